import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVictim, freePort, type Victim } from '../testing/faults/processes'
import { type WxrPost, writeWxr } from './testing/wxr'

type Done = Record<'published' | 'draft' | 'waiting' | 'failed' | 'pictures', number>
type Progress = { state: string; done: Done }

const POSTS = 60
const PICTURES = 15
const KILLS = 3
const SEED = 20_261_122

let folder: string
let oldSite: Server
let site: string
let cms: Victim
let url: string
let headers: Record<string, string>

const start = async (): Promise<void> => {
  const line = await cms.start()
  const { token }: { token: string } = JSON.parse(line.replace(/^ready /u, ''))
  headers = { authorization: `JWT ${token}` }
}

const ask = async <T>(pathname: string, init: RequestInit = {}): Promise<T> => {
  const response = await fetch(`${url}/api${pathname}`, { ...init, headers: { ...headers, ...init.headers } })
  expect(response.status).toBeLessThan(300)
  return response.json()
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-killed-'))
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b5c8a' } })
    .jpeg()
    .toBuffer()
  oldSite = createServer((_, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture))
  oldSite.listen(0, '127.0.0.1')
  await once(oldSite, 'listening')
  const address = oldSite.address()
  site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  cms = createVictim({
    args: ['cms/node_modules/payload/bin.js', 'run', 'cms/src/testing/faults/cmsProcess.ts'],
    env: {
      DATA_DIR: folder,
      CMS_PORT: String(port),
      CMS_URL: url,
      RATUSZ_ADMIN_EMAIL: 'administrator@jantarowo.example',
      RATUSZ_ADMIN_PASSWORD: randomBytes(12).toString('hex'),
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      FEED_TOKEN: randomBytes(32).toString('hex'),
      STATS_TOKEN: randomBytes(32).toString('hex'),
      PUBLISHER_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
      PAYLOAD_CONFIG_PATH: 'cms/src/payload.config.ts',
      IMPORT_PRIVATE_ADDRESSES: 'true',
    },
    ready: /^ready /u,
  })
})
afterAll(async () => {
  await cms.kill()
  oldSite.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Between none and all of what is still to do, the same for the same seed. */
const share = (kill: number): number => createHash('sha256').update(`${SEED} ${kill}`).digest().readUInt32BE(0) / 2 ** 32

const posts = Array.from({ length: POSTS }, (_, index) => index)
const hasPicture = (index: number): boolean => index % (POSTS / PICTURES) === 0

// Processes are killed and started here, on SQLite whatever database the other tests use: once is enough.
describe.skipIf(process.env.TEST_DATABASE === 'mongodb')('an import whose process is killed', () => {
  it('goes on by itself where it was, and brings every text, picture and topic once', { timeout: 300_000 }, async () => {
    await start()
    const text = writeWxr(
      site,
      posts.map(
        (index): WxrPost => ({
          id: index + 1,
          title: `Wpis ${index}`,
          categories: [`Dział ${index % 5}`],
          content: `<p>Zobacz <a href="${site}/?p=${((index + 1) % POSTS) + 1}">wpis następny po tym</a>.</p>${
            hasPicture(index) ? `<img src="${site}/${index}.jpg" alt="Port">` : ''
          }`,
        }),
      ),
    )
    const { id } = await ask<{ id: number }>('/imports/upload?kind=wordpress&name=stara.xml', { method: 'POST', body: text })
    const progress = () => ask<Progress>(`/imports/${id}/progress`)
    while ((await progress()).state !== 'checked') await wait(50)
    const body = JSON.stringify({ publishes: true, fetchesPictures: true })
    await ask(`/imports/${id}/start`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })

    const steps = ({ published, draft, waiting, pictures }: Done): number => 2 * (published + draft) + waiting + pictures
    const all = 2 * POSTS + PICTURES
    const killedAt: number[] = []
    for (let kill = 0; kill < KILLS; kill += 1) {
      const from = steps((await progress()).done)
      const until = from + 1 + share(kill) * ((all - from) / (KILLS - kill) - 1)
      let now = from
      while (now < until) now = steps((await progress()).done)
      await cms.kill()
      killedAt.push(now)
      await start()
    }
    expect(killedAt.every((step) => step < all)).toBe(true)
    while ((await progress()).state === 'running') await wait(50)

    expect(await progress()).toMatchObject({
      state: 'done',
      done: { published: POSTS, draft: 0, waiting: 0, failed: 0, pictures: PICTURES },
    })
    type Found = { docs: { title?: string; filename?: string }[] }
    const titles = async (type: string): Promise<string[]> =>
      (await ask<Found>(`/${type}?limit=1000&depth=0&draft=true`)).docs.map(({ title = '' }) => title).toSorted()
    expect(await titles('articles')).toEqual(posts.map((index) => `Wpis ${index}`).toSorted())
    expect(await titles('topics')).toEqual(Array.from({ length: 5 }, (_, index) => `Dział ${index}`))
    expect((await ask<Found>('/media?limit=1000&depth=0')).docs).toHaveLength(PICTURES)
    // What was written before a kill is what the rest leads to, and shows.
    const { docs } = await ask<{ docs: { body: unknown }[] }>('/articles?limit=1000&depth=0')
    const bodies = docs.map(({ body: text }) => JSON.stringify(text))
    expect(bodies.filter((text) => text.includes('"linkType":"internal"'))).toHaveLength(POSTS)
    expect(bodies.filter((text) => text.includes('"type":"upload"'))).toHaveLength(PICTURES)
  })
})

describe.skipIf(process.env.TEST_DATABASE === 'mongodb')('an upload whose process is killed', () => {
  const media = (): string => path.join(folder, 'media')
  const onDisk = async (): Promise<string[]> =>
    (await readdir(media(), { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile()).map(({ name }) => name)

  it('leaves no file that no document names, and no document without its files', { timeout: 300_000 }, async () => {
    const bytes = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#7a4b12' } })
      .jpeg()
      .toBuffer()
    const send = async (): Promise<void> => {
      const body = new FormData()
      body.set('file', new File([new Uint8Array(bytes)], 'latarnia.jpg', { type: 'image/jpeg' }))
      body.set('_payload', JSON.stringify({ alt: 'Latarnia' }))
      await fetch(`${url}/api/media`, { method: 'POST', body, headers }).catch(() => undefined)
    }
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = (await onDisk()).length
      const sent = send()
      // Its first file is there: it is being written, or about to be confirmed.
      while ((await onDisk()).length === before) await setImmediate()
      await cms.kill()
      await sent
      await start()
    }
    type File = { filename: string; sizes: Record<string, { filename: string | null }> }
    const { docs } = await ask<{ docs: File[] }>('/media?limit=1000&depth=0')
    const named = docs.flatMap(({ filename, sizes }) => [filename, ...Object.values(sizes).map((size) => size.filename)])
    const files = new Set(named.filter((name) => name !== null))
    expect((await onDisk()).toSorted()).toEqual([...files].toSorted())
  })
})
