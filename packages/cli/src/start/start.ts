import path from 'node:path'
import { PORTAL_NODE_FLAGS } from '@ratusz/settings'
import { inRoot, ROOT } from '../paths.ts'
import { runStep } from '../progress.ts'
import { checkDataFolder, checkPorts, checkSettings, type Settings } from './checks.ts'
import { loadEnvironment } from './environment.ts'
import { untilHealthy } from './health.ts'
import { createLog } from './log.ts'
import { buildCms, buildSite, type Context, setUpCms } from './prepare.ts'
import { type ProcessPlan, type Supervisor, supervise } from './supervisor.ts'

const NODE = process.execPath
const LIMIT_MS = 90_000

/** Sets up what is missing, runs the three processes and stays until a signal ends them. Gives the exit code. */
export const start = async (parameters: { isEmpty: boolean }): Promise<number> => {
  const startedAt = performance.now()
  const { env, made } = loadEnvironment({ file: inRoot('.env'), env: process.env })
  const settings = checkSettings(env)
  checkDataFolder(settings.cms.DATA_DIR)
  const { CMS_PORT, PORTAL_PORT, PUBLISHER_PORT } = settings.cms
  await checkPorts({ CMS_PORT, PORTAL_PORT, PUBLISHER_PORT })

  const ending = endSignal()
  const log = createLog({ output: process.stdout, now: () => new Date() })
  const supervisor = supervise({ log: log.add })
  try {
    const context = { settings, env, signal: ending.signal }
    await buildCms(context)
    await setUpCms(context, parameters)
    await bringUp({ ...context, supervisor })
    printReady({ settings, made, seconds: (performance.now() - startedAt) / 1000 })
    log.stream()
    await ending.received
    process.stdout.write('\nEnding…\n')
    return 0
  } catch (error) {
    if (ending.signal.aborted) return 130
    log.writeHeld()
    throw error
  } finally {
    await supervisor.stop()
  }
}

const endSignal = () => {
  const controller = new AbortController()
  const received = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        controller.abort()
        resolve()
      })
    }
  })
  return { signal: controller.signal, received }
}

const bringUp = async (parameters: Context & { supervisor: Supervisor }): Promise<void> => {
  const { settings, env, supervisor, signal } = parameters
  const { CMS_PORT, PORTAL_PORT, PUBLISHER_PORT } = settings.cms
  const common = { cwd: ROOT, env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } }
  const plans: Record<'cms' | 'publisher' | 'portal', ProcessPlan> = {
    cms: {
      ...common,
      name: 'cms',
      file: NODE,
      args: [inRoot('cms/node_modules/next/dist/bin/next'), 'start', 'cms', '-p', String(CMS_PORT)],
    },
    publisher: { ...common, name: 'publisher', file: NODE, args: [inRoot('packages/publisher/src/main.ts')] },
    portal: {
      ...common,
      name: 'portal',
      file: NODE,
      args: [...PORTAL_NODE_FLAGS, inRoot('packages/portal/src/main.ts')],
      env: { ...common.env, NODE_COMPILE_CACHE: path.join(settings.portal.DATA_DIR, 'cache', 'compiled') },
    },
  }
  const healthy = (name: string, port: number) =>
    untilHealthy({ name, url: `http://127.0.0.1:${port}/healthz`, limitMs: LIMIT_MS, signal })

  await runStep({ title: 'Starting the CMS' }, async () => {
    supervisor.start(plans.cms)
    await healthy('CMS', CMS_PORT)
  })
  await buildSite({ settings, env, signal })
  await runStep({ title: 'Starting the publisher and the portal' }, async () => {
    supervisor.start(plans.publisher)
    supervisor.start(plans.portal)
    await Promise.all([healthy('publisher', PUBLISHER_PORT), healthy('portal', PORTAL_PORT)])
  })
}

const printReady = (parameters: { settings: Settings; made: string[]; seconds: number }): void => {
  const { settings, made, seconds } = parameters
  const { RATUSZ_ADMIN_EMAIL: email, RATUSZ_ADMIN_PASSWORD: password } = settings.administrator
  const isNew = made.includes('RATUSZ_ADMIN_PASSWORD')
  const lines = [
    '',
    `Ratusz is ready (${seconds.toFixed(1)} s).`,
    `  Portal:   ${settings.portal.PORTAL_URL}/`,
    `  CMS:      ${settings.cms.CMS_URL}/admin`,
    `  Sign in:  ${email}`,
    `  Password: ${isNew ? `${password}   (shown this once; it stands in .env)` : 'as in RATUSZ_ADMIN_PASSWORD (.env), unless it was changed in the CMS'}`,
    '',
    'Ctrl-C ends everything.',
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
