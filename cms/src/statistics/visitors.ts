import type { Day } from '@ratusz/analytics/calendar'
import type { Summary } from './client'
import type { Range } from './period'

export type Visitors = {
  /** Daily visitors on average of the days on which views were counted; null where that is not known any more. */
  average: number | null
  /** The day with the most visitors, the earliest of several; null where nobody came, or it is not known any more. */
  busiest: { date: Day; visits: number } | null
  /** The first day that was counted, where counting began within the range; null where it was counted whole. */
  countedFrom: Day | null
}

/**
 * How many visitors a day had. Visitors of several days are never added up, since nobody is known again on another
 * day: of many days there are an average and a busiest one. Days before the first view ever, and days to come, are
 * none to count. Of a range whose days are no longer kept apart nothing of the kind can be told.
 */
export const dailyVisitors = (parameters: { summary: Summary; range: Range; today: Day }): Visitors => {
  const { summary, range, today } = parameters
  const { firstDay, totals } = summary
  const isBeyondDays = totals.views > summary.days.reduce((sum, { views }) => sum + views, 0)
  if (isBeyondDays) return { average: null, busiest: null, countedFrom: null }
  const days = summary.days.filter(({ date }) => firstDay !== null && date >= firstDay && date <= today)
  const busiest = days.reduce<{ date: Day; visits: number } | null>(
    (most, { date, visits }) => (visits > (most?.visits ?? 0) ? { date, visits } : most),
    null,
  )
  return {
    average: days.length === 0 ? 0 : totals.visits / days.length,
    busiest,
    countedFrom: firstDay !== null && firstDay > range.from && firstDay <= range.to ? firstDay : null,
  }
}
