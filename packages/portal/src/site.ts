import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Locale } from '@ratusz/content-schemas/locales'
import { plainPage } from './answers.ts'
import { isHashedAsset, isToldAhead, withDefaults } from './defaults.ts'
import { acceptedEncodings } from './encoding.ts'
import { findFile } from './find-file.ts'
import { headersFor } from './headers.ts'
import type { Redirect } from './redirects.ts'
import type { LiveRelease, Releases } from './release.ts'
import { isHiddenPath, localeOfPath, readRequestPath } from './request-path.ts'
import { sendFile } from './send-file.ts'

type Exchange = { request: IncomingMessage; response: ServerResponse }
type Visit = Exchange & { release: LiveRelease; path: string; query: string; locale: Locale }

/**
 * Answers requests for pages and files from the live release. The order is Netlify's: a forced redirect,
 * a file, a missing slash, a redirect, an asset of an earlier release, the 404 page.
 */
export const createSiteHandler =
  ({ releases, defaultLocale }: { releases: Releases; defaultLocale: Locale }) =>
  async ({ request, response }: Exchange): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response, 'GET, HEAD')
    const asked = readRequestPath(request.url ?? '/')
    const locale = localeOfPath(asked?.path ?? '/', defaultLocale)
    const release = await releases.current()
    if (!release) return sendPlain({ response, status: 503, occasion: 'preparing', locale, headers: [['retry-after', '10']] })
    const visit: Visit = { request, response, release, path: asked?.path ?? '/', query: asked?.query ?? '', locale }
    if (!asked || isHiddenPath(asked.path)) return sendErrorPage(visit, 404)
    const redirect = release.redirects.find(visit.path)
    if (redirect?.isForced) return sendRedirect(visit, redirect)
    const encodings = encodingsOf(request)
    const ahead = isToldAhead(visit.path)
      ? await findFile({ folder: release.ahead, requested: visit.path, encodings })
      : undefined
    if (ahead?.kind === 'file')
      return sendFile({ ...visit, ...ahead, folder: release.ahead, headers: headersOf(visit), status: 200 })
    const found = await findFile({ folder: release.folder, requested: visit.path, encodings })
    if (found?.kind === 'folder') return sendLocation(visit, 301, `${encodeURI(visit.path)}/${visit.query}`)
    if (found && visit.path.endsWith('/index.html'))
      return sendLocation(visit, 301, `${encodeURI(visit.path.slice(0, -'index.html'.length))}${visit.query}`)
    if (found) return sendFile({ ...visit, ...found, folder: release.folder, headers: headersOf(visit), status: 200 })
    if (redirect) return sendRedirect(visit, redirect)
    if (isHashedAsset(visit.path) && (await sendFromEarlier(visit, releases))) return
    return sendErrorPage(visit, 404)
  }

/** Says that an address does not take this method (RFC 9110, 15.5.6). */
export const refuseMethod = (response: ServerResponse, allowed: string): void => {
  response.writeHead(405, { allow: allowed, 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
  response.end(`Method not allowed. Allowed here: ${allowed}\n`)
}

const encodingsOf = (request: IncomingMessage) => acceptedEncodings(request.headers['accept-encoding']?.toString())

const headersOf = ({ release, path }: Visit) => withDefaults(headersFor(release.headers, path), path)

const sendRedirect = (visit: Visit, redirect: Redirect): Promise<void> | void => {
  if (redirect.status === 410) return sendErrorPage(visit, 410, redirect.to)
  // The hosts pass the reader's query on unless the rule brings its own.
  return sendLocation(visit, redirect.status, redirect.to.includes('?') ? redirect.to : withQuery(redirect.to, visit.query))
}

const withQuery = (target: string, query: string): string => {
  const [address = '', fragment] = target.split('#')
  return fragment === undefined ? `${address}${query}` : `${address}${query}#${fragment}`
}

const sendLocation = (visit: Visit, status: 301 | 302, location: string): void => {
  for (const [name, value] of headersOf(visit)) visit.response.setHeader(name, value)
  visit.response.writeHead(status, { location, 'content-length': 0 })
  visit.response.end()
}

const sendFromEarlier = async (visit: Visit, releases: Releases): Promise<boolean> => {
  for (const folder of await releases.others(visit.release)) {
    const found = await findFile({ folder, requested: visit.path, encodings: encodingsOf(visit.request) })
    if (found?.kind !== 'file') continue
    await sendFile({ ...visit, ...found, folder, headers: headersOf(visit), status: 200 })
    return true
  }
  return false
}

/** The 404 or 410 page of the release in the language of the path, else in the default one, else a plain one. */
const sendErrorPage = async (visit: Visit, status: 404 | 410, wanted?: string): Promise<void> => {
  const { release, request, response, locale } = visit
  const pages = [`/${locale}/${status}.html`, `/${locale}/${status}/`, `/${status}.html`, `/${status}/`]
  for (const requested of wanted ? [wanted, ...pages] : pages) {
    const found = await findFile({ folder: release.folder, requested, encodings: encodingsOf(request) })
    if (found?.kind !== 'file') continue
    const headers = headersOf({ ...visit, path: requested })
    return sendFile({ ...visit, ...found, folder: release.folder, headers, status })
  }
  sendPlain({ response, status, occasion: status === 404 ? 'notFound' : 'gone', locale, headers: [...headersOf(visit)] })
}

const sendPlain = (parameters: {
  response: ServerResponse
  status: 404 | 410 | 503
  occasion: 'notFound' | 'gone' | 'preparing'
  locale: Locale
  headers: [name: string, value: string][]
}): void => {
  const { response, status, occasion, locale, headers } = parameters
  const page = Buffer.from(plainPage(occasion, locale))
  for (const [name, value] of withDefaults(new Map(headers), '/')) response.setHeader(name, value)
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.length,
    'cache-control': 'no-store',
  })
  response.end(page)
}
