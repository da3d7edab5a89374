import { lstatSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { inSlices } from './in-slices.ts'

/** A file of a folder: its path within, and its size in bytes. `inode` and `device` tell hard links of one file. */
export type FileInfo = { name: string; size: number; inode: number; device: number }

/**
 * All files under a folder, in alphabetical order.
 *
 * @throws when it holds anything but files and folders: a symbolic link could lead readers out of the release
 */
export const walk = async (folder: string): Promise<FileInfo[]> => {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => !entry.isDirectory())
  const files: FileInfo[] = []
  await inSlices(entries, (entry) => {
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, file)
    if (!entry.isFile()) throw new Error(`${name} is neither a file nor a folder; a release holds nothing else`)
    const { size, ino, dev } = lstatSync(file)
    files.push({ name, size, inode: ino, device: dev })
  })
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}
