import { addMonths, type Day } from '@ratusz/analytics/calendar'
import { type Range, wholeYear } from '../period'

const FIRST_YEAR = 2000

/** The year that a report is asked for most likely: last year's until the middle of the year, when it has to be given account of. */
export const defaultYear = (today: Day): number => Number(today.slice(0, 4)) - (today.slice(5, 7) <= '06' ? 1 : 0)

/** A year as a query names it; the default one where it names none that has begun. */
export const readYear = (query: URLSearchParams, today: Day): number => {
  const asked = Number(query.get('year'))
  const isYear = Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= Number(today.slice(0, 4))
  return isYear ? asked : defaultYear(today)
}

/** A year, of the running one what has passed of it, and as much of the year before. */
export const reportRanges = (year: number, today: Day): { now: Range; before: Range } => {
  const [now, before] = [wholeYear(year), wholeYear(year - 1)]
  if (now.to <= today) return { now, before }
  return { now: { from: now.from, to: today }, before: { from: before.from, to: addMonths(today, -12) } }
}
