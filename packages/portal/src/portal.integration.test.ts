import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { Agent, createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { readPortalSettings } from '@ratusz/settings'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Portal, PortError, startPortal } from './index.ts'

const STATS_TOKEN = 't'.repeat(40)
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'

const settingsFor = (folder: string, more: Record<string, string> = {}) =>
  readPortalSettings({ DATA_DIR: folder, ANALYTICS_URL: `file:${path.join(folder, 'analytics.db')}`, STATS_TOKEN, ...more })

/** Writes a release and makes it live by the rename of a link, as the publisher does. */
const publish = async (folder: string, release: string, files: Record<string, string | Buffer>) => {
  const releases = path.join(folder, 'releases')
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(releases, release, name)), { recursive: true })
    await writeFile(path.join(releases, release, name), content)
  }
  await symlink(release, path.join(releases, `.current-${release}`))
  await rename(path.join(releases, `.current-${release}`), path.join(releases, 'current'))
}

/** Asks for exactly this address, not tidied as `fetch` would. */
const ask = async (
  portal: Portal,
  address: string,
  options: { method?: string; headers?: Record<string, string>; agent?: Agent; body?: string } = {},
) => {
  const { method = 'GET', headers = {}, agent, body } = options
  const asking = httpRequest({ host: '127.0.0.1', port: portal.port, path: address, method, headers, ...(agent && { agent }) })
  asking.end(body)
  const [response] = await once(asking, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const answer: { status: number; headers: IncomingHttpHeaders; body: Buffer } = {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks),
  }
  return answer
}

const silent = () => undefined
const home = '<!doctype html><title>Gmina</title>'

