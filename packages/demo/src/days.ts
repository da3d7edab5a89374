import type { Locale } from '@ratusz/content-schemas'

const TOKEN = /\{\{day([+-]\d+)\}\}/gu
const DAY_MILLISECONDS = 86_400_000

// Polish and Ukrainian give the month in the genitive here, as both languages want it after a day's number.
const FORMATS: Record<Locale, Intl.DateTimeFormat> = {
  pl: longDate('pl'),
  uk: longDate('uk'),
  ar: longDate('ar-EG-u-nu-latn'),
  en: longDate('en-GB'),
}

/** The calendar day `offset` days after `today`; both `YYYY-MM-DD`. */
export const addDays = (today: string, offset: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + offset * DAY_MILLISECONDS).toISOString().slice(0, 10)

/** A calendar day in words: `4 grudnia 2026`, `4 грудня 2026`, `4 ديسمبر 2026`, `4 December 2026`. */
export const dayInWords = (date: string, locale: Locale): string => {
  const parts = FORMATS[locale].formatToParts(new Date(`${date}T00:00:00Z`))
  const partOf = (type: 'day' | 'month' | 'year') => parts.find((part) => part.type === type)?.value ?? ''
  return `${partOf('day')} ${partOf('month')} ${partOf('year')}`
}

/** Expands `{{day+12}}` where a field holds a date: `2026-12-04`. Other values stay as they are. */
export const expandDate = (value: string, today: string): string =>
  value.replace(TOKEN, (_token, offset: string) => addDays(today, Number(offset)))

/** Expands each `{{day+12}}` inside a text to the full date in the text's language. */
export const expandDaysInText = (parameters: { text: string; locale: Locale; today: string }): string =>
  parameters.text.replace(TOKEN, (_token, offset: string) =>
    dayInWords(addDays(parameters.today, Number(offset)), parameters.locale),
  )

function longDate(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
