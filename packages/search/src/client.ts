import type { Locale } from '@ratusz/content-schemas'
import { normalise } from './normalise.ts'

/** A found page, as it is shown. */
export type SearchResult = { path: string; title: string; summary: string; kind: string }

export type SearchAnswer = { total: number; results: SearchResult[] }

type PagefindResult = { data: () => Promise<{ url: string; meta: Record<string, string | undefined> }> }
type Pagefind = { init: () => Promise<void>; search: (query: string) => Promise<{ results: PagefindResult[] }> }

/** Longer queries are cut here: what follows would only narrow them to nothing. */
const LONGEST_QUERY = 200

/**
 * The search of one language in the browser. Loads Pagefind from the portal itself when it is made.
 *
 * @param base where the index lies, with a slash at its end: `/search-index/`
 */
export const openSearch = async (parameters: { base: string; locale: Locale }) => {
  const { base, locale } = parameters
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}${locale}/pagefind.js`)
  await pagefind.init()

  /** The best pages for what somebody typed, at most `limit`; an empty answer for a query without words. */
  return async (query: string, limit: number): Promise<SearchAnswer> => {
    const words = normalise(query.slice(0, LONGEST_QUERY), locale)
    if (words === '') return { total: 0, results: [] }
    const { results } = await pagefind.search(words)
    const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()))
    return {
      total: results.length,
      results: shown.map(({ url, meta }) => ({
        path: url,
        title: meta.title ?? url,
        summary: meta.summary ?? '',
        kind: meta.kind ?? '',
      })),
    }
  }
}
