import { EVENT_KINDS, type Locale } from '@ratusz/content-schemas'
import type { Doc } from '../content/model.ts'
import { addDays } from '../lib/days.ts'
import { contentLocaleOf } from '../routes/addresses.ts'
import type { Facet } from '../routes/view.ts'
import type { PageSource } from '../view/site.ts'
import { eventCalendar } from './event-calendar.ts'

export type EventKind = (typeof EVENT_KINDS)[number]

/** How long a date stays in a calendar after it is over, in days. */
const KEPT_DAYS = 31

/** The folder of the calendars that one subscribes to. */
export const CALENDARS = 'calendars/'

/** The address of the calendar of all events in a language, or of those of one kind: `/calendars/pl.ics`, `/calendars/pl-sport.ics`. */
export const calendarPath = (locale: Locale, kind?: EventKind): string => `/${CALENDARS}${locale}${kind ? `-${kind}` : ''}.ics`

/** The kind of events that a part of their list holds; undefined for all. */
export const kindOf = (facet: Facet | undefined): EventKind | undefined =>
  facet?.name === 'kind' ? EVENT_KINDS.find((kind) => kind === facet.value) : undefined

/** The calendars of a language by their addresses: of all events and of each kind, those without any date too. */
export const calendarsIn = (parameters: {
  site: PageSource
  events: readonly Doc<'events'>[]
  locale: Locale
  today: string
}): Map<string, string> => {
  const { site, events, locale, today } = parameters
  const { portalUrl } = site
  const { m, say, content, section } = site.contextFor(locale)
  const entries = events.map((doc) => {
    const url = `${portalUrl}${site.addresses.of(doc, locale) ?? section('events')}`
    return { ctx: site.contextFor(contentLocaleOf(doc, locale, site.languages), locale), doc, url }
  })
  const make = (kind?: EventKind): [string, string] => {
    const path = calendarPath(locale, kind)
    const name = [say(content.portal.name), kind ? m.eventKinds[kind] : m.sections.events].join(': ')
    return [
      path,
      eventCalendar({
        events: kind ? entries.filter(({ doc }) => doc.data.kind === kind) : entries,
        host: new URL(portalUrl).host,
        subscription: { name, url: `${portalUrl}${path}`, from: addDays(today, -KEPT_DAYS) },
      }),
    ]
  }
  return new Map([make(), ...EVENT_KINDS.map((kind) => make(kind))])
}
