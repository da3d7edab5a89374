import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '../calendar.ts'
import { isLoopback } from '../ingest/address.ts'
import type { Handler } from '../ingest/handler.ts'
import { respondJson } from '../respond.ts'
import { type AnalyticsStore, StoreUnavailableError } from '../store/types.ts'
import { createLive, type Live } from './live.ts'
import { type Answer, createQuestions } from './questions.ts'

/** Lines of a file are sent together, so many letters at once. */
const CHUNK_LENGTH = 64 * 1024

/**
 * Answers the CMS's questions, `GET /stats/…`, with JSON; see `createQuestions`. 403 for peers other than this
 * machine, 401 without the token, 400 with each wrong parameter, 404, 405, 503 where the store cannot answer.
 *
 * @param parameters.live what is watched in memory; without it `/stats/live` has seen nothing
 */
export const createStatsHandler = (parameters: {
  store: AnalyticsStore
  token: string
  clock: Clock
  timezone: string
  live?: Live
}): Handler => {
  const { store, token, clock, timezone, live = createLive(clock) } = parameters
  const isAllowed = createTokenCheck(token)
  const questions = createQuestions({ store, live, clock, timezone })

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    if (!isLocal(request)) return { status: 403, body: { error: 'Statistics are given to this machine alone' } }
    if (!isAllowed(request.headers.authorization)) {
      return { status: 401, body: { error: 'Statistics need the bearer token' }, headers: { 'www-authenticate': 'Bearer' } }
    }
    const url = URL.parse(request.url ?? '', 'http://localhost')
    const question = questions.get(url?.pathname ?? '')
    if (url === null || question === undefined) return { status: 404, body: { error: 'There is no such statistic' } }
    if (request.method !== 'GET') {
      return { status: 405, body: { error: 'Statistics are read with GET' }, headers: { allow: 'GET' } }
    }
    try {
      return await question(url.searchParams)
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error
      return UNAVAILABLE
    }
  }

  return async (request, response) => {
    const given = await answer(request)
    if ('file' in given) await sendFile(response, given)
    else respondJson({ response, ...given })
  }
}

const UNAVAILABLE = {
  status: 503,
  body: { error: 'The statistics cannot be read now; try again later' },
  headers: { 'retry-after': '30' },
}

/** Sends a file while it is read. Where reading fails once it has begun, the connection is cut: half a file must not pass for one. */
const sendFile = async (response: ServerResponse, { file, headers }: Extract<Answer, { file: unknown }>): Promise<void> => {
  const chunks = inChunks(file)
  try {
    const first = await chunks.next()
    response.writeHead(200, { ...headers, 'cache-control': 'no-store' })
    if (first.done !== true) response.write(first.value)
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    respondJson({ response, ...UNAVAILABLE })
    return
  }
  try {
    await pipeline(Readable.from(chunks), response)
  } catch {
    response.destroy()
  }
}

async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = ''
  for await (const text of texts) {
    chunk += text
    if (chunk.length < CHUNK_LENGTH) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** A reverse proxy on this machine speaks from loopback too: what it passes on is not local. */
const isLocal = (request: IncomingMessage): boolean =>
  isLoopback(request.socket.remoteAddress) &&
  request.headers['x-forwarded-for'] === undefined &&
  request.headers.forwarded === undefined

/** Compares digests, so that the time taken tells nothing about the token. */
const createTokenCheck = (token: string): ((authorization: string | undefined) => boolean) => {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const expected = digest(`Bearer ${token}`)
  return (authorization) => timingSafeEqual(digest(authorization ?? ''), expected)
}
