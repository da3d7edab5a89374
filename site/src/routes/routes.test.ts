import type { Locale } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { siteOfDocuments, TODAY } from '../testing/content.ts'
import { document, richText } from '../testing/documents.ts'

const page = (id: string, slug: Partial<Record<Locale, string>>) =>
  document({
    type: 'pages',
    id,
    data: { title: slug, slug, body: { pl: richText('x') } },
  })
const article = (id: string, date: string, rest: object = {}) =>
  document({
    type: 'articles',
    id,
    data: { title: { pl: `Wiadomość ${id}` }, slug: { pl: `wiadomosc-${id}` }, date, body: { pl: richText('x') }, ...rest },
  })

const routesOf = (...documents: Parameters<typeof siteOfDocuments>[0]) => siteOfDocuments(documents).routes
const find = (path: string, ...documents: Parameters<typeof siteOfDocuments>[0]) =>
  routesOf(...documents).find((route) => route.path === path)

describe('the address of a document', () => {
  it('is its own in each language that it is in, with the languages that are true translations', () => {
    const route = find('/en/contact/', page('1', { pl: 'kontakt', en: 'contact' }))
    expect(route).toMatchObject({
      contentLocale: 'en',
      translations: ['pl', 'en'],
      paths: { pl: '/kontakt/', en: '/en/contact/' },
    })
  })

  it('is its original one in a language that it is not in, and the page knows its real language', () => {
    const route = find('/en/kontakt/', page('1', { pl: 'kontakt' }))
    expect(route).toMatchObject({ contentLocale: 'pl', translations: ['pl'], paths: { pl: '/kontakt/' } })
  })

  it('belongs to a true translation; the other document is then read at its original', () => {
    const site = siteOfDocuments([page('1', { pl: 'menu' }), page('2', { pl: 'jadlospis', en: 'menu' })])
    const taken = site.routes.filter(({ path }) => path === '/en/menu/')
    expect(taken.map(({ view }) => view)).toEqual([{ kind: 'document', type: 'pages', id: '2' }])
    expect(site.addresses.of({ type: 'pages', id: '1' }, 'en')).toBe('/menu/')
  })

  it('may not be that of another page: the document is named', () => {
    expect(() => routesOf(page('1', { pl: 'kontakt' }), page('2', { pl: 'kontakt' }))).toThrow(
      expect.objectContaining({ name: 'ContentError', document: { type: 'pages', id: '2', title: 'kontakt' } }),
    )
  })
})

describe('lists', () => {
  it('have parts by year and kind only where something is in them', () => {
    const paths = routesOf(article('1', '2025-05-01'), article('2', '2026-05-01')).map(({ path }) => path)
    expect(paths).toContain('/aktualnosci/rok/2025/')
    expect(paths).toContain('/en/news/year/2026/')
    expect(paths).toContain('/aktualnosci/rodzaj/wiadomosci/')
    expect(paths).not.toContain('/aktualnosci/rodzaj/praca/')
  })

  it('of news keep their older pages when something is published', () => {
    const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10)
    const articles = Array.from({ length: 79 }, (_, index) => article(String(index + 1), day(index + 1)))
    const olderIn = (count: number) =>
      routesOf(...articles.slice(0, count))
        .filter(({ path }) => path.startsWith('/aktualnosci/strona/'))
        .map(({ path, view }) => ({ path, ids: view.kind === 'list' ? view.ids : [] }))
    expect(olderIn(39)).toEqual([])
    expect(olderIn(59).map(({ path, ids }) => [path, ids.length, ids.at(-1)])).toEqual([['/aktualnosci/strona/1/', 20, '1']])
    expect(olderIn(60)).toEqual(expect.arrayContaining(olderIn(59)))
    expect(olderIn(79).map(({ path }) => path)).toEqual(['/aktualnosci/strona/2/', '/aktualnosci/strona/1/'])
  })

  it('put a pinned article first until its day is over, the others by date', () => {
    const list = find(
      '/aktualnosci/',
      article('new', '2026-11-20'),
      article('pinned', '2026-01-01', { pinnedUntil: TODAY }),
      article('unpinned', '2026-02-01', { pinnedUntil: '2026-11-21' }),
    )
    expect(list?.view).toMatchObject({ ids: ['pinned', 'new', 'unpinned'], page: { kind: 'latest', older: null, total: 3 } })
  })

  it('exist also where there is nothing yet', () => {
    const paths = routesOf().map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/en/', '/uslugi/', '/wydarzenia/minione/', '/szukaj/', '/404.html', '/en/404.html']),
    )
  })
})
