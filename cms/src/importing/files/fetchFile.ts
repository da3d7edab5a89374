import { lookup as resolve } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { isPublicAddress } from './addresses'

export type FetchedFile = { bytes: Buffer; type: string; name: string }

/** A file that could not be fetched: away, not allowed, too large or of no kind that is kept. */
export class FetchError extends Error {
  override name = 'FetchError'
  readonly code: 'address' | 'status' | 'tooLarge' | 'kind' | 'timeout' | 'redirects' | 'away'
  constructor(code: FetchError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const MOST_REDIRECTS = 4
const MOST_TRIES = 3
const KINDS = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'])

type Rules = {
  /** The largest file, in bytes. */
  most: number
  timeoutMs: number
  /** Lets addresses of this machine and of private networks be read: for tests, and for an old site inside the office. */
  mayBePrivate: boolean
}

/** Resolves a name and refuses it if any of its addresses is private; the connection goes to just what was checked. */
const guardedLookup: LookupFunction = (host, options, callback) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    const hidden = addresses.find(({ address }) => !isPublicAddress(address))
    if (hidden || addresses.length === 0) return callback(new FetchError('address', `${host} is not on the public internet`), [])
    const [first] = addresses
    return options.all ? callback(null, addresses) : callback(null, first?.address ?? '', first?.family)
  })
}

const checkedUrl = (address: string, { mayBePrivate }: Rules): URL => {
  if (!URL.canParse(address)) throw new FetchError('address', 'no address')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('address', `${url.protocol} is not read`)
  if (url.username || url.password) throw new FetchError('address', 'an address with a password is not read')
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (mayBePrivate) return url
  if (url.port !== '') throw new FetchError('address', 'only the usual ports are read')
  if (isIP(host) && !isPublicAddress(host)) throw new FetchError('address', `${host} is not on the public internet`)
  return url
}

const open = (url: URL, { mayBePrivate }: Rules, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const sent = send(url, {
      headers: { 'user-agent': 'Ratusz-import', accept: 'image/*,application/pdf' },
      signal,
      ...(mayBePrivate ? {} : { lookup: guardedLookup }),
    })
    sent.once('response', done)
    sent.once('error', fail)
    sent.end()
  })

const nameOf = (url: URL): string => {
  const last = url.pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last) || 'plik'
  } catch {
    return last || 'plik'
  }
}

const bodyOf = async (response: IncomingMessage, most: number): Promise<Buffer> => {
  const tooLarge = (): FetchError => new FetchError('tooLarge', `more than ${most} bytes`)
  if (Number(response.headers['content-length'] ?? 0) > most) {
    response.destroy()
    throw tooLarge()
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > most) {
      response.destroy()
      throw tooLarge()
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** The time is for the whole of it: an answer that trickles is no answer. */
const fetchOnce = async (address: string, rules: Rules): Promise<FetchedFile> => {
  const deadline = AbortSignal.timeout(rules.timeoutMs)
  try {
    return await followed(address, rules, deadline)
  } catch (cause) {
    if (deadline.aborted) throw new FetchError('timeout', `no answer within ${rules.timeoutMs} ms`, { cause })
    throw cause
  }
}

const followed = async (address: string, rules: Rules, deadline: AbortSignal): Promise<FetchedFile> => {
  let url = checkedUrl(address, rules)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await open(url, rules, deadline)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.resume()
      url = checkedUrl(new URL(headers.location, url).toString(), rules)
      continue
    }
    if (statusCode !== 200) {
      response.resume()
      throw new FetchError('status', String(statusCode))
    }
    const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    if (!KINDS.has(type)) {
      response.destroy()
      throw new FetchError('kind', type || 'no kind')
    }
    return { bytes: await bodyOf(response, rules.most), type, name: nameOf(url) }
  }
  throw new FetchError('redirects', 'too many redirects')
}

const isPassing = (error: unknown): boolean =>
  !(error instanceof FetchError) || (error.code === 'status' && /^(?:429|5\d\d)$/u.test(error.message))

/**
 * Fetches a picture or a PDF from the web: only from public addresses (each redirect is checked again), within a size and a time,
 * tried again after a pause where the other side may recover.
 *
 * @throws FetchError
 */
export const fetchFile = async (address: string, rules: Rules & { pauseMs: number }): Promise<FetchedFile> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await fetchOnce(address, rules)
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof FetchError ? error.cause : error
      if (!isPassing(cause) || tries === MOST_TRIES) {
        if (cause instanceof FetchError) throw cause
        throw new FetchError('away', cause instanceof Error ? cause.message : String(cause), { cause })
      }
      await wait(rules.pauseMs * tries)
    }
  }
}
