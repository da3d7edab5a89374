import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type FeedDocument, type FeedLine, parseFeedLine } from '@ratusz/content-schemas'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FeedServer, generateTown, LEAST_DOCUMENTS, startFeedServer } from './index.ts'

const TOKEN = 'a token that is long enough for everybody'
const documents = [...generateTown({ documents: LEAST_DOCUMENTS, locales: ['pl'], seed: 'a' })]
const topics = documents.flatMap((line) => (line.type === 'topics' ? [line] : []))
const renamed = (id: string, title: string): FeedDocument => {
  const [topic] = topics
  if (!topic) throw new Error('no topic')
  return { ...topic, id, data: { ...topic.data, title: { pl: title } } }
}

let folder: string
let server: FeedServer
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'feed-server-'))
  await writeFile(path.join(folder, 'rynek.webp'), 'a picture')
  server = await startFeedServer({ lines: documents.toReversed(), media: folder, token: TOKEN, overlap: 0 })
})
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const ask = (address: string, token = TOKEN) =>
  fetch(`${server.url}${address}`, { headers: { authorization: `Bearer ${token}` } })

const readFeed = async (cursor?: string): Promise<{ lines: FeedLine[]; cursor: string }> => {
  const response = await ask(`/api/feed${cursor === undefined ? '' : `?since=${cursor}`}`)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => parseFeedLine(JSON.parse(line)))
  const last = lines.pop()
  return { lines, cursor: last?.kind === 'cursor' ? last.cursor : '' }
}

describe('the feed server', () => {
  it('gives everything in the order of the CMS, closed by a cursor', async () => {
    const { lines, cursor } = await readFeed()
    expect(lines).toEqual(documents)
    expect(cursor).toMatch(/^v1-\d{13}$/u)
  })

  it('gives after a cursor what was published since, each document once as it is now, then deletions', async () => {
    const { cursor } = await readFeed()
    expect(await readFeed(cursor)).toEqual({ lines: [], cursor })
    server.publish([renamed('1', 'Raz'), { kind: 'deletion', type: 'topics', id: '2' }])
    server.publish([renamed('1', 'Dwa'), renamed('30', 'Nowy'), renamed('4', 'Inny')])
    const { lines, cursor: next } = await readFeed(cursor)
    expect(lines).toEqual([
      renamed('1', 'Dwa'),
      renamed('4', 'Inny'),
      renamed('30', 'Nowy'),
      { kind: 'deletion', type: 'topics', id: '2' },
    ])
    expect((await readFeed(next)).lines).toEqual([])
    expect(
      (await readFeed()).lines.filter((line) => line.kind === 'document' && line.type === 'topics' && line.id === '2'),
    ).toEqual([])
  })

  it('forgets a deletion once the document is published again', async () => {
    const { cursor } = await readFeed()
    server.publish([{ kind: 'deletion', type: 'topics', id: '1' }])
    server.publish([renamed('1', 'Wrócił')])
    expect((await readFeed(cursor)).lines).toEqual([renamed('1', 'Wrócił')])
  })

  it('reaches back over the latest publications, so that lines come twice', async () => {
    await server.close()
    server = await startFeedServer({ lines: documents, media: folder, token: TOKEN, overlap: 2 })
    for (const title of ['Raz', 'Dwa', 'Trzy']) server.publish([renamed(String(title.length), title)])
    const { cursor } = await readFeed()
    expect((await readFeed(cursor)).lines).toEqual([renamed('3', 'Dwa'), renamed('4', 'Trzy')])
  })

  it('sends a document that does not fit the contract as the CMS does', async () => {
    const { cursor } = await readFeed()
    const invalid = {
      kind: 'invalid' as const,
      type: 'topics' as const,
      id: '1',
      issues: [{ path: 'data.slug', message: 'wrong' }],
    }
    server.publish([invalid])
    expect(JSON.parse((await (await ask(`/api/feed?since=${cursor}`)).text()).split('\n')[0] ?? '')).toEqual(invalid)
  })

  it('asks for its token', async () => {
    expect((await ask('/api/feed', 'another')).status).toBe(401)
    expect((await ask('/api/media/file/rynek.webp', 'another')).status).toBe(403)
  })

  it.each(['v1-9999999999999', 'v1-0000000000001', 'yesterday'])('refuses %s, a cursor that it never gave', async (cursor) => {
    expect((await ask(`/api/feed?since=${cursor}`)).status).toBe(400)
  })

  it('gives files of its folder and no others', async () => {
    const response = await ask('/api/media/file/rynek.webp')
    expect(await response.text()).toBe('a picture')
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect((await ask('/api/media/file/nic.webp')).status).toBe(404)
    expect((await ask(`/api/media/file/..%2F${path.basename(folder)}`)).status).toBe(404)
    expect((await ask('/api/users')).status).toBe(404)
  })

  it('lets others answer what is neither', async () => {
    await server.close()
    server = await startFeedServer({
      lines: [],
      media: folder,
      token: TOKEN,
      others: (_request, response) => response.writeHead(204).end(),
    })
    expect((await ask('/api/deploys/report')).status).toBe(204)
  })
})
