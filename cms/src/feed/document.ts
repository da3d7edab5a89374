import { type ContentType, type FeedDocument, FeedLineError, parseFeedLine } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import { completeLocales, convertFields, keepLocales } from './convert'
import { mediaFiles } from './media'

type Row = Record<string, unknown>

/** The types of the feed that are collections, in the order in which they are sent. */
export const FEED_COLLECTIONS = [
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
  'redirects',
  'year-reports',
] as const
export const FEED_GLOBALS = ['portal', 'home', 'search'] as const
export type FeedCollection = (typeof FEED_COLLECTIONS)[number]
export type FeedGlobal = (typeof FEED_GLOBALS)[number]

export const isFeedCollection = (slug: string): slug is FeedCollection => FEED_COLLECTIONS.some((item) => item === slug)

export const isFeedGlobal = (slug: string): slug is FeedGlobal => FEED_GLOBALS.some((item) => item === slug)

/** The fields of a type, those of its tabs and rows among them. */
export const feedFieldsOf = (payload: Payload, type: ContentType) => {
  if (!isFeedGlobal(type)) return payload.collections[type].config.flattenedFields
  const config = payload.globals.config.find(({ slug }) => slug === type)
  if (!config) throw new Error(`no global ${type}`)
  return config.flattenedFields
}

/** Rows whose document was deleted lead nowhere: they are left out, as links to what is gone are everywhere else. */
export const withoutDeadRows = (type: ContentType, data: Row): Row => {
  if (type === 'home')
    return {
      ...data,
      topTasks: Array.isArray(data.topTasks) ? data.topTasks.filter(({ reference, url }) => reference || url) : [],
    }
  if (type === 'search')
    return { ...data, bestBets: Array.isArray(data.bestBets) ? data.bestBets.filter(({ reference }) => reference) : [] }
  return data
}

/** A moment as the feed writes it; null where there is none. */
export const instantOf = (value: unknown): string | null => (typeof value === 'string' ? new Date(value).toISOString() : null)

/**
 * A published document, read with `locale: 'all'` and `depth: 0`, as a line of the feed.
 *
 * @throws FeedLineError where it does not fit the contract, naming each field
 */
export const feedDocument = (parameters: {
  payload: Payload
  type: ContentType
  doc: Row
  /** What readers are told has changed in it. */
  changes?: unknown[]
}): FeedDocument => {
  const { payload, type, doc, changes } = parameters
  const fields = feedFieldsOf(payload, type)
  const whole = convertFields(fields, doc)
  const isTranslated = !isFeedGlobal(type) && type !== 'media' && type !== 'redirects'
  const complete = completeLocales(fields, whole)
  const data = isTranslated ? keepLocales(fields, whole, complete) : withoutDeadRows(type, whole)
  const line = parseFeedLine({
    kind: 'document',
    type,
    id: isFeedGlobal(type) ? type : String(doc.id),
    updatedAt: instantOf(doc.updatedAt) ?? new Date(0).toISOString(),
    publishedAt: instantOf(doc.publishedAt),
    locales: complete,
    data: { ...data, ...(type === 'media' && mediaFiles(doc)), ...(changes && { changes }) },
  })
  if (line.kind !== 'document')
    throw new FeedLineError({ type, id: String(doc.id), issues: [{ path: 'kind', message: 'no document' }] })
  return line
}
