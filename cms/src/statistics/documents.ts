import {
  documentPath,
  idSchema,
  type Locale,
  type Localised,
  localised,
  parseDocumentPath,
  REFERABLE_TYPES,
  type Reference,
  slugIn,
} from '@ratusz/content-schemas'
import type { Payload, Where } from 'payload'
import { z } from 'zod'
import type { Redirect } from '../payload-types'
import { defaultLocale, locales } from '../settings'

/** A document that readers can open, and every address at which they do or did. */
export type KnownDocument = {
  type: Reference['type']
  id: string
  titles: Localised<string>
  topics: string[]
  ownerUnit: string | undefined
  publishedAt: string | undefined
  /** Its address in each of the portal's languages; where it has no text of its own the default language's is shown. */
  paths: { locale: Locale; path: string; isTranslated: boolean }[]
  /** Addresses that it had before: readers were led on from there. */
  formerPaths: string[]
}

/** The documents by all their addresses, those of old included. */
export type DocumentIndex = ReadonlyMap<string, { document: KnownDocument; locale: Locale }>

const SELECTED = { title: true, slug: true, topics: true, ownerUnit: true, publishedAt: true } as const

const reference = z
  .union([z.string(), z.number(), z.looseObject({ id: z.union([z.string(), z.number()]) })])
  .transform((value) => String(typeof value === 'object' ? value.id : value))
  .pipe(idSchema)
const perLanguage = localised(z.string().nullish()).transform(
  (texts): Localised<string> =>
    Object.fromEntries(Object.entries(texts).filter(([, text]) => typeof text === 'string' && text !== '')),
)

const rowSchema = z.looseObject({
  id: reference,
  title: perLanguage.nullish(),
  slug: perLanguage.nullish(),
  topics: z.array(reference).nullish(),
  ownerUnit: reference.nullish(),
  publishedAt: z.string().nullish(),
})

/**
 * Every published document with its addresses.
 *
 * @param parameters.paths where only some are wanted: those that these addresses lead to
 * @param parameters.ownerUnit where only one office's documents are wanted
 * @param parameters.redirects where they have been read already
 */
export const readDocuments = async (parameters: {
  payload: Payload
  paths?: string[]
  ownerUnit?: string | number
  redirects?: Redirects
}): Promise<KnownDocument[]> => {
  const { payload, ownerUnit } = parameters
  const former = parameters.redirects ?? (await readRedirects(payload))
  const wanted = parameters.paths?.map((path) => former.get(path) ?? path)
  const perType = await Promise.all(
    REFERABLE_TYPES.map(async (type) => {
      const where: Where[] = []
      const { flattenedFields, versions } = payload.collections[type].config
      if (versions?.drafts) where.push({ _status: { equals: 'published' } })
      if (ownerUnit !== undefined) {
        if (!flattenedFields.some(({ name }) => name === 'ownerUnit')) return []
        where.push({ ownerUnit: { equals: ownerUnit } })
      }
      if (wanted) {
        const slugs = slugsOf(wanted, type)
        if (slugs.length === 0) return []
        where.push({ or: locales.map((locale) => ({ [`slug.${locale}`]: { in: slugs } })) })
      }
      // Of the database itself, and of each document only this: what is done to whole documents that are read would be
      // most of the work.
      const { docs } = await payload.db.find({ collection: type, where: { and: where }, select: SELECTED, pagination: false })
      return docs.map((doc) => knownDocument(type, rowSchema.parse(doc)))
    }),
  )
  return withFormerPaths(perType.flat(), former)
}

/** One document as readers find it; undefined where it is not published. */
export const readDocument = async (parameters: {
  payload: Payload
  type: Reference['type']
  id: string | number
}): Promise<KnownDocument | undefined> => {
  const { payload, type, id } = parameters
  const doc = await payload.findByID({
    collection: type,
    id,
    draft: false,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!doc || (payload.collections[type].config.versions?.drafts && '_status' in doc && doc._status !== 'published'))
    return undefined
  return withFormerPaths([knownDocument(type, rowSchema.parse(doc))], await readRedirects(payload))[0]
}

/** The documents by their addresses. */
export const indexByPath = (documents: KnownDocument[]): DocumentIndex =>
  new Map([
    ...documents.flatMap((document) =>
      document.formerPaths.map((path) => [path, { document, locale: localeOfPath(path) }] as const),
    ),
    // Where a translation of one document has the address that another borrows from its own language, the translation stands there.
    ...documents
      .flatMap((document) => document.paths.map((place) => ({ document, ...place })))
      .toSorted((one, other) => Number(one.isTranslated) - Number(other.isTranslated))
      .map(({ document, path, locale }) => [path, { document, locale }] as const),
  ])

/** All addresses of a document, those of old included. */
export const addressesOf = ({ paths, formerPaths }: KnownDocument): string[] => [
  ...new Set([...paths.map(({ path }) => path), ...formerPaths]),
]

const knownDocument = (type: Reference['type'], row: z.output<typeof rowSchema>): KnownDocument => {
  const slugs = row.slug ?? {}
  return {
    type,
    id: row.id,
    titles: row.title ?? {},
    topics: row.topics ?? [],
    ownerUnit: row.ownerUnit ?? undefined,
    publishedAt: row.publishedAt ?? undefined,
    paths: locales.flatMap((locale) => {
      const slug = slugIn(slugs, locale, defaultLocale)
      if (slug === undefined) return []
      return [{ locale, path: documentPath({ type, slug, locale, defaultLocale }), isTranslated: slugs[locale] !== undefined }]
    }),
    formerPaths: [],
  }
}

/** Where each address of old leads now. */
export type Redirects = ReadonlyMap<string, string>

export const readRedirects = async (payload: Payload): Promise<Redirects> => {
  const { docs } = await payload.db.find<Redirect>({
    collection: 'redirects',
    where: { to: { exists: true } },
    select: { from: true, to: true },
    pagination: false,
  })
  return new Map(docs.flatMap(({ from, to }) => (to ? [[from, to] as const] : [])))
}

const withFormerPaths = (documents: KnownDocument[], redirects: Redirects): KnownDocument[] => {
  const former = Map.groupBy(redirects.keys(), (from) => redirects.get(from) ?? '')
  return documents.map((document) => ({
    ...document,
    formerPaths: document.paths.flatMap(({ path }) => former.get(path) ?? []),
  }))
}

const slugsOf = (paths: string[], type: Reference['type']): string[] => [
  ...new Set(
    paths.flatMap((path) => {
      const target = parseDocumentPath(path, defaultLocale)
      return target?.kind === 'document' && target.type === type ? [target.slug] : []
    }),
  ),
]

const localeOfPath = (path: string): Locale => locales.find((locale) => path.startsWith(`/${locale}/`)) ?? defaultLocale
