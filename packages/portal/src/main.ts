import { flushCompileCache } from 'node:module'
import { readPortalSettings, SettingsError } from '@ratusz/settings'
import { PortError } from './listening.ts'
import { processLog } from './log.ts'
import { startPortal } from './start.ts'

/** The portal process: `node packages/portal/src/main.ts`. */
const log = processLog('portal')

const run = async (): Promise<void> => {
  const settings = readPortalSettings(process.env)
  const portal = await startPortal({ settings, log })
  const stop = () => {
    portal.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log('error', 'The portal did not stop cleanly', { error: error instanceof Error ? error.message : 'unknown' })
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  // Where NODE_COMPILE_CACHE is set the next start is spared the compiler, which takes 25 MB; also after a kill.
  flushCompileCache()
  log('info', 'The portal is open', { url: settings.PORTAL_URL, port: portal.port })
}

run().catch((error: unknown) => {
  const isExpected = error instanceof SettingsError || error instanceof PortError
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(1)
})
