import type { FeedDocument, Locale } from '@ratusz/content-schemas'
import type { PreviewRequest } from '@ratusz/publisher/preview'
import type { Payload } from 'payload'
import { completeLocales, convertFields, keepLocales } from '../feed/convert'
import { feedDocument, feedFieldsOf, instantOf, isFeedGlobal, withoutDeadRows } from '../feed/document'
import { locales } from '../settings'
import { changesOf } from '../workflow/changes'
import { mediaIdsIn } from './media'
import type { PreviewedType } from './types'

type Row = Record<string, unknown>

/**
 * A document as it is being written, read with `locale: 'all'` and `depth: 0`, in the feed's shape. It stands in the languages that
 * the feed would send and in that of the preview, where something is written in it.
 */
export const previewDraft = async (parameters: {
  payload: Payload
  type: PreviewedType
  doc: Row
  locale: Locale
}): Promise<PreviewRequest['draft']> => {
  const { payload, type, doc, locale } = parameters
  const isGlobal = isFeedGlobal(type)
  const fields = feedFieldsOf(payload, type)
  const whole = convertFields(fields, doc)
  const shown = isGlobal ? [...locales] : shownLocales({ complete: completeLocales(fields, whole), titles: whole.title, locale })
  return {
    type,
    id: isGlobal ? type : String(doc.id),
    updatedAt: instantOf(doc.updatedAt) ?? new Date().toISOString(),
    publishedAt: instantOf(doc.publishedAt),
    locales: shown,
    data: isGlobal
      ? withoutDeadRows(type, whole)
      : { ...keepLocales(fields, whole, shown), ...(await historyOf(payload, type, doc.id)) },
  }
}

/** The media that a draft names, as lines of the feed. Those that do not fit the contract are left out. */
export const previewMedia = async (payload: Payload, draft: PreviewRequest['draft']): Promise<FeedDocument[]> => {
  const ids = mediaIdsIn(feedFieldsOf(payload, draft.type), draft.data)
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap((doc) => {
    try {
      return [feedDocument({ payload, type: 'media', doc: { ...doc } })]
    } catch {
      return []
    }
  })
}

/** What the feed says of a document beside its own fields. */
const historyOf = async (payload: Payload, type: PreviewedType, id: unknown): Promise<Row> => {
  if (typeof id !== 'string' && typeof id !== 'number') return {}
  const changes = (await changesOf(payload, type, [id])).get(String(id))
  return changes ? { changes } : {}
}

const shownLocales = (parameters: { complete: Locale[]; titles: unknown; locale: Locale }): Locale[] => {
  const { complete, titles, locale } = parameters
  const begun = typeof titles === 'object' && titles !== null ? locales.filter((other) => other in titles) : []
  const shown = locales.filter((other) => complete.includes(other) || (other === locale && begun.includes(other)))
  return shown.length > 0 ? shown : begun
}
