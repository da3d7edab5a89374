import type { AdminLanguage } from '../messages/languages'
import { statistics } from '../messages/statistics'
import { columnLabels } from '../messages/statisticsTables'
import { fill } from '../messages/translate'
import type { Range } from './period'
import type { Column, Row, Table } from './tables/table'

/** How figures and days are written for a reader of a language; numerals are Latin throughout the admin. */
export const createFormats = (language: AdminLanguage) => {
  const locale = `${language}-u-nu-latn`
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const medium = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const at = (date: string): Date => new Date(`${date}T00:00:00Z`)

  return {
    count: (number: number): string => whole.format(number),
    average: (number: number): string => fine.format(number),
    percent: (part: number): string => share.format(part),
    day: (date: string): string => day.format(at(date)),
    mediumDay: (date: string): string => medium.format(at(date)),
    shortDay: (date: string): string => short.format(at(date)),
    dayAndMonth: (date: string): string => dayAndMonth.format(at(date)),
    monthName: (date: string): string => monthName.format(at(date)),
    month: (date: string): string => month.format(at(date)),
    range: ({ from, to }: Range): string => day.formatRange(at(from), at(to)),
  }
}

export type Formats = ReturnType<typeof createFormats>

/** How a figure compares with the one before, in words: colour alone tells nobody anything. */
export const changeInWords = (parameters: { now: number; before: number; language: AdminLanguage; formats: Formats }): string => {
  const { now, before, language, formats } = parameters
  if (now === before) return statistics.same[language]
  if (before === 0) return statistics.noneBefore[language]
  const words = now > before ? statistics.more : statistics.less
  return fill(words[language], { percent: formats.percent(Math.abs(now - before) / before), before: formats.average(before) })
}

/** A cell as a person reads it. */
export const cellText = (column: Column, row: Row, formats: Formats): string => {
  const value = row.cells[column.name]
  if (value === null || value === undefined) return '–'
  if (typeof value === 'number') return column.kind === 'average' ? formats.average(value) : formats.count(value)
  return column.kind === 'day' ? formats.mediumDay(value) : value
}

/** A table for a CSV file: its heads in the reader's language, then its figures as they are. */
export const tableRows = (table: Table, language: AdminLanguage): (string | number | null)[][] => [
  table.columns.map(({ name }) => columnLabels[name][language]),
  ...table.rows.map(({ cells }) => table.columns.map(({ name }) => cells[name] ?? null)),
]
