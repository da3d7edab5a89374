import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { PublisherSettings } from '@ratusz/settings'
import { type BuildOutput, buildFailure } from './build-output.ts'
import { PublishError } from './errors.ts'

/**
 * The program that makes the site: it writes all of it into `SITE_OUT_DIR` and ends.
 * One that `isResident` stays, and is told what to do (see resident.ts).
 */
export type Builder = { command: string; args: string[]; cwd: string; isResident?: boolean }

/**
 * A builder of 45,000 pages can do with 300 MB. Left to itself Node lets several times as much pile up before it tidies, on a machine
 * that has the room. A page's strings live for about as long as it takes to fill the young space twice: a larger one saves a quarter
 * of the time spent on tidying.
 */
const BUILDER_NODE_FLAGS = ['--max-old-space-size=768', '--max-semi-space-size=32']

/** The site of this repository. */
export const siteBuilder = (): Builder => {
  const cwd = path.resolve(import.meta.dirname, '../../../site')
  return { command: process.execPath, args: [...BUILDER_NODE_FLAGS, 'builder.ts'], cwd, isResident: true }
}

/** What shows drafts in the site's templates: it stays, and is asked (see preview.ts). */
export const sitePreviewer = (): Builder => ({ ...siteBuilder(), args: ['preview.ts'] })

/** What a program needs of its surroundings, whatever it does. */
const PASSED_ON =
  /^(HOME|USER|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TMP|TEMP|SystemRoot|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|(?:https?|no)_proxy|ASTRO_\w+|SITE_\w+)$/i

/** The environment of a build: the settings of the site, and no secret but the feed's token. */
export const builderEnvironment = (settings: PublisherSettings, env: NodeJS.ProcessEnv): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value !== undefined && PASSED_ON.test(name) ? [[name, value]] : [])),
  ),
  // The Node that runs this runs the build too.
  PATH: [path.dirname(process.execPath), env.PATH].filter(Boolean).join(path.delimiter),
  NODE_ENV: 'production',
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Half of a small build's time is reading its own code.
  NODE_COMPILE_CACHE: path.join(settings.DATA_DIR, 'cache/node'),
  CMS_URL: settings.CMS_URL,
  PORTAL_URL: settings.PORTAL_URL,
  PUBLISHER_URL: settings.PUBLISHER_URL,
  CMS_PORT: String(settings.CMS_PORT),
  PORTAL_PORT: String(settings.PORTAL_PORT),
  PUBLISHER_PORT: String(settings.PUBLISHER_PORT),
  LOCALES: settings.LOCALES.join(','),
  DEFAULT_LOCALE: settings.DEFAULT_LOCALE,
  DATA_DIR: settings.DATA_DIR,
  TIMEZONE: settings.TIMEZONE,
  FEED_TOKEN: settings.FEED_TOKEN,
})

/** Runs a build to its end. @throws PublishError saying why it failed */
export const runBuilder = async (parameters: {
  builder: Builder
  env: Record<string, string>
  output: BuildOutput
}): Promise<void> => {
  const { builder, env, output } = parameters
  const child = spawn(builder.command, builder.args, { cwd: builder.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', output.add)
  const end = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new PublishError('builder_missing', { log: [...output.lines(), cause.message], cause })),
    )
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  if (end.code !== 0) throw buildFailure(output.lines(), end)
}
