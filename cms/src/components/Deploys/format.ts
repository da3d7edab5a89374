import type { AdminLanguage } from '../../messages/languages'

const localeOf = (language: AdminLanguage): string => `${language}-u-nu-latn`

/** An instant in words, in the town's time. */
export const instantText = (parameters: { at: Date | string; language: AdminLanguage; timeZone: string }): string => {
  const { at, language, timeZone } = parameters
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(at))
}

/** When a release was made, to the second: there may be several in a minute. */
export const releaseText = (parameters: { at: Date | string; language: AdminLanguage; timeZone: string }): string => {
  const { at, language, timeZone } = parameters
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'medium', timeZone }).format(new Date(at))
}

/** A time of day with its seconds, in the town's time. */
export const timeText = (parameters: { at: Date | string; language: AdminLanguage; timeZone: string }): string => {
  const { at, language, timeZone } = parameters
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'medium', timeZone }).format(new Date(at))
}

/** Seconds with their unit, as short as they can be read: `2,7 s`. */
export const secondsText = (seconds: number, language: AdminLanguage): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    maximumFractionDigits: seconds < 1 ? 2 : 1,
  }).format(seconds)

export const countText = (count: number, language: AdminLanguage): string =>
  new Intl.NumberFormat(localeOf(language)).format(count)

/** How long a request took until it was live, in seconds. */
export const tookSeconds = (deploy: { createdAt: string; finishedAt?: string | null | undefined }): number | undefined =>
  deploy.finishedAt ? Math.max(0, (Date.parse(deploy.finishedAt) - Date.parse(deploy.createdAt)) / 1000) : undefined
