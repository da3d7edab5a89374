import type { Payload, PayloadRequest, Where } from 'payload'
import { aside } from '../hooks/aside'
import type { DeployedDocument } from './rows'

type Target = { req: PayloadRequest; type: string; id: string | number }

const keyOf = (type: string, id: string | number): string => `${type}:${id}`

/**
 * The documents that are published, but held back because their pages cannot be made, the oldest first: the portal
 * keeps what it showed of them before, if anything.
 */
export const readWithheld = async (payload: Payload): Promise<(DeployedDocument & { since: string })[]> => {
  const { docs } = await payload.find({
    collection: 'withheld-documents',
    sort: 'createdAt',
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ documentType, documentId, title, createdAt }) => ({
    type: documentType,
    id: documentId,
    title: title ?? '',
    since: createdAt,
  }))
}

/** Tells whether a document is held back. */
export type WithheldFilter = (type: string, id: string | number) => boolean

/** Tells of any document whether it is held back now. */
export const withheldFilter = async (payload: Payload): Promise<WithheldFilter> => {
  const keys = new Set((await readWithheld(payload)).map(({ type, id }) => keyOf(type, id)))
  return (type, id) => keys.has(keyOf(type, id))
}

/** Holds a document back until it is published again. Twice is as good as once. */
export const withhold = async ({ req, type, id, title }: Target & { title: string }): Promise<void> => {
  await letGo({ req, type, id })
  await req.payload.create({
    collection: 'withheld-documents',
    data: { key: keyOf(type, id), documentType: type, documentId: String(id), title, requestedBy: req.user?.id ?? null },
    overrideAccess: true,
    req: aside(req),
  })
}

/** Holds a document back no longer. @returns whether it was held back */
export const letGo = async ({ req, type, id }: Target): Promise<boolean> => {
  const where: Where = { key: { equals: keyOf(type, id) } }
  // Asked at every publication, of what is hardly ever there.
  const { docs } = await req.payload.find({
    collection: 'withheld-documents',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  if (docs.length > 0) await req.payload.db.deleteMany({ collection: 'withheld-documents', where, req: aside(req) })
  return docs.length > 0
}
