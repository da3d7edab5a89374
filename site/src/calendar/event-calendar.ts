import { occurrencesOf } from '@ratusz/content-schemas'
import type { Doc } from '../content/model.ts'
import { addDays } from '../lib/days.ts'
import { inOrder, lastDayOf, type Occurrence } from '../lib/event-dates.ts'
import type { Context } from '../view/context.ts'
import { dayStamp, escapeText, fold, localStamp, utcStamp } from './lines.ts'
import { timeZoneLines } from './time-zone.ts'

const STATUSES = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  movedOnline: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const

/** An event with the words of its calendar entries. */
export type CalendarEvent = { ctx: Context; doc: Doc<'events'>; url: string }

type Parameters = {
  events: readonly CalendarEvent[]
  /** The host of the portal: it makes the entries' ids unique in the world. */
  host: string
  /** Of a calendar that one subscribes to: its name, its own address, and the day from which it tells. */
  subscription?: { name: string; url: string; from: string }
}

/**
 * Events as iCalendar (RFC 5545), one entry per date: programs that read calendars agree on dates more than on rules. An entry keeps
 * its id while its event keeps that date, and its number grows with each change.
 */
export const eventCalendar = ({ events, host, subscription }: Parameters): string => {
  const dated = events
    .map((event) => ({
      event,
      occurrences: inOrder(occurrencesOf(event.doc.data)).filter(
        (occurrence) => subscription === undefined || lastDayOf(occurrence) >= subscription.from,
      ),
    }))
    .filter(({ occurrences }) => occurrences.length > 0)
  const zones = Map.groupBy(dated, ({ event }) => event.doc.data.timezone)
  return fold([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ratusz//Portal//PL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986, and the names under which older programs look for the same.
    ...(subscription
      ? [
          `NAME:${escapeText(subscription.name)}`,
          `X-WR-CALNAME:${escapeText(subscription.name)}`,
          `SOURCE;VALUE=URI:${subscription.url}`,
          `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
          `X-PUBLISHED-TTL:${REFRESH}`,
        ]
      : []),
    ...[...zones].flatMap(([timezone, group]) =>
      timeZoneLines(timezone, yearsOf(group.flatMap(({ occurrences }) => occurrences))),
    ),
    ...dated.flatMap(({ event, occurrences }) => occurrences.flatMap((occurrence) => entryOf(event, occurrence, host))),
    'END:VCALENDAR',
  ])
}

/** How often a program should look again. */
const REFRESH = 'PT6H'

const entryOf = ({ ctx, doc, url }: CalendarEvent, occurrence: Occurrence, host: string): string[] => {
  const { data, id, updatedAt, publishedAt } = doc
  const summary = ctx.say(data.summary)
  const place = [ctx.say(data.placeName), data.address ?? ''].filter(Boolean).join(', ') || data.onlineUrl || ''
  return [
    'BEGIN:VEVENT',
    `UID:event-${id}-${dayStamp(occurrence.startDate)}${occurrence.allDay ? '' : (occurrence.startTime?.replace(':', '') ?? '')}@${host}`,
    `DTSTAMP:${utcStamp(updatedAt)}`,
    ...(publishedAt ? [`CREATED:${utcStamp(publishedAt)}`] : []),
    `LAST-MODIFIED:${utcStamp(updatedAt)}`,
    `SEQUENCE:${sequenceOf(updatedAt)}`,
    ...times(occurrence, data.timezone),
    `SUMMARY;LANGUAGE=${ctx.locale}:${escapeText(ctx.say(data.title))}`,
    ...(summary ? [`DESCRIPTION;LANGUAGE=${ctx.locale}:${escapeText(summary)}`] : []),
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(data.lat !== null && data.lng !== null ? [`GEO:${data.lat};${data.lng}`] : []),
    `CATEGORIES:${escapeText(ctx.m.eventKinds[data.kind])}`,
    `URL:${url}`,
    `STATUS:${STATUSES[data.status]}`,
    'END:VEVENT',
  ]
}

const BEGINNING = Date.UTC(2020, 0)

/** Grows with each change: the minutes since 2020, which fit into the 31 bits of the format until the year 6100. */
const sequenceOf = (updatedAt: string): number => Math.max(0, Math.floor((Date.parse(updatedAt) - BEGINNING) / 60_000))

const yearsOf = (occurrences: readonly Occurrence[]): { from: number; to: number } => {
  const years = occurrences
    .flatMap((occurrence) => [occurrence.startDate, lastDayOf(occurrence)])
    .map((day) => Number(day.slice(0, 4)))
  return { from: Math.min(...years), to: Math.max(...years) }
}

const times = (occurrence: Occurrence, timezone: string): string[] => {
  const { startDate, startTime, endTime, allDay } = occurrence
  const end = lastDayOf(occurrence)
  if (allDay || !startTime) return [`DTSTART;VALUE=DATE:${dayStamp(startDate)}`, `DTEND;VALUE=DATE:${dayStamp(addDays(end, 1))}`]
  const start = `DTSTART;TZID=${timezone}:${localStamp(startDate, startTime)}`
  if (!endTime) return end === startDate ? [start] : [start, `DTEND;TZID=${timezone}:${localStamp(end, '23:59')}`]
  return [start, `DTEND;TZID=${timezone}:${localStamp(end, endTime)}`]
}
