import { isDeepStrictEqual } from 'node:util'
import { type ContentType, FeedLineError, localeSchema } from '@ratusz/content-schemas'
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type GlobalAfterChangeHook,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'
import { type FeedGlobal, feedDocument, isFeedCollection, isFeedGlobal } from '../feed/document'
import { inItsLanguage } from '../fields/namedLanguage'
import { aside } from '../hooks/aside'
import { fieldLabels } from '../messages/fields'
import { errorText, say } from '../messages/translate'
import { isUndescribed } from '../references/targets'
import { noteChange } from '../workflow/changes'
import { askToCheck } from '../workflow/checks'
import { forgetRemoval } from '../workflow/schedule'
import { leaveWithdrawal } from '../workflow/withdrawal'
import { forgetDeletion, noteDeletion } from './deletions'
import { keepAddresses } from './redirects'
import { requestDeploy } from './request'
import { letGo } from './withheld'

type Row = Record<string, unknown>

const REMEMBERED = 'publishedBefore'

const rememberedIn = (req: PayloadRequest): Map<string, Row | undefined> => {
  const known: unknown = req.context[REMEMBERED]
  if (known instanceof Map) return known
  const fresh = new Map<string, Row | undefined>()
  req.context[REMEMBERED] = fresh
  return fresh
}

const keyOf = (slug: string, id: unknown): string => `${slug}:${String(id)}`

/** The row that readers see: never a newer draft. */
const publishedRow = async (req: PayloadRequest, collection: CollectionSlug, id: string | number): Promise<Row | undefined> => {
  const doc = await req.payload.findByID({
    collection,
    id,
    draft: false,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    disableErrors: true,
    req: aside(req),
  })
  return doc ? { ...doc } : undefined
}

const isLive = (collection: SanitizedCollectionConfig, row: Row | undefined): row is Row =>
  row !== undefined &&
  !(collection.slug === 'media' && isUndescribed(row)) &&
  (!collection.versions?.drafts || row._status === 'published')

/** Keeps what readers see now, before a change or deletion, for the comparison afterwards. */
export const rememberPublished: CollectionBeforeChangeHook & CollectionBeforeDeleteHook = async (args: {
  collection: SanitizedCollectionConfig
  req: PayloadRequest
  data?: Row
  originalDoc?: Row
  id?: string | number
}) => {
  const id = args.id ?? args.originalDoc?.id
  if (typeof id === 'string' || typeof id === 'number') {
    rememberedIn(args.req).set(keyOf(args.collection.slug, id), await publishedRow(args.req, args.collection.slug, id))
  }
  return args.data
}

/** What readers saw of a document before the change under way; undefined where it was not published. */
export const publishedBefore = (req: PayloadRequest, collection: SanitizedCollectionConfig, id: unknown): Row | undefined => {
  const row = rememberedIn(req).get(keyOf(collection.slug, id))
  return isLive(collection, row) ? row : undefined
}

const withoutStamps = ({ updatedAt: _updatedAt, createdAt: _createdAt, ...row }: Row): Row => row

/** What the feed says of a document, but for its instant; undefined where it cannot be said. */
const lineOf = (req: PayloadRequest, type: ContentType, row: Row): object | undefined => {
  try {
    const { updatedAt: _updatedAt, ...line } = feedDocument({ payload: req.payload, type, doc: row })
    return line
  } catch (error) {
    if (error instanceof FeedLineError) return undefined
    throw error
  }
}

/** Whether readers see no difference: notes for the office and how far translations are do not leave the CMS. */
const isSameForReaders = (parameters: { req: PayloadRequest; type: ContentType; before: Row; after: Row }): boolean => {
  const { req, type, before, after } = parameters
  if (isDeepStrictEqual(withoutStamps(before), withoutStamps(after))) return true
  const line = lineOf(req, type, before)
  return line !== undefined && isDeepStrictEqual(line, lineOf(req, type, after))
}

/**
 * Requests a deploy when what readers see has really changed: the published row is compared with
 * itself before, so drafts and autosaves request nothing, and a document the portal could not show is
 * refused here, on every way in.
 */
