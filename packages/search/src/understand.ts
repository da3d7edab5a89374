import type { Found } from './facets.ts'
import type { QueryWord } from './normaliser.ts'
import { type Hit, wholeWords } from './pagefind-client.ts'
import { FEW, ledBy, relaxed, withoutOne } from './relax.ts'
import type { Spelling } from './spelling.ts'

/** So many of the first results are asked whether they really have the words. */
export const ASKED = 5
/** A word of this weight stands in a page's title, its synonyms or its summary. */
const UP_FRONT = 2.4
/** A page is about words of which half stand up front, where they weigh so much on the average: not by chance, as in old news. */
const LEAST_FIT = 2
/** So many other spellings of a query are tried, and of each of its words. */
const MOST_SPELLINGS = 3
const SPELLINGS_OF_A_WORD = 3
/** So many of them, those that score best, are judged by the best page that they find. */
const MOST_JUDGED = 3
/** Words that exist are thought meant otherwise only where the other spelling fits so many times better. */
const FAR_BETTER = 2
/** So many pages that fit better without one of the words, or with another spelling, go before those that have what was typed. */
const LEADING_HITS = 3
/** What a page's fit counts that has all words but one. */
const WITHOUT = 0.8

/** What a query finds: the words that were searched for in the end, those that are marked in what was found, and the pages. */
export type Understood = {
  words: QueryWord[]
  marked: QueryWord[]
  found: Found
  /** Whether all that was found has all words, so that it can be narrowed down. */
  isNarrowable: boolean
  /** What was searched for in place of what was typed, which is nowhere. */
  corrected?: string
  /** What was searched for beside what was typed. */
  didYouMean?: string
}

type Respelt = { query: string; words: QueryWord[]; likelihood: number }

/**
 * Finds out what somebody meant. A query that pages are about is taken as typed; else the vocabulary is asked, and other spellings
 * are judged by what they find: how likely the mistake, times what the words weigh in the best page.
 */
export const createUnderstanding = (parts: {
  find: (words: readonly QueryWord[]) => Promise<Found>
  /** Loads the vocabulary; asked for only when a query is not answered as it was typed. */
  spelling: () => Promise<Spelling>
}): ((query: string, words: QueryWord[]) => Promise<Understood>) => {
  const { find, spelling } = parts
  const hitsFor = async (words: readonly QueryWord[]): Promise<Hit[]> => (await find(words)).hits

  const bestOf = async (spellings: readonly Respelt[]) => {
    const tried = await Promise.all(
      spellings.map(async (respelt) => {
        const found = await find(respelt.words)
        return { respelt, found, score: (found.hits[0]?.score ?? 0) * respelt.likelihood }
      }),
    )
    const likely = tried.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
    return likely
      .slice(0, MOST_JUDGED)
      .map(({ respelt, found }) => ({
        respelt,
        found,
        fit: fitOf(wholeIn(found.hits.slice(0, 1), respelt.words)) * respelt.likelihood,
      }))
      .sort((a, b) => b.fit - a.fit)[0]
  }

  const betterWithout = async (words: readonly QueryWord[], best: number): Promise<Hit[]> =>
    (await withoutOne(words, hitsFor)).filter(({ score }) => score * WITHOUT > best).slice(0, LEADING_HITS)

  // Pages that lack a word but are named after the others, before those that only mention them all.
  const fittingBetter = async (words: readonly QueryWord[], best: number): Promise<{ hit: Hit; weights: number[] }[]> =>
    (await withoutOne(words, hitsFor))
      .map((hit) => ({ hit, weights: wholeWords(hit) }))
      .filter(({ weights }) => sumOf(weights) / words.length > best)
      .sort((a, b) => sumOf(b.weights) - sumOf(a.weights))

  return async (query, words) => {
    const typed = await find(words)
    const { hits } = typed
    const whole = wholeIn(hits.slice(0, ASKED), words)
    const isFew = hits.length < FEW && words.length > 1
    // With these pages before what was found, and more behind it where that is little.
    const ledAll = async (first: readonly Hit[]): Promise<Understood> => {
      const all = isFew ? await relaxed(words, hits, hitsFor) : hits
      const shown = ledBy(first.slice(0, LEADING_HITS), all)
      return { words, marked: words, isNarrowable: all.length === hits.length, found: extended(typed, shown) }
    }
    const better = whole.length === 0 || whole.some(isAllUpFront) ? [] : await fittingBetter(words, fitOf(whole))
    if (whole.some(isAbout)) return ledAll(isFew ? [] : better.map(({ hit }) => hit))
    const named = better.filter(
      ({ weights }) => weights.length > 1 && weights.length === words.length - 1 && isAllUpFront(weights),
    )
    if (named.length > 0) return ledAll(named.map(({ hit }) => hit))
    const checker = await spelling()
    if (whole.length === 0) {
      const best = await bestOf(repairs(query, words, checker))
      if (best) {
        const { query: corrected, words: meant } = best.respelt
        return { words: meant, marked: meant, found: best.found, isNarrowable: true, corrected }
      }
    }
    const other = whole.length === 0 ? undefined : await bestOf(alternatives(query, words, checker))
    if (other && other.fit >= FAR_BETTER * fitOf(whole)) {
      const others = other.respelt.words.filter(({ key }) => !words.some((word) => word.key === key))
      const answer = await ledAll(other.found.hits)
      return { ...answer, marked: [...words, ...others], didYouMean: other.respelt.query }
    }
    return ledAll(isFew || words.length === 1 ? [] : await betterWithout(words, hits[0]?.score ?? 0))
  }
}

