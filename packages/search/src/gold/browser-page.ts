import type { Locale } from '@ratusz/content-schemas'
import type { Search } from '../client.ts'

// What the measured page runs: our search as the portal loads it, and stock Pagefind as its own documentation does.

type Stock = { init: () => Promise<void>; search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }> }

let search: Promise<Search> | undefined

// As on the portal: nothing is loaded before somebody searches.
const opened = (locale: Locale): Promise<Search> => {
  search ??= import('../client.ts').then(({ openSearch }) => openSearch({ base: '/ours/', locale }))
  return search
}

const ours = async (locale: Locale, query: string): Promise<number> => {
  const search = await opened(locale)
  const start = performance.now()
  await search.search(query, { limit: 5 })
  return performance.now() - start
}

const suggest = async (locale: Locale, query: string): Promise<number> => {
  const search = await opened(locale)
  const start = performance.now()
  await search.suggest(query)
  return performance.now() - start
}

const stock = async (locale: string, query: string): Promise<number> => {
  const pagefind: Stock = await import(/* @vite-ignore */ `/stock/${locale}/pagefind.js`)
  await pagefind.init()
  const start = performance.now()
  const { results } = await pagefind.search(query)
  await Promise.all(results.slice(0, 5).map((result) => result.data()))
  return performance.now() - start
}

Object.assign(globalThis, { measured: { ours, stock, suggest } })
