import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import { inRoot, ROOT } from '../paths.ts'
import { runStep } from '../progress.ts'
import { runCommand } from '../run.ts'
import type { Settings } from './checks.ts'
import { fingerprintOf } from './fingerprint.ts'
import { stampAt } from './stamp.ts'

const NODE = process.execPath
const CMS_INPUTS = [
  'cms',
  'content-schemas',
  'packages/settings',
  'packages/charts',
  'packages/analytics/src/calendar.ts',
  'packages/publisher/src',
  'packages/demo/src/index.ts',
  'pnpm-lock.yaml',
]
const SITE_INPUTS = ['site', 'content-schemas', 'packages/settings', 'packages/search', 'pnpm-lock.yaml']

export type Context = { settings: Settings; env: NodeJS.ProcessEnv; signal: AbortSignal }

const failed = (what: string, output: string): UserError =>
  new UserError(`${what} failed. Its last lines:\n\n${output.split('\n').slice(-25).join('\n')}`)

const languages = ({ cms }: Settings): string[] => [cms.LOCALES.join(','), cms.DEFAULT_LOCALE]

/** Builds the CMS where its sources, or the languages, changed since the last build. */
export const buildCms = async ({ settings, env, signal }: Context): Promise<void> => {
  const stamp = stampAt(inRoot('cms/.next/ratusz-build'))
  const print = fingerprintOf({
    root: ROOT,
    entries: CMS_INPUTS,
    words: [...languages(settings), String(settings.cms.DATABASE_URL.startsWith('file:'))],
  })
  if (stamp.has(print)) return
  await runStep({ title: 'Building the CMS' }, async (note) => {
    const { code, output } = await runCommand({
      file: NODE,
      args: [inRoot('cms/node_modules/next/dist/bin/next'), 'build', 'cms'],
      cwd: ROOT,
      signal,
      env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      onLine: (line) => note(line.trim().slice(0, 60)),
    })
    if (code !== 0) throw failed('The build of the CMS', output)
  })
  stamp.write(print)
}

const setupLine = z.looseObject({
  step: z.string(),
  done: z.union([z.number(), z.boolean()]).optional(),
  total: z.number().optional(),
  what: z.string().optional(),
})

const parseLine = (line: string): z.output<typeof setupLine> | undefined => {
  try {
    return setupLine.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** Migrates the database, makes the administrator and, on a first start without `--empty`, loads the demonstration town. */
export const setUpCms = async ({ settings, env, signal }: Context, parameters: { isEmpty: boolean }): Promise<void> => {
  const { DATA_DIR, DATABASE_URL } = settings.cms
  const stamp = stampAt(path.join(DATA_DIR, 'setup'))
  const print = fingerprintOf({ root: ROOT, entries: ['cms/src/migrations'], words: [DATABASE_URL] })
  const isLostDatabase = DATABASE_URL.startsWith('file:') && !existsSync(path.resolve(ROOT, DATABASE_URL.slice('file:'.length)))
  if (stamp.has(print) && !isLostDatabase) return
  // A first loading that was interrupted goes on; a database that came from elsewhere is left alone.
  const demoStamp = stampAt(path.join(DATA_DIR, 'setup-demo'))
  const isResuming = demoStamp.has(`loading ${DATABASE_URL}`)
  if (!parameters.isEmpty && !demoStamp.has(`done ${DATABASE_URL}`)) demoStamp.write(`loading ${DATABASE_URL}`)
  const title = parameters.isEmpty ? 'Preparing the database' : 'Preparing the database and the demonstration town'
  await runStep({ title }, async (note) => {
    const demo = parameters.isEmpty ? [] : ['demo', ...(isResuming ? ['resume'] : [])]
    const { code, output } = await runCommand({
      file: NODE,
      args: [inRoot('cms/node_modules/payload/bin.js'), 'run', 'cms/src/bin/setup.ts', ...demo],
      cwd: ROOT,
      signal,
      env: { ...env, NODE_ENV: 'production', PAYLOAD_CONFIG_PATH: 'cms/src/payload.config.ts' },
      onLine: (line) => {
        const progress = parseLine(line)
        if (progress?.total) note(`${progress.done} of ${progress.total}`)
      },
    })
    if (code !== 0) throw failed('Preparing the database', output)
  })
  // What an earlier database published is not this one's: the site reads everything anew.
  if (!stamp.has(print))
    for (const name of ['site.db', 'site.db-wal', 'site.db-shm']) rmSync(path.join(DATA_DIR, 'cache', name), { force: true })
  if (!parameters.isEmpty) demoStamp.write(`done ${DATABASE_URL}`)
  stamp.write(print)
}

/** Builds the first release of the portal, and a new one where the site's own code or the languages changed. Needs the CMS running. */
export const buildSite = async ({ settings, env, signal }: Context): Promise<void> => {
  const { DATA_DIR, PORTAL_URL } = settings.publisher
  const stamp = stampAt(path.join(DATA_DIR, 'setup-site'))
  const print = fingerprintOf({ root: ROOT, entries: SITE_INPUTS, words: [...languages(settings), PORTAL_URL] })
  if (stamp.has(print) && existsSync(path.join(DATA_DIR, 'releases/current'))) return
  await runStep({ title: 'Building the portal' }, async (note) => {
    const { code, output } = await runCommand({
      file: NODE,
      args: [inRoot('packages/publisher/src/publish-now.ts'), 'first start'],
      cwd: ROOT,
      signal,
      env: { ...env, NODE_ENV: 'production' },
      onLine: (line) => note(line.trim().slice(0, 60)),
    })
    if (code !== 0) throw failed('The build of the portal', output)
  })
  stamp.write(print)
}
