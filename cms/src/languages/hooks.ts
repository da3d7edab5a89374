import { localeSchema } from '@ratusz/content-schemas'
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  deepCopyObjectSimple,
  type FieldHook,
  type PayloadRequest,
} from 'payload'
import { withFoldedTexts } from '../fields/folded'
import { publishedBefore } from '../publishing/hooks'
import { defaultLocale, locales } from '../settings'
import { hasSameRows, isRow, isSameIn, type Row, takeLanguages, withLanguage, withRowIds, withRowsOf } from './merge'
import { isPublishing, languageOf, writesEveryLanguage } from './request'
import { statesOf } from './stamps'

/** What is being written by the operation under way, before any of it is held back. */
const WRITTEN = 'writtenBeforeHoldingBack'
/** The draft that goes on beside what was published. */
const DRAFT = 'draftBesidePublication'

type Id = string | number | undefined
type Kept = { slug: string; id: string; row: Row }

const keep = (req: PayloadRequest, name: string, kept: Kept | undefined): void => {
  req.context[name] = kept
}

const taken = (req: PayloadRequest, name: string, slug: string, id: Id): Row | undefined => {
  const kept: unknown = req.context[name]
  if (!isRow(kept) || kept.slug !== slug || kept.id !== String(id) || !isRow(kept.row)) return undefined
  return kept.row
}

/**
 * A publication is one of the request's language. Payload's own way (`publishSpecificLocale`) is turned into that: it matches the
 * rows of lists by their places, so that translations would slip to other rows when one is added above them.
 */
export const publishOneLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args
  const asked: unknown = 'publishSpecificLocale' in args ? args.publishSpecificLocale : undefined
  const wanted = localeSchema.safeParse(asked)
  if (wanted.success) req.locale = wanted.data
  const data: unknown = 'data' in args ? args.data : undefined
  const isPublication = isRow(data) && isPublishing(req, data)
  if (isPublication) req.locale = languageOf(req)
  // In bulk, Payload would start from the published documents and drop what their drafts say.
  const isBulk = operation === 'update' && !('id' in args && args.id !== undefined)
  return { ...args, publishSpecificLocale: undefined, ...(isPublication && isBulk ? { draft: true } : {}) }
}

/** Keeps what is written, and gives a translation the rows of the published source. Runs after `rememberPublished`. */
export const keepPublishedRows: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  keep(req, WRITTEN, undefined)
  keep(req, DRAFT, undefined)
  if (!isPublishing(req, data) || writesEveryLanguage(req)) return data
  const fields = collection.flattenedFields
  const id: Id = originalDoc?.id
  const row = withRowIds(fields, data)
  keep(req, WRITTEN, { slug: collection.slug, id: String(id), row: deepCopyObjectSimple(row) })
  const published = publishedBefore(req, collection, id)
  const locale = languageOf(req)
  const isSourceLive = published !== undefined && isRow(published.slug) && typeof published.slug[defaultLocale] === 'string'
  return locale !== defaultLocale && isSourceLive ? withRowsOf({ fields, data: row, published, locale }) : row
}

/**
 * Says how each language stands, and publishes one language without the others: Payload takes the other languages of what it
 * writes from the newest draft, so that draft is given, for this write, what is published in them. What they say in the draft is
 * kept for `keepDraft`. Stands on a field because only fields are handed the document with all its languages.
 */
export const holdBackOtherLanguages: FieldHook = ({ collection, data, originalDoc, req, siblingDocWithLocales, value }) => {
  if (!collection || !data) return value
  const whole = siblingDocWithLocales ?? {}
  const id: Id = originalDoc?.id
  const fields = collection.flattenedFields
  const locale = languageOf(req)
  const written = taken(req, WRITTEN, collection.slug, id)
  const draft = withFoldedTexts(
    fields,
    withLanguage({ fields, whole: deepCopyObjectSimple(whole), data: written ?? data, locale }),
  )
  draft.languageStates = statesOf(draft)
  if (!written) return draft.languageStates
  const others = locales.filter((item) => item !== locale)
  const published = publishedBefore(req, collection, id) ?? {}
  const isAhead = others.some((other) => !isSameIn(fields, draft, published, other))
  if (isAhead || !hasSameRows(fields, written, data)) keep(req, DRAFT, { slug: collection.slug, id: String(id), row: draft })
  takeLanguages({ fields, whole, from: published, locales: others })
  return draft.languageStates
}

/** Keeps, as the newest version, the draft that other languages go on from. Earlier such drafts are in the newest one. */
export const keepDraft: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const draft = taken(req, DRAFT, collection.slug, operation === 'create' ? undefined : doc.id)
  keep(req, DRAFT, undefined)
  keep(req, WRITTEN, undefined)
  if (!draft) return doc
  const { payload } = req
  const locale = languageOf(req)
  // The draft stands after what was published, but is of the same instant: whoever read that has seen this too.
  const { updatedAt } = doc
  const now = new Date(Math.max(Date.now(), Date.parse(String(updatedAt)) + 1)).toISOString()
  const slug = isRow(draft.slug) ? { ...draft.slug, [locale]: doc.slug } : { [locale]: doc.slug }
  await payload.db.createVersion({
    collectionSlug: collection.slug,
    parent: doc.id,
    autosave: false,
    snapshot: true,
    createdAt: now,
    updatedAt: now,
    versionData: { ...draft, slug, publishedAt: doc.publishedAt, createdAt: doc.createdAt, updatedAt, _status: 'draft' },
    returning: false,
    req,
  })
  await payload.db.deleteVersions({
    collection: collection.slug,
    where: {
      and: [{ parent: { equals: doc.id } }, { snapshot: { equals: true } }, { latest: { not_equals: true } }],
    },
    req,
  })
  return doc
}
