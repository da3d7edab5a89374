import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Cms, FEED_TOKEN, openCms, type Person } from '../testing/cms'

type Line = { kind: string; type?: string; id?: string; cursor?: string }

let cms: Cms
let editor: Person

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

/** The feed, line by line; `after` runs once, between the first line that fits and the next. */
const readFeed = async (parameters: {
  since?: string
  isPause: (line: Line) => boolean
  after: (line: Line) => Promise<void>
}) => {
  const query = parameters.since ? `?since=${parameters.since}` : ''
  const response = await cms.raw(`/feed${query}`, { headers: { authorization: `Bearer ${FEED_TOKEN}` } })
  const lines: Line[] = []
  const decoder = new TextDecoder()
  let rest = ''
  let hasPaused = false
  for await (const chunk of response.body ?? []) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const line: Line = JSON.parse(part)
      lines.push(line)
      if (!hasPaused && parameters.isPause(line)) {
        hasPaused = true
        await parameters.after(line)
      }
    }
  }
  return lines
}

it('misses no document when another one is deleted while the feed is read, and tells of it in the next', async () => {
  const topics = Array.from({ length: 205 }, (_, index) => `Temat ${index + 1}`)
  for (const title of topics) await cms.payload.create({ collection: 'topics', data: { title } as never })
  const deleted: Line[] = []
  const lines = await readFeed({
    isPause: ({ type }) => type === 'topics',
    after: async (line) => {
      deleted.push(line)
      expect((await cms.rest(`/topics/${line.id}`, { method: 'DELETE', as: editor })).status).toBe(200)
    },
  })
  const ids = lines.filter(({ type }) => type === 'topics').map(({ id }) => id)
  expect(new Set(ids).size).toBe(topics.length)
  expect(ids).toHaveLength(topics.length)
  const next = await cms.feed(lines.at(-1)?.cursor)
  expect(next).toContainEqual({ kind: 'deletion', type: 'topics', id: deleted[0]?.id })
})

it('tells of more deletions than fit one page, each once', async () => {
  const cursor = `v1-${Date.now() - 60_000}`
  const { docs } = await cms.payload.find({ collection: 'topics', limit: 0, depth: 0 })
  await cms.payload.delete({ collection: 'topics', where: { id: { exists: true } } })
  const deletions = (await cms.feed(cursor)).filter(({ kind, type }) => kind === 'deletion' && type === 'topics')
  expect(docs.length).toBeGreaterThan(200)
  for (const { id } of docs) expect(deletions.filter((line) => line.id === String(id))).toHaveLength(1)
})
