import { readdir, readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { AHEAD, OLD_ASSETS } from './defaults.ts'
import { type HeaderRule, parseHeaders } from './headers.ts'
import { parseRedirects, type Redirects } from './redirects.ts'

/** A release as the portal serves it: its folder never changes once it is live; what is newer than it lies in `ahead`. */
export type LiveRelease = { id: string; folder: string; ahead: string; redirects: Redirects; headers: HeaderRule[] }

export type Releases = {
  /** The release that is live at this moment, or undefined when there is none yet. */
  current: () => Promise<LiveRelease | undefined>
  /**
   * Where the assets of a page that was read from an earlier release are found: the other kept releases, newest
   * first, then what was put aside of those that are no longer kept.
   */
  others: (current: LiveRelease) => Promise<string[]>
}

/**
 * Follows `releases/current`. The link is read once for every request, which then keeps to that release,
 * so that a swap in the middle of a request changes nothing for it.
 *
 * @param folder `DATA_DIR/releases`
 */
export const followReleases = (folder: string): Releases => {
  const known = new Map<string, Promise<LiveRelease>>()
  const load = (id: string): Promise<LiveRelease> => {
    const before = known.get(id)
    if (before) return before
    const loading = loadRelease(folder, id)
    loading.catch(() => known.delete(id))
    known.set(id, loading)
    for (const old of [...known.keys()].slice(0, -2)) known.delete(old)
    return loading
  }
  return {
    current: async () => {
      const target = await orUndefined(readlink(path.join(folder, 'current')))
      return target === undefined ? undefined : load(path.basename(target))
    },
    others: async (current) => {
      const entries = (await orUndefined(readdir(folder))) ?? []
      const others = entries.filter((name) => !name.startsWith('.') && name !== 'current' && name !== current.id)
      return [...others.sort().reverse(), OLD_ASSETS].map((name) => path.join(folder, name))
    },
  }
}

const loadRelease = async (releases: string, id: string): Promise<LiveRelease> => {
  const folder = path.join(releases, id)
  const [redirects, headers] = await Promise.all(
    ['_redirects', '_headers'].map(async (name) => (await orUndefined(readFile(path.join(folder, name), 'utf8'))) ?? ''),
  )
  return {
    id,
    folder,
    ahead: path.join(releases, AHEAD, id),
    redirects: parseRedirects(redirects ?? ''),
    headers: parseHeaders(headers ?? ''),
  }
}

/** What is not there is undefined; any other trouble (rights, a broken disk) is still an error. */
const orUndefined = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  }
}
