import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { CmsAwayError, ContentError } from './errors.ts'

/** Where the CMS is and with which token it is read. */
export type CmsAccess = { cmsUrl: string; token: string; timeoutMs: number }

/** Where content comes from: the CMS, or a file in the feed's format. */
export type FeedSource = { access: CmsAccess } | { file: string }

/** The feed does not know the cursor (another database, or too long ago): read everything anew. */
export class UnknownCursorError extends Error {
  override name = 'UnknownCursorError'
}

/**
 * The lines of the content feed from a cursor on, one by one. What was given is good only when the whole was read without an
 * error and ended with a cursor: a feed can break off.
 *
 * @param since the cursor of the last read; undefined reads everything
 * @throws CmsAwayError where the CMS does not answer or breaks off
 * @throws UnknownCursorError where it refuses the cursor
 * @throws ContentError where it refuses the token, or where there is no such file
 */
export const feedLines = async function* (source: FeedSource, since: string | undefined): AsyncGenerator<string> {
  if ('file' in source) {
    yield* linesOf(createReadStream(source.file), (cause) => {
      throw new ContentError(`there is no file ${source.file} (SITE_FEED_FILE)`, { cause })
    })
    return
  }
  const { access } = source
  const url = new URL(`${access.cmsUrl}/api/feed`)
  if (since !== undefined) url.searchParams.set('since', since)
  const body = await openFeed(access, url, since !== undefined)
  yield* linesOf(Readable.from(body), (cause) => {
    throw new CmsAwayError(`the feed of ${access.cmsUrl} broke off`, { cause })
  })
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

const openFeed = async (access: CmsAccess, url: URL, hasCursor: boolean) => {
  const response = await fetchFromCms(access, url)
  if (response.status === 401 || response.status === 403)
    throw new ContentError(`the CMS at ${access.cmsUrl} refused FEED_TOKEN (${response.status}): is it the same in both?`)
  if (hasCursor && [400, 404, 410].includes(response.status)) throw new UnknownCursorError(`cursor refused: ${response.status}`)
  if (!response.ok || !response.body) throw new CmsAwayError(`the CMS at ${access.cmsUrl} answered ${response.status}`)
  return response.body
}

const linesOf = async function* (input: Readable, fail: (cause: unknown) => never): AsyncGenerator<string> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  // Without this, a file that cannot be opened ends the process: readline hands the error to nobody.
  input.once('error', () => lines.close())
  try {
    for await (const line of lines) if (line.trim() !== '') yield line
    if (input.errored) throw input.errored
  } catch (cause) {
    fail(cause)
  } finally {
    input.destroy()
  }
}
