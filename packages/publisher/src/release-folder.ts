import { randomBytes } from 'node:crypto'
import { open, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { type Release, type ReleaseList, releaseIdSchema, releaseSchema } from './protocol.ts'

const CURRENT = 'current'

/** What a release says of itself: each has its own. */
export const OWN_NOTE = 'release.json'

/** A name for the next release: it sorts after every release there is, even where the clock was set back. */
export const nextReleaseId = ({ now, existing }: { now: Date; existing: string[] }): string => {
  const newest = existing.toSorted().at(-1)
  const after = newest === undefined ? 0 : timeOf(newest) + 1
  return `${new Date(Math.max(now.getTime(), after)).toISOString().replace(/[-:.]/g, '')}-${randomBytes(3).toString('hex')}`
}

/** The kept releases by name, oldest first. */
export const releaseIds = async (releases: string): Promise<string[]> =>
  (await readdir(releases)).filter((name) => releaseIdSchema.safeParse(name).success).sort()

/** The release that is live, or undefined when there is none. */
export const currentRelease = async (releases: string): Promise<string | undefined> => {
  try {
    return path.basename(await readlink(path.join(releases, CURRENT)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** What a release says of itself; undefined where it is not there or not whole. */
export const readRelease = async (releases: string, release: string): Promise<Release | undefined> => {
  if (!releaseIdSchema.safeParse(release).success) return undefined
  try {
    return releaseSchema.safeParse(JSON.parse(await readFile(path.join(releases, release, OWN_NOTE), 'utf8'))).data
  } catch {
    return undefined
  }
}

/** The kept releases, newest first, and which one is live. One that completes another is told by that one's name. */
export const listReleases = async (releases: string): Promise<ReleaseList> => {
  // Asked first: one that goes live meanwhile may not be among those found.
  const live = await currentRelease(releases)
  const found = await Promise.all((await releaseIds(releases)).map((id) => readRelease(releases, id)))
  const known = found.filter((release) => release !== undefined)
  return {
    current: known.find(({ release }) => release === live)?.follows ?? live ?? null,
    releases: known.filter(({ follows }) => follows === undefined).reverse(),
  }
}

/** Makes a release live in one rename: a reader gets the one before or this one, never neither. */
export const swapTo = async (releases: string, release: string): Promise<void> => {
  const next = path.join(releases, `.${CURRENT}-${randomBytes(6).toString('hex')}`)
  try {
    await symlink(release, next)
    await rename(next, path.join(releases, CURRENT))
  } finally {
    await rm(next, { force: true })
  }
  await syncFolder(releases)
}

/** Makes the names in a folder survive a power cut. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const timeOf = (release: string): number => {
  const [, year, month, day, hour, minute, second, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(release) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`) || 0
}
