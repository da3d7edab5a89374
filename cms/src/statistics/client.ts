import { z } from 'zod'
import { settings } from '../settings'

const TIMEOUT_MS = 2_000

const daySchema = z.object({ date: z.iso.date(), views: z.number() })
const summarySchema = z.object({
  totals: z.object({ views: z.number(), visits: z.number() }),
  days: z.array(daySchema.extend({ visits: z.number() })),
})
const pagesSchema = z.object({ pages: z.array(z.object({ path: z.string(), views: z.number() })) })
const pageSchema = z.object({ views: z.number(), days: z.array(daySchema) })

export type StatisticsDay = z.infer<typeof daySchema>
export type StatisticsSummary = z.infer<typeof summarySchema>

type Period = { from: string; to: string }

/** The last `days` days, today included, in the town's time zone; dates as `YYYY-MM-DD`. */
export const lastDays = (days: number, now = new Date()): Period => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: settings.TIMEZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return { from: format.format(new Date(now.getTime() - (days - 1) * 86_400_000)), to: format.format(now) }
}

/** Asks the portal process; undefined where it does not answer, so that a screen can say so and go on. */
const ask = async <T extends z.ZodType>(path: string, query: [string, string][], schema: T): Promise<z.output<T> | undefined> => {
  try {
    const response = await fetch(`${settings.STATS_URL}/${path}?${new URLSearchParams(query)}`, {
      headers: { authorization: `Bearer ${settings.STATS_TOKEN}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: 'no-store',
    })
    const parsed = response.ok ? schema.safeParse(await response.json()) : undefined
    return parsed?.data
  } catch {
    return undefined
  }
}

const bounds = ({ from, to }: Period): [string, string][] => [
  ['from', from],
  ['to', to],
]

/** Views and daily visitors of the whole portal, a row per day. */
export const readSummary = (period: Period) => ask('summary', bounds(period), summarySchema)

/** The most read addresses. */
export const readTopPages = (period: Period, limit: number) =>
  ask('pages', [...bounds(period), ['limit', String(limit)]], pagesSchema)

/** The views of one document: all its addresses together. */
export const readPageViews = (period: Period, paths: string[]) =>
  ask('page', [...bounds(period), ...paths.map((path): [string, string] => ['path', path])], pageSchema)
