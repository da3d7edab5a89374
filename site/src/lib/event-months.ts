import { occurrencesOf } from '@ratusz/content-schemas'
import { addDays, weekdayOf } from './days.ts'
import { lastDayOf } from './event-dates.ts'

type WithOccurrences = { id: string; data: Parameters<typeof occurrencesOf>[0] }

/** One date of an event within a month: its days, and the hour at which it begins. */
export type Appointment = { id: string; from: string; until: string; time: string | null }

/** What is on in a month: on which days, and what goes on for longer than a table of days can show. */
export type MonthPlan = { days: Record<string, Appointment[]>; long: Appointment[] }

/** An occurrence of more days than this stands above the table, not in each of its days. */
const LONGEST_IN_TABLE = 7
/** How many months ahead one may leaf, whether or not anything is on. */
const MONTHS_AHEAD = 12

/** The month of a day: `2026-11`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month so many months later; negative goes back. */
export const addMonths = (month: string, count: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + count, 1)).toISOString().slice(0, 7)

/** The days of a month by weeks, from Monday; days of the months beside it are undefined. */
export const weeksOf = (month: string): (string | undefined)[][] => {
  const first = `${month}-01`
  const before = Array.from({ length: weekdayOf(first) - 1 }, () => undefined)
  const days: string[] = []
  for (let day = first; monthOf(day) === month; day = addDays(day, 1)) days.push(day)
  const cells = [...before, ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cells[week * 7 + weekday]),
  )
}

/** Every month that something is on in, by month. An occurrence over several months stands in each. */
export const appointmentsByMonth = (events: readonly WithOccurrences[]): Map<string, Appointment[]> => {
  const months = new Map<string, Appointment[]>()
  for (const { id, data } of events)
    for (const occurrence of occurrencesOf(data)) {
      const { startDate, startTime, allDay } = occurrence
      const appointment = { id, from: startDate, until: lastDayOf(occurrence), time: allDay ? null : startTime }
      for (let month = monthOf(startDate); month <= monthOf(appointment.until); month = addMonths(month, 1))
        months.set(month, [...(months.get(month) ?? []), appointment])
    }
  return months
}

/**
 * The months that have a page, in order: those in which something begins, the one of today, and the twelve after it. What goes on
 * for years does not make a page of each month.
 */
export const calendarMonths = (events: readonly WithOccurrences[], today: string): string[] => {
  const ahead = Array.from({ length: MONTHS_AHEAD + 1 }, (_, count) => addMonths(monthOf(today), count))
  const busy = [...appointmentsByMonth(events)].filter(([month, appointments]) =>
    appointments.some((appointment) => monthOf(appointment.from) === month || !isLong(appointment)),
  )
  return [...new Set([...busy.map(([month]) => month), ...ahead])].sort()
}

/** Lays the appointments of a month out over its days, by the hour; all-day ones come first. */
export const planMonth = (month: string, appointments: readonly Appointment[]): MonthPlan => {
  const ordered = appointments.toSorted((a, b) =>
    compare(`${a.from}T${a.time ?? ''} ${a.id}`, `${b.from}T${b.time ?? ''} ${b.id}`),
  )
  const days: Record<string, Appointment[]> = {}
  for (const day of weeksOf(month).flat()) {
    if (day === undefined) continue
    const here = ordered.filter((appointment) => !isLong(appointment) && appointment.from <= day && day <= appointment.until)
    // What began on an earlier day goes on all day.
    const rank = ({ from, time }: Appointment) => (from < day ? '' : (time ?? ''))
    if (here.length > 0) days[day] = here.toSorted((a, b) => compare(rank(a), rank(b)))
  }
  return { days, long: ordered.filter(isLong) }
}

const isLong = ({ from, until }: Appointment): boolean => addDays(from, LONGEST_IN_TABLE) <= until

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
