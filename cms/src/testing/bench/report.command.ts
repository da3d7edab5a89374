import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore } from '@ratusz/analytics'
import { addDays } from '@ratusz/analytics/calendar'
import { startPortal, TOKEN } from '@ratusz/analytics/testing'
import { documentPath, LOCALES } from '@ratusz/content-schemas'
import { openCms } from '../cms'
import { examples } from '../examples'
import { warsawDay } from '../rawViews'

/**
 * `npm --prefix cms run bench:report -- [ARTICLES] [SAVES]`: how long the yearly report takes to count in a CMS with two years
 * of so many articles, read in four languages, and as many changes of the portal, beside 600 events, 300 alerts and 200 service cards saved so many times; as JSON.
 */
const [ARTICLES = 4000, SAVES = 30] = process.argv.slice(2).map(Number).filter(Number.isFinite)
const EVENTS = 600
const ALERTS = 300
const CARDS = 200
const RUNS = 9
const DAYS = 730
const TARGET_MS = 100

const today = warsawDay(new Date())
const dayOf = (index: number, of: number): string => addDays(today, -Math.floor((index * DAYS) / of))
const rounded = (value: number): number => Math.round(value * 10) / 10

const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-report-bench-'))
const url = `file:${path.join(folder, 'analytics.db')}`
const store = await openStore({ url, folder })
// A few articles are read by most, the others by some: each in four languages, on one day of each month.
const pages = Array.from({ length: ARTICLES }, (_, index) => index).flatMap((index) =>
  LOCALES.map((locale, place): [string, { views: number; visits: number }] => [
    documentPath({ type: 'articles', slug: `artykul-${index}`, locale, defaultLocale: 'pl' }),
    { views: Math.ceil((((index * 7919) % ARTICLES) + 3) ** -1 * 40_000 * 0.5 ** place), visits: 1 },
  ]),
)
const views = pages.reduce((sum, [, page]) => sum + page.views, 0)
for (let month = 0; month < 24; month += 1)
  await store.add(
    new Map([
      [
        addDays(today, -30 * month),
        new Map([
          ['total', new Map([['', { views, visits: ARTICLES }]])],
          ['page', new Map(pages)],
        ]),
      ],
    ]),
  )
await store.close()
const portal = await startPortal({ url, folder })
const cms = await openCms({ PORTAL_PORT: String(portal.port), STATS_TOKEN: TOKEN })
const { payload } = cms
const editor = await cms.person('editor')

type Fill = {
  collection: 'articles' | 'events' | 'alerts' | 'service-cards' | 'deploys'
  count: number
  dataOf: (index: number) => Row
}
type Row = Record<string, unknown>

/** Straight into the database: hooks and checks would take an hour. */
const fill = async ({ collection, count, dataOf }: Fill): Promise<(string | number)[]> => {
  const ids: (string | number)[] = []
  for (let index = 0; index < count; index += 1) {
    const { id } = await payload.db.create({ collection, data: dataOf(index) })
    ids.push(id)
  }
  return ids
}
const inAllLanguages = (text: string) => ({ pl: text, uk: text, ar: text, en: text })
const named = (name: string, index: number, body: unknown): Row => ({
  title: inAllLanguages(`${name} ${index}`),
  slug: inAllLanguages(`${name.toLowerCase()}-${index}`),
  body: { pl: body },
  _status: 'published',
})

