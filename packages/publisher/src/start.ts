import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { close, listen } from '@ratusz/portal/listening'
import { type Log, processLog } from '@ratusz/portal/log'
import type { PublisherSettings } from '@ratusz/settings'
import { builderEnvironment, siteBuilder, sitePreviewer } from './builder.ts'
import { openJournal } from './journal.ts'
import { createReleaseKeeper, type MakeOptions } from './keeper.ts'
import { openPreviewer, type PreviewerOptions } from './previewer.ts'
import { createDeployQueue } from './queue.ts'
import { createReporter, type RetryPlan } from './reporter.ts'
import { createPublisherServer } from './server.ts'

export type Publisher = {
  /** Where it answers, on this machine alone, without a trailing slash. */
  url: string
  port: number
  /** Takes no new requests, finishes those under way. A build is given up and taken up again at the next start. */
  stop: () => Promise<void>
}

/** How releases are made unless told otherwise: the site, 5 minutes at most, 200 MB left for the databases. */
export const makeDefaults = (): MakeOptions => ({ builder: siteBuilder(), timeLimitMs: 5 * 60_000, leastFree: 200 * 2 ** 20 })

/**
 * Starts the publisher, and with it what was left unfinished when it ended.
 *
 * @param parameters.port the port to listen on instead of `PUBLISHER_PORT`; 0 for any free one
 * @param parameters.options what differs from `makeDefaults`
 * @param parameters.preview the same for previews
 * @throws PortError when the port is taken or not allowed
 */
export const startPublisher = async (parameters: {
  settings: PublisherSettings
  port?: number
  options?: Partial<MakeOptions>
  preview?: Partial<PreviewerOptions>
  plan?: RetryPlan
  log?: Log
}): Promise<Publisher> => {
  const { settings, port = settings.PUBLISHER_PORT, options, preview, plan, log = processLog('publisher') } = parameters
  await mkdir(path.join(settings.DATA_DIR, 'releases'), { recursive: true })
  const journal = openJournal({ folder: path.join(settings.DATA_DIR, 'publisher') })
  const makeOptions: MakeOptions = {
    ...makeDefaults(),
    onLine: (line) => log('info', 'build', { line }),
    onReady: () => queue.follow(),
    ...options,
  }
  const keeper = createReleaseKeeper(settings, makeOptions)
  const reporter = createReporter({
    journal,
    cmsUrl: settings.CMS_URL,
    secret: settings.PUBLISHER_SECRET,
    log,
    ...(plan && { plan }),
  })
  const queue = createDeployQueue({ journal, keeper, reporter, language: settings.DEFAULT_LOCALE, log })
  const previewer = openPreviewer({
    builder: sitePreviewer(),
    env: builderEnvironment(settings, process.env),
    onLine: (line) => log('warning', 'preview', { line }),
    ...preview,
  })
  const server = createPublisherServer({
    previewer,
    secret: settings.PUBLISHER_SECRET,
    journal,
    queue,
    reporter,
    listReleases: keeper.list,
    log,
  })
  const listening = await listen({ server, port, host: '127.0.0.1', variable: 'PUBLISHER_PORT' }).catch((error: unknown) => {
    journal.close()
    throw error
  })
  journal.prune()
  reporter.kick()
  queue.kick()
  // What came too late for the publisher before is put in now; and the builder is awake when the first editor saves.
  if (makeOptions.builder.isResident) queue.follow()
  return {
    url: `http://127.0.0.1:${listening}`,
    port: listening,
    stop: async () => {
      await close(server)
      await previewer.close()
      await queue.stop()
      await keeper.close()
      await reporter.stop()
      journal.close()
    },
  }
}
