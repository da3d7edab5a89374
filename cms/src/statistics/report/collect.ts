import { localeSchema, type YearFigures, type YearReport } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import { readKiosks, readRanking, readSeries, readViews } from '../client'
import { addressesOf, readDocuments } from '../documents'
import { readFigures } from '../keyFigures'
import type { Range } from '../period'
import { townsDay } from '../today'
import { countAlerts, countArticles, countEvents, countServices, readPublications } from './activity'
import { reportRanges } from './period'

const BEST = 10

/**
 * Makes the report of a year: what was counted and what the CMS holds, with the year before.
 *
 * @throws StatisticsAwayError where the portal does not answer: a report with holes would be kept for years
 */
export const makeReport = async (payload: Payload, year: number): Promise<YearReport> => {
  const ranges = reportRanges(year, townsDay())
  const [figures, before, bestRead, portal] = await Promise.all([
    collectFigures(payload, ranges.now),
    collectFigures(payload, ranges.before),
    findBestRead(payload, ranges.now),
    payload.findGlobal({ slug: 'portal', depth: 0, overrideAccess: true }),
  ])
  const statement = portal.accessibilityStatement
  return {
    year,
    madeAt: new Date().toISOString(),
    figures,
    before,
    bestRead,
    accessibility: {
      status: statement?.status ?? 'partial',
      preparedAt: statement?.preparedAt?.slice(0, 10) ?? null,
      reviewedAt: statement?.reviewedAt?.slice(0, 10) ?? null,
    },
  }
}

const collectFigures = async (payload: Payload, range: Range): Promise<YearFigures> => {
  const [counted, months, languages, kiosks, articles, events, alerts, services, publications] = await Promise.all([
    readFigures(range),
    readSeries(range, 'month'),
    readRanking({ range, of: 'language' }),
    readKiosks(range),
    countArticles(payload, range),
    countEvents(payload, range),
    countAlerts(payload, range),
    countServices(payload, range),
    readPublications(payload, range),
  ])
  const areDaysKept = counted.average !== null
  return {
    ...range,
    articles,
    events,
    alerts,
    services,
    views: counted.views,
    visitors: counted.average,
    busiestDay: counted.busiest && { date: counted.busiest.date, visitors: counted.busiest.visits },
    countedFrom: counted.countedFrom,
    kiosks: kiosks.length,
    touches: kiosks.reduce((sum, { views }) => sum + views, 0),
    ...publications,
    months: areDaysKept ? months.map(({ from, views }) => ({ month: from.slice(0, 7), views })) : [],
    languages: languages.flatMap(({ name, views }) => {
      const language = localeSchema.safeParse(name)
      return language.success ? [{ language: language.data, views }] : []
    }),
  }
}

/** The most read documents; the home page and lists are ways to them, no reading. */
const findBestRead = async (payload: Payload, range: Range): Promise<YearReport['bestRead']> => {
  const [documents, views] = await Promise.all([readDocuments({ payload }), readViews(range)])
  return documents
    .map((document) => ({
      reference: { type: document.type, id: document.id },
      titles: document.titles,
      views: addressesOf(document).reduce((sum, path) => sum + (views.get(path) ?? 0), 0),
    }))
    .filter((document) => document.views > 0)
    .toSorted((one, other) => other.views - one.views)
    .slice(0, BEST)
}
