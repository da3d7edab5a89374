import { documentPath, type Locale, REFERABLE_TYPES, type Reference, slugIn } from '@ratusz/content-schemas'
import { keyOf, type ListedPage, type Listing } from '../content/model.ts'

export type Languages = { locales: readonly Locale[]; defaultLocale: Locale }

/** The address of each document in each language. */
export type Addresses = {
  of: (reference: Reference, locale: Locale) => string | undefined
}

/** Every document that has a page of its own. */
export const pagedDocuments = (listing: Listing): ListedPage[] =>
  REFERABLE_TYPES.flatMap((type): readonly ListedPage[] => listing.ofType(type))

/** The language in which a document is read on a page of `locale`: its own there, else the default one, else the first it has. */
export const contentLocaleOf = (
  document: { locales: readonly Locale[] },
  locale: Locale,
  { locales, defaultLocale }: Languages,
) =>
  [locale, defaultLocale, ...locales].find((candidate) => document.locales.includes(candidate)) ??
  document.locales[0] ??
  defaultLocale

/**
 * Gives every document one address per language. A document that is missing in a language stands there under its slug of the
 * default language; where a true translation of another document holds that address already, links lead to the original instead.
 */
export const createAddresses = (listing: Listing, languages: Languages): Addresses => {
  const { locales, defaultLocale } = languages
  const documents = pagedDocuments(listing)
  const paths = new Map<string, string>()
  const taken = new Set<string>()
  const keyIn = (reference: { type: string; id: string }, locale: Locale) => `${locale}:${keyOf(reference)}`
  const isTranslated = (document: ListedPage, locale: Locale) =>
    document.locales.includes(locale) && document.data.slug[locale] !== undefined

  for (const locale of locales)
    for (const document of documents.filter((candidate) => isTranslated(candidate, locale))) {
      const path = pathOf(document, locale, defaultLocale)
      if (path === undefined) continue
      paths.set(keyIn(document, locale), path)
      taken.add(path)
    }
  for (const locale of locales)
    for (const document of documents.filter((candidate) => !isTranslated(candidate, locale))) {
      const path = pathOf(document, locale, defaultLocale)
      const original = paths.get(keyIn(document, contentLocaleOf(document, locale, languages)))
      const free = path !== undefined && !taken.has(path) ? path : undefined
      if (free) taken.add(free)
      const address = free ?? original
      if (address) paths.set(keyIn(document, locale), address)
    }
  return { of: (reference, locale) => paths.get(keyIn(reference, locale)) }
}

const pathOf = (document: ListedPage, locale: Locale, defaultLocale: Locale): string | undefined => {
  const slug = slugIn(document.data.slug, locale, defaultLocale)
  return slug === undefined ? undefined : documentPath({ type: document.type, slug, locale, defaultLocale })
}
