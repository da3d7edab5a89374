import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../testing/examples'
import { stopAtNoon } from '../testing/noon'
import { columnsOf, recount } from '../testing/rawViews'
import { openReadTown, own, type ReadTown } from '../testing/readTown'

const HOUR = 3_600_000
let town: ReadTown
stopAtNoon()

beforeAll(async () => {
  town = await openReadTown()
})
afterAll(async () => {
  await town.close()
})

describe('a table as a file', () => {
  it('is CSV that a spreadsheet reads, in the reader’s language', async () => {
    const response = await town.cms.raw(`/statistics/tables/searches?format=csv&${own(town.whole)}`, { as: town.people.auditor })
    const times = town.raw.filter(({ search }) => search !== undefined).length
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="ratusz-searches-${town.whole.from}-${town.today}.csv"`,
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      `\uFEFFSzukane słowa,Ile razy,Ostatnio\r\n"żłobek, miejski",${times},${town.today}\r\n`,
    )
  })

  it('holds every page with its address and its time before', async () => {
    const response = await town.cms.raw(`/statistics/tables/pages?format=csv&${own(town.whole)}`, {
      as: town.people.editor,
      headers: { 'accept-language': 'en' },
    })
    const [head, ...lines] = (await response.text()).replace('\uFEFF', '').trim().split('\r\n')
    expect(head).toBe('Page,Address,Page views,Before')
    const counted = recount(town.raw, town.whole).paths
    expect(lines).toHaveLength(Object.keys(counted).length)
    expect(lines).toContain(`Home page,/,${counted['/']},0`)
  })

  it('is refused by name where there is no such table or format', async () => {
    expect((await town.cms.rest('/statistics/tables/salaries', { as: town.people.editor })).status).toBe(404)
    expect((await town.cms.rest('/statistics/tables/pages?format=xlsx', { as: town.people.editor })).status).toBe(400)
  })

  it('may be everything that is kept, for another Ratusz to take in', async () => {
    const response = await town.cms.raw('/statistics/export?format=csv', { as: town.people.administrator })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('dimension,period,name,views,visits')
  })
})

describe('the worklists', () => {
  it('name what nobody opened in twelve months, and nothing younger or read', async () => {
    const { payload } = town.cms
    const make = (title: string, months: number) =>
      payload.create({
        collection: 'articles',
        data: {
          ...examples(0).articles.data,
          title,
          _status: 'published',
          publishedAt: new Date(town.now.getTime() - months * 30.5 * 24 * HOUR).toISOString(),
        } as never,
        context: { keepsPublishedAt: true },
        locale: 'pl',
        overrideAccess: true,
      })
    await make('Stary i nieczytany', 14)
    await make('Stary, lecz czytany', 14)
    await make('Nowy i nieczytany', 2)
    await town.send({
      at: town.now,
      path: '/aktualnosci/stary-lecz-czytany/',
      language: 'pl',
      width: 320,
      referrer: '',
      browser: 1,
    })
    const titles = Object.keys(columnsOf(await town.table('unread', ''), 'title', 'type'))
    expect(titles).toEqual(['Stary i nieczytany'])
  })

  it('name words that were searched for in vain, with how often and when last', async () => {
    const body = await town.table('missing', '')
    expect(columnsOf(body, 'words', 'lastDay')).toEqual({ 'żłobek, miejski': town.today })
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
    expect((await town.cms.rest(endpoint)).status).toBe(401)
  })

  it.each(
    ENDPOINTS.flatMap((endpoint) => (['administrator', 'editor', 'auditor'] as const).map((role) => [endpoint, role] as const)),
  )('%s: the %s', async (endpoint, role) => {
    expect((await town.cms.raw(endpoint, { as: town.people[role] })).status).toBe(200)
  })

  it.each(ENDPOINTS)('%s: authors see their own office’s documents alone', async (endpoint) => {
    const isOwn = endpoint.endsWith('/documents')
    expect((await town.cms.raw(endpoint, { as: town.people.author })).status).toBe(isOwn ? 200 : 403)
    expect((await town.cms.raw(endpoint, { as: town.people.homeless })).status).toBe(403)
  })

  it('an author’s table holds the views of their office’s documents and of no other', async () => {
    const counted = recount(town.raw, town.whole).paths
    const own = [town.pages[3], town.pages[4]].reduce((sum, page) => sum + (counted[page?.path ?? ''] ?? 0), 0)
    const query = `period=own&from=${town.whole.from}&to=${town.whole.to}`
    expect(columnsOf(await town.table('documents', query, town.people.author), 'title', 'views')).toEqual({
      'Nowy plac zabaw': own,
    })
    expect(Object.keys(columnsOf(await town.table('documents', query), 'title', 'views'))).toContain('Dowód osobisty')
  })
})

describe('while the portal is away', () => {
  it('each question is answered with an honest sentence', async () => {
    await town.shutPortal()
    for (const endpoint of ['/statistics/summary', '/statistics/live', '/statistics/tables/pages', '/statistics/export']) {
      const { status, body } = await town.cms.rest(endpoint, { as: town.people.editor })
      expect(status, endpoint).toBe(503)
      expect(JSON.stringify(body)).toContain('portal nie odpowiada')
    }
  })
})
