import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { addDays, type Clock, createDayOf, type Day } from '../calendar.ts'
import { isLoopback } from '../ingest/address.ts'
import type { Handler } from '../ingest/handler.ts'
import { mistakesIn, respondJson } from '../respond.ts'
import { type AnalyticsStore, StoreUnavailableError } from '../store/types.ts'
import { pageSchema, pagesSchema, parametersOf, RANKINGS, rangeSchema, rankingSchema } from './parameters.ts'

const DEFAULT_DAYS = 30

/**
 * Answers the CMS's questions, JSON throughout. Days are the town's; without `from` and `to` the
 * last 30 days, today included.
 *
 * - `GET /stats/summary?from&to` → `{from, to, timezone, totals: {views, visits}, days: [{date, views, visits}]}`;
 *   visits are daily visitors, and their total is a sum of days, not a number of people
 * - `GET /stats/pages?from&to&limit` → `{from, to, pages: [{path, views}]}`, most views first
 * - `GET /stats/ranking?of&from&to&limit` → `{from, to, of, names: [{name, views, visits}]}`; `of` is page, entry
 *   (pages by the visitors whose day began there), unknown (paths that are no page), language, referrer (hosts by
 *   visitors), width, kiosk (touches) or search (words that found nothing)
 * - `GET /stats/page?path&path&from&to` → `{from, to, paths, views, days: [{date, views}]}`
 *
 * 403 for peers other than this machine, 401 without the token, 400 with each wrong parameter,
 * 404, 405, 503 where the store cannot answer.
 */
export const createStatsHandler = (parameters: {
  store: AnalyticsStore
  token: string
  clock: Clock
  timezone: string
}): Handler => {
  const { store, token, clock, timezone } = parameters
  const isAllowed = createTokenCheck(token)
  const dayOf = createDayOf(timezone)

  const questions: Record<string, (query: URLSearchParams) => Promise<Answer>> = {
    '/stats/summary': async (query) => {
      const parsed = rangeSchema.safeParse(withDefaults(query, dayOf(clock())))
      if (!parsed.success) return refusal(parsed.error)
      const { from, to } = parsed.data
      const days = await store.totals({ from, to })
      return {
        status: 200,
        body: { from, to, timezone, totals: { views: sum(days, 'views'), visits: sum(days, 'visits') }, days },
      }
    },
    '/stats/pages': async (query) => {
      const parsed = pagesSchema.safeParse(withDefaults(query, dayOf(clock())))
      if (!parsed.success) return refusal(parsed.error)
      const { from, to, limit } = parsed.data
      const pages = await store.ranking({ dimension: 'page', by: 'views', from, to, limit })
      return { status: 200, body: { from, to, pages: pages.map(({ name, views }) => ({ path: name, views })) } }
    },
    '/stats/ranking': async (query) => {
      const parsed = rankingSchema.safeParse(withDefaults(query, dayOf(clock())))
      if (!parsed.success) return refusal(parsed.error)
      const { from, to, limit, of } = parsed.data
      return { status: 200, body: { from, to, of, names: await store.ranking({ ...RANKINGS[of], from, to, limit }) } }
    },
    '/stats/page': async (query) => {
      const parsed = pageSchema.safeParse(withDefaults(query, dayOf(clock())))
      if (!parsed.success) return refusal(parsed.error)
      const { from, to, path: paths } = parsed.data
      const days = (await store.series({ dimension: 'page', names: paths, from, to })).map(({ date, views }) => ({ date, views }))
      return { status: 200, body: { from, to, paths, views: sum(days, 'views'), days } }
    },
  }

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    if (!isLocal(request)) return { status: 403, body: { error: 'Statistics are given to this machine alone' } }
    if (!isAllowed(request.headers.authorization)) {
      return { status: 401, body: { error: 'Statistics need the bearer token' }, headers: { 'www-authenticate': 'Bearer' } }
    }
    const url = URL.parse(request.url ?? '', 'http://localhost')
    const question = questions[url?.pathname ?? '']
    if (url === null || question === undefined) return { status: 404, body: { error: 'There is no such statistic' } }
    if (request.method !== 'GET') {
      return { status: 405, body: { error: 'Statistics are read with GET' }, headers: { allow: 'GET' } }
    }
    try {
      return await question(url.searchParams)
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error
      return {
        status: 503,
        body: { error: 'The statistics cannot be read now; try again later' },
        headers: { 'retry-after': '30' },
      }
    }
  }

  return async (request, response) => {
    respondJson({ response, ...(await answer(request)) })
  }
}

type Answer = { status: number; body: unknown; headers?: Record<string, string> }

/** A reverse proxy on this machine speaks from loopback too: what it passes on is not local. */
const isLocal = (request: IncomingMessage): boolean =>
  isLoopback(request.socket.remoteAddress) &&
  request.headers['x-forwarded-for'] === undefined &&
  request.headers.forwarded === undefined

/** Compares digests, so that the time taken tells nothing about the token. */
const createTokenCheck = (token: string): ((authorization: string | undefined) => boolean) => {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const expected = digest(`Bearer ${token}`)
  return (authorization) => timingSafeEqual(digest(authorization ?? ''), expected)
}

const withDefaults = (query: URLSearchParams, today: Day) => ({
  from: addDays(today, 1 - DEFAULT_DAYS),
  to: today,
  ...parametersOf(query),
})

const refusal = (error: Parameters<typeof mistakesIn>[0]): Answer => ({
  status: 400,
  body: { error: 'The question is wrong', mistakes: mistakesIn(error, 'from') },
})

const sum = <K extends string>(days: Record<K, number>[], key: K): number => days.reduce((total, day) => total + day[key], 0)
