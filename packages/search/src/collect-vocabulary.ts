import type { KnownWord, Normaliser } from './normaliser.ts'
import type { PageWords } from './page-record.ts'
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
 * Collects the words by which a language's pages are looked for, those of titles and of many pages first.
 *
 * @param others words that find pages without standing in them: synonyms, words for getting something done
 * @returns `add` takes a page in; `words` gives those of all of them
 */
export const createVocabulary = (others: readonly string[], normaliser: Normaliser) => {
  const collected = new Map<string, Collected>()
  let [texts, pages] = [0, 0]
  // A word counts once in a text, however often it stands there.
  const count = (words: readonly KnownWord[], worth: number, isLasting = false): void => {
    texts += 1
    for (const word of new Set(words)) {
      const known = collected.get(word.form) ?? { worth: 0, text: 0, isLasting: false, isLookedFor: isLookedFor(word) }
      if (known.worth === 0) collected.set(word.form, known)
      if (known.text === texts) continue
      known.text = texts
      known.worth += worth
      known.isLasting ||= isLasting
    }
  }
  const add = ({ title, date, synonyms = [], isPast = false }: SearchPage, { summary, text }: PageWords): void => {
    pages += 1
    count(normaliser.knownIn(`${title} ${synonyms.join(' ')}`), isPast ? 1 : TITLE_WORTH, date === undefined)
    count(summary, isPast ? 1 : SUMMARY_WORTH)
    count(text, 1)
  }
  const words = (): VocabularyWord[] => {
    for (const text of others) count(normaliser.knownIn(text), TITLE_WORTH, true)
    return mostWorth(collected, pages, normaliser)
  }
  return { add, words }
}

type Collected = {
  worth: number
  /** The number of the text in which it stood last. */
  text: number
  /** However many texts of a large site have other words: these are the ones by which its lasting pages are asked for. */
  isLasting: boolean
  isLookedFor: boolean
}

const LETTERS = /^\p{L}+$/u

const isLookedFor = ({ form, isStopWord }: KnownWord): boolean => form.length >= SHORTEST && !isStopWord && LETTERS.test(form)

const mostWorth = (collected: ReadonlyMap<string, Collected>, pages: number, normaliser: Normaliser): VocabularyWord[] => {
  const keyed = [...collected]
    .filter(([, { isLookedFor }]) => isLookedFor)
    .flatMap(([form, { worth, isLasting }]) =>
      normaliser
        .keysOf(form)
        .slice(0, 1)
        .map((key) => ({ form, worth, key, isLasting })),
    )
    .sort((a, b) => b.worth - a.worth || (a.form < b.form ? -1 : 1))
  const lasting = new Set(keyed.filter(({ isLasting }) => isLasting).map(({ key }) => key))
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
    .slice(0, MOST_WORDS + MOST_WORDS_A_PAGE * pages)
    .map(({ form, key, worthOfKey }) => ({
      form,
      folded: normaliser.fold(form),
      key,
      frequency: Math.min(9, Math.floor(Math.log2(worthOfKey))),
    }))
}
