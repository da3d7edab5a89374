import { describe, expect, it } from 'vitest'
import { addMonths, appointmentsByMonth, calendarMonths, daysOf, planMonth } from './event-months.ts'

const on = (startDate: string, rest: { startTime?: string; endDate?: string; allDay?: boolean } = {}) => ({
  startDate,
  startTime: rest.startTime ?? null,
  endDate: rest.endDate ?? null,
  endTime: null,
  allDay: rest.allDay ?? false,
})
const event = (id: string, ...occurrences: ReturnType<typeof on>[]) => ({ id, data: { occurrences } })
const planOf = (month: string, ...events: ReturnType<typeof event>[]) =>
  planMonth(month, appointmentsByMonth(events).get(month) ?? [])
const idsOn = (plan: ReturnType<typeof planOf>, day: string) => (plan.days[day] ?? []).map(({ id }) => id)

describe('the days of a month', () => {
  it('are each there once, in leap years too', () => {
    expect([daysOf('2026-11').at(0), daysOf('2026-11').at(-1)]).toEqual(['2026-11-01', '2026-11-30'])
    expect(new Set(daysOf('2026-11')).size).toBe(30)
    expect(daysOf('2027-02')).toHaveLength(28)
    expect(daysOf('2028-02')).toHaveLength(29)
  })
})

describe('the months of the calendar', () => {
  it('are those with events, this one, and twelve more', () => {
    const months = calendarMonths([event('old', on('2024-02-29')), event('far', on('2031-05-01'))], '2026-11-22')
    expect(months).toEqual(['2024-02', ...Array.from({ length: 13 }, (_, count) => addMonths('2026-11', count)), '2031-05'])
  })

  it('hold an event that goes over the turn of a year in both', () => {
    const months = appointmentsByMonth([event('ball', on('2026-12-31', { endDate: '2027-01-01' }))])
    expect([...months.keys()]).toEqual(['2026-12', '2027-01'])
  })
})

describe('the plan of a month', () => {
  it('puts an event of some days on each of them, and what goes on from the day before first', () => {
    const plan = planOf(
      '2026-11',
      event('fair', on('2026-11-20', { startTime: '18:00', endDate: '2026-11-22' })),
      event('walk', on('2026-11-21', { startTime: '09:00' })),
    )
    expect(idsOn(plan, '2026-11-20')).toEqual(['fair'])
    expect(idsOn(plan, '2026-11-21')).toEqual(['fair', 'walk'])
    expect(idsOn(plan, '2026-11-22')).toEqual(['fair'])
    expect(idsOn(plan, '2026-11-23')).toEqual([])
  })

  it('puts several dates of one event on several days, by the hour, all-day ones first', () => {
    const plan = planOf(
      '2026-11',
      event('course', on('2026-11-03', { startTime: '17:00' }), on('2026-11-10', { startTime: '17:00' })),
      event('match', on('2026-11-10', { startTime: '11:00' })),
      event('holiday', on('2026-11-10', { startTime: '20:00', allDay: true })),
    )
    expect(idsOn(plan, '2026-11-03')).toEqual(['course'])
    expect(idsOn(plan, '2026-11-10')).toEqual(['holiday', 'match', 'course'])
  })

  it('keeps an exhibition of weeks above the days', () => {
    const plan = planOf('2026-11', event('exhibition', on('2026-10-01', { endDate: '2027-01-31' })))
    expect(plan).toEqual({ days: {}, long: [{ id: 'exhibition', from: '2026-10-01', until: '2027-01-31', time: null }] })
  })
})