/** What was found, with other pages before it or after it. */
const extended = (typed: Found, shown: Hit[]): Found => ({
  ...typed,
  hits: shown,
  total: typed.total + shown.length - typed.hits.length,
  all: async () => ledBy(shown, await typed.all()),
})

/** What the query's words weigh in each of some pages that have all of them whole. */
const wholeIn = (hits: readonly Hit[], words: readonly QueryWord[]): number[][] =>
  hits.map(wholeWords).filter((weights) => weights.length >= words.length)

// Not Pagefind's score: a word is rarer than the one that was meant, and for that alone would score higher.
const fitOf = (whole: readonly (readonly number[])[]): number =>
  Math.max(0, ...whole.map((weights) => sumOf(weights) / weights.length))

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

const isAllUpFront = (weights: readonly number[]): boolean => weights.every((weight) => weight >= UP_FRONT)

const isAbout = (weights: readonly number[]): boolean =>
  2 * weights.filter((weight) => weight >= UP_FRONT).length >= weights.length && fitOf([weights]) >= LEAST_FIT

/** The query with each word that is unknown as one of those that it may be, likeliest first; empty where one has no other. */
export const repairs = (query: string, words: readonly QueryWord[], checker: Spelling): Respelt[] => {
  const start: Respelt[] = [{ query, words: [], likelihood: 1 }]
  const all = words.reduce<Respelt[]>((before, word) => {
    const candidates = checker.isKnown(word) ? [] : checker.nearest(word, SPELLINGS_OF_A_WORD)
    return before
      .flatMap((respelt) =>
        candidates.length === 0
          ? [{ ...respelt, words: [...respelt.words, word] }]
          : candidates.map(({ word: { form, key, folded }, likelihood }) => ({
              query: respelt.query.replace(word.text, form),
              words: [...respelt.words, { text: form, key, folded }],
              likelihood: respelt.likelihood * likelihood,
            })),
      )
      .sort((a, b) => b.likelihood - a.likelihood)
      .slice(0, MOST_SPELLINGS)
  }, start)
  return all.filter((respelt) => respelt.query !== query)
}

/** The query with one of its words as another that is one mistake away. */
const alternatives = (query: string, words: readonly QueryWord[], checker: Spelling): Respelt[] =>
  words
    .flatMap((word) =>
      checker.nearest(word, SPELLINGS_OF_A_WORD).map(({ word: { form, key, folded }, likelihood }) => ({
        query: query.replace(word.text, form),
        words: words.map((other) => (other === word ? { text: form, key, folded } : other)),
        likelihood,
      })),
    )
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, MOST_SPELLINGS)
