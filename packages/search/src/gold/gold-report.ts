import type { Locale } from '@ratusz/content-schemas'
import type { GoldTown } from './demo-town.ts'
import { GOLD_GROUPS, type GoldGroup, type GoldQuery } from './gold-set.ts'

/** The paths that a search gives for a query, best first. */
export type Ranking = (query: string) => Promise<string[]>

export type GroupReport = {
  queries: number
  /** The share of queries whose page is found in time, 0 to 1: all, those looked at while making search better, and the held-out half. */
  share: number
  tuned: number
  heldOut: number
  /** Queries that found nothing at all. */
  empty: number
  missed: string[]
}

export type GoldReport = Record<GoldGroup, GroupReport>

/** A known item must come first; everything else within the first five. */
const FIRST = 5

/** Measures a search against the gold set of a language. */
export const reportGold = async (parameters: {
  queries: readonly GoldQuery[]
  language: Locale
  town: GoldTown
  ranking: Ranking
}): Promise<GoldReport> => {
  const { queries, language, town, ranking } = parameters
  const results: { gold: GoldQuery; isFound: boolean; isEmpty: boolean }[] = []
  for (const gold of queries) {
    const wanted = new Set(gold.ids.flatMap((id) => town.pathsOf(id, language)))
    if (wanted.size === 0) throw new Error(`no page in ${language} for ${gold.ids.join('|')}`)
    const found = await ranking(gold.query)
    const inTime = found.slice(0, gold.group === 'known item' ? 1 : FIRST)
    results.push({ gold, isFound: inTime.some((path) => wanted.has(path)), isEmpty: found.length === 0 })
  }
  const entries = GOLD_GROUPS.map((group) => {
    const own = results.filter(({ gold }) => gold.group === group)
    const report: GroupReport = {
      queries: own.length,
      share: shareOf(own),
      tuned: shareOf(own.filter(({ gold }) => !gold.isHeldOut)),
      heldOut: shareOf(own.filter(({ gold }) => gold.isHeldOut)),
      empty: own.filter(({ isEmpty }) => isEmpty).length,
      missed: own.filter(({ isFound }) => !isFound).map(({ gold }) => gold.query),
    }
    return [group, report] as const
  })
  return Object.fromEntries(entries) as GoldReport
}

const shareOf = (results: readonly { isFound: boolean }[]): number =>
  results.length === 0 ? 1 : Math.round((results.filter(({ isFound }) => isFound).length / results.length) * 1000) / 1000
