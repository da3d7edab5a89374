import { lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isHashedAsset, OLD_ASSETS } from '@ratusz/portal/defaults'
import { z } from 'zod'
import type { ReleaseBefore } from './assemble.ts'
import { FORM } from './compress.ts'
import { copyRelease } from './draft.ts'
import { inSlices } from './in-slices.ts'
import { releaseIdSchema } from './protocol.ts'
import { OWN_NOTE } from './release-folder.ts'
import { linkInPlace } from './reuse.ts'
import { namesIn } from './walk.ts'

/** A release that is out of use, laid by: the next one is made of it, since it differs from the newest in a few files only. */
const SPARE = '.spare-'

/** A spare one that is not whole yet. */
const COPYING = '.copying-'

const changesSchema = z.object({ base: releaseIdSchema, names: z.array(z.string()) })

/** How many releases' changes are remembered: a spare is a few releases old at most. */
const CHANGES_KEPT = 50

/** Where it is remembered in which files releases differ. @param dataFolder `DATA_DIR` */
export const changesNotes = (dataFolder: string): string => path.join(dataFolder, 'publisher/changes')

/**
 * Remembers in which files a release differs from the one that it was made of.
 *
 * @param parameters.notes see `changesNotes`
 */
export const noteChanges = async (parameters: {
  notes: string
  release: string
  base: string
  names: string[]
}): Promise<void> => {
  const { notes, release, base, names } = parameters
  await mkdir(notes, { recursive: true })
  const draft = path.join(notes, `.${release}`)
  await writeFile(draft, JSON.stringify({ base, names }))
  await rename(draft, path.join(notes, `${release}.json`))
  const known = (await readdir(notes)).filter((name) => name.endsWith('.json')).sort()
  for (const name of known.slice(0, -CHANGES_KEPT)) await rm(path.join(notes, name), { force: true })
}

/** Lays a folder by as the spare one. False where there is one already. */
export const layBy = async ({
  releases,
  folder,
  release,
}: {
  releases: string
  folder: string
  release: string
}): Promise<boolean> => {
  if ((await sparesIn(releases)).length > 0) return false
  await rename(folder, path.join(releases, `${SPARE}${release}`))
  return true
}

/**
 * Has a spare copy of a release lie ready, so that the next build need not wait for one: brings the one that is there up to date, or
 * makes one. It takes a moment on a large site; nobody waits for it.
 */
export const ensureSpare = async (parameters: { releases: string; notes: string; release: string }): Promise<void> => {
  const { releases, notes, release } = parameters
  for (const left of (await readdir(releases)).filter((name) => name.startsWith(COPYING)))
    await rm(path.join(releases, left), { recursive: true, force: true })
  if ((await sparesIn(releases)).includes(release)) return
  const from = path.join(releases, release)
  const to = path.join(releases, `${COPYING}${release}`)
  const found = new Set(await namesIn(from))
  if (!(await takeSpare({ releases, notes, base: { id: release, folder: from, names: found }, to }))) {
    await mkdir(to)
    await copyRelease({ from, to, names: [...found].filter((name) => name !== OWN_NOTE) })
  }
  await rename(to, path.join(releases, `${SPARE}${release}`))
}

/**
 * Makes a copy of a release out of the spare one, at the cost of the files in which the two differ.
 *
 * @param parameters.to an empty folder, or one that is not there yet
 * @returns false where there is no spare one, or nobody knows in what it differs
 */
export const takeSpare = async (parameters: {
  releases: string
  notes: string
  base: ReleaseBefore
  to: string
}): Promise<boolean> => {
  const { releases, notes, base, to } = parameters
  for (const spare of await sparesIn(releases)) {
    const folder = path.join(releases, `${SPARE}${spare}`)
    const names = await changesBetween({ notes, from: spare, to: base.id })
    if (!names) {
      await rm(folder, { recursive: true, force: true })
      continue
    }
    // Another process may have taken it meanwhile.
    if (!(await rename(folder, to).then(() => true, isGone))) continue
    await inSlices(names, (name) => {
      for (const file of [name, name + FORM]) {
        if (base.names.has(file)) {
          mkdirSync(path.dirname(path.join(to, file)), { recursive: true })
          if (!linkInPlace(path.join(base.folder, file), path.join(to, file))) throw new Error(`${file} cannot be linked`)
        } else removeFrom(to, file, path.join(releases, OLD_ASSETS))
      }
    })
    return true
  }
  return false
}

/** Removes a file, and the folders that are empty then. An asset that is nowhere else goes to those for old pages. */
const removeFrom = (folder: string, name: string, oldAssets: string): void => {
  const file = path.join(folder, name)
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found?.nlink === 1 && isHashedAsset(`/${name}`)) {
    mkdirSync(path.dirname(path.join(oldAssets, name)), { recursive: true })
    renameSync(file, path.join(oldAssets, name))
  } else rmSync(file, { force: true })
  for (let parent = path.dirname(name); parent !== '.'; parent = path.dirname(parent))
    try {
      rmdirSync(path.join(folder, parent))
    } catch {
      return
    }
}

const isGone = (error: unknown): false => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
  throw error
}

const sparesIn = async (releases: string): Promise<string[]> =>
  (await readdir(releases)).filter((name) => name.startsWith(SPARE)).map((name) => name.slice(SPARE.length))

/** The files in which a release may differ from a later one; undefined where the way from one to the other is not known. */
const changesBetween = async (parameters: { notes: string; from: string; to: string }): Promise<Set<string> | undefined> => {
  const { notes, from, to } = parameters
  const names = new Set<string>()
  for (let release = to; release !== from; ) {
    const text = await readFile(path.join(notes, `${release}.json`), 'utf8').catch(() => undefined)
    if (text === undefined) return undefined
    const changes = changesSchema.parse(JSON.parse(text))
    for (const name of changes.names) names.add(name)
    release = changes.base
  }
  return names
}
