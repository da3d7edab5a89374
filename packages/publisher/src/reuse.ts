import { randomBytes } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { eachOf } from './each-of.ts'
import type { FileInfo } from './walk.ts'

const CHUNK = 256 * 1024

/**
 * Replaces files that are byte for byte those of the release before by hard links to them: they take no
 * space, and a browser's copy stays valid, since the portal's ETag is made of a file's size and time.
 *
 * @returns the names of the files that are unchanged
 */
export const linkUnchanged = async (parameters: {
  folder: string
  files: FileInfo[]
  before: string
  filesBefore: FileInfo[]
}): Promise<Set<string>> => {
  const { folder, files, before, filesBefore } = parameters
  const known = new Map(filesBefore.map((file) => [file.name, file]))
  const unchanged = new Set<string>()
  await eachOf(files, async (file) => {
    const old = known.get(file.name)
    if (!old || old.size !== file.size) return
    const isLinked = old.inode === file.inode && old.device === file.device
    const [here, there] = [path.join(folder, file.name), path.join(before, file.name)]
    if (!isLinked && !(await hasSameBytes(here, there))) return
    if (isLinked || (await linkInPlace(there, here))) unchanged.add(file.name)
  })
  return unchanged
}

/** Puts a hard link where a file is or is to be. False where the disk cannot link (another disk, too many links). */
export const linkInPlace = async (from: string, to: string): Promise<boolean> => {
  const temporary = `${to}.${randomBytes(4).toString('hex')}.link`
  try {
    await link(from, temporary)
    await rename(temporary, to)
    return true
  } catch (error) {
    await rm(temporary, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EXDEV' || code === 'EMLINK' || code === 'EPERM' || code === 'ENOTSUP') return false
    throw error
  }
}

const hasSameBytes = async (one: string, other: string): Promise<boolean> => {
  await using first = await open(one, 'r')
  await using second = await open(other, 'r')
  const [a, b] = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)]
  for (;;) {
    const [readA, readB] = await Promise.all([first.read(a, 0, CHUNK), second.read(b, 0, CHUNK)])
    if (readA.bytesRead !== readB.bytesRead) return false
    if (readA.bytesRead === 0) return true
    if (!a.subarray(0, readA.bytesRead).equals(b.subarray(0, readB.bytesRead))) return false
  }
}
