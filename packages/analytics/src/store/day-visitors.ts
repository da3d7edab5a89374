import type { DatabaseSync } from 'node:sqlite'
import { type Day, dayPeriod } from '../calendar.ts'
import { inTransaction } from './database.ts'
import type { Hit } from './types.ts'

/** The truncated hashes of the visitors seen on the running day; they go when the day's salt does. */
export const VISITOR_TABLE =
  'CREATE TABLE visitors (day INTEGER NOT NULL, hash INTEGER NOT NULL, PRIMARY KEY (day, hash)) STRICT, WITHOUT ROWID;'

/** Tells whether a hit is the first of its visitor on its day, and remembers the visitor. To be called in a transaction. */
export const createVisitorMemory = (database: DatabaseSync): ((hit: Hit) => boolean) => {
  const remember = database.prepare('INSERT OR IGNORE INTO visitors (day, hash) VALUES (?, ?)')
  let current = { day: '', period: 0 }
  const periodOf = (day: Day): number => {
    if (day !== current.day) current = { day, period: dayPeriod(day) }
    return current.period
  }
  return ({ day, visitor }) => visitor !== undefined && remember.run(periodOf(day), visitor).changes === 1
}

/**
 * Forgets the visitors of every day but one, leaving no trace of them in the file. Deleting rows one
 * by one leaves copies where pages were once split; emptying the table frees its pages whole, and
 * `secure_delete` overwrites those. The log, which still holds them, is emptied too.
 */
export const forgetVisitors = ({ database, except }: { database: DatabaseSync; except: Day }): void => {
  const kept = dayPeriod(except)
  if (database.prepare('SELECT 1 FROM visitors WHERE day <> ? LIMIT 1').get(kept) === undefined) return
  const read = database.prepare('SELECT hash FROM visitors WHERE day = ?')
  read.setReadBigInts(true)
  const add = database.prepare('INSERT INTO visitors (day, hash) VALUES (?, ?)')
  database.exec('PRAGMA secure_delete = ON')
  try {
    inTransaction(database, () => {
      const rows = read.all(kept)
      database.exec('DELETE FROM visitors')
      for (const { hash } of rows) add.run(kept, hash ?? null)
    })
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    database.exec('PRAGMA secure_delete = OFF')
  }
}
