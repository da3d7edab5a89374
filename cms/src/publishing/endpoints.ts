import { releaseIdSchema } from '@ratusz/publisher/protocol'
import { commitTransaction, type Endpoint, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '../access/roles'
import { isFeedCollection } from '../feed/document'
import { errorText } from '../messages/translate'
import { readPortalNow, releaseTime } from './portalNow'
import { readReport } from './publisherClient'
import { applyReport } from './report'
import { requestDeploy } from './request'
import { rollBack } from './rollback'
import { withheldFilter, withhold } from './withheld'

const LARGEST_REPORT = 512 * 1024

const refusal = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

const refuseStranger = (req: PayloadRequest): Response | undefined =>
  isEditor(req) ? undefined : refusal(req.user ? 403 : 401, errorText(req, 'onlyEditorsPublish'))

/** Whatever was sent, as JSON; undefined where it is none. */
const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

/** `POST /api/deploys/report`: the publisher says how a deploy goes. Signed; 401 otherwise. */
const report: Endpoint = {
  path: '/report',
  method: 'post',
  handler: async (req) => {
    if (Number(req.headers.get('content-length') ?? 0) > LARGEST_REPORT) return refusal(413, 'The report is too large.')
    const body = (await req.text?.()) ?? ''
    if (body.length > LARGEST_REPORT) return refusal(413, 'The report is too large.')
    const parsed = readReport(body, req.headers)
    if (parsed === 'forged' || parsed === 'malformed') {
      req.payload.logger.warn({ msg: `A deploy report was refused: ${parsed}.` })
      return parsed === 'forged'
        ? refusal(401, 'The signature is missing, wrong or too old.')
        : refusal(400, 'This is no deploy report.')
    }
    await applyReport({ payload: req.payload, report: parsed })
    return Response.json({ ok: true })
  },
}

/** `POST /api/deploys/now`: editors ask for the portal to be built anew. */
const now: Endpoint = {
  path: '/now',
  method: 'post',
  handler: async (req) => {
    const refused = refuseStranger(req)
    if (refused) return refused
    await requestDeploy({ req, reason: 'manual', documents: [] })
    return Response.json({ ok: true }, { status: 202 })
  },
}

const rollbackSchema = z.object({ release: releaseIdSchema, note: z.string().trim().max(500).default('') })

/** `POST /api/deploys/rollback {release, note?}`: editors bring an earlier release back. Answers with the deploy's row. */
const rollback: Endpoint = {
  path: '/rollback',
  method: 'post',
  handler: async (req) => {
    const refused = refuseStranger(req)
    if (refused) return refused
    const body = rollbackSchema.safeParse(await bodyOf(req))
    if (!body.success) return refusal(400, errorText(req, 'noSuchRelease'))
    const { id, state } = await rollBack({ req, ...body.data })
    return Response.json({ deploy: { id, state } }, { status: state === 'live' ? 200 : state === 'failed' ? 409 : 202 })
  },
}

const withoutSchema = z.object({ deploy: z.union([z.string(), z.number()]) })
const culpritSchema = z.object({ document: z.object({ type: z.string(), id: z.string(), title: z.string().default('') }) })

/** `POST /api/deploys/without {deploy}`: editors have the portal published without the document that made a deploy fail. */
const without: Endpoint = {
  path: '/without',
  method: 'post',
  handler: async (req) => {
    const refused = refuseStranger(req)
    if (refused) return refused
    const body = withoutSchema.safeParse(await bodyOf(req))
    const deploy = body.success
      ? await req.payload.findByID({
          collection: 'deploys',
          id: body.data.deploy,
          depth: 0,
          overrideAccess: true,
          disableErrors: true,
        })
      : undefined
    const culprit = deploy?.state === 'failed' ? culpritSchema.safeParse(deploy.error).data?.document : undefined
    if (!culprit || !isFeedCollection(culprit.type)) return refusal(400, errorText(req, 'noDocumentToWithhold'))
    const isOwn = await initTransaction(req)
    try {
      await withhold({ req, ...culprit })
      await requestDeploy({ req, reason: 'withheld', documents: [culprit] })
      if (isOwn) await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
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
    const [{ docs }, { release: shown, isRolledBack }, isWithheld] = await Promise.all([
      req.payload.find({
        collection: 'deploys',
        where: type && id ? { documentKeys: { in: [`${type}:${id}`] } } : {},
        sort: '-createdAt',
        limit: 1,
        depth: 0,
        overrideAccess: true,
      }),
      readPortalNow(req.payload),
      withheldFilter(req.payload),
    ])
    const [deploy] = docs
    const isHeldBack = type !== null && id !== null && isWithheld(type, id)
    const headers = { 'Cache-Control': 'no-store' }
    if (!deploy) return Response.json({ deploy: null, portal: null, isWithheld: isHeldBack }, { headers })
    const { id: row, state: current, reason, release, createdAt, startedAt, finishedAt, seconds, error, nextAttemptAt } = deploy
    // Live once, but an earlier release was brought back since.
    const isOut = current === 'live' && isRolledBack && shown !== undefined && typeof release === 'string' && release > shown
    return Response.json(
      {
        deploy: { id: row, state: current, reason, createdAt, startedAt, finishedAt, seconds, error, nextAttemptAt },
        portal: isOut ? { releasedAt: releaseTime(shown).toISOString() } : null,
        isWithheld: isHeldBack,
      },
      { headers },
    )
  },
}

export const deployEndpoints: Endpoint[] = [report, now, rollback, without, state]
