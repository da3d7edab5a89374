import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FeedDocument } from '@ratusz/content-schemas'
import { type FeedLog, openFeedLog, type Publication } from './feed-log.ts'

/** A running feed server. */
export type FeedServer = {
  /** What the site's build is given as CMS_URL. */
  url: string
  port: number
  /** Publishes changes: the next reading from an earlier cursor tells of them. */
  publish: (lines: Iterable<Publication>) => void
  close: () => Promise<void>
}

type Parameters = {
  /** What is published at first; read once, line by line. */
  lines: Iterable<FeedDocument>
  /** The folder of `/api/media/file/…`. */
  media: string
  /** The bearer token that the feed and the files ask for. */
  token: string
  /** How many of the latest publications every cursor reaches back over, as the CMS's reach back over the last 30 seconds. */
  overlap?: number
  /** Answers what is neither the feed nor a file, such as a publisher's reports; 404 unless given. */
  others?: (request: IncomingMessage, response: ServerResponse) => void
}

/**
 * A real HTTP server on a free port of this machine that gives a town's feed and files as the CMS does, for measurements and tests of
 * what reads them: `GET /api/feed?since=<cursor>` is NDJSON of every document (or what changed since the cursor), then deletions,
 * then the next cursor; 401 without the token, 400 for a cursor that this server never gave. `GET /api/media/file/NAME` is a file,
 * 403 without the token.
 */
export const startFeedServer = async (parameters: Parameters): Promise<FeedServer> => {
  const log = openFeedLog(parameters.lines)
  const server = createServer((request, response) => {
    // A reader that goes away in the middle, or a file that cannot be read, cuts the answer off: its end is then missing.
    void answer({ ...parameters, log, request, response }).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    publish: log.append,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      log.close()
    },
  }
}

type Exchange = Parameters & { log: FeedLog; request: IncomingMessage; response: ServerResponse }

const MEDIA = '/api/media/file/'

const answer = async (exchange: Exchange): Promise<void> => {
  const { request, response, others } = exchange
  const url = new URL(request.url ?? '/', 'http://cms')
  const isRead = request.method === 'GET'
  if (isRead && url.pathname === '/api/feed') return answerFeed(exchange, url.searchParams.get('since'))
  if (isRead && url.pathname.startsWith(MEDIA)) return answerFile(exchange, url.pathname.slice(MEDIA.length))
  if (others) others(request, response)
  else refuse(response, 404, { message: `Route not found "${request.url}"` })
}

const answerFeed = async ({ log, request, response, token, overlap = 1 }: Exchange, since: string | null): Promise<void> => {
  if (!hasToken(request, token)) return refuse(response, 401, { message: 'The feed needs its bearer token.' })
  const publication = since === null || since === '' ? undefined : publicationOf(since)
  if (publication !== undefined && !(publication <= log.count()))
    return refuse(response, 400, { message: 'This is no cursor of this feed.', field: 'since' })
  const next = cursorOf(Math.max(0, log.count() - overlap))
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' })
  await pipeline(Readable.from(closed(log.since(publication), next)), response)
}

async function* closed(lines: AsyncIterable<string>, cursor: string): AsyncGenerator<string> {
  yield* lines
  yield `${JSON.stringify({ kind: 'cursor', cursor })}\n`
}

// Cursors look as the CMS's do: thirteen digits.
const FIRST_CURSOR = 1_000_000_000_000

const cursorOf = (publication: number): string => `v1-${FIRST_CURSOR + publication}`

/** NaN for what is no cursor. */
const publicationOf = (cursor: string): number => {
  const publication = Number(/^v1-(\d{13})$/u.exec(cursor)?.[1] ?? Number.NaN) - FIRST_CURSOR
  return publication >= 0 ? publication : Number.NaN
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
}

const answerFile = async ({ request, response, token, media }: Exchange, name: string): Promise<void> => {
  if (!hasToken(request, token)) return refuse(response, 403, { message: 'You are not allowed to perform this action.' })
  const file = path.join(media, path.basename(decodeURIComponent(name)))
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return refuse(response, 404, { message: 'The requested resource was not found.' })
  response.writeHead(200, {
    'Content-Type': MIME_TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
  })
  await pipeline(createReadStream(file), response)
}

const hasToken = (request: IncomingMessage, token: string): boolean =>
  timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const refuse = (response: ServerResponse, status: number, error: { message: string; field?: string }): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ errors: [error] }))
}
