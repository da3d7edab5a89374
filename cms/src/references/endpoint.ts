import type { Endpoint } from 'payload'
import { isFeedCollection } from '../feed/document'
import { usedBy } from './usedBy'

/** `GET /api/references/TYPE/ID`: everything that refers to a document, with its place in the admin. */
export const referencesEndpoint: Endpoint = {
  path: '/references/:type/:id',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 401 })
    const type = String(req.routeParams?.type ?? '')
    const id = String(req.routeParams?.id ?? '')
    if (!isFeedCollection(type)) return Response.json({ errors: [{ message: 'There is no such type.' }] }, { status: 404 })
    const users = await usedBy(req, { type, id: req.payload.db.defaultIDType === 'number' ? Number(id) : id })
    return Response.json({ usedBy: users }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
