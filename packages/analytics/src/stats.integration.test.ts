import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER, type Portal, refusalIn, startPortal } from './testing/portal.ts'
import { type Place, STORE_KINDS } from './testing/stores.ts'

/** An address of this machine that is not loopback: a connection to it comes from it. */
const network = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address

describe.each(STORE_KINDS)('statistics from $name', { timeout: 30_000 }, ({ isThere, makePlace }) => {
  let place: Place
  let portal: Portal
  let now: Date

  const viewOn = async (day: string, ...paths: string[]) => {
    now = new Date(`${day}T11:00:00Z`)
    for (const path of paths) await portal.view({ path })
  }

  beforeEach(async ({ skip }) => {
    skip(!isThere, 'MONGODB_URI is not set')
    now = new Date('2024-06-01T11:00:00Z')
    place = await makePlace()
    portal = await startPortal({ url: place.url, folder: place.folder, clock: () => now })
  })

  afterEach(async () => {
    await portal?.close()
    await place?.remove()
  })

  it('the summary lists every day of the range, also those without a view', async () => {
    await viewOn('2026-11-19', '/', '/a/')
    await viewOn('2026-11-21', '/')
    expect(await portal.ask('summary?from=2026-11-19&to=2026-11-21')).toEqual({
      from: '2026-11-19',
      to: '2026-11-21',
      timezone: 'Europe/Warsaw',
      firstDay: '2026-11-19',
      totals: { views: 3, visits: 2 },
      days: [
        { date: '2026-11-19', views: 2, visits: 1 },
        { date: '2026-11-20', views: 0, visits: 0 },
        { date: '2026-11-21', views: 1, visits: 1 },
      ],
    })
  })

  it('without a range the last thirty days are meant, today included', async () => {
    await viewOn('2026-11-22', '/')
    const { from, to, days, totals } = await portal.ask('summary')
    expect([from, to, days?.length, totals?.views]).toEqual(['2026-10-24', '2026-11-22', 30, 1])
  })

  it('pages are ranked by views, then by path, over days, months and years alike', async () => {
    await viewOn('2024-12-31', '/b/')
    await viewOn('2025-06-15', '/b/', '/c/')
    await viewOn('2026-01-31', '/a/', '/d/')
    await viewOn('2026-11-22', '/a/', '/a/')
    expect((await portal.ask('pages?from=2024-12-31&to=2026-11-22')).pages).toEqual([
      { path: '/a/', views: 3 },
      { path: '/b/', views: 2 },
      { path: '/c/', views: 1 },
      { path: '/d/', views: 1 },
    ])
    expect((await portal.ask('pages?from=2025-01-01&to=2026-01-31&limit=1')).pages).toEqual([{ path: '/a/', views: 1 }])
    expect((await portal.ask('pages?from=2026-02-01&to=2026-11-21')).pages).toEqual([])
  })

  it('a page is counted over its paths in all languages', async () => {
    await viewOn('2026-11-21', '/kontakt/', '/uk/kontakty/', '/')
    await viewOn('2026-11-22', '/kontakt/')
    expect(await portal.ask('page?path=/kontakt/&path=/uk/kontakty/&path=/kontakt/&from=2026-11-21&to=2026-11-22')).toEqual({
      from: '2026-11-21',
      to: '2026-11-22',
      paths: ['/kontakt/', '/uk/kontakty/'],
      views: 3,
      days: [
        { date: '2026-11-21', views: 2 },
        { date: '2026-11-22', views: 1 },
      ],
    })
  })

  it('languages, referrers, widths, entry pages, missing pages, kiosks and searches are ranked', async () => {
    now = new Date('2026-11-22T11:00:00Z')
    const browser = (version: number) => ({ 'user-agent': BROWSER.replaceAll('140', String(version)) })
    await portal.view({ path: '/a/', referrer: 'www.example.org', width: 360, language: 'uk' }, browser(141))
    await portal.view({ path: '/b/', width: 360 }, browser(141))
    await portal.view({ path: '/b/', referrer: 'https://127.0.0.1/a/' }, browser(142))
    await portal.view({ path: '/missing/' }, browser(142))
    await portal.view({ path: '/', kiosk: 'rynek-1' })
    await portal.view({ path: '/szukaj/', search: 'Plaża dla psów' })
    await portal.view({ path: '/szukaj/', search: 'jan.kowalski@example.org' })
    const ranking = async (of: string) => (await portal.ask(`ranking?of=${of}&from=2026-11-22&to=2026-11-22`)).names

    expect(await ranking('page')).toEqual([
      { name: '/b/', views: 2, visits: 1 },
      { name: '/', views: 1, visits: 0 },
      { name: '/a/', views: 1, visits: 1 },
    ])
    expect(await ranking('entry')).toEqual([
      { name: '/a/', views: 1, visits: 1 },
      { name: '/b/', views: 2, visits: 1 },
    ])
    expect(await ranking('unknown')).toEqual([{ name: '/missing/', views: 1, visits: 0 }])
    expect(await ranking('language')).toEqual([
      { name: 'pl', views: 3, visits: 1 },
      { name: 'uk', views: 1, visits: 1 },
    ])
    expect(await ranking('referrer')).toEqual([{ name: 'www.example.org', views: 1, visits: 1 }])
    expect(await ranking('width')).toEqual([
      { name: 'narrow', views: 2, visits: 1 },
      { name: 'wide', views: 2, visits: 1 },
    ])
    expect(await ranking('kiosk')).toEqual([{ name: 'rynek-1', views: 1, visits: 0 }])
    expect(await ranking('search')).toEqual([{ name: 'plaża dla psów', views: 1, visits: 0 }])
    expect((await portal.stats('ranking?of=browser')).status).toBe(400)
  })

  it('days and months are kept for 25 months, years for good', async () => {
    await viewOn('2024-10-21', '/a/')
    await viewOn('2024-10-22', '/b/')
    await viewOn('2024-11-01', '/c/')
    await viewOn('2026-11-22', '/d/')
    await portal.analytics.keepHouse()
    const pagesIn = async (from: string, to: string) =>
      (await portal.ask(`pages?from=${from}&to=${to}`)).pages?.map(({ path }) => path)
    expect(await pagesIn('2024-10-21', '2024-10-22')).toEqual(['/b/'])
    expect(await pagesIn('2024-10-01', '2024-10-31')).toEqual(['/a/', '/b/'])
    expect(await pagesIn('2024-01-01', '2024-12-31')).toEqual(['/a/', '/b/', '/c/'])
    await viewOn('2026-12-22', '/d/')
    await portal.analytics.keepHouse()
    expect(await pagesIn('2024-10-01', '2024-10-31')).toEqual([])
    expect(await pagesIn('2024-11-01', '2024-11-30')).toEqual(['/c/'])
    expect(await pagesIn('2024-01-01', '2024-12-31')).toEqual(['/a/', '/b/', '/c/'])
  })

  it.each([
    ['no token', {}, { authorization: '' }],
    ['a wrong token', {}, { authorization: 'Bearer wrong' }],
    ['the token in another scheme', {}, { authorization: 'Basic a-token-for-statistics-of-32-letters' }],
  ])('%s is answered 401', async (_, __, headers) => {
    const answer = await portal.stats('summary', headers)
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  })

  it.skipIf(network === undefined)('another machine is answered 403, token or not', async () => {
    const other = await makePlace()
    const open = await startPortal({ url: other.url, folder: other.folder, ...(network !== undefined && { host: network }) })
    expect((await open.stats('summary')).status).toBe(403)
    expect((await open.stats('summary', { authorization: '' })).status).toBe(403)
    await open.close()
    await other.remove()
  })

  it('what a proxy passes on is answered 403, token or not', async () => {
    expect((await portal.stats('summary', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(403)
    expect((await portal.stats('summary', { forwarded: 'for=203.0.113.7' })).status).toBe(403)
  })

  it.each([
    ['summary?from=2026-02-30', [{ name: 'from', message: 'must be a day that exists, as YYYY-MM-DD' }]],
    ['summary?from=2026-11-02&to=2026-11-01', [{ name: 'to', message: 'must not come before from' }]],
    ['summary?from=2020-01-01', [{ name: 'from', message: 'must be at most 1100 days before to' }]],
    ['summary?to=2026-11-01&to=2026-11-02', [{ name: 'to', message: 'must be given once' }]],
    ['pages?limit=0', [{ name: 'limit', message: 'must be 1 to 1000' }]],
    ['pages?limit=1e2', [{ name: 'limit', message: 'must be 1 to 1000' }]],
    ['page', [{ name: 'path', message: 'must name at least one path' }]],
    ['page?path=kontakt', [{ name: 'path.0', message: 'must begin with exactly one slash' }]],
    [
      'summary?page=1&from=x',
      [
        { name: 'from', message: 'must be a day that exists, as YYYY-MM-DD' },
        { name: 'page', message: 'is no parameter of this question' },
      ],
    ],
  ])('%s is refused with each mistake', async (question, mistakes) => {
    const answer = await portal.stats(question)
    expect([answer.status, (await refusalIn(answer)).mistakes]).toEqual([400, mistakes])
  })

  it('an unknown statistic is answered 404, another method 405', async () => {
    expect((await portal.stats('nothing')).status).toBe(404)
    const posted = await fetch(`http://127.0.0.1:${portal.port}/stats/summary`, {
      method: 'POST',
      headers: { authorization: 'Bearer a-token-for-statistics-of-32-letters' },
    })
    expect(posted.status).toBe(405)
  })
})
