import path from 'node:path'
import type { FileAhead } from './ahead.ts'
import type { Assembly, Built, ReleaseBefore } from './assemble.ts'
import type { BuildOutput } from './build-output.ts'
import { type Builder, runBuilder } from './builder.ts'
import { fileOfForm } from './compress.ts'
import { copyRelease } from './draft.ts'
import type { Release } from './protocol.ts'
import { currentRelease, OWN_NOTE, readRelease } from './release-folder.ts'
import { type Resident, startResident } from './resident.ts'
import { noteChanges, takeSpare } from './spare.ts'
import { namesIn } from './walk.ts'

/** What a build needs to know. */
type BuildOrder = {
  builder: Builder
  env: Record<string, string>
  /** `DATA_DIR/releases` */
  releases: string
  /** See `changesNotes`. */
  notes: string
  /** An empty folder. */
  folder: string
  output: BuildOutput
  /** Whether the release is to be complete at once, with what otherwise comes later than its pages. */
  isComplete: boolean
  /** The release that it completes, where it does. */
  follows: string | undefined
  /** Begins to make a release of what the build leaves, compared with the one before. */
  assemble: (before: ReleaseBefore | undefined) => Assembly
  onPhase: (phase: string) => void
  /** Given the files that readers need not wait for, while the rest is made. */
  onAhead: (file: FileAhead) => void
}

/** A build that is through. */
export type Finished = {
  /** The release that it continues; undefined where it made every file. */
  base: Release | undefined
  /** The release that it completes; none where the builder could not go on from that one, so that it has content of its own. */
  follows: string | undefined
  built: Built
  assembly: Assembly
  /** Tells the builder that what it built is good and how it is called. @param all every file of the release */
  keep: (release: string, all: readonly string[]) => Promise<void>
}

export type Workshop = {
  build: (order: BuildOrder) => Promise<Finished>
  /** Ends a builder that stayed. */
  close: () => Promise<void>
}

/** Has builds made, and keeps a resident builder between them. @param onReady told when that one has more to put into a release */
export const openWorkshop = (onReady: () => void = () => undefined): Workshop => {
  let resident: { builder: Resident; key: string } | undefined
  let output: BuildOutput
  /** The files of the last release that was made here, which the next one most likely continues. */
  let last: { release: string; names: ReadonlySet<string> } | undefined

  const end = async (): Promise<void> => {
    await resident?.builder.end()
    resident = undefined
  }
  const residentFor = async ({ builder, env }: BuildOrder): Promise<Resident> => {
    const key = JSON.stringify([builder, env])
    if (resident?.key === key && resident.builder.isRunning()) return resident.builder
    await end()
    resident = { builder: startResident({ builder, env, output: () => output, onReady }), key }
    return resident.builder
  }
  const releaseNamed = async (
    releases: string,
    id: string | undefined,
  ): Promise<(ReleaseBefore & { note: Release }) | undefined> => {
    const release = id === undefined ? undefined : await readRelease(releases, id)
    if (!release) return undefined
    const folder = path.join(releases, release.release)
    const names = last?.release === release.release ? last.names : new Set(await namesIn(folder))
    return { id: release.release, folder, names, note: release }
  }

  const buildOnce = async (order: BuildOrder): Promise<Finished> => {
    const { builder, env, releases, folder, onPhase } = order
    onPhase('build')
    await runBuilder({
      builder,
      env: { ...env, SITE_OUT_DIR: folder },
      output: order.output,
    })
    const names = await namesIn(folder)
    const before = await releaseNamed(releases, await currentRelease(releases))
    return {
      base: undefined,
      follows: undefined,
      built: { names, written: names, removed: [] },
      assembly: order.assemble(before),
      keep: async () => undefined,
    }
  }

  const buildOn = async (order: BuildOrder): Promise<Finished> => {
    const { releases, notes, folder, isComplete, onPhase, onAhead } = order
    onPhase('start')
    const builder = await residentFor(order)
    const base = await releaseNamed(releases, await builder.open())
    const before = base ?? (await releaseNamed(releases, await currentRelease(releases)))
    if (base) {
      onPhase('copy')
      if (!(await takeSpare({ releases, notes, base, to: folder })))
        await copyRelease({ from: base.folder, to: folder, names: [...base.names].filter((name) => name !== OWN_NOTE) })
    }
    const assembly = order.assemble(before)
    const follows = base && [base.note.release, base.note.follows].find((id) => id === order.follows)
    const { written, removed } = await builder.build({
      folder,
      isWhole: base === undefined,
      isComplete,
      isFollowUp: follows !== undefined,
      onPhase,
      onWritten: assembly.take,
      onAhead,
    })
    const names = base ? [...new Set([...namesWithout(base.names, removed), ...written])] : written
    const keep = async (release: string, all: readonly string[]): Promise<void> => {
      await builder.keep(release)
      last = { release, names: new Set(all) }
      if (base && base.id !== release) await noteChanges({ notes, release, base: base.id, names: [...written, ...removed] })
    }
    return { base: base?.note, follows, built: { names, written, removed }, assembly, keep }
  }

  return {
    build: async (order) => {
      output = order.output
      if (!order.builder.isResident) return buildOnce(order)
      try {
        return await buildOn(order)
      } catch (error) {
        // What a builder that failed remembers is not what the disk holds.
        await end()
        throw error
      }
    },
    close: end,
  }
}

/** The files of a release without some of them, their compressed forms and the release's own note. */
const namesWithout = (names: ReadonlySet<string>, removed: readonly string[]): string[] => {
  const gone = new Set(removed)
  return [...names].filter((name) => !gone.has(name) && name !== OWN_NOTE && !names.has(fileOfForm(name) ?? ''))
}
