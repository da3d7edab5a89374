import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type PublisherSettings, readPublisherSettings } from '@ratusz/settings'
import { SECRET } from './cms.ts'

/** What the tiny builder writes and how it behaves. */
export type Content = {
  files: Record<string, string>
  /** What a builder that stays puts in when it completes a release. */
  late?: Record<string, string>
  print?: string[]
  copy?: string
  writeTo?: string
  gate?: number
  exitCode?: number
}

/** A page that passes every check. */
export const page = (text: string, more = ''): string =>
  `<!doctype html><html lang="pl"><head><title>${text}</title></head><body><main><h1>${text}</h1>${more}</main></body></html>`

/** A folder with a tiny site beside its data, and the settings to publish it; all of it is removed afterwards. */
export const createScene = async (cmsUrl = 'http://127.0.0.1:9') => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-publisher-'))
  const site = path.join(folder, 'site')
  const data = path.join(folder, 'data')
  await mkdir(site)
  const env = {
    DATA_DIR: data,
    CMS_URL: cmsUrl,
    PUBLISHER_SECRET: SECRET,
    FEED_TOKEN: 'f'.repeat(40),
    PORTAL_URL: 'https://nadmorska.example',
  }
  const settings: PublisherSettings = readPublisherSettings(env)
  return {
    folder,
    site,
    data,
    env,
    settings,
    releases: path.join(data, 'releases'),
    builder: { command: process.execPath, args: [path.join(import.meta.dirname, 'tiny-builder.mjs')], cwd: site },
    setContent: (content: Content) => writeFile(path.join(site, 'content.json'), JSON.stringify(content)),
    /** A file of the live release. */
    live: (name: string) => readFile(path.join(data, 'releases/current', name), 'utf8'),
    builds: async () => (await readFile(path.join(site, 'builds.log'), 'utf8')).trim().split('\n').length,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
export type Scene = Awaited<ReturnType<typeof createScene>>
