import { link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locale } from '@ratusz/content-schemas'
import { buildSearchIndex } from '@ratusz/search'
import { z } from 'zod'
import { CALENDARS, calendarsIn } from '../calendar/calendars.ts'
import { CARDS } from '../cards/address.ts'
import { cardsIn } from '../cards/cards.ts'
import { DRAWING, makeCards } from '../cards/make-cards.ts'
import { mediaKey, readIndex as storedMedia } from '../media/media-cache.ts'
import { OPEN_DATA, OPEN_TYPES } from '../open-data/addresses.ts'
import { beginningOf, openData } from '../open-data/open-data.ts'
import { writeSitemap } from '../output/sitemap.ts'
import { overviewPages, searchPages } from '../search/search-pages.ts'
import { taughtSearch } from '../search/taught.ts'
import type { Site } from '../view/site.ts'
import { digestOf } from './digest.ts'
import type { Documents } from './documents.ts'

/** Files that are made from many documents at once: the search index of a language, the sitemap, calendars. */
export type Index = {
  name: string
  /** The names of its files begin so. */
  prefix: string
  /** Another whenever its files might be other ones; worked out with every build. */
  input: () => string
  /** Whether pages lead to its files, so that none may be without them. */
  isLinked: boolean
  /** Whether it takes too long for any build that another may follow. */
  isLate?: boolean
  /**
   * What it is made from, read in full; `earlier` is the folder of the files that were made before, where there are any. `digest` is another whenever its files would be other ones.
   */
  prepare: () => { digest: string; make: (folder: string, earlier: string | undefined) => Promise<void> }
}

const indexFileSchema = z.object({ name: z.string(), content: z.string() })
const madeIndexSchema = z.object({ input: z.string(), digest: z.string(), files: z.array(indexFileSchema) })

/** An index that lies ready in its folder. */
export type MadeIndex = z.infer<typeof madeIndexSchema>

type Sources = {
  site: Site
  documents: Documents
  today: string
  /** Another after each change of the code that indexes are made by. */
  stamp: string
  /** `DATA_DIR/cache` */
  cache: string
}

/** The search index of each language, the sitemap, the calendars that one subscribes to, the open data, and the cards of pages. */
export const indexesOf = (sources: Sources): Index[] => [
  ...sources.site.languages.locales.map((locale) => searchIndexOf(sources, locale)),
  sitemapOf(sources),
  calendarsOf(sources),
  openDataOf(sources),
  cardsOf(sources),
]

/** Makes an index in a folder of its own. It counts when all of it is there; the one before stays for who reads it just now. */
export const makeIndex = async (index: Index, folder: string): Promise<MadeIndex> => {
  const own = path.join(folder, index.name)
  const before = await readIndex(index.name, folder)
  const { digest, make } = index.prepare()
  const made: MadeIndex = { input: index.input(), digest, files: [] }
  // A change of one language leaves the others' as they are.
  if (before?.digest === digest) return note(own, { ...made, files: before.files })
  const files = path.join(own, digest)
  await rm(files, { recursive: true, force: true })
  await mkdir(files, { recursive: true })
  await make(files, before && path.join(own, before.digest))
  const entries = await readdir(files, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    made.files.push({ name: path.relative(files, file), content: digestOf(await readFile(file)) })
  }
  made.files.sort((a, b) => (a.name < b.name ? -1 : 1))
  await note(own, made)
  const kept = new Set([MADE, digest, before?.digest])
  for (const name of await readdir(own)) if (!kept.has(name)) await rm(path.join(own, name), { recursive: true, force: true })
  return made
}

const note = async (own: string, made: MadeIndex): Promise<MadeIndex> => {
  await writeFile(path.join(own, `.${MADE}`), JSON.stringify(made))
  await rename(path.join(own, `.${MADE}`), path.join(own, MADE))
  return made
}

/** What a folder says of the index that was made last in it. */
const MADE = 'made.json'

