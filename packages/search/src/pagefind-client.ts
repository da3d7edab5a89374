import { PLACES } from './extras.ts'

/** The part of Pagefind's browser side that search uses. */
export type Pagefind = {
  init: () => Promise<void>
  filters: () => Promise<FilterCounts>
  search: (terms: string, options?: { filters?: PagefindFilters }) => Promise<PagefindAnswer>
}

/** What is found; `unfilteredResultCount` as many would be without the filters. */
export type PagefindAnswer = { results: Hit[]; filters: FilterCounts; unfilteredResultCount: number }

/** A page that matches; what people see of it is loaded when asked for. */
export type Hit = {
  id: string
  score: number
  /** Where the query's words stand: what they weigh there, and that weight squared, less the longer the word than what was typed. */
  weighted_locations: readonly { weight: number; balanced_score: number }[]
  data: () => Promise<{ meta: Record<string, string | undefined> }>
}

export type FilterCounts = Record<string, Record<string, number> | undefined>
export type PagefindFilters = Record<string, { any: string[] }>

type PagefindModule = { createInstance: (options: object) => Pagefind }

/**
 * Opens one language's index.
 *
 * @param script the address of its `pagefind.js`
 * @param folder the address of its folder, with a slash at its end
 */
export const openPagefind = async (script: string, folder: string): Promise<Pagefind> => {
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ script)
  // In the page itself: the worker would load Pagefind's script a second time. No tag: what tells of a new index is its ETag.
  const pagefind = createInstance({
    basePath: folder,
    noWorker: true,
    metaCacheTag: '',
    ranking: RANKING,
    excerptLength: PLACES,
  })
  await pagefind.init()
  return pagefind
}

// Whole words well above beginnings of words; how long a page is says little about what it is for.
const RANKING = { termSimilarity: 4, pageLength: 0, termSaturation: 2, termFrequency: 0 }

// Pagefind's bonus of a whole word (a difference of one, as it counts) is 0.62 at this similarity, of one with a letter more 0.21.
const WHOLE_WORD = 0.4
const PAGEFIND_WEIGHT = 24

/** What the query's words weigh in a page, of those that it has as whole keys: each key stands once in a page's record. */
export const wholeWords = ({ weighted_locations: locations }: Hit): number[] =>
  locations
    .filter(({ weight, balanced_score: score }) => score >= WHOLE_WORD * (weight * PAGEFIND_WEIGHT) ** 2)
    .map(({ weight }) => weight)
