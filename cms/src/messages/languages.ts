import { LOCALES, type Locale } from '@ratusz/content-schemas'

/** The admin speaks all of Ratusz's languages, whichever the portal is published in. */
export type AdminLanguage = Locale
export const DEFAULT_LOCALE_FALLBACK: AdminLanguage = 'pl'
export const isAdminLanguage = (value: unknown): value is AdminLanguage => LOCALES.some((locale) => locale === value)
