import { readPublisherSettings, SettingsError } from '@ratusz/settings'
import { asPublishError, PublishError, toDeployError } from './errors.ts'
import type { Phase } from './prepare.ts'
import { publishNow } from './publish.ts'

/** `node packages/publisher/src/publish-now.ts [reason]`: publishes once, tells its progress, ends with 0 or 1. */
const PHASES: Record<Phase, string> = {
  waiting: 'Getting ready to build the portal',
  build: 'Building the portal',
  sync: 'Reading the content',
  media: 'Fetching pictures and files',
  render: 'Making the pages',
  search: 'Indexing for the search',
  compress: 'Compressing what is new',
  check: 'Checking every page and link',
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const tellPhase = (phase: Phase): void => {
  const line = PHASES[phase]
  if (line) say(line)
}

const run = async (): Promise<void> => {
  const settings = readPublisherSettings(process.env)
  const giveUp = new AbortController()
  const stop = () => giveUp.abort(new PublishError('internal', { parameters: { detail: 'stopped by hand' } }))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  try {
    const { release, pages, seconds } = await publishNow({
      settings,
      reason: process.argv[2] ?? 'publish-now',
      signal: giveUp.signal,
      options: { onPhase: (phase) => tellPhase(phase) },
    })
    const total = Object.values(seconds).reduce((sum, phase) => sum + phase, 0)
    say(`The portal is published: ${pages} pages in ${total.toFixed(1)} s (release ${release})`)
  } catch (error) {
    const { message, log } = toDeployError(asPublishError(error), 'en')
    process.stderr.write(`${log ? `${log}\n` : ''}${message}\n`)
    process.exitCode = 1
  } finally {
    process.off('SIGTERM', stop)
    process.off('SIGINT', stop)
  }
}

run().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SettingsError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exit(1)
})
