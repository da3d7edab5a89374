import { isDay } from '../calendar.ts'
import { hostOf } from '../ingest/hit-schema.ts'
import { pathSchema } from '../ingest/path.ts'
import { type Gathered, gather } from '../store/counters.ts'
import type { WidthClass } from '../store/types.ts'
import { ImportError, readCsv } from './csv.ts'

const WIDTHS: Record<string, WidthClass> = { Mobile: 'narrow', Tablet: 'medium', Laptop: 'wide', Desktop: 'wide' }

type Row = Record<string, string>

/**
 * Reads the files of Plausible's CSV export (`imported_visitors_…`, `imported_pages_…`,
 * `imported_entry_pages_…`, `imported_sources_…`, `imported_devices_…`; others are passed over). The
 * figures are days' already, in the time zone that the site had there.
 *
 * @throws ImportError where the visitors are missing or a figure is wrong
 */
export const readPlausible = (files: { name: string; text: string }[]): Gathered => {
  const rowsIn = (table: string) =>
    files
      .filter(({ name }) => new RegExp(`(^|/)imported_${table}_\\d{8}_\\d{8}\\.csv$`).test(name))
      .flatMap(({ name, text }) => readCsv(text).map((row, index) => ({ row, at: `${name}, line ${index + 2}` })))
  const gathered: Gathered = new Map()

  const visitors = rowsIn('visitors')
  if (visitors.length === 0)
    throw new ImportError('The file imported_visitors_….csv is missing or empty: the totals of each day are in it')
  for (const { row, at } of visitors)
    gather(gathered, [day(row, at), 'total', '', count(row, 'pageviews', at), count(row, 'visitors', at)])
  for (const { row, at } of rowsIn('pages')) {
    const path = pathSchema.safeParse(row.page)
    if (path.success) gather(gathered, [day(row, at), 'page', path.data, count(row, 'pageviews', at), 0])
  }
  for (const { row, at } of rowsIn('entry_pages')) {
    const path = pathSchema.safeParse(row.entry_page)
    if (path.success) gather(gathered, [day(row, at), 'page', path.data, 0, count(row, 'visitors', at)])
  }
  for (const { row, at } of rowsIn('sources')) {
    const host = hostOf(`https://${(row.referrer ?? '').toLowerCase()}`)
    if (host !== '') gather(gathered, [day(row, at), 'referrer', host, count(row, 'pageviews', at), count(row, 'visitors', at)])
  }
  for (const { row, at } of rowsIn('devices')) {
    const width = WIDTHS[row.device ?? ''] ?? 'unknown'
    gather(gathered, [day(row, at), 'width', width, count(row, 'pageviews', at), count(row, 'visitors', at)])
  }
  return gathered
}

const day = (row: Row, at: string): string => {
  const text = row.date ?? ''
  if (!isDay(text)) throw new ImportError(`${at}: date is no day`)
  return text
}

const count = (row: Row, column: string, at: string): number => {
  const text = row[column] ?? ''
  if (!/^\d{1,12}$/.test(text)) throw new ImportError(`${at}: ${column} is no count`)
  return Number(text)
}
