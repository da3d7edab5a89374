import { describe, expect, it } from 'vitest'
import { pageText } from './page-text.ts'

const richText = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] })),
  },
})

describe('the words by which a page is found', () => {
  const unit = {
    title: { pl: 'Referat', en: 'Department' },
    slug: { pl: 'referat', en: 'department' },
    searchSynonyms: { pl: ['okienko'] },
    competences: { pl: richText('Wydaje dowody', 'i meldunki'), en: richText('Issues cards') },
    contacts: [{ kind: 'phone', value: '58 000 00 00', label: { pl: 'Sekretariat', en: 'Front desk' } }],
    room: { pl: 'pokój 5' },
  }

  it('are those of one language, wherever they stand', () => {
    expect(pageText(unit, 'pl')).toBe('Wydaje dowody i meldunki Sekretariat pokój 5')
    expect(pageText(unit, 'en')).toBe('Issues cards Front desk')
    expect(pageText(unit, 'ar')).toBe('')
  })
})
