import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { PublisherSettings } from '@ratusz/settings'
import { createReleaseKeeper, type MakeOptions } from './keeper.ts'
import type { Release } from './protocol.ts'
import { makeDefaults } from './start.ts'

/**
 * Builds, checks and makes a release live at once, without a word to the CMS: for the first start, and by hand.
 *
 * @throws PublishError; the live release stays as it was
 */
export const publishNow = async (parameters: {
  settings: PublisherSettings
  reason: string
  options?: Partial<MakeOptions>
  signal?: AbortSignal
}): Promise<Release> => {
  const { settings, reason, options, signal = new AbortController().signal } = parameters
  await mkdir(path.join(settings.DATA_DIR, 'releases'), { recursive: true })
  const keeper = createReleaseKeeper(settings, { ...makeDefaults(), ...options })
  try {
    const release = await keeper.make({ reason, deploys: [], isComplete: true, signal })
    await keeper.swap(release.release)
    await keeper.retire()
    await keeper.clear()
    return release
  } finally {
    await keeper.close()
  }
}
