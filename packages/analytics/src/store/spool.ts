import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Clock, Day } from '../calendar.ts'
import type { Gathered } from './counters.ts'
import { inTransaction, openDatabase, openLog } from './database.ts'
import { createJournal, JOURNAL_TABLES, type JournalPart, SHORTER_TEXTS } from './journal.ts'
import type { Hit } from './types.ts'

const MIGRATIONS = [
  `${JOURNAL_TABLES}
  CREATE TABLE spool (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    writer TEXT NOT NULL,
    sending INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0
  ) STRICT;`,
  SHORTER_TEXTS,
]

/** Whoever has the spool keeps it until its process ends: to wait long would only hold up the refusal. */
const WAIT_MS = 500

const DEFAULT_MAX_BYTES = 256 * 1024 * 1024

/** A journal whose hits go to a database elsewhere. */
export type Spool = {
  /** The name under which this spool's parts are known in the database. */
  writer: string
  record: (hit: Hit) => Promise<void>
  add: (gathered: Gathered) => Promise<void>
  settled: () => Promise<void>
  /** What to send next. The same part again until `done` is called, also after a restart or a power cut. */
  nextPart: () => Promise<JournalPart | undefined>
  /** Drops a part that the database has. */
  done: (part: JournalPart) => void
  forgetVisitors: (parameters: { except: Day }) => void
  check: () => void
  close: () => void
}

/**
 * Opens the spool file. Only one process may use it, since the boundary of a part must not move
 * between two tries to send it.
 *
 * @param parameters.maxBytes how large the file may grow while the database is away; then hits are refused
 * @throws StoreUnavailableError where the file cannot be opened or is in use
 */
export const openSpool = (parameters: {
  file: string
  clock: Clock
  onCommit: (hits: number) => void
  maxBytes?: number | undefined
}): Spool => {
  const { file, clock, onCommit, maxBytes = DEFAULT_MAX_BYTES } = parameters
  const database = openDatabase(file, MIGRATIONS, WAIT_MS)
  database.exec('PRAGMA locking_mode = EXCLUSIVE')
  const pageSize = z.object({ page_size: z.number() }).parse(database.prepare('PRAGMA page_size').get()).page_size
  database.exec(`PRAGMA max_page_count = ${Math.ceil(maxBytes / pageSize)}`)
  const boundaries = database.prepare('SELECT writer, sending, sent FROM spool')
  const setSending = database.prepare('UPDATE spool SET sending = ?')
  const setSent = database.prepare('UPDATE spool SET sending = 0, sent = ?')

  inTransaction(database, () => {
    database.prepare('INSERT OR IGNORE INTO spool (id, writer) VALUES (1, ?)').run(randomBytes(6).toString('hex'))
  })
  const log = openLog(file)
  const state = () => boundariesSchema.parse(boundaries.get())
  const journal = createJournal({ database, log, clock, onCommit, lowest: () => state().sent })

  journal.reload(state().sending)

  return {
    writer: state().writer,
    record: journal.record,
    add: journal.add,
    settled: journal.settled,
    nextPart: async () => {
      const part = journal.next()
      if (part !== undefined && state().sending === 0) {
        setSending.run(part.upTo)
        await log.sync()
      }
      return part
    },
    done: (part) => {
      inTransaction(database, () => {
        journal.drop(part)
        setSent.run(part.upTo)
      })
      journal.settle(part)
    },
    forgetVisitors: journal.forgetVisitors,
    check: journal.check,
    close: () => {
      log.close()
      database.close()
    },
  }
}

const boundariesSchema = z.object({ writer: z.string(), sending: z.number(), sent: z.number() })
