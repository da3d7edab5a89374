import type { ClientSession, Collection, Document } from 'mongodb'
import { type Day, dayOfPeriod, dayPeriod, eachDay, PERIODS } from '../calendar.ts'
import { type Counter, lastText, onEveryDay } from './counters.ts'
import { coverRange } from './cover.ts'
import type { CounterDocument } from './mongo-counters.ts'
import type { Counts, DatedName, DayCounts, Dimension, NamedCounts, Range, Ranking, RankingQuery } from './types.ts'

const SUMS = { views: { $sum: '$views' }, visits: { $sum: '$visits' } }

/** Reads the counters in MongoDB; what each question gives stands at `AnalyticsStore`. */
export const createMongoQuestions = (collection: Collection<CounterDocument>) => {
  const firstDay = async (): Promise<Day | undefined> => {
    const first = await collection
      .find({ dimension: 'total', period: { $gte: PERIODS.firstDay } })
      .sort({ period: 1 })
      .limit(1)
      .next()
    return first === null ? undefined : dayOfPeriod(first.period)
  }

  /** What matches the counters of a range's cover, and the sums of what they add or take away. */
  const covered = async (range: Range) => {
    const cover = coverRange({ ...range, firstDay: await firstDay() })
    const taken = cover.filter((part) => part < 0).map(Math.abs)
    const signed = (measure: string) => ({
      $sum: { $cond: [{ $in: ['$period', taken] }, { $multiply: [-1, measure] }, measure] },
    })
    return { period: { $in: cover.map(Math.abs) }, sums: { views: signed('$views'), visits: signed('$visits') } }
  }

  const ranked = async ({ dimension, by, prefix = '', ...range }: RankingQuery): Promise<Document[]> => {
    const { period, sums } = await covered(range)
    return [
      { $match: { dimension, period, name: { $gte: prefix, $lte: lastText(prefix) } } },
      { $group: { _id: '$name', ...sums } },
      { $match: { [by]: { $gt: 0 } } },
    ]
  }

  return {
    /** All counters as they were when the session's snapshot was taken. */
    all: (session: ClientSession) =>
      collection
        .find({}, { session, projection: { _id: 0, dimension: 1, period: 1, name: 1, views: 1, visits: 1 } })
        .sort({ dimension: 1, period: 1, name: 1 })
        .map(({ dimension, period, name, views, visits }): Counter => ({ dimension, period, name, views, visits })),

    series: async (query: Range & { dimension: Dimension; names: string[] }): Promise<DayCounts[]> => {
      const { dimension, names, from, to } = query
      const days = eachDay(from, to)
      const rows = await collection
        .aggregate<Counts & { _id: number }>([
          { $match: { dimension, name: { $in: names }, period: { $in: days.map(dayPeriod) } } },
          { $group: { _id: '$period', ...SUMS } },
        ])
        .toArray()
      return onEveryDay(days, new Map(rows.map(({ _id, views, visits }) => [dayOfPeriod(_id), { views, visits }])))
    },

    sum: async (query: Range & { dimension: Dimension; names: string[] }): Promise<Counts> => {
      const { dimension, names, ...range } = query
      const { period, sums } = await covered(range)
      const [row] = await collection
        .aggregate<Counts>([{ $match: { dimension, name: { $in: names }, period } }, { $group: { _id: null, ...sums } }])
        .toArray()
      return { views: row?.views ?? 0, visits: row?.visits ?? 0 }
    },

    ranking: async (query: RankingQuery): Promise<Ranking> => {
      const { by, limit, offset = 0 } = query
      const stages = await ranked(query)
      const names = await collection
        .aggregate<NamedCounts>([
          ...stages,
          { $sort: { [by]: -1, _id: 1 } },
          { $skip: offset },
          { $limit: limit },
          { $project: { _id: 0, name: '$_id', views: 1, visits: 1 } },
        ])
        .toArray()
      if (offset === 0 && names.length < limit) return { names, count: names.length }
      const [row] = await collection.aggregate<{ count: number }>([...stages, { $count: 'count' }]).toArray()
      return { names, count: row?.count ?? 0 }
    },

    byNameAndDay: async ({ dimension, from, to }: Range & { dimension: Dimension }): Promise<DatedName[]> => {
      const rows = await collection
        .find({ dimension, period: { $gte: dayPeriod(from), $lte: dayPeriod(to) } })
        .sort({ name: 1, period: 1 })
        .toArray()
      return rows.map(({ name, period, views, visits }) => ({ name, date: dayOfPeriod(period), views, visits }))
    },

    lastSearched: async ({ names, from, to }: Range & { names: string[] }): Promise<Map<string, Day>> => {
      const rows = await collection
        .aggregate<{ _id: string; period: number }>([
          { $match: { dimension: 'search', name: { $in: names }, period: { $gte: dayPeriod(from), $lte: dayPeriod(to) } } },
          { $group: { _id: '$name', period: { $max: '$period' } } },
        ])
        .toArray()
      return new Map(rows.map(({ _id, period }) => [_id, dayOfPeriod(period)]))
    },

    views: async ({ dimension, ...range }: Range & { dimension: Dimension }): Promise<Map<string, number>> => {
      const { period, sums } = await covered(range)
      const rows = await collection
        .aggregate<{ _id: string; views: number }>([
          { $match: { dimension, period } },
          { $group: { _id: '$name', views: sums.views } },
          { $match: { views: { $gt: 0 } } },
        ])
        .toArray()
      return new Map(rows.map(({ _id, views }) => [_id, views]))
    },

    firstDay,
  }
}
