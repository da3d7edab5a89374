import type { Day } from '../calendar.ts'
import { type Gathered, type GatheredRow, gather, rowsOf } from '../store/counters.ts'
import type { AnalyticsStore } from '../store/types.ts'
import { ImportError } from './csv.ts'

/** What came of adding a history: days that came in, their views, and days left alone since they were counted already. */
export type HistoryReport = { days: number; views: number; daysAlreadyCounted: number }

/**
 * Adds what another program counted. A day that has been counted already is left as it is, so that
 * nothing is counted twice, also where the same file is read again. Whole or not at all.
 *
 * @throws ImportError where there is nothing to add
 * @throws StoreUnavailableError
 */
export const addHistory = async (parameters: { store: AnalyticsStore; history: Gathered }): Promise<HistoryReport> => {
  const { store, history } = parameters
  const rows = rowsOf(history)
  const days = [...new Set(rows.map(([day]) => String(day)))].sort()
  const [from] = days
  const to = days.at(-1)
  if (from === undefined || to === undefined) throw new ImportError('There is no view in what was read')
  const counted = new Set<Day>((await store.totals({ from, to })).filter(({ views }) => views > 0).map(({ date }) => date))
  const added: Gathered = new Map()
  for (const row of rows) if (!counted.has(String(row[0]))) gather(added, row)
  await store.add(added)
  return { days: added.size, views: viewsIn(rowsOf(added)), daysAlreadyCounted: days.length - added.size }
}

const viewsIn = (rows: GatheredRow[]): number =>
  rows.reduce((sum, [, dimension, , views]) => (dimension === 'total' ? sum + views : sum), 0)
