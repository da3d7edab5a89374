import { describe, expect, it } from 'vitest'
import { siteOfDocuments } from '../testing/content.ts'
import { document, richText } from '../testing/documents.ts'
import { searchPages } from './search-pages.ts'

const article = (number: number) =>
  document({
    type: 'articles',
    id: `a${number}`,
    data: {
      title: { pl: `Nowina ${number}` },
      slug: { pl: `nowina-${number}` },
      date: `20${10 + (number % 16)}-01-05`,
      body: { pl: richText('Treść') },
    },
  })
const page = document({
  type: 'pages',
  id: 'p1',
  data: {
    title: { pl: 'Herb', en: 'Arms' },
    slug: { pl: 'herb', en: 'arms' },
    body: { pl: richText('Lew'), en: richText('Lion') },
  },
})

describe('what can be searched for', () => {
  const site = siteOfDocuments([...Array.from({ length: 60 }, (_, number) => article(number)), page])
  const found = (locale: 'pl' | 'en') => searchPages(site, locale).map(({ path, title }) => [path, title])

  it('is every document that is in the language', () => {
    expect(found('pl')).toContainEqual(['/herb/', 'Herb'])
    expect(found('en')).toContainEqual(['/en/arms/', 'Arms'])
    expect(found('pl').filter(([, title]) => title?.startsWith('Nowina'))).toHaveLength(60)
    expect(found('en').filter(([, title]) => title?.startsWith('Nowina'))).toEqual([])
  })

  it('is the beginning of each list by the name of its section, and none of its other pages', () => {
    expect(found('pl').filter(([path]) => /^\/aktualnosci\/(?!nowina)/u.test(path ?? ''))).toEqual([
      ['/aktualnosci/', 'Aktualności'],
    ])
  })
})
