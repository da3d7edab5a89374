import { describe, expect, it } from 'vitest'
import type { DemoContent } from './define.ts'
import { demoDocuments } from './load.ts'
import { DemoContentError, describeProblem } from './problems.ts'
import { article, page, townWith } from './testing.ts'

const today = '2026-11-22'
const load = (content: Partial<DemoContent>) => demoDocuments({ today, content: townWith(content) })
const problemsOf = (content: Partial<DemoContent>): string[] => {
  try {
    load(content)
  } catch (error) {
    if (error instanceof DemoContentError) return error.problems.map(describeProblem)
    throw error
  }
  return []
}

describe('loading the demonstration town', () => {
  it('gives each document slugs, dates, rich text and languages', () => {
    const [document] = load({
      articles: [
        article('plaza', {
          title: { pl: 'Plaża od {{day+2}}', en: 'The beach' },
          body: { pl: 'Od {{day+2}}.', en: 'From {{day+2}}.' },
        }),
      ],
    })
    expect(document).toMatchObject({
      type: 'articles',
      id: 'plaza',
      key: 'plaza',
      locales: ['pl', 'en'],
      publishedAt: '2026-11-19T06:00:00.000Z',
      data: {
        slug: { pl: 'plaza-od-24-listopada-2026', en: 'the-beach' },
        date: '2026-11-19',
        body: { en: { root: { children: [{ children: [{ text: 'From 24 November 2026.' }] }] } } },
      },
    })
  })

  it('puts what is referred to first, and parents before their children', () => {
    const documents = load({
      articles: [article('a', { hero: 'harbour' })],
      pages: [page('c', { parent: 'b' }), page('b', { parent: 'a' }), page('a')],
      media: [{ key: 'harbour', alt: { pl: 'Port', uk: 'Порт', ar: 'ميناء', en: 'Harbour' } }],
    })
    expect(documents.map(({ type, key }) => `${type}/${key}`)).toEqual([
      'media/harbour',
      'pages/a',
      'pages/b',
      'pages/c',
      'articles/a',
    ])
  })

  it('turns a reference in an address into the Polish path', () => {
    const documents = load({
      pages: [page('kontakt', { title: { pl: 'Kontakt z nami' } })],
      redirects: [{ key: 'stary-kontakt', from: '/stary', to: 'ref:pages/kontakt' }],
    })
    expect(documents.at(-1)).toMatchObject({ type: 'redirects', data: { to: '/kontakt-z-nami/' } })
  })

  it('never dates a publication after the day of loading', () => {
    const [future] = load({ articles: [article('a', { date: '{{day+5}}' })] })
    expect(future?.publishedAt).toBe('2026-11-22T06:00:00.000Z')
  })

  it('lists every problem at once, each with document, field and language', () => {
    const problems = problemsOf({
      articles: [
        article('a', { summary: { pl: 'x'.repeat(256) }, topics: ['nie-ma'], hero: 'nie-ma' }),
        article('b', { body: { pl: 'Zobacz [to](ref:pages/nie-ma).' }, related: [{ type: 'units', id: 'nie-ma' }] }),
      ],
    })
    expect(problems).toEqual([
      'articles/a · topics.0: there is no topics "nie-ma"',
      'articles/a · hero: there is no media "nie-ma"',
      expect.stringMatching(/^articles\/a · summary · pl: .*255/u),
      'articles/b · body · pl: line 1: the link leads to ref:pages/nie-ma, which does not exist',
      'articles/b · related.0: there is no units "nie-ma"',
    ])
  })

  it('refuses two documents of a type with the same key, or the same address in a language', () => {
    expect(problemsOf({ articles: [article('a'), article('a', { title: { pl: 'Inny' } })] })).toEqual([
      'articles/a · key: a second document has this key',
    ])
    expect(
      problemsOf({ articles: [article('a', { title: { pl: 'Wydmy!' } }), article('b', { title: { pl: 'Wydmy' } })] }),
    ).toEqual(['articles/b · title · pl: the title makes the slug "wydmy", which a has already: tell them apart'])
  })

  it('refuses a page at an address that the portal keeps for itself', () => {
    expect(problemsOf({ pages: [page('u', { title: { pl: 'Urząd' } })] })).toEqual([
      'pages/u · title · pl: the title makes the slug "urzad", an address that the portal keeps for itself: choose other words',
    ])
  })

  it('refuses pages whose parents form a circle', () => {
    expect(problemsOf({ pages: [page('a', { parent: 'b' }), page('b', { parent: 'a' })] })).toEqual([
      expect.stringContaining('· parent: the parents lead back'),
      expect.stringContaining('· parent: the parents lead back'),
    ])
  })

  it('refuses a field that is not in every language of its document', () => {
    expect(problemsOf({ articles: [article('a', { title: { pl: 'Tak', uk: 'Так' } })] })).toEqual([
      'articles/a · body: is in pl, but the document is in pl, uk',
    ])
  })

  it('refuses a token it does not know, a path that leads nowhere and a medium without a drawing', () => {
    expect(problemsOf({ articles: [article('a', { body: { pl: 'Od {{dzień+1}}.' } })] })).toEqual([
      'articles/a · body · pl: a token that is not {{day+N}}',
    ])
    expect(problemsOf({ articles: [article('a', { body: { pl: '[tak](/wydarzenia/) [nie](/nie-ma/)' } })] })).toEqual([
      'articles/a · body · pl: there is nothing at /nie-ma/: write ref:type/key',
    ])
    expect(problemsOf({ redirects: [{ key: 'r', from: '/a', to: '/nie-ma/' }] })).toEqual([
      'redirects/r · to: there is nothing at /nie-ma/: write ref:type/key',
    ])
    expect(problemsOf({ media: [{ key: 'smok' }] })[0]).toBe('media/smok · key: no picture or printable document has this name')
  })
})
