import { statSync } from 'node:fs'
import { addDays, eachDay } from '../calendar.ts'
import { type Gathered, gather } from '../store/counters.ts'
import { openStore } from '../store/open.ts'
import type { AnalyticsStore } from '../store/types.ts'
import { createRandom } from './random.ts'
import type { Place } from './stores.ts'

const TO = '2026-11-21'
const DAYS = 730
const PAGES = 3000
const HOSTS = 500
const LANGUAGES = ['pl', 'uk', 'en', 'ar']
const WIDTHS = ['narrow', 'wide', 'medium']
const RUNS = 15

/**
 * Fills a store with two years of views, read as pages are (a few often, most seldom), and asks what
 * the statistics screens ask. Times are the slowest of 15 runs, in milliseconds.
 */
export const benchQueries = async (parameters: { place: Place; hits: number }) => {
  const { place, hits } = parameters
  const store = await openStore(place)
  const range = { from: addDays(TO, 1 - DAYS), to: TO }
  await fill({ store, days: eachDay(range.from, range.to), hits })
  const [page, ...others] = (await store.ranking({ ...range, dimension: 'page', by: 'views', limit: 4 })).names.map(
    ({ name }) => name,
  )

  const questions: Record<string, () => Promise<unknown>> = {
    summary: () => store.totals(range),
    pages: () => store.ranking({ ...range, dimension: 'page', by: 'views', limit: 1000 }),
    entries: () => store.ranking({ ...range, dimension: 'page', by: 'visits', limit: 100 }),
    referrers: () => store.ranking({ ...range, dimension: 'referrer', by: 'visits', limit: 100 }),
    languages: () => store.ranking({ ...range, dimension: 'language', by: 'views', limit: 10 }),
    page: () => store.series({ ...range, dimension: 'page', names: [page ?? '', ...others] }),
  }
  const slowest: Record<string, number> = {}
  for (const [name, ask] of Object.entries(questions)) {
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const begin = performance.now()
      await ask()
      times.push(performance.now() - begin)
    }
    slowest[name] = Math.round(Math.max(...times) * 10) / 10
  }
  await store.close()
  const file = place.url.replace(/^file:/, '')
  return { hits, days: DAYS, slowest, fileMegabytes: Math.round(statSync(file).size / 1e6) }
}

const fill = async (parameters: { store: AnalyticsStore; days: string[]; hits: number }) => {
  const { store, days, hits } = parameters
  const random = createRandom(1)
  // Squaring twice favours the low numbers: the first page gets a hundred times the views of the middle one.
  const popular = (below: number) => Math.floor(random() ** 4 * below)
  for (const day of days) {
    const gathered: Gathered = new Map()
    for (let hit = 0; hit < hits / days.length; hit += 1) {
      const visits = random() < 0.35 ? 1 : 0
      const page = popular(PAGES)
      gather(gathered, [day, 'total', '', 1, visits])
      gather(gathered, [day, 'page', `/aktualnosci/strona-o-dlugim-adresie-jak-to-w-urzedzie-${page}/`, 1, visits])
      gather(gathered, [day, 'language', LANGUAGES[popular(4)] ?? '', 1, visits])
      gather(gathered, [day, 'width', WIDTHS[popular(3)] ?? '', 1, visits])
      if (visits === 1) gather(gathered, [day, 'referrer', `www.strona-${popular(HOSTS)}.example`, 1, 1])
    }
    await store.add(gathered)
  }
}
