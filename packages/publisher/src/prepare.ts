import { lstatSync } from 'node:fs'
import { mkdir, readdir, rename, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { type FileAhead, tellAhead } from './ahead.ts'
import { openAssembly, type ReleaseBefore } from './assemble.ts'
import type { BuildOutput } from './build-output.ts'
import type { Builder } from './builder.ts'
import { writeSynced } from './compress.ts'
import { PublishError } from './errors.ts'
import { type LinkBook, openLinkBook } from './link-book.ts'
import { takeBuildLock } from './lock.ts'
import type { Release } from './protocol.ts'
import { nextReleaseId, releaseIds, syncFolder } from './release-folder.ts'
import { changesNotes, layBy } from './spare.ts'
import type { Workshop } from './workshop.ts'

const SWAP_IS_OVER_MS = 60_000

/** A step of making a release; the builder's own steps are among them. */
export type Phase = string

/** What is needed to make a release; plain data, so that it can be handed to another process. */
export type ReleaseOrder = {
  /** `DATA_DIR`, absolute. */
  dataFolder: string
  builder: Builder
  env: Record<string, string>
  origin: string
  reason: string
  deploys: string[]
  /** The release that it completes, where it does. */
  follows?: string | undefined
  /** Whether nothing may come later than its pages, as a search index does. */
  isComplete: boolean
  /** No build begins with less free space, in bytes: the databases on the same disk need some too. */
  leastFree: number
}

/**
 * Makes a release: builds it aside, checks it, links what is unchanged, compresses the rest, and gives it its
 * name. It is then kept, complete and on the disk for good, but not live yet. Where nothing differs from the newest release, it
 * is that one.
 *
 * @throws PublishError; nothing is left behind then
 */
export const prepareRelease = async (parameters: {
  order: ReleaseOrder
  workshop: Workshop
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
    const links = openLinkBook(path.join(order.dataFolder, 'publisher'))
    try {
      await mkdir(folder)
      return await build({ ...parameters, releases, id, folder, links })
    } finally {
      links.close()
      await rm(folder, { recursive: true, force: true })
    }
  } finally {
    giveBack()
  }
}

const build = async (parameters: {
  order: ReleaseOrder
  workshop: Workshop
  output: BuildOutput
  onPhase: (phase: Phase) => void
  now: () => Date
  releases: string
  id: string
  folder: string
  links: LinkBook
}): Promise<Release> => {
  const { order, workshop, output, now, releases, id, folder, links } = parameters
  const stopwatch = startStopwatch()
  const onPhase = (phase: Phase): void => {
    stopwatch.next(phase)
    parameters.onPhase(phase)
  }
  const { builder, env, isComplete, origin, reason, deploys } = order
  const notes = changesNotes(order.dataFolder)
  let told = Promise.resolve()
  const onAhead = (file: FileAhead): void => {
    told = told.then(() => tellAhead(releases, file))
    told.catch(() => undefined)
  }
  const assemble = (before: ReleaseBefore | undefined) => openAssembly({ folder, before, links, origin, onPhase })
  const { base, follows, built, assembly, keep } = await workshop
    .build({ builder, env, isComplete, follows: order.follows, releases, notes, folder, output, assemble, onPhase, onAhead })
    .finally(() => told)
  const { changed, forms } = await assembly.finish(built)
  if (base && changed.length === 0 && built.removed.length === 0) {
    links.keep(base.release)
    await keep(base.release, [...built.names, ...forms])
    await layBy({ releases, folder, release: base.release })
    return { ...base, changedPages: 0, seconds: stopwatch.seconds() }
  }
  const release: Release = {
    release: id,
    at: now().toISOString(),
    reason,
    deploys,
    ...(follows && { follows }),
    pages: built.names.filter(isPage).length,
    changedPages: changed.filter(isPage).length,
    seconds: stopwatch.seconds(),
  }
  await writeSynced(path.join(folder, 'release.json'), `${JSON.stringify(release)}\n`)
  await syncFolder(folder)
  await rename(folder, path.join(releases, id))
  await syncFolder(releases)
  links.keep(id)
  await keep(id, [...built.names, ...forms])
  return release
}

const isPage = (name: string): boolean => name.endsWith('.html')

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

/** Measures phases that follow each other, in seconds to the millisecond; a phase that comes twice counts both. */
const startStopwatch = () => {
  const seconds: Record<string, number> = {}
  let current: { phase: string; from: number } | undefined
  const next = (phase: string | undefined): void => {
    const now = performance.now()
    if (current) seconds[current.phase] = Math.round((seconds[current.phase] ?? 0) * 1000 + now - current.from) / 1000
    current = phase === undefined ? undefined : { phase, from: now }
  }
  return {
    next,
    seconds: () => {
      next(undefined)
      return seconds
    },
  }
}
