/** The part of Pagefind's browser side that search uses. */
export type Pagefind = {
  init: () => Promise<void>
  filters: () => Promise<FilterCounts>
  search: (terms: string, options?: { filters?: PagefindFilters }) => Promise<{ results: Hit[]; filters: FilterCounts }>
}

/** A page that matches; what people see of it is loaded when asked for. */
export type Hit = { id: string; score: number; data: () => Promise<{ meta: Record<string, string | undefined> }> }

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
  const pagefind = createInstance({ basePath: folder, noWorker: true, metaCacheTag: '', ranking: RANKING })
  await pagefind.init()
  return pagefind
}

// Whole words well above beginnings of words; how long a page is says little about what it is for.
const RANKING = { termSimilarity: 2, pageLength: 0, termSaturation: 8, termFrequency: 1 }
