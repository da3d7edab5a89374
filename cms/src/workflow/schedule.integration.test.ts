import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples, paragraph } from '../testing/examples'
import { wallTimeOf } from '../wallTime'
import type { runDue as RunDue } from './scheduler'

/** A town whose clock never goes back: no hour of the year comes twice here. */
const ZONE = 'Asia/Tokyo'
const MINUTE = 60_000

type Schedule = {
  action: string
  isHeld: boolean
  attempts: number
  nextAttemptAt: string
  failure: { code: string; issues: { field: string; message: string }[] } | null
}

let cms: Cms
let editor: Person
let author: Person
let runDue: typeof RunDue
/** The full minute that is to come: times are set in minutes after it, and looked at as long after it. */
let start: number

beforeAll(async () => {
  cms = await openCms({ TIMEZONE: ZONE })
  // Settings are read once, when the first module asks: after the CMS of this test has set them.
  runDue = (await import('./scheduler')).runDue
  editor = await cms.person('editor')
  const { doc } = (await cms.rest('/units', { as: editor, body: { ...examples(0).units.data, _status: 'published' } })).body
  const unit = doc as { id: string | number }
  author = await cms.person('author', unit.id)
})
afterAll(() => cms.close())
beforeEach(async () => {
  start = Math.ceil(Date.now() / MINUTE) * MINUTE
  await cms.payload.delete({ collection: 'schedules', where: { id: { exists: true } } })
})

const draft = async (title: string, more: object = {}, as = editor): Promise<string | number> => {
  const body = { ...examples(0).articles.data, title, ...more }
  return ((await cms.rest('/articles?draft=true', { as, body })).body.doc as { id: string | number }).id
}

const publish = (id: string | number) =>
  cms.rest(`/articles/${id}`, { method: 'PATCH', as: editor, body: { _status: 'published' } })

const at = (minutes: number): number => start + minutes * MINUTE
const inMinutes = (minutes: number): string => wallTimeOf(new Date(at(minutes)), ZONE)

const set = (
  id: string | number,
  action: string,
  minutes: number,
  more: { as?: Person; withdrawal?: object; locales?: string[] } = {},
) =>
  cms.rest('/workflow/schedule', {
    as: more.as ?? editor,
    body: {
      type: 'articles',
      id,
      action,
      at: inMinutes(minutes),
      ...(more.withdrawal && { withdrawal: more.withdrawal }),
      ...(more.locales && { locales: more.locales }),
    },
  })

const runAt = (minutes: number) => runDue({ payload: cms.payload, clock: () => at(minutes) })

const ahead = async (id: string | number): Promise<Schedule[]> =>
  (await cms.rest(`/workflow/state?type=articles&id=${id}`, { as: editor })).body.schedules as Schedule[]

const isLive = async (id: string | number): Promise<boolean> =>
  (await cms.payload.findByID({ collection: 'articles', id }))._status === 'published'

const deploysOf = async (id: string | number): Promise<number> =>
  (await cms.payload.find({ collection: 'deploys', where: { documentKeys: { in: [`articles:${id}`] } } })).totalDocs

