import path from 'node:path'
import { readPublisherSettings } from '@ratusz/settings'
import { startPublisher } from '../start.ts'

/**
 * A publisher process with a small builder, for tests that kill it: `node run.ts FOLDER [BUILDER [PORT]]`. The builder
 * runs in the folder; without one it is the tiny builder, without a port any free one. Its address is printed when it is ready.
 */
const [cwd = process.cwd(), script = path.join(import.meta.dirname, 'tiny-builder.mjs'), port = '0'] = process.argv.slice(2)
const publisher = await startPublisher({
  settings: readPublisherSettings(process.env),
  port: Number(port),
  options: { builder: { command: process.execPath, args: [script], cwd }, leastFree: 0 },
  plan: { firstPause: 10, longestPause: 50, giveUpAfter: 60_000, answerWithin: 5000 },
  log: () => undefined,
})
process.stdout.write(`${publisher.url}\n`)
