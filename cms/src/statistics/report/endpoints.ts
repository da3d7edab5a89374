import { localeSchema } from '@ratusz/content-schemas'
import type { Endpoint, PayloadRequest } from 'payload'
import { isEditor } from '../../access/roles'
import { aside } from '../../hooks/aside'
import { languageOf } from '../../messages/translate'
import { writeCsv } from '../csv'
import { guarded, HEADERS, refusal } from '../guarded'
import { townsDay } from '../today'
import { makeReport } from './collect'
import { reportRows } from './lines'
import { readYear } from './period'
import { printReport } from './print'
import { findPublished } from './published'

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
      const published = await findPublished(req.payload, report.year, language)
      const page = printReport({ report, note: published?.note ?? '', town: await townName(req, language), language })
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

/** `POST /api/statistics/report/publish?year=2026`: puts a year's figures on the portal, or new ones in place of older. */
const publish: Endpoint = {
  path: '/statistics/report/publish',
  method: 'post',
  handler: guarded(
    (_, req) => isEditor(req),
    async (req) => {
      const year = readYear(req.searchParams, townsDay())
      const report = await makeReport(req.payload, year)
      const published = await findPublished(req.payload, year)
      if (published)
        await req.payload.update({
          collection: 'year-reports',
          id: published.id,
          data: { report },
          overrideAccess: true,
          req: aside(req),
        })
      else await req.payload.create({ collection: 'year-reports', data: { year, report }, overrideAccess: true, req: aside(req) })
      return Response.json({ year }, { status: published ? 200 : 201, headers: HEADERS })
    },
  ),
}

export const reportEndpoints: Endpoint[] = [file, publish]
