import { describe, expect, it } from 'vitest'
import { formatsOf } from '../i18n/formats.ts'
import { dictionaryForm } from './dictionary-form.ts'

describe('the order of a dictionary', () => {
  it('has Arabic titles by the word after the article, and an alif whatever it bears', () => {
    const titles = ['مكتبة', 'البلدية', 'إزالة شجرة', 'الزواج', 'أبلغ عن عطل', 'تسجيل العنوان', 'ألعاب']
    const inOrder = titles.toSorted((a, b) => formatsOf('ar').compare(dictionaryForm(a, 'ar'), dictionaryForm(b, 'ar')))
    expect(inOrder).toEqual(['أبلغ عن عطل', 'إزالة شجرة', 'ألعاب', 'البلدية', 'تسجيل العنوان', 'الزواج', 'مكتبة'])
  })

  it('begins with the first letter or digit, whatever stands before it', () => {
    expect(dictionaryForm('„Rampa” – przegląd', 'pl')).toBe('Rampa” – przegląd')
    expect(dictionaryForm('(500+) dla rodzin', 'pl')).toBe('500+) dla rodzin')
  })

  it('leaves an article alone that is all of the word, and other languages as they are', () => {
    expect(dictionaryForm('ال', 'ar')).toBe('ال')
    expect(dictionaryForm('Землевпорядкування', 'uk')).toBe('Землевпорядкування')
  })
})