export const requestDeployOnChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (!isFeedCollection(collection.slug)) return doc
  const isNew = operation === 'create'
  const before = isNew ? undefined : rememberedIn(req).get(keyOf(collection.slug, doc.id))
  const after = await publishedRow(req, collection.slug, doc.id)
  rememberedIn(req).set(keyOf(collection.slug, doc.id), after)
  const wasLive = isLive(collection, before)
  const isNowLive = isLive(collection, after)
  if (!wasLive && !isNowLive) return doc
  // What was held back is tried again when it is published again, changed or not.
  const isPublication = !collection.versions?.drafts || doc._status === 'published'
  const wasHeldBack = !isNew && (isPublication || !isNowLive) ? await letGo({ req, type: collection.slug, id: doc.id }) : false
  const isSame = wasLive && isNowLive && isSameForReaders({ req, type: collection.slug, before, after })
  if (isSame && !wasHeldBack) return doc

  if (isNowLive) {
    refuseWhatPortalCannotShow({ req, type: collection.slug, row: after })
    if (!isNew) await forgetDeletion({ req, type: collection.slug, id: doc.id })
    await keepAddresses({ req, type: collection.slug, before: wasLive ? before : undefined, after })
    if (wasLive) {
      await noteChange({ req, type: collection.slug, id: doc.id, row: after })
      await askToCheck({ req, type: collection.slug, id: doc.id, before, after })
    }
  } else {
    await noteDeletion({ req, type: collection.slug, id: doc.id })
    await leaveWithdrawal({ req, type: collection.slug, before: before ?? {} })
    await forgetRemoval({ req, type: collection.slug, id: doc.id })
  }
  // A picture that nothing shows yet changes nothing for readers.
  const isNewFile = collection.slug === 'media' && isNew
  if (!isNewFile)
    await requestDeploy({
      req,
      reason: isNowLive ? 'published' : 'unpublished',
      documents: [describe(collection.slug, isNowLive ? after : (before ?? {}), doc.id)],
    })
  return doc
}

/** Requests a deploy when something that readers saw is deleted. */
export const requestDeployOnDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (!isFeedCollection(collection.slug)) return doc
  const before = rememberedIn(req).get(keyOf(collection.slug, id))
  if (!isLive(collection, before)) return doc
  await letGo({ req, type: collection.slug, id })
  await noteDeletion({ req, type: collection.slug, id })
  await leaveWithdrawal({ req, type: collection.slug, before })
  await requestDeploy({ req, reason: 'deleted', documents: [describe(collection.slug, before, id)] })
  return doc
}

const globalRow = async (req: PayloadRequest, slug: FeedGlobal): Promise<Row> => ({
  ...(await req.payload.findGlobal({
    slug,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    req: aside(req),
  })),
})

/** Keeps the settings as they are, before a change, for the comparison afterwards. */
export const rememberGlobal: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  if (isFeedGlobal(global.slug)) rememberedIn(req).set(keyOf('global', global.slug), await globalRow(req, global.slug))
  return data
}

/** Requests a deploy when what the whole portal goes by (its settings, home page or search) really changed. */
export const requestDeployOnGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (!isFeedGlobal(global.slug)) return doc
  const before = rememberedIn(req).get(keyOf('global', global.slug)) ?? {}
  const after = await globalRow(req, global.slug)
  if (isDeepStrictEqual(withoutStamps(before), withoutStamps(after))) return doc
  refuseWhatPortalCannotShow({ req, type: global.slug, row: after })
  await requestDeploy({ req, reason: 'settings', documents: [{ type: global.slug, id: global.slug, title: '' }] })
  return doc
}

const describe = (type: string, row: Row, id: string | number): { type: string; id: string; title: string } => {
  const named = row.title ?? row.filename ?? row.from ?? row.year ?? ''
  const title =
    typeof named === 'object' && named !== null ? Object.values(named).find((text) => typeof text === 'string') : named
  return { type, id: String(id), title: String(title ?? '') }
}

const refuseWhatPortalCannotShow = ({ req, type, row }: { req: PayloadRequest; type: ContentType; row: Row }): void => {
  try {
    feedDocument({ payload: req.payload, type, doc: row })
  } catch (error) {
    if (!(error instanceof FeedLineError)) throw error
    const errors = error.issues.map(({ path }) => {
      const field = fieldPath(path)
      const { label, isLocalised } = fieldNamed(req, type, field)
      const message = errorText(req, 'notPublishable', { field: label })
      return { path: field, message: isLocalised ? inItsLanguage(req, message) : message }
    })
    throw new ValidationError({ collection: type, errors, req }, req.t)
  }
}

/** What a field is called in its form, and whether it holds a text per language, by the first part of its path. */
const fieldNamed = (req: PayloadRequest, type: ContentType, path: string): { label: string; isLocalised: boolean } => {
  const [name] = path.split('.')
  const label = Object.entries(fieldLabels).find(([key]) => key === name)?.[1]
  const fields = isFeedCollection(type) ? req.payload.collections[type].config.flattenedFields : []
  const field = fields.find((item) => item.name === name)
  return {
    label: label ? say(req, label) : path,
    isLocalised: field !== undefined && 'localized' in field && field.localized === true,
  }
}

/** The path of a field in its form, from the path in a line of the feed: `data.slug.uk` is `slug`. */
const fieldPath = (path: string): string =>
  path
    .split('.')
    .filter((part, index) => !(index === 0 && part === 'data') && !localeSchema.safeParse(part).success)
    .join('.')
