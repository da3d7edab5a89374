import type { Normaliser } from './normaliser.ts'
import type { SearchPage } from './types.ts'
import type { VocabularyWord } from './vocabulary.ts'

/** So many words at most: the file stays small however large the town. */
const MOST_WORDS = 3000
const MOST_WORDS_A_PAGE = 0.5
/** A word that a single text has once is looked for by nobody. */
const LEAST_WORTH = 2
/** A word of a title is worth as much as one that so many texts have. */
const TITLE_WORTH = 12
const SUMMARY_WORTH = 4
/** So much makes another form of a word worth telling: mistakes are found in forms as people write them. */
const OWN_WORTH = TITLE_WORTH
const SHORTEST = 3

/**
 * The words by which a language's pages are looked for, those of titles and of many pages first.
 *
 * @param others words that find pages without standing in them: synonyms, words for getting something done
 */
export const collectVocabulary = (parameters: {
  pages: readonly SearchPage[]
  others: readonly string[]
  normaliser: Normaliser
}): VocabularyWord[] => {
  const { pages, others, normaliser } = parameters
  const worthOf = new Map<string, number>()
  // However many texts of a large site have other words: these are the ones by which its lasting pages are asked for.
  const lasting = new Set<string>()
  const count = (text: string, worth: number, isLasting = false): void => {
    for (const form of formsIn(text, normaliser)) {
      worthOf.set(form, (worthOf.get(form) ?? 0) + worth)
      if (isLasting) lasting.add(normaliser.keysOf(form)[0] ?? form)
    }
  }
  for (const { title, summary, text, date, synonyms = [], isPast = false } of pages) {
    count(`${title} ${synonyms.join(' ')}`, isPast ? 1 : TITLE_WORTH, date === undefined)
    count(summary, isPast ? 1 : SUMMARY_WORTH)
    count(text, 1)
  }
  for (const text of others) count(text, TITLE_WORTH, true)
  const keyed = [...worthOf]
    .flatMap(([form, worth]) =>
      normaliser
        .keysOf(form)
        .slice(0, 1)
        .map((key) => ({ form, worth, key })),
    )
    .sort((a, b) => b.worth - a.worth || (a.form < b.form ? -1 : 1))
  const worthOfKey = new Map<string, number>()
  for (const { key, worth } of keyed) worthOfKey.set(key, (worthOfKey.get(key) ?? 0) + worth)
  const rank = ({ key }: { key: string }): number => (lasting.has(key) ? 1 : 0)
  const isTold = new Set<string>()
  return keyed
    .map((word) => ({ ...word, worthOfKey: worthOfKey.get(word.key) ?? 0 }))
    .filter(({ key, worth, worthOfKey }) => {
      const isFirst = !isTold.has(key)
      isTold.add(key)
      return worth >= OWN_WORTH || (isFirst && worthOfKey >= LEAST_WORTH)
    })
    .sort((a, b) => rank(b) - rank(a) || b.worthOfKey - a.worthOfKey || (a.form < b.form ? -1 : 1))
    .slice(0, MOST_WORDS + MOST_WORDS_A_PAGE * pages.length)
    .map(({ form, key, worthOfKey }) => ({
      form,
      folded: normaliser.fold(form),
      key,
      frequency: Math.min(9, Math.floor(Math.log2(worthOfKey))),
    }))
}

const formsIn = (text: string, { wordsIn, isStopWord }: Normaliser): Set<string> =>
  new Set(
    wordsIn(text)
      .map((word) => word.text.toLocaleLowerCase().normalize('NFC'))
      .filter((form) => form.length >= SHORTEST && /^\p{L}+$/u.test(form) && !isStopWord(form)),
  )
