import { lstatSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { inSlices } from './in-slices.ts'

/** A file of a folder: its path within, and its size in bytes. `inode` and `device` tell hard links of one file. */
export type FileInfo = { name: string; size: number; inode: number; device: number }

/** What the disk tells of some files of a folder. @throws when one of them is no file */
export const infoOf = async (folder: string, names: Iterable<string>): Promise<FileInfo[]> => {
  const files: FileInfo[] = []
  await inSlices(names, (name) => {
    const found = lstatSync(path.join(folder, name))
    if (!found.isFile()) throw new Error(`${name} is not a file; a release holds nothing else`)
    files.push({ name, size: found.size, inode: found.ino, device: found.dev })
  })
  return files
}

/** The names of all files under a folder, in no order. */
export const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))

/**
 * All files under a folder, in alphabetical order.
 *
 * @throws when it holds anything but files and folders: a symbolic link could lead readers out of the release
 */
export const walk = async (folder: string): Promise<FileInfo[]> => {
  const files = await infoOf(folder, await namesIn(folder))
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}
