import {
  type ContentInput,
  type ContentType,
  documentPath,
  type FeedDocument,
  type Locale,
  parseFeedLine,
  REFERABLE_TYPES,
  type Reference,
} from '@ratusz/content-schemas'
import { pick, type Random } from '../../pictures/kit/random.ts'
import type { Author } from '../phrase.ts'
import type { GeneratedType } from '../plan.ts'
import type { FileSizes } from '../pool.ts'
import { freeSlug, type SlugBook } from '../slug-book.ts'
import type { TownSource } from '../source.ts'

/** A published document of some type. */
export type Doc<T extends ContentType = ContentType> = Extract<FeedDocument, { type: T }>

/** The name of a document: ids are unique within a type only. */
export type Name = { type: ContentType; id: string }
export const keyOf = ({ type, id }: Name): string => `${type}/${id}`

/**
 * An editor's bench during one batch: what is published, what lies in the drawer (unpublished, to be taken out again), and what was
 * there before. Everything on it belongs to the batch; edits change it through `put` and `remove`, which do what the CMS does besides.
 */
export type Bench = {
  random: Random
  town: TownSource
  sizes: FileSizes | undefined
  /** The instant of the batch, and its day. */
  now: string
  today: string
  documents: Map<string, Doc>
  drawer: Map<string, Doc>
  /** Documents as they were before an edit, the newest last. */
  past: Doc[]
  /** The index that the next document of a type is made by: ids are never given twice. */
  next: Record<GeneratedType, number>
  /** What the batch has changed, by key. */
  touched: Map<string, Name>
}

/** Publishes a document as it now is. A changed address leaves redirects, as the CMS leaves them. */
export const put = (bench: Bench, document: Doc): Doc => {
  const before = bench.documents.get(keyOf(document))
  if (before) bench.past.push(before)
  bench.documents.set(keyOf(document), document)
  bench.drawer.delete(keyOf(document))
  bench.touched.set(keyOf(document), document)
  if (before) leaveRedirects(bench, before, document)
  if (before) mendLinks(bench, before)
  return document
}

/** Takes a document off the portal; `isKept` puts it into the drawer. */
export const remove = (bench: Bench, document: Doc, isKept: boolean): Doc => {
  bench.documents.delete(keyOf(document))
  bench.touched.set(keyOf(document), document)
  if (isKept) bench.drawer.set(keyOf(document), document)
  mendLinks(bench, document)
  return document
}

/** The same document with other values, checked by the contract; its languages follow its title. */
export const changed = <T extends ContentType>(bench: Bench, document: Doc<T>, patch: Partial<ContentInput<T>>): Doc =>
  checked({ ...document, updatedAt: bench.now, data: { ...document.data, ...patch } })

/** A line that fits the contract. @throws FeedLineError where it does not */
export const checked = (line: unknown): Doc => {
  const parsed = parseFeedLine(line)
  if (parsed.kind !== 'document') throw new TypeError(`an edit made a ${parsed.kind}`)
  return parsed
}

/** Published documents of some types. */
export const ofTypes = <T extends ContentType>(bench: Bench, types: readonly T[]): Doc<T>[] =>
  [...bench.documents.values()].filter(isOfType(types))

const isOfType =
  <T extends ContentType>(types: readonly T[]) =>
  (document: Doc): document is Doc<T> =>
    types.some((type) => type === document.type)

/** Some published document of the types that fits, or nothing. */
export const someDoc = <T extends ContentType>(
  bench: Bench,
  types: readonly T[],
  fits: (document: Doc<T>) => boolean = () => true,
): Doc<T> | undefined => {
  const candidates = ofTypes(bench, types).filter(fits)
  return candidates.length === 0 ? undefined : pick(bench.random, candidates)
}

/** The id of some published document of a type, or nothing. */
export const someId = (bench: Bench, type: ContentType): string | null => someDoc(bench, [type])?.id ?? null

/** Who writes the words of an edit. */
export const authorOf = ({ random, today }: Bench): Author => ({ random, date: today })

