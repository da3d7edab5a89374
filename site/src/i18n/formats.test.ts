import { describe, expect, it } from 'vitest'
import { formatsOf } from './formats.ts'

describe('short facts in a row', () => {
  it('stand between the commas of the language', () => {
    expect(formatsOf('pl').row(['PDF', '33 kB', 'Polski'])).toBe('PDF, 33 kB, Polski')
  })

  it('keep their own direction in Arabic, and the order of the row', () => {
    expect(formatsOf('ar').row(['PDF', '33 kB'])).toBe('\u2068PDF\u2069، \u206833 kB\u2069')
  })
})

describe('a range', () => {
  it('runs as its language does', () => {
    expect(formatsOf('pl').range('7:30', '15:30')).toBe('\u20667:30–15:30\u2069')
    expect(formatsOf('ar').range('7:30', '15:30')).toBe('\u20677:30–15:30\u2069')
  })
})
