import { describe, expect, it } from 'vitest'
import type { Route } from '../routes/view.ts'
import { document } from '../testing/documents.ts'
import { headersFile } from './headers.ts'
import { redirectsFile } from './redirects.ts'
import { sitemapSerializer } from './sitemap.ts'

describe('the headers of a release', () => {
  const headers = headersFile({ scripts: ['one()'], styles: [':root{}'], fresh: ['/alerts.json'], open: ['/data/*'], types: [] })

  it('allow inline code by its hash alone, and nothing from elsewhere', () => {
    const [policy = ''] = headers.match(/Content-Security-Policy: .*/) ?? []
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}' 'wasm-unsafe-eval';/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/)
  })

  it('spend few bytes on the files of a search, and allow them nothing', () => {
    const [, rule = ''] = headers.split('/search-index/*\n')
    expect(rule.split('\n\n')[0]).toBe("  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'")
  })
})

describe('the headers of open data', () => {
  it('let programs of other sites read them, and nothing else', () => {
    const [pages = '', data = ''] = headersFile({ scripts: [], styles: [], fresh: [], open: ['/data/*'], types: [] }).split(
      '/data/*\n',
    )
    expect(data.split('\n\n')[0]).toContain('Access-Control-Allow-Origin: *')
    expect(pages).not.toContain('Access-Control')
  })
})

describe('the headers of what changes at any moment', () => {
  it('have it asked for anew each time, and allow it nothing', () => {
    const [, rule = ''] = headersFile({
      scripts: [],
      styles: [],
      fresh: ['/en/alerts.json'],
      open: ['/data/*'],
      types: [],
    }).split('/en/alerts.json\n')
    expect(rule.split('\n\n')[0]).toBe(
      "  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'\n  Cache-Control: no-cache",
    )
  })
})

describe('the redirects of a release', () => {
  const redirect = (from: string, to: string | null, status: 301 | 302 | 410 = 301) =>
    document({ type: 'redirects', id: from, data: { from, to, status } })

  it('are one line each, gone ones included', () => {
    expect(
      redirectsFile([redirect('/a', '/b/'), redirect('/c', 'https://x.example/', 302), redirect('/d', null, 410)], new Set()),
    ).toBe('/a /b/ 301\n/c https://x.example/ 302\n/d /d 410\n')
  })

  it('lead at once to the end of a chain, and nowhere in a circle', () => {
    const chain = [redirect('/a', '/b/'), redirect('/b', '/c?x=1'), redirect('/c', '/d/', 302)]
    const circle = [redirect('/e', '/f'), redirect('/f', '/e/'), redirect('/g', '/f/')]
    expect(redirectsFile([...chain, ...circle], new Set())).toBe('/a /d/ 301\n/b /d/ 301\n/c /d/ 302\n')
  })

  it('lead to what is gone as it is, and show the page that says why', () => {
    const withdrawn = new Set(['/b/'])
    expect(redirectsFile([redirect('/a', '/b/'), redirect('/b', null, 410)], new Set(), withdrawn)).toBe(
      '/a /b/ 301\n/b/ /b/ 410!\n',
    )
  })

  it('never hide a page that is there', () => {
    expect(redirectsFile([redirect('/kontakt', '/b/'), redirect('/kontakt/', '/b/')], new Set(['/kontakt/']))).toBe('')
  })

  it('lead nowhere but to pages', () => {
    expect(() => redirect('/a', '/\\evil.example')).toThrow('a link starts with')
  })
})

describe('the sitemap', () => {
  const route = (parts: Partial<Route>): Route => ({
    path: '/kontakt/',
    locale: 'pl',
    view: { kind: 'document', type: 'pages', id: '1' },
    contentLocale: 'pl',
    paths: { pl: '/kontakt/', en: '/en/contact/', uk: '/uk/kontakt/', ar: '/ar/kontakt/' },
    translations: ['pl', 'en'],
    ...parts,
  })
  const serialize = (...routes: Route[]) =>
    sitemapSerializer({
      routes,
      portalUrl: 'https://x.example',
      defaultLocale: 'pl',
      updatedAt: () => '2026-11-20T10:00:00.000Z',
    })

  it('names the true translations of a page and its default', () => {
    expect(serialize(route({}))({ url: 'https://x.example/kontakt/' })).toEqual({
      url: 'https://x.example/kontakt/',
      lastmod: '2026-11-20T10:00:00.000Z',
      links: [
        { lang: 'pl', url: 'https://x.example/kontakt/' },
        { lang: 'en', url: 'https://x.example/en/contact/' },
        { lang: 'x-default', url: 'https://x.example/kontakt/' },
      ],
    })
  })

  it('leaves out pages that stand in for a translation, search and error pages', () => {
    const standIn = route({ path: '/uk/kontakt/', locale: 'uk' })
    const search = route({ path: '/szukaj/', view: { kind: 'search' } })
    const filter = serialize(standIn, search)
    expect(filter({ url: 'https://x.example/uk/kontakt/' })).toBeUndefined()
    expect(filter({ url: 'https://x.example/szukaj/' })).toBeUndefined()
    expect(filter({ url: 'https://x.example/404/' })).toBeUndefined()
  })
})
