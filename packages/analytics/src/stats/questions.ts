import { addDays, bucketsOf, type Clock, createDayOf, daysBetween } from '../calendar.ts'
import { exportCsv, exportJson } from '../history/export.ts'
import { mistakesIn } from '../respond.ts'
import type { AnalyticsStore, DayCounts } from '../store/types.ts'
import type { Live } from './live.ts'
import {
  emptySchema,
  exportSchema,
  pageSchema,
  pagesSchema,
  parametersOf,
  RANKINGS,
  rangeSchema,
  rankingSchema,
  searchesSchema,
  seriesSchema,
} from './parameters.ts'

const DEFAULT_DAYS = 30

/** What a question is answered: JSON, or a file that is sent as it is read. */
export type Answer =
  | { status: number; body: unknown; headers?: Record<string, string> }
  | { status: 200; file: AsyncIterable<string>; headers: Record<string, string> }

/** Answers one question by the parameters of its address. */
export type Question = (query: URLSearchParams) => Promise<Answer>

/**
 * The questions of the statistics screens, by their paths. Their parameters and answers, field by field, stand in
 * the package's README. Days are the town's; without `from` and `to` the last 30, today included.
 */
export const createQuestions = (parameters: {
  store: AnalyticsStore
  live: Live
  clock: Clock
  timezone: string
}): ReadonlyMap<string, Question> => {
  const { store, live, clock, timezone } = parameters
  const dayOf = createDayOf(timezone)
  const today = () => dayOf(clock())

  const ask =
    <T>(schema: Schema<T>, give: (parameters: T) => Promise<object>): Question =>
    async (query) => {
      const parsed = schema.safeParse(parametersOf(query))
      return parsed.success ? { status: 200, body: await give(parsed.data) } : refusal(parsed.error)
    }

  const askRange = <T>(schema: Schema<T>, give: (parameters: T) => Promise<object>): Question =>
    ask({ safeParse: (query) => schema.safeParse({ from: addDays(today(), 1 - DEFAULT_DAYS), to: today(), ...query }) }, give)

  return new Map<string, Question>([
    [
      '/stats/summary',
      askRange(rangeSchema, async (range) => {
        const [totals, days, firstDay] = [
          await store.sum({ ...range, dimension: 'total', names: [''] }),
          await store.totals(range),
          await store.firstDay(),
        ]
        return { ...range, timezone, firstDay: firstDay ?? null, totals, days }
      }),
    ],
    [
      '/stats/series',
      askRange(seriesSchema, async ({ from, to, unit, of, name }) => {
        const days = await store.series({ from, to, dimension: RANKINGS[of].dimension, names: of === 'total' ? [''] : name })
        const first = (await store.firstDay()) ?? from
        const isCounted = ({ date }: DayCounts) => date >= first && date <= today()
        const buckets = bucketsOf({ from, to, unit }).map((bucket) => {
          const at = daysBetween(from, bucket.from)
          const inside = days.slice(at, at + daysBetween(bucket.from, bucket.to) + 1)
          const views = sum(inside, 'views')
          return of === 'total' ? { ...bucket, views, ...dailyVisitors(inside.filter(isCounted)) } : { ...bucket, views }
        })
        return { from, to, timezone, unit, of, buckets }
      }),
    ],
    [
      '/stats/pages',
      askRange(pagesSchema, async ({ from, to, limit }) => {
        const { names } = await store.ranking({ dimension: 'page', by: 'views', from, to, limit })
        return { from, to, pages: names.map(({ name, views }) => ({ path: name, views })) }
      }),
    ],
    [
      '/stats/ranking',
      askRange(rankingSchema, async ({ from, to, of, ...page }) => ({
        from,
        to,
        of,
        ...(await store.ranking({ ...RANKINGS[of], from, to, ...page })),
      })),
    ],
    [
      '/stats/page',
      askRange(pageSchema, async ({ from, to, path: paths }) => {
        const { views } = await store.sum({ dimension: 'page', names: paths, from, to })
        const days = await store.series({ dimension: 'page', names: paths, from, to })
        return { from, to, paths, views, days: days.map(({ date, views: ofDay }) => ({ date, views: ofDay })) }
      }),
    ],
    [
      '/stats/views',
      askRange(rangeSchema, async (range) => {
        return { ...range, paths: Object.fromEntries(await store.views({ ...range, dimension: 'page' })) }
      }),
    ],
    [
      '/stats/kiosks',
      askRange(rangeSchema, async (range) => {
        const days = Map.groupBy(await store.byNameAndDay({ ...range, dimension: 'kiosk' }), ({ name }) => name)
        const touches = [...(await store.views({ ...range, dimension: 'kiosk' }))]
        const kiosks = touches
          .map(([name, views]) => ({
            name,
            views,
            days: (days.get(name) ?? []).map(({ date, views: ofDay }) => ({ date, views: ofDay })),
          }))
          .sort((one, other) => other.views - one.views || (one.name < other.name ? -1 : 1))
        return { ...range, kiosks }
      }),
    ],
    [
      '/stats/searches',
      askRange(searchesSchema, async ({ from, to, ...page }) => {
        const { names, count } = await store.ranking({ dimension: 'search', by: 'views', from, to, ...page })
        const last = await store.lastSearched({ names: names.map(({ name }) => name), from, to })
        const searches = names.map(({ name, views }) => ({ words: name, times: views, lastDay: last.get(name) ?? null }))
        return { from, to, count, searches }
      }),
    ],
    ['/stats/live', ask(emptySchema, async () => live.now())],
    [
      '/stats/export',
      async (query) => {
        const parsed = exportSchema.safeParse(parametersOf(query))
        if (!parsed.success) return refusal(parsed.error)
        const { file, type } = EXPORTS[parsed.data.format]
        return {
          status: 200,
          file: file(store),
          headers: {
            'content-type': type,
            'content-disposition': `attachment; filename="ratusz-statistics-${today()}.${parsed.data.format}"`,
          },
        }
      },
    ],
  ])
}

type Schema<T> = {
  safeParse: (
    query: Record<string, unknown>,
  ) => { success: true; data: T } | { success: false; error: Parameters<typeof mistakesIn>[0] }
}

const EXPORTS = {
  csv: { file: exportCsv, type: 'text/csv; charset=utf-8' },
  json: { file: exportJson, type: 'application/json; charset=utf-8' },
} as const

/** Daily visitors are never added up to people: of several days only the average is told. */
const dailyVisitors = (days: DayCounts[]) => ({
  daysCounted: days.length,
  visitorsPerDay: days.length === 0 ? 0 : Math.round((sum(days, 'visits') / days.length) * 10) / 10,
})

const refusal = (error: Parameters<typeof mistakesIn>[0]): Answer => ({
  status: 400,
  body: { error: 'The question is wrong', mistakes: mistakesIn(error, 'from') },
})

const sum = (days: { views: number; visits: number }[], measure: 'views' | 'visits'): number =>
  days.reduce((total, day) => total + day[measure], 0)
