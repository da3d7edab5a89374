import type { Normaliser } from './normaliser.ts'
import type { SearchPage } from './types.ts'
import type { VocabularyWord } from './vocabulary.ts'

/** So many words at most: the file stays small however large the town. */
const MOST_WORDS = 3000
/** A word that a single text has once is looked for by nobody. */
const LEAST_WORTH = 2
/** A word of a title is worth as much as one that so many texts have. */
const TITLE_WORTH = 12
const SUMMARY_WORTH = 4
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
  const count = (text: string, worth: number): void => {
    for (const form of formsIn(text, normaliser)) worthOf.set(form, (worthOf.get(form) ?? 0) + worth)
  }
  for (const { title, summary, text, synonyms = [] } of pages) {
    count(`${title} ${synonyms.join(' ')}`, TITLE_WORTH)
    count(summary, SUMMARY_WORTH)
    count(text, 1)
  }
  for (const text of others) count(text, LEAST_WORTH)
  const byKey = new Map<string, { form: string; best: number; worth: number }>()
  for (const [form, worth] of [...worthOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [key] = normaliser.keysOf(form)
    if (key === undefined) continue
    const known = byKey.get(key) ?? { form, best: 0, worth: 0 }
    byKey.set(key, { ...(worth > known.best ? { form, best: worth } : known), worth: known.worth + worth })
  }
  return [...byKey]
    .filter(([, { worth }]) => worth >= LEAST_WORTH)
    .sort(([a, { worth: first }], [b, { worth: second }]) => second - first || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([key, { form, worth }]) => ({
      form,
      folded: normaliser.fold(form),
      key,
      frequency: Math.min(9, Math.floor(Math.log2(worth))),
    }))
}

const formsIn = (text: string, { wordsIn, isStopWord }: Normaliser): Set<string> =>
  new Set(
    wordsIn(text)
      .map((word) => word.text.toLocaleLowerCase().normalize('NFC'))
      .filter((form) => form.length >= SHORTEST && /^\p{L}+$/u.test(form) && !isStopWord(form)),
  )
