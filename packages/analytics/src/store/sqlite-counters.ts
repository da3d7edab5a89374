import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { coverRange, type Day, dayOfPeriod, dayPeriod, eachDay, PERIODS, periodsOf } from '../calendar.ts'
import { type Counter, onEveryDay } from './counters.ts'
import { inTransaction } from './database.ts'
import { type Counts, type DayCounts, DIMENSIONS, type Dimension, type NamedCounts, type Range } from './types.ts'

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

/** Reads and writes the counters in an SQLite file that has the tables above. */
export const createSqliteCounters = (database: DatabaseSync) => {
  const addName = database.prepare('INSERT OR IGNORE INTO names (name) VALUES (?)')
  const findName = database.prepare('SELECT id FROM names WHERE name = ?')
  const addCounter = database.prepare(
    `INSERT INTO counters (dimension, period, name, views, visits) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET views = views + excluded.views, visits = visits + excluded.visits`,
  )
  const groups = database.prepare('SELECT DISTINCT dimension, period FROM counters ORDER BY dimension, period')
  const group = database.prepare(
    `SELECT names.name AS name, views, visits FROM counters JOIN names ON names.id = counters.name
     WHERE dimension = ? AND period = ? ORDER BY names.name`,
  )
  const byDay = database.prepare(
    `SELECT period, sum(views) AS views, sum(visits) AS visits FROM counters
     WHERE dimension = :dimension AND period IN (SELECT value FROM json_each(:days))
       AND name IN (SELECT id FROM names WHERE name IN (SELECT value FROM json_each(:names)))
     GROUP BY period`,
  )
  const rankingBy = (measure: keyof Counts) =>
    database.prepare(
      `SELECT names.name AS name, views, visits FROM (
         SELECT name AS id, sum(views) AS views, sum(visits) AS visits FROM counters
         WHERE dimension = :dimension AND period IN (SELECT value FROM json_each(:periods))
         GROUP BY name HAVING sum(${measure}) > 0
       ) JOIN names USING (id) ORDER BY ${measure} DESC, names.name LIMIT :limit`,
    )
  const rankings = { views: rankingBy('views'), visits: rankingBy('visits') }
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

    all: function* (): Generator<Counter> {
      for (const { dimension, period } of groupsSchema.parse(groups.all())) {
        for (const counts of namedSchema.parse(group.all(dimension, period))) yield { dimension, period, ...counts }
      }
    },

    series: ({ dimension, names, from, to }: Range & { dimension: Dimension; names: string[] }): DayCounts[] => {
      const days = eachDay(from, to)
      const rows = daysSchema.parse(
        byDay.all({ dimension, days: JSON.stringify(days.map(dayPeriod)), names: JSON.stringify(names) }),
      )
      return onEveryDay(days, new Map(rows.map(({ period, ...counts }) => [dayOfPeriod(period), counts])))
    },

    ranking: (query: Range & { dimension: Dimension; by: keyof Counts; limit: number }): NamedCounts[] => {
      const { dimension, from, to, by, limit } = query
      return namedSchema.parse(rankings[by].all({ dimension, periods: JSON.stringify(coverRange(from, to)), limit }))
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
const groupsSchema = z.array(z.object({ dimension: z.enum(DIMENSIONS), period: z.number() }))
const daysSchema = z.array(z.object({ period: z.number(), views: z.number(), visits: z.number() }))
const namedSchema = z.array(z.object({ name: z.string(), views: z.number(), visits: z.number() }))
