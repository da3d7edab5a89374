import { execFile } from 'node:child_process'
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { eachOf } from './each-of.ts'
import { inSlices } from './in-slices.ts'

const run = promisify(execFile)

/** From so many files on, having the whole disk written is quicker than one file after the other. */
const MANY = 400

/**
 * Makes new files and their names survive a power cut. The names of files that were only linked came before: a disk that keeps a
 * journal has them when it has these.
 */
export const flushFiles = async (folder: string, names: readonly string[]): Promise<void> => {
  if (names.length >= MANY && (await flushDisk(folder))) return
  await eachOf(names, async (name) => {
    await using handle = await open(path.join(folder, name), 'r')
    await handle.sync()
  })
  await inSlices(new Set(['.', ...names.flatMap(ancestorsOf)]), (name) => syncFolderNow(path.join(folder, name)))
}

/** The folders in which a file lies, from the inside out. */
export const ancestorsOf = (name: string): string[] => {
  const folder = path.dirname(name)
  return folder === '.' ? ['.'] : [folder, ...ancestorsOf(folder)]
}

/** Node knows no `syncfs`; the system's own command does. False where there is none that can. */
const flushDisk = async (folder: string): Promise<boolean> => {
  if (process.platform !== 'linux') return false
  try {
    await run('sync', ['--file-system', folder])
    return true
  } catch {
    return false
  }
}

const syncFolderNow = (folder: string): void => {
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
