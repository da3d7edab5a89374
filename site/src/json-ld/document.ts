import { occurrencesOf } from '@ratusz/content-schemas'
import type { Doc, PagedDoc } from '../content/model.ts'
import { inOrder, nextOccurrence } from '../lib/event-dates.ts'
import type { Context } from '../view/context.ts'
import type { Crumb } from '../view/crumbs.ts'
import { breadcrumbList } from './page.ts'

type Parameters = { ctx: Context; doc: PagedDoc; url: string; portalUrl: string; image: string | undefined; crumbs: Crumb[] }
type Thing = Record<string, unknown>

const SCHEMA = 'https://schema.org'

/** What machines are told of a document: schema.org's type for it where there is one, and the way to it. */
export const documentJsonLd = (parameters: Parameters): object[] => {
  const thing = thingOf(parameters)
  return [...(thing ? [{ '@context': SCHEMA, ...thing }] : []), ...questions(parameters), breadcrumbs(parameters)]
}

const thingOf = (parameters: Parameters): Thing | undefined => {
  const { ctx, doc, url } = parameters
  const base = { name: ctx.say(doc.data.title), description: ctx.say(doc.data.summary) || undefined, inLanguage: ctx.locale, url }
  switch (doc.type) {
    case 'articles':
      return newsArticle(parameters, doc, base)
    case 'events':
      return event(parameters, doc, base)
    case 'service-cards':
      return service(parameters, doc, base)
    case 'units':
      return office(parameters, doc, base)
    case 'places':
      return placeThing(doc, base)
    default:
      return undefined
  }
}

const town = ({ ctx, portalUrl }: Parameters): Thing => ({
  '@type': 'GovernmentOrganization',
  name: ctx.say(ctx.content.portal.name),
  url: `${portalUrl}/`,
})

const newsArticle = (parameters: Parameters, { data, updatedAt }: Doc<'articles'>, base: Thing): Thing => ({
  '@type': 'NewsArticle',
  ...base,
  headline: base.name,
  datePublished: data.date,
  dateModified: updatedAt,
  image: parameters.image,
  publisher: town(parameters),
})

const EVENT_STATUSES = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
} as const
const ATTENDANCE = { inPerson: 'Offline', online: 'Online', both: 'Mixed' } as const

const event = (parameters: Parameters, { data }: Doc<'events'>, base: Thing): Thing => {
  const { ctx } = parameters
  const shown = nextOccurrence(occurrencesOf(data), ctx.today) ?? inOrder(occurrencesOf(data)).at(-1)
  const moment = (day: string, time: string | null) => (time && !shown?.allDay ? `${day}T${time}` : day)
  const place = data.placeName && {
    '@type': 'Place',
    name: ctx.say(data.placeName) || undefined,
    address: data.address ?? undefined,
  }
  const virtual = data.onlineUrl ? { '@type': 'VirtualLocation', url: data.onlineUrl } : undefined
  return {
    '@type': 'Event',
    ...base,
    startDate: shown && moment(shown.startDate, shown.startTime),
    endDate: shown && (shown.endDate || shown.endTime) ? moment(shown.endDate ?? shown.startDate, shown.endTime) : undefined,
    eventStatus: `https://schema.org/${EVENT_STATUSES[data.status]}`,
    eventAttendanceMode: `https://schema.org/${ATTENDANCE[data.attendance]}EventAttendanceMode`,
    location: data.attendance === 'online' ? virtual : data.attendance === 'both' ? [place, virtual] : place,
    isAccessibleForFree: data.isFree,
    offers: data.isFree
      ? undefined
      : data.prices.map(({ label, amount, currency }) => ({
          '@type': 'Offer',
          name: ctx.say(label) || undefined,
          price: amount,
          priceCurrency: currency,
          url: data.registration.url ?? base.url,
          availability: data.status === 'cancelled' ? `${SCHEMA}/Discontinued` : undefined,
        })),
    maximumAttendeeCapacity: data.registration.capacity ?? undefined,
    organizer: ctx.say(data.organiser) ? { '@type': 'Organization', name: ctx.say(data.organiser) } : town(parameters),
    image: parameters.image,
  }
}

const service = (parameters: Parameters, { data }: Doc<'service-cards'>, base: Thing): Thing => {
  const { ctx } = parameters
  const unit = ctx.content.get('units', data.responsibleUnit)
  return {
    '@type': 'GovernmentService',
    ...base,
    serviceType: ctx.say(data.title),
    identifier: data.number ?? undefined,
    audience: data.audiences.map((audience) => ({ '@type': 'Audience', audienceType: ctx.m.catalogue.audiences[audience] })),
    serviceOperator: { '@type': 'GovernmentOffice', name: unit ? ctx.say(unit.data.title) : town(parameters).name },
    provider: town(parameters),
    areaServed: { '@type': 'AdministrativeArea', name: ctx.say(ctx.content.portal.name) },
    availableChannel: data.channels.map(({ kind, url, label }) => ({
      '@type': 'ServiceChannel',
      name: ctx.say(label) || ctx.m.service.channelKinds[kind],
      serviceUrl: url ?? undefined,
      serviceLocation: kind === 'inPerson' && unit?.data.address ? { '@type': 'Place', address: unit.data.address } : undefined,
    })),
  }
}

const office = ({ ctx }: Parameters, { data }: Doc<'units'>, base: Thing): Thing => ({
  '@type': 'GovernmentOffice',
  ...base,
  address: data.address ?? undefined,
  telephone: data.contacts.find(({ kind }) => kind === 'phone')?.value,
  email: data.contacts.find(({ kind }) => kind === 'email')?.value,
  geo:
    data.lat !== null && data.lng !== null ? { '@type': 'GeoCoordinates', latitude: data.lat, longitude: data.lng } : undefined,
  parentOrganization: { '@type': 'GovernmentOrganization', name: ctx.say(ctx.content.portal.name) },
  openingHoursSpecification: hoursOf(data.openingHours),
})

const placeThing = ({ data }: Doc<'places'>, base: Thing): Thing => ({
  '@type': 'Place',
  ...base,
  address: data.address,
  geo: { '@type': 'GeoCoordinates', latitude: data.lat, longitude: data.lng },
  telephone: data.contacts.find(({ kind }) => kind === 'phone')?.value,
  openingHoursSpecification: hoursOf(data.openingHours),
})

const hoursOf = (hours: readonly { day: number; opens: string; closes: string }[]): Thing[] =>
  hours.map(({ day, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${WEEKDAYS[day - 1]}`,
    opens,
    closes,
  }))

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Questions that the page answers. */
const questions = ({ ctx, doc }: Parameters): Thing[] => {
  if ((doc.type !== 'service-cards' && doc.type !== 'procedures') || doc.data.faq.length === 0) return []
  return [
    {
      '@context': SCHEMA,
      '@type': 'FAQPage',
      mainEntity: doc.data.faq.map(({ question, answer }) => ({
        '@type': 'Question',
        name: ctx.say(question),
        acceptedAnswer: { '@type': 'Answer', text: ctx.say(answer) },
      })),
    },
  ]
}

const breadcrumbs = ({ ctx, doc, url, portalUrl, crumbs }: Parameters): Thing =>
  breadcrumbList({ crumbs, name: ctx.say(doc.data.title), url, portalUrl })
