import { eachDay } from '@ratusz/analytics/calendar'
import { describe, expect, it } from 'vitest'
import { dailyVisitors } from './visitors'

const range = { from: '2026-12-30', to: '2027-01-02' }

const summary = (visits: number[], firstDay: string | null = '2026-01-01') => ({
  firstDay,
  totals: { views: visits.reduce((sum, number) => sum + number * 2, 0), visits: visits.reduce((sum, number) => sum + number, 0) },
  days: eachDay(range.from, range.to).map((date, index) => ({
    date,
    views: (visits[index] ?? 0) * 2,
    visits: visits[index] ?? 0,
  })),
})

describe('daily visitors', () => {
  it('are an average and a busiest day, never a sum', () => {
    expect(dailyVisitors({ summary: summary([1, 5, 5, 0]), range, today: '2027-06-01' })).toEqual({
      average: 2.75,
      busiest: { date: '2026-12-31', visits: 5 },
      countedFrom: null,
    })
  })

  it('leave out days before counting began, and say since when it counts', () => {
    expect(dailyVisitors({ summary: summary([0, 4, 2, 0], '2026-12-31'), range, today: '2027-06-01' })).toMatchObject({
      average: 2,
      countedFrom: '2026-12-31',
    })
  })

  it('leave out days to come', () => {
    expect(dailyVisitors({ summary: summary([3, 5, 0, 0]), range, today: '2026-12-31' }).average).toBe(4)
  })

  it('are nought where nobody came, without a busiest day', () => {
    expect(dailyVisitors({ summary: summary([0, 0, 0, 0]), range, today: '2027-06-01' })).toEqual({
      average: 0,
      busiest: null,
      countedFrom: null,
    })
    expect(dailyVisitors({ summary: summary([0, 0, 0, 0], null), range, today: '2027-06-01' }).average).toBe(0)
  })

  it('are not told of days that are no longer kept apart, rather than told wrong', () => {
    const old = { ...summary([0, 0, 3, 2]), totals: { views: 900, visits: 400 } }
    expect(dailyVisitors({ summary: old, range, today: '2029-06-01' })).toEqual({
      average: null,
      busiest: null,
      countedFrom: null,
    })
  })
})
