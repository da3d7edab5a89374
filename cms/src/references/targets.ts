import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { isRecord } from '../fields/validate'
import { aside } from '../hooks/aside'
import { errorText } from '../messages/translate'
import { defaultLocale } from '../settings'

type Id = string | number
type Row = Record<string, unknown>

const UNCHECKED = 'areReferencesUnchecked'

/** Runs work whose documents may refer to what is published only after them: the demonstration's loading. */
export const withUncheckedReferences = async <T>(req: Pick<PayloadRequest, 'context'>, work: () => Promise<T>): Promise<T> => {
  const before = req.context[UNCHECKED]
  req.context[UNCHECKED] = true
  try {
    return await work()
  } finally {
    req.context[UNCHECKED] = before
  }
}

export const areReferencesUnchecked = (req: PayloadRequest): boolean => req.context[UNCHECKED] === true

/** A collection by its slug, if there is one. */
export const collectionOf = (req: PayloadRequest, slug: unknown): SanitizedCollectionConfig | undefined =>
  Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config

/** What a reference names, as it is published (or, where it is not, as its draft is); undefined where there is nothing. */
export const findTarget = async (req: PayloadRequest, collection: CollectionSlug, id: Id): Promise<Row | undefined> => {
  const found = await req.payload
    .findByID({ collection, id, depth: 0, locale: 'all', disableErrors: true, overrideAccess: true, req: aside(req) })
    // An id that is none in this database (letters for a number, too short for MongoDB) names nothing either.
    .catch(() => null)
  return found ? { ...found } : undefined
}

const TRUSTED = 'targetsPublishedToo'

/** Runs work whose documents may refer to these (`type:id`) as if they were published: an import publishes them too. */
export const withTrustedTargets = async <T>(
  req: Pick<PayloadRequest, 'context'>,
  trusted: ReadonlySet<string>,
  work: () => Promise<T>,
): Promise<T> => {
  const before = req.context[TRUSTED]
  req.context[TRUSTED] = trusted
  try {
    return await work()
  } finally {
    req.context[TRUSTED] = before
  }
}

const isTrusted = (req: PayloadRequest, collection: CollectionSlug, row: Row): boolean => {
  const trusted: unknown = req.context[TRUSTED]
  return trusted instanceof Set && trusted.has(`${collection}:${String(row.id)}`)
}

/** Whether readers see it. */
export const isTargetLive = (req: PayloadRequest, collection: CollectionSlug, row: Row): boolean =>
  isTrusted(req, collection, row) || !req.payload.collections[collection].config.versions?.drafts || row._status === 'published'

/** The title of a row that holds all its languages. */
export const titleOf = (row: Row): string => {
  const { title } = row
  if (isRecord(title)) {
    const named = title[defaultLocale] ?? Object.values(title).find((text) => typeof text === 'string')
    if (typeof named === 'string') return named
  }
  return typeof row.filename === 'string' ? row.filename : String(row.id)
}

/**
 * Whether a picture says neither what it shows nor that it is decorative (WCAG 2.2, success criterion 1.1.1). Only imports leave such:
 * readers do not get them until somebody has described them.
 */
export const isUndescribed = (row: Row): boolean => {
  if (row.isDecorative === true || !String(row.mimeType ?? '').startsWith('image/')) return false
  const alt = isRecord(row.alt) ? row.alt[defaultLocale] : row.alt
  return typeof alt !== 'string' || alt.trim() === ''
}

/** What a reference to an undescribed picture is refused with. */
export const pictureProblem = (req: PayloadRequest, collection: CollectionSlug, row: Row): string | undefined =>
  collection === 'media' && isUndescribed(row) ? errorText(req, 'pictureWithoutAlt', { title: titleOf(row) }) : undefined
