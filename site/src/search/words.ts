import type { Locale } from '@ratusz/content-schemas'
import type { Messages } from '../i18n/messages.ts'
import type { Plural } from '../i18n/plural.ts'
import type { Context } from '../view/context.ts'

/** What a search field says in the language of its page: a file of its own, fetched with the script. */
export type SuggestionWords = {
  locale: Locale
  suggestions: string
  suggested: Plural
  noneSuggested: string
  all: string
  didYouMean: string
}

/** Another language of the portal, and where its search page is. */
export type OtherLanguage = { locale: Locale; name: string; dir: 'ltr' | 'rtl'; path: string }

/** What the search page hands to its script: its language, the words it may say, and where else one may search. */
export type ResultsWords = {
  locale: Locale
  others: OtherLanguage[]
  /** What each type of page is called, many of them. */
  types: Record<string, string>
  facets: { type: string; topic: string; year: string }
  pages: { label: string; number: string; previous: string; next: string; of: string; comma: string }
  found: Plural
  nothing: string
  nothingHint: string
  nothingFiltered: string
  didYouMean: string
  corrected: string
  clear: string
  recommended: string
  elsewhere: string
  foundIn: Plural
}

export const suggestionWords = (locale: Locale, { searching }: Messages): SuggestionWords => {
  const { suggestions, suggested, noneSuggested, all, didYouMean } = searching
  return { locale, suggestions, suggested, noneSuggested, all, didYouMean }
}

export const resultsWords = ({ locale, m, f }: Context, others: OtherLanguage[]): ResultsWords => {
  const { found, nothing, nothingHint, nothingFiltered, didYouMean, corrected } = m.searching
  const { clear, recommended, elsewhere, foundIn, topic } = m.searching
  const shared = { found, nothing, nothingHint, nothingFiltered, didYouMean, corrected, clear, recommended, elsewhere, foundIn }
  const sections: Record<string, string> = m.sections
  const types = Object.fromEntries(Object.entries(m.kindOf).map(([type, one]) => [type, sections[type] ?? one]))
  const steps = { previous: m.previousPage, next: m.nextPage }
  const pages = { ...steps, label: m.pagination, number: m.pageNumber, of: m.pageOf, comma: f.comma }
  return { ...shared, locale, others, types, pages, facets: { type: m.kinds, topic, year: m.years } }
}
