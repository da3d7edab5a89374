import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { FeedDocument } from '@ratusz/content-schemas'
import { generateTown, startFeedServer, writeTownMedia } from '@ratusz/demo/generate'
import { signatureHeaders, startPublisher } from '@ratusz/publisher'
import { readPublisherSettings } from '@ratusz/settings'
import { startReaders } from './readers.ts'

type Article = Extract<FeedDocument, { type: 'articles' }>

const TOKEN = 'f'.repeat(40)
const SECRET = `whsec_${'a'.repeat(44)}`
const MOST_PATHS = 200

/**
 * `pnpm --filter @ratusz/site deploys [--documents 500] [--deploys 20] [--readers 4]`: publishes a generated town through the real
 * publisher again and again while readers read it from the real portal without a pause, and prints what they met as JSON. Ends with 1
 * where a request failed or a page and what it loads were of two releases.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '500' },
    deploys: { type: 'string', default: '20' },
    readers: { type: 'string', default: '4' },
  },
})

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-deploys-'))
const data = path.join(folder, 'data')
const releases = path.join(data, 'releases')
const media = path.join(folder, 'media')
const town = {
  documents: Number(values.documents),
  locales: ['pl' as const],
  seed: 'deploys',
  sizes: await writeTownMedia({ folder: media }),
}
const articles = [...generateTown(town)].filter((line): line is Article => line.type === 'articles')
const feed = await startFeedServer({
  lines: generateTown(town),
  media,
  token: TOKEN,
  // The publisher's reports.
  others: (request, response) => {
    request.resume()
    response.writeHead(204).end()
  },
})
const portalPort = await freePort()
const env = {
  DATA_DIR: data,
  CMS_URL: feed.url,
  PORTAL_PORT: String(portalPort),
  PORTAL_URL: `http://localhost:${portalPort}`,
  FEED_TOKEN: TOKEN,
  PUBLISHER_SECRET: SECRET,
  STATS_TOKEN: 's'.repeat(40),
  LOCALES: 'pl',
  RELEASES_KEPT: '100',
}
const publisher = await startPublisher({ settings: readPublisherSettings(env), port: 0, log: () => undefined })
const portal = spawn(process.execPath, [path.resolve(import.meta.dirname, '../../packages/portal/src/main.ts')], {
  env: { ...process.env, ...env },
  stdio: ['ignore', 'pipe', 'inherit'],
})

const ask = async (address: string, body = ''): Promise<Record<string, unknown>> => {
  const headers = signatureHeaders({ secret: SECRET, messageId: `msg_${randomUUID()}`, at: new Date(), body })
  const response = await fetch(`${publisher.url}${address}`, { headers, ...(body && { method: 'POST', body }) })
  return Object(await response.json())
}

/** Publishes what the feed says now, and tells how many seconds that took. */
const deploy = async (): Promise<number> => {
  const from = performance.now()
  const deployId = randomUUID()
  await ask('/deploys', JSON.stringify({ type: 'deploy.requested', deployId, reason: 'load' }))
  for (;;) {
    const { state, report } = await ask(`/deploys/${deployId}`)
    if (state === 'failed') throw new Error(JSON.stringify(report))
    if (state === 'live') return Math.round(performance.now() - from) / 1000
    await wait(20)
  }
}

try {
  await once(portal.stdout, 'data')
  await deploy()
  const paths = [
    '/',
    '/aktualnosci/',
    ...articles.slice(0, MOST_PATHS).flatMap(({ data: { slug } }) => (slug.pl ? [`/aktualnosci/${slug.pl}/`] : [])),
  ]
  const known = async () => (await readdir(releases)).filter((name) => /^\d{8}T/.test(name))
  const readers = startReaders({ port: portalPort, releases, paths, readers: Number(values.readers), known })
  const seconds: number[] = []
  for (let number = 1; number <= Number(values.deploys); number += 1) {
    const article = articles[number % articles.length]
    if (!article) break
    feed.publish([
      {
        ...article,
        updatedAt: new Date().toISOString(),
        data: { ...article.data, title: { ...article.data.title, pl: `Zmiana ${number}` } },
      },
    ])
    seconds.push(await deploy())
  }
  const met = await readers.stop()
  process.stdout.write(
    `${JSON.stringify({ documents: town.documents, deploys: seconds.length, seconds, ...met }, undefined, 2)}\n`,
  )
  process.exitCode = met.errors.length + met.mixed.length > 0 ? 1 : 0
} finally {
  portal.kill('SIGTERM')
  await publisher.stop()
  await feed.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
