import { LOCALES, type Locale } from '@ratusz/content-schemas'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Normaliser, openNormaliser } from './normaliser.ts'

describe('a normaliser', () => {
  const normalisers = new Map<Locale, Normaliser>()
  const of = (locale: Locale): Normaliser => {
    const normaliser = normalisers.get(locale)
    if (!normaliser) throw new Error(locale)
    return normaliser
  }
  const keyOf = (locale: Locale, word: string): string => of(locale).keysOfQuery(word)[0]?.key ?? ''
  const isFoundBy = (locale: Locale, written: string, typed: string): boolean =>
    of(locale).keysOf(written).includes(keyOf(locale, typed))

  beforeAll(async () => {
    for (const locale of LOCALES) normalisers.set(locale, await openNormaliser(locale))
  })

  it.each<[Locale, string, string]>([
    ['pl', 'Łódź', 'lodz'],
    ['pl', 'opłaty', 'oplata'],
    ['pl', 'złotych', 'zlotych'],
    ['pl', 'mieszkańcy', 'mieszkancow'],
    ['pl', 'urząd', 'urzad'],
    ['pl', 'urząd', 'urzedu'],
    ['uk', 'посві́дка', 'посвідка'],
    ['uk', 'подвір’я', 'подвіря'],
    ['uk', "зв'язок", 'зв’язку'],
    ['uk', "зв'язок", 'звязок'],
    ['uk', 'підʼїзд', 'підїзд'],
    ['uk', 'обʼєкт', 'обєкт'],
    ['ar', 'رُخْصَةُ', 'رخصه'],
    ['ar', 'إجراءات', 'اجراءات'],
    ['ar', 'مبنى', 'مبني'],
    ['ar', '٢٠٢٦', '2026'],
    ['en', 'Café', 'cafe'],
  ])('finds in %s what is written %s by %s, typed without marks', (locale, written, typed) => {
    expect(isFoundBy(locale, written, typed)).toBe(true)
  })

  it.each<[Locale, string, string]>([
    ['pl', 'mieszkaniec', 'mieszkańców'],
    ['pl', 'droga', 'drodze'],
    ['pl', 'poczta', 'poczcie'],
    ['pl', 'podatek', 'podatkami'],
    ['pl', 'urząd', 'urzędzie'],
    ['pl', 'ratusz', 'ratuszu'],
    ['pl', 'choroba', 'choroby'],
    ['pl', 'zameldowanie', 'zameldować'],
    ['pl', 'zameldować', 'zameldują'],
    ['pl', 'wynajem', 'wynajmuję'],
    ['pl', 'budowa', 'buduje'],
    ['pl', 'śmieci', 'śmieciowa'],
    ['pl', 'pies', 'psów'],
    ['uk', 'мешканець', 'мешканців'],
    ['uk', 'податок', 'податку'],
    ['uk', 'реєстрація', 'реєстрації'],
    ['uk', 'дорога', 'дорозі'],
    ['uk', 'рік', 'року'],
    ['uk', 'дорога', 'дорога\u0301'],
    ['uk', 'програма', 'програми'],
    ['ar', 'مكتبة', 'والمكتبة'],
    ['ar', 'بناء', 'البناء'],
    ['ar', 'ضريبة', 'ضرائب'],
    ['ar', 'مدرسة', 'للمدارس'],
    ['en', 'collection', 'collected'],
    ['en', 'licence', 'licensing'],
    ['en', 'organise', 'organize'],
  ])('gives %s %s and %s one key', (locale, one, other) => {
    expect(keyOf(locale, one)).toBe(keyOf(locale, other))
  })

  it('keeps ґ and г two letters', () => {
    expect(keyOf('uk', 'ґрати')).not.toBe(keyOf('uk', 'грати'))
  })

  it('finds a hyphenated word as a whole, joined and by its second part', () => {
    for (const typed of ['e-doręczenia', 'edoreczenia', 'doręczenia']) expect(isFoundBy('pl', 'e-Doręczenia', typed)).toBe(true)
  })

  it('leaves out words that say nothing, unless there are no others', () => {
    expect(
      of('pl')
        .keysOfQuery('jak to jest z opłatą')
        .map(({ text }) => text),
    ).toEqual(['opłatą'])
    expect(
      of('en')
        .keysOfQuery('about us')
        .map(({ text }) => text),
    ).toEqual(['about'])
    expect(
      of('pl')
        .keysOfQuery('o nas')
        .map(({ text }) => text),
    ).toEqual(['nas'])
  })

  it.each([
    '',
    '   ',
    '😀👩‍👩‍👧',
    '<script>alert(1)</script>',
    '.*+?^$()|[]\\',
    '\u202e\u200f',
    'a'.repeat(100_000),
    '\ud800',
    'ﷺ',
  ])('reads %j without an error in any language', (text) => {
    for (const locale of LOCALES) {
      expect(() => of(locale).keysOfQuery(text)).not.toThrow()
      expect(() => of(locale).keysOf(text)).not.toThrow()
    }
  })

  it('reads a word of another script as it is', () => {
    expect(keyOf('ar', 'Łódź')).toBe('lodz')
    expect(keyOf('pl', 'посвідка')).toBe('посвідка')
  })
})
