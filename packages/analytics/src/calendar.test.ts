import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  bucketsOf,
  createDayOf,
  createStartOf,
  dayOfPeriod,
  dayPeriod,
  daysBetween,
  eachDay,
  isDay,
} from './calendar.ts'

/** Where the machine stands must not matter: there are days of 23 and 25 hours in the first two zones, on other dates. */
const MACHINES = ['Europe/Warsaw', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']

describe.each(MACHINES)('on a machine in %s', (machine) => {
  const own = process.env.TZ
  beforeAll(() => {
    process.env.TZ = machine
  })
  afterAll(() => {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  })

  describe('the day of an instant', () => {
    const dayOf = createDayOf('Europe/Warsaw')

    it.each([
      ['in winter midnight is at 23:00 UTC', '2026-01-14T22:59:59.999Z', '2026-01-14'],
      ['in winter the new day begins there', '2026-01-14T23:00:00.000Z', '2026-01-15'],
      ['in summer midnight is at 22:00 UTC', '2026-07-14T21:59:59.999Z', '2026-07-14'],
      ['in summer the new day begins there', '2026-07-14T22:00:00.000Z', '2026-07-15'],
      ['the short day in March ends an hour sooner', '2026-03-29T22:00:00.000Z', '2026-03-30'],
      ['the long day in October ends an hour later', '2026-10-25T22:30:00.000Z', '2026-10-25'],
      ['the hour that comes twice stays in its day', '2026-10-25T01:30:00.000Z', '2026-10-25'],
    ])('%s', (_, instant, day) => {
      expect(dayOf(new Date(instant))).toBe(day)
    })
  })

  describe('the first instant of a day', () => {
    it.each([
      ['in winter', 'Europe/Warsaw', '2026-01-15', '2026-01-14T23:00:00.000Z'],
      ['in summer', 'Europe/Warsaw', '2026-07-15', '2026-07-14T22:00:00.000Z'],
      ['of the short day in March', 'Europe/Warsaw', '2026-03-29', '2026-03-28T23:00:00.000Z'],
      ['after the short day', 'Europe/Warsaw', '2026-03-30', '2026-03-29T22:00:00.000Z'],
      ['of the long day in October', 'Europe/Warsaw', '2026-10-25', '2026-10-24T22:00:00.000Z'],
      ['after the long day', 'Europe/Warsaw', '2026-10-26', '2026-10-25T23:00:00.000Z'],
      ['where clocks go forward at midnight', 'Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
      ['where clocks go back to the day before', 'Africa/Cairo', '2026-10-30', '2026-10-29T22:00:00.000Z'],
      ['west of the ocean', 'America/Los_Angeles', '2026-11-01', '2026-11-01T07:00:00.000Z'],
      ['where the day begins first', 'Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
      ['where it begins last', 'Etc/GMT+12', '2026-01-01', '2026-01-01T12:00:00.000Z'],
    ])('is right %s', (_, timezone, day, instant) => {
      const start = createStartOf(timezone)(day)
      expect(start.toISOString()).toBe(instant)
      const dayOf = createDayOf(timezone)
      expect(dayOf(start)).toBe(day)
      expect(dayOf(new Date(start.getTime() - 1))).toBe(addDays(day, -1))
    })
  })

  describe('days', () => {
    it('knows which days exist', () => {
      expect(['2024-02-29', '2026-12-31'].map(isDay)).toEqual([true, true])
      expect(['2026-02-29', '2026-13-01', '2026-1-1', '0000-00-00', '', '2026-01-01T00:00'].map(isDay)).toEqual(
        Array(6).fill(false),
      )
    })

    it('counts over month ends, leap days and daylight saving', () => {
      expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
      expect(addDays('2026-03-29', -1)).toBe('2026-03-28')
      expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
      expect(addMonths('2026-03-15', -25)).toBe('2024-02-15')
      expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
      expect(eachDay('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
      expect(eachDay('2026-01-02', '2026-01-01')).toEqual([])
    })

    it('turns a day into its period and back', () => {
      expect(dayOfPeriod(dayPeriod('2026-01-09'))).toBe('2026-01-09')
    })
  })

  describe('the parts of a range', () => {
    it('are weeks from Monday, the first and the last as far as the range goes', () => {
      expect(bucketsOf({ from: '2026-10-24', to: '2026-11-03', unit: 'week' })).toEqual([
        { from: '2026-10-24', to: '2026-10-25' },
        { from: '2026-10-26', to: '2026-11-01' },
        { from: '2026-11-02', to: '2026-11-03' },
      ])
    })

    it('are months, over the end of a year and a leap day', () => {
      expect(bucketsOf({ from: '2023-12-31', to: '2024-03-01', unit: 'month' })).toEqual([
        { from: '2023-12-31', to: '2023-12-31' },
        { from: '2024-01-01', to: '2024-01-31' },
        { from: '2024-02-01', to: '2024-02-29' },
        { from: '2024-03-01', to: '2024-03-01' },
      ])
    })

    it.each(['day', 'week', 'month'] as const)('hold every day once, as %s', (unit) => {
      const days = bucketsOf({ from: '2025-12-17', to: '2026-04-02', unit }).flatMap(({ from, to }) => eachDay(from, to))
      expect(days).toEqual(eachDay('2025-12-17', '2026-04-02'))
    })
  })
})
