import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Log } from '@ratusz/portal/log'
import mime from 'mime-types'
import { z } from 'zod'
import manifest from '../package.json' with { type: 'json' }
import { isDiskFull } from './errors.ts'
import type { Journal } from './journal.ts'
import { LARGEST_DRAFT, previewRequestSchema } from './preview.ts'
import { PreviewError, type Previewer } from './previewer.ts'
import { deployRequestSchema, LARGEST_BODY, type Refusal, type ReleaseList, rollbackRequestSchema } from './protocol.ts'
import type { DeployQueue } from './queue.ts'
import type { Reporter } from './reporter.ts'
import { RequestError, readBody, type SignedMessage, verifySignature } from './webhook.ts'

type Answer = { status: number; body: unknown } | { status: 200; file: string }

/** What the publisher's addresses are answered with. */
type Parts = {
  secret: string
  journal: Journal
  queue: DeployQueue
  reporter: Reporter
  previewer: Previewer
  listReleases: () => Promise<ReleaseList>
  log: Log
}

/**
 * The publisher's HTTP server, not listening yet. All but `/healthz` is signed (Standard Webhooks).
 *
 * - `POST /deploys` → 202 with the deploy's state, once the request is on the disk for good
 * - `GET /deploys/<deployId>` → 200 with its state and last report, or 404
 * - `POST /rollback` → 200 once the release is live, or 404
 * - `GET /releases` → 200 with the kept releases
 * - `POST /preview` → 200 with a draft's page, or 422 where it cannot be shown
 * - `GET /preview/assets/<name>` → 200 with a style sheet, font or picture of such pages, or 404
 * - `GET /healthz` → 200 or 503
 */
export const createPublisherServer = (parts: Parts): Server => {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 })
  server.on('request', (request, response) => {
    route(parts, request)
      .catch((error: unknown) => refusal(error, request, parts.log))
      .then((answer) => respond(request, response, answer))
      .catch(() => response.destroy())
  })
  return server
}

const route = async (parts: Parts, request: IncomingMessage): Promise<Answer> => {
  const [address = ''] = (request.url ?? '').split('?')
  const [, deployId] = /^\/deploys\/([A-Za-z0-9_-]{1,64})$/.exec(address) ?? []
  const [, asset] = /^\/preview\/assets\/([\w./-]{1,200})$/.exec(address) ?? []
  const isKnown = deployId !== undefined || asset !== undefined || ['/releases', '/healthz', ...POSTED].includes(address)
  if (!isKnown) throw new RequestError(404, 'not_found', 'There is no such address.')
  const method = POSTED.includes(address) ? 'POST' : 'GET'
  if (request.method !== method) throw new RequestError(405, 'wrong_method', `Use ${method} here.`)
  if (address === '/healthz') return health(parts)

  const largest = address === '/preview' ? LARGEST_DRAFT : LARGEST_BODY
  const message = verifySignature({ secret: parts.secret, headers: request.headers, body: await readBody(request, largest) })
  if (address === '/deploys') return acceptDeploy(parts, message)
  if (address === '/rollback') return rollback(parts, message)
  // Questions change nothing: that one is asked twice is no harm, and a full disk does not keep them from an answer.
  if (address === '/releases') return { status: 200, body: await parts.listReleases() }
  if (address === '/preview') return preview(parts, message)
  if (asset !== undefined) return previewAsset(parts, asset)
  const deploy = parts.journal.find(deployId ?? '')
  if (!deploy) throw new RequestError(404, 'unknown_deploy', 'The publisher knows no deploy of this name.')
  return { status: 200, body: deploy }
}

/** The addresses that something is sent to. */
const POSTED = ['/deploys', '/rollback', '/preview']

const preview = async ({ previewer }: Parts, { body }: SignedMessage): Promise<Answer> => {
  const page = parsed(previewRequestSchema, body)
  return { status: 200, body: await previewer.render(page) }
}

const previewAsset = async ({ previewer }: Parts, name: string): Promise<Answer> => {
  const file = await previewer.asset(name)
  if (file === undefined) throw new RequestError(404, 'not_found', 'There is no such file.')
  return { status: 200, file }
}

const acceptDeploy = ({ journal, queue, reporter, log }: Parts, { messageId, body }: SignedMessage): Answer => {
  const request = parsed(deployRequestSchema, body)
  const deploy = journal.accept({ messageId, request })
  if (!deploy) throw replayed()
  log('info', 'A deploy was asked for', { deployId: deploy.deployId, state: deploy.state })
  queue.kick()
  reporter.kick()
  return { status: 202, body: deploy }
}

const rollback = async ({ queue, reporter }: Parts, { messageId, body }: SignedMessage): Promise<Answer> => {
  const request = parsed(rollbackRequestSchema, body)
  const answer = await queue.rollback({ ...request, messageId })
  reporter.kick()
  if (answer === 'replayed') throw replayed()
  if (!answer) throw new RequestError(404, 'unknown_release', `The release ${request.release} is not kept any more.`)
  return { status: 200, body: answer }
}

const replayed = () =>
  new RequestError(
    401,
    'replayed',
    'A message with this webhook-id, or a deploy of this name, was received before; each needs a new one.',
  )

const parsed = <T extends z.ZodType>(schema: T, body: string): z.output<T> => {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new RequestError(400, 'malformed', 'The body is not JSON.')
  }
  const result = schema.safeParse(value)
  if (!result.success) throw new RequestError(400, 'malformed', z.prettifyError(result.error))
  return result.data
}

const health = async ({ journal, queue, listReleases }: Parts): Promise<Answer> => {
  const about = { name: 'publisher', version: manifest.version }
  try {
    const [{ waiting, reports }, { current }] = [journal.counts(), await listReleases()]
    const checks = { journal: 'ok', release: current ?? 'none', waiting, reports, isBuilding: queue.isBuilding() }
    return { status: 200, body: { ...about, ready: true, checks } }
  } catch {
    return { status: 503, body: { ...about, ready: false, checks: { journal: 'unavailable' } } }
  }
}

const refusal = (error: unknown, request: IncomingMessage, log: Log): Answer => {
  const { status, code, message } = asRequestError(error)
  const details = { method: request.method, path: request.url?.split('?')[0], status, code }
  if (status >= 500) log('error', 'A request failed', { ...details, error: error instanceof Error ? error.message : 'unknown' })
  else log('warning', 'A request was refused', details)
  const body: Refusal = { error: code, message }
  return { status, body }
}

const asRequestError = (error: unknown): RequestError => {
  if (error instanceof RequestError) return error
  if (error instanceof PreviewError) return new RequestError(error.isAway ? 503 : 422, 'no_preview', error.message)
  if (isDiskFull(error))
    return new RequestError(507, 'disk_full', 'The disk is full, so nothing was accepted. Free some space and ask again.')
  return new RequestError(500, 'internal', 'Something went wrong in the publisher; its log says what.')
}

const respond = async (request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> => {
  if ('file' in answer) {
    response.setHeader('content-type', mime.contentType(path.extname(answer.file)) || 'application/octet-stream')
    await pipeline(createReadStream(answer.file), response)
    return
  }
  const { status, body } = answer
  const text = `${JSON.stringify(body)}\n`
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('content-length', Buffer.byteLength(text))
  response.setHeader('cache-control', 'no-store')
  // What is left of a body that was too large is not waited for.
  if (!request.complete) response.setHeader('connection', 'close')
  response.writeHead(status).end(text)
}
