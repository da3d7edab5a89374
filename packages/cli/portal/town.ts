import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demoFeedLines, writeDemoMedia } from '@ratusz/demo'
import { startPortal } from '@ratusz/portal'
import { compressFile, isCompressible } from '@ratusz/publisher/compress'
import { walk } from '@ratusz/publisher/walk'
import { readPortalSettings } from '@ratusz/settings'
import { inRoot, ROOT } from '../src/paths.ts'
import { runCommand } from '../src/run.ts'
import { stressLines } from './stress.ts'

/** The demonstration town as a portal of its own: no CMS, nothing counted that anybody would read. */
export type Town = {
  /** Where the portal answers, without a trailing slash. */
  url: string
  /** The folder of the release that it serves. */
  release: string
  stop: () => Promise<void>
}

/** The pictures take most of a minute to draw; drawn once, they are kept beside the other caches of tools. */
const MEDIA = inRoot('node_modules/.cache/ratusz/demo-media')
const CARDS = inRoot('node_modules/.cache/ratusz/demo-cards')

/**
 * Builds the demonstration town, and with it the stress pages, from the feed's lines, and serves the release.
 *
 * @throws Error with what the build said, where it fails
 */
export const raiseTown = async (): Promise<Town> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-town-'))
  const release = path.join(folder, 'releases', 'town')
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    LOCALES: 'pl,uk,ar,en',
    DEFAULT_LOCALE: 'pl',
    TIMEZONE: 'Europe/Warsaw',
    PORTAL_URL: url,
    PORTAL_PORT: String(port),
    DATA_DIR: folder,
    ANALYTICS_URL: `file:${path.join(folder, 'analytics.db')}`,
    STATS_TOKEN: randomBytes(32).toString('hex'),
  }
  try {
    await mkdir(release, { recursive: true })
    await build({ folder, release, env })
    await symlink(release, path.join(folder, 'releases', 'current'))
    const portal = await startPortal({ settings: readPortalSettings(env), log: () => undefined })
    return {
      url,
      release,
      stop: async () => {
        await portal.stop()
        await rm(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

const build = async (parameters: { folder: string; release: string; env: NodeJS.ProcessEnv }): Promise<void> => {
  const { folder, release, env } = parameters
  const mediaFiles = await writeDemoMedia({ folder: MEDIA })
  await symlink(MEDIA, path.join(folder, 'media'))
  await mkdir(CARDS, { recursive: true })
  await mkdir(path.join(folder, 'cache'), { recursive: true })
  await symlink(CARDS, path.join(folder, 'cache/cards'))
  const feed = path.join(folder, 'feed.ndjson')
  const lines = [...demoFeedLines({ today: new Date().toISOString().slice(0, 10), mediaFiles }), ...stressLines()]
  await writeFile(feed, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { code, output } = await runCommand({
    file: process.execPath,
    args: [inRoot('site/build.ts')],
    cwd: ROOT,
    env: { ...env, SITE_FEED_FILE: feed, SITE_OUT_DIR: release },
  })
  if (code !== 0) throw new Error(`The demonstration portal cannot be built:\n${output}`)
  // As the publisher does: what is measured is what readers get.
  const files = (await walk(release)).filter(isCompressible).values()
  const compress = async (): Promise<void> => {
    for (const { name } of files) await compressFile({ folder: release, name, content: await readFile(path.join(release, name)) })
  }
  await Promise.all([compress(), compress()])
}

/** The address is in the pages, so the port is chosen before they are built. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
