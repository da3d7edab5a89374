import { bucketsOf, daysBetween, type Unit } from '@ratusz/analytics/calendar'
import { describe, expect, it } from 'vitest'
import { besideBefore } from './compare'
import { type Period, readPeriod } from './period'

/** A period in its stretches, every day of them counted. */
const spansOf = ({ from, to }: { from: string; to: string }, unit: Unit) =>
  bucketsOf({ from, to, unit }).map((bucket, index) => ({
    ...bucket,
    views: index,
    daysCounted: daysBetween(bucket.from, bucket.to) + 1,
    visitorsPerDay: 1,
  }))
const compare = (period: Period, unit: Unit) => besideBefore(spansOf(period, unit), spansOf(period.before, unit))
const period = (name: string, today: string) => readPeriod(new URLSearchParams({ period: name }), today)

describe('a stretch of a period beside the period before', () => {
  it('is compared day by day with the day in the same place', () => {
    expect(compare(period('days7', '2026-11-22'), 'day').map((span) => span?.from)).toEqual([
      '2026-11-09',
      '2026-11-10',
      '2026-11-11',
      '2026-11-12',
      '2026-11-13',
      '2026-11-14',
      '2026-11-15',
    ])
  })

  it('is compared month by month with the same month a year before, however many days that had', () => {
    const beside = compare(period('lastYear', '2029-03-01'), 'month')
    expect(beside.map((span) => span?.from.slice(0, 7))).toEqual(
      Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}`),
    )
    expect(beside[1]).toMatchObject({ from: '2027-02-01', to: '2027-02-28' })
  })

  it('is compared with the running month as far as that has come', () => {
    expect(compare(period('thisYear', '2026-11-22'), 'month').at(-1)).toMatchObject({ from: '2025-11-01', to: '2025-11-22' })
  })

  it('is not compared with a week that is cut off, while whole weeks are', () => {
    // From Saturday, 24 October: two days, then whole weeks; before it from Thursday: four days.
    const beside = compare(period('days30', '2026-11-22'), 'week')
    expect(beside.map((span) => span?.from)).toEqual([undefined, '2026-09-28', '2026-10-05', '2026-10-12', undefined])
  })

  it('is not compared with what was not counted, or only in part', () => {
    const now = spansOf({ from: '2026-11-01', to: '2026-11-03' }, 'day')
    const before = spansOf({ from: '2026-10-29', to: '2026-10-31' }, 'day').map((span, index) => ({
      ...span,
      daysCounted: index === 0 ? 0 : 1,
    }))
    expect(besideBefore(now, before).map((span) => span?.from)).toEqual([undefined, '2026-10-30', '2026-10-31'])
    expect(besideBefore(now, [])).toEqual([undefined, undefined, undefined])
  })
})
