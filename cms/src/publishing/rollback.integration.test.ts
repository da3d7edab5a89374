import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Deploy } from '../payload-types'
import type { Person } from '../testing/cms'
import { examples } from '../testing/examples'
import { openTown, type Town } from '../testing/town'
import { PACE } from './pace'

let town: Town
let editor: Person
let stop: () => Promise<void> = async () => undefined

const article = (title: string) => ({ ...examples(0).articles.data, title, slug: undefined, _status: 'published' })

const save = async (title: string, id?: string): Promise<string> => {
  const { status, body } = await town.rest(id ? `/articles/${id}` : '/articles', {
    as: editor,
    method: id ? 'PATCH' : 'POST',
    body: id ? { title, _status: 'published' } : article(title),
  })
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return String(Object(body.doc).id)
}

const rows = async (): Promise<Deploy[]> =>
  (await town.payload.find({ collection: 'deploys', where: { reason: { exists: true } }, sort: '-createdAt', limit: 0 })).docs

/** Waits until the newest deploy of an article has ended, and gives it. */
const outcome = (id: string): Promise<Deploy> =>
  vi.waitUntil(
    async () => {
      const newest = (await rows()).find(({ documentKeys }) => documentKeys?.includes(`articles:${id}`))
      return newest?.state === 'live' || newest?.state === 'failed' ? newest : undefined
    },
    { timeout: 40_000, interval: 20 },
  )

const stateOf = async (id: string): Promise<Record<string, unknown>> =>
  (await town.rest(`/deploys/state?type=articles&id=${id}`, { as: editor })).body

/** The kinds of lines that the feed, read whole, has of an article: what any host builds from. */
const linesOf = async (id: string): Promise<unknown[]> =>
  (await town.feed()).filter((line) => line.type === 'articles' && line.id === id).map(({ kind }) => kind)

const rollBack = (release: unknown, as: Person | undefined = editor, note = '') =>
  town.rest('/deploys/rollback', { ...(as && { as }), body: { release, note } })

beforeAll(async () => {
  town = await openTown()
  editor = await town.person('editor')
  const { startDispatcher } = await import('./dispatcher')
  const pace = { ...PACE, quietMs: 20, pollMs: 50, silenceMs: 200, firstBackOffMs: 50, longestBackOffMs: 100 }
  stop = startDispatcher({ payload: town.payload, pace })
})
afterAll(async () => {
  await stop()
  await town.close()
})

describe('a rollback', () => {
  let first: Deploy
  let second: Deploy
  let later: string

  beforeAll(async () => {
    first = await outcome(await save('Pierwsza wiadomość'))
    later = await save('Druga wiadomość')
    second = await outcome(later)
    expect([first.state, second.state]).toEqual(['live', 'live'])
  })

  it('is for editors and administrators', async () => {
    for (const role of ['author', 'auditor'] as const)
      expect((await rollBack(first.release, await town.person(role))).status).toBe(403)
    expect((await town.rest('/deploys/rollback', { body: { release: first.release } })).status).toBe(401)
    expect(await town.live('index.html')).toContain('Druga')
  })

  it('brings an earlier release back at once, and is itself a deploy that says who and why', async () => {
    const { status, body } = await rollBack(first.release, editor, 'Pomyłka w kwocie')
    expect([status, body]).toMatchObject([200, { deploy: { state: 'live' } }])
    expect(await town.live('index.html')).not.toContain('Druga')
    const [row] = await rows()
    expect(row).toMatchObject({ reason: 'rollback', state: 'live', release: first.release, note: 'Pomyłka w kwocie' })
    expect(String(typeof row?.requestedBy === 'object' ? row.requestedBy?.id : row?.requestedBy)).toBe(String(editor.id))
  })

  it('is told truthfully beside what it took off the portal, until the next publication', async () => {
    expect(await stateOf(later)).toMatchObject({ deploy: { state: 'live' }, portal: { releasedAt: expect.any(String) } })
    await outcome(await save('Trzecia wiadomość'))
    expect(await town.live('index.html')).toContain('Druga')
    await vi.waitUntil(async () => (await stateOf(later)).portal === null, { timeout: 10_000 })
  })

  it('to a release that is not kept changes nothing, and says so', async () => {
    const before = await town.live('index.html')
    expect((await rollBack('20200101T000000000Z-aaaaaa')).status).toBe(409)
    expect((await rollBack('../../etc')).status).toBe(400)
    expect(await town.live('index.html')).toBe(before)
    expect((await rows())[0]).toMatchObject({ reason: 'rollback', state: 'failed', error: { code: 'release_gone' } })
  })

  it('while the publisher is away is not done later, when nobody expects it', async () => {
    await town.stopPublisher()
    const { readPortalNow } = await import('./portalNow')
    const now = () => readPortalNow(town.payload)
    await vi.waitUntil(async () => (await now()).isUnanswered, { timeout: 10_000 })
    expect((await now()).kept).toEqual([])
    expect((await rollBack(first.release)).status).toBe(202)
    await town.startPublisher()
    await vi.waitUntil(async () => (await now()).kept.length > 0, { timeout: 10_000 })
    expect((await now()).isUnanswered).toBe(false)
    const isOver = async () => (await rows()).every(({ state }) => state === 'live' || state === 'failed')
    await vi.waitUntil(isOver, { timeout: 40_000 })
    const [row] = await rows()
    expect(row).toMatchObject({ error: { code: 'rollback_not_done' } })
    expect(await town.live('index.html')).toContain('Druga')
  })
})

