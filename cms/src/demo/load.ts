import { setImmediate as pause } from 'node:timers/promises'
import type { Locale } from '@ratusz/content-schemas'
import { demoDocuments, type LoadedDocument, renderMedia, withIds } from '@ratusz/demo'
import type { Payload, PayloadRequest } from 'payload'
import { FEED_COLLECTIONS, type FeedCollection, isFeedCollection, isFeedGlobal } from '../feed/document'
import { defaultLocale } from '../settings'
import { keepChanges } from '../workflow/changes'
import { isWorkflowType } from '../workflow/target'
import { type File, isMedium, mediaOf, openLane, reserveMedia } from './media'
import { contextOf, type Id, type Ids, keyOf, otherLocales } from './names'
import { writeGlobal, writeRedirect, writeYearReport } from './others'
import { toPayloadData } from './toPayload'
import { inTransaction } from './transaction'

type Progress = (parameters: { done: number; total: number; what: string }) => void

/**
 * Loads the demonstration town into the CMS, published in all its languages. Each document is written
 * in one transaction; what stands there already is left alone, so that an interrupted loading goes on
 * where it ended, and a second one changes nothing.
 *
 * @param today the day around which its dates lie, `YYYY-MM-DD`
 */
export const loadDemo = (parameters: { payload: Payload; today: string; onProgress?: Progress }): Promise<Loaded> =>
  loadDocuments({ ...parameters, documents: demoDocuments({ today: parameters.today }), fileOf: renderMedia })

type Loaded = { written: number; found: number; ids: Ids }
/**
 * Loads whole documents, whose ids are keys and which refer to one another by them, and publishes them.
 *
 * @param fileOf makes the file of a medium by its key
 */
export const loadDocuments = async (parameters: {
  payload: Payload
  documents: LoadedDocument[]
  fileOf: (key: string) => Promise<File>
  onProgress?: Progress
}): Promise<Loaded> => {
  const { payload, documents, fileOf, onProgress } = parameters
  const ids: Ids = new Map()
  const total = documents.length
  const unfinished: LoadedDocument[] = []
  let done = 0
  let found = 0
  const finish = (what: string, isFound = false): void => {
    done += 1
    if (isFound) found += 1
    else onProgress?.({ done, total, what })
  }

  // Renditions of pictures take long and a core of their own: texts are written meanwhile.
  const media = openLane(documents.filter(isMedium), async (document) => {
    const { id, isFinished } = await inTransaction(
      payload,
      async (req) => reserveMedia(req, document, await fileOf(document.key)),
      {
        beginsLate: true,
      },
    )
    ids.set(keyOf('media', document.key), id)
    finish('media', isFinished)
  })
  try {
    // Texts link forward and backward, so every document gets its id before any gets its text.
    for (const document of documents) {
      const { type, key } = document
      if (!isFeedCollection(type) || type === 'media' || type === 'redirects' || type === 'year-reports') continue
      const { id, isFinished } = await inTransaction(payload, (req) => reserve(req, document))
      ids.set(keyOf(type, key), id)
      if (isFinished) finish(type, true)
      else unfinished.push(document)
    }
    // What shows no media need not wait for any.
    for (const document of unfinished.toSorted((one, other) => mediaOf(one).length - mediaOf(other).length)) {
      await media.untilReady(mediaOf(document))
      await inTransaction(payload, (req) => write({ req, document, ids }))
      finish(document.type)
    }
  } finally {
    await media.end()
  }
  for (const document of documents.filter(({ type }) => isFeedGlobal(type))) {
    await inTransaction(payload, (req) => writeGlobal({ req, document, ids }))
    finish(document.type)
  }
  for (const document of documents) {
    if (document.type === 'redirects') await inTransaction(payload, (req) => writeRedirect(req, document.data))
    else if (document.type === 'year-reports')
      await inTransaction(payload, (req) =>
        writeYearReport(
          req,
          withIds(document, (type, key) => String(ids.get(keyOf(type, key)))),
        ),
      )
    else continue
    finish(document.type)
  }
  return { written: done - found, found, ids }
}

/** Finds a document or creates it as an empty draft. */
const reserve = async (req: PayloadRequest, document: LoadedDocument): Promise<{ id: Id; isFinished: boolean }> => {
  const { payload } = req
  if (
    document.type === 'media' ||
    document.type === 'portal' ||
    document.type === 'home' ||
    document.type === 'search' ||
    document.type === 'redirects' ||
    document.type === 'year-reports'
  )
    throw new Error(`${document.type} has no draft`)
  const { type, data } = document
  const slug = data.slug[defaultLocale]
  const title = data.title[defaultLocale]
  const found = await payload.find({
    collection: type,
    where: { slug: { equals: slug } },
    locale: defaultLocale,
    limit: 1,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  })
  const [existing] = found.docs
  if (existing)
    return { id: existing.id, isFinished: type === 'topics' || ('_status' in existing && existing._status === 'published') }
  if (type === 'topics') {
    const created = await payload.create({
      collection: type,
      data: { title: title ?? document.key, slug },
      locale: defaultLocale,
      overrideAccess: true,
      req,
    })
    return { id: created.id, isFinished: false }
  }
  const created = await payload.create({
    collection: type,
    data: { title, slug },
    draft: true,
    locale: defaultLocale,
    overrideAccess: true,
    req,
  } as Parameters<typeof payload.create>[0])
  return { id: created.id, isFinished: false }
}

/** Fills a draft in each of its languages and publishes it. */
const write = async ({ req, document, ids }: { req: PayloadRequest; document: LoadedDocument; ids: Ids }): Promise<void> => {
  const { payload } = req
  const { type, key } = document
  const id = ids.get(keyOf(type, key))
  if (id === undefined || !isFeedCollection(type)) return
  const { flattenedFields, versions } = payload.collections[type].config
  const isDraftable = Boolean(versions?.drafts)
  const dataIn = (locale: Locale) => toPayloadData(flattenedFields, { ...document.data }, contextOf(document, ids, locale))
  for (const locale of otherLocales().filter((item) => document.locales.includes(item))) {
    await payload.update({ collection: type, id, data: dataIn(locale), locale, draft: isDraftable, overrideAccess: true, req })
    // SQLite is written to without ever leaving the event loop: without pauses no picture would come to its turn.
    await pause()
  }
  const stamps = isDraftable ? { _status: 'published' as const, publishedAt: document.publishedAt } : {}
  await payload.update({
    collection: type,
    id,
    data: { ...dataIn(defaultLocale), ...stamps },
    locale: defaultLocale,
    overrideAccess: true,
    req,
  })
  if (isWorkflowType(type) && 'changes' in document.data)
    await keepChanges({ req, target: { type, id }, changes: document.data.changes })
}

/** Whether the CMS holds no content at all: the demonstration is loaded only then. Counted with a condition, since MongoDB only estimates without one. */
export const isEmpty = async (payload: Payload): Promise<boolean> => {
  const counts = await Promise.all(
    FEED_COLLECTIONS.map((collection: FeedCollection) =>
      payload.count({ collection, where: { id: { exists: true } }, overrideAccess: true }),
    ),
  )
  return counts.every(({ totalDocs }) => totalDocs === 0)
}
