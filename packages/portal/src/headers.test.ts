import { describe, expect, it } from 'vitest'
import { isHashedAsset, withDefaults } from './defaults.ts'
import { headersFor, parseHeaders } from './headers.ts'

const headers = (text: string, path: string) => Object.fromEntries(headersFor(parseHeaders(text), path))

describe('headers of a release', () => {
  it('hold for the paths of their block', () => {
    const text = '/*\n  X-Town: Nadmorska\n/uslugi/*\n  X-Part: services\n'
    expect(headers(text, '/kontakt/')).toEqual({ 'x-town': 'Nadmorska' })
    expect(headers(text, '/uslugi/dowod/')).toEqual({ 'x-town': 'Nadmorska', 'x-part': 'services' })
  })

  it('join the values of a name that two blocks set, as the hosts do', () => {
    const text = "/*\n  Content-Security-Policy: default-src 'self'\n/a/\n  Content-Security-Policy: script-src 'none'\n"
    expect(headers(text, '/a/')).toEqual({ 'content-security-policy': "default-src 'self', script-src 'none'" })
  })

  it('take away what an earlier block set', () => {
    const text = '/*\n  Cache-Control: no-cache\n/ikona.svg\n  ! Cache-Control\n  Cache-Control: max-age=60\n'
    expect(headers(text, '/ikona.svg')).toEqual({ 'cache-control': 'max-age=60' })
  })

  it('cannot set what only the server knows, nor hold control characters', () => {
    expect(headers('/*\n  Content-Length: 5\n  X-A: a\u0007b\n  X-B: b\n', '/')).toEqual({ 'x-b': 'b' })
  })

  it('are filled in with safe ones where the release sets none', () => {
    const filled = withDefaults(headersFor(parseHeaders('/*\n  Referrer-Policy: no-referrer\n'), '/'), '/')
    expect(filled.get('referrer-policy')).toBe('no-referrer')
    expect(filled.get('x-content-type-options')).toBe('nosniff')
    expect(filled.get('content-security-policy')).toContain("default-src 'self'")
    expect(filled.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it('let a browser keep for good what has its content in its name, and nothing else', () => {
    expect(
      [
        '/_astro/a.B1.css',
        '/media/foto.9f.avif',
        '/fonts/x.woff2',
        '/search-index/pl/fragment/pl_1.pf_fragment',
        '/search-index/pl/vocabulary.f0-x.txt',
      ].every(isHashedAsset),
    ).toBe(true)
    expect(['/', '/search-index/pl/pagefind.js', '/search-index/pl/pagefind-entry.json', '/media/'].some(isHashedAsset)).toBe(
      false,
    )
  })
})
