import type { FeedDocument } from '@ratusz/content-schemas'
import type { LoadedDocument } from '@ratusz/demo'
import type { PayloadRequest } from 'payload'
import { isFeedGlobal } from '../feed/document'
import { defaultLocale } from '../settings'
import { contextOf, type Ids, otherLocales } from './names'
import { toPayloadData } from './toPayload'

/** Writes what there is one of, unless somebody has. */
export const writeGlobal = async ({
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

export const writeRedirect = async (
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

export const writeYearReport = async (req: PayloadRequest, document: FeedDocument): Promise<void> => {
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
