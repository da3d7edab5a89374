import { linkSync, mkdirSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { inSlices } from './in-slices.ts'

/**
 * Fills a folder with hard links to the files of a release. Whoever changes one puts another file in its place, never writes into
 * it. Where the disk cannot link, files are copied.
 *
 * @param names the files, compressed forms too
 */
export const copyRelease = async (parameters: { from: string; to: string; names: Iterable<string> }): Promise<void> => {
  const { from, to, names } = parameters
  const made = new Set<string>(['.'])
  const makeFolder = (folder: string): void => {
    if (made.has(folder)) return
    mkdirSync(path.join(to, folder), { recursive: true })
    for (let known = folder; !made.has(known); known = path.dirname(known)) made.add(known)
  }
  const unlinkable: string[] = []
  await inSlices(names, (name) => {
    makeFolder(path.dirname(name))
    try {
      linkSync(path.join(from, name), path.join(to, name))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code !== 'EXDEV' && code !== 'EMLINK' && code !== 'EPERM' && code !== 'ENOTSUP') throw error
      unlinkable.push(name)
    }
  })
  for (const name of unlinkable) await copyFile(path.join(from, name), path.join(to, name))
}
