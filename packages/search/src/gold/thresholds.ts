import type { GoldGroup } from './gold-set.ts'

/** The least share of queries, per language, whose page is among the first five; of known items, that come first. */
export const THRESHOLDS: Record<GoldGroup, number> = {
  'as written': 1,
  inflected: 0.97,
  unaccented: 1,
  'one mistake': 0.92,
  synonym: 0.95,
  'several words': 0.95,
  'known item': 0.9,
  everyday: 0.85,
}

/** The most that is transferred, in bytes; a cold first search besides no more than stock Pagefind's on the same pages. */
export const MOST_BYTES = { beforeFirstUse: 0, laterSearch: 25_000, repeatVisit: 2000 }

/** The longest that results may take with a slowed processor (95 of 100 searches, in milliseconds), and what indexing 10,000 pages may cost. */
export const MOST_COST = { timeToResults: 60, indexing: { seconds: 15, megabytes: 1024 } }
