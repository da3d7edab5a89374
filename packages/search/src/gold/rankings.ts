import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locale } from '@ratusz/content-schemas'
import { openSearchIn } from '../open.ts'
import type { Ranking } from './gold-report.ts'

const LIMIT = 5

type Place = { folder: string; origin: string; language: Locale }

/** Our search over an index in a folder that is served. */
export const ourRanking = async ({ folder, origin, language }: Place): Promise<Ranking> => {
  const search = await openSearchIn({
    folder: `${origin}/${language}/`,
    script: pathToFileURL(path.join(folder, language, 'pagefind.js')).href,
    locale: language,
  })
  return async (query) => (await search.search(query, { limit: LIMIT })).results.map((result) => result.path)
}

type Stock = {
  init: () => Promise<void>
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
}

/** Stock Pagefind over an index in a folder that is served. */
export const stockRanking = async ({ folder, origin, language }: Place): Promise<Ranking> => {
  const module: { createInstance: (options: object) => Stock } = await import(
    pathToFileURL(path.join(folder, language, 'pagefind.js')).href
  )
  const pagefind = module.createInstance({ basePath: `${origin}/${language}/`, baseUrl: '/', noWorker: true })
  await pagefind.init()
  return async (query) => {
    const { results } = await pagefind.search(query)
    return Promise.all(results.slice(0, LIMIT).map(async (result) => (await result.data()).url))
  }
}
