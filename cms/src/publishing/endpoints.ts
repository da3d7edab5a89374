import type { Endpoint } from 'payload'
import { isEditor } from '../access/roles'
import { readReport } from './publisherClient'
import { applyReport } from './report'
import { requestDeploy } from './request'

const LARGEST_REPORT = 512 * 1024

const refusal = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

/** `POST /api/deploys/report`: the publisher says how a deploy goes. Signed; 401 otherwise. */
const report: Endpoint = {
  path: '/report',
  method: 'post',
  handler: async (req) => {
    if (Number(req.headers.get('content-length') ?? 0) > LARGEST_REPORT) return refusal(413, 'The report is too large.')
    const body = (await req.text?.()) ?? ''
    if (body.length > LARGEST_REPORT) return refusal(413, 'The report is too large.')
    const parsed = readReport(body, req.headers)
    if (parsed === 'forged') return refusal(401, 'The signature is missing, wrong or too old.')
    if (parsed === 'malformed') return refusal(400, 'This is no deploy report.')
    await applyReport(req.payload, parsed)
    return Response.json({ ok: true })
  },
}

/** `POST /api/deploys/now`: editors ask for the portal to be built anew. */
const now: Endpoint = {
  path: '/now',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) return refusal(req.user ? 403 : 401, 'Only editors and administrators publish.')
    await requestDeploy({ req, reason: 'manual', documents: [] })
    return Response.json({ ok: true }, { status: 202 })
  },
}

/** `GET /api/deploys/state?type=&id=`: the newest deploy of a document (of all, without parameters), for the form's side bar. */
const state: Endpoint = {
  path: '/state',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refusal(401, 'Sign in first.')
    const type = req.searchParams.get('type')
    const id = req.searchParams.get('id')
    const { docs } = await req.payload.find({
      collection: 'deploys',
      where: type && id ? { documentKeys: { in: [`${type}:${id}`] } } : {},
      sort: '-createdAt',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const [deploy] = docs
    if (!deploy) return Response.json({ deploy: null })
    const { state: current, reason, createdAt, startedAt, finishedAt, seconds, error } = deploy
    return Response.json(
      { deploy: { state: current, reason, createdAt, startedAt, finishedAt, seconds, error } },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}

export const deployEndpoints: Endpoint[] = [report, now, state]
