import { describe, expect, it } from 'vitest'
import { siteOfDocuments } from '../testing/content.ts'
import { document, richText } from '../testing/documents.ts'
import { taughtSearch } from './taught.ts'

const page = document({
  type: 'pages',
  id: '1',
  data: {
    title: { pl: 'Odpady', uk: 'Відходи' },
    slug: { pl: 'odpady', uk: 'vidkhody' },
    body: { pl: richText('Kiedy'), uk: richText('Коли') },
  },
})
const settings = document({
  type: 'search',
  id: 'search',
  data: {
    bestBets: [
      { words: { pl: ['śmieci'], uk: ['сміття'], en: ['waste'] }, reference: { type: 'pages', id: '1' } },
      { words: { pl: ['nie ma'] }, reference: { type: 'pages', id: 'gone' } },
      { words: { uk: ['відпади'] }, reference: { type: 'pages', id: '1' } },
    ],
    synonyms: [{ words: { pl: ['auto', 'samochód'], uk: ['авто'] } }, { words: { uk: ['праця', 'робота'] } }],
  },
})

const taught = (...documents: Parameters<typeof siteOfDocuments>[0][]) =>
  taughtSearch({
    content: siteOfDocuments(documents.flatMap((list) => [...list])).content,
    locales: ['pl', 'uk', 'en'],
    pathOf: ({ id }, locale) => `/${locale}/${id}/`,
  })

describe('what editors teach the search', () => {
  it('recommends documents for the words of each language that they are in', () => {
    expect(taught([page, settings]).bestBets).toEqual({
      pl: [{ words: ['śmieci'], path: '/pl/1/' }],
      uk: [
        { words: ['сміття'], path: '/uk/1/' },
        { words: ['відпади'], path: '/uk/1/' },
      ],
      en: [],
    })
  })

  it('groups words of one language that mean the same: a single word says nothing', () => {
    expect(taught([page, settings]).synonyms).toEqual({ pl: [['auto', 'samochód']], uk: [['праця', 'робота']], en: [] })
  })

  it('is nothing where nobody has taught it anything', () => {
    expect(taught([page])).toEqual({ bestBets: { pl: [], uk: [], en: [] }, synonyms: { pl: [], uk: [], en: [] } })
  })
})
