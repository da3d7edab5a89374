import { CmsAwayError, ContentError } from './errors.ts'
import { type CmsAccess, fetchFeed, UnknownCursorError } from './feed-client.ts'
import { applyLines, type ContentStore, emptyStore, readStore, writeStore } from './store.ts'

type SyncParameters = {
  access: CmsAccess
  /** Where the store is kept between builds. */
  file: string
  /** Told, in one line, when the build goes on without the CMS. */
  warn: (message: string) => void
}

/**
 * Brings the kept content up to date: reads what changed since the last build and keeps it durably. Where the CMS is away the
 * content of the last build stands, and `warn` is told so.
 *
 * @throws ContentError where the CMS refuses the token, sends what does not fit, or is away before anything was ever read
 */
export const syncContent = async ({ access, file, warn }: SyncParameters): Promise<ContentStore> => {
  const kept = await readKept(file, warn)
  try {
    const store = await readOn(access, kept)
    await writeStore(file, store)
    return store
  } catch (error) {
    if (!(error instanceof CmsAwayError)) throw error
    if (kept.cursor === undefined)
      throw new ContentError(`${error.message}, and nothing is kept from an earlier build: start the CMS first`, { cause: error })
    warn(`${error.message}; building from the content of the last build`)
    return kept
  }
}

const readOn = async (access: CmsAccess, kept: ContentStore): Promise<ContentStore> => {
  try {
    return applyLines(kept, await fetchFeed(access, kept.cursor))
  } catch (error) {
    if (!(error instanceof UnknownCursorError)) throw error
    return applyLines(emptyStore(), await fetchFeed(access, undefined))
  }
}

// A store that an older version of the contract wrote may no longer fit: everything is then read anew.
const readKept = async (file: string, warn: (message: string) => void): Promise<ContentStore> => {
  try {
    return (await readStore(file)) ?? emptyStore()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    warn(`the kept content does not fit this version (${error.message}); reading everything anew`)
    return emptyStore()
  }
}
