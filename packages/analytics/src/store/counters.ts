import { type Day, type Period, periodsOf } from '../calendar.ts'
import type { Counts, Dimension, Hit } from './types.ts'

/**
 * What has been counted per dimension and name. Under a day it counts for that day, its month and
 * its year; under a period, for that alone (so an export, which holds all of them, comes back as it was).
 */
export type Gathered = Map<Day | Period, Map<Dimension, Map<string, Counts>>>

/** One line of what has been gathered. */
export type GatheredRow = [when: Day | Period, dimension: Dimension, name: string, views: number, visits: number]

/** What one counter holds, or grows by. */
export type Counter = Counts & { dimension: Dimension; period: Period; name: string }

/**
 * Adds a hit to what has been gathered. A visitor's day is counted where it began, so that a
 * page's `visits` are the visitors who entered there. A search without result and an address that is
 * no page are no views: they are counted under their words or path alone.
 */
export const gatherHit = (gathered: Gathered, hit: Hit, isNewVisitor: boolean): void => {
  const visits = isNewVisitor ? 1 : 0
  for (const [dimension, name] of namesOf(hit)) gather(gathered, [hit.day, dimension, name, 1, visits])
}

/** Adds a line to what has been gathered. */
export const gather = (gathered: Gathered, [when, dimension, name, views, visits]: GatheredRow): void => {
  const dimensions = entry(gathered, when, () => new Map<Dimension, Map<string, Counts>>())
  const names = entry(dimensions, dimension, () => new Map<string, Counts>())
  const counts = entry(names, name, () => ({ views: 0, visits: 0 }))
  counts.views += views
  counts.visits += visits
}

/** Adds what was gathered elsewhere. */
export const gatherAll = (gathered: Gathered, more: Gathered): void => {
  for (const [when, dimensions] of more) {
    const present = entry(gathered, when, () => new Map<Dimension, Map<string, Counts>>())
    for (const [dimension, names] of dimensions) {
      const counted = entry(present, dimension, () => new Map<string, Counts>())
      for (const [name, { views, visits }] of names) {
        const counts = entry(counted, name, () => ({ views: 0, visits: 0 }))
        counts.views += views
        counts.visits += visits
      }
    }
  }
}

/** The lines of what has been gathered. */
export const rowsOf = (gathered: Gathered): GatheredRow[] =>
  [...gathered].flatMap(([when, dimensions]) =>
    [...dimensions].flatMap(([dimension, names]) =>
      [...names].map(([name, { views, visits }]): GatheredRow => [when, dimension, name, views, visits]),
    ),
  )

/** By how much each counter grows. */
export const growthOf = (gathered: Gathered): Counter[] => {
  const growth = new Map<string, Counter>()
  for (const [when, dimension, name, views, visits] of rowsOf(gathered)) {
    for (const period of typeof when === 'string' ? periodsOf(when) : [when]) {
      const key = `${dimension}\t${period}\t${name}`
      const counter = entry(growth, key, () => ({ dimension, period, name, views: 0, visits: 0 }))
      counter.views += views
      counter.visits += visits
    }
  }
  return [...growth.values()]
}

/** Fills the days that no counter exists for with zeros. */
export const onEveryDay = (days: Day[], counts: ReadonlyMap<Day, Counts>): (Counts & { date: Day })[] =>
  days.map((date) => ({ date, views: counts.get(date)?.views ?? 0, visits: counts.get(date)?.visits ?? 0 }))

/** The last text, in the order of both stores (by code point), that begins with a prefix. */
export const lastText = (prefix: string): string => `${prefix}\u{10ffff}`

const namesOf = (hit: Hit): [Dimension, string][] => {
  if (hit.search !== undefined) return [['search', hit.search]]
  if (!hit.isKnown) return [['unknown', hit.path]]
  const names: [Dimension, string][] = [
    ['total', ''],
    ['page', hit.path],
    ['width', hit.width],
    ['language', hit.language],
  ]
  if (hit.referrer !== '') names.push(['referrer', hit.referrer])
  if (hit.kiosk !== undefined) names.push(['kiosk', hit.kiosk])
  return names
}

const entry = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const present = map.get(key)
  if (present !== undefined) return present
  const made = make()
  map.set(key, made)
  return made
}
