import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locale } from '@ratusz/content-schemas'
import { openSearchIn } from '../open.ts'
import type { Served } from './serve-folder.ts'

const LIMIT = 5
/** So many letters of a word stand in the field when pages are suggested. */
const TYPED = 5

/** What was sent for a search, headers and all, in bytes. */
export type SentFor = { query: string; bytes: number }

/**
 * What each query costs as the second search of a visit: nothing is known yet but what opening the search, the suggestions for a
 * query typed before, and that query needed. The most expensive come first.
 *
 * @param first the query before
 */
export const laterSearches = async (parameters: {
  served: Served
  /** The folder of the index, as it lies on the disk and as it is served. */
  folder: string
  address: string
  language: Locale
  first: string
  queries: readonly string[]
}): Promise<SentFor[]> => {
  const { served, folder, address, language, first, queries } = parameters
  const script = pathToFileURL(path.join(folder, language, 'pagefind.js')).href
  const sent: SentFor[] = []
  for (const query of queries) {
    const search = await openSearchIn({ folder: `${address}${language}/`, script, locale: language })
    await search.suggest(first.slice(0, TYPED))
    await search.search(first, { limit: LIMIT })
    const before = served.bytesSent()
    await search.search(query, { limit: LIMIT })
    sent.push({ query, bytes: served.bytesSent() - before })
  }
  return sent.sort((a, b) => b.bytes - a.bytes)
}
