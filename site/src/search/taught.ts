import type { Locale, Reference } from '@ratusz/content-schemas'
import type { BestBet, BestBets, Synonyms } from '@ratusz/search'
import type { Content } from '../content/model.ts'

/**
 * What editors teach the search, in each language: documents that lead for certain words, and words that mean the same. A document
 * is recommended only in languages that it is really in.
 *
 * @param pathOf the address of a document in a language; undefined where it has none
 */
export const taughtSearch = (parameters: {
  content: Content
  locales: readonly Locale[]
  pathOf: (reference: Reference, locale: Locale) => string | undefined
}): { bestBets: BestBets; synonyms: Synonyms } => {
  const { content, locales, pathOf } = parameters
  const [settings] = content.ofType('search')
  const { bestBets = [], synonyms = [] } = settings?.data ?? {}
  const betsIn = (locale: Locale): BestBet[] =>
    bestBets.flatMap(({ words, reference }) => {
      const own = words[locale] ?? []
      const isThere = content.get(reference.type, reference.id)?.locales.includes(locale)
      const path = isThere ? pathOf(reference, locale) : undefined
      return path !== undefined && own.length > 0 ? [{ words: own, path }] : []
    })
  const groupsIn = (locale: Locale): string[][] =>
    synonyms.map(({ words }) => words[locale] ?? []).filter((own) => own.length > 1)
  return {
    bestBets: Object.fromEntries(locales.map((locale) => [locale, betsIn(locale)])),
    synonyms: Object.fromEntries(locales.map((locale) => [locale, groupsIn(locale)])),
  }
}
