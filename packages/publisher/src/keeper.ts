import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { PublisherSettings } from '@ratusz/settings'
import { forgetAhead } from './ahead.ts'
import { type Builder, builderEnvironment } from './builder.ts'
import type { Phase } from './prepare.ts'
import { openProducer } from './produce.ts'
import type { ReleaseList } from './protocol.ts'
import type { ReleaseKeeper } from './queue.ts'
import { currentRelease, listReleases, readRelease, releaseIds, swapTo } from './release-folder.ts'
import { clearRetired, retireReleases } from './retire.ts'
import { changesNotes, ensureSpare } from './spare.ts'

/** How releases are made. */
export type MakeOptions = {
  builder: Builder
  /** How long a build may take, in milliseconds. */
  timeLimitMs: number
  /** No build begins with less free space on the disk, in bytes. */
  leastFree: number
  onPhase?: (phase: Phase) => void
  /** Told when there is more to put into the last release. */
  onReady?: () => void
  onLine?: (line: string) => void
}

/** Makes, swaps and keeps the releases under `DATA_DIR/releases`. */
export const createReleaseKeeper = (
  settings: PublisherSettings,
  options: MakeOptions,
): ReleaseKeeper & { list: () => Promise<ReleaseList>; close: () => Promise<void> } => {
  const producer = openProducer(options.onReady)
  const releases = path.join(settings.DATA_DIR, 'releases')
  const newest = async () => (await releaseIds(releases)).at(-1)
  const current = async () => {
    const id = await currentRelease(releases)
    return id === undefined ? undefined : readRelease(releases, id)
  }
  return {
    make: ({ reason, deploys, isComplete = false, follows, signal }) =>
      producer.produce({
        ...options,
        signal,
        secrets: [settings.PUBLISHER_SECRET, settings.FEED_TOKEN],
        order: {
          dataFolder: settings.DATA_DIR,
          builder: options.builder,
          env: builderEnvironment(settings, process.env),
          origin: new URL(settings.PORTAL_URL).origin,
          reason,
          deploys,
          follows,
          isComplete,
          leastFree: options.leastFree,
        },
      }),
    swap: async (release) => {
      const from = performance.now()
      const previous = await currentRelease(releases)
      if (previous !== release) {
        // What was told ahead belongs to the release that was live then, and to no other time.
        await forgetAhead(releases, release)
        await swapTo(releases, release)
        await forgetAhead(releases)
      }
      return { previous, seconds: Math.round(performance.now() - from) / 1000 }
    },
    find: (release) => readRelease(releases, release),
    newest,
    current,
    list: async () => {
      await mkdir(releases, { recursive: true })
      return listReleases(releases)
    },
    retire: () => retireReleases({ releases, kept: settings.RELEASES_KEPT }),
    clear: async () => {
      await clearRetired({ releases })
      const release = await newest()
      const notes = changesNotes(settings.DATA_DIR)
      if (release !== undefined && options.builder.isResident) await ensureSpare({ releases, notes, release })
    },
    /** Ends the process that makes releases. */
    close: producer.close,
  }
}
