import { describe, expect, it } from 'vitest'
import { richText } from '../testing/documents.ts'
import { firstSentence } from './first-sentence.ts'

describe('the first sentence of a text', () => {
  it('ends where the next one begins, in each script', () => {
    expect(firstSentence(richText('Dowód może mieć każdy, np. dziecko. Musisz go mieć po 18 urodzinach.'))).toBe(
      'Dowód może mieć każdy, np. dziecko.',
    )
    expect(firstSentence(richText('لكل من يريد بناء بيت. لا يلزم أن تكون مالكًا.'))).toBe('لكل من يريد بناء بيت.')
  })

  it('is not there where the text leads into a list, or says it at length', () => {
    expect(firstSentence(richText('Dla ciebie, jeśli masz:'))).toBeUndefined()
    expect(firstSentence(richText(`Dla każdego, ${'kto tu mieszka, '.repeat(12)}i tyle.`))).toBeUndefined()
  })
})
