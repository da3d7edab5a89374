import { localeSchema } from '@ratusz/content-schemas'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { aside } from '../hooks/aside'
import { previewTexts } from '../messages/preview'
import { say } from '../messages/translate'
import type { PreviewLink } from '../payload-types'
import { defaultLocale, settings } from '../settings'
import { canShare, createLink, LINK_DAYS, tokenOf, workingLinks } from './links'
import { readNewest } from './read'
import { type PreviewedType, previewedType } from './types'

const HEADERS = { 'Cache-Control': 'no-store' }

const refusal = (req: PayloadRequest, status: 401 | 403 | 404): Response => {
  const text = { 401: previewTexts.signIn, 403: previewTexts.onlyOwn, 404: previewTexts.notFound }[status]
  return Response.json({ errors: [{ message: say(req, text) }] }, { status, headers: HEADERS })
}

/** The document that a request names, if whoever asks may share it; else the refusal. */
const sharedDocument = async (req: PayloadRequest, named: Record<string, unknown>) => {
  const type = previewedType(named.type)
  const id = typeof named.id === 'string' ? named.id : undefined
  if (!req.user) return refusal(req, 401)
  if (!type || id === undefined || !(await readNewest({ req, type, id }))) return refusal(req, 404)
  return (await canShare({ req, type, id })) ? { type, id } : refusal(req, 403)
}

const described = (link: PreviewLink, locale: string) => ({
  id: link.id,
  url: `${settings.CMS_URL}/preview/${tokenOf(link)}?${new URLSearchParams({ locale })}`,
  expiresAt: new Date(link.expiresAt).toISOString(),
})

const listed = async (parameters: {
  req: PayloadRequest
  type: PreviewedType
  id: string
  status: number
}): Promise<Response> => {
  const { req, type, id, status } = parameters
  const locale = localeSchema.safeParse(req.searchParams.get('locale')).data ?? defaultLocale
  const links = await workingLinks({ req, type, id, now: new Date() })
  return Response.json({ links: links.map((link) => described(link, locale)) }, { status, headers: HEADERS })
}

/** `GET /api/preview-links/of/<type>/<id>?locale=`: the links to a document that work. */
const list: Endpoint = {
  path: '/of/:type/:id',
  method: 'get',
  handler: async (req) => {
    const shared = await sharedDocument(req, req.routeParams ?? {})
    return shared instanceof Response ? shared : listed({ req, ...shared, status: 200 })
  },
}

const bodySchema = z.object({ days: z.literal(LINK_DAYS).default(7) })

/** `POST /api/preview-links/of/<type>/<id>?locale= {days}`: makes one more. Answers with all that work. */
const create: Endpoint = {
  path: '/of/:type/:id',
  method: 'post',
  handler: async (req) => {
    const shared = await sharedDocument(req, req.routeParams ?? {})
    if (shared instanceof Response) return shared
    const body = bodySchema.safeParse(await req.json?.().catch(() => undefined))
    if (!body.success)
      return Response.json({ errors: [{ message: z.prettifyError(body.error) }] }, { status: 400, headers: HEADERS })
    await createLink({ req, ...shared, days: body.data.days, now: new Date() })
    return listed({ req, ...shared, status: 201 })
  },
}

/** `POST /api/preview-links/revoke/<id>?locale=`: switches a link off. Answers with those that still work. */
const revoke: Endpoint = {
  path: '/revoke/:link',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refusal(req, 401)
    const row = await req.payload.findByID({
      collection: 'preview-links',
      id: String(req.routeParams?.link),
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req: aside(req),
    })
    if (!row) return refusal(req, 404)
    const shared = await sharedDocument(req, { type: row.documentType, id: row.documentId })
    if (shared instanceof Response) return shared
    await req.payload.update({
      collection: 'preview-links',
      id: row.id,
      data: { revokedAt: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req: aside(req),
    })
    return listed({ req, ...shared, status: 200 })
  },
}

export const previewLinkEndpoints: Endpoint[] = [list, create, revoke]
