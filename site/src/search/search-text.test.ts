import { describe, expect, it } from 'vitest'
import { document, richText } from '../testing/documents.ts'
import { searchText } from './search-text.ts'

describe('the words by which a page is found', () => {
  const unit = document({
    type: 'units',
    id: 'tajny-identyfikator',
    data: {
      title: { pl: 'Referat', en: 'Department' },
      slug: { pl: 'referat', en: 'department' },
      competences: { pl: richText('Wydaje dowody', 'i meldunki'), en: richText('Issues cards') },
      contacts: [{ kind: 'phone', value: '58 000 00 00', label: { pl: 'Sekretariat', en: 'Front desk' } }],
      room: { pl: 'pokój 5' },
    },
  })

  it('are those of one language, wherever they stand', () => {
    expect(searchText(unit, 'pl')).toBe('Wydaje dowody i meldunki pokój 5 Sekretariat')
    expect(searchText(unit, 'en')).toBe('Issues cards Front desk')
    expect(searchText(unit, 'ar')).toBe('')
  })
})
