import type { Locale } from '@ratusz/content-schemas'
import { normalise } from './normalise.ts'
import type { Count, Facet, Marked, Search, SearchFilters, SearchResult } from './types.ts'

export type {
  Count,
  Facet,
  Marked,
  Search,
  SearchAnswer,
  SearchFilters,
  SearchResult,
  Suggestion,
} from './types.ts'

type PagefindResult = { data: () => Promise<{ url: string; meta: Record<string, string | undefined> }> }
type PagefindFilters = Record<string, Record<string, number>>
type Pagefind = {
  init: () => Promise<void>
  filters: () => Promise<PagefindFilters>
  search: (
    query: string,
    options?: { filters?: Record<string, { any: string[] }> },
  ) => Promise<{ results: PagefindResult[]; filters: PagefindFilters }>
}

/** Longer queries are cut here: what follows would only narrow them to nothing. */
const LONGEST_QUERY = 200
const FACETS: readonly Facet[] = ['type', 'topic', 'year']

/**
 * The search of one language in the browser. Loads Pagefind from the portal itself when it is made.
 *
 * @param base where the index lies, with a slash at its end: `/search-index/`
 */
export const openSearch = async (parameters: { base: string; locale: Locale }): Promise<Search> => {
  const { base, locale } = parameters
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}${locale}/pagefind.js`)
  await pagefind.init()

  const suggest: Search['suggest'] = async (query, limit = 6) => {
    const words = normalise(query.slice(0, LONGEST_QUERY), locale)
    if (words === '') return { suggestions: [] }
    const { results } = await pagefind.search(words)
    const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()))
    return {
      suggestions: shown.map(({ url, meta }) => ({ path: url, title: meta.title ?? url, kind: meta.kind ?? '' })),
    }
  }

  const search: Search['search'] = async (query, { filters = {}, limit = 20, offset = 0 } = {}) => {
    const words = normalise(query.slice(0, LONGEST_QUERY), locale)
    if (words === '') return { total: 0, results: [], facets: { type: [], topic: [], year: [] }, words }
    const labels = Object.keys((await pagefind.filters()).type ?? {})
    const chosen = chosenFilters(filters, labels)
    const { results } = await pagefind.search(words, { filters: chosen })
    const counts = async (facet: Facet): Promise<Count[]> => {
      const { [facet]: _own, ...others } = chosen
      const found = await pagefind.search(words, { filters: others })
      return Object.entries(found.filters[facet] ?? {})
        .filter(([, count]) => count > 0)
        .map(([name, count]) => ({ value: name.split('|', 1)[0] ?? name, label: name.slice(name.indexOf('|') + 1), count }))
        .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale))
    }
    const [type, topic, year] = await Promise.all([counts('type'), counts('topic'), counts('year')])
    const shown = await Promise.all(results.slice(offset, offset + limit).map((result) => result.data()))
    return {
      total: results.length,
      results: shown.map(({ url, meta }) => resultOf(url, meta)),
      facets: { type, topic, year },
      words,
    }
  }
  return { suggest, search }
}

const chosenFilters = (filters: SearchFilters, types: readonly string[]): Record<string, { any: string[] }> =>
  Object.fromEntries(
    FACETS.flatMap((facet) => {
      const values = filters[facet] ?? []
      if (values.length === 0) return []
      const any = facet === 'type' ? types.filter((type) => values.includes(type.split('|', 1)[0] ?? '')) : [...values]
      return [[facet, { any }]]
    }),
  )

const unmarked = (text: string): Marked => (text === '' ? [] : [{ text, isMatch: false }])

const resultOf = (path: string, meta: Record<string, string | undefined>): SearchResult => ({
  path,
  title: unmarked(meta.title ?? path),
  summary: unmarked(meta.summary ?? ''),
  excerpt: [],
  kind: meta.kind ?? '',
  type: meta.type ?? '',
  ...(meta.date === undefined ? {} : { date: meta.date }),
  isBestBet: false,
})
