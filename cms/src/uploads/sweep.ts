import { mkdir, readdir, rename, stat, unlink, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { startLoop } from '../publishing/loop'
import { mediaFolder } from './storage'

const EVERY_MS = 3_600_000
/** Longer than any upload takes: a file that is older and that no document names is nobody's. */
export const GRACE_MS = 15 * 60_000
/** How long such a file is kept aside, should a database be brought back that still names it. */
const ASIDE_MS = 14 * 86_400_000
const ASIDE = 'unused'
const PAGE = 500

type Parameters = { payload: Payload; clock?: () => number }

/** Starts to sweep up after uploads that were broken off, and what replaced and deleted documents leave. @returns a function that stops it */
export const startMediaSweep = (parameters: Parameters): (() => Promise<void>) => {
  const { stop } = startLoop({
    look: async () => {
      await sweepMedia(parameters)
      return EVERY_MS
    },
    afterError: EVERY_MS,
    onError: (error) => {
      parameters.payload.logger.error({ err: error, msg: 'Files that nothing uses could not be swept up; it is tried again.' })
    },
  })
  return stop
}

/**
 * Puts files that no document names aside, and deletes them two weeks later.
 *
 * @returns the names of those that were put aside
 */
export const sweepMedia = async ({ payload, clock = Date.now }: Parameters): Promise<string[]> => {
  const now = clock()
  const aside = path.join(mediaFolder, ASIDE)
  for (const name of await filesOlderThan(aside, now - ASIDE_MS)) await unlink(path.join(aside, name))
  // In this order: a file that is written after the first look is not in it, and one of before is named by the second.
  const found = await filesOlderThan(mediaFolder, now - GRACE_MS)
  if (found.length === 0) return []
  const named = await namedFiles(payload)
  const unused = found.filter((name) => !named.has(name))
  if (unused.length > 0) await mkdir(aside, { recursive: true })
  for (const name of unused) {
    await utimes(path.join(mediaFolder, name), now / 1000, now / 1000)
    await rename(path.join(mediaFolder, name), path.join(aside, name))
  }
  return unused
}

const filesOlderThan = async (folder: string, instant: number): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const old: string[] = []
  for (const entry of entries)
    if (entry.isFile() && (await stat(path.join(folder, entry.name))).mtimeMs < instant) old.push(entry.name)
  return old
}

/** The names of all files that documents have, renditions too. */
const namedFiles = async (payload: Payload): Promise<Set<string>> => {
  const names = new Set<string>()
  // From id to id: page numbers would skip a document where one before it is deleted meanwhile.
  for (let last: string | number | undefined, hasNext = true; hasNext; ) {
    const found = await payload.find({
      collection: 'media',
      ...(last !== undefined && { where: { id: { greater_than: last } } }),
      select: { filename: true, sizes: true },
      sort: 'id',
      limit: PAGE,
      depth: 0,
      overrideAccess: true,
    })
    for (const { filename, sizes } of found.docs)
      for (const name of [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]) if (name) names.add(name)
    last = found.docs.at(-1)?.id
    hasNext = found.hasNextPage
  }
  return names
}
