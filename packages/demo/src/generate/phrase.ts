import type { Locale, Localised } from '@ratusz/content-schemas'
import { addDays, dayInWords } from '../days.ts'
import { pick, type Random } from '../pictures/kit/random.ts'
import { UNIT_NAMES } from './phrases/places.ts'
import { SLOTS } from './phrases/slots.ts'

/** The same words in every language. Braces hold what is drawn: `{where}`, `{day}`, `{thing1}`; a number tells several of a kind apart. */
export type Phrase = Readonly<Record<Locale, string>>

/** A phrase with everything drawn: it says the same thing in each language. */
export type Said = (locale: Locale) => string

/** Who writes: a source of chance, and the day from which dates in the text count. */
export type Author = { random: Random; date: string }

/** Draws what the braces of a phrase stand for. `given` are words that the caller supplies, by the name in the braces. */
export const say = (author: Author, phrase: Phrase, given: Readonly<Record<string, Said>> = {}): Said => {
  const values = new Map<string, Said>(Object.entries(given))
  for (const [, name = ''] of phrase.pl.matchAll(BRACES)) if (!values.has(name)) values.set(name, drawn(author, name))
  return (locale) => {
    const text = phrase[locale].replace(BRACES, (_braces, name: string) => values.get(name)?.(locale) ?? '')
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
  }
}

/** A value for each of the languages. */
export const inEach = <T>(locales: readonly Locale[], value: (locale: Locale) => T): Localised<T> => {
  const values: Localised<T> = {}
  for (const locale of locales) values[locale] = value(locale)
  return values
}

/** Gives the entries of a list in a drawn order, again and again, so that neighbours differ. */
export const deckOf = <T>(random: Random, list: readonly T[]): (() => T) => {
  let left: T[] = []
  return () => {
    if (left.length === 0) left = [...list]
    const [card] = left.splice(Math.floor(random() * left.length), 1)
    if (card === undefined) throw new RangeError('nothing to draw from')
    return card
  }
}

/** Whether something happens that happens in `share` of the cases. */
export const happens = (random: Random, share: number): boolean => random() < share

/** A whole number from `from` to `to`, both included. */
export const wholeBetween = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1))

const BRACES = /\{(\w+)\}/gu

// Multiples of ten take the same plural in Polish and Ukrainian, and one form in Arabic.
const NUMBERS = [20, 30, 40, 50, 60, 70, 80, 90]

const drawn = ({ random, date }: Author, name: string): Said => {
  switch (name.replace(/\d+$/u, '')) {
    case 'where':
      return spoken(pick(random, SLOTS.where))
    case 'people':
      return spoken(pick(random, SLOTS.people))
    case 'thing':
      return spoken(pick(random, SLOTS.thing))
    case 'unit':
      return spoken(pick(random, UNIT_NAMES.slice(0, 8)))
    case 'day':
      return inWords(addDays(date, wholeBetween(random, 3, 45)))
    case 'time':
      return always(`${wholeBetween(random, 8, 19)}:${pick(random, ['00', '15', '30', '45'])}`)
    case 'number':
      return always(String(pick(random, NUMBERS)))
    case 'count':
      return always(String(wholeBetween(random, 1, 40) * 100))
    case 'amount':
      return amountOf(wholeBetween(random, 2, 90) * 10_000)
    case 'fee':
      return amountOf(wholeBetween(random, 2, 12) * 5)
    case 'phone':
      return always(`58 000 ${wholeBetween(random, 10, 99)} ${wholeBetween(random, 10, 99)}`)
    default:
      throw new RangeError(`a phrase holds {${name}}, which nothing is drawn for`)
  }
}

const spoken =
  (phrase: Phrase): Said =>
  (locale) =>
    phrase[locale]

const always =
  (text: string): Said =>
  () =>
    text

// Formatting a day takes longer than all else in a sentence, and the days of a town are few.
const daysInWords = new Map<string, string>()

const inWords =
  (date: string): Said =>
  (locale) => {
    const key = `${locale}${date}`
    const known = daysInWords.get(key) ?? dayInWords(date, locale)
    daysInWords.set(key, known)
    return known
  }

const amountOf = (amount: number): Said => {
  const digits = String(amount).replace(/\B(?=(\d{3})+$)/gu, '\u00a0')
  const written: Phrase = {
    pl: `${digits} zł`,
    uk: `${digits} злотих`,
    ar: `${digits} زلوتي`,
    en: `PLN ${digits.replaceAll('\u00a0', ',')}`,
  }
  return spoken(written)
}
