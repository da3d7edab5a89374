import type { IncomingHttpHeaders } from 'node:http'
import { isBot } from './bots.ts'

const BROWSERS_REMEMBERED = 1000
/**
 * Tells whether a request is a person's view that may be counted. Left out are bots and monitors,
 * pages fetched ahead of being read, pages of other sites that call here, people who ask not to be
 * tracked (`DNT: 1`, or `Sec-GPC: 1` of Global Privacy Control), and editors signed in to the CMS.
 *
 * @param editorCookies the cookies of which each tells an editor by being there
 */
export const createIsCounted = (editorCookies: readonly string[]): ((headers: IncomingHttpHeaders) => boolean) => {
  const isPerson = createIsPerson()
  const beginnings = editorCookies.map((name) => `${name}=`)
  const isEditors = (pair: string): boolean => beginnings.some((beginning) => pair.startsWith(beginning))
  return (headers) =>
    headers.dnt !== '1' &&
    headers['sec-gpc'] !== '1' &&
    headers['sec-fetch-site'] !== 'cross-site' &&
    !isAhead(headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz']) &&
    !(headers.cookie?.split(/;\s*/).some(isEditors) ?? false) &&
    isPerson(headers['user-agent'])
}

/** Two hundred patterns cost as much as all else a hit needs: the answers for the usual browsers are kept, in memory only. */
const createIsPerson = (): ((browser: string | undefined) => boolean) => {
  const known = new Map<string, boolean>()
  return (browser) => {
    if (browser === undefined || browser === '') return false
    const remembered = known.get(browser)
    if (remembered !== undefined) return remembered
    if (known.size >= BROWSERS_REMEMBERED) known.clear()
    const isPerson = !isBot(browser)
    known.set(browser, isPerson)
    return isPerson
  }
}

const isAhead = (purpose: string | string[] | undefined): boolean =>
  purpose !== undefined && /prefetch|prerender|preview/i.test(String(purpose))
