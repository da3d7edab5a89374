import { remembered } from './remembered.ts'

/** Days are written `2026-11-22` and compared as text; time zones matter only when a clock is asked for today. */

/** The day that a clock shows in a time zone. */
export const dayIn = (now: Date, timezone: string): string => calendarDay(timezone).format(now)

const calendarDay = remembered((timezone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }))

/** The weekday of a day, 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

/** The day so many days later; negative goes back. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** The instant of a wall-clock time in a time zone, as ISO 8601 in UTC. */
export const instantOf = (day: string, time: string, timezone: string): string => {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  // The zone's offset is read at the guess, then once more at the corrected instant: right on both sides of a clock change.
  const first = asUtc - offsetAt(asUtc, timezone)
  return new Date(asUtc - offsetAt(first, timezone)).toISOString()
}

/** How far the clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (instant: number, timezone: string): number => {
  const wall = wallClock(timezone).format(instant)
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}

const wallClock = remembered(
  (timezone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' }),
)
