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

  it('leaves no number without what it counts, and begins no line with a dash', () => {
    expect(typeset('Umowa za 18,6 mln zł z 4 maja 2019 r. – do podpisu', 'pl')).toBe(
      'Umowa za 18,6\u00a0mln\u00a0zł z\u00a04\u00a0maja 2019\u00a0r.\u00a0– do podpisu',
    )
    expect(typeset('ul. Morska 12, art. 83 ust. 2, Dz.U. nr 30 poz. 168', 'pl')).toBe(
      'ul.\u00a0Morska 12, art.\u00a083 ust.\u00a02, Dz.U. nr\u00a030 poz.\u00a0168',
    )
    expect(typeset('12 metrów, 3 razy', 'pl')).toBe('12 metrów, 3 razy')
    expect(typeset('Угода на 18,6 млн грн від 4 травня', 'uk')).toBe('Угода на 18,6\u00a0млн\u00a0грн від 4\u00a0травня')
  })

  it('does not take the last letter of a word for a word', () => {
    expect(typeset('Nowa droga', 'pl')).toBe('Nowa droga')
  })
})
