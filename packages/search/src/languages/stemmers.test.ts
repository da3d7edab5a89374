import { readFileSync } from 'node:fs'
import { stem as stemEnglish } from 'porter2'
import { describe, expect, it } from 'vitest'
import { stemArabic } from './arabic-stemmer.ts'
import { stemPolish } from './polish-stemmer.ts'

// What Snowball's own stemmers make of words from the demonstration town; see licences/SNOWBALL.txt. English in its
// package is of an earlier version, which did not know "emergency" for an exception.
const published = (language: string): [string, string][] =>
  readFileSync(`${import.meta.dirname}/testing/${language}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): [string, string] => {
      const [word = '', stem = ''] = line.split('\t')
      return [word, stem]
    })

describe('a stemmer gives what Snowball’s own gives', () => {
  it.each([
    ['polish', stemPolish],
    ['arabic', stemArabic],
    ['english', stemEnglish],
  ])('for %s', (language, stem) => {
    const words = published(language)
    expect(words).toHaveLength(400)
    expect(words.map(([word]) => [word, stem(word)])).toEqual(words)
  })

  it.each([
    ['herby', 'her'],
    ["billy'emu", 'billy'],
    ['lepszą', 'lep'],
    ['noszą', 'nos'],
    ['słoń', 'słon'],
    ['nosząca', 'nos'],
    ['czytałyśmy', 'czyt'],
  ])('also where a rule has an exception: %s', (word, stem) => {
    expect(stemPolish(word)).toBe(stem)
  })
})
