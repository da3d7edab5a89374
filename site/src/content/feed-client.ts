import type { FeedLine } from '@ratusz/content-schemas'
import { CmsAwayError, ContentError } from './errors.ts'
import { parseLine } from './store.ts'

/** Where the CMS is and with which token it is read. */
export type CmsAccess = { cmsUrl: string; token: string; timeoutMs: number }

/** The feed does not know the cursor (another database, or too long ago): read everything anew. */
export class UnknownCursorError extends Error {
  override name = 'UnknownCursorError'
}

/**
 * Reads the content feed from a cursor on, whole: a feed that breaks off before its closing cursor counts as not read.
 *
 * @param since the cursor of the last read; undefined reads everything
 * @throws CmsAwayError where the CMS does not answer or breaks off
 * @throws UnknownCursorError where it refuses the cursor
 * @throws ContentError where it refuses the token, or sends a line that does not fit the contract
 */
export const fetchFeed = async (access: CmsAccess, since: string | undefined): Promise<FeedLine[]> => {
  const url = new URL(`${access.cmsUrl}/api/feed`)
  if (since !== undefined) url.searchParams.set('since', since)
  const text = await readText(access, url, since !== undefined)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (!text.endsWith('\n') || lines.length === 0) throw new CmsAwayError(`the feed of ${access.cmsUrl} broke off`)
  const parsed = lines.map(parseLine)
  if (parsed.at(-1)?.kind !== 'cursor') throw new CmsAwayError(`the feed of ${access.cmsUrl} ended without a cursor`)
  return parsed
}

/** Asks the CMS for something with the feed's token. @throws CmsAwayError where it does not answer */
export const fetchFromCms = async (access: CmsAccess, url: URL): Promise<Response> => {
  try {
    return await fetch(url, {
      headers: { authorization: `Bearer ${access.token}` },
      signal: AbortSignal.timeout(access.timeoutMs),
      redirect: 'error',
    })
  } catch (cause) {
    throw new CmsAwayError(`the CMS at ${access.cmsUrl} does not answer`, { cause })
  }
}

const readText = async (access: CmsAccess, url: URL, hasCursor: boolean): Promise<string> => {
  const response = await fetchFromCms(access, url)
  if (response.status === 401 || response.status === 403)
    throw new ContentError(`the CMS at ${access.cmsUrl} refused FEED_TOKEN (${response.status}): is it the same in both?`)
  if (hasCursor && [400, 404, 410].includes(response.status)) throw new UnknownCursorError(`cursor refused: ${response.status}`)
  if (!response.ok) throw new CmsAwayError(`the CMS at ${access.cmsUrl} answered ${response.status}`)
  try {
    return await response.text()
  } catch (cause) {
    throw new CmsAwayError(`the feed of ${access.cmsUrl} broke off`, { cause })
  }
}
