import { bucketsOf, daysBetween, type Unit } from '@ratusz/analytics/calendar'
import { describe, expect, it } from 'vitest'
import { besideBefore } from './compare'
import { besideOf, type Period, readPeriod } from './period'

/** A period in its stretches, every day of them counted. */
const spansOf = ({ from, to }: { from: string; to: string }, unit: Unit) =>
  bucketsOf({ from, to, unit }).map((bucket, index) => ({
    ...bucket,
    views: index,
    daysCounted: daysBetween(bucket.from, bucket.to) + 1,
    visitorsPerDay: 1,
  }))
const compare = (period: Period, unit: Unit) => besideBefore(spansOf(period, unit), spansOf(besideOf(period, unit), unit))
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

  it('stands beside the same day of the week, whatever the length of the period', () => {
    for (const name of ['days7', 'days30', 'days90', 'thisMonth', 'thisYear', 'lastYear'])
      for (const today of ['2026-11-22', '2028-02-29', '2027-01-01', '2026-03-29']) {
        const asked = period(name, today)
        const { from, to } = besideOf(asked, 'day')
        expect([daysBetween(from, asked.from) % 7, daysBetween(from, to)], `${name} ${today}`).toEqual([
          0,
          daysBetween(asked.from, asked.to),
        ])
        expect(Math.abs(daysBetween(from, asked.before.from))).toBeLessThan(8)
        expect(compare(asked, 'day').every((span) => span !== undefined)).toBe(true)
      }
  })

  it('is compared week by week, also where the period cuts one off', () => {
    // From Saturday, 24 October.
    expect(compare(period('days30', '2026-11-22'), 'week').map((span) => span?.from)).toEqual([
      '2026-09-19',
      '2026-09-21',
      '2026-09-28',
      '2026-10-05',
      '2026-10-12',
    ])
  })

  it('is not compared with a month of which less is asked', () => {
    // From 24 October; before it from 24 September.
    expect(compare(period('days30', '2026-11-22'), 'month')).toEqual([undefined, undefined])
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
