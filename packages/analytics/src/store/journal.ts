import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Clock, Day } from '../calendar.ts'
import { type Gathered, gatherAll, gatherHit } from './counters.ts'
import { inTransaction, type Log, unavailable } from './database.ts'
import { createVisitorMemory, forgetVisitors, VISITOR_TABLE } from './day-visitors.ts'
import { createGroupCommit } from './group-commit.ts'
import { batchOfText, textOfBatch } from './journal-text.ts'
import type { Hit, StoreUnavailableError } from './types.ts'

/** Writes the journal of earlier versions, a list of single counters, in the present form (`journal-text.ts`). */
export const SHORTER_TEXTS = `
  UPDATE journal SET counts = (
    SELECT json_group_array(
      json_array(value ->> 0, value ->> 1, json_array(value ->> 2, value ->> 3, value ->> 4))
    ) FROM json_each(counts)
  );
`

/** Tables of the journal: batches of hits not yet folded into counters, and the running day's visitors. */
export const JOURNAL_TABLES = `
  CREATE TABLE journal (seq INTEGER PRIMARY KEY, counts TEXT NOT NULL) STRICT;
  ${VISITOR_TABLE}
`

/** The batches of the journal up to a sequence number, added up. */
export type JournalPart = { upTo: number; batches: number; gathered: Gathered }

/** Raised where another process folded batches of this one: the part is to be read anew. */
export class JournalChangedError extends Error {
  override name = 'JournalChangedError'
}

/**
 * Hits, durable before they are acknowledged, until they are folded into counters. An append of a
 * whole batch is the cheapest durable write there is; the counters, which are many and scattered,
 * follow in one larger write from what was gathered in memory. The rows are read again only after a
 * restart.
 */
export type Journal = {
  /** @throws StoreUnavailableError where the disk is full or the file has all the room it may take */
  record: (hit: Hit) => Promise<void>
  /** Writes what was gathered elsewhere as one batch; durable once it resolves. @throws StoreUnavailableError */
  add: (gathered: Gathered) => Promise<void>
  /** Resolves once every hit is on the disk or was refused. */
  settled: () => Promise<void>
  /** What is to be folded next: the same part again until it is settled. */
  next: () => JournalPart | undefined
  /** Removes a part's rows, in the transaction that writes its counters, where there is one. @throws JournalChangedError */
  drop: (part: JournalPart) => void
  /** Forgets a part once its counters are written and its rows are gone. */
  settle: (part: JournalPart) => void
  /** Gathers from the rows again. @param boundary where the first part ends, where that is known */
  reload: (boundary?: number) => void
  forgetVisitors: (parameters: { except: Day }) => void
  /** Makes sure that the file can be written, where the last write failed. @throws StoreUnavailableError */
  check: () => void
}

/**
 * @param parameters.database an open file with the tables above
 * @param parameters.log that file's log
 * @param parameters.clock sequence numbers follow it, so that a restored older file never repeats one
 * @param parameters.lowest gives the number that every new sequence number must exceed
 * @param parameters.onCommit is told how many hits a commit wrote
 */
export const createJournal = (parameters: {
  database: DatabaseSync
  log: Log
  clock: Clock
  lowest?: () => number
  onCommit: (hits: number) => void
}): Journal => {
  const { database, log, clock, lowest = () => 0, onCommit } = parameters
  const isNewVisitor = createVisitorMemory(database)
  const append = database.prepare('INSERT INTO journal (seq, counts) VALUES (?, ?)')
  const last = database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM journal')
  const select = database.prepare('SELECT seq, counts FROM journal ORDER BY seq')
  const remove = database.prepare('DELETE FROM journal WHERE seq <= ?')
  let failure: StoreUnavailableError | undefined
  let underWay: JournalPart | undefined
  let gathering = emptyPart()

  /** Appends a batch in one transaction and gathers it. */
  const write = (fill: (gathered: Gathered) => void) => {
    try {
      const gathered: Gathered = new Map()
      const batch = inTransaction(database, () => {
        fill(gathered)
        const seq = Math.max(lastSchema.parse(last.get()).seq, lowest(), clock().getTime() * 1000) + 1
        append.run(seq, textOfBatch(gathered))
        return { seq, gathered }
      })
      addTo(gathering, batch)
      failure = undefined
    } catch (cause) {
      failure = unavailable('Hits cannot be written', cause)
      throw failure
    }
  }

  const writeHits = (hits: Hit[]) => {
    write((gathered) => {
      for (const hit of hits) gatherHit(gathered, hit, isNewVisitor(hit))
    })
    onCommit(hits.length)
  }

  const commit = createGroupCommit({ write: writeHits, sync: log.sync })

  return {
    record: commit.add,
    add: async (gathered) => {
      write((batch) => gatherAll(batch, gathered))
      await log.sync()
    },
    settled: commit.settled,
    next: () => {
      commit.flush()
      if (underWay === undefined && gathering.batches > 0) {
        underWay = gathering
        gathering = emptyPart()
      }
      return underWay
    },
    drop: (part) => {
      if (remove.run(part.upTo).changes !== part.batches) throw new JournalChangedError('Another process folded the journal')
    },
    settle: (part) => {
      if (underWay === part) underWay = undefined
    },
    reload: (boundary = 0) => {
      const first = emptyPart()
      gathering = emptyPart()
      for (const row of select.iterate()) {
        const { seq, counts } = rowSchema.parse(row)
        addTo(seq <= boundary ? first : gathering, { seq, gathered: batchOfText(counts) })
      }
      underWay = first.batches > 0 ? first : undefined
    },
    forgetVisitors: ({ except }) => {
      commit.flush()
      forgetVisitors({ database, except })
    },
    check: () => {
      if (failure === undefined) return
      try {
        inTransaction(database, () =>
          database.exec("INSERT INTO journal (seq, counts) VALUES (-1, '[]'); DELETE FROM journal WHERE seq = -1"),
        )
        failure = undefined
      } catch (cause) {
        throw unavailable('Hits cannot be written', cause)
      }
    },
  }
}

const emptyPart = (): JournalPart => ({ upTo: 0, batches: 0, gathered: new Map() })

const addTo = (part: JournalPart, { seq, gathered }: { seq: number; gathered: Gathered }) => {
  part.upTo = seq
  part.batches += 1
  gatherAll(part.gathered, gathered)
}

const lastSchema = z.object({ seq: z.number() })

const rowSchema = z.object({ seq: z.number(), counts: z.string() })
