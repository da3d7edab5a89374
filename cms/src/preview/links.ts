import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { isEditor } from '../access/roles'
import { aside } from '../hooks/aside'
import { canBeId } from '../hooks/unknownId'
import type { PreviewLink } from '../payload-types'
import { settings } from '../settings'
import { isPreviewedGlobal, type PreviewedType, previewedType } from './types'

const DAY_MS = 86_400_000
/** Rows of links that no longer work are kept so long, so that whoever opens one is told why. */
const KEPT_AFTER_MS = 90 * DAY_MS

/** How long a link may hold, in days; the first choice of the form is the middle one. */
export const LINK_DAYS = [1, 7, 30] as const

type Signed = Pick<PreviewLink, 'id' | 'nonce' | 'documentType' | 'documentId'>

/** What stands in the address of a link: the row's id, and a signature that only this CMS can make. */
export const tokenOf = (link: Signed): string => `${link.id}-${signatureOf(link)}`

const signatureOf = ({ id, nonce, documentType, documentId }: Signed): string =>
  createHmac('sha256', settings.PAYLOAD_SECRET)
    .update(JSON.stringify(['preview-link', String(id), nonce, documentType, documentId]))
    .digest('base64url')

/** What a token opens, or why it opens nothing. */
export type Opened = { type: PreviewedType; id: string; expiresAt: string } | 'forged' | 'expired'

/** Reads a token. @param now decides whether it still holds */
export const openToken = async ({ payload, token, now }: { payload: Payload; token: string; now: Date }): Promise<Opened> => {
  const [, id, signature = ''] = /^([0-9a-f]{1,24})-([\w-]{43})$/u.exec(token) ?? []
  if (id === undefined || !canBeId({ payload }, id)) return 'forged'
  const link = await payload.findByID({ collection: 'preview-links', id, depth: 0, overrideAccess: true, disableErrors: true })
  if (!link || !timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(link)))) return 'forged'
  const type = previewedType(link.documentType)
  if (!type || link.revokedAt || new Date(link.expiresAt) <= now) return 'expired'
  return { type, id: link.documentId, expiresAt: new Date(link.expiresAt).toISOString() }
}

/** Makes a link to the preview of a document. */
export const createLink = async (parameters: {
  req: PayloadRequest
  type: PreviewedType
  id: string
  days: number
  now: Date
}): Promise<PreviewLink> => {
  const { req, type, id, days, now } = parameters
  const { payload, user } = req
  await payload.delete({
    collection: 'preview-links',
    where: { expiresAt: { less_than: new Date(now.getTime() - KEPT_AFTER_MS).toISOString() } },
    overrideAccess: true,
    req: aside(req),
  })
  return payload.create({
    collection: 'preview-links',
    data: {
      nonce: randomBytes(16).toString('hex'),
      documentType: type,
      documentId: id,
      expiresAt: new Date(now.getTime() + days * DAY_MS).toISOString(),
      createdBy: user?.id ?? null,
    },
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
}

/** The links to a document that work, the newest first. */
export const workingLinks = async (parameters: {
  req: PayloadRequest
  type: PreviewedType
  id: string
  now: Date
}): Promise<PreviewLink[]> => {
  const { req, type, id, now } = parameters
  const { docs } = await req.payload.find({
    collection: 'preview-links',
    where: {
      and: [
        { documentType: { equals: type } },
        { documentId: { equals: id } },
        { expiresAt: { greater_than: now.toISOString() } },
        { revokedAt: { exists: false } },
      ],
    },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: aside(req),
  })
  return docs
}

/** Whether whoever asks may share a document: editors any, authors what they may change. */
export const canShare = async ({ req, type, id }: { req: PayloadRequest; type: PreviewedType; id: string }): Promise<boolean> => {
  if (isPreviewedGlobal(type) || isEditor(req)) return isEditor(req)
  const access = await req.payload.collections[type].config.access.update({ req })
  if (typeof access === 'boolean' || !canBeId(req, id)) return access === true
  const where: Where = { and: [{ id: { equals: id } }, access] }
  const { totalDocs } = await req.payload.find({
    collection: type,
    where,
    draft: true,
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return totalDocs > 0
}
