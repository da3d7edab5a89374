import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FeedDocument, Locale } from '@ratusz/content-schemas'
import { generateTown, startFeedServer, writeTownMedia } from '@ratusz/demo/generate'
import { makeDefaults } from '@ratusz/publisher'
import { createReleaseKeeper } from '@ratusz/publisher/keeper'
import { readPublisherSettings } from '@ratusz/settings'
import { watchMemory } from './memory.ts'

type Article = Extract<FeedDocument, { type: 'articles' }>
type Made = { release: string; pages: number; changedPages: number; ms: number; seconds: Record<string, number> }

const TOKEN = 'f'.repeat(40)

/**
 * Publishes a generated town as the publisher does, from a feed to live releases: cold, again with nothing changed, then one article
 * after another with a changed text, title or address. Times are from the request at the publisher to the swap.
 */
export const benchTown = async (parameters: {
  documents: number
  locales: Locale[]
  saves: number
  /** Where to work; a temporary folder unless given. */
  folder?: string | undefined
}) => {
  const { documents, locales, saves } = parameters
  const folder = await mkdtemp(path.join(parameters.folder ?? tmpdir(), 'ratusz-bench-'))
  const memory = watchMemory()
  const media = path.join(folder, 'media')
  const sizes = await writeTownMedia({ folder: media })
  const town = { documents, locales, seed: 'bench' }
  const feed = await startFeedServer({ lines: generateTown({ ...town, sizes }), media, token: TOKEN })
  const settings = readPublisherSettings({
    DATA_DIR: path.join(folder, 'data'),
    CMS_URL: feed.url,
    PORTAL_URL: 'http://localhost:8080',
    FEED_TOKEN: TOKEN,
    PUBLISHER_SECRET: `whsec_${'a'.repeat(44)}`,
    LOCALES: locales.join(','),
    DEFAULT_LOCALE: locales[0],
  })
  let ready: (() => void) | undefined
  const keeper = createReleaseKeeper(settings, { ...makeDefaults(), timeLimitMs: 3_600_000, onReady: () => ready?.() })
  const publish = async (reason: string): Promise<Made> => {
    const from = performance.now()
    const { release, pages, changedPages, seconds } = await keeper.make({
      reason,
      deploys: [],
      withhold: [],
      signal: new AbortController().signal,
    })
    await keeper.swap(release)
    return { release, pages, changedPages, seconds, ms: Math.round(performance.now() - from) }
  }
  try {
    // The templates are compiled once per version of the code, on installation: that is no part of a build.
    const cold = await publish('cold')
    const peak = memory.take()
    const nothing = await publish('nothing changed')
    const made: { kind: string; made: Made; bytes: number; files: number }[] = []
    for (const { kind, article } of edits({ ...town, saves })) {
      feed.publish([article])
      const one = await publish(kind)
      made.push({ kind, made: one, ...(await writtenIn(path.join(settings.DATA_DIR, 'releases', one.release))) })
      await keeper.retire()
      await keeper.clear()
    }
    const following = new Promise<void>((resolve) => {
      ready = resolve
    })
    const indexFrom = performance.now()
    await publish('index')
    await Promise.race([following, new Promise((resolve) => setTimeout(resolve, 120_000))])
    const times = made.map(({ made: { ms } }) => ms)
    return {
      documents,
      locales: locales.length,
      pages: cold.pages,
      cold: {
        seconds: inSeconds(cold.ms),
        pagesPerSecond: Math.round(cold.pages / (cold.ms / 1000 - (cold.seconds.start ?? 0))),
        phases: cold.seconds,
        peakMegabytes: peak,
      },
      nothingChanged: { seconds: inSeconds(nothing.ms), phases: nothing.seconds },
      saveToLive: {
        saves,
        p50: inSeconds(quantile(times, 0.5)),
        p95: inSeconds(quantile(times, 0.95)),
        most: inSeconds(Math.max(...times)),
        phases: meanPhases(made.map(({ made: { seconds } }) => seconds)),
        pages: quantile(
          made.map(({ made: { changedPages } }) => changedPages),
          0.5,
        ),
        files: quantile(
          made.map(({ files }) => files),
          0.5,
        ),
        bytes: quantile(
          made.map(({ bytes }) => bytes),
          0.5,
        ),
        peakMegabytes: memory.take(),
      },
      indexSeconds: inSeconds(Math.round(performance.now() - indexFrom)),
    }
  } finally {
    memory.stop()
    await keeper.close()
    await feed.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** One change after another: three of four of the text, then of the title, the address and the date. */
const edits = function* (town: { documents: number; locales: Locale[]; seed: string; saves: number }) {
  const articles: Article[] = []
  for (const document of generateTown(town)) {
    if (document.type === 'articles') articles.push(document)
    if (articles.length === town.saves) break
  }
  for (const [index, article] of articles.entries()) {
    const kind = (['text', 'text', 'title', 'text', 'address'] as const)[index % 5] ?? 'text'
    yield { kind, article: changed(article, kind, index) }
  }
}

const changed = (article: Article, kind: 'text' | 'title' | 'address', index: number): Article => {
  const updatedAt = new Date(Date.UTC(2026, 10, 22, 12, 0, index)).toISOString()
  const { data } = article
  const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: `Zmiana ${index}`, format: 0 }] }
  const body = data.body.pl && {
    ...data.body,
    pl: { root: { ...data.body.pl.root, children: [...data.body.pl.root.children, paragraph] } },
  }
  const title = { ...data.title, pl: `${data.title.pl} (${index})` }
  const slug = { ...data.slug, pl: `${data.slug.pl}-${index}` }
  if (kind === 'title') return { ...article, updatedAt, data: { ...data, title } }
  if (kind === 'address') return { ...article, updatedAt, data: { ...data, slug } }
  return { ...article, updatedAt, data: { ...data, body: body ?? data.body } }
}

/** The files that a release does not share with another, and their bytes. */
const writtenIn = async (release: string): Promise<{ files: number; bytes: number }> => {
  const found = { files: 0, bytes: 0 }
  for (const entry of await readdir(release, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const { nlink, size } = await stat(path.join(entry.parentPath, entry.name))
    if (nlink > 1) continue
    found.files++
    found.bytes += size
  }
  return found
}

const meanPhases = (all: Record<string, number>[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(all.flatMap((seconds) => Object.keys(seconds)))].map((phase) => {
      const sum = all.reduce((total, seconds) => total + (seconds[phase] ?? 0), 0)
      return [phase, Math.round((sum / all.length) * 1000) / 1000]
    }),
  )

const quantile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? 0

const inSeconds = (ms: number): number => Math.round(ms) / 1000
