import { describe, expect, it } from 'vitest'
import { acceptedEncodings } from './encoding.ts'
import { isHiddenPath, localeOfPath, readRequestPath } from './request-path.ts'

describe('a request', () => {
  it('names a decoded path, and its query apart', () => {
    expect(readRequestPath('/%C5%BC%C3%B3%C5%82w/?a=1&b=%2F')).toEqual({ path: '/żółw/', query: '?a=1&b=%2F' })
  })

  it.each([
    '/../etc/passwd',
    '/a/%2e%2e/b',
    '/a/..%2fb',
    '/a%5c..%5cb',
    '/a\\b',
    '/a%00',
    '/%zz',
    '//evil.example/',
    '/a//b',
    'http://x/',
    '*',
  ])('for %s names nothing', (url) => {
    expect(readRequestPath(url)).toBeUndefined()
  })

  it('does not reach what a release holds for the server', () => {
    expect(['/_redirects', '/_headers', '/release.json', '/.git/config', '/a/.b'].every(isHiddenPath)).toBe(true)
    expect(['/.well-known/security.txt', '/release.json.html', '/uslugi/_redirects/'].some(isHiddenPath)).toBe(false)
  })

  it('is in the language of its first segment, else in the default one', () => {
    expect(localeOfPath('/ar/khadamat/', 'pl')).toBe('ar')
    expect(localeOfPath('/arkusz/', 'pl')).toBe('pl')
  })

  it.each([
    ['gzip, deflate, br', ['br', 'gzip']],
    ['gzip', ['gzip']],
    ['br;q=0, gzip;q=0.5', ['gzip']],
    ['*', ['br', 'gzip']],
    ['*;q=0, gzip', ['gzip']],
    ['identity', []],
    [undefined, []],
  ])('with Accept-Encoding %s takes %j', (header, names) => {
    expect(acceptedEncodings(header)).toEqual(names)
  })
})