describe('a portal with a release', () => {
  let folder: string
  let portal: Portal

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratusz-portal-'))
    await publish(folder, '20260101T000000000Z-aaaaaa', {
      'index.html': 'old',
      '_astro/old.B1.css': 'body{}',
      'tylko-dawniej.txt': 'old',
    })
    await publish(folder, '20260102T000000000Z-bbbbbb', {
      'index.html': home,
      'index.html.gz': gzipSync(home),
      'index.html.br': 'brotli bytes',
      'uslugi/index.html': 'services',
      'żółw/index.html': 'turtle',
      '404.html': 'nie ma',
      'uk/404.html': 'немає',
      '410.html': 'zniknęła',
      'media/film.9f.mp4': '0123456789',
      'alarm.ics': 'BEGIN:VCALENDAR',
      'release.json': '{}',
      _redirects: '/stara /uslugi/\n/usunieta 410\n/zawsze/* /uslugi/ 302!\n/uslugi /gdzie-indziej/\n',
      _headers: '/*\n  X-Town: Nadmorska\n',
      'zawsze/index.html': 'hidden by a forced redirect',
    })
    portal = await startPortal({ settings: settingsFor(folder), port: 0, log: silent })
  })
  afterAll(async () => {
    await portal.stop()
    await rm(folder, { recursive: true })
  })

  it('serves the home page with safe headers and those of the release', async () => {
    const { status, headers, body } = await ask(portal, '/')
    expect([status, body.toString()]).toEqual([200, home])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      'x-town': 'Nadmorska',
      vary: 'Accept-Encoding',
    })
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['content-encoding']).toBeUndefined()
  })

  it('serves the compressed form that the reader takes best', async () => {
    const best = await ask(portal, '/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([best.headers['content-encoding'], best.headers['content-type'], best.body.toString()]).toEqual([
      'br',
      'text/html; charset=utf-8',
      'brotli bytes',
    ])
    const other = await ask(portal, '/', { headers: { 'accept-encoding': 'gzip, br;q=0' } })
    expect([other.headers['content-encoding'], other.body]).toEqual(['gzip', gzipSync(home)])
  })

  it('tells a browser that its copy is still right', async () => {
    const { headers } = await ask(portal, '/')
    const again = await ask(portal, '/', { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect(headers['last-modified']).toBeUndefined()
  })

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask(portal, '/', { method: 'HEAD' })
    expect([status, headers['content-length'], body.length]).toEqual([200, String(home.length), 0])
  })

  it('serves a part of a film, and refuses a part that it has not', async () => {
    const part = await ask(portal, '/media/film.9f.mp4', { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([206, 'bytes 2-4/10', '234'])
    const beyond = await ask(portal, '/media/film.9f.mp4', { headers: { range: 'bytes=50-' } })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */10'])
  })

  it('lets a browser keep media for good', async () => {
    expect((await ask(portal, '/media/film.9f.mp4')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('adds the slash that is missing, keeping the query, before any redirect', async () => {
    const { status, headers } = await ask(portal, '/uslugi?q=dow%C3%B3d')
    expect([status, headers.location]).toEqual([301, '/uslugi/?q=dow%C3%B3d'])
    expect((await ask(portal, '/%C5%BC%C3%B3%C5%82w')).headers.location).toBe('/%C5%BC%C3%B3%C5%82w/')
  })

  it('has one address for a page', async () => {
    expect((await ask(portal, '/uslugi/index.html')).headers.location).toBe('/uslugi/')
  })

  it('follows the redirects of the release and passes the query on', async () => {
    const { status, headers } = await ask(portal, '/stara/?a=1')
    expect([status, headers.location, headers['x-town']]).toEqual([301, '/uslugi/?a=1', 'Nadmorska'])
    expect((await ask(portal, '/zawsze/')).status).toBe(302)
  })

  it('shows the page for what is gone', async () => {
    const { status, body } = await ask(portal, '/usunieta')
    expect([status, body.toString()]).toEqual([410, 'zniknęła'])
  })

  it('shows the page for what is not there, in the language of the address', async () => {
    const polish = await ask(portal, '/nie-ma-tego/')
    expect([polish.status, polish.body.toString()]).toEqual([404, 'nie ma'])
    const ukrainian = await ask(portal, '/uk/nemaie/', { headers: { range: 'bytes=0-1' } })
    expect([ukrainian.status, ukrainian.body.toString()]).toEqual([404, 'немає'])
  })

  it.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/_redirects',
    '/_headers',
    '/release.json',
    '/index.html.br',
    '//evil.example/%2e%2e',
    '/%00',
    '/%zz',
  ])('does not serve %s', async (address) => {
    expect((await ask(portal, address)).status).toBe(404)
  })

  it('serves an old page’s assets from an earlier release, but none of its pages', async () => {
    expect((await ask(portal, '/_astro/old.B1.css')).body.toString()).toBe('body{}')
    expect((await ask(portal, '/tylko-dawniej.txt')).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s on a page', async (method) => {
    const { status, headers } = await ask(portal, '/', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('counts a view and gives the figure to the CMS alone', async () => {
    const body = JSON.stringify({ path: '/uslugi/', language: 'pl' })
    const hit = await ask(portal, '/hit', { method: 'POST', body, headers: { 'user-agent': BROWSER } })
    expect(hit.status).toBe(204)
    const pages = await ask(portal, '/stats/pages', { headers: { authorization: `Bearer ${STATS_TOKEN}` } })
    expect(JSON.parse(pages.body.toString()).pages).toEqual([{ path: '/uslugi/', views: 1 }])
    expect((await ask(portal, '/stats/pages')).status).toBe(401)
  })

  it('says that it is well', async () => {
    const { status, body } = await ask(portal, '/healthz')
    expect(status).toBe(200)
    expect(JSON.parse(body.toString())).toMatchObject({
      name: 'portal',
      ready: true,
      checks: { release: '20260102T000000000Z-bbbbbb', counting: 'ok' },
    })
  })

  it('serves a new release from the first request after the swap', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'ratusz-portal-'))
    await publish(other, '20260101T000000000Z-aaaaaa', { 'index.html': 'one', _redirects: '/a /eins/\n' })
    const swapping = await startPortal({ settings: settingsFor(other), port: 0, log: silent })
    expect([(await ask(swapping, '/')).body.toString(), (await ask(swapping, '/a')).headers.location]).toEqual(['one', '/eins/'])
    await publish(other, '20260102T000000000Z-bbbbbb', { 'index.html': 'two', _redirects: '/a /zwei/\n' })
    expect([(await ask(swapping, '/')).body.toString(), (await ask(swapping, '/a')).headers.location]).toEqual(['two', '/zwei/'])
    await swapping.stop()
    await rm(other, { recursive: true })
  })

  it('finishes a request under way before it stops', async () => {
    const other = await startPortal({
      settings: settingsFor(folder, { ANALYTICS_URL: `file:${folder}/other.db` }),
      port: 0,
      log: silent,
    })
    const body = JSON.stringify({ path: '/', language: 'pl' })
    const socket = connect(other.port, '127.0.0.1')
    socket.write(
      `POST /hit HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\nuser-agent: ${BROWSER}\r\ncontent-length: ${body.length}\r\n\r\n`,
    )
    // Once it is told to go on, the request is in the server's hands.
    const [goOn] = await once(socket, 'data')
    expect(String(goOn)).toContain('100 Continue')
    const stopping = other.stop()
    socket.write(body)
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toContain('204 No Content')
    await stopping
  })
})

describe('a portal in trouble', () => {
  const folders: string[] = []
  const running: Portal[] = []
  const start = async (more: Record<string, string> = {}) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-portal-'))
    folders.push(folder)
    const portal = await startPortal({ settings: settingsFor(folder, more), port: 0, log: silent })
    running.push(portal)
    return { portal, folder }
  }
  afterEach(async () => {
    for (const portal of running.splice(0)) await portal.stop()
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
  })

  it('says in the reader’s language that it is being prepared while there is no release', async () => {
    const { portal } = await start()
    const { status, headers, body } = await ask(portal, '/')
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-store'])
    expect(body.toString()).toContain('Portal w przygotowaniu')
    expect((await ask(portal, '/ar/')).body.toString()).toContain('dir="rtl"')
    expect((await ask(portal, '/healthz')).status).toBe(503)
  })

  it('has plain pages for what is missing or gone where the release brings none', async () => {
    const { portal, folder } = await start()
    await publish(folder, '20260101T000000000Z-aaaaaa', { 'index.html': 'x', _redirects: '/dawno 410\n' })
    expect((await ask(portal, '/nic')).body.toString()).toContain('Nie ma takiej strony')
    expect((await ask(portal, '/dawno')).body.toString()).toContain('Tej strony już nie ma')
  })

  it('serves pages though views cannot be counted, and says so', async () => {
    const { portal, folder } = await start({ ANALYTICS_URL: 'file:/proc/nowhere/analytics.db' })
    await publish(folder, '20260101T000000000Z-aaaaaa', { 'index.html': home })
    expect((await ask(portal, '/')).status).toBe(200)
    expect((await ask(portal, '/hit', { method: 'POST', body: '{}' })).status).toBe(503)
    const health = await ask(portal, '/healthz')
    expect([health.status, JSON.parse(health.body.toString()).checks.counting]).toEqual([200, 'unavailable'])
  })

  it('names the taken port and the setting to change', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { folder } = await start()
    const starting = startPortal({ settings: settingsFor(folder), port, log: silent })
    await expect(starting).rejects.toThrow(
      new PortError(`Port ${port} is taken by another program. Stop it, or set PORTAL_PORT to a free port.`),
    )
    other.close()
  })

  it('answers a thousand requests wholly from one release each while releases are swapped', async () => {
    const { portal, folder } = await start()
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    const release = (letter: string) => `2026010${letters.indexOf(letter)}T000000000Z-aaaaaa`
    // Every page of a release names it, and its asset; the length differs, so that a mixed answer would be torn.
    const files = (letter: string) => ({
      'index.html': `${letter}|`.repeat(20_000 + letters.indexOf(letter) * 1000),
      [`_astro/${letter}.css`]: letter,
      _headers: `/*\n  X-Release: ${letter}\n`,
    })
    await publish(folder, release('a'), files('a'))
    const agent = new Agent({ keepAlive: true, maxSockets: 16 })
    let live = 'a'
    const reading = Array.from({ length: 16 }, async () => {
      const seen = new Set<string>()
      for (let asked = 0; asked < 60; asked++) {
        const { status, headers, body } = await ask(portal, '/', { agent })
        const letter = String(headers['x-release'])
        expect([status, body.toString()]).toEqual([200, files(letter)['index.html']])
        expect((await ask(portal, `/_astro/${letter}.css`, { agent })).body.toString()).toBe(letter)
        seen.add(letter)
      }
      return seen
    })
    for (const letter of letters.slice(1)) {
      await publish(folder, release(letter), files(letter))
      live = letter
    }
    const seen = new Set((await Promise.all(reading)).flatMap((letters) => [...letters]))
    expect(seen.size).toBeGreaterThan(1)
    expect((await ask(portal, '/', { agent })).headers['x-release']).toBe(live)
    agent.destroy()
  })
})
