import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Builder, makeIndexes, openBuilder, type Target } from '../build/builder.ts'
import { type BuildSettings, memoryOf, readBuildSettings } from '../content/settings.ts'

/** Two ways to the same site: a builder that goes on from what it made, and one that makes everything anew. */
export type Twin = {
  /** Makes what a change concerns. Gives the names of the files that were written. */
  goOn: (options?: { now?: string; withIndexes?: boolean }) => Promise<string[]>
  /** Puts indexes that came later into what was made, as it stands. Gives the names of the files that were written. */
  complete: () => Promise<string[]>
  /** Makes everything anew, in another place, and tells which files differ: none. */
  differences: (options?: { now?: string }) => Promise<string[]>
  /** A page of the site that goes on, or undefined. */
  read: (name: string) => Promise<string | undefined>
  close: () => Promise<void>
}

const NOW = '2026-11-22T10:00:00Z'

/** @param env the settings of both, such as CMS_URL and FEED_TOKEN */
export const openTwin = async (env: Record<string, string>): Promise<Twin> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-twin-'))
  const settingsOf = (name: string): BuildSettings =>
    readBuildSettings({ ...env, DATA_DIR: path.join(folder, name), SITE_OUT_DIR: path.join(folder, name, 'out') })
  const going = settingsOf('going')
  const anew = settingsOf('anew')
  await mkdir(going.outDir, { recursive: true })
  let clock = NOW
  const warn = (message: string): void => {
    throw new Error(message)
  }
  const builder = await openBuilder({ settings: going, memory: memoryOf(going), now: () => new Date(clock), warn })

  const build = async (options: {
    builder: Builder
    outDir: string
    isWhole: boolean
    isComplete: boolean
    isFollowUp?: boolean
  }): Promise<string[]> => {
    const written: string[] = []
    const { outDir, isWhole, isComplete, isFollowUp = false } = options
    const target = targetIn(outDir, written)
    await options.builder.build({
      target,
      isWhole,
      isComplete,
      isFollowUp,
      isOnly: isComplete,
      onPhase: () => undefined,
    })
    await options.builder.keep('20261122T100000000Z-abcdef')
    return written
  }
  const once = (isFollowUp = false) =>
    build({ builder, outDir: going.outDir, isWhole: builder.release() === undefined, isComplete: false, isFollowUp })
  return {
    goOn: async ({ now = NOW, withIndexes = false } = {}) => {
      clock = now
      const written = await once()
      const stale = builder.staleIndexes()
      if (!withIndexes || stale.length === 0) return written
      await makeIndexes({ settings: going, memory: memoryOf(going), names: stale.map(({ name }) => name) })
      return [...written, ...(await once(true))]
    },
    complete: () => once(true),
    differences: async ({ now = NOW } = {}) => {
      clock = now
      await rm(anew.outDir, { recursive: true, force: true })
      await rm(path.join(anew.dataDir, 'cache/index'), { recursive: true, force: true })
      const other = await openBuilder({ settings: anew, memory: ':memory:', now: () => new Date(clock), warn })
      try {
        await build({ builder: other, outDir: anew.outDir, isWhole: true, isComplete: true })
      } finally {
        other.close()
      }
      return compareFolders(going.outDir, anew.outDir)
    },
    read: (name) => readFile(path.join(going.outDir, name), 'utf8').catch(() => undefined),
    close: async () => {
      builder.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const targetIn = (outDir: string, written: string[]): Target => {
  const place = (name: string): string => {
    const file = path.join(outDir, name)
    mkdirSync(path.dirname(file), { recursive: true })
    rmSync(file, { force: true })
    written.push(name)
    return file
  }
  return {
    write: (name, content) => writeFileSync(place(name), content),
    link: (name, from) => linkSync(from, place(name)),
    remove: (name) => rmSync(path.join(outDir, name), { force: true }),
  }
}

/** The names of files that only one of two folders has, or that differ. */
const compareFolders = async (one: string, other: string): Promise<string[]> => {
  const [here, there] = await Promise.all([filesIn(one), filesIn(other)])
  const differing: string[] = []
  for (const name of new Set([...here, ...there])) {
    if (!here.has(name)) differing.push(`${name} is missing`)
    else if (!there.has(name)) differing.push(`${name} is too much`)
    else {
      const [a, b] = await Promise.all([readFile(path.join(one, name)), readFile(path.join(other, name))])
      if (!a.equals(b)) differing.push(`${name} differs`)
    }
  }
  return differing.sort()
}

const filesIn = async (folder: string): Promise<Set<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  )
}