describe('a document whose page cannot be made', () => {
  it('is named, and the rest can be published without it until it is published again', async () => {
    const bad = await save('Zły dokument')
    expect(await outcome(bad)).toMatchObject({
      state: 'failed',
      error: { code: 'document_failed', document: { type: 'articles', id: bad, title: 'Zły dokument' } },
    })
    const good = await save('Dobra wiadomość')
    const failed = await outcome(good)
    expect(failed.state).toBe('failed')
    expect((await town.rest('/deploys/without', { as: await town.person('author'), body: { deploy: failed.id } })).status).toBe(
      403,
    )
    expect((await town.rest('/deploys/without', { as: editor, body: { deploy: failed.id } })).status).toBe(202)
    expect(await outcome(bad)).toMatchObject({ state: 'live', reason: 'withheld', withheld: [{ type: 'articles', id: bad }] })
    expect(await town.live('index.html')).toContain('Dobra wiadomość')
    expect(await town.live('index.html')).not.toContain('Zły dokument')
    expect(await stateOf(bad)).toMatchObject({ isWithheld: true })
    expect([await linesOf(bad), await linesOf(good)]).toEqual([['withheld'], ['document']])
    expect(await stateOf(good)).toMatchObject({ deploy: { state: 'live' }, isWithheld: false })

    // A draft changes nothing; a publication tries it again.
    await town.rest(`/articles/${bad}?draft=true`, { as: editor, method: 'PATCH', body: { title: 'Szkic poprawki' } })
    expect(await stateOf(bad)).toMatchObject({ isWithheld: true })
    await save('Poprawiony dokument', bad)
    expect(await outcome(bad)).toMatchObject({ state: 'live', withheld: [] })
    expect(await town.live('index.html')).toContain('Poprawiony dokument')
    expect(await linesOf(bad)).toEqual(['document'])
    expect(await stateOf(bad)).toMatchObject({ isWithheld: false })
  })

  it('is found by its address, where the checks name a page alone', async () => {
    const bad = await save('Donikąd prowadzi')
    const failed = await outcome(bad)
    expect(failed).toMatchObject({
      state: 'failed',
      error: { code: 'broken_link', parameters: { target: '/nie-ma/' }, document: { type: 'articles', id: bad } },
    })
    await town.rest('/deploys/without', { as: editor, body: { deploy: failed.id } })
    expect(await outcome(bad)).toMatchObject({ state: 'live', reason: 'withheld' })
    await town.rest(`/articles/${bad}`, { as: editor, method: 'DELETE' })
    expect(await stateOf(bad)).toMatchObject({ isWithheld: false })
  })

  it('cannot be named by whoever asks: a deploy that names none is refused', async () => {
    const [row] = await rows()
    for (const deploy of [row?.id, 'nonsense', null])
      expect((await town.rest('/deploys/without', { as: editor, body: { deploy } })).status).toBe(400)
  })
})
