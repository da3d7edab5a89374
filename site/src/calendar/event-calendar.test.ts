import { describe, expect, it } from 'vitest'
import { instantOf } from '../lib/days.ts'
import { siteOfDocuments } from '../testing/content.ts'
import { document, richText } from '../testing/documents.ts'
import { eventCalendar } from './event-calendar.ts'

const ctx = siteOfDocuments([], { locales: ['pl'], defaultLocale: 'pl' }).contextFor('pl')
const event = (occurrences: { startDate: string; startTime?: string; endDate?: string; endTime?: string; allDay?: boolean }[]) =>
  document({
    type: 'events',
    id: '7',
    data: {
      title: { pl: 'Koncert; muzyka, morze i bardzo długi tytuł, który nie zmieści się w jednym wierszu kalendarza' },
      slug: { pl: 'koncert' },
      kind: 'culture',
      body: { pl: richText('x') },
      status: 'cancelled',
      occurrences,
    },
  })
const calendar = (...occurrences: Parameters<typeof event>[0]) =>
  eventCalendar({ ctx, doc: event(occurrences), url: 'https://x.example/k/', host: 'x.example' })

describe('an event for calendars', () => {
  it('has an entry for each date, at the right instant in summer and in winter', () => {
    const ics = calendar(
      { startDate: '2026-12-01', startTime: '18:00', endTime: '20:00' },
      { startDate: '2026-07-01', startTime: '18:00' },
    )
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(ics).toContain('DTSTART:20261201T170000Z\r\nDTEND:20261201T190000Z')
    expect(ics).toContain('DTSTART:20260701T160000Z')
  })

  it('ends all-day events on the day after the last, as the format wants', () => {
    expect(calendar({ startDate: '2026-12-01', endDate: '2026-12-03', allDay: true })).toContain(
      'DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261204',
    )
  })

  it('escapes text, folds long lines at 75 octets and says that it is cancelled', () => {
    const ics = calendar({ startDate: '2026-12-01' })
    expect(ics).toContain('SUMMARY:Koncert\\; muzyka\\, morze')
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(ics).toContain('STATUS:CANCELLED')
  })

  it('is right on the hours around a change of clocks', () => {
    expect(instantOf('2026-03-29', '01:30', 'Europe/Warsaw')).toBe('2026-03-29T00:30:00.000Z')
    expect(instantOf('2026-03-29', '03:30', 'Europe/Warsaw')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantOf('2026-10-25', '12:00', 'Europe/Warsaw')).toBe('2026-10-25T11:00:00.000Z')
  })
})
