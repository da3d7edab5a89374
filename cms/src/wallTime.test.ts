import { describe, expect, it } from 'vitest'
import { dayOf, instantOfWallTime, wallTimeOf } from './wallTime'

const WARSAW = 'Europe/Warsaw'

describe('a time by the town’s clock', () => {
  it.each([
    ['2026-01-15T08:30', '2026-01-15T07:30:00.000Z'],
    ['2026-07-15T08:30', '2026-07-15T06:30:00.000Z'],
    ['2026-12-31T23:59', '2026-12-31T22:59:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T01:00', '2026-10-24T23:00:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is the instant %s, and back', (wallTime, instant) => {
    expect(instantOfWallTime(wallTime, WARSAW).toISOString()).toBe(instant)
    expect(wallTimeOf(new Date(instant), WARSAW)).toBe(wallTime)
  })

  it('is of the day that the town has, not of that in UTC', () => {
    expect(dayOf(new Date('2026-11-21T23:30:00.000Z'), WARSAW)).toBe('2026-11-22')
    expect(dayOf(new Date('2026-11-22T22:59:00.000Z'), WARSAW)).toBe('2026-11-22')
  })

  it('in the hour that comes twice is the first of the two', () => {
    expect(instantOfWallTime('2026-10-25T02:30', WARSAW).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })

  it('in the hour that is left out comes as long after the change', () => {
    expect(instantOfWallTime('2026-03-29T02:30', WARSAW).toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })

  it('is told in zones on the other side of the date line too', () => {
    expect(instantOfWallTime('2026-06-01T00:15', 'Pacific/Auckland').toISOString()).toBe('2026-05-31T12:15:00.000Z')
  })
})
