import { describe, expect, it } from 'vitest'
import { comingEvents, nextOccurrence, type Occurrence, pastEvents } from './event-dates.ts'

const on = (startDate: string, rest: Partial<Occurrence> = {}): Occurrence => ({
  startDate,
  startTime: null,
  endDate: null,
  endTime: null,
  allDay: false,
  ...rest,
})
const event = (name: string, ...occurrences: Occurrence[]) => ({ name, data: { occurrences } })
const names = (events: { name: string }[]) => events.map(({ name }) => name)
const TODAY = '2026-11-22'

describe('coming events', () => {
  it('stand by their next date, not by their first', () => {
    const course = event('course', on('2026-11-01'), on('2026-12-10'))
    const concert = event('concert', on('2026-12-01'))
    expect(names(comingEvents([course, concert], TODAY))).toEqual(['concert', 'course'])
  })

  it('stand by the hour within a day, all-day ones first', () => {
    const late = event('late', on(TODAY, { startTime: '18:00' }))
    const early = event('early', on(TODAY, { startTime: '09:00' }))
    const all = event('all', on(TODAY, { startTime: '20:00', allDay: true }))
    expect(names(comingEvents([late, early, all], TODAY))).toEqual(['all', 'early', 'late'])
  })

  it('hold one that goes on today and one that is on today', () => {
    const fair = event('fair', on('2026-11-10', { endDate: TODAY }))
    expect(names(comingEvents([fair, event('now', on(TODAY)), event('over', on('2026-11-21'))], TODAY))).toEqual(['fair', 'now'])
  })

  it('hold an event with several dates once', () => {
    expect(comingEvents([event('course', on('2026-12-01'), on('2026-12-08'))], TODAY)).toHaveLength(1)
  })
})

describe('past events', () => {
  it('are those whose every date is over, the latest first', () => {
    const old = event('old', on('2026-01-01'))
    const recent = event('recent', on('2025-01-01'), on('2026-11-21'))
    expect(names(pastEvents([old, recent, event('running', on('2026-01-01'), on('2026-12-01'))], TODAY))).toEqual([
      'recent',
      'old',
    ])
  })
})

describe('the next date of an event', () => {
  it('is the earliest that is not over, however they are written', () => {
    expect(nextOccurrence([on('2026-12-08'), on('2026-12-01'), on('2026-11-01')], TODAY)?.startDate).toBe('2026-12-01')
    expect(nextOccurrence([on('2026-11-01')], TODAY)).toBeUndefined()
  })
})
