import type { Locale } from '@ratusz/content-schemas'
import { type LoadedDocument, withIds } from '@ratusz/demo'
import type { PayloadRequest } from 'payload'
import { defaultLocale } from '../settings'
import { contextOf, type Id, otherLocales } from './names'
import { toPayloadData } from './toPayload'

export type File = { filename: string; mimeType: string; bytes: Uint8Array }

export type Medium = Extract<LoadedDocument, { type: 'media' }>

export const isMedium = (document: LoadedDocument): document is Medium => document.type === 'media'

/** The keys of the media that a document shows or offers. */
export const mediaOf = (document: LoadedDocument): string[] => {
  const keys = new Set<string>()
  withIds(document, (type, key) => {
    if (type === 'media') keys.add(key)
    return key
  })
  return [...keys]
}

/** Works on media one after the other, beside everything else. */
export const openLane = (media: readonly Medium[], work: (document: Medium) => Promise<void>) => {
  const ready = new Map<string, Promise<void>>()
  let last = Promise.resolve()
  for (const document of media) {
    last = last.then(() => work(document))
    // Whoever waits for it is told.
    last.catch(() => undefined)
    ready.set(document.key, last)
  }
  return {
    untilReady: async (keys: readonly string[]): Promise<void> => {
      for (const key of keys) await ready.get(key)
    },
    end: () => last,
  }
}

/** Finds a medium or creates it whole. */
export const reserveMedia = async (
  req: PayloadRequest,
  document: Medium,
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
    disableTransaction: true,
    overrideAccess: true,
    req,
  })
  for (const locale of otherLocales())
    await payload.update({ collection: 'media', id: created.id, data: inLocale(locale), locale, overrideAccess: true, req })
  return { id: created.id, isFinished: false }
}
