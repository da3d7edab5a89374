import type { Unit } from '@ratusz/analytics/calendar'
import { z } from 'zod'
import { settings } from '../settings'
import type { Range } from './period'

const TIMEOUT_MS = 10_000
const MOST_AT_ONCE = 1000

const day = z.iso.date()
const count = z.number().int().min(0)

const summarySchema = z.object({
  /** Since when anything has been counted; null before the first view. */
  firstDay: day.nullable(),
  totals: z.object({ views: count, visits: count }),
  days: z.array(z.object({ date: day, views: count, visits: count })),
})
const seriesSchema = z.object({
  buckets: z.array(z.object({ from: day, to: day, views: count, daysCounted: count, visitorsPerDay: z.number().min(0) })),
})
const rankingSchema = z.object({
  names: z.array(z.object({ name: z.string(), views: count, visits: count })),
  count,
})
const pagesSchema = z.object({ pages: z.array(z.object({ path: z.string(), views: count })) })
const pageSchema = z.object({ views: count, days: z.array(z.object({ date: day, views: count })) })
const viewsSchema = z.object({ paths: z.record(z.string(), count) })
const kiosksSchema = z.object({
  kiosks: z.array(z.object({ name: z.string(), views: count, days: z.array(z.object({ date: day, views: count })) })),
})
const searchesSchema = z.object({
  count,
  searches: z.array(z.object({ words: z.string(), times: count, lastDay: day.nullable() })),
})
const liveSchema = z.object({
  since: z.iso.datetime(),
  minutes: z.array(z.object({ at: z.iso.datetime(), views: count })),
  views: count,
  paths: z.array(z.object({ path: z.string(), views: count })),
})

export type Summary = z.infer<typeof summarySchema>
export type Span = z.infer<typeof seriesSchema>['buckets'][number]
export type Live = z.infer<typeof liveSchema>

/** Raised where the portal process, which counts, does not answer: a screen then says so and goes on. */
export class StatisticsAwayError extends Error {
  override name = 'StatisticsAwayError'
}

/**
 * Asks the portal process with the token. A connection that was kept may be closed by the other side in the moment in
 * which it is used again: the question is then asked once more, on a new one.
 */
export const fetchStatistics = async (question: string, signal?: AbortSignal): Promise<Response> => {
  const send = (): Promise<Response> =>
    fetch(`${settings.STATS_URL}/${question}`, {
      headers: { authorization: `Bearer ${settings.STATS_TOKEN}` },
      cache: 'no-store',
      ...(signal && { signal }),
    })
  return send().catch((error: unknown) => {
    if (error instanceof TypeError) return send()
    throw error
  })
}

/** @throws StatisticsAwayError */
const ask = async <T extends z.ZodType>(path: string, query: [string, string][], schema: T): Promise<z.output<T>> => {
  try {
    const response = await fetchStatistics(`${path}?${new URLSearchParams(query)}`, AbortSignal.timeout(TIMEOUT_MS))
    if (!response.ok) throw new StatisticsAwayError(`statistics: ${path} was answered ${response.status}`)
    return schema.parse(await response.json())
  } catch (cause) {
    if (cause instanceof StatisticsAwayError) throw cause
    throw new StatisticsAwayError(`statistics: ${path} was not answered`, { cause })
  }
}

const bounds = ({ from, to }: Range): [string, string][] => [
  ['from', from],
  ['to', to],
]

/** Reads a list to its end, as many items at once as are given. */
const wholeList = async <T>(read: (part: [string, string][]) => Promise<{ items: T[]; all: number }>): Promise<T[]> => {
  const list: T[] = []
  for (;;) {
    const { items, all } = await read([
      ['limit', String(MOST_AT_ONCE)],
      ['offset', String(list.length)],
    ])
    list.push(...items)
    if (items.length === 0 || list.length >= all) return list
  }
}

/** Views and daily visitors of the whole portal, a row per day. @throws StatisticsAwayError */
export const readSummary = (range: Range) => ask('summary', bounds(range), summarySchema)

/** The same by day, week or month; visitors are those of a day, on average. @throws StatisticsAwayError */
export const readSeries = async (range: Range, unit: Unit) =>
  (await ask('series', [...bounds(range), ['unit', unit]], seriesSchema)).buckets

/** Where readers came from, in which languages they read and so on: every name that was counted. @throws StatisticsAwayError */
export const readRanking = ({ range, of }: { range: Range; of: 'entry' | 'language' | 'referrer' | 'width' }) =>
  wholeList(async (part) => {
    const { names, count: all } = await ask('ranking', [...bounds(range), ...part, ['of', of]], rankingSchema)
    return { items: names, all }
  })

/** The most read addresses. @throws StatisticsAwayError */
export const readTopPages = async (range: Range, limit: number) =>
  (await ask('pages', [...bounds(range), ['limit', String(limit)]], pagesSchema)).pages

/** The views of every address that was read. @throws StatisticsAwayError */
export const readViews = async (range: Range): Promise<ReadonlyMap<string, number>> =>
  new Map(Object.entries((await ask('views', bounds(range), viewsSchema)).paths))

/** The views of one document: all its addresses together, 50 at most. @throws StatisticsAwayError */
export const readPageViews = (range: Range, paths: string[]) =>
  ask('page', [...bounds(range), ...paths.map((path): [string, string] => ['path', path])], pageSchema)

/** How often each kiosk was touched, and on which days. @throws StatisticsAwayError */
export const readKiosks = async (range: Range) => (await ask('kiosks', bounds(range), kiosksSchema)).kiosks

/** Every search that found nothing, the most frequent first. @throws StatisticsAwayError */
export const readSearches = (range: Range) =>
  wholeList(async (part) => {
    const { searches, count: all } = await ask('searches', [...bounds(range), ...part], searchesSchema)
    return { items: searches, all }
  })

/** What was read in the last half hour. @throws StatisticsAwayError */
export const readLive = () => ask('live', [], liveSchema)

/** What an answer is, or nothing where the portal is away; other errors stay errors. */
export const orAway = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer
  } catch (error) {
    if (error instanceof StatisticsAwayError) return undefined
    throw error
  }
}
