import { once } from 'node:events'
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { type Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import path from 'node:path'
import { readPortalSettings } from '@ratusz/settings'
import type { Portal } from '../index.ts'

/** The token of the statistics. */
export const STATS_TOKEN = 't'.repeat(40)
/** A browser that is no bot. */
export const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'

/** The settings of a portal whose data are in a folder. */
export const settingsFor = (folder: string, more: Record<string, string> = {}) =>
  readPortalSettings({ DATA_DIR: folder, ANALYTICS_URL: `file:${path.join(folder, 'analytics.db')}`, STATS_TOKEN, ...more })

/** Writes a release and makes it live by the rename of a link, as the publisher does. */
export const publish = async (folder: string, release: string, files: Record<string, string | Buffer>) => {
  const releases = path.join(folder, 'releases')
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(releases, release, name)), { recursive: true })
    await writeFile(path.join(releases, release, name), content)
  }
  await symlink(release, path.join(releases, `.current-${release}`))
  await rename(path.join(releases, `.current-${release}`), path.join(releases, 'current'))
}

/** Asks for exactly this address, not tidied as `fetch` would. */
export const ask = async (
  portal: Portal,
  address: string,
  options: { method?: string; headers?: Record<string, string>; agent?: Agent; body?: string } = {},
) => {
  const { method = 'GET', headers = {}, agent, body } = options
  const asking = httpRequest({ host: '127.0.0.1', port: portal.port, path: address, method, headers, ...(agent && { agent }) })
  asking.end(body)
  const [response] = await once(asking, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const answer: { status: number; headers: IncomingHttpHeaders; body: Buffer } = {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks),
  }
  return answer
}

/** Logs nothing. */
export const silent = () => undefined
