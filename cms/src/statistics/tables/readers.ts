import { optionLabels } from '../../messages/options'
import { otherLabels, widthLabels } from '../../messages/statisticsTables'
import { locales } from '../../settings'
import { readKiosks, readRanking, readSearches, readSeries, readSummary } from '../client'
import { besideBefore } from '../compare'
import { besideOf, type Range } from '../period'
import { type Column, type ColumnName, largestFirst, type Row, type Sources, type Table, type TableName } from './table'

/** Views and daily visitors by day, week or month, each beside a stretch of the time before (`besideOf`). */
export const timeTable = async ({ period, unit }: Sources): Promise<Table> => {
  const [spans, before] = await Promise.all([readSeries(period, unit), readSeries(besideOf(period, unit), unit)])
  const beside = besideBefore(spans, before)
  const visitors = unit === 'day' ? 'number' : 'average'
  const range: Column[] = [
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
  ]
  return {
    name: 'time',
    columns: [
      ...(unit === 'day' ? [{ name: 'day', kind: 'day' } as const] : range),
      { name: 'views', kind: 'number' },
      { name: 'viewsBefore', kind: 'number' },
      { name: 'visitors', kind: visitors },
      { name: 'visitorsBefore', kind: visitors },
    ],
    rows: spans.map(({ from, to, views, visitorsPerDay }, index) => ({
      cells: {
        ...(unit === 'day' ? { day: from } : { from, to }),
        views,
        viewsBefore: beside[index]?.views ?? null,
        visitors: visitorsPerDay,
        visitorsBefore: beside[index]?.visitorsPerDay ?? null,
      },
    })),
  }
}

/** Views by the language of the page. */
export const languagesTable = (sources: Sources): Promise<Table> =>
  comparedTable(sources, { name: 'languages', of: 'language', column: 'language' }, (name) => {
    const locale = locales.find((item) => item === name)
    return locale ? optionLabels.language[locale][sources.language] : name
  })

/** Views by the width of the window. */
export const widthsTable = (sources: Sources): Promise<Table> =>
  comparedTable(sources, { name: 'widths', of: 'width', column: 'width' }, (name) =>
    isWidth(name) ? widthLabels[name][sources.language] : name,
  )

/** Visits by the website they came from; what is left came from none that is known. */
export const referrersTable = async ({ period, language }: Sources): Promise<Table> => {
  const [names, { totals }] = await Promise.all([readRanking({ range: period, of: 'referrer' }), readSummary(period)])
  const known = names.filter(({ visits }) => visits > 0)
  const others = totals.visits - known.reduce((sum, { visits }) => sum + visits, 0)
  const rows = known.map(({ name, visits }): Row => ({ cells: { host: name, visits } }))
  return {
    name: 'referrers',
    columns: [
      { name: 'host', kind: 'text' },
      { name: 'visits', kind: 'number' },
    ],
    rows: largestFirst(
      others > 0 ? [...rows, { cells: { host: otherLabels.noReferrer[language], visits: others } }] : rows,
      'visits',
      'host',
    ),
  }
}

/** Touches of each kiosk. */
export const kiosksTable = async ({ period }: Sources): Promise<Table> => {
  const [kiosks, before] = await Promise.all([readKiosks(period), readKiosks(period.before)])
  const earlier = new Map(before.map(({ name, views }) => [name, views]))
  // A kiosk that nobody touched any more is told too: it may be broken.
  const silent = before
    .filter(({ name }) => !kiosks.some((kiosk) => kiosk.name === name))
    .map((kiosk) => ({ ...kiosk, views: 0 }))
  const rows = [...kiosks, ...silent].map(
    ({ name, views, days }): Row => ({
      cells: { kiosk: name, touches: views, before: earlier.get(name) ?? 0, lastDay: days.at(-1)?.date ?? null },
    }),
  )
  return {
    name: 'kiosks',
    columns: [
      { name: 'kiosk', kind: 'text' },
      { name: 'touches', kind: 'number' },
      { name: 'before', kind: 'number' },
      { name: 'lastDay', kind: 'day' },
    ],
    rows: largestFirst(rows, 'touches', 'kiosk'),
  }
}

/** Searches that found nothing. */
export const searchesTable = ({ period }: Sources): Promise<Table> => searchesIn('searches', period)

/** The words of searches that found nothing within a range, the most frequent first. */
export const searchesIn = async (name: 'searches' | 'missing', range: Range): Promise<Table> => {
  const searches = await readSearches(range)
  return {
    name,
    columns: [
      { name: 'words', kind: 'text' },
      { name: 'times', kind: 'number' },
      { name: 'lastDay', kind: 'day' },
    ],
    rows: searches.map(({ words, times, lastDay }) => ({ cells: { words, times, lastDay } })),
  }
}

const isWidth = (name: string): name is keyof typeof widthLabels => Object.hasOwn(widthLabels, name)

const comparedTable = async (
  { period }: Sources,
  { name, of, column }: { name: TableName; of: 'language' | 'width'; column: ColumnName },
  label: (name: string) => string,
): Promise<Table> => {
  const [names, before] = await Promise.all([readRanking({ range: period, of }), readRanking({ range: period.before, of })])
  const earlier = new Map(before.map((item) => [item.name, item.views]))
  return {
    name,
    columns: [
      { name: column, kind: 'text' },
      { name: 'views', kind: 'number' },
      { name: 'before', kind: 'number' },
    ],
    rows: names.map(
      (item): Row => ({
        cells: { [column]: label(item.name), views: item.views, before: earlier.get(item.name) ?? 0 },
      }),
    ),
  }
}
