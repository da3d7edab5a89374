import { occurrencesOf } from '@ratusz/content-schemas'
import type { Doc } from '../content/model.ts'
import { addDays, instantOf } from '../lib/days.ts'
import { inOrder, lastDayOf, type Occurrence } from '../lib/event-dates.ts'
import type { Context } from '../view/context.ts'

const STATUSES = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  movedOnline: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const

/**
 * An event as iCalendar, one entry per date. Times are given as instants in UTC, so that no time-zone table has to travel along.
 * https://www.rfc-editor.org/rfc/rfc5545
 */
export const eventCalendar = (parameters: { ctx: Context; doc: Doc<'events'>; url: string; host: string }): string => {
  const { ctx, doc, url, host } = parameters
  const { data, id, updatedAt } = doc
  const place = [ctx.say(data.placeName), data.address ?? ''].filter(Boolean).join(', ') || data.onlineUrl || ''
  const entries = inOrder(occurrencesOf(data)).flatMap((occurrence, index) => [
    'BEGIN:VEVENT',
    `UID:event-${id}-${index}@${host}`,
    `DTSTAMP:${stamp(updatedAt)}`,
    ...times(occurrence, data.timezone),
    `SUMMARY:${escapeText(ctx.say(data.title))}`,
    ...(ctx.say(data.summary) ? [`DESCRIPTION:${escapeText(ctx.say(data.summary))}`] : []),
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    `URL:${url}`,
    `STATUS:${STATUSES[data.status]}`,
    'END:VEVENT',
  ])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ratusz//Portal//PL', 'METHOD:PUBLISH', ...entries, 'END:VCALENDAR']
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const times = (occurrence: Occurrence, timezone: string): string[] => {
  const { startDate, startTime, endTime, allDay } = occurrence
  const end = lastDayOf(occurrence)
  if (allDay || !startTime) return [`DTSTART;VALUE=DATE:${compact(startDate)}`, `DTEND;VALUE=DATE:${compact(addDays(end, 1))}`]
  const start = `DTSTART:${stamp(instantOf(startDate, startTime, timezone))}`
  if (!endTime) return end === startDate ? [start] : [start, `DTEND:${stamp(instantOf(end, '23:59', timezone))}`]
  return [start, `DTEND:${stamp(instantOf(end, endTime, timezone))}`]
}

const compact = (day: string): string => day.replaceAll('-', '')
const stamp = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '')
const escapeText = (text: string): string => text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n')

// Lines are at most 75 octets; a character is never cut.
const fold = (line: string): string => {
  let folded = ''
  let length = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (length + size > 74) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += size
  }
  return folded
}
