import { dayOfPeriod, PERIODS } from '../calendar.ts'
import type { AnalyticsStore } from '../store/types.ts'

/** The columns of an export, in order. */
export const EXPORT_COLUMNS = ['dimension', 'period', 'name', 'views', 'visits'] as const

/**
 * Everything that was counted as CSV (RFC 4180, UTF-8): one line per dimension, period and name. A
 * period is a day (2026-11-22), a month (2026-11) or a year (2026). Read back by `importExport`.
 */
export async function* exportCsv(store: AnalyticsStore): AsyncGenerator<string> {
  yield `${EXPORT_COLUMNS.join(',')}\r\n`
  for await (const { dimension, period, name, views, visits } of store.counters()) {
    yield `${dimension},${textOf(period)},${csvField(name)},${views},${visits}\r\n`
  }
}

/** The same as a JSON list of `{"dimension","period","name","views","visits"}`, one on each line. */
export async function* exportJson(store: AnalyticsStore): AsyncGenerator<string> {
  let before = '[\n'
  for await (const { dimension, period, name, views, visits } of store.counters()) {
    yield `${before}${JSON.stringify({ dimension, period: textOf(period), name, views, visits })}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

const textOf = (period: number): string => {
  if (period >= PERIODS.firstDay) return dayOfPeriod(period)
  const text = String(period)
  return period >= PERIODS.firstMonth ? `${text.slice(0, 4)}-${text.slice(4)}` : text
}

/** Quoted where a comma, a quote or a line end is in it. */
const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
