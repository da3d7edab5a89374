import { isUtf8 } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { Clock } from '../calendar.ts'
import { mistakesIn, respondJson } from '../respond.ts'
import { type AnalyticsStore, type Hit, StoreUnavailableError } from '../store/types.ts'
import { createClientAddress, isLoopbackAddress } from './address.ts'
import { createIsCounted } from './audience.ts'
import { readBody } from './body.ts'
import { EDITOR_COOKIES } from './editor-cookies.ts'
import { hitSchema, isFitToKeep } from './hit-schema.ts'
import { createKnownPaths } from './known-paths.ts'
import { createNameLimit } from './name-limit.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Visitors } from './visitors.ts'

const NAMES_A_DAY = 2000
const RETRY_AFTER_SECONDS = '30'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Answers `POST /hit`: 204 once the view would survive a power cut, or where it is none to count
 * (a bot, a prefetch, an editor, someone who asks not to be tracked); 400 with what is wrong;
 * 405; 429 where one address sends too many; 503 with `Retry-After` where it could
 * not be written.
 *
 * @param parameters.isKnownPath whether the portal has a page at a normalised path; others are counted apart
 * @param parameters.trustedProxies whose `X-Forwarded-For` is believed; none unless listed
 * @param parameters.rateLimit how many views one address may send; this machine's own, where a
 *   proxy that is not listed stands for everyone, is not held back
 * @param parameters.onCounted is told each hit once it is durable
 * @throws TrustedProxyError
 */
export const createHitHandler = (parameters: {
  store: AnalyticsStore
  visitors: Visitors
  isKnownPath: (path: string) => boolean
  clock: Clock
  trustedProxies?: string[] | undefined
  rateLimit: RateLimit
  onCounted?: (hit: Hit) => void
}): Handler => {
  const { store, visitors, trustedProxies = [], rateLimit, onCounted } = parameters
  const clientAddress = createClientAddress(trustedProxies)
  const isCounted = createIsCounted(EDITOR_COOKIES)
  const isKnownPath = createKnownPaths(parameters)
  const limits = {
    path: createNameLimit(NAMES_A_DAY),
    referrer: createNameLimit(NAMES_A_DAY),
    search: createNameLimit(NAMES_A_DAY),
    kiosk: createNameLimit(NAMES_A_DAY),
  }

  const hitOf = (view: View, request: IncomingMessage, address: string): Hit => {
    const { day, visitor } = visitors.identify({ address, browser: request.headers['user-agent'] ?? '' })
    const isKnown = isKnownPath(view.path)
    const { search, kiosk } = view
    return {
      day,
      path: isKnown ? view.path : limits.path(day, view.path),
      isKnown,
      language: view.language,
      referrer: isOwnHost(view.referrer, request) ? '' : limits.referrer(day, view.referrer),
      width: view.width,
      // Many people touch one kiosk, and neither a search nor a missing page is a view: none tells of a visitor.
      ...(isKnown && kiosk === undefined && search === undefined && { visitor }),
      ...(kiosk !== undefined && { kiosk: limits.kiosk(day, kiosk) }),
      ...(search !== undefined && { search: limits.search(day, search) }),
    }
  }

  return async (request, response) => {
    if (request.method !== 'POST') {
      respondJson({ response, status: 405, body: { error: 'Views are sent with POST' }, headers: { allow: 'POST' } })
      return
    }
    const address = clientAddress(request)
    if (!isLoopbackAddress(address) && !rateLimit.mayPass(address)) {
      const headers = { 'retry-after': RETRY_AFTER_SECONDS }
      respondJson({ response, status: 429, body: { error: 'Too many views from one address; try again later' }, headers })
      return
    }
    const body = await readBody(request)
    if (body === 'aborted') return
    if (body === 'tooLong' || body === 'endless') {
      if (body === 'endless') response.setHeader('connection', 'close')
      respondJson({ response, status: 400, body: { error: 'A view takes at most 2 KB' } })
      return
    }
    const view = parseView(body)
    if ('error' in view) {
      respondJson({ response, status: 400, body: view })
      return
    }
    const isKept = view.search === undefined || isFitToKeep(view.search)
    if (isKept && isCounted(request.headers)) {
      try {
        const hit = hitOf(view, request, address)
        await store.record(hit)
        onCounted?.(hit)
      } catch (error) {
        respondUnavailable(response, error)
        return
      }
    }
    response.writeHead(204).end()
  }
}

type View = z.output<typeof hitSchema>
type Refusal = { error: string; mistakes?: { name: string; message: string }[] }

const parseView = (body: Buffer): View | Refusal => {
  const result = hitSchema.safeParse(jsonOf(body))
  return result.success ? result.data : { error: 'This is no view of a page', mistakes: mistakesIn(result.error, 'body') }
}

/** The value of a JSON text; nothing, which no schema here takes, where it is none. */
const jsonOf = (body: Buffer): unknown => {
  if (!isUtf8(body)) return undefined
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

const isOwnHost = (referrer: string, request: IncomingMessage): boolean =>
  referrer === (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')

const respondUnavailable = (response: ServerResponse, error: unknown) => {
  if (!(error instanceof StoreUnavailableError)) throw error
  respondJson({
    response,
    status: 503,
    body: { error: 'The view could not be written; try again later' },
    headers: { 'retry-after': RETRY_AFTER_SECONDS },
  })
}
