import { describe, expect, it } from 'vitest'
import { typeset } from './typeset.ts'

describe('text on a page', () => {
  it('keeps the groups of a telephone number in order within Arabic', () => {
    expect(typeset('اتصل 58 000 10 05 أو 112', 'ar')).toBe('اتصل \u206658 000 10 05\u2069 أو 112')
  })

  it('never breaks a telephone number over two lines', () => {
    expect(typeset('Call 58 000 10 05', 'en')).toBe('Call 58\u00a0000\u00a010\u00a005')
  })

  it('leaves no word of one letter at the end of a line in Polish and Ukrainian', () => {
    expect(typeset('W piecu i na działce (z odpadów) a i w lesie', 'pl')).toBe(
      'W\u00a0piecu i\u00a0na działce (z\u00a0odpadów) a\u00a0i\u00a0w\u00a0lesie',
    )
    expect(typeset('Ліс і море', 'uk')).toBe('Ліс і\u00a0море')
    expect(typeset('This is a page', 'en')).toBe('This is a page')
  })

  it('does not take the last letter of a word for a word', () => {
    expect(typeset('Nowa droga', 'pl')).toBe('Nowa droga')
  })
})
