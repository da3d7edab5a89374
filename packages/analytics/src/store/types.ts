import type { Day } from '../calendar.ts'
import type { Counter, Gathered } from './counters.ts'

/** How wide the reader's window is, in CSS pixels: under 640, under 1024, more, or not told. */
export type WidthClass = 'narrow' | 'medium' | 'wide' | 'unknown'

/** What is counted apart: each dimension holds one counter per name and period. `unknown` are paths that are no page. */
export const DIMENSIONS = ['total', 'page', 'unknown', 'language', 'referrer', 'width', 'kiosk', 'search'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** One view of one page, one search that found nothing or one address that is no page, with nothing in it that points at a person. */
export type Hit = {
  day: Day
  /** A normalised path. */
  path: string
  /** Whether the portal has such a page; an address that is none is counted apart and is no view. */
  isKnown: boolean
  /** A language tag. */
  language: string
  /** The host that the reader came from; empty for none or the portal itself. */
  referrer: string
  width: WidthClass
  /** The truncated hash that is the same for one visitor on one day; absent where visitors are not told apart. */
  visitor?: bigint
  /** The kiosk that was touched. */
  kiosk?: string
  /** The words of a search that found nothing; such a hit is no view. */
  search?: string
}

/** Views, and daily visitors by where each one's day began. */
export type Counts = { views: number; visits: number }
export type DayCounts = Counts & { date: Day }
export type NamedCounts = Counts & { name: string }
export type DatedName = NamedCounts & { date: Day }
export type Range = { from: Day; to: Day }

/** Which names, in which order: those with the most views, or visits, first; ties by name. */
export type RankingQuery = Range & {
  dimension: Dimension
  by: keyof Counts
  limit: number
  offset?: number
  /** What the names must begin with. */
  prefix?: string
}

/** Some names in order, and how many there are in all. */
export type Ranking = { names: NamedCounts[]; count: number }

/**
 * Where counters live. Both stores give the same answers; every question sees all hits that were
 * acknowledged before it was asked.
 */
export type AnalyticsStore = {
  /**
   * Counts a hit. Resolves once it would survive a kill of the process or a power cut.
   *
   * @throws StoreUnavailableError where it could not be written
   */
  record: (hit: Hit) => Promise<void>
  /** Counts what was gathered elsewhere: durably, whole or not at all, once. @throws StoreUnavailableError */
  add: (gathered: Gathered) => Promise<void>
  /** Every counter as it is when the first is asked for, by dimension, period and name. @throws StoreUnavailableError */
  counters: () => AsyncIterable<Counter>
  /** Views and daily visitors of the whole portal: every day in the range, in order. */
  totals: (range: Range) => Promise<DayCounts[]>
  /** The names of a dimension with the most views, or visits; none without any. */
  ranking: (query: RankingQuery) => Promise<Ranking>
  /** The views of every name of a dimension that has any, in no order. */
  views: (query: Range & { dimension: Dimension }) => Promise<Map<string, number>>
  /**
   * The counts of some names of a dimension, added up. Whole years are known for good while their days are
   * kept for 25 months: of an old year this tells everything, `series` nothing.
   */
  sum: (query: Range & { dimension: Dimension; names: string[] }) => Promise<Counts>
  /** The counts of some names of a dimension, added up: every day in the range, in order. */
  series: (query: Range & { dimension: Dimension; names: string[] }) => Promise<DayCounts[]>
  /** Every name of a dimension on each day on which it was counted, by name and day. */
  byNameAndDay: (query: Range & { dimension: Dimension }) => Promise<DatedName[]>
  /** The last day in the range on which each of these searches found nothing. */
  lastSearched: (query: Range & { names: string[] }) => Promise<Map<string, Day>>
  /** The first day whose figures are kept apart; nothing where there is none. */
  firstDay: () => Promise<Day | undefined>
  /** Drops the counters of days and months before a day; those of years stay. */
  prune: (parameters: { before: Day }) => Promise<void>
  /** Forgets which visitors were seen on every day but this one. */
  forgetVisitors: (parameters: { except: Day }) => Promise<void>
  /** Resolves when the store can take hits and answer questions. @throws StoreUnavailableError */
  check: () => Promise<void>
  /** Writes what is waiting and lets go of files and connections. */
  close: () => Promise<void>
}

/** Raised when the store cannot write or answer now; trying again later is right. */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError'
}

/** Raised when a file was written by a newer Ratusz than the one that opens it. */
export class StoreVersionError extends Error {
  override name = 'StoreVersionError'
}
