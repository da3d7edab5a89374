import type { Locale } from '@ratusz/content-schemas'
import { remembered } from '../lib/remembered.ts'
import { FORMAT_TAGS } from './format-tags.ts'

/** Ways of writing dates, money and sizes in one language. Days are `2026-11-22`, in the town's own calendar. */
export type Formats = ReturnType<typeof createFormats>

/** Making formats takes longer than a page: there is one set for each language. */
export const formatsOf = remembered((locale: Locale): Formats => createFormats(locale))

const createFormats = (locale: Locale) => {
  const tag = FORMAT_TAGS[locale]
  const dated = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
    return remembered((day: string): string => format.format(noon(day)))
  }
  const weekday = dated({ weekday: 'long' })
  const dayAndMonth = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const money = new Map<string, Intl.NumberFormat>()
  const comma = locale === 'ar' ? '، ' : ', '
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const size = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const languageNames = new Intl.DisplayNames(tag, { type: 'language' })
  return {
    /** 22 listopada 2026 */
    date: dated({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** niedziela, 22 listopada */
    weekdayAndDate: dated({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** niedziela, 22 listopada 2026 */
    fullDate: dated({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    weekday,
    dayOfMonth: dated({ day: 'numeric' }),
    month: dated({ month: 'short' }),
    /** listopada 2026: as it follows a day, which some languages inflect it for. */
    monthAfterDay: (day: string): string =>
      dayAndMonth.formatToParts(noon(day)).find(({ type }) => type === 'month')?.value ?? '',
    year: dated({ year: 'numeric' }),
    /** The name of a weekday, 1 = Monday … 7 = Sunday. 2024 began on a Monday. */
    weekdayName: (day: number): string => weekday(`2024-01-0${day}`),
    /** 17 zł, 5,50 zł */
    money: (amount: number, currency: string): string => {
      const key = `${currency}${Number.isInteger(amount)}`
      const format =
        money.get(key) ??
        new Intl.NumberFormat(tag, { style: 'currency', currency, minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 })
      money.set(key, format)
      return format.format(amount)
    },
    /** 1234,5: at most one decimal */
    number: (value: number): string => size.format(value),
    /** polski */
    languageName: (language: Locale): string => languageNames.of(language) ?? language,
    /** listopad */
    monthName: dated({ month: 'long' }),
    /** 22 listopada */
    dayAndMonth: (day: string): string => dayAndMonth.format(noon(day)),
    /** 1,2 MB */
    fileSize: (bytes: number): string =>
      bytes < 1_000_000 ? `${size.format(Math.max(1, Math.round(bytes / 1000)))} kB` : `${size.format(bytes / 1_000_000)} MB`,
    /** What parts a date from an hour. */
    comma,
    /** Short facts one after another. In a language from right to left each keeps its own direction, by isolates, and its place in the row. */
    row: (facts: string[]): string => (locale === 'ar' ? facts.map((fact) => `\u2068${fact}\u2069`) : facts).join(comma),
    list: (items: string[]): string => list.format(items),
    /**
     * 7:30–12:00, kept apart from what stands around it. Arabic reads it from the right, as it reads ranges of dates and writes
     * days and months. https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
     */
    range: (from: string, to: string): string => `${locale === 'ar' ? '\u2067' : '\u2066'}${from}–${to}\u2069`,
    /** 7:30 of 07:30 */
    time: (time: string): string => time.replace(/^0(?=\d)/, ''),
    /** Compares words as the language sorts them. */
    compare: new Intl.Collator(tag, { numeric: true }).compare,
  }
}

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)
