import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'

describe('normalise', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Opłata za psa', 'oplata za psa'],
    ['mieszkańców', 'mieszkancow'],
    ['złotych', 'zlotych'],
    ['  śmieci, odpady!  ', 'smieci odpady'],
    ['e-Doręczenia', 'edoreczenia e doreczenia'],
    ['PESEL 12', 'pesel 12'],
  ])('writes Polish %j as %j', (text, expected) => {
    expect(normalise(text, 'pl')).toBe(expected)
  })

  it.each([
    ['Їжак', 'їжак'],
    ['подвір’я', 'подвіря'],
    ["подвір'я", 'подвіря'],
    ['йод', 'йод'],
    ['Посві́дка', 'посвідка'],
  ])('keeps Ukrainian letters apart and drops apostrophes and stress: %j', (text, expected) => {
    expect(normalise(text, 'uk')).toBe(expected)
  })

  it.each([
    ['رُخْصَةُ البِنَاء', 'رخصه بناء'],
    ['رخصه بناء', 'رخصه بناء'],
    ['إجراءات', 'اجراءات'],
    ['مبنى', 'مبني'],
    ['والمكتبة', 'مكتبه'],
    ['الى', 'الي'],
    ['٢٠٢٦', '2026'],
  ])('writes Arabic spellings alike: %j', (text, expected) => {
    expect(normalise(text, 'ar')).toBe(expected)
  })

  it.each(['', '   ', '😀', '<script>', '.*+?^$()|[]\\', '\u202e'])('answers to %j without an error', (text) => {
    expect(() => normalise(text, 'pl')).not.toThrow()
  })

  it('gives the same for what it gave already', () => {
    const once = normalise('Zaświadczenie o niezaleganiu w podatkach — 21 zł', 'pl')
    expect(normalise(once, 'pl')).toBe(once)
  })
})
