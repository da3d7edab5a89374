import type { z } from 'zod'
import type { occurrenceSchema, recurrenceSchema } from './types/event.ts'

type Occurrence = z.output<typeof occurrenceSchema>
type Recurrence = z.output<typeof recurrenceSchema>
type Rule = Recurrence & { until: string }

const DAY_MS = 86_400_000
/** More dates than anybody would read: a daily event for over a year. */
const MOST_OCCURRENCES = 400

/**
 * Every time at which an event happens: those written down, and those that its rule adds. A rule repeats each written
 * occurrence until its last day, leaving out the exceptions; a month without that day is left out (RFC 5545).
 * At most 400 are given.
 */
export const occurrencesOf = (event: { occurrences: Occurrence[]; recurrence?: Recurrence }): Occurrence[] => {
  const { occurrences, recurrence } = event
  if (recurrence === undefined) return occurrences
  const { frequency, until } = recurrence
  if (frequency === 'none' || until === null) return occurrences
  const rule = { ...recurrence, until }
  const exceptions = new Set(recurrence.exceptions.map(({ date }) => date))
  const all = new Map<string, Occurrence>()
  for (const occurrence of occurrences)
    for (const startDate of daysBy(rule, occurrence.startDate)) {
      if (all.size >= MOST_OCCURRENCES) break
      if (exceptions.has(startDate)) continue
      const length = occurrence.endDate === null ? null : daysBetween(occurrence.startDate, occurrence.endDate)
      const endDate = length === null ? null : addDays(startDate, length)
      all.set(`${startDate} ${occurrence.startTime ?? ''}`, { ...occurrence, startDate, endDate })
    }
  return [...all.values()].sort((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0))
}

const daysBy = (rule: Rule, first: string): string[] => {
  if (rule.frequency === 'monthly') return monthly(rule, first)
  const step = rule.frequency === 'daily' ? rule.interval : 7 * rule.interval
  const starts = rule.frequency === 'weekly' && rule.weekdays.length > 0 ? weekdaysOf(rule, first) : [first]
  const days = starts.flatMap((start) => {
    const count = Math.floor(daysBetween(start, rule.until) / step)
    return Array.from({ length: Math.min(Math.max(count + 1, 0), MOST_OCCURRENCES) }, (_, index) => addDays(start, index * step))
  })
  return [...new Set([first, ...days.filter((day) => day >= first)])].sort()
}

const weekdaysOf = ({ weekdays }: Rule, first: string): string[] => {
  const monday = addDays(first, 1 - weekdayOf(first))
  return weekdays.map((weekday) => addDays(monday, weekday - 1))
}

const monthly = (rule: Rule, first: string): string[] => {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number)
  const days = [first]
  for (let count = 1; count < MOST_OCCURRENCES; count += 1) {
    const date = new Date(Date.UTC(year, month - 1 + count * rule.interval, day))
    const text = date.toISOString().slice(0, 10)
    if (text > rule.until) break
    if (date.getUTCDate() === day) days.push(text)
  }
  return days
}

const noon = (date: string): number => Date.parse(`${date}T12:00:00.000Z`)
const addDays = (date: string, days: number): string => new Date(noon(date) + days * DAY_MS).toISOString().slice(0, 10)
const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / DAY_MS)
const weekdayOf = (date: string): number => new Date(noon(date)).getUTCDay() || 7