/** An index that was made before; undefined where there is none. */
export const readIndex = async (name: string, folder: string): Promise<MadeIndex | undefined> => {
  const text = await readFile(path.join(folder, name, MADE), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : madeIndexSchema.safeParse(JSON.parse(text)).data
}

/** Where a file of a made index lies. */
export const indexFile = (parameters: { folder: string; index: string; made: MadeIndex; name: string }): string => {
  const { folder, index, made, name } = parameters
  return path.join(folder, index, made.digest, name)
}

const searchIndexOf = ({ site, documents, today, stamp }: Sources, locale: Locale): Index => ({
  name: `search-${locale}`,
  prefix: `search-index/${locale}/`,
  isLinked: false,
  // The day tells coming events from past ones; topics are named beside what is filed under them.
  input: () =>
    digestOf(
      JSON.stringify([
        stamp,
        today,
        documents.digestOf('topics'),
        documents.digestOf('search'),
        overviewPages(site, locale),
        site.routes
          .filter((route) => route.locale === locale && route.contentLocale === locale)
          .map(({ path: address, view }) => [address, view.kind === 'document' ? documents.digestOf(view.type, view.id) : '']),
      ]),
    ),
  prepare: () => {
    const { content, languages, contextFor } = site
    const taught = taughtSearch({ content, locales: languages.locales, pathOf: (of, other) => contextFor(other).href(of) })
    const pages = searchPages(site, locale)
    return {
      digest: digestOf(JSON.stringify([stamp, pages, taught])),
      make: (folder) => buildSearchIndex({ pages, ...taught, folder: path.join(folder, 'search-index'), languages: [locale] }),
    }
  },
})

const calendarsOf = ({ site, documents, today, stamp }: Sources): Index => {
  const input = () => digestOf(JSON.stringify([stamp, today, documents.digestOf('events'), documents.digestOf('portal')]))
  const make = async (folder: string): Promise<void> => {
    const events = documents.ofType('events').flatMap(({ id }) => documents.whole('events', id) ?? [])
    for (const locale of site.languages.locales) await writeFiles(folder, calendarsIn({ site, events, locale, today }))
  }
  return { name: 'calendars', prefix: CALENDARS, isLinked: true, input, prepare: () => ({ digest: input(), make }) }
}

const openDataOf = ({ site, documents, stamp, cache }: Sources): Index => {
  const input = () =>
    digestOf(JSON.stringify([stamp, ...[...OPEN_TYPES, 'portal' as const].map((type) => documents.digestOf(type))]))
  const make = async (folder: string, earlier: string | undefined): Promise<void> => {
    const names = await storedMedia(path.join(cache, 'media'))
    const mediaHref = (file: { url: string }, updatedAt: string) => {
      const name = names.get(mediaKey(file, updatedAt))
      return name && `/media/${name}`
    }
    for (const { address, version, make: text } of openData({ site, documents, mediaHref, digestOf, stamp })) {
      const file = path.join(folder, address)
      await mkdir(path.dirname(file), { recursive: true })
      // What has not changed since is not written again.
      if (earlier === undefined || !(await takeOver(path.join(earlier, address), file, beginningOf(version))))
        await writeFile(file, text())
    }
  }
  return { name: 'open-data', prefix: OPEN_DATA, isLinked: true, input, prepare: () => ({ digest: input(), make }) }
}

const cardsOf = ({ site, documents, stamp, cache }: Sources): Index => ({
  name: 'cards',
  prefix: CARDS,
  isLinked: false,
  isLate: true,
  input: () =>
    digestOf(
      JSON.stringify([
        stamp,
        documents.digestOf('portal'),
        site.routes.map(({ path: address, view }) => [
          address,
          view.kind === 'document' ? documents.digestOf(view.type, view.id) : '',
        ]),
      ]),
    ),
  prepare: () => {
    const cards = cardsIn(site)
    const crest = site.content.portal.crest
    const media = crest === null ? undefined : documents.whole('media', crest)
    return {
      digest: digestOf(JSON.stringify([DRAWING, cards, media?.updatedAt])),
      make: async (folder) => {
        const names = await storedMedia(path.join(cache, 'media'))
        const name = media && names.get(mediaKey(media.data.original, media.updatedAt))
        const file = name && path.join(cache, 'media', name)
        await makeCards({ cards, crest: file, folder, store: path.join(cache, 'cards') })
      },
    }
  },
})

/** Links a file that was made before, where it begins so. */
const takeOver = async (from: string, to: string, beginning: string): Promise<boolean> => {
  try {
    await using file = await open(from)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning.length), 0, beginning.length, 0)
    if (buffer.toString('utf8', 0, bytesRead) !== beginning) return false
    await link(from, to)
    return true
  } catch {
    return false
  }
}

/** @param files texts by their addresses */
const writeFiles = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
  for (const [address, text] of files) {
    const file = path.join(folder, address)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

const sitemapOf = ({ site, documents, stamp }: Sources): Index => {
  const input = () =>
    digestOf(
      JSON.stringify([
        stamp,
        site.routes.map(({ path: address, paths, translations, view }) => [
          address,
          paths,
          translations,
          view.kind === 'document' ? documents.updatedAt(view.type, view.id) : view.kind,
        ]),
      ]),
    )
  const make = (folder: string) =>
    writeSitemap(
      {
        routes: site.routes,
        portalUrl: site.portalUrl,
        defaultLocale: site.languages.defaultLocale,
        updatedAt: documents.updatedAt,
      },
      folder,
    )
  return { name: 'sitemap', prefix: 'sitemap-', isLinked: false, input, prepare: () => ({ digest: input(), make }) }
}
