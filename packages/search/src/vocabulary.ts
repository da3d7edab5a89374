/**
 * The words of an index for "did you mean": each key with the way it is written most often. One line per word, in the order of the
 * alphabet: how many letters it shares with the line before, the rest, a digit for how common it is, and its key: as a length where
 * the key is the beginning of the word without marks, else as it is.
 */
export type VocabularyWord = { form: string; folded: string; key: string; frequency: number }

const RADIX = 36
const LINE = /^([0-9a-z])(.*?)(\d)(?:([0-9a-z])|=(.*))$/u

/** The lines of a vocabulary. The same words give the same text, in whatever order they come. */
export const encodeVocabulary = (words: readonly VocabularyWord[]): string => {
  let before = ''
  return [...words]
    .sort((a, b) => compare(a.form, b.form))
    .map(({ form, folded, key, frequency }) => {
      const shared = Math.min(sharedLength(before, form), RADIX - 1)
      before = form
      const isBeginning = folded.startsWith(key) && key.length < RADIX
      return `${shared.toString(RADIX)}${form.slice(shared)}${frequency}${isBeginning ? key.length.toString(RADIX) : `=${key}`}`
    })
    .join('\n')
}

/**
 * The words of a vocabulary's text; lines that are none are passed over.
 *
 * @param fold takes the marks off a word
 */
export const decodeVocabulary = (text: string, fold: (word: string) => string): VocabularyWord[] => {
  let before = ''
  return text.split('\n').flatMap((line) => {
    const [, shared, rest = '', frequency, length, ownKey] = LINE.exec(line) ?? []
    if (shared === undefined || frequency === undefined) return []
    const form = before.slice(0, Number.parseInt(shared, RADIX)) + rest
    before = form
    const folded = fold(form)
    const key = length === undefined ? (ownKey ?? folded) : folded.slice(0, Number.parseInt(length, RADIX))
    return [{ form, folded, key, frequency: Number(frequency) }]
  })
}

const sharedLength = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
