import type { Locale } from '@ratusz/content-schemas'

/** A page to be found: what people see of it as written, and the words by which it is found. */
export type SearchPage = {
  /** Its address on the portal, `/uslugi/dowod-osobisty/`. */
  path: string
  language: Locale
  title: string
  summary: string
  /** What it is, in its language, as results say it: "Usługa". */
  kind: string
  /** The same for machines, the value of the type facet: `service-cards`. */
  type: string
  /** The labels of its topics, in its language. */
  topics: readonly string[]
  /** `YYYY-MM-DD`: an event's last day, an article's date. */
  date?: string
  /** Over by now, as an event of last week or news of last year: ranked below what is to come. */
  isPast?: boolean
  /** Somebody gets something done here (a service card, a guide): ranked above news about it. */
  isTask?: boolean
  /** Everything it says, as plain text. */
  text: string
  /** Other words by which people look for it. */
  synonyms?: readonly string[]
}

/** Per language, groups of words or phrases that mean the same: whoever looks for one finds what says another. */
export type Synonyms = Partial<Record<Locale, readonly (readonly string[])[]>>

/** Per language, pages that an editor pins to the top for certain queries. */
export type BestBets = Partial<Record<Locale, readonly BestBet[]>>
export type BestBet = { words: readonly string[]; path: string }

/** A text as written, cut where matched words begin and end; joined together it is the whole text. */
export type Marked = { text: string; isMatch: boolean }[]

/** How many of the found pages have a facet's value. */
export type Count = { value: string; label: string; count: number }

export type Facet = 'type' | 'topic' | 'year'

export type SearchFilters = { [facet in Facet]?: readonly string[] }

/** A found page, as it is shown. */
export type SearchResult = {
  path: string
  title: Marked
  summary: Marked
  /** A passage of the text around the matched words; empty where only title or summary match. */
  excerpt: Marked
  kind: string
  type: string
  /** `YYYY-MM-DD` */
  date?: string
  /** Pinned by an editor. */
  isBestBet: boolean
}

/** Each facet's values among what was found, the others' choices considered and its own not; most first. */
export type Facets = { [facet in Facet]: Count[] }

export type SearchAnswer = {
  /** How many pages were found, of which `results` are some. */
  total: number
  results: SearchResult[]
  /** By what the results can be narrowed down; counted when asked for. */
  facets: () => Promise<Facets>
  /** A likelier spelling, where what was typed found something but hardly what was meant. */
  didYouMean?: string
  /** The spelling that was searched for in place of what was typed, which found nothing. */
  corrected?: string
  /** The query's words as the index knows them: what may be counted without telling who typed it. */
  words: string
}

export type Suggestion = { path: string; title: string; kind: string }

export type Search = {
  /** Pages whose words begin as typed, for a list under the field. At most `limit`, 6 where not said. */
  suggest: (query: string, limit?: number) => Promise<{ suggestions: Suggestion[]; didYouMean?: string }>
  /** Pages for a whole query. `limit` is 20 where not said. Never fails because of what was typed. */
  search: (query: string, options?: { filters?: SearchFilters; limit?: number; offset?: number }) => Promise<SearchAnswer>
}
