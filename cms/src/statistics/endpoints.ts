import { UNITS } from '@ratusz/analytics/calendar'
import type { Endpoint, PayloadRequest } from 'payload'
import { tableLabels } from '../messages/statisticsTables'
import { languageOf } from '../messages/translate'
import { fetchStatistics, readLive, StatisticsAwayError } from './client'
import { writeCsv } from './csv'
import { indexByPath, readDocuments } from './documents'
import { tableRows } from './formats'
import { guarded, HEADERS, refusal } from './guarded'
import { readKeyFigures } from './keyFigures'
import { nameOfPath } from './names'
import { readPeriod } from './period'
import { scopeOf } from './scope'
import { createSources, isTableName, type Sources, tables } from './tables'
import { townsDay } from './today'

const FORMATS = ['csv', 'json'] as const
const MOST_LIVE = 10

/** What the tables are made from, as a request asks for it: its period, its unit, and no more than its sender may see. */
export const sourcesFor = (req: Pick<PayloadRequest, 'payload' | 'user' | 'i18n'>, query: URLSearchParams): Sources => {
  const scope = scopeOf(req)
  const today = townsDay()
  return createSources({
    payload: req.payload,
    period: readPeriod(query, today),
    unit: UNITS.find((unit) => unit === query.get('unit')) ?? 'day',
    today,
    language: languageOf(req),
    ...(scope.kind === 'office' && { ownerUnit: scope.unit }),
  })
}

const nameIn = (req: PayloadRequest): string => String(req.routeParams?.table ?? '')

/** `GET /api/statistics/tables/NAME?format=csv|json&period=…&unit=…`: a table of the screen as a file. */
const table: Endpoint = {
  path: '/statistics/tables/:table',
  method: 'get',
  handler: guarded(
    (scope, req) => scope.kind === 'everything' || (scope.kind === 'office' && nameIn(req) === 'documents'),
    async (req) => {
      const name = nameIn(req)
      if (!isTableName(name)) return refusal(404, 'There is no such table.')
      const format = FORMATS.find((item) => item === (req.searchParams.get('format') ?? 'json'))
      if (!format) return refusal(400, `format is one of ${FORMATS.join(', ')}.`)
      const sources = sourcesFor(req, req.searchParams)
      const made = await tables[name](sources)
      const { from, to, before } = sources.period
      const headers = { ...HEADERS, 'Content-Disposition': `attachment; filename="ratusz-${name}-${from}-${to}.${format}"` }
      if (format === 'json') {
        const rows = made.rows.map(({ cells, path, document }) => ({
          ...cells,
          ...(path && { path }),
          ...(document && { document }),
        }))
        return Response.json({ table: name, title: tableLabels[name][sources.language], from, to, before, rows }, { headers })
      }
      return new Response(writeCsv(tableRows(made, sources.language)), {
        headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8' },
      })
    },
  ),
}

/** `GET /api/statistics/summary?period=…`: the figures at the head of the screen. */
const summary: Endpoint = {
  path: '/statistics/summary',
  method: 'get',
  handler: guarded(
    ({ kind }) => kind === 'everything',
    async (req) => {
      const period = readPeriod(req.searchParams, townsDay())
      return Response.json({ period, ...(await readKeyFigures(period)) }, { headers: HEADERS })
    },
  ),
}

/** `GET /api/statistics/live`: what was read in the last half hour, the pages by their names. */
const live: Endpoint = {
  path: '/statistics/live',
  method: 'get',
  handler: guarded(
    ({ kind }) => kind === 'everything',
    async (req) => Response.json(await readLiveNow(req), { headers: HEADERS }),
  ),
}

/** `GET /api/statistics/export?format=csv|json`: every counter that is kept, as it comes from the portal. */
const wholeExport: Endpoint = {
  path: '/statistics/export',
  method: 'get',
  handler: guarded(
    ({ kind }) => kind === 'everything',
    async (req) => {
      const format = FORMATS.find((item) => item === (req.searchParams.get('format') ?? 'csv'))
      if (!format) return refusal(400, `format is one of ${FORMATS.join(', ')}.`)
      const response = await fetchStatistics(`export?format=${format}`).catch((cause: unknown) => {
        throw new StatisticsAwayError('statistics: export was not answered', { cause })
      })
      if (!response.ok || !response.body) throw new StatisticsAwayError(`statistics: export was answered ${response.status}`)
      const kept = ['content-type', 'content-disposition'].map((name) => [name, response.headers.get(name) ?? ''])
      return new Response(response.body, { headers: { ...HEADERS, ...Object.fromEntries(kept) } })
    },
  ),
}

/** What is read now, for the screen and for its refreshing. @throws StatisticsAwayError */
export const readLiveNow = async (req: Pick<PayloadRequest, 'payload' | 'i18n'>) => {
  const { since, minutes, views, paths } = await readLive()
  const most = paths.slice(0, MOST_LIVE)
  const index = indexByPath(await readDocuments({ payload: req.payload, paths: most.map(({ path }) => path) }))
  return {
    since,
    minutes: minutes.map((minute) => minute.views),
    views,
    pages: most.map((page) => ({ ...page, title: nameOfPath({ path: page.path, index, language: languageOf(req) }).title })),
  }
}

export type LiveNow = Awaited<ReturnType<typeof readLiveNow>>

export const statisticsEndpoints: Endpoint[] = [table, summary, live, wholeExport]
