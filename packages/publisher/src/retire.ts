import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { ASSET_FOLDERS, isHashedAsset, OLD_ASSETS } from '@ratusz/portal/defaults'
import { currentRelease, readRelease, releaseIds } from './release-folder.ts'
import { layBy } from './spare.ts'

/** Where a release goes before it is removed: nobody takes it for a release there, and no build trips over it. */
const RETIRED = '.retired'
const DAY_MS = 86_400_000

/** How long an asset outlives its last release: an old page may stay open for that long. */
const ASSETS_KEPT_MS = 7 * DAY_MS

/**
 * Takes the oldest releases beyond those kept out of use, never the live one. It takes no time to speak of, but must
 * not meet a swap.
 *
 * @param parameters.releases `DATA_DIR/releases`
 * @param parameters.kept how many releases stay, the live one among them
 */
export const retireReleases = async ({ releases, kept }: { releases: string; kept: number }): Promise<void> => {
  const live = await currentRelease(releases)
  const ids = await releaseIds(releases)
  const notes = await Promise.all(ids.map((id) => readRelease(releases, id)))
  // Those that complete another one hold the same pages: nobody goes back to them.
  const whole = ids.filter((_, index) => notes[index]?.follows === undefined)
  const wholeOthers = whole.filter((id) => id !== live)
  const keptWhole = wholeOthers.slice(Math.max(0, wholeOthers.length - kept + (whole.length - wholeOthers.length)))
  // The newest is what the next build continues from, live or not.
  const staying = new Set([live, ids.at(-1), ...keptWhole])
  const surplus = ids.filter((id) => !staying.has(id))
  if (surplus.length > 0) await mkdir(path.join(releases, RETIRED), { recursive: true })
  for (const id of surplus) await rename(path.join(releases, id), path.join(releases, RETIRED, id))
}

/**
 * Removes what was retired, also by a process that ended before it came to that; one release is laid by, to make the
 * next one of. Assets that no other release has are put aside for readers with an old page open, and forgotten after a week.
 */
export const clearRetired = async ({ releases, now = new Date() }: { releases: string; now?: Date }): Promise<void> => {
  const retired = path.join(releases, RETIRED)
  const assets = path.join(releases, OLD_ASSETS)
  for (const id of await orNone(readdir(retired))) {
    await saveAssets({ from: path.join(retired, id), to: assets })
    if (await layBy({ releases, folder: path.join(retired, id), release: id })) continue
    await rm(path.join(retired, id), { recursive: true, force: true, maxRetries: 3 })
  }
  await forgetAssets({ folder: assets, before: now.getTime() - ASSETS_KEPT_MS })
}

/** Moves the assets that would be gone with their release: those without a hard link in another one. */
const saveAssets = async ({ from, to }: { from: string; to: string }): Promise<void> => {
  for (const folder of ASSET_FOLDERS)
    for (const { name, links } of await filesIn(path.join(from, folder))) {
      const asset = path.join(folder, name)
      if (links > 1 || !isHashedAsset(`/${asset}`)) continue
      await mkdir(path.dirname(path.join(to, asset)), { recursive: true })
      await rename(path.join(from, asset), path.join(to, asset))
    }
}

/** A file's status changes for the last time when it is put aside: that tells since when it is old. */
const forgetAssets = async ({ folder, before }: { folder: string; before: number }): Promise<void> => {
  for (const { name, changedAt } of await filesIn(folder)) {
    if (changedAt >= before) continue
    await rm(path.join(folder, name), { force: true })
    // Where it was the last of its folder; what is not empty stays.
    await rmdir(path.dirname(path.join(folder, name))).catch(() => undefined)
  }
}

const filesIn = async (folder: string): Promise<{ name: string; links: number; changedAt: number }[]> => {
  const entries = await orNone(readdir(folder, { recursive: true, withFileTypes: true }))
  const files: { name: string; links: number; changedAt: number }[] = []
  // One after the other: nobody waits for this, and readers and builds want the disk.
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const { nlink, ctimeMs } = await stat(file)
    files.push({ name: path.relative(folder, file), links: nlink, changedAt: ctimeMs })
  }
  return files
}

/** A folder that is not there holds nothing. */
const orNone = async <T>(entries: Promise<T[]>): Promise<T[]> => {
  try {
    return await entries
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
