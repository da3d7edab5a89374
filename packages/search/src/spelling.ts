import type { Normaliser, QueryWord } from './normaliser.ts'
import type { VocabularyWord } from './vocabulary.ts'

/** Shorter words are one mistake away from too many others. */
const SHORTEST = 4
/** How likely each kind of nearness is a mistake in the same word, and how much less so where the first letter differs. */
const LIKELIHOODS = [0, 0.35, 0.5, 1] as const
const OTHER_BEGINNING = 0.5

/** A word that may have been meant, and how likely, 0 to 1. */
export type Candidate = { word: VocabularyWord; likelihood: number }

export type Spelling = {
  isKnown: (word: QueryWord) => boolean
  /** Words one mistake away, likeliest first. */
  nearest: (word: QueryWord, limit: number) => Candidate[]
  /** Words that begin as typed, commonest first. */
  completions: (beginning: string, limit: number) => VocabularyWord[]
}

/** Corrects words that are one mistake away from one of the vocabulary: a letter missing, too many, wrong, or two exchanged. */
export const createSpelling = (vocabulary: readonly VocabularyWord[], normaliser: Normaliser): Spelling => {
  const known = new Set(vocabulary.map(({ key }) => key))
  return {
    isKnown: ({ text }) => normaliser.keysOf(text).some((key) => known.has(key)),
    completions: (beginning, limit) =>
      vocabulary
        .filter(({ folded }) => folded.startsWith(beginning))
        .sort((a, b) => b.frequency - a.frequency)
        .slice(0, limit),
    nearest: ({ key, folded }, limit) => {
      if (folded.length < SHORTEST || /\p{N}/u.test(folded)) return []
      return vocabulary
        .flatMap((word): Candidate[] => {
          const nearness = word.key === key ? 0 : nearnessOf({ key, folded }, word)
          if (nearness === 0) return []
          const beginning = word.folded[0] === folded[0] ? 1 : OTHER_BEGINNING
          return [{ word, likelihood: LIKELIHOODS[nearness] * beginning * (1 + word.frequency) * 0.1 }]
        })
        .sort((a, b) => b.likelihood - a.likelihood)
        .slice(0, limit)
    },
  }
}

/** Whether two words differ by exactly one letter missing, added, replaced, or by two neighbours exchanged. */
export const isOneMistake = (a: string, b: string): boolean => mistakeAt(a, b) !== undefined

const mistakeAt = (a: string, b: string): number | undefined => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return undefined
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const [left, right] = [endA - start, endB - start]
  if (left <= 1 && right <= 1) return start
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start] ? start : undefined
}

// The vocabulary has one form of each word, so a mistake in another form shows in the word without its ending, or in its stem. Stems
// that differ in their last letter are most often two words.
const nearnessOf = (a: Letters, b: Letters): 0 | 1 | 2 | 3 => {
  if (isOneMistake(a.folded, b.folded)) return 3
  if (a.folded.length >= LONG && isOneMistake(a.folded.slice(0, -ENDING), b.folded.slice(0, -ENDING))) return 2
  const at = a.key.length >= SHORTEST ? mistakeAt(a.key, b.key) : undefined
  return at !== undefined && at < Math.min(a.key.length, b.key.length) - 1 ? 1 : 0
}

/** Words long enough to be known by their beginning, and the letters left out of it. */
const LONG = 7
const ENDING = 2

type Letters = { key: string; folded: string }
