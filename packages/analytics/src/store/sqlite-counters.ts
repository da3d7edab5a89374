import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { type Day, PERIODS, periodsOf } from '../calendar.ts'
import type { Counter } from './counters.ts'
import { inTransaction } from './database.ts'

/** Tables of the counters; a name is stored once, however many days it was read on. */
export const COUNTER_TABLES = `
  CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE counters (
    dimension TEXT NOT NULL,
    period INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (id),
    views INTEGER NOT NULL,
    visits INTEGER NOT NULL,
    PRIMARY KEY (dimension, period, name)
  ) STRICT, WITHOUT ROWID;
`

/** Writes the counters in an SQLite file that has the tables above. */
export const createSqliteCounters = (database: DatabaseSync) => {
  const addName = database.prepare('INSERT OR IGNORE INTO names (name) VALUES (?)')
  const findName = database.prepare('SELECT id FROM names WHERE name = ?')
  const addCounter = database.prepare(
    `INSERT INTO counters (dimension, period, name, views, visits) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET views = views + excluded.views, visits = visits + excluded.visits`,
  )
  const removePeriods = database.prepare('DELETE FROM counters WHERE period >= ? AND period < ?')
  const removeNames = database.prepare('DELETE FROM names WHERE id NOT IN (SELECT name FROM counters)')

  return {
    /** To be called in a transaction. */
    add: (growth: Counter[]): void => {
      const ids = new Map<string, number>()
      for (const { dimension, period, name, views, visits } of growth) {
        let id = ids.get(name)
        if (id === undefined) {
          addName.run(name)
          id = idSchema.parse(findName.get(name)).id
          ids.set(name, id)
        }
        addCounter.run(dimension, period, id, views, visits)
      }
    },

    prune: ({ before }: { before: Day }): void =>
      inTransaction(database, () => {
        const [day = 0, month = 0] = periodsOf(before)
        const days = removePeriods.run(PERIODS.firstDay, day).changes
        const months = removePeriods.run(PERIODS.firstMonth, month).changes
        if (Number(days) + Number(months) > 0) removeNames.run()
      }),
  }
}

const idSchema = z.object({ id: z.number() })
