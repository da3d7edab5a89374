import type { Locale } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { type Content, createContent } from '../content/model.ts'
import { document, richText } from '../testing/documents.ts'
import { createAddresses, type Languages } from './addresses.ts'
import { listsIn } from './lists.ts'
import { buildRoutes } from './routes.ts'

const languages: Languages = { locales: ['pl', 'en'], defaultLocale: 'pl' }
const TODAY = '2026-11-22'

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

const routesOf = (content: Content) =>
  buildRoutes({
    content,
    addresses: createAddresses(content, languages),
    languages,
    listsIn: (locale) => listsIn(content, locale, languages, TODAY),
  })
const find = (content: Content, path: string) => routesOf(content).find((route) => route.path === path)

describe('the address of a document', () => {
  it('is its own in each language that it is in, with the languages that are true translations', () => {
    const route = find(createContent([page('1', { pl: 'kontakt', en: 'contact' })]), '/en/contact/')
    expect(route).toMatchObject({
      contentLocale: 'en',
      translations: ['pl', 'en'],
      paths: { pl: '/kontakt/', en: '/en/contact/' },
    })
  })

  it('is its original one in a language that it is not in, and the page knows its real language', () => {
    const route = find(createContent([page('1', { pl: 'kontakt' })]), '/en/kontakt/')
    expect(route).toMatchObject({ contentLocale: 'pl', translations: ['pl'], paths: { pl: '/kontakt/' } })
  })

  it('belongs to a true translation; the other document is then read at its original', () => {
    const content = createContent([page('1', { pl: 'menu' }), page('2', { pl: 'jadlospis', en: 'menu' })])
    const taken = routesOf(content).filter(({ path }) => path === '/en/menu/')
    expect(taken.map(({ view }) => view)).toEqual([{ kind: 'document', type: 'pages', id: '2' }])
    expect(createAddresses(content, languages).of({ type: 'pages', id: '1' }, 'en')).toBe('/menu/')
  })

  it('may not be that of another page: the document is named', () => {
    const content = createContent([page('1', { pl: 'kontakt' }), page('2', { pl: 'kontakt' })])
    expect(() => routesOf(content)).toThrow(
      expect.objectContaining({ name: 'ContentError', document: { type: 'pages', id: '2', title: 'kontakt' } }),
    )
  })
})

describe('lists', () => {
  it('have twenty items a page, and parts by year and kind only where something is in them', () => {
    const articles = Array.from({ length: 21 }, (_, index) => article(String(index), index === 0 ? '2025-05-01' : '2026-05-01'))
    const paths = routesOf(createContent(articles)).map(({ path }) => path)
    expect(paths).toContain('/aktualnosci/strona/2/')
    expect(paths).not.toContain('/aktualnosci/strona/3/')
    expect(paths).toContain('/aktualnosci/rok/2025/')
    expect(paths).toContain('/en/news/year/2026/')
    expect(paths).toContain('/aktualnosci/rodzaj/wiadomosci/')
    expect(paths).not.toContain('/aktualnosci/rodzaj/praca/')
  })

  it('put a pinned article first until its day is over, the others by date', () => {
    const content = createContent([
      article('new', '2026-11-20'),
      article('pinned', '2026-01-01', { pinnedUntil: TODAY }),
      article('unpinned', '2026-02-01', { pinnedUntil: '2026-11-21' }),
    ])
    const list = listsIn(content, 'pl', languages, TODAY).find(({ type, facet }) => type === 'articles' && !facet)
    expect(list?.documents.map(({ id }) => id)).toEqual(['pinned', 'new', 'unpinned'])
  })

  it('exist also where there is nothing yet', () => {
    const paths = routesOf(createContent([])).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/en/', '/uslugi/', '/wydarzenia/minione/', '/szukaj/', '/404.html', '/en/404.html']),
    )
  })
})
