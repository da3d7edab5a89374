import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from './addresses'
import { fetchFile } from './fetchFile'

let site: string
let close: () => void
let tries = 0

beforeAll(async () => {
  const server = createServer((request, response) => {
    const answer = (status: number, headers: Record<string, string>, body = '') => response.writeHead(status, headers).end(body)
    if (request.url === '/dobry.jpg') return answer(200, { 'content-type': 'image/jpeg; x=1' }, 'JPEG')
    if (request.url === '/przeniesiony.jpg') return answer(302, { location: '/dobry.jpg' })
    if (request.url === '/petla.jpg') return answer(302, { location: '/petla.jpg' })
    if (request.url === '/do-pliku.jpg') return answer(302, { location: 'file:///etc/passwd' })
    if (request.url === '/strona.jpg') return answer(200, { 'content-type': 'text/html' }, '<p>')
    if (request.url === '/duzy.jpg') return response.writeHead(200, { 'content-type': 'image/jpeg' }).end('x'.repeat(3000))
    if (request.url === '/wolny.jpg') return response.writeHead(200, { 'content-type': 'image/jpeg' }).write('x')
    if (request.url === '/czasem.jpg') {
      tries += 1
      return tries < 3 ? answer(503, {}) : answer(200, { 'content-type': 'image/jpeg' }, 'JPEG')
    }
    return answer(404, {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  close = () => {
    server.closeAllConnections()
    server.close()
  }
})
afterAll(() => close())

const rules = { most: 2000, timeoutMs: 20_000, pauseMs: 1, mayBePrivate: true }

describe('a picture of the old site', () => {
  it.each(['/dobry.jpg', '/przeniesiony.jpg', '/czasem.jpg'])('is fetched from %s', async (path) => {
    expect(await fetchFile(`${site}${path}`, rules)).toMatchObject({ type: 'image/jpeg', bytes: Buffer.from('JPEG') })
  })

  it.each([
    ['/nie-ma.jpg', 'status'],
    ['/strona.jpg', 'kind'],
    ['/duzy.jpg', 'tooLarge'],
    ['/petla.jpg', 'redirects'],
    ['/do-pliku.jpg', 'address'],
    ['/wolny.jpg', 'timeout'],
  ])('is not fetched from %s', async (path, code) => {
    const timeoutMs = code === 'timeout' ? 300 : rules.timeoutMs
    await expect(fetchFile(`${site}${path}`, { ...rules, timeoutMs })).rejects.toMatchObject({ name: 'FetchError', code })
  })
})

describe('an import', () => {
  it.each([
    'http://127.0.0.1/x.jpg',
    'http://localhost/x.jpg',
    'http://[::1]/x.jpg',
    'http://[::ffff:127.0.0.1]/x.jpg',
    'http://2130706433/x.jpg',
    'http://0x7f.1/x.jpg',
    'http://10.0.0.1/x.jpg',
    'http://169.254.169.254/latest/meta-data',
    'https://example.org:8443/x.jpg',
    'http://user:pass@example.org/x.jpg',
    'file:///etc/passwd',
    'ftp://example.org/x.jpg',
    'nic',
  ])('never reads %s', async (address) => {
    await expect(fetchFile(address, { ...rules, mayBePrivate: false })).rejects.toMatchObject({
      name: 'FetchError',
      code: 'address',
    })
  })

  it('knows the public internet from what is not', () => {
    const hidden = [
      '0.0.0.0',
      '100.64.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '224.0.0.1',
      'fc00::1',
      'fe80::1',
      '::',
      '64:ff9b::7f00:1',
      'x',
    ]
    expect(hidden.filter(isPublicAddress)).toEqual([])
    expect(['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1'].every(isPublicAddress)).toBe(true)
  })
})
