const MINUTE = 60_000
const DAY = 86_400_000
/** In minutes. */
const FURTHEST_ZONE = 15 * 60

/** Gives the present instant; handed in so that tests can turn it. */
export type Clock = () => Date

/** A calendar day of the town, `YYYY-MM-DD`. */
export type Day = string

/**
 * A stretch of time that has its own counter, as a number: a day (20261122), a month (202611) or a
 * year (2026). The three can never be mistaken for one another.
 */
export type Period = number

/** Where the numbers of each kind of period begin: years below, months, days. */
export const PERIODS = { firstMonth: 1000_00, firstDay: 1000_00_00 } as const

/**
 * Tells which calendar day an instant falls on in a time zone, daylight-saving changes included.
 * The answer is remembered per minute: every zone's midnight falls on a whole minute.
 *
 * @param timezone an IANA name such as `Europe/Warsaw`
 */
export const createDayOf = (timezone: string): ((instant: Date) => Day) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' })
  let minute = Number.NaN
  let day = ''
  return (instant) => {
    const asked = Math.floor(instant.getTime() / MINUTE)
    if (asked !== minute) {
      day = format.format(instant)
      minute = asked
    }
    return day
  }
}

/**
 * Tells the first instant of a calendar day in a time zone: the town's midnight, or the first minute after it where
 * clocks go forward at midnight.
 *
 * @param timezone an IANA name such as `Europe/Warsaw`
 */
export const createStartOf = (timezone: string): ((day: Day) => Date) => {
  const dayOf = createDayOf(timezone)
  return (day) => {
    // No zone is further than this from UTC, either way.
    let before = instantOf(day) / MINUTE - FURTHEST_ZONE
    let after = before + 2 * FURTHEST_ZONE
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (dayOf(new Date(middle * MINUTE)) < day) before = middle
      else after = middle
    }
    return new Date(after * MINUTE)
  }
}

/** Whether a text is a day that exists: `2026-02-29` is not. */
export const isDay = (text: string): boolean => {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(instant) && dayAt(instant) === text
}

/** The day so many days later, or earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day => dayAt(instantOf(day) + days * DAY)

/** The day so many months later or earlier; the 31st becomes the last day that the month has. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, dayOfMonth } = partsOf(day)
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const lastDay = lastOfTarget.getUTCDate()
  return dayAt(lastOfTarget.getTime() - (lastDay - Math.min(dayOfMonth, lastDay)) * DAY)
}

/** How many days lie from one day to another: 0 for the same day, negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => (instantOf(to) - instantOf(from)) / DAY

/** Every day from one to another, both included. */
export const eachDay = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index))

/** The period of a single day. */
export const dayPeriod = (day: Day): Period => Number(day.replaceAll('-', ''))

/** The day that a day's period stands for. */
export const dayOfPeriod = (period: Period): Day => String(period).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

/** Every period that a day belongs to: itself, its month, its year. */
export const periodsOf = (day: Day): Period[] => [
  dayPeriod(day),
  Number(day.slice(0, 7).replace('-', '')),
  Number(day.slice(0, 4)),
]

/** The stretches of a range that are told apart. */
export const UNITS = ['day', 'week', 'month'] as const
export type Unit = (typeof UNITS)[number]

/**
 * Divides a range into days, weeks (from Monday, ISO 8601) or months, in order. The first and the last may be
 * shorter than others: they end where the range does.
 */
export const bucketsOf = ({ from, to, unit }: { from: Day; to: Day; unit: Unit }): { from: Day; to: Day }[] => {
  const buckets: { from: Day; to: Day }[] = []
  let day = from
  while (day <= to) {
    const end = lastDayOf[unit](day)
    buckets.push({ from: day, to: end < to ? end : to })
    day = addDays(end, 1)
  }
  return buckets
}

const lastDayOf: Record<Unit, (day: Day) => Day> = {
  day: (day) => day,
  week: (day) => addDays(day, (7 - new Date(instantOf(day)).getUTCDay()) % 7),
  month: (day) => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1),
}

const instantOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

const dayAt = (instant: number): Day => new Date(instant).toISOString().slice(0, 10)

const partsOf = (day: Day) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  dayOfMonth: Number(day.slice(8, 10)),
})
