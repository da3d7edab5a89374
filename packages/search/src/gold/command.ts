import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { LOCALES } from '@ratusz/content-schemas'
import { buildSearchIndex } from '../build-index.ts'
import { type BrowserReport, measureInBrowser, writeMeasuredPage } from './browser-measure.ts'
import { demoTown, type GoldTown } from './demo-town.ts'
import { generatedTown } from './generated-town.ts'
import { reportGold } from './gold-report.ts'
import { GOLD_GROUPS, readGoldSet } from './gold-set.ts'
import { ourRanking, stockRanking } from './rankings.ts'
import { serveFolder } from './serve-folder.ts'
import { buildStockIndex } from './stock-pagefind.ts'
import { MOST_BYTES, THRESHOLDS } from './thresholds.ts'

// `node packages/search/src/gold/command.ts [quick]`: prints the gold report as JSON: everything, or with `quick` all
// but the town of 10,000. It fails where a town is below a threshold or more is transferred than may be: `below` and `above` say
// where. Times are told, and judged by who reads them on a machine that does nothing else.

const PAGES_PER_LANGUAGE = 2500
const SIZES = [1500, 10_000]
const BROWSED = ['pl', 'ar'] as const
const MISTAKEN = { pl: 'podatek od nieruchmości', ar: 'ضريبة العقارت' }
const BROWSED_QUERIES = 40

const isQuick = process.argv.includes('quick')
const work = await mkdtemp(path.join(tmpdir(), 'ratusz-gold-'))

const goldIn = async (town: GoldTown, name: string) => {
  const [ours, stock] = [path.join(work, name, 'ours'), path.join(work, name, 'stock')]
  const start = performance.now()
  await buildSearchIndex({ pages: town.pages, folder: ours })
  const seconds = (performance.now() - start) / 1000
  for (const language of LOCALES) await buildStockIndex({ pages: town.pages, language, folder: stock })
  const served = await serveFolder(path.join(work, name))
  const languages: Record<string, unknown> = {}
  const below: string[] = []
  for (const language of LOCALES) {
    const queries = await readGoldSet(language)
    const place = { language, folder: ours, origin: `${served.origin}/ours` }
    const [found, plain] = [
      await reportGold({ queries, language, town, ranking: await ourRanking(place) }),
      await reportGold({
        queries,
        language,
        town,
        ranking: await stockRanking({ language, folder: stock, origin: `${served.origin}/stock` }),
      }),
    ]
    for (const group of GOLD_GROUPS)
      if (found[group].share < THRESHOLDS[group]) below.push(`${language}, ${group}: ${found[group].share}`)
    languages[language] = Object.fromEntries(
      Object.entries(found).map(([group, report]) => [
        group,
        { ...report, stock: Object.entries(plain).find(([name]) => name === group)?.[1].share },
      ]),
    )
  }
  await served.close()
  return { pages: town.pages.length, indexing: { seconds, processMegabytes: processMegabytes() }, languages, below }
}

const processMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

const bytesAt = async (town: GoldTown, pages: number, language: (typeof BROWSED)[number]) => {
  const folder = path.join(work, `${language}-${pages}`)
  const own = generatedTown(town, pages, [language]).pages
  const start = performance.now()
  await buildSearchIndex({ pages: own, folder: path.join(folder, 'ours'), languages: [language] })
  const seconds = (performance.now() - start) / 1000
  await buildStockIndex({ pages: own, language, folder: path.join(folder, 'stock') })
  await writeMeasuredPage(folder)
  const served = await serveFolder(folder)
  const gold = (await readGoldSet(language)).filter(({ group }) => group !== 'one mistake').map(({ query }) => query)
  const step = Math.max(1, Math.floor(gold.length / BROWSED_QUERIES))
  const common = {
    served,
    language,
    queries: gold.filter((_, at) => at % step === 0),
    mistaken: MISTAKEN[language],
    executablePath: process.env.CHROMIUM_PATH,
  }
  const [ours, stock] = [
    await measureInBrowser({ ...common, side: 'ours' }),
    await measureInBrowser({ ...common, side: 'stock' }),
  ]
  await served.close()
  const indexing = { seconds, processMegabytes: processMegabytes() }
  return { language, pages, indexing, ours, stock, above: aboveIn(ours, stock) }
}

const aboveIn = (ours: BrowserReport, stock: BrowserReport): string[] => {
  const told: [name: string, bytes: number, most: number][] = [
    ['before first use', ours.beforeFirstUse, MOST_BYTES.beforeFirstUse],
    ['cold first search', ours.coldFirstSearch, stock.coldFirstSearch],
    ['cold first search with a mistake', ours.coldFirstSearchWithMistake, stock.coldFirstSearchWithMistake],
    ['later search', ours.laterSearches.most, MOST_BYTES.laterSearch],
    ['repeat visit', ours.repeatVisit, MOST_BYTES.repeatVisit],
  ]
  return told.filter(([, bytes, most]) => bytes > most).map(([name, bytes, most]) => `${name}: ${bytes}, at most ${most}`)
}

try {
  const town = demoTown()
  const browser = []
  for (const pages of isQuick ? SIZES.slice(0, 1) : SIZES)
    for (const language of BROWSED) browser.push(await bytesAt(town, pages, language))
  const demonstrationTown = await goldIn(town, 'demo')
  const towns = {
    demonstrationTown,
    ...(isQuick ? {} : { generatedTown: await goldIn(generatedTown(town, PAGES_PER_LANGUAGE), 'generated') }),
  }
  const missed = [...Object.values(towns).flatMap(({ below }) => below), ...browser.flatMap(({ above }) => above)]
  if (missed.length > 0) process.exitCode = 1
  const report = { thresholds: THRESHOLDS, mostBytes: MOST_BYTES, browser, ...towns }
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
} finally {
  await rm(work, { recursive: true, force: true })
}
