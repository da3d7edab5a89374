import type { QueryWord } from './normaliser.ts'
import type { Hit } from './pagefind-client.ts'

/** Leaving out words by turns takes a search for each: not for long queries. */
const MOST_TURNS = 6

/** With fewer results than this, pages that have only some of the words are offered after those that have all, or all but one. */
export const FEW = 3

/**
 * The pages that have all words, then those that have all but one, then, where there still are few, those that have any: somebody
 * who types a word too many must not read "no results", nor the one page that happens to have them all.
 */
export const relaxed = async (
  words: readonly QueryWord[],
  hits: readonly Hit[],
  hitsFor: (words: readonly QueryWord[]) => Promise<Hit[]>,
): Promise<Hit[]> => {
  const nearly = mergedHits(hits, await turns(words, hitsFor))
  if (nearly.length >= FEW || words.length === 2) return nearly
  return mergedHits(nearly, await Promise.all(words.slice(0, MOST_TURNS).map((word) => hitsFor([word]))))
}

/** The pages that have all words but one, by how well they fit. */
export const withoutOne = async (
  words: readonly QueryWord[],
  hitsFor: (words: readonly QueryWord[]) => Promise<Hit[]>,
): Promise<Hit[]> => {
  const best = new Map<string, Hit>()
  for (const hit of (await turns(words, hitsFor)).flat()) if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit)
  return [...best.values()].sort((a, b) => b.score - a.score)
}

const turns = (words: readonly QueryWord[], hitsFor: (words: readonly QueryWord[]) => Promise<Hit[]>): Promise<Hit[][]> => {
  const asked = words.slice(0, MOST_TURNS)
  return Promise.all(asked.map((left) => hitsFor(asked.filter((word) => word !== left))))
}

/** Hits of several searches behind the first one's, each page once: those that more searches found, and found better, lead. */
export const mergedHits = (first: readonly Hit[], lists: readonly Hit[][]): Hit[] => {
  const known = new Set(first.map(({ id }) => id))
  const best = new Map<string, { hit: Hit; score: number }>()
  for (const hit of lists.flat()) {
    if (known.has(hit.id)) continue
    const before = best.get(hit.id)
    best.set(hit.id, { hit, score: (before?.score ?? 0) + hit.score })
  }
  return [...first, ...[...best.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit)]
}

/** Some hits before the others, each once. */
export const ledBy = (first: readonly Hit[], hits: readonly Hit[]): Hit[] => {
  const known = new Set(first.map(({ id }) => id))
  return [...first, ...hits.filter(({ id }) => !known.has(id))]
}
