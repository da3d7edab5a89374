import { z } from 'zod'
import { isDay } from '../calendar.ts'
import { hostOf } from '../ingest/hit-schema.ts'
import { pathSchema } from '../ingest/path.ts'
import { type Gathered, gather } from '../store/counters.ts'
import { ImportError } from './csv.ts'

const count = z.coerce.number().int().min(0)
const daySchema = z.string().refine(isDay, 'must be a day')

/** A day without visits is an empty list. */
const byDay = <T extends z.ZodType>(report: T) => z.record(daySchema, z.union([report, z.tuple([])]))

const summarySchema = byDay(
  z.object({ nb_uniq_visitors: count.default(0), nb_visits: count.default(0), nb_pageviews: count.default(0) }),
)
const pagesSchema = byDay(
  z.array(z.object({ label: z.string(), url: z.string().optional(), nb_hits: count, entry_nb_uniq_visitors: count.default(0) })),
)
const websitesSchema = byDay(
  z.array(z.object({ label: z.string(), nb_uniq_visitors: count.default(0), nb_actions: count.default(0) })),
)

/**
 * Reads reports of Matomo's Reporting API as JSON, asked for with `period=day&date=FROM,TO&format=JSON&filter_limit=-1`:
 * `API.get` (each day's pageviews and unique visitors), `Actions.getPageUrls` with `flat=1`, and
 * `Referrers.getWebsites`. Days are those of the site's time zone there.
 *
 * @throws ImportError where a text is no such report
 */
export const readMatomo = (reports: { summary: string; pages?: string; websites?: string }): Gathered => {
  const gathered: Gathered = new Map()
  for (const [day, figures] of Object.entries(parse({ text: reports.summary, schema: summarySchema, method: 'API.get' }))) {
    if (!Array.isArray(figures)) gather(gathered, [day, 'total', '', figures.nb_pageviews, figures.nb_uniq_visitors])
  }
  if (reports.pages !== undefined) {
    for (const [day, pages] of Object.entries(
      parse({ text: reports.pages, schema: pagesSchema, method: 'Actions.getPageUrls' }),
    )) {
      for (const page of pages) {
        const path = pathSchema.safeParse(pathOf(page))
        if (path.success) gather(gathered, [day, 'page', path.data, page.nb_hits, page.entry_nb_uniq_visitors])
      }
    }
  }
  if (reports.websites !== undefined) {
    for (const [day, sites] of Object.entries(
      parse({ text: reports.websites, schema: websitesSchema, method: 'Referrers.getWebsites' }),
    )) {
      for (const site of sites) {
        const host = hostOf(`https://${site.label.toLowerCase()}`)
        if (host !== '') gather(gathered, [day, 'referrer', host, site.nb_actions, site.nb_uniq_visitors])
      }
    }
  }
  return gathered
}

/** Matomo calls the page of a folder `/folder/index`. */
const pathOf = ({ label, url }: { label: string; url?: string | undefined }): string =>
  (url === undefined ? undefined : URL.parse(url)?.pathname) ?? label.replace(/\/index$/, '/')

const parse = <T extends z.ZodType>(parameters: { text: string; schema: T; method: string }): z.output<T> => {
  const { text, schema, method } = parameters
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is no JSON'
    throw new ImportError(`This is no answer of Matomo's ${method} with period=day: ${reason}`, { cause })
  }
}
