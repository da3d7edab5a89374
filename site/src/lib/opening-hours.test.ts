import { describe, expect, it } from 'vitest'
import { hoursOn, hoursWithExceptions, nextOpenDay, weekOf } from './opening-hours.ts'

const hours = [
  { day: 1, opens: '13:00', closes: '16:00' },
  { day: 1, opens: '07:30', closes: '12:00' },
  { day: 5, opens: '07:30', closes: '14:30' },
]

describe('opening hours', () => {
  it('make a week of seven days from Monday, each day in order of time', () => {
    const week = weekOf(hours)
    expect(week.map(({ day, spans }) => [day, spans.length])).toEqual([
      [1, 2],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 1],
      [6, 0],
      [7, 0],
    ])
    expect(week[0]?.spans[0]?.opens).toBe('07:30')
  })

  it('of a calendar day are those of its weekday', () => {
    expect(hoursOn(hours, '2026-11-23').map(({ opens }) => opens)).toEqual(['07:30', '13:00'])
    expect(hoursOn(hours, '2026-11-22')).toEqual([])
  })

  it('name the next day that is open, also across a week', () => {
    expect(nextOpenDay(hours, '2026-11-22')?.date).toBe('2026-11-23')
    expect(nextOpenDay(hours, '2026-11-27')?.date).toBe('2026-11-30')
    expect(nextOpenDay([hours[2] ?? { day: 5, opens: '07:30', closes: '14:30' }], '2026-11-27')?.date).toBe('2026-12-04')
    expect(nextOpenDay([], '2026-11-22')).toBeUndefined()
  })
})

describe('a day on which the usual hours do not hold', () => {
  const week = [1, 2, 3].map((day) => ({ day, opens: '08:00', closes: '16:00' }))
  const monday = '2026-11-23'
  const exception = (more: object) => ({ from: monday, until: null, isClosed: true, opens: null, closes: null, ...more })

  it('is closed, or open at its own hours; other days stay', () => {
    expect(hoursOn(hoursWithExceptions(week, [exception({})], monday), monday)).toEqual([])
    const short = exception({ isClosed: false, opens: '08:00', closes: '12:00' })
    expect(hoursOn(hoursWithExceptions(week, [short], monday), monday)).toEqual([{ day: 1, opens: '08:00', closes: '12:00' }])
    expect(hoursWithExceptions(week, [exception({})], '2026-11-24')).toEqual(week)
    expect(hoursOn(hoursWithExceptions(week, [exception({ from: '2026-11-20', until: '2026-11-25' })], monday), monday)).toEqual(
      [],
    )
  })
})
