import { offsetAt } from '../lib/days.ts'
import { remembered } from '../lib/remembered.ts'
import { localStamp } from './lines.ts'

type Change = { local: string; from: number; to: number }

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/**
 * What a calendar has to know of a time zone (RFC 5545, 3.6.5): every change of its clocks in these years, and the last one before
 * them.
 */
export const timeZoneLines = (timezone: string, { from, to }: Years): readonly string[] => linesOf(`${from} ${to} ${timezone}`)

type Years = { from: number; to: number }

// Each of hundreds of calendars needs the same few.
const linesOf = remembered((key: string): readonly string[] => {
  const [from = '', to = '', timezone = ''] = key.split(' ')
  return zoneLines(timezone, { from: Number(from), to: Number(to) })
})

const zoneLines = (timezone: string, years: Years): string[] => {
  const changes = changesIn(timezone, years)
  const base = offsetAt(Date.UTC(years.from - 1, 0), timezone)
  const least = Math.min(base, ...changes.map(({ to }) => to))
  const always: Change = { local: localStamp('1970-01-01', '00:00'), from: base, to: base }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timezone}`,
    ...(changes.length > 0 ? changes : [always]).flatMap((change) => observance(change, change.to > least)),
    'END:VTIMEZONE',
  ]
}

// One part per change: programs read those alike, while not all read several dates in one.
const observance = ({ local, from, to }: Change, isDaylight: boolean): string[] => {
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD'
  return [`BEGIN:${name}`, `DTSTART:${local}`, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`, `END:${name}`]
}

const changesIn = (timezone: string, { from, to }: Years): Change[] => {
  const changes: Change[] = []
  const end = Date.UTC(to + 1, 0)
  for (let day = Date.UTC(from - 1, 0); day < end; day += DAY_MS) {
    const before = offsetAt(day, timezone)
    const after = offsetAt(day + DAY_MS, timezone)
    if (before === after) continue
    const instant = firstWith({ offset: after, from: day, until: day + DAY_MS, timezone })
    // The change is written in the time that the clocks show just before it.
    const local = new Date(instant + before).toISOString()
    changes.push({ local: localStamp(local.slice(0, 10), local.slice(11, 16)), from: before, to: after })
  }
  return changes
}

const firstWith = (parameters: { offset: number; from: number; until: number; timezone: string }): number => {
  const { offset, timezone } = parameters
  let { from, until } = parameters
  while (until - from > MINUTE_MS) {
    const middle = from + Math.floor((until - from) / MINUTE_MS / 2) * MINUTE_MS
    if (offsetAt(middle, timezone) === offset) until = middle
    else from = middle
  }
  return until
}

const offsetText = (offset: number): string => {
  const minutes = Math.abs(offset) / MINUTE_MS
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}
