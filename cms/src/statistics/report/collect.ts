import type { Day } from '@ratusz/analytics/calendar'
import { localeSchema, type YearFigures, type YearReport } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import { readKiosks, readRanking, readSeries } from '../client'
import { readFigures } from '../keyFigures'
import type { Range } from '../period'
import { townsDay } from '../today'
import { countAlerts, countArticles, countEvents, countServices, readEventDays, readPublications } from './activity'
import { findBestRead } from './bestRead'
import { reportRanges } from './period'

/**
 * Makes the report of a year: what was counted and what the CMS holds, with the year before.
 *
 * @throws StatisticsAwayError where the portal does not answer: a report with holes would be kept for years
 */
export const makeReport = async (payload: Payload, year: number): Promise<YearReport> => {
  const ranges = reportRanges(year, townsDay())
  const eventDays = readEventDays(payload)
  const [figures, before, bestRead, portal] = await Promise.all([
    collectFigures(payload, ranges.now, eventDays),
    collectFigures(payload, ranges.before, eventDays),
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

const collectFigures = async (payload: Payload, range: Range, eventDays: Promise<Day[][]>): Promise<YearFigures> => {
  const [counted, months, languages, kiosks, articles, days, alerts, services, publications] = await Promise.all([
    readFigures(range),
    readSeries(range, 'month'),
    readRanking({ range, of: 'language' }),
    readKiosks(range),
    countArticles(payload, range),
    eventDays,
    countAlerts(payload, range),
    countServices(payload, range),
    readPublications(payload, range),
  ])
  const areDaysKept = counted.average !== null
  return {
    ...range,
    articles,
    events: countEvents(days, range),
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
