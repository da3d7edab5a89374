import { CmsAwayError, ContentError } from './errors.ts'
import { type FeedSource, feedLines, UnknownCursorError } from './feed-client.ts'

type ReadParameters = {
  source: FeedSource
  /** How far the feed was read before; undefined reads everything. */
  cursor: string | undefined
  /** Takes one line; `restart` says that all lines taken so far do not count. */
  take: (line: string) => void
  restart: () => void
  /** Told, in one line, when the build goes on without the CMS. */
  warn: (message: string) => void
}

/**
 * Reads what changed since the last build. Where the CMS is away the content of the last build stands, and `warn` is told so.
 *
 * @returns `whole` where the lines are everything there is, `changes` where they follow the cursor, `nothing` where the CMS is away
 * @throws ContentError where the CMS refuses the token, or is away before anything was ever read
 */
export const readFeed = async (parameters: ReadParameters): Promise<'whole' | 'changes' | 'nothing'> => {
  const { source, cursor, restart, warn } = parameters
  try {
    await readFrom(parameters, cursor)
    return cursor === undefined ? 'whole' : 'changes'
  } catch (error) {
    restart()
    if (error instanceof UnknownCursorError) {
      await readFrom(parameters, undefined)
      return 'whole'
    }
    if (!(error instanceof CmsAwayError)) throw error
    if (cursor === undefined)
      throw new ContentError(`${error.message}, and nothing is kept from an earlier build: start the CMS first`, { cause: error })
    warn(`${error.message}; building from the content of the last build`)
    return 'nothing'
  }

  async function readFrom({ take }: ReadParameters, since: string | undefined): Promise<void> {
    let last = ''
    for await (const line of feedLines(source, since)) {
      take(line)
      last = line
    }
    if ('access' in source && !isCursor(last)) throw new CmsAwayError(`the feed of ${source.access.cmsUrl} broke off`)
  }
}

const isCursor = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'cursor'
  } catch {
    return false
  }
}
