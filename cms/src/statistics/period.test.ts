import { daysBetween } from '@ratusz/analytics/calendar'
import { describe, expect, it } from 'vitest'
import { periodQuery, readPeriod } from './period'

const read = (query: string, today: string) => readPeriod(new URLSearchParams(query), today)

describe('the period of the statistics', () => {
  it('is the last 30 days, today included, until something else is picked', () => {
    expect(read('', '2026-11-22')).toEqual({
      preset: 'days30',
      from: '2026-10-24',
      to: '2026-11-22',
      before: { from: '2026-09-24', to: '2026-10-23' },
    })
    expect(read('period=nonsense', '2026-11-22')).toEqual(read('', '2026-11-22'))
  })

  it('counts calendar days over the changes to summer and winter time', () => {
    for (const today of ['2026-03-30', '2026-10-26']) {
      const { from, to, before } = read('period=days7', today)
      expect(daysBetween(from, to)).toBe(6)
      expect(daysBetween(before.from, before.to)).toBe(6)
      expect(daysBetween(before.to, from)).toBe(1)
    }
  })

  it('reaches over the end of a year', () => {
    expect(read('period=days7', '2027-01-03')).toMatchObject({
      from: '2026-12-28',
      to: '2027-01-03',
      before: { from: '2026-12-21', to: '2026-12-27' },
    })
  })

  it.each([
    ['2026-11-22', '2026-11-01', '2026-10-01', '2026-10-22'],
    ['2027-01-31', '2027-01-01', '2026-12-01', '2026-12-31'],
    ['2027-03-31', '2027-03-01', '2027-02-01', '2027-02-28'],
    ['2028-03-31', '2028-03-01', '2028-02-01', '2028-02-29'],
  ])('this month on %s is compared with as much of the month before', (today, from, beforeFrom, beforeTo) => {
    expect(read('period=thisMonth', today)).toMatchObject({ from, to: today, before: { from: beforeFrom, to: beforeTo } })
  })

  it('this year is compared with as much of last year, a leap day included', () => {
    expect(read('period=thisYear', '2028-02-29')).toMatchObject({
      from: '2028-01-01',
      to: '2028-02-29',
      before: { from: '2027-01-01', to: '2027-02-28' },
    })
  })

  it('last year is whole, from the first of January on', () => {
    expect(read('period=lastYear', '2027-01-01')).toMatchObject({
      from: '2026-01-01',
      to: '2026-12-31',
      before: { from: '2025-01-01', to: '2025-12-31' },
    })
  })

  it('takes own dates and compares them with as many days before', () => {
    const period = read('period=own&from=2026-03-28&to=2026-03-30', '2026-11-22')
    expect(period).toEqual({
      preset: 'own',
      from: '2026-03-28',
      to: '2026-03-30',
      before: { from: '2026-03-25', to: '2026-03-27' },
    })
    expect(readPeriod(periodQuery(period), '2026-12-24')).toEqual(period)
  })

  it('ends today where own dates go on into the future', () => {
    expect(read('period=own&from=2026-11-20&to=2026-12-31', '2026-11-22')).toMatchObject({ from: '2026-11-20', to: '2026-11-22' })
  })

  it.each([
    ['from=2026-02-29&to=2026-03-01', 'noDay'],
    ['from=&to=', 'noDay'],
    ['from=2026-03-02&to=2026-03-01', 'turnedRound'],
    ['from=2027-01-01&to=2027-01-02', 'turnedRound'],
    ['from=2020-01-01&to=2026-03-01', 'tooLong'],
  ])('says what is wrong with %s and shows the last 30 days', (query, mistake) => {
    expect(read(`period=own&${query}`, '2026-11-22')).toEqual({ ...read('', '2026-11-22'), mistake })
  })
})
