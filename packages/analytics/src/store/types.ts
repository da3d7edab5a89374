import type { Day } from '../calendar.ts'
import type { Counter, Gathered } from './counters.ts'

/** How wide the reader's window is, in CSS pixels: under 640, under 1024, more, or not told. */
export type WidthClass = 'narrow' | 'medium' | 'wide' | 'unknown'

/** What is counted apart: each dimension holds one counter per name and period. `unknown` are paths that are no page. */
export const DIMENSIONS = ['total', 'page', 'unknown', 'language', 'referrer', 'width', 'kiosk', 'search'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** One view of one page (or one search that found nothing), with nothing in it that points at a person. */
export type Hit = {
  day: Day
  /** A normalised path. */
  path: string
  /** Whether the portal has such a page; views of others are counted apart. */
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
export type Range = { from: Day; to: Day }

/**
 * Where counters live. Both stores give the same answers; every question sees all hits that were
 * acknowledged before it was asked.
 */
export type AnalyticsStore = {
  /**
   * Counts a hit. Resolves once it would survive a kill of the process or a power cut.
   *
   * @throws StoreUnavailableError where it could not be written; the hit is then not counted
   */
  record: (hit: Hit) => Promise<void>
  /** Counts what was gathered elsewhere: durably, whole or not at all, once. @throws StoreUnavailableError */
  add: (gathered: Gathered) => Promise<void>
  /** Every counter, by dimension, period and name. */
  counters: () => AsyncIterable<Counter>
  /** Views and daily visitors of the whole portal: every day in the range, in order. */
  totals: (range: Range) => Promise<DayCounts[]>
  /** The names of a dimension with the most views, or visits, ties by name; none without any. */
  ranking: (query: Range & { dimension: Dimension; by: keyof Counts; limit: number }) => Promise<NamedCounts[]>
  /** The counts of some names of a dimension, added up: every day in the range, in order. */
  series: (query: Range & { dimension: Dimension; names: string[] }) => Promise<DayCounts[]>
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
