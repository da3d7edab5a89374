import { PortError } from '@ratusz/portal/listening'
import { processLog } from '@ratusz/portal/log'
import { readPublisherSettings, SettingsError } from '@ratusz/settings'
import { startPublisher } from './start.ts'

/** The publisher process: `node packages/publisher/src/main.ts`. */
const log = processLog('publisher')

const run = async (): Promise<void> => {
  const publisher = await startPublisher({ settings: readPublisherSettings(process.env), log })
  const stop = () => {
    publisher.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log('error', 'The publisher did not stop cleanly', { error: error instanceof Error ? error.message : 'unknown' })
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  log('info', 'The publisher is ready', { url: publisher.url })
}

run().catch((error: unknown) => {
  const isExpected = error instanceof SettingsError || error instanceof PortError
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(1)
})
