import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import type { PortalSettings } from '@ratusz/settings'
import manifest from '../package.json' with { type: 'json' }
import { type Counting, mountCounting } from './counting.ts'
import { close, listen } from './listening.ts'
import { type Log, processLog } from './log.ts'
import { followReleases, type Releases } from './release.ts'
import { createSiteHandler, refuseMethod } from './site.ts'

export type Portal = {
  /** Where it answers on this machine, without a trailing slash. */
  url: string
  port: number
  /** Takes no new requests, finishes those under way (10 s at most), writes what is counted. */
  stop: () => Promise<void>
}

/**
 * Starts the portal: the live release, `POST /hit`, `GET /stats/*` and `GET /healthz`.
 *
 * @param parameters.port the port to listen on instead of `PORTAL_PORT`; 0 for any free one
 * @throws PortError when the port is taken or not allowed
 */
export const startPortal = async (parameters: { settings: PortalSettings; port?: number; log?: Log }): Promise<Portal> => {
  const { settings, port = settings.PORTAL_PORT, log = processLog('portal') } = parameters
  const releases = followReleases(path.join(settings.DATA_DIR, 'releases'))
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 10_000 })
  const listening = await listen({ server, port, variable: 'PORTAL_PORT' })
  const counting = mountCounting({ settings, log })
  const onSite = createSiteHandler({ releases, defaultLocale: settings.DEFAULT_LOCALE })

  const route = (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [address = ''] = (request.url ?? '').split('?')
    if (address === '/hit') return counting.onHit(request, response)
    if (address === '/stats' || address.startsWith('/stats/')) return counting.onStats(request, response)
    if (address === '/healthz') return answerHealth({ request, response, releases, counting })
    return onSite({ request, response })
  }

  server.on('request', (request, response) => {
    route(request, response).catch((error: unknown) => {
      log('error', 'A request failed', {
        path: request.url?.split('?')[0],
        error: error instanceof Error ? error.message : 'unknown',
      })
      if (response.headersSent) response.destroy()
      else
        response
          .writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
          .end('Internal error\n')
    })
  })
  await counting.opened

  return {
    url: `http://localhost:${listening}`,
    port: listening,
    stop: async () => {
      await close(server)
      await counting.close()
    },
  }
}

const answerHealth = async (parameters: {
  request: IncomingMessage
  response: ServerResponse
  releases: Releases
  counting: Counting
}): Promise<void> => {
  const { request, response, releases, counting } = parameters
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response, 'GET, HEAD')
  const [release, isCounting] = await Promise.all([releases.current(), counting.isAvailable()])
  const body = {
    name: 'portal',
    version: manifest.version,
    ready: release !== undefined,
    checks: { release: release?.id ?? 'none', counting: isCounting ? 'ok' : 'unavailable' },
  }
  response.writeHead(body.ready ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
