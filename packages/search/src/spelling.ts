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
      const isNearAsWritten = isOneMistake(folded, word.folded)
      if (!isNearAsWritten && !isOneMistakeInStem(key, word.key)) continue
      // A mistake in the first letter is rare; a written form that is near says more than a stem that is.
      const score = word.frequency + (word.folded[0] === folded[0] ? 3 : 0) + (isNearAsWritten ? 2 : 0)
      if (!best || score > best.score) best = { word, score }
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

// Stems that differ in their last letter are most often two words, not one misspelt.
const isOneMistakeInStem = (a: string, b: string): boolean => {
  const at = mistakeAt(a, b)
  return a.length >= SHORTEST && at !== undefined && at < Math.min(a.length, b.length) - 1
}
