import http from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feedLine, richText } from '../testing/documents.ts'
import { openState, type State } from './state.ts'
import { syncDocuments } from './sync.ts'

const TOKEN = 'a token that is long enough for everybody'
const page = (id: string, title: string) =>
  feedLine({ type: 'pages', id, data: { title: { pl: title }, slug: { pl: `s-${id}` }, body: { pl: richText('x') } } })
const cursor = (value: string) => ({ kind: 'cursor', cursor: value })
const ndjson = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

type Answer = { status?: number; body: string }

let state: State
let server: http.Server
let asked: string[]
let answer: (url: URL) => Answer
let warnings: string[]

beforeEach(async () => {
  state = openState(':memory:')
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
  state.close()
})

const urlOf = (): string => {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 1}`
}
/** One build's reading: what a failing build changed is given up with it. */
const sync = async ({ token = TOKEN, cmsUrl = urlOf() } = {}): Promise<void> => {
  state.begin()
  try {
    await syncDocuments({
      state,
      source: { access: { cmsUrl, token, timeoutMs: 5000 } },
      warn: (message) => warnings.push(message),
    })
  } finally {
    state.commit()
  }
}
const kept = () => state.documents.ofType('pages').map(({ id, data }) => `${id} ${data.title.pl}`)

describe('reading the feed', () => {
  it('reads everything once and then only what changed, with deletions', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), page('2', 'Dwa'), cursor('c1')) })
    await sync()
    answer = () => ({ body: ndjson(page('1', 'Jeden, nowy'), { kind: 'deletion', type: 'pages', id: '2' }, cursor('c2')) })
    await sync()
    expect(asked).toEqual(['/api/feed', '/api/feed?since=c1'])
    expect(kept()).toEqual(['1 Jeden, nowy'])
    expect(state.get('cursor')).toBe('c2')
  })

  it('tells which entries and which texts changed, and nothing for what came again as it was', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), page('2', 'Dwa'), cursor('c1')) })
    await sync()
    state.documents.takeChanges()
    const longer = { ...page('1', 'Jeden'), updatedAt: '2026-11-21T10:00:00.000Z' }
    answer = () => ({ body: ndjson(longer, page('2', 'Dwa'), page('3', 'Trzy'), cursor('c2')) })
    await sync()
    expect(state.documents.takeChanges()).toEqual({
      entries: new Set(['pages/3']),
      wholes: new Set(['pages/1', 'pages/3']),
      types: new Set(['pages']),
    })
  })

  it.each([
    ['fails', () => ({ status: 503, body: '' }), {}],
    ['breaks off before its cursor', () => ({ body: ndjson(page('1', 'Ucięty')) }), {}],
    ['breaks off within a line', () => ({ body: ndjson(page('1', 'Ucięty')).slice(0, -20) }), {}],
    ['is not there', () => ({ body: '' }), { cmsUrl: 'http://127.0.0.1:1' }],
  ])('goes on from the content of the last build when the CMS %s, and says so', async (_how, failing, options) => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('c1')) })
    await sync()
    answer = failing
    await sync(options)
    expect(kept()).toEqual(['1 Jeden'])
    expect(state.get('cursor')).toBe('c1')
    expect(warnings).toEqual([expect.stringContaining('building from the content of the last build')])
  })

  it('reads everything anew where the CMS no longer knows the cursor', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('old')) })
    await sync()
    answer = (url) =>
      url.searchParams.has('since') ? { status: 400, body: '{}' } : { body: ndjson(page('2', 'Dwa'), cursor('new')) }
    await sync()
    expect(kept()).toEqual(['2 Dwa'])
  })

  it('stops at a document that does not fit, naming it', async () => {
    answer = () => ({ body: ndjson({ ...page('7', 'Zła'), data: { title: { pl: 'Zła' } } }, cursor('c2')) })
    await expect(sync()).rejects.toMatchObject({ name: 'ContentError', document: { type: 'pages', id: '7', title: 'Zła' } })
  })

  it('leaves a document that is held back as it was, and takes it once it is published again', async () => {
    const held = (id: string) => ({ kind: 'withheld', type: 'pages', id })
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('c1')) })
    await sync()
    answer = () => ({ body: ndjson(held('1'), held('7'), page('2', 'Dwa'), cursor('c2')) })
    await sync()
    expect(kept()).toEqual(['1 Jeden', '2 Dwa'])
    answer = () => ({ body: ndjson(page('1', 'Jeden, nowy'), cursor('c3')) })
    await sync()
    expect(kept()).toEqual(['1 Jeden, nowy', '2 Dwa'])
  })

  it('keeps a document that is held back also where everything is read anew', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), page('2', 'Dwa'), cursor('old')) })
    await sync()
    answer = (url) =>
      url.searchParams.has('since')
        ? { status: 400, body: '{}' }
        : { body: ndjson({ kind: 'withheld', type: 'pages', id: '1' }, cursor('new')) }
    await sync()
    expect(kept()).toEqual(['1 Jeden'])
  })

  it('stops where the token is refused, also when content is kept', async () => {
    answer = () => ({ body: ndjson(page('1', 'Jeden'), cursor('c1')) })
    await sync()
    await expect(sync({ token: 'another token' })).rejects.toThrow('refused FEED_TOKEN (401)')
  })

  it('stops where the CMS is away and nothing was ever read', async () => {
    answer = () => ({ status: 500, body: '' })
    await expect(sync()).rejects.toThrow('start the CMS first')
  })
})