/** Slugs of a bench: those in the drawer are taken too, as drafts keep theirs. */
export const slugsOf = (bench: Bench): SlugBook => {
  const ownerOf = (type: ContentType, locale: Locale, slug: string): string | undefined =>
    [...bench.documents.values(), ...bench.drawer.values()].find(
      (document) => document.type === type && 'slug' in document.data && document.data.slug[locale] === slug,
    )?.id
  return {
    take: (wanted) => freeSlug({ ...wanted, ownerOf: (slug) => ownerOf(wanted.type, wanted.locale, slug) }),
    of: ({ type, id, locale }) => {
      const document = bench.documents.get(keyOf({ type, id }))
      return document && 'slug' in document.data ? document.data.slug[locale] : undefined
    },
  }
}

/** The address of a published document in a language, if it has one there. */
export const pathIn = ({ town: { locales } }: Bench, document: Doc, locale: Locale): string | undefined => {
  const type = REFERABLE_TYPES.find((candidate): candidate is Reference['type'] => candidate === document.type)
  const slug = 'slug' in document.data ? document.data.slug[locale] : undefined
  return type && slug ? documentPath({ type, slug, locale, defaultLocale: locales[0] ?? 'pl' }) : undefined
}

const leaveRedirects = (bench: Bench, before: Doc, after: Doc): void => {
  for (const locale of bench.town.locales) {
    const from = pathIn(bench, before, locale)
    const to = pathIn(bench, after, locale)
    if (from && to && from !== to) leaveRedirect(bench, from, to)
  }
}

// The new address serves a page now, and whatever led to the old one leads to the new one at once.
const leaveRedirect = (bench: Bench, from: string, to: string): void => {
  const redirects = ofTypes(bench, ['redirects'])
  for (const redirect of redirects) {
    if (redirect.data.from === to) remove(bench, redirect, false)
    else if (redirect.data.from === from) putQuietly(bench, changed(bench, redirect, { to, status: 301 }))
    else if (redirect.data.to === from) putQuietly(bench, changed(bench, redirect, { to }))
  }
  if (!redirects.some(({ data }) => data.from === from)) putQuietly(bench, newRedirect(bench, { from, to, status: 301 }))
}

/**
 * Takes the links that were typed as addresses (in the header and the footer, on the home page) out where nothing answers any more: a release with a
 * link that leads nowhere is refused, so an editor mends it in the same breath.
 */
const mendLinks = (bench: Bench, before: Doc): void => {
  const after = bench.documents.get(keyOf(before))
  const redirects = new Set(ofTypes(bench, ['redirects']).map(({ data }) => data.from))
  const pathsOf = (document: Doc | undefined) => bench.town.locales.map((locale) => document && pathIn(bench, document, locale))
  const kept = pathsOf(after)
  const lost = new Set(pathsOf(before).filter((path) => path !== undefined && !kept.includes(path) && !redirects.has(path)))
  const isAlive = ({ url }: { url: string | null }): boolean => url === null || !lost.has(url)
  for (const portal of ofTypes(bench, ['portal']))
    if (![...portal.data.headerLinks, ...portal.data.footerLinks].every(isAlive)) {
      const { headerLinks, footerLinks } = portal.data
      const links = { headerLinks: headerLinks.filter(isAlive), footerLinks: footerLinks.filter(isAlive) }
      putQuietly(bench, changed(bench, portal, links))
    }
  for (const home of ofTypes(bench, ['home']))
    if (!home.data.topTasks.every(isAlive))
      putQuietly(bench, changed(bench, home, { topTasks: home.data.topTasks.filter(isAlive) }))
}

// What an edit leaves behind is none that anybody would take back by itself.
const putQuietly = (bench: Bench, document: Doc): void => {
  bench.documents.set(keyOf(document), document)
  bench.touched.set(keyOf(document), document)
}

/** A redirect that was not there before. */
export const newRedirect = (bench: Bench, data: ContentInput<'redirects'>): Doc =>
  checked({
    kind: 'document',
    type: 'redirects',
    id: String(++bench.next.redirects),
    updatedAt: bench.now,
    publishedAt: null,
    locales: [...bench.town.locales],
    data,
  })
