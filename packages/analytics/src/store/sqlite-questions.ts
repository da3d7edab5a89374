import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { type Day, dayOfPeriod, dayPeriod, eachDay, PERIODS } from '../calendar.ts'
import { type Counter, onEveryDay } from './counters.ts'
import { type Cover, coverRange } from './cover.ts'
import { createSqliteSums } from './sqlite-sums.ts'
import {
  type Counts,
  type DatedName,
  type DayCounts,
  DIMENSIONS,
  type Dimension,
  type Range,
  type Ranking,
  type RankingQuery,
} from './types.ts'

/** Finds the last day of a search without a walk through all that were made. */
export const SEARCH_INDEX = "CREATE INDEX searches ON counters (name, period) WHERE dimension = 'search';"

/** The counters of a cover's periods, and what they add or take away. */
const COVERED = `json_each(:cover) AS part CROSS JOIN counters
  WHERE counters.dimension = :dimension AND counters.period = abs(part.value)`
const SUM = (measure: keyof Counts) => `sum(${measure} * sign(part.value))`
const NAMES_ASKED = 'name IN (SELECT id FROM names WHERE names.name IN (SELECT value FROM json_each(:names)))'

/** Reads the counters in an SQLite file; what each question gives stands at `AnalyticsStore`. */
export const createSqliteQuestions = (database: DatabaseSync) => {
  const groups = database.prepare('SELECT DISTINCT dimension, period FROM counters ORDER BY dimension, period')
  const group = database.prepare(
    `SELECT names.name AS name, views, visits FROM counters JOIN names ON names.id = counters.name
     WHERE dimension = ? AND period = ? ORDER BY names.name`,
  )
  const byDay = database.prepare(
    `SELECT period, sum(views) AS views, sum(visits) AS visits FROM counters
     WHERE dimension = :dimension AND period IN (SELECT value FROM json_each(:days)) AND ${NAMES_ASKED} GROUP BY period`,
  )
  const summing = database.prepare(
    `SELECT coalesce(${SUM('views')}, 0) AS views, coalesce(${SUM('visits')}, 0) AS visits FROM ${COVERED} AND ${NAMES_ASKED}`,
  )
  const dated = database.prepare(
    `SELECT names.name AS name, period, views, visits FROM counters JOIN names ON names.id = counters.name
     WHERE dimension = :dimension AND period BETWEEN :from AND :to ORDER BY names.name, period`,
  )
  const sums = createSqliteSums(database)
  const lastSearch = database.prepare(
    `SELECT max(period) AS period FROM counters
     WHERE dimension = 'search' AND name = (SELECT id FROM names WHERE names.name = :name) AND period BETWEEN :from AND :to`,
  )
  const first = database.prepare(
    `SELECT min(period) AS period FROM counters WHERE dimension = 'total' AND period >= ${PERIODS.firstDay}`,
  )

  const firstDay = (): Day | undefined => {
    const { period } = periodSchema.parse(first.get())
    return period === null ? undefined : dayOfPeriod(period)
  }

  const coverOf = (range: Range): Cover => coverRange({ ...range, firstDay: firstDay() })

  return {
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

    sum: ({ dimension, names, from, to }: Range & { dimension: Dimension; names: string[] }): Counts => {
      return countsSchema.parse(
        summing.get({ dimension, cover: JSON.stringify(coverOf({ from, to })), names: JSON.stringify(names) }),
      )
    },

    byNameAndDay: ({ dimension, from, to }: Range & { dimension: Dimension }): DatedName[] =>
      datedSchema
        .parse(dated.all({ dimension, from: dayPeriod(from), to: dayPeriod(to) }))
        .map(({ period, ...named }) => ({ ...named, date: dayOfPeriod(period) })),

    lastSearched: ({ names, from, to }: Range & { names: string[] }): Map<string, Day> =>
      new Map(
        names.flatMap((name) => {
          const { period } = periodSchema.parse(lastSearch.get({ name, from: dayPeriod(from), to: dayPeriod(to) }))
          return period === null ? [] : [[name, dayOfPeriod(period)]]
        }),
      ),

    views: ({ dimension, from, to }: Range & { dimension: Dimension }): Map<string, number> =>
      sums.views({ dimension, cover: coverOf({ from, to }) }),

    firstDay,
    ranking: (query: RankingQuery): Ranking => sums.ranking({ ...query, cover: coverOf(query) }),
  }
}

const counts = { views: z.number(), visits: z.number() }
const countsSchema = z.object(counts)
const periodSchema = z.object({ period: z.number().nullable() })
const groupsSchema = z.array(z.object({ dimension: z.enum(DIMENSIONS), period: z.number() }))
const daysSchema = z.array(z.object({ period: z.number(), ...counts }))
const namedSchema = z.array(z.object({ name: z.string(), ...counts }))
const datedSchema = z.array(z.object({ name: z.string(), period: z.number(), ...counts }))
