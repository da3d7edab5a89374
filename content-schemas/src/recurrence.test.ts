import { describe, expect, it } from 'vitest'
import { occurrencesOf } from './recurrence.ts'

type Rule = Parameters<typeof occurrencesOf>[0]['recurrence']

const once = { startDate: '2026-12-01', startTime: '17:00', endDate: null, endTime: '18:30', allDay: false }
const rule = (more: Partial<Rule>): Rule => ({
  frequency: 'none',
  interval: 1,
  weekdays: [],
  until: null,
  exceptions: [],
  ...more,
})
const days = (more: Partial<Rule>, occurrence: Partial<typeof once> = {}): string[] =>
  occurrencesOf({ occurrences: [{ ...once, ...occurrence }], recurrence: rule(more) }).map(({ startDate }) => startDate)

describe('an event that comes again', () => {
  it('stands as written without a rule, and without an end of it', () => {
    expect(days({})).toEqual(['2026-12-01'])
    expect(days({ frequency: 'weekly' })).toEqual(['2026-12-01'])
  })

  it('comes every week on its own weekday, or on those that are named', () => {
    expect(days({ frequency: 'weekly', until: '2026-12-15' })).toEqual(['2026-12-01', '2026-12-08', '2026-12-15'])
    expect(days({ frequency: 'weekly', weekdays: [2, 4], until: '2026-12-11' })).toEqual([
      '2026-12-01',
      '2026-12-03',
      '2026-12-08',
      '2026-12-10',
    ])
    expect(days({ frequency: 'weekly', interval: 2, until: '2026-12-20' })).toEqual(['2026-12-01', '2026-12-15'])
  })

  it('comes every so many days, also across the change of the clocks', () => {
    expect(days({ frequency: 'daily', interval: 2, until: '2027-03-30' }, { startDate: '2027-03-26' })).toEqual([
      '2027-03-26',
      '2027-03-28',
      '2027-03-30',
    ])
  })

  it('leaves out a month that has no such day, and days that are excepted', () => {
    expect(days({ frequency: 'monthly', until: '2027-04-30' }, { startDate: '2027-01-31' })).toEqual(['2027-01-31', '2027-03-31'])
    expect(days({ frequency: 'weekly', until: '2026-12-15', exceptions: [{ date: '2026-12-08' }] })).toEqual([
      '2026-12-01',
      '2026-12-15',
    ])
  })

  it('keeps its length', () => {
    const [, second] = occurrencesOf({
      occurrences: [{ ...once, startDate: '2026-12-30', endDate: '2027-01-02' }],
      recurrence: rule({ frequency: 'weekly', until: '2027-01-10' }),
    })
    expect(second).toMatchObject({ startDate: '2027-01-06', endDate: '2027-01-09', startTime: '17:00' })
  })

  it('never fills more than a year and a bit', () => {
    expect(days({ frequency: 'daily', until: '2099-12-31' })).toHaveLength(400)
  })
})
