import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { AHEAD } from '@ratusz/portal/defaults'
import { writeSynced } from './compress.ts'
import { currentRelease } from './release-folder.ts'

/** A file of the next release that readers need not wait for: its name in a release, and its text. */
export type FileAhead = { name: string; content: string }

/**
 * Puts a file before the live release, whose own folder never changes: readers get it in place of the one there, until another
 * release is live. A word of warning is out before the pages of a large town are made, and also where they cannot be.
 */
export const tellAhead = async (releases: string, { name, content }: FileAhead): Promise<void> => {
  const live = await currentRelease(releases)
  if (live === undefined) return
  const file = path.join(releases, AHEAD, live, name)
  const told = await textOf(file)
  if ((told ?? (await textOf(path.join(releases, live, name)))) === content) return
  await mkdir(path.dirname(file), { recursive: true })
  await writeSynced(`${file}.new`, content)
  await rename(`${file}.new`, file)
}

/** Forgets what was told ahead of a release, or of all. */
export const forgetAhead = (releases: string, release = ''): Promise<void> =>
  rm(path.join(releases, AHEAD, release), { recursive: true, force: true })

const textOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined)
