import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../lib/days.ts'
import { siteOfDocuments, TODAY } from '../testing/content.ts'
import { document, richText } from '../testing/documents.ts'
import { calendarsIn } from './calendars.ts'
import { eventCalendar } from './event-calendar.ts'

type Times = { startDate: string; startTime?: string; endDate?: string; endTime?: string; allDay?: boolean }

const TITLE = 'Koncert; muzyka, morze \\ i bardzo długi tytuł, który nie zmieści się w jednym wierszu kalendarza'
const event = (occurrences: Times[], more: object = {}) =>
  document({
    type: 'events',
    id: '7',
    data: {
      title: { pl: TITLE },
      slug: { pl: 'koncert' },
      summary: { pl: 'Wiersz\ndrugi' },
      kind: 'culture',
      body: { pl: richText('x') },
      status: 'cancelled',
      placeName: { pl: 'Molo' },
      lat: 54.5,
      lng: 18.6,
      occurrences,
      ...more,
    },
  })
const textOf = (doc: ReturnType<typeof event>) => {
  const ctx = siteOfDocuments([], { locales: ['pl'], defaultLocale: 'pl' }).contextFor('pl')
  return eventCalendar({ events: [{ ctx, doc, url: 'https://x.example/k/' }], host: 'x.example' })
}

/** Reads a calendar as a calendar program does, with its own table of the time zone. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))
}
const instants = (doc: ReturnType<typeof event>) =>
  read(textOf(doc)).map(({ startDate, endDate }) => [startDate.toJSDate().toISOString(), endDate.toJSDate().toISOString()])

describe('an event for calendars', () => {
  it('has an entry for each date, at the right instant in summer and in winter', () => {
    const doc = event([
      { startDate: '2026-12-01', startTime: '18:00', endTime: '20:00' },
      { startDate: '2026-07-01', startTime: '18:00', endTime: '19:00' },
    ])
    expect(instants(doc)).toEqual([
      ['2026-07-01T16:00:00.000Z', '2026-07-01T17:00:00.000Z'],
      ['2026-12-01T17:00:00.000Z', '2026-12-01T19:00:00.000Z'],
    ])
  })

  it('is right on both sides of a change of clocks, over the night of one, and in other zones', () => {
    const night = { startDate: '2026-03-28', startTime: '22:00', endDate: '2026-03-29', endTime: '04:00' }
    expect(instants(event([night]))).toEqual([['2026-03-28T21:00:00.000Z', '2026-03-29T02:00:00.000Z']])
    const autumn = { startDate: '2026-10-24', startTime: '22:00', endDate: '2026-10-25', endTime: '04:00' }
    expect(instants(event([autumn]))).toEqual([['2026-10-24T20:00:00.000Z', '2026-10-25T03:00:00.000Z']])
    expect(instants(event([night], { timezone: 'Asia/Kathmandu' }))).toEqual([
      ['2026-03-28T16:15:00.000Z', '2026-03-28T22:15:00.000Z'],
    ])
    expect(instantOf('2026-03-29', '01:30', 'Europe/Warsaw')).toBe('2026-03-29T00:30:00.000Z')
  })

  it('ends all-day events on the day after the last, as the format wants', () => {
    const [entry] = read(textOf(event([{ startDate: '2026-12-01', endDate: '2026-12-03', allDay: true }])))
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual(['2026-12-01', '2026-12-04'])
  })

  it('keeps its words, in lines of at most 75 octets, and says that it is cancelled', () => {
    const text = textOf(event([{ startDate: '2026-12-01' }]))
    const [entry] = read(text)
    expect([entry?.summary, entry?.description, entry?.location]).toEqual([TITLE, 'Wiersz\ndrugi', 'Molo'])
    expect(entry?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('repeats by its rule, without the exceptions, and keeps the name of a date when another one is added before', () => {
    const recurrence = { frequency: 'weekly', until: '2026-12-22', exceptions: [{ date: '2026-12-15' }] }
    const weekly = read(textOf(event([{ startDate: '2026-12-01', startTime: '18:00' }], { recurrence })))
    expect(weekly.map(({ uid }) => uid)).toEqual(
      ['20261201', '20261208', '20261222'].map((day) => `event-7-${day}1800@x.example`),
    )
    const uids = (...days: string[]) => read(textOf(event(days.map((startDate) => ({ startDate }))))).map(({ uid }) => uid)
    expect(uids('2026-11-30', '2026-12-01')).toEqual(expect.arrayContaining(uids('2026-12-01')))
  })

  it('has a number that grows with each change, and is the same text while nothing changes', () => {
    const doc = event([{ startDate: '2026-12-01' }])
    const later = { ...doc, updatedAt: '2026-11-21T10:00:00.000Z' }
    expect(textOf(doc)).toBe(textOf(event([{ startDate: '2026-12-01' }])))
    expect(read(textOf(later))[0]?.sequence).toBeGreaterThan(read(textOf(doc))[0]?.sequence ?? 0)
  })
})

describe('the calendars that one subscribes to', () => {
  const calendars = (...events: ReturnType<typeof event>[]) =>
    calendarsIn({ site: siteOfDocuments(events), events, locale: 'pl', today: TODAY })

  it('are one of all events and one of each kind, those without any too', () => {
    const made = calendars(event([{ startDate: '2026-12-01' }]))
    expect([...made.keys()]).toContain('/calendars/pl.ics')
    expect(read(made.get('/calendars/pl-culture.ics') ?? '')).toHaveLength(1)
    expect(read(made.get('/calendars/pl-sport.ics') ?? '')).toEqual([])
  })

  it('tell of what comes and of the last month, and lead to the pages', () => {
    const [entry, ...others] = read(
      calendars(event([{ startDate: '2026-12-01' }, { startDate: '2026-01-01' }])).get('/calendars/pl.ics') ?? '',
    )
    expect(others).toEqual([])
    expect(entry?.component.getFirstPropertyValue('url')).toBe('https://x.example/wydarzenia/koncert/')
  })
})
