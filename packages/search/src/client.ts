import type { Locale } from '@ratusz/content-schemas'
import { type PageEnd, searchThrough } from './remote.ts'
import type { Search } from './types.ts'

export type {
  Count,
  Facet,
  Facets,
  Marked,
  Search,
  SearchAnswer,
  SearchFilters,
  SearchResult,
  Suggestion,
} from './types.ts'

type PageWorker = PageEnd & { onerror: (event: unknown) => void; terminate: () => void }
declare const Worker: new (script: URL, options: { type: 'module' }) => PageWorker

/**
 * Opens the search of one language in the browser, in a worker of its own: while it looks words up, the page does what its reader
 * does. Loads its index's small files from the portal itself; everything else is loaded when a query needs it.
 *
 * @param base where the indexes lie, with a slash at its end: `/search-index/`
 * @throws an error where the worker or the index cannot be loaded; queries themselves never make it fail
 */
export const openSearch = async ({ base, locale }: { base: string; locale: Locale }): Promise<Search> => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('the worker of the search does not run'))
  })
  try {
    return await searchThrough(worker, { base, locale }, lost)
  } catch (error) {
    worker.terminate()
    throw error
  }
}
