import type { Normaliser, QueryWord } from './normaliser.ts'
import type { VocabularyWord } from './vocabulary.ts'

/** Shorter words are one mistake away from too many others. */
const SHORTEST = 4
/** A word that is typed as one that exists is thought meant otherwise only where the other is so many times more common (2ⁿ). */
const MUCH_COMMONER = 4

export type Spelling = {
  isKnown: (word: QueryWord) => boolean
  /** The word that was likely meant; undefined where nothing is near. */
  correct: (word: QueryWord) => VocabularyWord | undefined
  /** Words that begin as typed, commonest first. */
  completions: (beginning: string, limit: number) => VocabularyWord[]
  /** A far commoner word one mistake away from one that exists. */
  commoner: (word: QueryWord) => VocabularyWord | undefined
}

/** Corrects words that are one mistake away from one of the vocabulary: a letter missing, too many, wrong, or two exchanged. */
export const createSpelling = (vocabulary: readonly VocabularyWord[], normaliser: Normaliser): Spelling => {
  const byKey = new Map(vocabulary.map((word) => [word.key, word]))
  const isKnown = ({ text }: QueryWord): boolean => normaliser.keysOf(text).some((key) => byKey.has(key))

  const nearest = ({ key, folded }: QueryWord, leastFrequency: number): VocabularyWord | undefined => {
    if (folded.length < SHORTEST || /\p{N}/u.test(folded)) return undefined
    let best: { word: VocabularyWord; score: number } | undefined
    for (const word of vocabulary) {
      if (word.key === key || word.frequency < leastFrequency) continue
      const nearness = nearnessOf({ key, folded }, word)
      // A mistake in the first letter is rare.
      const score = nearness + word.frequency + (word.folded[0] === folded[0] ? 3 : 0)
      if (nearness > 0 && (!best || score > best.score)) best = { word, score }
    }
    return best?.word
  }

  return {
    isKnown,
    completions: (beginning, limit) =>
      vocabulary
        .filter(({ folded }) => folded.startsWith(beginning))
        .sort((a, b) => b.frequency - a.frequency)
        .slice(0, limit),
    correct: (word) => nearest(word, 0),
    commoner: (word) => nearest(word, (byKey.get(word.key)?.frequency ?? 0) + MUCH_COMMONER),
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
const nearnessOf = (a: Letters, b: Letters): number => {
  if (isOneMistake(a.folded, b.folded)) return 3
  if (a.folded.length >= LONG && isOneMistake(a.folded.slice(0, -ENDING), b.folded.slice(0, -ENDING))) return 2
  const at = a.key.length >= SHORTEST ? mistakeAt(a.key, b.key) : undefined
  return at !== undefined && at < Math.min(a.key.length, b.key.length) - 1 ? 1 : 0
}

/** Words long enough to be known by their beginning, and the letters left out of it. */
const LONG = 7
const ENDING = 2

type Letters = { key: string; folded: string }
