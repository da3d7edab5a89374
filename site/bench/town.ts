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
 * after another with a changed text, title or address. Times are from the request at the publisher to the swap. What comes later
 * than the pages, as the search index does, is waited for between the saves of an editor; the last ten come without a pause.
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
  const signal = new AbortController().signal
  const more = createSignal()
  const keeper = createReleaseKeeper(settings, { ...makeDefaults(), timeLimitMs: 3_600_000, onReady: more.give })
  const make = async (order: { reason: string; follows?: string }): Promise<Made> => {
    const from = performance.now()
    const { release, pages, changedPages, seconds } = await keeper.make({ ...order, deploys: [], signal })
    await keeper.swap(release)
    return { release, pages, changedPages, seconds, ms: Math.round(performance.now() - from) }
  }
  const tidy = async (): Promise<void> => {
    await keeper.retire()
    await keeper.clear()
  }
  /** Publishes, and puts in what comes later: first search and the like, then the cards of pages. */
  const publish = async (reason: string): Promise<Made & { completeMs: number; cardsMs: number }> => {
    more.reset()
    const from = performance.now()
    const follow = async (release: string): Promise<number> => {
      await tidy()
      await more.given
      more.reset()
      await make({ reason, follows: release })
      return Math.round(performance.now() - from)
    }
    const made = await make({ reason })
    const completeMs = await follow(made.release)
    const cardsMs = await follow(made.release)
    await tidy()
    return { ...made, completeMs, cardsMs }
  }
  try {
    const cold = await publish('cold')
    const peak = memory.take()
    const nothing = await make({ reason: 'nothing changed' })
    await tidy()
    const made: { made: Made & { completeMs?: number }; bytes: number; files: number }[] = []
    const rushed: Made[] = []
    for (const { kind, article } of edits({ ...town, saves: saves + RUSHED })) {
      feed.publish([article])
      if (made.length === saves) rushed.push(await make({ reason: kind }))
      else {
        const one = await publish(kind)
        made.push({ made: one, ...(await writtenIn(path.join(settings.DATA_DIR, 'releases', one.release))) })
      }
    }
    return {
      documents,
      locales: locales.length,
      pages: cold.pages,
      cold: {
        seconds: inSeconds(cold.ms),
        pagesPerSecond: Math.round(cold.pages / (cold.ms / 1000)),
        phases: cold.seconds,
        secondsUntilComplete: inSeconds(cold.completeMs),
        secondsUntilCards: inSeconds(cold.cardsMs),
        peakMegabytes: peak,
      },
      nothingChanged: { seconds: inSeconds(nothing.ms), phases: nothing.seconds },
      saveToLive: {
        saves,
        ...timesOf(made.map((one) => one.made)),
        untilComplete: inSeconds(median(made.map((one) => one.made.completeMs ?? 0))),
        pages: median(made.map((one) => one.made.changedPages)),
        files: median(made.map(({ files }) => files)),
        bytes: median(made.map(({ bytes }) => bytes)),
        withoutPause: timesOf(rushed),
        peakMegabytes: memory.take(),
      },
    }
  } finally {
    memory.stop()
    await keeper.close()
    await feed.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** How many saves come one right after the other. */
const RUSHED = 10

/** Something that is told once, and may be waited for. */
const createSignal = () => {
  let give: () => void = () => undefined
  let given = Promise.resolve()
  const reset = (): void => {
    given = new Promise((resolve) => {
      give = resolve
    })
  }
  return {
    give: () => give(),
    reset,
    get given() {
      return given
    },
  }
}

const timesOf = (made: Made[]) => {
  const times = made.map(({ ms }) => ms)
  return {
    p50: inSeconds(median(times)),
    p95: inSeconds(quantile(times, 0.95)),
    most: inSeconds(Math.max(...times)),
    phases: meanPhases(made.map(({ seconds }) => seconds)),
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
  const slug = { ...data.slug, pl: `${data.slug.pl}-nowy-${index}` }
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

const median = (values: number[]): number => quantile(values, 0.5)

const inSeconds = (ms: number): number => Math.round(ms) / 1000
