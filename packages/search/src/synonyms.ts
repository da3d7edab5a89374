import type { Locale } from '@ratusz/content-schemas'
import { COMMON_SYNONYMS } from './languages/common-synonyms.ts'
import type { Normaliser } from './normaliser.ts'

/** For keys as they follow each other in a text, the keys of all other words and phrases that mean the same. */
export type SynonymLookup = (keys: readonly string[]) => readonly string[]

type Phrase = { keys: readonly string[]; group: number }

/**
 * Synonyms work while indexing: a page that says one word of a group is found by every other, in both directions, at no cost to
 * who searches.
 *
 * @param groups of words or phrases that mean the same, an editor's own; a small list of the language's irregular forms and
 * everyday words comes on top
 */
export const createSynonymLookup = (parameters: {
  locale: Locale
  normaliser: Normaliser
  groups: readonly (readonly string[])[]
}): SynonymLookup => {
  const { locale, normaliser, groups } = parameters
  const keyed = [...COMMON_SYNONYMS[locale], ...groups].map((group) => group.map((phrase) => keysOfPhrase(phrase, normaliser)))
  const byFirst = Map.groupBy(
    keyed.flatMap((group, index) => group.filter((keys) => keys.length > 0).map((keys): Phrase => ({ keys, group: index }))),
    ({ keys }) => keys[0],
  )
  return (keys) => {
    const matched = new Set<number>()
    keys.forEach((key, at) => {
      for (const phrase of byFirst.get(key) ?? [])
        if (phrase.keys.every((part, offset) => keys[at + offset] === part)) matched.add(phrase.group)
    })
    return [...matched].flatMap((group) => keyed[group]?.flat() ?? [])
  }
}

const keysOfPhrase = (phrase: string, { wordsIn, isStopWord, keysOf }: Normaliser): string[] =>
  wordsIn(phrase)
    .filter(({ text }) => !isStopWord(text))
    .flatMap(({ text }) => keysOf(text).slice(0, 1))
