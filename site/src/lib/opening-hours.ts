import { addDays, weekdayOf } from './days.ts'

export type OpeningHours = { day: number; opens: string; closes: string }
export type DayHours = { day: number; spans: OpeningHours[] }

/** A week from Monday to Sunday; a day without spans is closed. Spans are in order, also where a day has a break. */
export const weekOf = (hours: readonly OpeningHours[]): DayHours[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    day,
    spans: hours.filter((span) => span.day === day).sort((a, b) => (a.opens < b.opens ? -1 : 1)),
  }))

/** The opening spans of a calendar day; empty when closed. */
export const hoursOn = (hours: readonly OpeningHours[], date: string): OpeningHours[] =>
  weekOf(hours)[weekdayOf(date) - 1]?.spans ?? []

/** The next day after `date` on which it is open, with its spans; undefined where it never opens. */
export const nextOpenDay = (
  hours: readonly OpeningHours[],
  date: string,
): { date: string; spans: OpeningHours[] } | undefined => {
  for (let ahead = 1; ahead <= 7; ahead++) {
    const next = addDays(date, ahead)
    const spans = hoursOn(hours, next)
    if (spans.length > 0) return { date: next, spans }
  }
  return undefined
}

type OpeningException = { from: string; until: string | null; isClosed: boolean; opens: string | null; closes: string | null }

/** The usual hours with the weekday of `date` replaced where an exception holds on that day. */
export const hoursWithExceptions = (
  hours: readonly OpeningHours[],
  exceptions: readonly OpeningException[],
  date: string,
): OpeningHours[] => {
  const exception = exceptions.find(({ from, until }) => from <= date && date <= (until ?? from))
  if (!exception) return [...hours]
  const day = weekdayOf(date)
  const { isClosed, opens, closes } = exception
  const others = hours.filter((span) => span.day !== day)
  return isClosed || opens === null || closes === null ? others : [...others, { day, opens, closes }]
}
