import type { Extras } from './extras.ts'
import { LEADING, queryKey } from './extras.ts'
import { chosenFilters, countFacets, type Found, NO_FACETS } from './facets.ts'
import { createMarker, type Marker } from './marks.ts'
import type { Normaliser, QueryWord } from './normaliser.ts'
import type { FilterCounts, Hit, Pagefind, PagefindFilters } from './pagefind-client.ts'
import { ledBy, mergedHits } from './relax.ts'
import type { Spelling } from './spelling.ts'
import type { Search, SearchResult, Suggestion } from './types.ts'
import { ASKED, createUnderstanding, repairs, type Understood } from './understand.ts'

/** Longer queries are cut here: what follows would only narrow them to nothing. */
const LONGEST_QUERY = 200
const MOST_WORDS = 8
/** So many of the words that begin as typed are looked for. */
const MOST_COMPLETIONS = 4
/** With more pages than this that have its words, a query is asked of the pages that lead. */
const VERY_MANY = 500
const LEADING_ALONE: PagefindFilters = { [LEADING.name]: { any: [LEADING.value] } }

type Meta = Record<string, string | undefined>

export type EngineParts = {
  pagefind: Pagefind
  normaliser: Normaliser
  locale: string
  extras: Extras
  /** Loads the vocabulary; asked for only when a word is not found as it was typed. */
  spelling: () => Promise<Spelling>
}

