import { type ContentType, contentSchemas, type Locale, type Localised, localeSchema, slugify } from '@ratusz/content-schemas'
import { expandDaysInText } from './days.ts'
import type { DemoContent } from './define.ts'

/** Documents are loaded in this order, so that what is referred to by a field is there before what refers to it. */
export const LOAD_ORDER: ContentType[] = [
  'media',
  'topics',
  'units',
  'places',
  'legal-acts',
  'documents',
  'pages',
  'service-cards',
  'e-services',
  'procedures',
  'violations',
  'articles',
  'events',
  'alerts',
  'portal',
  'home',
  'search',
  'redirects',
]

/** A document as written, with the slugs its titles make; `titles` is absent for types without a title of their own. */
export type Entry = {
  type: ContentType
  key: string
  authored: { key: string }
  titles?: Localised<string>
  slugs?: Localised<string>
}

/** Lists all documents in the order of loading, parents before children, each with its titles and slugs. */
export const listEntries = (content: DemoContent, today: string): Entry[] =>
  LOAD_ORDER.flatMap((type) => {
    const documents: readonly { key: string }[] = content[type]
    return parentsFirst(documents).map((authored) => entryOf(type, authored, today))
  })

const entryOf = (type: ContentType, authored: { key: string }, today: string): Entry => {
  if (!('slug' in contentSchemas[type].shape)) return { type, key: authored.key, authored }
  const titles = titlesOf(authored, today)
  return { type, key: authored.key, authored, titles, slugs: slugsOf(titles) }
}

const titlesOf = (authored: object, today: string): Localised<string> => {
  const titles: Localised<string> = {}
  if (!('title' in authored) || typeof authored.title !== 'object' || authored.title === null) return titles
  for (const [name, text] of Object.entries(authored.title)) {
    const locale = localeSchema.safeParse(name).data
    if (locale && typeof text === 'string') titles[locale] = expandDaysInText({ text, locale, today })
  }
  return titles
}

const slugsOf = (titles: Localised<string>): Localised<string> => {
  const slugs: Localised<string> = {}
  for (const [locale, title] of localisedEntries(titles)) slugs[locale] = slugify(title, locale)
  return slugs
}

/** The languages of a localised value with their values. */
export const localisedEntries = <T>(value: Localised<T>): [Locale, T][] =>
  Object.entries(value).flatMap(([name, child]): [Locale, T][] => {
    const locale = localeSchema.safeParse(name).data
    return locale && child !== undefined ? [[locale, child]] : []
  })

// A document whose parents form a circle, or whose parent is missing, keeps its place; validation names it.
const parentsFirst = (documents: readonly { key: string }[]): { key: string }[] => {
  const byKey = new Map(documents.map((document) => [document.key, document]))
  const ordered = new Set<{ key: string }>()
  const place = (document: { key: string }, ancestors: ReadonlySet<string>): void => {
    const parent = parentOf(document)
    const known = parent === undefined || ancestors.has(parent) ? undefined : byKey.get(parent)
    if (known) place(known, new Set([...ancestors, document.key]))
    ordered.add(document)
  }
  for (const document of documents) place(document, new Set([document.key]))
  return [...ordered]
}

/** The key of a document's parent, where it has one. */
export const parentOf = (document: object): string | undefined =>
  'parent' in document && typeof document.parent === 'string' ? document.parent : undefined
