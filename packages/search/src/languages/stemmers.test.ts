import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { stem as stemEnglish } from 'porter2'
import { describe, expect, it } from 'vitest'
import { stemArabic } from './arabic-stemmer.ts'
import { stemPolish } from './polish-stemmer.ts'
import { ukrainian } from './ukrainian.ts'

const testing = (name: string): Buffer => readFileSync(`${import.meta.dirname}/testing/${name}`)

/** Words and what Snowball’s own stemmer makes of them; where they come from: licences/SNOWBALL.txt. */
const vocabulary = (language: string): [word: string, stem: string][] =>
  gunzipSync(testing(`${language}.tsv.gz`))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line): [string, string] => {
      const [word = '', stem = ''] = line.split('\t')
      return [word, stem]
    })

const differing = (words: readonly [string, string][], stem: (word: string) => string): string[] =>
  words.filter(([word, own]) => stem(word) !== own).map(([word]) => word)

// What Snowball has changed since the version that the English package follows: words that only look as if one came from the other.
const NEWER_ENGLISH =
  /^(?:add|ebb|err|off)(?:ed|ing)$|ogists?$|^(?:emergenc|evening|interfer|intern|interval|lateral|organi|pasted?$|pasting|univers|hying|vying)/

describe('a stemmer gives what Snowball’s own gives', () => {
  it.each([
    ['polish', 62_576, stemPolish],
    ['arabic', 6951, stemArabic],
  ])('for each word of its %s vocabulary, %d of them', (language, count, stem) => {
    const words = vocabulary(language)
    expect(words).toHaveLength(count)
    expect(differing(words, stem)).toEqual([])
  })

  it('for the 42,649 words of its English vocabulary, but for 57 that it told apart later', () => {
    const words = vocabulary('english')
    expect(words).toHaveLength(42_649)
    const others = differing(words, stemEnglish)
    expect(others).toHaveLength(57)
    expect(others.filter((word) => !NEWER_ENGLISH.test(word))).toEqual([])
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

// Snowball has no Ukrainian. Each line has the forms of one word, by the tables of the grammar.
const paradigms = testing('ukrainian.txt')
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '))
const keysOf = (forms: readonly string[]): Set<string> => new Set(forms.map(ukrainian.keyOf))

describe('the Ukrainian stemmer', () => {
  it('gives every form of a word one key; of a short verb, most', () => {
    const several = paradigms.filter((forms) => keysOf(forms).size > 1).map(([word]) => word)
    expect(several).toEqual(['читати'])
  })

  it('gives different words different keys, but where one is derived from the other', () => {
    const firsts = Map.groupBy(paradigms, ([word = '']) => ukrainian.keyOf(word))
    const shared = [...firsts.values()].filter((words) => words.length > 1).map((words) => words.map(([word]) => word))
    expect(shared).toEqual([['праця', 'працювати']])
  })
})
