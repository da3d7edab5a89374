import type { QueryWord } from './normaliser.ts'

/** What an index has beside Pagefind's own files: read once, when search opens. */
export type Extras = {
  /** The name of the vocabulary's file. */
  vocabulary: string
  /** Pages pinned to queries, with what people see of them; `id` is the name of the page's fragment. */
  bestBets: { id: string; queries: string[]; meta: Record<string, string> }[]
}

/** One text for all queries that ask for the same words. */
export const queryKey = (words: readonly QueryWord[]): string =>
  words
    .map(({ key }) => key)
    .sort()
    .join(' ')
