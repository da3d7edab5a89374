import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, linkSync, lstatSync, openSync, readSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inSlices } from './in-slices.ts'
import type { FileInfo } from './walk.ts'

const CHUNK = 256 * 1024

/**
 * Replaces files that are byte for byte those of the release before by hard links to them: they take no
 * space, and a browser's copy stays valid, since the portal's ETag is made of a file's size and time.
 *
 * @param parameters.files files that may be other ones than those of the release before
 * @returns the names of the files that are unchanged
 */
export const linkUnchanged = async (parameters: {
  folder: string
  files: readonly FileInfo[]
  before: { folder: string; names: ReadonlySet<string> }
}): Promise<Set<string>> => {
  const { folder, files, before } = parameters
  const unchanged = new Set<string>()
  await inSlices(files, (file) => {
    if (!before.names.has(file.name)) return
    const [here, there] = [path.join(folder, file.name), path.join(before.folder, file.name)]
    const old = lstatSync(there)
    if (old.size !== file.size) return
    const isLinked = old.ino === file.inode && old.dev === file.device
    if (isLinked || (hasSameBytes(here, there) && linkInPlace(there, here))) unchanged.add(file.name)
  })
  return unchanged
}

/** Puts a hard link where a file is or is to be. False where the disk cannot link (another disk, too many links). */
export const linkInPlace = (from: string, to: string): boolean => {
  const temporary = `${to}.${randomBytes(4).toString('hex')}.link`
  try {
    if (existsSync(to)) {
      linkSync(from, temporary)
      renameSync(temporary, to)
    } else linkSync(from, to)
    return true
  } catch (error) {
    rmSync(temporary, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EXDEV' || code === 'EMLINK' || code === 'EPERM' || code === 'ENOTSUP') return false
    throw error
  }
}

const [bytesHere, bytesThere] = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)]

const hasSameBytes = (one: string, other: string): boolean => {
  const first = openSync(one, 'r')
  const second = openSync(other, 'r')
  try {
    for (;;) {
      const [here, there] = [readSync(first, bytesHere), readSync(second, bytesThere)]
      if (here !== there) return false
      if (here === 0) return true
      if (!bytesHere.subarray(0, here).equals(bytesThere.subarray(0, there))) return false
    }
  } finally {
    closeSync(first)
    closeSync(second)
  }
}
