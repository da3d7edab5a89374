import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importExport } from './history/import-export.ts'
import { openStore } from './index.ts'
import { BROWSER, type Portal, refusalIn, startPortal } from './testing/portal.ts'
import { type Place, STORE_KINDS } from './testing/stores.ts'

const RANGE = 'from=2026-11-16&to=2026-11-22'

describe.each(STORE_KINDS)('what the statistics screens ask of $name', { timeout: 30_000 }, ({ isThere, makePlace }) => {
  let place: Place
  let portal: Portal
  let now: Date

  const viewOn = async (day: string, views: object[], visitors = 1) => {
    now = new Date(`${day}T11:00:00Z`)
    for (let visitor = 0; visitor < visitors; visitor += 1) {
      const headers = { 'user-agent': BROWSER.replaceAll('140', String(100 + visitor)) }
      for (const view of views) await portal.view(view, headers)
    }
  }

  beforeEach(async ({ skip }) => {
    skip(!isThere, 'MONGODB_URI is not set')
    now = new Date('2026-11-22T11:00:00Z')
    place = await makePlace()
    portal = await startPortal({ url: place.url, folder: place.folder, clock: () => now })
  })

  afterEach(async () => {
    await portal?.close()
    await place?.remove()
  })

  it('weeks and months tell views and the average of daily visitors, over the days that were counted', async () => {
    await viewOn('2026-11-13', [{}, { path: '/a/' }], 3)
    await viewOn('2026-11-16', [{}], 2)
    await viewOn('2026-11-17', [{}], 1)
    expect(await portal.read('series?from=2026-11-09&to=2026-11-22&unit=week')).toEqual({
      from: '2026-11-09',
      to: '2026-11-22',
      timezone: 'Europe/Warsaw',
      unit: 'week',
      of: 'total',
      buckets: [
        { from: '2026-11-09', to: '2026-11-15', views: 6, daysCounted: 3, visitorsPerDay: 1 },
        { from: '2026-11-16', to: '2026-11-22', views: 3, daysCounted: 2, visitorsPerDay: 1.5 },
      ],
    })
    expect(await portal.read('series?from=2026-11-13&to=2026-11-16')).toMatchObject({
      unit: 'day',
      buckets: [
        { from: '2026-11-13', to: '2026-11-13', views: 6, visitorsPerDay: 3 },
        { views: 0, visitorsPerDay: 0 },
        { views: 0, visitorsPerDay: 0 },
        { views: 2, visitorsPerDay: 2 },
      ],
    })
  })

  it('a series of some names tells their views', async () => {
    await viewOn('2026-11-17', [{ path: '/a/' }, { path: '/b/' }, { path: '/c/', language: 'uk' }])
    expect(await portal.read(`series?${RANGE}&unit=month&of=page&name=/a/&name=/c/`)).toMatchObject({
      of: 'page',
      buckets: [{ from: '2026-11-16', to: '2026-11-22', views: 2 }],
    })
    expect(await portal.read(`series?${RANGE}&unit=month&of=language&name=uk`)).toMatchObject({ buckets: [{ views: 1 }] })
  })

  it('the views of all pages come in one answer', async () => {
    await viewOn('2026-11-16', [{ path: '/a/' }, { path: '/missing/' }])
    await viewOn('2026-11-22', [{ path: '/a/' }, { path: '/ż/' }])
    expect(await portal.read(`views?${RANGE}`)).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
      paths: { '/a/': 2, '/%C5%BC/': 1 },
    })
  })

  it('a year whose days are no longer kept is still known as a whole', async () => {
    await viewOn('2023-05-05', [{ path: '/a/' }, { path: '/b/' }])
    await viewOn('2026-11-23', [{ path: '/a/' }])
    await portal.analytics.keepHouse()
    const year = 'from=2023-01-01&to=2023-12-31'
    expect(await portal.ask(`summary?${year}`)).toMatchObject({ firstDay: '2026-11-23', totals: { views: 2, visits: 1 } })
    expect(await portal.ask(`page?path=/a/&${year}`)).toMatchObject({ views: 1 })
    expect(await portal.read(`views?${year}`)).toMatchObject({ paths: { '/a/': 1, '/b/': 1 } })
  })

  it('kiosks are told by day, the most touched first', async () => {
    await viewOn('2026-11-16', [{ kiosk: 'rynek' }, { kiosk: 'dworzec' }])
    await viewOn('2026-11-20', [{ kiosk: 'rynek' }, {}])
    expect(await portal.read(`kiosks?${RANGE}`)).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
      kiosks: [
        {
          name: 'rynek',
          views: 2,
          days: [
            { date: '2026-11-16', views: 1 },
            { date: '2026-11-20', views: 1 },
          ],
        },
        { name: 'dworzec', views: 1, days: [{ date: '2026-11-16', views: 1 }] },
      ],
    })
  })

  it('searches without result are told with their number and last day', async () => {
    await viewOn('2026-11-15', [{ search: 'basen' }])
    await viewOn('2026-11-16', [{ search: 'Plaża' }, { search: 'basen' }])
    await viewOn('2026-11-20', [{ search: 'plaża ' }])
    expect(await portal.read(`searches?${RANGE}`)).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
      count: 2,
      searches: [
        { words: 'plaża', times: 2, lastDay: '2026-11-20' },
        { words: 'basen', times: 1, lastDay: '2026-11-16' },
      ],
    })
    expect(await portal.read(`searches?${RANGE}&prefix=bas`)).toMatchObject({ count: 1, searches: [{ words: 'basen' }] })
  })

  it('a ranking is read in parts, and within a folder', async () => {
    await viewOn('2026-11-22', [
      { path: '/uk/a/' },
      { path: '/uk/a/' },
      { path: '/b/' },
      { path: '/uk/c/' },
      { path: '/ukraina/' },
    ])
    const names = async (part: string) => {
      const ranking = await portal.ask(`ranking?of=page&${RANGE}&${part}`)
      return [ranking.count, ranking.names?.map(({ name }) => name)]
    }
    expect(await names('limit=2')).toEqual([4, ['/uk/a/', '/b/']])
    expect(await names('limit=2&offset=2')).toEqual([4, ['/uk/c/', '/ukraina/']])
    expect(await names('limit=2&offset=4')).toEqual([4, []])
    expect(await names('prefix=/uk/')).toEqual([2, ['/uk/a/', '/uk/c/']])
    expect(await names('prefix=/nic/')).toEqual([0, []])
  })

  it('what is read now is told without being written down', async () => {
    await portal.view({ path: '/a/' })
    now = new Date('2026-11-22T11:10:00Z')
    await portal.view({ path: '/a/' })
    await portal.view({ path: '/missing/' })
    expect(await portal.read('live')).toMatchObject({
      since: '2026-11-22T11:00:00.000Z',
      views: 2,
      paths: [{ path: '/a/', views: 2 }],
    })
    await portal.close()
    now = new Date('2026-11-22T11:20:00Z')
    portal = await startPortal({ url: place.url, folder: place.folder, clock: () => now })
    expect(await portal.read('live')).toMatchObject({ since: '2026-11-22T11:20:00.000Z', views: 0, paths: [] })
  })

  it.each(['csv', 'json'])('everything is exported as %s, and comes back to the same figures', async (format) => {
    await viewOn('2026-11-16', [{ path: '/a/' }, { kiosk: 'rynek' }, { search: 'plaża, "psy"' }], 2)
    const answer = await portal.stats(`export?format=${format}`)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="ratusz-statistics-2026-11-16.${format}"`)
    const text = await answer.text()
    const other = await makePlace()
    const store = await openStore(other)
    expect(await importExport({ store, lines: () => Readable.from(text.split(/\r?\n/)) })).toBeGreaterThan(20)
    await store.close()
    const copy = await startPortal({ url: other.url, folder: other.folder, clock: () => now })
    expect(await (await copy.stats(`export?format=${format}`)).text()).toBe(text)
    await copy.close()
    await other.remove()
  })

  it('an export holds what was there when it began, whatever is counted meanwhile', async () => {
    await viewOn('2026-11-16', [{ path: '/a/' }])
    await portal.ask('summary')
    const store = await openStore({ ...place, folder: `${place.folder}/other` })
    const counters = store.counters()[Symbol.asyncIterator]()
    const first = await counters.next()
    await viewOn('2026-11-16', [{ path: '/a/' }, { path: '/b/' }])
    await portal.ask('summary')
    let views = first.value.views
    let names = 1
    for await (const counter of { [Symbol.asyncIterator]: () => counters }) {
      views += counter.views
      names += 1
    }
    await store.close()
    expect([names, views]).toEqual([12, 12])
  })

  it.each([
    ['series?unit=year', 'unit'],
    ['series?of=browser', 'of'],
    ['series?of=page', 'name'],
    ['series?name=/', 'name'],
    ['views?limit=5', 'limit'],
    ['ranking?of=page&offset=-1', 'offset'],
    ['searches?limit=1001', 'limit'],
    ['live?from=2026-11-22', 'from'],
    ['export', 'format'],
    ['export?format=xml', 'format'],
  ])('%s is refused, naming %s', async (question, name) => {
    const answer = await portal.stats(question)
    expect([answer.status, (await refusalIn(answer)).mistakes?.[0]?.name]).toEqual([400, name])
  })
})
