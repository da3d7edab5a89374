import { existsSync, statSync } from 'node:fs'
import { addDays, eachDay } from '../calendar.ts'
import { exportCsv, exportJson } from '../history/export.ts'
import { createLive } from '../stats/live.ts'
import { createQuestions } from '../stats/questions.ts'
import { type Gathered, gather } from '../store/counters.ts'
import { openStore } from '../store/open.ts'
import type { AnalyticsStore } from '../store/types.ts'
import { TIMEZONE } from './portal.ts'
import { createRandom } from './random.ts'
import type { Place } from './stores.ts'

const TO = '2026-11-21'
const DAYS = 730
const PAGES = 3000
const HOSTS = 500
const LANGUAGES = ['pl', 'uk', 'en', 'ar']
const WIDTHS = ['narrow', 'wide', 'medium']
const KIOSKS = ['rynek', 'dworzec', 'biblioteka', 'ratusz']
const SEARCHES = 2000
const RUNS = 15
const LINES_TO_SETTLE = 50_000

/** Every question of the screens over the whole two years, over the last one, and what a document's form asks. */
const questions = (from: string, paths: string[]): string[] => {
  const whole = `from=${from}&to=${TO}`
  const worst = 'from=2025-06-16&to=2026-06-15'
  const document = paths.map((path) => `path=${encodeURIComponent(path)}`).join('&')
  // What the yearly report asks besides: a whole year, and the one before it.
  const report = ['from=2025-01-01&to=2025-12-31', 'from=2026-01-01&to=2026-12-31'].flatMap((year) => [
    `summary?${year}`,
    `series?${year}&unit=month`,
    `ranking?of=language&${year}&limit=1000`,
    `kiosks?${year}`,
    `views?${year}`,
  ])
  const rankings = ['page', 'entry', 'unknown', 'language', 'referrer', 'width', 'kiosk', 'search']
  return [
    `summary?${whole}`,
    ...['day', 'week', 'month'].map((unit) => `series?${whole}&unit=${unit}`),
    `series?${whole}&unit=month&of=language&name=uk`,
    `pages?${whole}&limit=1000`,
    ...rankings.map((of) => `ranking?of=${of}&${whole}&limit=100`),
    `ranking?of=page&${whole}&limit=100&offset=2000&prefix=/uk/`,
    `ranking?of=page&from=${addDays(TO, -364)}&to=${TO}&limit=100`,
    `views?${whole}`,
    `views?from=${addDays(TO, -364)}&to=${TO}`,
    // Both ends in the middle of a month in the middle of a year: no range needs more counters.
    `views?${worst}`,
    `ranking?of=page&${worst}&limit=100`,
    `kiosks?${whole}`,
    `searches?${whole}&limit=1000`,
    `page?${document}&${whole}`,
    ...report,
    'live',
  ]
}

/**
 * Fills a store with two years of views, read as pages are (a few often, most seldom), and asks what
 * the statistics screens ask, down to the text of the answer. Times are milliseconds, of 15 runs.
 */
export const benchQueries = async (parameters: { place: Place; hits: number }) => {
  const { place, hits } = parameters
  const store = await openStore(place)
  const from = addDays(TO, 1 - DAYS)
  await fill({ store, days: eachDay(from, TO), hits })
  const { names } = await store.ranking({ from, to: TO, dimension: 'page', by: 'views', limit: 4 })
  const clock = () => new Date(`${TO}T12:00:00Z`)
  const answers = createQuestions({ store, live: createLive(clock), clock, timezone: TIMEZONE })
  const files = place.url.startsWith('file:') ? ['', '-wal'].map((suffix) => `${place.url.slice('file:'.length)}${suffix}`) : []

  const times: Record<string, { median: number; slowest: number }> = {}
  for (const text of questions(
    from,
    names.map(({ name }) => name),
  )) {
    const [question = '', query] = text.split('?')
    const taken: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const begin = performance.now()
      JSON.stringify(await answers.get(`/stats/${question}`)?.(new URLSearchParams(query)))
      taken.push(performance.now() - begin)
    }
    taken.sort((one, other) => one - other)
    times[text] = { median: rounded(taken[Math.floor(RUNS / 2)]), slowest: rounded(taken.at(-1)) }
  }
  const exported = { csv: await timeExport(exportCsv(store)), json: await timeExport(exportJson(store)) }
  const fileMegabytes = files.filter(existsSync).reduce((sum, file) => sum + Math.round(statSync(file).size / 1e6), 0)
  await store.close()
  const slowest = Math.max(...Object.values(times).map((time) => time.slowest))
  const slowestMedian = Math.max(...Object.values(times).map((time) => time.median))
  return {
    hits,
    days: DAYS,
    times,
    slowestMedian,
    slowest,
    exported,
    fileMegabytes,
    met: {
      queries: slowest <= 100,
      file: fileMegabytes <= 300,
      exportsInSteadyMemory: Object.values(exported).every(({ memoryGrewByMegabytes }) => memoryGrewByMegabytes <= 30),
    },
  }
}

/** An export is a download: it may take its time, but not more memory than one that is a hundred times smaller. */
const timeExport = async (file: AsyncIterable<string>) => {
  const begin = performance.now()
  let bytes = 0
  let lines = 0
  let early = 0
  let most = 0
  for await (const line of file) {
    bytes += Buffer.byteLength(line)
    lines += 1
    if (lines % 1000 !== 0) continue
    const { rss } = process.memoryUsage()
    if (lines <= LINES_TO_SETTLE) early = Math.max(early, rss)
    most = Math.max(most, rss)
  }
  return {
    seconds: rounded((performance.now() - begin) / 1000),
    megabytes: rounded(bytes / 1e6),
    lines,
    memoryGrewByMegabytes: rounded((most - early) / 1e6),
  }
}

const rounded = (milliseconds = 0): number => Math.round(milliseconds * 10) / 10

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
      const language = popular(LANGUAGES.length)
      const folder = language === 0 ? '' : `/${LANGUAGES[language]}`
      gather(gathered, [day, 'total', '', 1, visits])
      gather(gathered, [day, 'page', `${folder}/aktualnosci/strona-o-dlugim-adresie-jak-to-w-urzedzie-${page}/`, 1, visits])
      gather(gathered, [day, 'language', LANGUAGES[language] ?? '', 1, visits])
      gather(gathered, [day, 'width', WIDTHS[popular(3)] ?? '', 1, visits])
      if (visits === 1) gather(gathered, [day, 'referrer', `www.strona-${popular(HOSTS)}.example`, 1, 1])
      if (random() < 0.01) gather(gathered, [day, 'kiosk', KIOSKS[popular(KIOSKS.length)] ?? '', 1, 0])
      if (random() < 0.005) gather(gathered, [day, 'search', `szukane slowa ${popular(SEARCHES)}`, 1, 0])
      if (random() < 0.005) gather(gathered, [day, 'unknown', `/stary-adres-${popular(SEARCHES)}/`, 1, 0])
    }
    await store.add(gathered)
  }
}
