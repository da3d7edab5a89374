import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type PublisherSettings, readPublisherSettings } from '@ratusz/settings'
import { type DeployReport, deployReportSchema } from '../protocol.ts'
import { readBody, signatureHeaders, verifySignature } from '../webhook.ts'

/** What the tiny builder writes and how it behaves. */
export type Content = {
  files: Record<string, string>
  print?: string[]
  copy?: string
  writeTo?: string
  waitFor?: string
  exitCode?: number
}

/** The secret of every test publisher. */
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

/** A page that passes every check. */
export const page = (text: string, more = ''): string =>
  `<!doctype html><html lang="pl"><head><title>${text}</title></head><body><main><h1>${text}</h1>${more}</main></body></html>`

/** A folder with a tiny site beside its data, and the settings to publish it; all of it is removed afterwards. */
export const createScene = async (cmsUrl = 'http://127.0.0.1:9') => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-publisher-'))
  const site = path.join(folder, 'site')
  const data = path.join(folder, 'data')
  await mkdir(site)
  const env = {
    DATA_DIR: data,
    CMS_URL: cmsUrl,
    PUBLISHER_SECRET: SECRET,
    FEED_TOKEN: 'f'.repeat(40),
    PORTAL_URL: 'https://nadmorska.example',
  }
  const settings: PublisherSettings = readPublisherSettings(env)
  return {
    folder,
    site,
    data,
    env,
    settings,
    releases: path.join(data, 'releases'),
    builder: { command: process.execPath, args: [path.join(import.meta.dirname, 'tiny-builder.mjs')], cwd: site },
    setContent: (content: Content) => writeFile(path.join(site, 'content.json'), JSON.stringify(content)),
    /** Lets a build that waits go on. */
    letGo: (name: string) => writeFile(path.join(site, name), ''),
    /** A file of the live release. */
    live: (name: string) => readFile(path.join(data, 'releases/current', name), 'utf8'),
    builds: async () => (await readFile(path.join(site, 'builds.log'), 'utf8')).trim().split('\n').length,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
export type Scene = Awaited<ReturnType<typeof createScene>>

/** The CMS's end: takes signed reports, and lets a test wait for one. */
export const startCms = async (answer: (attempt: number) => number = () => 204) => {
  const reports: DeployReport[] = []
  const messageIds: string[] = []
  let attempts = 0
  let wake = Promise.withResolvers<void>()
  const server: Server = createServer(async (request, response) => {
    const { messageId, body } = verifySignature({ secret: SECRET, headers: request.headers, body: await readBody(request) })
    const status = answer(attempts++)
    if (status < 300) {
      reports.push(deployReportSchema.parse(JSON.parse(body)))
      messageIds.push(messageId)
    }
    response.writeHead(status, status >= 300 && status < 400 ? { location: 'http://127.0.0.1:9/' } : {}).end()
    wake.resolve()
    wake = Promise.withResolvers()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    reports,
    messageIds,
    attempts: () => attempts,
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
