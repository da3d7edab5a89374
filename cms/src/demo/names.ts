import type { Locale } from '@ratusz/content-schemas'
import type { LoadedDocument } from '@ratusz/demo'
import { defaultLocale, locales } from '../settings'

export type Id = string | number

/** The ids of what is in the CMS by now, by type and key. */
export type Ids = Map<string, Id>

export const keyOf = (type: string, key: string): string => `${type}/${key}`

/** In which language, and with which ids, a document is written. */
export const contextOf = (document: LoadedDocument, ids: Ids, locale: Locale) => ({
  locale,
  path: keyOf(document.type, document.key),
  idOf: (type: string, key: string) => ids.get(keyOf(type, key)),
})

export const otherLocales = (): Locale[] => locales.filter((locale) => locale !== defaultLocale)
