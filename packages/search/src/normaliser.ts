import type { Locale } from '@ratusz/content-schemas'
import { fold } from './fold.ts'
import type { Language } from './languages/language.ts'
import { loadLanguage } from './languages/load.ts'

/** A word where it stands in a text. */
export type Word = { start: number; end: number; text: string }

/**
 * Words as the index and the query both know them. Indexing, searching and marking what was found run this very code: a key
 * that one side makes and the other does not is a page that nobody finds.
 */
export type Normaliser = {
  /** The words of any text, as they stand in it. Nothing in the text is special. */
  wordsIn: (text: string) => Word[]
  /** The keys by which a written word is found: its own, and that of the word typed without its marks. */
  keysOf: (word: string) => readonly string[]
  /** What a query asks for: one key per word; words that say nothing left out, unless there are no others. */
  keysOfQuery: (query: string) => QueryWord[]
  isStopWord: (word: string) => boolean
  /** All that is known of each word of a text, one after another; alike words are one object. */
  knownIn: (text: string) => KnownWord[]
  /** Whether a word could have a key at all: a quick look that spares most words their stemming. */
  couldHave: (word: string, key: string) => boolean
  /** A word without marks, in lower case. */
  fold: (word: string) => string
}

export type KnownWord = {
  keys: readonly string[]
  isStopWord: boolean
  /** As it is written, in lower case. */
  form: string
}

export type QueryWord = { key: string; folded: string; text: string }

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ`´-][\p{L}\p{N}\p{M}]+)*/gu
const APOSTROPHES = /['’ʼ`´]/gu
const PLAIN = /^[a-z0-9]*$/
const STRESS = /[\u0300\u0301]/gu

/** The normaliser of a language. */
export const openNormaliser = async (locale: Locale): Promise<Normaliser> => createNormaliser(await loadLanguage(locale))

export const createNormaliser = (language: Language): Normaliser => {
  // Decomposed letters are composed, but for a stress mark, which no spelling has; Arabic letters in their printed shapes become letters.
  const isCyrillic = language.script.test('я')
  const lowered = (word: string): string => {
    const lower = word.toLowerCase()
    if (PLAIN.test(lower)) return lower
    const clean = asciiDigits(lower).replace(APOSTROPHES, '')
    return isCyrillic ? clean.normalize('NFD').replace(STRESS, '').normalize('NFC') : clean.normalize('NFKC')
  }
  const foldWord = (word: string): string => fold(lowered(word))
  const key = (word: string): string => (/\p{N}/u.test(word) || !language.script.test(word) ? fold(word) : language.keyOf(word))
  const known = memoised((written: string): KnownWord => {
    const word = lowered(written)
    const folded = fold(word)
    const keys = partsOf(word).flatMap((part) => [key(part), key(fold(part))])
    return {
      keys: [...new Set(keys)].filter((found) => found !== ''),
      form: written.toLocaleLowerCase().normalize('NFC'),
      isStopWord: folded.length < 2 ? !/\p{N}/u.test(folded) : language.stopWords.has(folded),
    }
  })
  const isStopWord = (word: string): boolean => known(word).isStopWord
  const keysOf = (word: string): readonly string[] => known(word).keys
  const wordsIn = (text: string): Word[] =>
    Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }))
  const knownIn = (text: string): KnownWord[] => (text.match(WORD) ?? []).map(known)
  const keysOfQuery = (query: string): QueryWord[] => {
    const words = wordsIn(query).flatMap(({ text }) => queryParts(text))
    const telling = words.filter((text) => !isStopWord(text))
    const longer = words.filter((text) => text.length > 1)
    const asked = (telling.length > 0 ? telling : longer).map((text) => ({
      text,
      key: key(lowered(text)),
      folded: foldWord(text),
    }))
    const unique = new Map(asked.map((word) => [word.key, word]))
    return [...unique.values()].filter((word) => word.key !== '')
  }
  const firstLetter = memoised((letter) => foldWord(letter)[0] ?? '')
  const couldHave = (word: string, key: string): boolean =>
    !language.keepsBeginnings || word.includes('-') || firstLetter(word.slice(0, 1)) === key[0]
  return { wordsIn, keysOf, keysOfQuery, isStopWord, knownIn, couldHave, fold: foldWord }
}

// "e-doręczenia" is found as a whole, as "edoręczenia" and by its second part.
const partsOf = (word: string): string[] =>
  word.includes('-') ? [word.replaceAll('-', ''), ...word.split('-').filter((part) => part.length > 1)] : [word]

const queryParts = (word: string): string[] => {
  if (!word.includes('-')) return [word]
  const parts = word.split('-')
  return parts.some((part) => part.length < 2) ? [word.replaceAll('-', '')] : parts
}

const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

const MOST_REMEMBERED = 200_000

const memoised = <T>(make: (word: string) => T): ((word: string) => T) => {
  const made = new Map<string, T>()
  return (word) => {
    const known = made.get(word)
    if (known !== undefined) return known
    const fresh = make(word)
    if (made.size < MOST_REMEMBERED) made.set(word, fresh)
    return fresh
  }
}
