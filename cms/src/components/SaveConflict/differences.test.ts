import { describe, expect, it } from 'vitest'
import { paragraph } from '../../testing/examples'
import { differencesOf } from './differences'

describe('what two people wrote', () => {
  it('is told field by field, in words', () => {
    const mine = { title: 'Moje', body: paragraph('Otwarcie w sobotę.'), date: '2026-11-20' }
    const theirs = { title: 'Cudze', body: paragraph('Otwarcie w niedzielę.'), date: '2026-11-20' }
    expect(differencesOf(mine, theirs)).toEqual([
      { name: 'title', mine: 'Moje', theirs: 'Cudze' },
      { name: 'body', mine: 'Otwarcie w sobotę.', theirs: 'Otwarcie w niedzielę.' },
    ])
  })

  it('is the same where only what is empty, or what the CMS keeps, differs', () => {
    const mine = { summary: '', topics: [], contacts: [{ id: 'a', value: '112', label: null }], updatedAt: '1', editedIn: 'x' }
    const theirs = { summary: null, contacts: [{ id: 'b', value: '112' }], updatedAt: '2', foldedTitle: 'moje' }
    expect(differencesOf(mine, theirs)).toEqual([])
  })
})