/** Search over one language's index, wherever its parts come from. */
export const createEngine = ({ pagefind, normaliser, locale, extras, spelling }: EngineParts): Search => {
  const wordsOf = (query: string): QueryWord[] => {
    const words = normaliser.keysOfQuery(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS)
    // One letter is the beginning of everything.
    return words.some(({ key }) => key.length > 1) ? words : []
  }
  // A page whose title is just what was asked for comes before those that say more, among those that are looked at anyway.
  const titlesFirst = async (hits: readonly Hit[], words: readonly QueryWord[]): Promise<Hit[]> => {
    const wanted = new Set(words.map(({ key }) => key))
    const first = await Promise.all(
      hits.slice(0, ASKED).map(async (hit) => ({ hit, isExact: isTitle((await metaOf(hit)).title ?? '', wanted) })),
    )
    const sorted = [...first.filter(({ isExact }) => isExact), ...first.filter(({ isExact }) => !isExact)]
    return [...sorted.map(({ hit }) => hit), ...hits.slice(ASKED)]
  }
  const isTitle = (title: string, wanted: ReadonlySet<string>): boolean => {
    const telling = normaliser.wordsIn(title.replace(/\(.*\)/u, '')).filter(({ text }) => !normaliser.isStopWord(text))
    return telling.length === wanted.size && telling.every(({ text }) => normaliser.keysOf(text).some((key) => wanted.has(key)))
  }
  const findWith = async (words: readonly QueryWord[], filters: PagefindFilters = {}): Promise<Found> => {
    const { results, filters: counts } = await pagefind.search(termsOf(words), { filters })
    return { hits: results, counts, total: results.length, all: async () => results }
  }
  // Of what very many pages have, only those that lead are ranked, where they are enough.
  const findFirst = async (words: readonly QueryWord[], enough: number): Promise<Found> => {
    const everything = (): Promise<Found> => findWith(words)
    if (!extras.hasLeading) return everything()
    const { results, filters, unfilteredResultCount } = await pagefind.search(termsOf(words), { filters: LEADING_ALONE })
    if (results.length < enough || unfilteredResultCount <= VERY_MANY) return everything()
    const all = async () => ledBy(results, (await everything()).hits)
    return { hits: results, counts: filters, total: unfilteredResultCount, all }
  }
  // Pagefind counts facets only once it has read what they are, which on a large site is a quarter of a first search.
  let read: Promise<FilterCounts> | undefined
  const readFilters = (): Promise<FilterCounts> => {
    // What a lost connection kept from being read is asked for again the next time.
    read ??= pagefind.filters().catch((error: unknown) => {
      read = undefined
      throw error
    })
    return read
  }
  const understand = (query: string, words: QueryWord[], enough: number): Promise<Understood> =>
    createUnderstanding({ find: (others) => findFirst(others, enough), spelling })(query, words)

  const pinnedFor = (words: readonly QueryWord[]): Extras['bestBets'] => {
    const key = queryKey(words)
    return extras.bestBets.filter(({ queries }) => queries.includes(key))
  }

  const search: Search['search'] = async (query, { filters = {}, limit = 20, offset = 0 } = {}) => {
    const asked = wordsOf(query)
    const counted = asked.map(({ folded }) => folded).join(' ')
    if (asked.length === 0) return { total: 0, results: [], facets: async () => NO_FACETS, words: counted }
    const { words, marked, found: first, isNarrowable, ...spelt } = await understand(query, asked, limit)
    const isFiltered = Object.values(filters).some((values) => values.length > 0)
    const chosen = isFiltered ? chosenFilters(filters, await readFilters()) : {}
    const found = isFiltered ? await findWith(words, chosen) : first
    const facets = async () => {
      // What only nearly matches cannot be narrowed down: Pagefind counts whole matches.
      if (!isNarrowable && !isFiltered) return NO_FACETS
      await readFilters()
      return countFacets({ find: (others) => findWith(words, others), filters: chosen, locale })
    }
    const pinned = isFiltered ? [] : pinnedFor(asked)
    const isEnough = found.hits.length === found.total || (pinned.length === 0 && offset + limit <= found.hits.length)
    const hits = await titlesFirst(isEnough ? found.hits : await found.all(), marked)
    const rest = hits.filter(({ id }) => !pinned.some((bet) => bet.id === id))
    const marker = createMarker(normaliser, marked)
    const best = pinned.slice(offset, offset + limit).map(({ meta }) => resultOf(meta, marker, true))
    const from = Math.max(0, offset - pinned.length)
    const others = await Promise.all(rest.slice(from, from + limit - best.length).map(metaOf))
    return {
      total: isEnough ? found.total - hits.length + pinned.length + rest.length : pinned.length + rest.length,
      results: [...best, ...others.map((meta) => resultOf(meta, marker, false))],
      facets,
      ...spelt,
      words: counted,
    }
  }

  const suggest: Search['suggest'] = async (query, limit = 6) => {
    const asked = wordsOf(query)
    if (asked.length === 0) return { suggestions: [] }
    const pinned = pinnedFor(asked).slice(0, limit)
    const { hits, didYouMean } = await findBeginning(query, asked, limit)
    const rest = hits.filter(({ id }) => !pinned.some((bet) => bet.id === id)).slice(0, limit - pinned.length)
    const metas = [...pinned.map(({ meta }) => meta), ...(await Promise.all(rest.map(metaOf)))]
    return { suggestions: metas.map(suggestionOf), ...(didYouMean === undefined ? {} : { didYouMean }) }
  }

  // The last word may be typed only half, and the stem of half a word need not be the beginning of the stem: the vocabulary knows
  // which words begin so.
  const findBeginning = async (
    query: string,
    words: QueryWord[],
    limit: number,
  ): Promise<{ hits: Hit[]; didYouMean?: string }> => {
    const checker = await spelling()
    const hitsFor = async (others: readonly QueryWord[]): Promise<Hit[]> => (await findFirst(others, limit)).hits
    const [last, others] = [words.at(-1), words.slice(0, -1)]
    const endings = last ? checker.completions(last.folded, MOST_COMPLETIONS) : []
    const [plain, ...completed] = await Promise.all([
      hitsFor(words),
      ...endings.map(({ form, key, folded }) => hitsFor([...others, { text: form, key, folded }])),
    ])
    if (endings.length > 0) return { hits: mergedHits([], [...completed, plain]) }
    const repaired = repairs(query, words, checker)[0]
    return repaired ? { hits: await hitsFor(repaired.words), didYouMean: repaired.query } : { hits: plain }
  }

  return { suggest, search }
}

const termsOf = (words: readonly QueryWord[]): string => words.map(({ key }) => key).join(' ')

const metaOf = async (hit: Hit): Promise<Meta> => (await hit.data()).meta

const suggestionOf = (meta: Meta): Suggestion => ({ path: meta.path ?? '', title: meta.title ?? '', kind: meta.kind ?? '' })

const resultOf = (meta: Meta, { mark, excerpt }: Marker, isBestBet: boolean): SearchResult => ({
  path: meta.path ?? '',
  title: mark(meta.title ?? ''),
  summary: mark(meta.summary ?? ''),
  excerpt: excerpt(meta.text ?? ''),
  kind: meta.kind ?? '',
  type: meta.type ?? '',
  ...(meta.date === undefined ? {} : { date: meta.date }),
  isBestBet,
})
