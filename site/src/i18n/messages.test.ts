import { LOCALES } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { formatsOf } from './formats.ts'
import { messages } from './messages.ts'
import { choosePlural, fill, type Plural } from './plural.ts'

// Names of kinds may hold one that is called “other” too; a plural has nothing but forms.
const FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const isPlural = (value: object): value is Plural => 'other' in value && Object.keys(value).every((key) => FORMS.has(key))
const flatten = (value: unknown, at = ''): [string, string | Plural][] => {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  if (isPlural(value)) return [[at, value]]
  return Object.entries(value).flatMap(([key, child]) => flatten(child, `${at}.${key}`))
}
const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).filter((name) => name !== '{n}').sort()
const formsOf = (value: string | Plural) => (typeof value === 'string' ? [value] : Object.values(value))

describe.each(LOCALES)('the words in %s', (locale) => {
  const own = new Map(flatten(messages[locale]))

  it('take the same values as in Polish', () => {
    const different = flatten(messages.pl).filter(([key, value]) => {
      const wanted = names(formsOf(value)[0] ?? '')
      return formsOf(own.get(key) ?? '').some((form) => form !== '' && names(form).join() !== wanted.join())
    })
    expect(different.map(([key]) => key)).toEqual([])
  })

  it('have every form that the language needs for whole numbers', () => {
    const rules = new Intl.PluralRules(locale)
    const needed = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))
    const poor = [...own].filter(
      ([, value]) => typeof value !== 'string' && [...needed].some((form) => value[form] === undefined),
    )
    expect(poor.map(([key]) => key)).toEqual([])
  })
})

describe('numbers and dates', () => {
  it('take the form that the language has for them', () => {
    const { durations } = messages.pl.service
    const days = [1, 2, 5, 22].map((n) => fill(choosePlural(durations.months, n, 'pl'), { n }))
    expect(days).toEqual(['1 miesiąc', '2 miesiące', '5 miesięcy', '22 miesiące'])
  })

  it('are written as the language writes them, in Latin digits also in Arabic', () => {
    expect(formatsOf('pl').date('2026-11-22')).toBe('22 listopada 2026')
    expect(formatsOf('en').date('2026-11-22')).toBe('22 November 2026')
    expect(formatsOf('ar').date('2026-11-22')).toMatch(/22.*2026/)
    expect(formatsOf('pl').money(17, 'PLN')).toBe('17\u00a0zł')
    expect(formatsOf('pl').money(5.5, 'PLN')).toBe('5,50\u00a0zł')
    expect(formatsOf('pl').weekdayName(7)).toBe('niedziela')
    expect(formatsOf('pl').monthAfterDay('2026-11-22')).toBe('listopada')
    expect(formatsOf('pl').time('07:30')).toBe('7:30')
  })
})