describe('a scheduled publication', () => {
  it('waits for its minute, then publishes the newest draft, once, and asks for one deploy', async () => {
    const id = await draft('Otwarcie o dziesiątej')
    expect((await set(id, 'publish', 5)).status).toBe(200)
    await cms.rest(`/articles/${id}?draft=true`, { method: 'PATCH', as: editor, body: { summary: 'Dopisane później.' } })
    await runAt(3)
    expect(await isLive(id)).toBe(false)
    await Promise.all([runAt(6), runAt(6), runAt(6)])
    expect(await isLive(id)).toBe(true)
    expect((await cms.payload.findByID({ collection: 'articles', id })).summary).toBe('Dopisane później.')
    expect(await ahead(id)).toEqual([])
    expect(await deploysOf(id)).toBe(1)
  })

  it('says when it must be looked at next, so that it is kept to the minute', async () => {
    const id = await draft('Za chwilę')
    await set(id, 'publish', 2)
    expect(await runAt(0)).toBeLessThanOrEqual(10_000)
    const [row] = await ahead(id)
    const wait = await runDue({ payload: cms.payload, clock: () => Date.parse(row?.nextAttemptAt ?? '') - 1500 })
    expect(wait).toBe(1500)
  })

  it('is done after a stop that outlasted its minute', async () => {
    const id = await draft('Serwer stał')
    await set(id, 'publish', 1)
    await runAt(600)
    expect(await isLive(id)).toBe(true)
  })

  it('is done by another instance where the one that took it died', async () => {
    const id = await draft('Przejęte')
    await set(id, 'publish', 1)
    await cms.payload.update({
      collection: 'schedules',
      where: { documentKey: { equals: `articles:${id}` } },
      data: { nextAttemptAt: new Date(at(3)).toISOString() },
    })
    await runAt(2)
    expect(await isLive(id)).toBe(false)
    await runAt(4)
    expect(await isLive(id)).toBe(true)
  })

  it('passes the same gates as any other: what they refuse stays a draft, its reasons are told, and it is tried again', async () => {
    const id = await draft('Bez treści', { body: null })
    await set(id, 'publish', 1)
    await runAt(2)
    expect(await isLive(id)).toBe(false)
    const [row] = await ahead(id)
    expect(row?.failure?.code).toBe('refused')
    expect(row?.failure?.issues[0]?.message).toBe('To pole jest wymagane przed publikacją. Język treści: polski.')
    expect(row?.failure?.issues[0]?.field).toContain('Treść')
    expect(row).toMatchObject({ attempts: 1, isHeld: false })
    await runAt(2.5)
    expect((await ahead(id))[0]?.attempts).toBe(1)
    await cms.payload.update({ collection: 'articles', id, draft: true, data: { body: paragraph('Jest treść.') as never } })
    await runAt(2.5)
    expect(await isLive(id)).toBe(true)
    expect(await ahead(id)).toEqual([])
  })

  it('waits for an editor where an author changed the text since', async () => {
    const id = await draft('Zmienia autor', {}, author)
    await set(id, 'publish', 1)
    await cms.rest(`/articles/${id}?draft=true`, { method: 'PATCH', as: author, body: { summary: 'Nikt tego nie czytał.' } })
    await runAt(2)
    expect(await isLive(id)).toBe(false)
    expect(await ahead(id)).toMatchObject([{ isHeld: true, failure: { code: 'changedByAuthor' } }])
    await set(id, 'publish', 3)
    await runAt(4)
    expect(await isLive(id)).toBe(true)
  })

  it('waits for an editor where whoever set it is none any more', async () => {
    const former = await cms.person('editor')
    const id = await draft('Po odejściu redaktora')
    await set(id, 'publish', 1, { as: former })
    await cms.payload.delete({ collection: 'users', id: former.id })
    await runAt(2)
    expect(await isLive(id)).toBe(false)
    expect(await ahead(id)).toMatchObject([{ isHeld: true, failure: { code: 'noEditor' } }])
  })

  it('is over when an editor publishes before it', async () => {
    const id = await draft('Wcześniej niż planowano')
    await set(id, 'publish', 60)
    await publish(id)
    expect(await ahead(id)).toEqual([])
  })

  it('is of the languages that were chosen, and of no other', async () => {
    const id = await draft('Trzy języki')
    const body = examples(0).articles.data.body as never
    for (const [locale, title] of [
      ['uk', 'Три мови'],
      ['en', 'Three languages'],
      ['ar', 'ثلاث لغات'],
    ] as const)
      await cms.payload.update({ collection: 'articles', id, locale, draft: true, data: { title, body } })
    await set(id, 'publish', 1, { locales: ['pl', 'uk', 'en'] })
    await publish(id)
    expect(await ahead(id)).toMatchObject([{ locales: ['uk', 'en'] }])
    await runAt(2)
    const { title } = await cms.payload.findByID({ collection: 'articles', id, locale: 'all' })
    expect(title).toEqual({ pl: 'Trzy języki', uk: 'Три мови', en: 'Three languages' })
    expect(await ahead(id)).toEqual([])
  })

  it('is refused for a minute that is past, for authors, and after the removal from the portal', async () => {
    const id = await draft('Zły termin', {}, author)
    expect((await set(id, 'publish', -5)).status).toBe(400)
    expect((await set(id, 'publish', 5, { as: author })).status).toBe(403)
    await set(id, 'unpublish', 10)
    expect((await set(id, 'publish', 20)).status).toBe(400)
    const nonsense = await cms.rest('/workflow/schedule', {
      as: editor,
      body: { type: 'articles', id, action: 'publish', at: '2026-13-45T99:00' },
    })
    expect(nonsense.status).toBe(400)
    expect(await ahead(id)).toMatchObject([{ action: 'unpublish' }])
  })

  it('can be taken back', async () => {
    const id = await draft('Jednak nie')
    await set(id, 'publish', 1)
    await cms.rest('/workflow/unschedule', { as: editor, body: { type: 'articles', id, action: 'publish' } })
    await runAt(2)
    expect(await isLive(id)).toBe(false)
  })
})

describe('a scheduled removal', () => {
  it('takes the text off the portal at its minute and leaves what was chosen at its address', async () => {
    const id = await draft('Nabór do końca miesiąca')
    await publish(id)
    const withdrawal = { kind: 'withdrawn', explanation: { pl: 'Nabór się skończył.' } }
    await set(id, 'unpublish', 1, { withdrawal })
    await runAt(2)
    expect(await isLive(id)).toBe(false)
    const { docs } = await cms.payload.find({
      collection: 'redirects',
      where: { from: { equals: '/aktualnosci/nabor-do-konca-miesiaca/' } },
    })
    expect(docs).toMatchObject([{ status: '410', explanation: 'Nabór się skończył.', title: 'Nabór do końca miesiąca' }])
    expect(await ahead(id)).toEqual([])
  })

  it('is over when an editor removes the text before it', async () => {
    const id = await draft('Zdjęte ręcznie')
    await publish(id)
    await set(id, 'unpublish', 5)
    await cms.rest('/workflow/unpublish', { as: editor, body: { type: 'articles', id, withdrawal: { kind: 'gone' } } })
    expect(await ahead(id)).toEqual([])
  })

  it('comes after a publication that is scheduled too', async () => {
    const id = await draft('Od do')
    await set(id, 'publish', 1)
    await set(id, 'unpublish', 3)
    await runAt(2)
    expect(await isLive(id)).toBe(true)
    await runAt(4)
    expect(await isLive(id)).toBe(false)
  })
})
