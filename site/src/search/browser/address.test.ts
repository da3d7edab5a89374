import { describe, expect, it } from 'vitest'
import { type Asked, askAnew, isFiltered, LONGEST_QUERY, readAddress, toggled, unfiltered, writeAddress } from './address.ts'

const asked = (parts: Partial<Asked> = {}): Asked => ({ ...askAnew('psy'), ...parts })

describe('the address of a search', () => {
  it.each([
    ['', askAnew('')],
    ['?q=psy', asked()],
    ['?q=opłata+za+psa&page=3', asked({ query: 'opłata za psa', page: 3 })],
    [
      '?q=psy&type=articles&type=events&topic=Podatki+i+opłaty&year=2026',
      asked({ filters: { type: ['articles', 'events'], topic: ['Podatki i opłaty'], year: ['2026'] } }),
    ],
  ])('%j says what is asked', (address, expected) => {
    expect(readAddress(address)).toEqual(expected)
  })

  it.each([
    asked(),
    asked({ query: 'رخصة البناء 2026', page: 2 }),
    asked({ query: 'a&b=c?#+%', filters: { type: ['service-cards'], topic: ['Śmieci & woda'], year: ['2025', '2026'] } }),
    askAnew(''),
  ])('comes back as it was written: %j', (question) => {
    expect(readAddress(writeAddress(question))).toEqual(question)
  })

  it('leaves out what is usual', () => {
    expect(writeAddress(asked())).toBe('?q=psy')
    expect(writeAddress(askAnew(''))).toBe('')
  })

  it.each(['?page=0&q=a', '?page=-1&q=a', '?page=x&q=a', '?page=1e9&q=a', '?page=1.5&q=a', '?page=&q=a'])(
    'with a page that cannot be, %j, means the first',
    (address) => {
      expect(readAddress(address).page).toBe(1)
    },
  )

  it('is cut where a query is too long, never within a character', () => {
    const { query } = readAddress(`?q=${'😀'.repeat(1000)}`)
    expect([...query]).toHaveLength(LONGEST_QUERY)
    expect(query.isWellFormed()).toBe(true)
  })

  it('takes what no keyboard types for a space, and a broken character for none', () => {
    expect(readAddress('?q=%00a%0a%09b%20%20c%7F').query).toBe('a b c')
    expect(readAddress('?q=%ff%fe').query.isWellFormed()).toBe(true)
    expect(askAnew('a\ud800b').query.isWellFormed()).toBe(true)
    expect(readAddress('?q=%20%20').query).toBe('')
  })

  it('lists a filter once, and not without end', () => {
    expect(readAddress('?q=a&type=x&type=x&type=').filters.type).toEqual(['x'])
    expect(
      readAddress(`?q=a${'&year=1'.repeat(3)}${Array.from({ length: 500 }, (_, n) => `&year=${n}`).join('')}`).filters.year,
    ).toHaveLength(40)
  })
})

describe('a filter', () => {
  it('is switched on and off, beginning with the first page again', () => {
    const on = toggled(asked({ page: 4 }), 'type', 'events')
    expect(on).toEqual(asked({ filters: { type: ['events'], topic: [], year: [] } }))
    expect(toggled(on, 'type', 'events')).toEqual(asked())
    expect([isFiltered(on), isFiltered(asked())]).toEqual([true, false])
    expect(unfiltered(on)).toEqual(asked())
  })
})
