import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fuzz } from './testing/fuzz.ts'
import { BROWSER, type Portal, refusalIn, startPortal } from './testing/portal.ts'
import { type Place, STORE_KINDS } from './testing/stores.ts'

const NOON = new Date('2026-11-22T11:00:00Z')
const TODAY = 'from=2026-11-22&to=2026-11-22'

describe.each(STORE_KINDS)('counting in $name', { timeout: 30_000 }, ({ isThere, makePlace }) => {
  let place: Place
  let portal: Portal

  const start = (hitsPerMinute?: number) =>
    startPortal({ url: place.url, folder: place.folder, clock: () => NOON, trustedProxies: ['127.0.0.1'], hitsPerMinute })
  const totals = async () => (await portal.ask(`summary?${TODAY}`)).totals

  beforeEach(async ({ skip }) => {
    skip(!isThere, 'MONGODB_URI is not set')
    place = await makePlace()
    portal = await start()
  })

  afterEach(async () => {
    await portal?.close()
    await place?.remove()
  })

  it('a view is counted for its page and day once it is answered', async () => {
    const answer = await portal.view({ path: '/kontakt/?from=menu' })
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    await portal.view({ path: '/kontakt/' })
    await portal.view({ path: '/' })
    expect(await portal.ask(`pages?${TODAY}`)).toEqual({
      from: '2026-11-22',
      to: '2026-11-22',
      pages: [
        { path: '/kontakt/', views: 2 },
        { path: '/', views: 1 },
      ],
    })
  })

  it('one browser at one address is one visitor of the day, whatever it reads', async () => {
    for (const path of ['/', '/kontakt/', '/']) await portal.view({ path })
    await portal.view({}, { 'user-agent': BROWSER.replaceAll('140', '141') })
    await portal.view({}, { 'x-forwarded-for': '203.0.113.7' })
    expect(await totals()).toEqual({ views: 5, visits: 3 })
  })

  it('an address that a browser claims for itself makes it no other visitor', async () => {
    await portal.close()
    portal = await startPortal({ url: place.url, folder: place.folder, clock: () => NOON })
    for (const claimed of ['203.0.113.7', '203.0.113.8, 127.0.0.1', '::1', 'unknown'])
      await portal.view({}, { 'x-forwarded-for': claimed, forwarded: `for=${claimed}`, 'x-real-ip': claimed })
    expect(await totals()).toEqual({ views: 4, visits: 1 })
  })

  it('a restart in the day forgets no view and counts nobody twice', async () => {
    await portal.view({ path: '/kontakt/' })
    await portal.close()
    portal = await start()
    await portal.view({ path: '/' })
    expect(await totals()).toEqual({ views: 2, visits: 1 })
  })

  it('bots, prefetches, editors and people who ask not to be tracked are answered and not counted', async () => {
    const headers: Record<string, string>[] = [
      { 'user-agent': 'Googlebot/2.1' },
      { 'sec-purpose': 'prefetch;prerender' },
      { dnt: '1' },
      { 'sec-gpc': '1' },
      { cookie: 'payload-token=abc' },
      { cookie: 'ratusz-editor=1' },
    ]
    const answers = await Promise.all(headers.map((header) => portal.view({}, header)))
    expect(answers.map(({ status }) => status)).toEqual(headers.map(() => 204))
    expect(await totals()).toEqual({ views: 0, visits: 0 })
  })

  it('addresses that are no page are counted apart: neither views nor visitors', async () => {
    await portal.view({ path: '/missing/a/' })
    expect(await totals()).toEqual({ views: 0, visits: 0 })
    expect((await portal.ask(`pages?${TODAY}`)).pages).toEqual([])
    expect((await portal.ask(`ranking?of=unknown&${TODAY}`)).names).toEqual([{ name: '/missing/a/', views: 1, visits: 0 }])
    await portal.view({ path: '/' })
    expect(await totals()).toEqual({ views: 1, visits: 1 })
  })

  it('a search without result is no view, and a kiosk is no visitor', async () => {
    await portal.view({ path: '/szukaj/', search: 'plaża dla psów' })
    await portal.view({ path: '/', kiosk: 'ratusz-1' })
    expect(await totals()).toEqual({ views: 1, visits: 0 })
  })

  it('many views at once are all counted, exactly', async () => {
    const paths = Array.from({ length: 300 }, (_, index) => `/strona-${index % 7}/`)
    const answers = await Promise.all(
      paths.map((path, index) => portal.view({ path }, { 'x-forwarded-for': `203.0.113.${index % 50}` })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
    expect(await totals()).toEqual({ views: 300, visits: 50 })
    const { pages } = await portal.ask(`pages?${TODAY}`)
    expect(pages).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => ({ path: `/strona-${index}/`, views: index < 6 ? 43 : 42 })))
  })

  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', ''],
    ['no JSON', 'path=/'],
    ['a JSON text', '"/"'],
    ['a list', '[]'],
    ['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['no language', '{"path":"/"}'],
    ['an impossible path', '{"path":"/../etc/passwd","language":"pl"}'],
    ['a wrong type', '{"path":["/"],"language":"pl"}'],
    ['a strange field', '{"path":"/","language":"pl","__proto__":{"x":1}}'],
    ['more than 2 KB', `{"path":"/","language":"pl"}${' '.repeat(2048)}`],
    ['a megabyte', 'x'.repeat(1024 * 1024)],
    ['five megabytes', 'x'.repeat(5 * 1024 * 1024)],
  ])('a body of %s is refused with 400 and nothing is counted', async (_, body) => {
    const answer = await portal.send(body)
    expect(answer.status).toBe(400)
    expect((await refusalIn(answer)).error).toMatch(/^[A-Z].+/)
    expect(await totals()).toEqual({ views: 0, visits: 0 })
    expect((await portal.view()).status).toBe(204)
  })

  it('three thousand requests of nonsense are refused with 400 or 401, nothing is counted, and the portal goes on', async () => {
    const { statuses } = await fuzz({ port: portal.port, requests: 3000, seed: 20261122 })
    expect(Object.keys(statuses)).toEqual(['400', '401'])
    expect(await totals()).toEqual({ views: 0, visits: 0 })
    expect((await portal.view()).status).toBe(204)
  })

  it('a refusal names each wrong field', async () => {
    const answer = await portal.view({ path: 'kontakt', language: 'xx' })
    expect((await refusalIn(answer)).mistakes).toEqual([
      { name: 'path', message: 'must begin with exactly one slash' },
      { name: 'language', message: 'must be one of pl, uk, ar, en' },
    ])
  })

  it('an address that sends too many views is answered 429, others are not', async () => {
    await portal.close()
    portal = await start(20)
    const from = (address: string) => portal.view({}, { 'x-forwarded-for': address })
    const answers = await Promise.all(Array.from({ length: 30 }, () => from('203.0.113.7')))
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(20)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
    expect((await from('203.0.113.8')).status).toBe(204)
    expect(await totals()).toEqual({ views: 21, visits: 2 })
  })

  it('a browser that goes away in the middle of its message is not counted and harms nobody', async () => {
    const socket = connect(portal.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write('POST /hit HTTP/1.1\r\nHost: x\r\nContent-Length: 40\r\n\r\n{"path":')
    socket.destroy()
    await once(socket, 'close')
    expect((await portal.view()).status).toBe(204)
    expect(await totals()).toEqual({ views: 1, visits: 1 })
  })

  it('anything but POST is refused with 405', async () => {
    const answer = await fetch(`http://127.0.0.1:${portal.port}/hit`)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('a store that is closed refuses with 503 and says when to come back', async () => {
    await portal.analytics.close()
    const answer = await portal.view()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    portal = await start()
  })
})
