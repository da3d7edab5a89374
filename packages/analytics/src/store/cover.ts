import { addDays, addMonths, type Day, eachDay, type Period, periodsOf } from '../calendar.ts'
import type { Range } from './types.ts'

/** What it costs to read a kind of period: a month knows twice as many names as a day, a year thrice as many. */
const COSTS = { day: 1, month: 2, year: 3 } as const

/** Periods whose counters are added, or taken away where the number is negative. */
export type Cover = Period[]

/**
 * The cheapest periods that together make up a range of days exactly. January to October is the year without November
 * and December; the first three weeks of a month are the month without its last days. Two years thus need some dozens of
 * periods and not 731.
 *
 * @param parameters.firstDay the first day whose counters are kept apart. What lies before it was pruned or never
 *   counted, so that it cannot be taken away from a month or a year
 */
export const coverRange = ({ from, to, firstDay }: Range & { firstDay?: Day | undefined }): Cover => {
  const canTakeAway = (parts: Range[]) => firstDay !== undefined && parts.every((part) => part.from >= firstDay)

  const coverIn = (kind: 'month' | 'year', range: Range): Priced => {
    const parts = splitBy(kind, range).map((part) => {
      const whole = wholeOf(kind, part.from)
      const rest = restOf(whole, part)
      const itself = { cover: [periodOf(kind, part.from)], cost: COSTS[kind] }
      if (rest.length === 0) return itself
      const inside = kind === 'year' ? coverIn('month', part) : singleDays(part)
      if (!canTakeAway(rest)) return inside
      const outside = together(rest.map((piece) => (kind === 'year' ? coverIn('month', piece) : singleDays(piece))))
      const without = { cover: [...itself.cover, ...outside.cover.map((period) => -period)], cost: itself.cost + outside.cost }
      return without.cost < inside.cost ? without : inside
    })
    return together(parts)
  }

  return from > to ? [] : coverIn('year', { from, to }).cover
}

type Priced = { cover: Cover; cost: number }

const together = (parts: Priced[]): Priced => ({
  cover: parts.flatMap(({ cover }) => cover),
  cost: parts.reduce((sum, { cost }) => sum + cost, 0),
})

const singleDays = ({ from, to }: Range): Priced => {
  const cover = eachDay(from, to).map((day) => periodOf('day', day))
  return { cover, cost: cover.length * COSTS.day }
}

const periodOf = (kind: keyof typeof COSTS, day: Day): Period => {
  const [single, month, year] = periodsOf(day)
  return { day: single, month, year }[kind] ?? 0
}

/** The whole month or year in which a day lies. */
const wholeOf = (kind: 'month' | 'year', day: Day): Range => {
  const from = kind === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, kind === 'year' ? 12 : 1), -1) }
}

/** The parts of a range that lie in one month or year each. */
const splitBy = (kind: 'month' | 'year', { from, to }: Range): Range[] => {
  const parts: Range[] = []
  for (let day = from; day <= to; ) {
    const end = wholeOf(kind, day).to
    parts.push({ from: day, to: end < to ? end : to })
    day = addDays(end, 1)
  }
  return parts
}

/** What a whole has before and after a part of it. */
const restOf = (whole: Range, part: Range): Range[] =>
  [
    { from: whole.from, to: addDays(part.from, -1) },
    { from: addDays(part.to, 1), to: whole.to },
  ].filter(({ from, to }) => from <= to)
