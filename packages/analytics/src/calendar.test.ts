import { describe, expect, it } from 'vitest'
import { addDays, addMonths, bucketsOf, createDayOf, dayOfPeriod, dayPeriod, daysBetween, eachDay, isDay } from './calendar.ts'

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
