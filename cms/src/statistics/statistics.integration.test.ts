import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addDays, addMonths, eachDay } from '@ratusz/analytics/calendar'
import { type Portal, startPortal, TOKEN } from '@ratusz/analytics/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples } from '../testing/examples'
import { columnsOf, type RawView, recount, userAgent, warsawDay } from '../testing/rawViews'

const HOUR = 3_600_000
const now = new Date()
const today = warsawDay(now)

/** The last Sunday of a month, the most recent one at least two days ago: clocks change then. */
const lastSunday = (month: '03' | '10'): string => {
  const year = Number(today.slice(0, 4))
  const inYear = (of: number): string => {
    const last = addDays(addMonths(`${of}-${month}-01`, 1), -1)
    return addDays(last, -new Date(`${last}T00:00:00Z`).getUTCDay())
  }
  return inYear(year) <= addDays(today, -2) ? inYear(year) : inYear(year - 1)
}
const changes = [lastSunday('03'), lastSunday('10'), `${Number(today.slice(0, 4)) - 1}-12-31`]

let cms: Cms
let portal: Portal
let folder: string
let clock = now
let people: Record<'administrator' | 'editor' | 'auditor' | 'author' | 'homeless', Person>
let editor: Person
let isPortalAway = false
const raw: RawView[] = []
const pages: { path: string; language: string; type?: string; topic?: string }[] = []

const send = async (view: RawView): Promise<void> => {
  clock = view.at
  const { at: _at, browser, ...body } = view
  expect((await portal.view(body, { 'user-agent': userAgent(browser) })).status).toBe(204)
  raw.push(view)
}

const table = async (name: string, query: string, as = people.editor): Promise<unknown> => {
  const answer = await cms.rest(`/statistics/tables/${name}?${query}`, { as })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}

