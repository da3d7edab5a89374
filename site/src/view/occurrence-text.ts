import { lastDayOf, type Occurrence } from '../lib/event-dates.ts'
import type { Context } from './context.ts'

/** When an occurrence is, in words: `sobota, 5 grudnia 2026, 17:00–19:00`. */
export const occurrenceText = (ctx: Context, occurrence: Occurrence): string => {
  const { startDate, startTime, endTime, allDay } = occurrence
  const endDate = lastDayOf(occurrence)
  const { comma } = ctx.f
  const start = ctx.f.fullDate(startDate)
  const from = startTime && !allDay ? ctx.f.time(startTime) : undefined
  const to = endTime && !allDay ? ctx.f.time(endTime) : undefined
  if (endDate === startDate) {
    if (from && to) return `${start}${comma}${ctx.f.range(from, to)}`
    return `${start}${comma}${from ?? ctx.m.event.allDay}`
  }
  return `${[start, from].filter(Boolean).join(comma)} – ${[ctx.f.fullDate(endDate), to].filter(Boolean).join(comma)}`
}
