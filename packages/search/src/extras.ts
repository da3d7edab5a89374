import type { QueryWord } from './normaliser.ts'

/** The filter of the pages that lead on a large site. */
export const LEADING = { name: 'leading', value: 'yes' }

/**
 * How many places words are given in pages. Two words of a query that have the same one are taken for one, so there are many;
 * Pagefind walks through them all for an excerpt that nobody asked for, so they are not more.
 */
export const PLACES = 4096

/** What an index has beside Pagefind's own files: read once, when search opens. */
export type Extras = {
  /** The name of the vocabulary's file. */
  vocabulary: string
  /** Whether some pages lead where too many have a word. */
  hasLeading: boolean
  /** Pages pinned to queries, with what people see of them; `id` is the name of the page's fragment. */
  bestBets: { id: string; queries: string[]; meta: Record<string, string> }[]
}

/** One text for all queries that ask for the same words. */
export const queryKey = (words: readonly QueryWord[]): string =>
  words
    .map(({ key }) => key)
    .sort()
    .join(' ')
