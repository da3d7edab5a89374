import { addDays, daysBetween } from '@ratusz/analytics/calendar'
import type { Span } from './client'
import type { Range } from './period'

/**
 * Sets each stretch of a period beside the one in the same place of the period before. Undefined where the two cannot be
 * compared: one is shorter (a week that the period cuts off), or counting began only within the earlier one.
 */
export const besideBefore = (now: Span[], before: Span[]): (Span | undefined)[] =>
  now.map((span, index) => {
    const earlier = before[index]
    return earlier && isAsLong(span, earlier) && earlier.daysCounted === lengthOf(earlier) ? earlier : undefined
  })

/** Whole months are as long as one another. */
const isAsLong = (one: Range, other: Range): boolean =>
  lengthOf(one) === lengthOf(other) || (isWholeMonth(one) && isWholeMonth(other))

const lengthOf = ({ from, to }: Range): number => daysBetween(from, to) + 1

const isWholeMonth = ({ from, to }: Range): boolean =>
  from.endsWith('-01') && addDays(to, 1).endsWith('-01') && from.slice(0, 7) === to.slice(0, 7)
