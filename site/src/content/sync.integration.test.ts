import { mkdtemp, readFile, rm } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feedLine, richText } from '../testing/documents.ts'
import { readStore } from './store.ts'
import { syncContent } from './sync.ts'

const TOKEN = 'a token that is long enough for everybody'
const page = (id: string, title: string) =>
  feedLine({ type: 'pages', id, data: { title: { pl: title }, slug: { pl: `s-${id}` }, body: { pl: richText('x') } } })
const cursor = (value: string) => ({ kind: 'cursor', cursor: value })
const ndjson = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

type Answer = { status?: number; body: string }

let folder: string
let server: http.Server
let asked: string[]
let answer: (url: URL) => Answer
let warnings: string[]

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-sync-'))
  asked = []
  warnings = []
  server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://cms')
    asked.push(`${url.pathname}${url.search}`)
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      response.writeHead(401).end()
      return
    }
    const { status = 200, body } = answer(url)
    response.writeHead(status, { 'content-type': 'application/x-ndjson' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

const sync = (token = TOKEN) => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 1
  return syncContent({
    access: { cmsUrl: `http://127.0.0.1:${port}`, token, timeoutMs: 5000 },
    file: path.join(folder, 'content', 'feed.ndjson'),
    warn: (message) => warnings.push(message),
  })
}
const kept = () => readStore(path.join(folder, 'content', 'feed.ndjson'))

describe('reading the feed', () => {
  it('reads everything once and then only what changed, with deletions', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), page('2', 'Dwa'), cursor('c1')) })
    await sync()
    answer = () => ({ body: ndjson(page('1', 'Jeden, nowy'), { kind: 'deletion', type: 'pages', id: '2' }, cursor('c2')) })
    await sync()
    expect(asked).toEqual(['/api/feed', '/api/feed?since=c1'])
    const store = await kept()
    expect([...(store?.documents.keys() ?? [])]).toEqual(['pages/1'])
    expect(store?.documents.get('pages/1')).toMatchObject({ data: { title: { pl: 'Jeden, nowy' } } })
    expect(store?.cursor).toBe('c2')
  })

  it('builds from the content of the last build when the CMS fails, and says so', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('c1')) })
    await sync()
    answer = () => ({ status: 503, body: '' })
    const store = await sync()
    expect(store.documents.size).toBe(1)
    expect(warnings).toEqual([expect.stringContaining('building from the content of the last build')])
  })

  it('builds from the content of the last build when nobody listens', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('c1')) })
    await sync()
    const store = await syncContent({
      access: { cmsUrl: 'http://127.0.0.1:1', token: TOKEN, timeoutMs: 5000 },
      file: path.join(folder, 'content', 'feed.ndjson'),
      warn: (message) => warnings.push(message),
    })
    expect(store.documents.size).toBe(1)
    expect(warnings).toHaveLength(1)
  })

  it('keeps nothing of a feed that broke off before its cursor', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('c1')) })
    await sync()
    answer = () => ({ body: ndjson(page('1', 'Ucięty')) })
    await sync()
    expect((await kept())?.documents.get('pages/1')).toMatchObject({ data: { title: { pl: 'Jeden' } } })
  })

  it('reads everything anew where the CMS no longer knows the cursor', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('old')) })
    await sync()
    answer = (url) =>
      url.searchParams.has('since') ? { status: 400, body: '{}' } : { body: ndjson(page('2', 'Dwa'), cursor('new')) }
    const store = await sync()
    expect([...store.documents.keys()]).toEqual(['pages/2'])
  })

  it('stops at a document that does not fit, naming it, and keeps what it had', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('c1')) })
    await sync()
    answer = () => ({ body: ndjson({ ...page('7', 'Zła'), data: { title: { pl: 'Zła' } } }, cursor('c2')) })
    await expect(sync()).rejects.toMatchObject({ name: 'ContentError', document: { type: 'pages', id: '7', title: 'Zła' } })
    expect(await readFile(path.join(folder, 'content', 'feed.ndjson'), 'utf8')).toContain('"cursor":"c1"')
  })

  it('stops where the token is refused, also when content is kept', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('c1')) })
    await sync()
    await expect(sync('another token')).rejects.toThrow('refused FEED_TOKEN (401)')
  })

  it('stops where the CMS is away and nothing was ever read', async () => {
    answer = () => ({ status: 500, body: '' })
    await expect(sync()).rejects.toThrow('start the CMS first')
  })
})