const publish = async (type: string, data: Record<string, unknown>): Promise<{ id: string | number; slug: string }> => {
  const answer = await cms.rest(`/${type}`, { as: editor, body: { _status: 'published', ...data } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as { id: string | number; slug: string }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-statistics-'))
  portal = await startPortal({ url: `file:${path.join(folder, 'analytics.db')}`, folder, clock: () => clock })
  cms = await openCms({ PORTAL_PORT: String(portal.port), STATS_TOKEN: TOKEN })
  editor = await cms.person('editor')
  const office = await publish('units', { ...examples(0).units.data, title: 'Referat Promocji' })
  const otherOffice = await publish('units', { ...examples(0).units.data, title: 'Referat Podatków' })
  people = {
    editor,
    administrator: await cms.person('administrator'),
    auditor: await cms.person('auditor'),
    author: await cms.person('author', office.id),
    homeless: await cms.person('author'),
  }
  const topic = await publish('topics', { title: 'Kultura', _status: undefined })
  const article = await publish('articles', { ...examples(0).articles.data, ownerUnit: office.id, topics: [topic.id] })
  const card = await publish('service-cards', { ...examples(office.id)['service-cards'].data, ownerUnit: otherOffice.id })
  await cms.rest(`/articles/${article.id}?locale=uk`, {
    as: editor,
    method: 'PATCH',
    body: { title: 'Новий майданчик', body: examples(0).articles.data.body, _status: 'published' },
  })
  pages.push(
    { path: '/', language: 'pl' },
    { path: '/uslugi/', language: 'pl', type: 'Karty usług' },
    { path: `/uslugi/${card.slug}/`, language: 'pl', type: 'Karty usług' },
    { path: `/aktualnosci/${article.slug}/`, language: 'pl', type: 'Aktualności', topic: 'Kultura' },
    { path: '/uk/novyny/novyi-maidanchyk/', language: 'uk', type: 'Aktualności', topic: 'Kultura' },
    { path: '/aktualnosci/strona/2/', language: 'pl', type: 'Aktualności' },
  )

  // An hour and a half around each midnight at which something changes, and now.
  const instants = changes
    .flatMap((day) => [addDays(day, -1), day].map((date) => Date.parse(`${date}T21:00:00Z`)))
    .flatMap((start) => [0, 0.5, 1, 1.5, 2, 2.5].map((hours) => new Date(start + hours * HOUR)))
    .toSorted((one, other) => one.getTime() - other.getTime())
  let number = 0
  for (const at of [...instants, ...Array.from({ length: 12 }, () => now)]) {
    for (let times = 0; times < 4; times += 1) {
      number += 7
      const { path: address = '/', language = 'pl' } = pages[number % pages.length] ?? {}
      await send({
        at,
        path: address,
        language,
        width: [320, 800, 1280][number % 3] ?? 320,
        referrer: number % 4 === 0 ? 'search.example' : '',
        browser: number % 5,
        ...(number % 11 === 0 && { kiosk: 'biblioteka' }),
      })
    }
    await send({ at, path: '/szukaj/', language: 'pl', width: 800, referrer: '', browser: 0, search: 'żłobek, miejski' })
  }
})
afterAll(async () => {
  if (!isPortalAway) await portal.close()
  await cms.close()
  await rm(folder, { recursive: true, force: true })
})

const whole = (): { from: string; to: string } => ({ from: warsawDay(raw[0]?.at ?? now), to: today })
const own = ({ from, to }: { from: string; to: string }): string => `period=own&from=${from}&to=${to}`

describe('what the statistics say is what was asked of the portal', () => {
  it.each(changes)('day by day around %s', async (day) => {
    const [to = today] = [addDays(day, 2), today].toSorted()
    const range = { from: addDays(day, -2), to }
    const counted = recount(raw, range)
    expect(counted.views).toBeGreaterThan(40)
    const body = await table('time', `${own(range)}&unit=day`)
    const nothing = Object.fromEntries(eachDay(range.from, range.to).map((date) => [date, 0]))
    expect(columnsOf(body, 'day', 'views')).toEqual({ ...nothing, ...counted.viewsByDay })
    expect(columnsOf(body, 'day', 'visitors')).toEqual({ ...nothing, ...counted.visitorsByDay })
  })

  it.each(['week', 'month'])('by %s', async (unit) => {
    const body = await table('time', `${own(whole())}&unit=${unit}`)
    const rows = (body as { rows: { from: string; to: string; views: number; visitors: number }[] }).rows
    expect(rows[0]?.from).toBe(whole().from)
    expect(rows.at(-1)?.to).toBe(today)
    for (const { from, to, views, visitors } of rows) {
      const counted = recount(raw, { from, to })
      const visits = Object.values(counted.visitorsByDay).reduce((sum, count) => sum + count, 0)
      expect({ from, views }).toEqual({ from, views: counted.views })
      expect(visitors).toBeCloseTo(visits / eachDay(from, to).length, 0)
    }
  })

  it('in the figures at the head, with the time before', async () => {
    const period = { from: addDays(changes[2] ?? '', 0), to: addDays(changes[2] ?? '', 1) }
    const before = { from: addDays(period.from, -2), to: addDays(period.from, -1) }
    const [counted, earlier] = [recount(raw, period), recount(raw, before)]
    const { body } = await cms.rest(`/statistics/summary?${own(period)}`, { as: editor })
    const most = Math.max(...Object.values(counted.visitorsByDay))
    const visits = Object.values(counted.visitorsByDay).reduce((sum, count) => sum + count, 0)
    expect(body.now).toEqual({
      views: counted.views,
      average: visits / 2,
      busiest: {
        date: Object.keys(counted.visitorsByDay)
          .toSorted()
          .find((day) => counted.visitorsByDay[day] === most),
        visits: most,
      },
      countedFrom: null,
    })
    expect(body.before).toMatchObject({ views: earlier.views })
    expect(earlier.views).toBeGreaterThan(0)
  })

  it('by page, entry, language, window, website and kiosk', async () => {
    const counted = recount(raw, whole())
    const query = own(whole())
    expect(columnsOf(await table('pages', query), 'path', 'views')).toEqual(counted.paths)
    expect(columnsOf(await table('entries', query), 'path', 'visits')).toEqual(counted.entries)
    expect(columnsOf(await table('languages', query), 'language', 'views')).toEqual({
      Polski: counted.languages.pl,
      Ukraiński: counted.languages.uk,
    })
    expect(columnsOf(await table('widths', query), 'width', 'views')).toEqual({
      'Telefon (do 639 px)': counted.widths.narrow,
      'Tablet (640–1023 px)': counted.widths.medium,
      'Komputer (od 1024 px)': counted.widths.wide,
    })
    expect(columnsOf(await table('referrers', query), 'host', 'visits')).toEqual({
      'search.example': counted.referrers['search.example'],
      'Bez adresu': counted.referrers[''],
    })
    const kiosks = await table('kiosks', query)
    expect(columnsOf(kiosks, 'kiosk', 'touches')).toEqual(counted.kiosks)
  })

  it('by type of content and by topic, all languages and lists together', async () => {
    const counted = recount(raw, whole()).paths
    const sumOf = (isIn: (page: (typeof pages)[number]) => boolean): number =>
      pages.filter(isIn).reduce((sum, page) => sum + (counted[page.path] ?? 0), 0)
    const types = columnsOf(await table('types', own(whole())), 'type', 'views')
    expect(types).toEqual({
      'Karty usług': sumOf(({ type }) => type === 'Karty usług'),
      Aktualności: sumOf(({ type }) => type === 'Aktualności'),
      'Strona główna i inne': sumOf(({ type }) => type === undefined),
    })
    const topics = columnsOf(await table('topics', own(whole())), 'topic', 'views')
    expect(topics).toEqual({
      Kultura: sumOf(({ topic }) => topic === 'Kultura'),
      'Bez tematu': counted[pages[2]?.path ?? ''],
    })
  })

  it('of what was searched for in vain', async () => {
    const times = raw.filter(({ search }) => search !== undefined).length
    expect(columnsOf(await table('searches', own(whole())), 'words', 'times')).toEqual({ 'żłobek, miejski': times })
  })

  it('of the last half hour', async () => {
    const { body } = await cms.rest('/statistics/live', { as: editor })
    const counted = recount(raw, { from: today, to: today })
    expect(body.views).toBe(counted.views)
    expect(columnsOf({ rows: body.pages }, 'path', 'views')).toEqual(counted.paths)
    expect(columnsOf({ rows: body.pages }, 'path', 'title')).toMatchObject({ '/': 'Strona główna', '/uslugi/': 'Karty usług' })
  })

  it('of a document, under all its addresses, in all its languages, and under the address it had before', async () => {
    const { body } = await cms.rest('/articles?limit=1&depth=0', { as: editor })
    const [{ id }] = body.docs as [{ id: string | number }]
    const counted = recount(raw, whole()).paths
    const expected = pages
      .filter(({ path: address }) => /aktualnosci\/nowy|novyny\/novyi/.test(address))
      .reduce((sum, page) => sum + (counted[page.path] ?? 0), 0)
    const viewsOf = async () => columnsOf(await table('documents', own(whole())), 'title', 'views')['Nowy plac zabaw']
    expect(await viewsOf()).toBe(expected)
    await cms.rest(`/articles/${id}`, {
      as: editor,
      method: 'PATCH',
      body: { slug: 'plac-pod-nowym-adresem', _status: 'published' },
    })
    expect(await viewsOf()).toBe(expected)
    await cms.rest(`/articles/${id}`, {
      as: editor,
      method: 'PATCH',
      body: { slug: 'nowy-plac-zabaw', _status: 'published' },
    })
  })
})

describe('a table as a file', () => {
  it('is CSV that a spreadsheet reads, in the reader’s language', async () => {
    const response = await cms.raw(`/statistics/tables/searches?format=csv&${own(whole())}`, { as: people.auditor })
    const times = raw.filter(({ search }) => search !== undefined).length
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="ratusz-searches-${whole().from}-${today}.csv"`,
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      `\uFEFFSzukane słowa,Ile razy,Ostatnio\r\n"żłobek, miejski",${times},${today}\r\n`,
    )
  })

  it('holds every page with its address and its time before', async () => {
    const response = await cms.raw(`/statistics/tables/pages?format=csv&${own(whole())}`, {
      as: editor,
      headers: { 'accept-language': 'en' },
    })
    const [head, ...lines] = (await response.text()).replace('\uFEFF', '').trim().split('\r\n')
    expect(head).toBe('Page,Address,Page views,Before')
    const counted = recount(raw, whole()).paths
    expect(lines).toHaveLength(Object.keys(counted).length)
    expect(lines).toContain(`Home page,/,${counted['/']},0`)
  })

  it('is refused by name where there is no such table or format', async () => {
    expect((await cms.rest('/statistics/tables/salaries', { as: editor })).status).toBe(404)
    expect((await cms.rest('/statistics/tables/pages?format=xlsx', { as: editor })).status).toBe(400)
  })

  it('may be everything that is kept, for another Ratusz to take in', async () => {
    const response = await cms.raw('/statistics/export?format=csv', { as: people.administrator })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('dimension,period,name,views,visits')
  })
})

describe('the worklists', () => {
  it('name what nobody opened in twelve months, and nothing younger or read', async () => {
    const { payload } = cms
    const make = (title: string, months: number) =>
      payload.create({
        collection: 'articles',
        data: {
          ...examples(0).articles.data,
          title,
          _status: 'published',
          publishedAt: new Date(now.getTime() - months * 30.5 * 24 * HOUR).toISOString(),
        } as never,
        context: { keepsPublishedAt: true },
        locale: 'pl',
        overrideAccess: true,
      })
    await make('Stary i nieczytany', 14)
    await make('Stary, lecz czytany', 14)
    await make('Nowy i nieczytany', 2)
    await send({ at: now, path: '/aktualnosci/stary-lecz-czytany/', language: 'pl', width: 320, referrer: '', browser: 1 })
    const titles = Object.keys(columnsOf(await table('unread', ''), 'title', 'type'))
    expect(titles).toEqual(['Stary i nieczytany'])
  })

  it('name words that were searched for in vain, with how often and when last', async () => {
    const body = await table('missing', '')
    expect(columnsOf(body, 'words', 'lastDay')).toEqual({ 'żłobek, miejski': today })
  })
})

describe('who sees the statistics', () => {
  const ENDPOINTS = [
    '/statistics/summary',
    '/statistics/live',
    '/statistics/export',
    '/statistics/tables/pages',
    '/statistics/tables/time',
    '/statistics/tables/searches',
    '/statistics/tables/unread',
    '/statistics/tables/documents',
  ]

  it.each(ENDPOINTS)('%s: nobody who is not signed in', async (endpoint) => {
    expect((await cms.rest(endpoint)).status).toBe(401)
  })

  it.each(
    ENDPOINTS.flatMap((endpoint) => (['administrator', 'editor', 'auditor'] as const).map((role) => [endpoint, role] as const)),
  )('%s: the %s', async (endpoint, role) => {
    expect((await cms.raw(endpoint, { as: people[role] })).status).toBe(200)
  })

  it.each(ENDPOINTS)('%s: authors see their own office’s documents alone', async (endpoint) => {
    const isOwn = endpoint.endsWith('/documents')
    expect((await cms.raw(endpoint, { as: people.author })).status).toBe(isOwn ? 200 : 403)
    expect((await cms.raw(endpoint, { as: people.homeless })).status).toBe(403)
  })

  it('an author’s table holds the views of their office’s documents and of no other', async () => {
    const counted = recount(raw, whole()).paths
    const own = [pages[3], pages[4]].reduce((sum, page) => sum + (counted[page?.path ?? ''] ?? 0), 0)
    const query = `period=own&from=${whole().from}&to=${whole().to}`
    expect(columnsOf(await table('documents', query, people.author), 'title', 'views')).toEqual({ 'Nowy plac zabaw': own })
    expect(Object.keys(columnsOf(await table('documents', query), 'title', 'views'))).toContain('Dowód osobisty')
  })
})

describe('while the portal is away', () => {
  it('each question is answered with an honest sentence', async () => {
    await portal.close()
    isPortalAway = true
    for (const endpoint of ['/statistics/summary', '/statistics/live', '/statistics/tables/pages', '/statistics/export']) {
      const { status, body } = await cms.rest(endpoint, { as: editor })
      expect(status, endpoint).toBe(503)
      expect(JSON.stringify(body)).toContain('portal nie odpowiada')
    }
  })
})
