import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Portal, startPortal } from './index.ts'
import { ask, BROWSER, publish, STATS_TOKEN, settingsFor, silent } from './testing/portal.ts'

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
    await publish(folder, '.assets', { '_astro/older.A0.css': 'a{}', 'index.html': 'older' })
    await publish(folder, '20260102T000000000Z-bbbbbb', {
      'index.html': home,
      'index.html.br': 'brotli bytes',
      'uslugi/index.html': 'services',
      'żółw/index.html': 'turtle',
      '404.html': 'nie ma',
      'uk/404.html': 'немає',
      '410.html': 'zniknęła',
      'media/film.9f.mp4': '0123456789',
      'alarm.ics': 'BEGIN:VCALENDAR',
      'alerts.json': '[]',
      'release.json': '{}',
      _redirects:
        '/stara /uslugi/\n/usunieta 410\n/zawsze/* /uslugi/ 302!\n/uslugi /gdzie-indziej/\n/wycofana/ /wycofana/ 410!\n',
      'wycofana/index.html': 'dlaczego jej nie ma',
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
    expect([other.headers['content-encoding'], gunzipSync(other.body).toString()]).toEqual(['gzip', home])
    const known = { 'accept-encoding': 'gzip', 'if-none-match': other.headers.etag ?? '' }
    const again = await ask(portal, '/', { headers: known })
    expect([again.status, again.headers.etag, again.body.length]).toEqual([304, other.headers.etag, 0])
    const head = await ask(portal, '/', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
    expect([head.status, head.headers['content-encoding'], head.body.length]).toEqual([200, 'gzip', 0])
    expect((await ask(portal, '/')).headers.etag).not.toBe(other.headers.etag)
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

  it('tells of alerts what was told ahead of the release, and of nothing else', async () => {
    const own = await ask(portal, '/alerts.json')
    const ahead = path.join(folder, 'releases/.ahead/20260102T000000000Z-bbbbbb')
    await mkdir(ahead, { recursive: true })
    await writeFile(path.join(ahead, 'alerts.json'), '["storm"]')
    await writeFile(path.join(ahead, 'index.html'), 'ahead')
    const told = await ask(portal, '/alerts.json', { headers: { 'if-none-match': own.headers.etag ?? '' } })
    expect([own.body.toString(), told.status, told.body.toString()]).toEqual(['[]', 200, '["storm"]'])
    expect(told.headers).toMatchObject({ 'x-town': 'Nadmorska', 'cache-control': 'public, max-age=0, must-revalidate' })
    expect((await ask(portal, '/')).body.toString()).toBe(home)
  })

  it('lets a browser keep media for good', async () => {
    expect((await ask(portal, '/media/film.9f.mp4')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('says at the address of what was taken off why, and that it is gone', async () => {
    for (const path of ['/wycofana/', '/wycofana']) {
      const { status, body } = await ask(portal, path)
      expect([status, body.toString()]).toEqual([410, 'dlaczego jej nie ma'])
    }
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
    expect((await ask(portal, '/_astro/older.A0.css')).body.toString()).toBe('a{}')
    expect((await ask(portal, '/.assets/_astro/older.A0.css')).status).toBe(404)
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

  it('finishes an answer from the release that it began with, though another is live and the first is gone', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'ratusz-portal-'))
    const film = Buffer.alloc(32 * 1024 * 1024, 'a')
    await publish(other, '20260101T000000000Z-aaaaaa', { 'media/film.mp4': film })
    const swapping = await startPortal({ settings: settingsFor(other), port: 0, log: silent })
    const socket = connect(swapping.port, '127.0.0.1')
    socket.write('GET /media/film.mp4 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')
    const [beginning] = await once(socket, 'data')
    socket.pause()
    await publish(other, '20260102T000000000Z-bbbbbb', { 'media/film.mp4': Buffer.alloc(film.length, 'b') })
    await rm(path.join(other, 'releases/20260101T000000000Z-aaaaaa'), { recursive: true })
    const rest: Buffer[] = [beginning]
    for await (const chunk of socket) rest.push(chunk)
    const answer = Buffer.concat(rest)
    expect(answer.subarray(answer.indexOf('\r\n\r\n') + 4).equals(film)).toBe(true)
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
