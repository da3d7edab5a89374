import type { FeedDocument, Locale } from '@ratusz/content-schemas'
import { demoDocuments, type LoadedDocument, renderMedia, withIds } from '@ratusz/demo'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { FEED_COLLECTIONS, type FeedCollection, isFeedCollection, isFeedGlobal } from '../feed/document'
import { inEveryLanguage } from '../languages/request'
import { withoutDeploys } from '../publishing/request'
import { withUncheckedReferences } from '../references/targets'
import { defaultLocale, locales } from '../settings'
import { keepChanges } from '../workflow/changes'
import { isWorkflowType } from '../workflow/target'
import { toPayloadData } from './toPayload'

type Id = string | number
type Ids = Map<string, Id>
type Progress = (parameters: { done: number; total: number; what: string }) => void

const keyOf = (type: string, key: string): string => `${type}/${key}`

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
type File = { filename: string; mimeType: string; bytes: Uint8Array }

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

  // Texts link forward and backward, so every document gets its id before any gets its text.
  for (const document of documents) {
    const { type, key } = document
    if (!isFeedCollection(type) || type === 'redirects' || type === 'year-reports') continue
    const { id, isFinished } = await inTransaction(payload, (req) => reserve({ req, document, fileOf }))
    ids.set(keyOf(type, key), id)
    if (isFinished) done += 1
    else unfinished.push(document)
    if (type === 'media' && !isFinished) onProgress?.({ done: ids.size, total, what: type })
  }
  const found = done
  for (const document of unfinished) {
    if (document.type !== 'media') await inTransaction(payload, (req) => write({ req, document, ids }))
    done += 1
    onProgress?.({ done, total, what: document.type })
  }
  for (const document of documents.filter(({ type }) => isFeedGlobal(type))) {
    await inTransaction(payload, (req) => writeGlobal({ req, document, ids }))
    done += 1
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
    done += 1
  }
  onProgress?.({ done, total, what: 'redirects' })
  return { written: done - found, found, ids }
}

const inTransaction = async <T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> => {
  const req = await createLocalReq({ locale: defaultLocale, context: { keepsPublishedAt: true } }, payload)
  const isOwn = await initTransaction(req)
  try {
    const result = await withoutDeploys(req, () => inEveryLanguage(req, () => withUncheckedReferences(req, () => work(req))))
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const contextOf = (document: LoadedDocument, ids: Ids, locale: Locale) => ({
  locale,
  path: keyOf(document.type, document.key),
  idOf: (type: string, key: string) => ids.get(keyOf(type, key)),
})

/** Finds a document or creates it: a file whole, anything else as an empty draft. */
const reserve = async ({
  req,
  document,
  fileOf,
}: {
  req: PayloadRequest
  document: LoadedDocument
  fileOf: (key: string) => Promise<File>
}): Promise<{ id: Id; isFinished: boolean }> => {
  const { payload } = req
  if (document.type === 'media') return reserveMedia(req, document, await fileOf(document.key))
  if (
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

const reserveMedia = async (
  req: PayloadRequest,
  document: Extract<LoadedDocument, { type: 'media' }>,
  file: File,
): Promise<{ id: Id; isFinished: boolean }> => {
  const { payload } = req
  const found = await payload.find({
    collection: 'media',
    where: { filename: { equals: file.filename } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [existing] = found.docs
  if (existing) return { id: existing.id, isFinished: true }
  const fields = payload.collections.media.config.flattenedFields
  const { alt, title, credit, isDecorative } = document.data
  const inLocale = (locale: Locale) =>
    toPayloadData(fields, { alt, title, credit, isDecorative }, contextOf(document, new Map(), locale))
  const created = await payload.create({
    collection: 'media',
    data: inLocale(defaultLocale),
    file: { name: file.filename, mimetype: file.mimeType, data: Buffer.from(file.bytes), size: file.bytes.byteLength },
    locale: defaultLocale,
    overrideAccess: true,
    req,
  })
  for (const locale of otherLocales())
    await payload.update({ collection: 'media', id: created.id, data: inLocale(locale), locale, overrideAccess: true, req })
  return { id: created.id, isFinished: false }
}

const otherLocales = (): Locale[] => locales.filter((locale) => locale !== defaultLocale)

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

const writeGlobal = async ({
  req,
  document,
  ids,
}: {
  req: PayloadRequest
  document: LoadedDocument
  ids: Ids
}): Promise<void> => {
  const { payload } = req
  const slug = document.type
  if (!isFeedGlobal(slug)) return
  const config = payload.globals.config.find((item) => item.slug === slug)
  const current = await payload.findGlobal({ slug, depth: 0, overrideAccess: true, req })
  if (!config || current.updatedAt) return
  for (const locale of [defaultLocale, ...otherLocales()]) {
    const data = toPayloadData(config.flattenedFields, { ...document.data }, contextOf(document, ids, locale))
    await payload.updateGlobal({ slug, data, locale, overrideAccess: true, req })
  }
}

const writeRedirect = async (
  req: PayloadRequest,
  data: Extract<LoadedDocument, { type: 'redirects' }>['data'],
): Promise<void> => {
  const { payload } = req
  const { totalDocs } = await payload.count({
    collection: 'redirects',
    where: { from: { equals: data.from } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  const status = data.status === 410 ? '410' : data.status === 302 ? '302' : '301'
  const { from, to, title, explanation, language } = data
  await payload.create({
    collection: 'redirects',
    data: { from, to, status, title, explanation, language },
    overrideAccess: true,
    req,
  })
}

const writeYearReport = async (req: PayloadRequest, document: FeedDocument): Promise<void> => {
  const { payload } = req
  if (document.type !== 'year-reports') return
  const { year, report, note } = document.data
  const { totalDocs } = await payload.count({
    collection: 'year-reports',
    where: { year: { equals: year } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  const data = { year, report, note: note[defaultLocale] ?? null }
  const { id } = await payload.create({ collection: 'year-reports', data, locale: defaultLocale, overrideAccess: true, req })
  for (const locale of otherLocales())
    await payload.update({
      collection: 'year-reports',
      id,
      data: { note: note[locale] ?? null },
      locale,
      overrideAccess: true,
      req,
    })
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
