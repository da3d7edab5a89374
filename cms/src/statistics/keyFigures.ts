import { readSummary } from './client'
import type { Period, Range } from './period'
import { townsDay } from './today'
import { dailyVisitors, type Visitors } from './visitors'

export type Figures = { views: number } & Visitors

/** The portal's figures of a period, and those of the time that it is compared with. @throws StatisticsAwayError */
export const readKeyFigures = async (period: Period): Promise<{ now: Figures; before: Figures }> => {
  const [now, before] = await Promise.all([readFigures(period), readFigures(period.before)])
  return { now, before }
}

/** Views, and daily visitors on average and on the busiest day. @throws StatisticsAwayError */
export const readFigures = async (range: Range): Promise<Figures> => {
  const summary = await readSummary(range)
  return { views: summary.totals.views, ...dailyVisitors({ summary, range, today: townsDay() }) }
}
