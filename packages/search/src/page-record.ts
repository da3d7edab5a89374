import { LEADING } from './extras.ts'
import type { KnownWord, Normaliser } from './normaliser.ts'
import type { SearchPage } from './types.ts'

/** The words of a page, read once for all that is made of them. */
export type PageWords = { summary: readonly KnownWord[]; text: readonly KnownWord[] }

/** What a page's words weigh, of 10, by where they stand. Pagefind ranks by these. */
type Weights = { title: number; synonyms: number; summary: number; often: number; text: number }

// A weight of 1.05 is what Pagefind writes with the fewest bytes.
const TASK: Weights = { title: 10, synonyms: 7.5, summary: 3, often: 2, text: 1.05 }
const LASTING: Weights = { title: 9.5, synonyms: 7, summary: 2.5, often: 1.5, text: 1.05 }
const DATED: Weights = { title: 7, synonyms: 5, summary: 2.5, often: 1.2, text: 0.8 }
// In what is over, the text's words weigh alike: it is most of a large site, and a word of half of its pages takes a fifth less room.
const PAST: Weights = { title: 4, synonyms: 3, summary: 1, often: 0.5, text: 0.5 }

/** A word that stands at least so many times in a text says what the text is about. */
const OFTEN = 4
/** What a word weighs that a page does not say but for which it stands. */
const OTHER_WORD = 0.8
/** What a word is worth in a phrase of one, two and more words: a title that is just what was typed comes first. */
const IN_PHRASE = [1, 0.9, 0.8, 0.72, 0.65]
/** What the parts of a hyphenated word are worth: MOPS-02 is a form, not the office. */
const PART_OF_WORD = 0.5
/** Where a title or a list of words is cut into phrases. */
const PHRASE_END = /[()–—:;,.?!«»„”“]+/u

export type RecordContext = {
  normaliser: Normaliser
  /** The other words for the same, by key; empty for most. */
  synonymsOf: (keys: readonly string[]) => readonly string[]
  /** Keys of words by which people say that they want something done. */
  taskKeys: readonly string[]
}

/**
 * A page as Pagefind takes it in: every key once, with its highest weight. Where words stand does not matter: what people read of
 * a page, and the marks in it, come from the page as written, so the index need not carry positions.
 */
export const recordOf = (parameters: {
  page: SearchPage
  words: PageWords
  isLeading: boolean
  context: RecordContext
}): string => {
  const { page, words, isLeading, context } = parameters
  return [
    '<!doctype html><html><body data-pagefind-body>',
    ...(page.date === undefined ? [] : [filter('year', page.date.slice(0, 4))]),
    ...(isLeading ? [filter(LEADING.name, LEADING.value)] : []),
    filter('type', typeValue(page)),
    ...page.topics.map((topic) => filter('topic', topic)),
    ...blocks(weigh(page, words, context)),
    '</body></html>',
  ].join('')
}

/** The type facet's value and what people read for it, in one: Pagefind keeps a single text per value. */
export const typeValue = ({ type, kind }: Pick<SearchPage, 'type' | 'kind'>): string => `${type}|${kind}`

const filter = (name: string, value: string): string =>
  `<i data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}"></i>`

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const weigh = (page: SearchPage, words: PageWords, context: RecordContext): Map<string, number> => {
  const weights = page.isPast ? PAST : page.isTask ? TASK : page.date === undefined ? LASTING : DATED
  const weightOf = new Map<string, number>()
  const add = (key: string, weight: number): void => {
    if (weight > (weightOf.get(key) ?? 0)) weightOf.set(key, weight)
  }
  const addPhrase = (phrase: string, weight: number): void => {
    const found = keysIn(context.normaliser.knownIn(phrase))
    const each = weight * (IN_PHRASE[Math.min(found.inOrder.length, IN_PHRASE.length) - 1] ?? 1)
    for (const key of found.counts.keys()) add(key, found.parts.has(key) ? each * PART_OF_WORD : each)
    for (const key of context.synonymsOf(found.inOrder)) add(key, each * OTHER_WORD)
  }
  for (const phrase of page.title.split(PHRASE_END)) addPhrase(phrase, weights.title)
  for (const phrase of page.synonyms ?? []) addPhrase(phrase, weights.synonyms)
  for (const key of keysIn(words.summary).counts.keys()) add(key, weights.summary)
  const text = keysIn(words.text)
  for (const [key, times] of text.counts) add(key, times >= OFTEN ? weights.often : weights.text)
  for (const key of context.synonymsOf(text.inOrder)) add(key, page.isPast ? weights.text : weights.text * OTHER_WORD)
  if (page.isTask) for (const key of context.taskKeys) add(key, weights.often)
  return weightOf
}

type Keys = { counts: Map<string, number>; inOrder: string[]; parts: Set<string> }

const keysIn = (words: readonly KnownWord[]): Keys => {
  const telling = words.filter(({ isStopWord }) => !isStopWord)
  const kept = telling.length > 0 ? telling : words
  const times = new Map<KnownWord, number>()
  for (const word of kept) times.set(word, (times.get(word) ?? 0) + 1)
  const counts = new Map<string, number>()
  const parts = new Set<string>()
  for (const [{ keys, form }, count] of times) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + count)
    if (keys.length > 1 && form.includes('-')) for (const key of keys.slice(1)) parts.add(key)
  }
  return { counts, inOrder: kept.flatMap(({ keys }) => keys.slice(0, 1)), parts }
}

// Pagefind and what is made of its files put words in an order of their own.
const blocks = (weightOf: ReadonlyMap<string, number>): string[] =>
  [...Map.groupBy(weightOf, ([, weight]) => weight)]
    .sort(([a], [b]) => b - a)
    .map(([weight, entries]) => `<p data-pagefind-weight="${weight.toFixed(2)}">${entries.map(([key]) => key).join(' ')}</p>`)
