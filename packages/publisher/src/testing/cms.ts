import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type DeployReport, deployReportSchema } from '../protocol.ts'
import { readBody, signatureHeaders, verifySignature } from '../webhook.ts'
import { portOf } from './gate.ts'

/** The secret of every test publisher. */
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

/** The CMS's end: takes signed reports, and lets a test wait for one. */
export const startCms = async (answer: (attempt: number) => number = () => 204) => {
  const reports: DeployReport[] = []
  const messageIds: string[] = []
  let attempts = 0
  let wake = Promise.withResolvers<void>()
  let strays = 0
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url !== '/api/deploys/report') {
      strays++
      response.writeHead(204).end()
      return
    }
    const { messageId, body } = verifySignature({ secret: SECRET, headers: request.headers, body: await readBody(request) })
    const status = answer(attempts++)
    if (status < 300) {
      reports.push(deployReportSchema.parse(JSON.parse(body)))
      messageIds.push(messageId)
    }
    response.writeHead(status, status >= 300 && status < 400 ? { location: '/elsewhere' } : {}).end()
    wake.resolve()
    wake = Promise.withResolvers()
  }
  // A publisher that is killed cuts its reports off; any other mistake leaves them unanswered, and the test waiting.
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    port: portOf(server),
    reports,
    messageIds,
    attempts: () => attempts,
    /** How many calls came to another address. */
    strays: () => strays,
    /** Resolves with the first report that fits, also one that came before. */
    report: async (fits: (report: DeployReport) => boolean): Promise<DeployReport> => {
      for (;;) {
        const found = reports.find(fits)
        if (found) return found
        await wake.promise
      }
    },
    /** Resolves once so many calls were answered. */
    answered: async (count: number): Promise<void> => {
      while (attempts < count) await wake.promise
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
export type Cms = Awaited<ReturnType<typeof startCms>>

/** Sends a signed message; the parts of the signature can be set to something else. */
export const send = async (parameters: {
  url: string
  method?: 'POST' | 'GET'
  body?: string
  messageId?: string
  at?: Date
  secret?: string
  headers?: Record<string, string>
}): Promise<{ status: number; body: Record<string, unknown> }> => {
  const {
    url,
    method = 'POST',
    body = '',
    messageId = `msg_${randomUUID()}`,
    at = new Date(),
    secret = SECRET,
    headers,
  } = parameters
  const response = await fetch(url, {
    method,
    headers: { ...signatureHeaders({ secret, messageId, at, body }), ...headers },
    ...(method === 'POST' && { body }),
  })
  return { status: response.status, body: Object(await response.json()) }
}

/** The body of a deploy request. */
export const deployBody = (deployId: string): string =>
  JSON.stringify({
    type: 'deploy.requested',
    deployId,
    reason: 'publish',
    documents: [{ type: 'articles', id: '1', title: 'Nowe godziny' }],
  })
