import { closeSync, fsyncSync, lstatSync, openSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { BuildOutput } from './build-output.ts'
import { type Builder, runBuilder } from './builder.ts'
import { CHECKS, checkRelease, type Problem } from './check.ts'
import { compressRelease, writeSynced } from './compress.ts'
import { eachOf } from './each-of.ts'
import { PublishError } from './errors.ts'
import { inSlices } from './in-slices.ts'
import { takeBuildLock } from './lock.ts'
import type { Release, WithheldDocument } from './protocol.ts'
import { pathsOf } from './references.ts'
import { currentRelease, nextReleaseId, readRelease, releaseIds, syncFolder } from './release-folder.ts'
import { linkUnchanged } from './reuse.ts'
import { type FileInfo, walk } from './walk.ts'

const SWAP_IS_OVER_MS = 60_000

export type Phase = 'waiting' | 'build' | 'check' | 'compress'

/** What is needed to make a release; plain data, so that it can be handed to another process. */
export type ReleaseOrder = {
  /** `DATA_DIR`, absolute. */
  dataFolder: string
  builder: Builder
  env: Record<string, string>
  origin: string
  reason: string
  deploys: string[]
  /** The documents that it is made without; the builder reads them in `SITE_WITHHOLD`. */
  withhold: WithheldDocument[]
  /** No build begins with less free space, in bytes: the databases on the same disk need some too. */
  leastFree: number
}

/**
 * Makes a release: builds it aside, checks it, links what is unchanged, compresses the rest, and gives it its
 * name. It is then kept, complete and on the disk for good, but not live yet.
 *
 * @throws PublishError; nothing is left behind then
 */
export const prepareRelease = async (parameters: {
  order: ReleaseOrder
  output: BuildOutput
  onPhase: (phase: Phase) => void
  now: () => Date
}): Promise<Release> => {
  const { order, onPhase, now } = parameters
  const releases = path.join(order.dataFolder, 'releases')
  await mkdir(releases, { recursive: true })
  onPhase('waiting')
  const giveBack = await takeBuildLock(path.join(order.dataFolder, 'publisher'))
  try {
    await removeUnfinished(releases)
    await requireSpace(releases, order.leastFree)
    const id = nextReleaseId({ now: now(), existing: await releaseIds(releases) })
    const folder = path.join(releases, `.building-${id}`)
    try {
      await mkdir(folder)
      return await build({ ...parameters, releases, id, folder })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  } finally {
    giveBack()
  }
}

const build = async (parameters: {
  order: ReleaseOrder
  output: BuildOutput
  onPhase: (phase: Phase) => void
  now: () => Date
  releases: string
  id: string
  folder: string
}): Promise<Release> => {
  const { order, output, onPhase, now, releases, id, folder } = parameters
  const stopwatch = startStopwatch()

  onPhase('build')
  await runBuilder({ builder: order.builder, env: { ...order.env, SITE_OUT_DIR: folder }, output })
  const buildSeconds = stopwatch()

  onPhase('check')
  const files = await walk(folder)
  const before = await releaseBefore(releases)
  const unchanged = before
    ? await linkUnchanged({ folder, files, before: before.folder, filesBefore: before.files })
    : new Set<string>()
  const isTrusted = before !== undefined && before.checks === CHECKS && !hasLostAddresses(before.files, files, unchanged)
  const isUnchanged = (file: string) => isTrusted && unchanged.has(file)
  const problems = await checkRelease({ folder, files, origin: order.origin, isUnchanged })
  if (problems.length > 0) throw failureOf(problems)
  const checkSeconds = stopwatch()

  onPhase('compress')
  await compressRelease({ folder, files, before: before?.folder, filesBefore: before?.files ?? [], unchanged })
  const pages = files.filter(({ name }) => name.endsWith('.html'))
  await syncRelease(folder, files, unchanged)
  const release: Release = {
    release: id,
    at: now().toISOString(),
    reason: order.reason,
    deploys: order.deploys,
    withheld: order.withhold,
    pages: pages.length,
    changedPages: pages.filter(({ name }) => !unchanged.has(name)).length,
    checks: CHECKS,
    seconds: { build: buildSeconds, check: checkSeconds, compress: stopwatch() },
  }
  await writeSynced(path.join(folder, 'release.json'), `${JSON.stringify(release)}\n`)
  await syncFolder(folder)
  await rename(folder, path.join(releases, id))
  await syncFolder(releases)
  return release
}

/** The live release, which a new one is compared with: it passed the checks, and its files never change. */
const releaseBefore = async (releases: string): Promise<{ folder: string; files: FileInfo[]; checks: number } | undefined> => {
  const id = await currentRelease(releases)
  const release = id === undefined ? undefined : await readRelease(releases, id)
  if (!release) return undefined
  const folder = path.join(releases, release.release)
  return { folder, files: await walk(folder), checks: release.checks }
}

/** Whether an address of the release before may be gone: then pages that did not change may link to nothing now. */
const hasLostAddresses = (before: FileInfo[], after: FileInfo[], unchanged: ReadonlySet<string>): boolean => {
  const names = new Set(after.map(({ name }) => name))
  const isRedirectsSame = unchanged.has('_redirects') || !before.some(({ name }) => name === '_redirects')
  const isForm = (name: string) => /\.(br|gz)$/.test(name) && !names.has(name)
  const paths = pathsOf([...names])
  return (
    !isRedirectsSame ||
    [...pathsOf(before.map(({ name }) => name).filter((name) => !isForm(name)))].some((path) => !paths.has(path))
  )
}

const failureOf = (problems: Problem[]): PublishError => {
  const [first] = problems
  const log = problems.slice(0, 200).map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`)
  const count = problems.filter(({ code }) => code === first?.code).length
  return new PublishError(first?.code ?? 'internal', { parameters: { ...first?.parameters, count }, log })
}

/** What a killed build, removal or swap left behind. A link that is young may be a swap under way: a rollback asks for no lock. */
const removeUnfinished = async (releases: string): Promise<void> => {
  for (const name of await readdir(releases)) {
    const entry = path.join(releases, name)
    const isLeft = name.startsWith('.current-') ? isOld(entry) : /^\.(building|removing)-/.test(name)
    if (isLeft) await rm(entry, { recursive: true, force: true })
  }
}

const isOld = (link: string): boolean => {
  const found = lstatSync(link, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > SWAP_IS_OVER_MS
}

const requireSpace = async (folder: string, least: number): Promise<void> => {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < least)
    throw new PublishError('disk_full', { parameters: { freeMegabytes: Math.floor((bavail * bsize) / 2 ** 20) } })
}

/** Makes new files, and every name in the release, survive a power cut before `current` leads to them. */
const syncRelease = async (folder: string, files: FileInfo[], unchanged: ReadonlySet<string>): Promise<void> => {
  await eachOf(
    files.filter(({ name }) => !unchanged.has(name)),
    async ({ name }) => {
      await using handle = await open(path.join(folder, name), 'r')
      await handle.sync()
    },
  )
  const folders = new Set(files.flatMap(({ name }) => ancestorsOf(name)))
  await inSlices(folders, (name) => syncFolderNow(path.join(folder, name)))
}

/** The first of these writes the disk's journal for all of them, so that the others cost next to nothing. */
const syncFolderNow = (folder: string): void => {
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const ancestorsOf = (name: string): string[] => {
  const folder = path.dirname(name)
  return folder === '.' ? ['.'] : [folder, ...ancestorsOf(folder)]
}

/** Gives the seconds since it was last asked, to the millisecond. */
const startStopwatch = (): (() => number) => {
  let from = performance.now()
  return () => {
    const to = performance.now()
    const seconds = Math.round(to - from) / 1000
    from = to
    return seconds
  }
}
