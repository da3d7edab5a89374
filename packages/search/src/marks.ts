import type { Normaliser, QueryWord, Word } from './normaliser.ts'
import type { Marked } from './types.ts'

/** How many words a passage has, and how many of them stand before the first that matches. */
const PASSAGE = 30
const BEFORE = 6
/** Texts are looked through so far: a passage beyond says little of a page. */
const FARTHEST = 3000

export type Marker = {
  /** The whole text, its matched words marked. */
  mark: (text: string) => Marked
  /** A passage of the text with as many different matched words as possible; empty where none matches. */
  excerpt: (text: string) => Marked
}

/** Finds a query's words in texts as they were written, by the same keys as the index. */
export const createMarker = (normaliser: Normaliser, query: readonly QueryWord[]): Marker => {
  const keys = query.map(({ key }) => key)
  // A typed beginning matches longer words, as it does in the index; short ones match whole words alone, else every text lights up.
  const matchOf = ({ text }: Word): string | undefined => {
    const possible = keys.filter((key) => normaliser.couldHave(text, key))
    if (possible.length === 0 || normaliser.isStopWord(text)) return undefined
    return possible.find((key) =>
      normaliser.keysOf(text).some((found) => found === key || (key.length > 3 && found.startsWith(key))),
    )
  }

  const mark = (text: string): Marked =>
    cut(
      text,
      0,
      text.length,
      normaliser.wordsIn(text).filter((word) => matchOf(word) !== undefined),
    )

  const excerpt = (text: string): Marked => {
    const words = normaliser.wordsIn(text).slice(0, FARTHEST)
    const matches = words.flatMap((word, at) => {
      const key = matchOf(word)
      return key === undefined ? [] : [{ word, at, key }]
    })
    const best = bestStart(matches)
    if (best === undefined) return []
    const from = Math.max(0, best - BEFORE)
    const passage = words.slice(from, from + PASSAGE)
    const [first, last] = [passage[0], passage.at(-1)]
    if (!first || !last) return []
    const isEnd = from + PASSAGE >= words.length
    const [start, end] = [from === 0 ? 0 : first.start, isEnd ? text.length : last.end]
    const inside = matches.map(({ word }) => word).filter((word) => word.start >= start && word.end <= end)
    return joined([
      ...(from === 0 ? [] : [{ text: '… ', isMatch: false }]),
      ...cut(text, start, end, inside),
      ...(isEnd ? [] : [{ text: ' …', isMatch: false }]),
    ])
  }

  return { mark, excerpt }
}

const bestStart = (matches: readonly { at: number; key: string }[]): number | undefined => {
  let best: { at: number; different: number } | undefined
  for (const { at } of matches) {
    const inside = matches.filter((other) => other.at >= at && other.at < at + PASSAGE - BEFORE)
    const different = new Set(inside.map(({ key }) => key)).size
    if (!best || different > best.different) best = { at, different }
  }
  return best?.at
}

const cut = (text: string, start: number, end: number, matches: readonly Word[]): Marked => {
  const parts: Marked = []
  let at = start
  for (const match of matches) {
    parts.push({ text: text.slice(at, match.start), isMatch: false }, { text: match.text, isMatch: true })
    at = match.end
  }
  parts.push({ text: text.slice(at, end), isMatch: false })
  return joined(parts)
}

const joined = (parts: Marked): Marked => {
  const kept: Marked = []
  for (const part of parts) {
    const last = kept.at(-1)
    if (part.text === '') continue
    if (last && last.isMatch === part.isMatch) last.text += part.text
    else kept.push({ ...part })
  }
  return kept
}
