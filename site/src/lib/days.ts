/** Days are written `2026-11-22` and compared as text; time zones matter only when a clock is asked for today. */

/** The day that a clock shows in a time zone. */
export const dayIn = (now: Date, timezone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(now)

/** The weekday of a day, 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

/** The day so many days later; negative goes back. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
