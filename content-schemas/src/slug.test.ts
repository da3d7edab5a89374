import { describe, expect, it } from 'vitest'
import { SLUG_MAX_LENGTH, SLUG_PATTERN, slugify } from './slug.ts'

describe('a slug from a Polish title', () => {
  it.each([
    ['Żółta łódź', 'zolta-lodz'],
    ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zazolc-gesla-jazn'],
    ['Opłata: 17 zł (od 1.01.2027)', 'oplata-17-zl-od-1-01-2027'],
    ['  – Uwaga! –  ', 'uwaga'],
    ['Straße i Škoda', 'strasse-i-skoda'],
  ])('%s → %s', (title, slug) => {
    expect(slugify(title, 'pl')).toBe(slug)
  })

  it('is the same whether its marks are composed or not', () => {
    expect(slugify('Święto wódki'.normalize('NFD'), 'pl')).toBe('swieto-wodki')
  })
})

// The examples of the Cabinet of Ministers' resolution No. 55 of 27 January 2010.
describe('a slug from a Ukrainian title', () => {
  it.each([
    ['Алушта', 'alushta'],
    ['Андрій', 'andrii'],
    ['Борщагівка', 'borshchahivka'],
    ['Володимир', 'volodymyr'],
    ['Гадяч', 'hadiach'],
    ['Згорани', 'zghorany'],
    ['Розгон', 'rozghon'],
    ['Ґалаґан', 'galagan'],
    ['Ґорґани', 'gorgany'],
    ['Єнакієве', 'yenakiieve'],
    ['Гаєвич', 'haievych'],
    ["Короп'є", 'koropie'],
    ['Житомир', 'zhytomyr'],
    ['Їжакевич', 'yizhakevych'],
    ['Кадиївка', 'kadyivka'],
    ['Мар’їне', 'marine'],
    ['Йосипівка', 'yosypivka'],
    ['Стрий', 'stryi'],
    ['Олексій', 'oleksii'],
    ['Харків', 'kharkiv'],
    ['Біла Церква', 'bila-tserkva'],
    ['Чернівці', 'chernivtsi'],
    ['Шостка', 'shostka'],
    ['Щербухи', 'shcherbukhy'],
    ['Гоща', 'hoshcha'],
    ['Юрій', 'yurii'],
    ['Корюківка', 'koriukivka'],
    ['Яготин', 'yahotyn'],
    ['Ярошенко', 'yaroshenko'],
    ['Костянтин', 'kostiantyn'],
    ["Знам'янка", 'znamianka'],
    ['Феодосія', 'feodosiia'],
  ])('%s → %s', (title, slug) => {
    expect(slugify(title, 'uk')).toBe(slug)
  })

  it('writes є ї й ю я anew at the start of every word, hyphenated ones too', () => {
    expect(slugify('Її Юлія, «Ялинка» й Яна-Єва', 'uk')).toBe('yii-yuliia-yalynka-y-yana-yeva')
  })
})

describe('a slug from an Arabic title', () => {
  it.each([
    ['رخصة البناء', 'rkhsa-al-bna'],
    ['الأطفال والمدرسة', 'al-atfal-walmdrsa'],
    ['مَدِينَةٌ', 'mdyna'],
    ['٢٠٢٧ ميزانية', '2027-myzanya'],
    ['تـــذكرة', 'tdhkra'],
  ])('%s → %s', (title, slug) => {
    expect(slugify(title, 'ar')).toBe(slug)
  })
})

describe('a slug from an English title', () => {
  it.each([
    ['Getting Married: What You Need', 'getting-married-what-you-need'],
    ['ID cards in Kraków & Київ', 'id-cards-in-krakow-kyiv'],
  ])('%s → %s', (title, slug) => {
    expect(slugify(title, 'en')).toBe(slug)
  })
})

describe('any slug', () => {
  it.each(['🎉', '🎉 – !', '', '   ', '漢字'])('is empty where nothing can be written in Latin letters: %s', (title) => {
    expect(slugify(title, 'pl')).toBe('')
  })

  it('leaves emoji out', () => {
    expect(slugify('🎉 Festyn 🎉 w porcie', 'pl')).toBe('festyn-w-porcie')
  })

  it('is cut between words where it is too long', () => {
    const slug = slugify('przebudowa drogi gminnej '.repeat(10), 'pl')
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH)
    expect(slug).toMatch(/-(przebudowa|drogi|gminnej)$/)
  })

  it('keeps a last word that ends just at the limit', () => {
    const exact = `${'a'.repeat(60)}-${'b'.repeat(39)}`
    expect(slugify(`${exact} c`, 'pl')).toBe(exact)
  })

  it('is cut within a word where the word alone is too long', () => {
    expect(slugify('x'.repeat(300), 'pl')).toBe('x'.repeat(SLUG_MAX_LENGTH))
    expect(slugify(`ab ${'x'.repeat(300)}`, 'pl')).toMatch(SLUG_PATTERN)
  })

  it.each(['pl', 'uk', 'ar', 'en'] as const)('fits its pattern and stays as it is when made again (%s)', (locale) => {
    for (const title of ['Żółta łódź', 'Її дім', 'رخصة البناء', `${'długi tytuł '.repeat(20)}`, "l'été", 'İstanbul', 'a--b__c']) {
      const slug = slugify(title, locale)
      expect(slug).toMatch(SLUG_PATTERN)
      expect(slugify(slug, locale)).toBe(slug)
    }
  })
})
