import { occurrencesOf } from '@ratusz/content-schemas'
import { addDays } from './days.ts'
import { lastDayOf } from './event-dates.ts'

type WithOccurrences = { id: string; data: Parameters<typeof occurrencesOf>[0] }

/** One date of an event within a month: its days, and the hour at which it begins. */
export type Appointment = { id: string; from: string; until: string; time: string | null }

/** What is on in a month: on which days, and what goes on for longer than its days can show. */
export type MonthPlan = { days: Record<string, Appointment[]>; long: Appointment[] }

/** An occurrence of more days than this stands above the days, not in each of them. */
const LONGEST_IN_DAYS = 7
/** How many months ahead one may leaf, whether or not anything is on. */
const MONTHS_AHEAD = 12

/** The month of a day: `2026-11`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month so many months later; negative goes back. */
export const addMonths = (month: string, count: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + count, 1)).toISOString().slice(0, 7)

/** The days of a month, in order. */
export const daysOf = (month: string): string[] => {
  const days: string[] = []
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day)
  return days
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
  for (const day of daysOf(month)) {
    const here = ordered.filter((appointment) => !isLong(appointment) && appointment.from <= day && day <= appointment.until)
    // What began on an earlier day goes on all day.
    const rank = ({ from, time }: Appointment) => (from < day ? '' : (time ?? ''))
    if (here.length > 0) days[day] = here.toSorted((a, b) => compare(rank(a), rank(b)))
  }
  return { days, long: ordered.filter(isLong) }
}

const isLong = ({ from, until }: Appointment): boolean => addDays(from, LONGEST_IN_DAYS) <= until

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
