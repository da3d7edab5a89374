import { addDays, addMonths, type Day, daysBetween, isDay, type Unit } from '@ratusz/analytics/calendar'

/** What an administrator picks from; `own` has dates of its own. */
export const PRESETS = ['days7', 'days30', 'days90', 'thisMonth', 'thisYear', 'lastYear', 'own'] as const
export type Preset = (typeof PRESETS)[number]

/** Days of the town, both included. */
export type Range = { from: Day; to: Day }

export type Period = Range & {
  preset: Preset
  /** What it is compared with: as long, and as far into its month or year. */
  before: Range
  /** Why the asked dates were not taken; the last 30 days stand in for them. */
  mistake?: 'noDay' | 'turnedRound' | 'tooLong'
}

/** The statistics keep days for 25 months; a longer question could not be compared with the time before it. */
export const MOST_DAYS = 760
const FALLBACK = 'days30'
const LENGTHS: Partial<Record<Preset, number>> = { days7: 7, days30: 30, days90: 90 }

/**
 * Reads the period that a form asks for.
 *
 * @param query `period`, one of `PRESETS`; with `own` also `from` and `to`, `YYYY-MM-DD`
 * @param today the town's day; no period goes beyond it
 */
export const readPeriod = (query: URLSearchParams, today: Day): Period => {
  const preset = PRESETS.find((item) => item === query.get('period'))
  return preset === 'own' ? ownPeriod(query, today) : presetPeriod(preset ?? FALLBACK, today)
}

/** The query that asks for the same period again, whatever day it is by then. */
export const periodQuery = ({ preset, from, to }: Period): URLSearchParams =>
  new URLSearchParams(preset === 'own' ? { period: preset, from, to } : { period: preset })

const presetPeriod = (preset: Exclude<Preset, 'own'>, today: Day): Period => {
  if (preset === 'thisMonth') {
    const from = `${today.slice(0, 7)}-01`
    return { preset, from, to: today, before: { from: addMonths(from, -1), to: addMonths(today, -1) } }
  }
  if (preset === 'thisYear') {
    const from = `${today.slice(0, 4)}-01-01`
    return { preset, from, to: today, before: { from: addMonths(from, -12), to: addMonths(today, -12) } }
  }
  if (preset === 'lastYear') {
    const year = Number(today.slice(0, 4)) - 1
    return { preset, ...wholeYear(year), before: wholeYear(year - 1) }
  }
  return withTimeBefore(preset, { from: addDays(today, 1 - (LENGTHS[preset] ?? 30)), to: today })
}

const ABOUT_A_YEAR = 360

/**
 * The days beside which a period's days or weeks are drawn: the period before, moved to the nearest whole weeks apart. A
 * town hall is read from Monday to Friday, and a Sunday beside a Wednesday would tell nothing. Months stand beside months.
 */
export const besideOf = ({ from, to, before }: Period, unit: Unit): Range => {
  if (unit === 'month') return before
  const weeks = daysBetween(before.from, from) / 7
  const days = 7 * (weeks * 7 < ABOUT_A_YEAR ? Math.ceil(weeks) : Math.floor(weeks))
  return { from: addDays(from, -days), to: addDays(to, -days) }
}

/** The first to the last day of a year. */
export const wholeYear = (year: number): Range => ({ from: `${year}-01-01`, to: `${year}-12-31` })

const ownPeriod = (query: URLSearchParams, today: Day): Period => {
  const from = query.get('from') ?? ''
  const asked = query.get('to') ?? ''
  if (!isDay(from) || !isDay(asked)) return { ...presetPeriod(FALLBACK, today), mistake: 'noDay' }
  const to = asked > today ? today : asked
  if (from > to) return { ...presetPeriod(FALLBACK, today), mistake: 'turnedRound' }
  if (daysBetween(from, to) >= MOST_DAYS) return { ...presetPeriod(FALLBACK, today), mistake: 'tooLong' }
  return withTimeBefore('own', { from, to })
}

const withTimeBefore = (preset: Preset, { from, to }: Range): Period => ({
  preset,
  from,
  to,
  before: { from: addDays(from, -daysBetween(from, to) - 1), to: addDays(from, -1) },
})
