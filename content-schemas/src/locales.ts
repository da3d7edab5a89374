import { z } from 'zod'

/** The languages that Ratusz speaks, in the order in which they are offered. BCP 47 tags. */
export const LOCALES = ['pl', 'uk', 'ar', 'en'] as const

export const localeSchema = z.enum(LOCALES)
export type Locale = z.infer<typeof localeSchema>

/** Each language by its own name, as the language switcher shows it. */
export const LOCALE_NAMES: Record<Locale, string> = {
  pl: 'Polski',
  uk: 'Українська',
  ar: 'العربية',
  en: 'English',
}

/** The writing direction of a language. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr')

/**
 * A value per language; a language may be missing.
 *
 * @param value the schema of the value in one language
 */
export const localised = <T extends z.ZodType>(value: T) => z.partialRecord(localeSchema, value)

/** A value per language, at least one of them present. */
export const localisedRequired = <T extends z.ZodType>(value: T) =>
  localised(value).refine((map) => Object.keys(map).length > 0, { message: 'present in no language' })

/** What `localised` gives: a value for some of the languages. */
export type Localised<T> = Partial<Record<Locale, T>>