await fill({
  collection: 'articles',
  count: ARTICLES,
  dataOf: (index) => ({
    ...named('Artykul', index, examples(0).articles.data.body),
    kind: 'news',
    date: `${dayOf(index, ARTICLES)}T12:00:00.000Z`,
    publishedAt: `${dayOf(index, ARTICLES)}T12:00:00.000Z`,
  }),
})
await fill({
  collection: 'events',
  count: EVENTS,
  dataOf: (index) => ({
    ...named('Wydarzenie', index, examples(0).events.data.body),
    kind: 'culture',
    status: 'scheduled',
    // Rows are known by their ids.
    occurrences: [{ id: randomBytes(12).toString('hex'), startDate: `${dayOf(index, EVENTS)}T12:00:00.000Z` }],
    recurrence:
      index % 4 === 0
        ? { frequency: 'weekly', interval: 1, until: `${addDays(dayOf(index, EVENTS), 60)}T12:00:00.000Z` }
        : { frequency: 'none' },
  }),
})
await fill({
  collection: 'alerts',
  count: ALERTS,
  dataOf: (index) => ({
    ...named('Alert', index, undefined),
    body: inAllLanguages('Zostań w domu.'),
    level: 'warning',
    category: 'met',
    scope: 'site',
    message: 'alert',
    startsAt: `${dayOf(index, ALERTS)}T12:00:00.000Z`,
    expiresAt: `${addDays(dayOf(index, ALERTS), 1)}T12:00:00.000Z`,
  }),
})
const cards = await fill({
  collection: 'service-cards',
  count: CARDS,
  dataOf: (index) => named('Karta', index, examples(0).articles.data.body),
})
for (const [index, parent] of cards.entries())
  for (let save = 0; save < SAVES; save += 1) {
    // Every card now and then, as cards are.
    const at = `${dayOf(Math.floor((save * DAYS) / SAVES + index) % DAYS, DAYS)}T12:00:00.000Z`
    await payload.db.createVersion({
      collectionSlug: 'service-cards',
      parent,
      autosave: false,
      createdAt: at,
      updatedAt: at,
      versionData: {
        ...named('Karta', index, examples(0).articles.data.body),
        slug: { pl: `karta-${index}-${save}` },
        createdAt: at,
        updatedAt: at,
      } as never,
    })
  }
await fill({
  collection: 'deploys',
  count: ARTICLES,
  dataOf: (index) => {
    const at = Date.parse(`${dayOf(index, ARTICLES)}T12:00:00.000Z`)
    return {
      reason: 'published',
      state: 'live',
      createdAt: new Date(at).toISOString(),
      finishedAt: new Date(at + 3000 + (index % 50) * 100).toISOString(),
    }
  },
})

const { countAlerts, countArticles, countEvents, countServices, readEventDays, readPublications } = await import(
  '../../statistics/report/activity'
)
const { readDocuments } = await import('../../statistics/documents')
const range = { from: addDays(today, -364), to: today }
const counts: Record<string, unknown> = {}
const times: Record<string, { medianMs: number; slowestMs: number }> = {}
const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  const taken: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now()
    counts[name] = await work()
    taken.push(performance.now() - startedAt)
  }
  taken.sort((one, other) => one - other)
  times[name] = { medianMs: rounded(taken[Math.floor(RUNS / 2)] ?? 0), slowestMs: rounded(taken.at(-1) ?? 0) }
}

await measure('articles', () => countArticles(payload, range))
await measure('events', async () => countEvents(await readEventDays(payload), range))
await measure('alerts', () => countAlerts(payload, range))
await measure('services', () => countServices(payload, range))
await measure('publications', async () => (await readPublications(payload, range)).publications)
await measure('documents', async () => (await readDocuments({ payload })).length)
await measure('wholeReport', async () => (await cms.rest('/statistics/report?format=json', { as: editor })).status)
await cms.close()
await portal.close()
await rm(folder, { recursive: true, force: true })

const queries = ['articles', 'events', 'alerts', 'services', 'publications'].map((name) => times[name]?.medianMs ?? Number.NaN)
process.stdout.write(
  `${JSON.stringify({
    database: cms.isMongo ? 'mongodb' : 'sqlite',
    articles: ARTICLES,
    savesOfCards: CARDS * SAVES,
    counts,
    times,
    met: { eachQuery: Math.max(...queries) <= TARGET_MS },
  })}\n`,
)
process.exit(0)
