import { localeSchema } from '@ratusz/content-schemas'
import type { Endpoint, PayloadRequest } from 'payload'
import { languageOf } from '../../messages/translate'
import { settings } from '../../settings'
import { writeCsv } from '../csv'
import { guarded, HEADERS, refusal } from '../guarded'
import { townsDay } from '../today'
import { makeReport } from './collect'
import { reportRows } from './lines'
import { readYear } from './period'
import { printReport } from './print'

const FORMATS = ['html', 'csv', 'json'] as const

/** `GET /api/statistics/report?year=2026&format=html|csv|json&language=pl|uk|ar|en`: the report of a year as a file. */
const file: Endpoint = {
  path: '/statistics/report',
  method: 'get',
  handler: guarded(
    ({ kind }) => kind === 'everything',
    async (req) => {
      const format = FORMATS.find((item) => item === (req.searchParams.get('format') ?? 'html'))
      if (!format) return refusal(400, `format is one of ${FORMATS.join(', ')}.`)
      const language = localeSchema.safeParse(req.searchParams.get('language')).data ?? languageOf(req)
      const report = await makeReport(req.payload, readYear(req.searchParams, townsDay()))
      const attachment = { 'Content-Disposition': `attachment; filename="ratusz-${report.year}.${format}"` }
      if (format === 'json') return Response.json(report, { headers: { ...HEADERS, ...attachment } })
      if (format === 'csv')
        return new Response(writeCsv(reportRows(report, language)), {
          headers: { ...HEADERS, ...attachment, 'Content-Type': 'text/csv; charset=utf-8' },
        })
      const page = printReport({ report, town: await townName(req, language), portalUrl: settings.PORTAL_URL, language })
      return new Response(page, {
        headers: {
          ...HEADERS,
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
        },
      })
    },
  ),
}

const townName = async ({ payload }: PayloadRequest, locale: 'pl' | 'uk' | 'ar' | 'en'): Promise<string> =>
  (await payload.findGlobal({ slug: 'portal', depth: 0, locale, overrideAccess: true })).name

export const reportEndpoints: Endpoint[] = [file]
