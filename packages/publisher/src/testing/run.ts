import path from 'node:path'
import { readPublisherSettings } from '@ratusz/settings'
import { startPublisher } from '../start.ts'

/** A publisher process with the tiny builder, for tests that kill it: `node run.ts SITE_FOLDER`. It prints its address when it is ready. */
const cwd = process.argv[2] ?? process.cwd()
const builder = { command: process.execPath, args: [path.join(import.meta.dirname, 'tiny-builder.mjs')], cwd }
const publisher = await startPublisher({
  settings: readPublisherSettings(process.env),
  port: 0,
  options: { builder, leastFree: 0 },
  plan: { firstPause: 10, longestPause: 50, giveUpAfter: 60_000, answerWithin: 5000 },
  log: () => undefined,
})
process.stdout.write(`${publisher.url}\n`)
