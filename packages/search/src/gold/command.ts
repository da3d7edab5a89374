import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { LOCALES, type Locale } from '@ratusz/content-schemas'
import { type BrowserReport, measureInBrowser, writeMeasuredPage } from './browser-measure.ts'
import { demoTown, type GoldTown } from './demo-town.ts'
import { generatedTown } from './generated-town.ts'
import { reportGold } from './gold-report.ts'
import { GOLD_GROUPS, readGoldSet } from './gold-set.ts'
import type { IndexingCost } from './indexing-cost.ts'
import { laterSearches } from './later-searches.ts'
import { ourRanking, stockRanking } from './rankings.ts'
import { serveFolder } from './serve-folder.ts'
import { buildStockIndex } from './stock-pagefind.ts'
import { MOST_BYTES, MOST_COST, THRESHOLDS } from './thresholds.ts'

// `node packages/search/src/gold/command.ts [quick]`: prints the gold report as JSON: everything, or with `quick` all
// but the town of 10,000. It fails where a town is below a threshold, or more is transferred or spent than may be: `below` and
// `above` say where. Times are right on a machine that does nothing else; elsewhere, as with `CI=true`, they may be three times as long.

const PAGES_PER_LANGUAGE = 2500
const SIZES = [1500, 10_000]
const BROWSED = ['pl', 'ar'] as const
const MISTAKEN = { pl: 'podatek od nieruchmości', ar: 'ضريبة العقارت' }
const BROWSED_QUERIES = 40
/** So many of the queries that cost most are told. */
const MOST_TOLD = 5

const PATIENCE = process.env.CI ? 3 : 1

const isQuick = process.argv.includes('quick')
const work = await mkdtemp(path.join(tmpdir(), 'ratusz-gold-'))

const indexed = async (parameters: { folder: string; pages: number; languages: readonly Locale[] }): Promise<IndexingCost> => {
  const { folder, pages, languages } = parameters
  const script = path.join(import.meta.dirname, 'index-once.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder, String(pages), ...languages])
  const cost: IndexingCost = JSON.parse(stdout)
  return cost
}

const goldIn = async (town: GoldTown, name: string, pagesPerLanguage: number) => {
  const [ours, stock] = [path.join(work, name, 'ours'), path.join(work, name, 'stock')]
  const indexing = await indexed({ folder: ours, pages: pagesPerLanguage, languages: LOCALES })
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
    for (const group of GOLD_GROUPS) {
      const { share, empty } = found[group]
      if (share < THRESHOLDS[group]) below.push(`${language}, ${group}: ${share}`)
      // Each query has its page: "nothing" is never true.
      if (empty > 0) below.push(`${language}, ${group}: nothing for ${empty}`)
    }
    languages[language] = Object.fromEntries(
      Object.entries(found).map(([group, report]) => [
        group,
        { ...report, stock: Object.entries(plain).find(([name]) => name === group)?.[1].share },
      ]),
    )
  }
  await served.close()
  return { pages: town.pages.length, indexing, languages, below, above: tooMuch(indexingLimits(indexing)) }
}

const bytesAt = async (town: GoldTown, pages: number, language: (typeof BROWSED)[number]) => {
  const folder = path.join(work, `${language}-${pages}`)
  const own = generatedTown(town, pages, [language]).pages
  const indexing = await indexed({ folder: path.join(folder, 'ours'), pages, languages: [language] })
  await buildStockIndex({ pages: own, language, folder: path.join(folder, 'stock') })
  await writeMeasuredPage(folder)
  const served = await serveFolder(folder)
  const set = await readGoldSet(language)
  const gold = set.filter(({ group }) => group !== 'one mistake').map(({ query }) => query)
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
  const later = await laterSearches({
    served,
    folder: path.join(folder, 'ours'),
    address: `${served.origin}/ours/`,
    language,
    first: gold[0] ?? '',
    queries: set.map(({ query }) => query),
  })
  await served.close()
  const secondSearches = {
    queries: later.length,
    most: later.slice(0, MOST_TOLD),
    tooMuch: later.filter(({ bytes }) => bytes > MOST_BYTES.laterSearch).length,
  }
  const limits = [
    ...browserLimits(ours, stock),
    ...indexingLimits(indexing),
    ['bytes of the second search of a visit', later[0]?.bytes ?? 0, MOST_BYTES.laterSearch] satisfies Limit,
  ]
  return { language, pages, indexing, ours, stock, secondSearches, above: tooMuch(limits) }
}

type Limit = [name: string, measured: number, most: number]

const browserLimits = (ours: BrowserReport, stock: BrowserReport): Limit[] => [
  ['bytes before first use', ours.beforeFirstUse, MOST_BYTES.beforeFirstUse],
  ['bytes of a cold first search', ours.coldFirstSearch, stock.coldFirstSearch],
  ['bytes of a cold first search with a mistake', ours.coldFirstSearchWithMistake, stock.coldFirstSearchWithMistake],
  ['bytes of a cold first search that is typed', ours.coldFirstSearchTyped, stock.coldFirstSearchTyped],
  ['bytes of a later search', ours.laterSearches.most, MOST_BYTES.laterSearch],
  ['bytes of a repeat visit', ours.repeatVisit, MOST_BYTES.repeatVisit],
  ['milliseconds to results', ours.timeToResults.p95, MOST_COST.timeToResults * PATIENCE],
]

const indexingLimits = ({ seconds, megabytes }: IndexingCost): Limit[] => [
  ['seconds of indexing', seconds, MOST_COST.indexing.seconds * PATIENCE],
  ['megabytes of indexing', megabytes, MOST_COST.indexing.megabytes],
]

const tooMuch = (limits: readonly Limit[]): string[] =>
  limits.filter(([, measured, most]) => measured > most).map(([name, measured, most]) => `${name}: ${measured}, at most ${most}`)

try {
  const town = demoTown()
  const browser = []
  for (const pages of isQuick ? SIZES.slice(0, 1) : SIZES)
    for (const language of BROWSED) browser.push(await bytesAt(town, pages, language))
  const demonstrationTown = await goldIn(town, 'demo', 0)
  const towns = {
    demonstrationTown,
    ...(isQuick ? {} : { generatedTown: await goldIn(generatedTown(town, PAGES_PER_LANGUAGE), 'generated', PAGES_PER_LANGUAGE) }),
  }
  const missed = [
    ...Object.values(towns).flatMap(({ below, above }) => [...below, ...above]),
    ...browser.flatMap(({ above }) => above),
  ]
  if (missed.length > 0) process.exitCode = 1
  const report = { thresholds: THRESHOLDS, mostBytes: MOST_BYTES, mostCost: MOST_COST, browser, ...towns }
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
} finally {
  await rm(work, { recursive: true, force: true })
}
