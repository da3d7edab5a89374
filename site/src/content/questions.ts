import type { ContentType, Locale, Reference } from '@ratusz/content-schemas'
import { formatsOf } from '../i18n/formats.ts'
import { alertsOn } from '../lib/alerts.ts'
import { dictionaryForm } from '../lib/dictionary-form.ts'
import { comingEvents, pastEvents } from '../lib/event-dates.ts'
import { appointmentsByMonth, calendarMonths, type MonthPlan, monthOf, planMonth } from '../lib/event-months.ts'
import { OPEN_TYPES, type OpenType } from '../open-data/addresses.ts'
import { contentLocaleOf, type Languages } from '../routes/addresses.ts'
import { byTitle, facetsIn, newestFirst } from '../routes/lists.ts'
import type { Facet, ListedType } from '../routes/view.ts'
import type { Listed, ListedPage, Listing } from './model.ts'

/** Articles and events that a topic's page shows at most: the whole lists have pages of their own. */
const FILED_AT_MOST = 12

/** What pages ask about many documents at once, by the parameters of each question. */
export type Questions = {
  /** The newest articles that are not out of date, those still pinned first. */
  newestArticles: [count: number]
  /** The articles before one, the latest of them first: what is published later does not change them. */
  articlesBefore: [id: string, count: number]
  comingEvents: [count: number]
  /** What is on in a month, `2026-11`; and the months before and after it that have a page. */
  month: [month: string]
  monthsBeside: [month: string]
  /** The month of today; and today, where it is in a month. */
  thisMonth: []
  todayIn: [month: string]
  /** The alerts that hold at some time of the day, the gravest first: those that a later one updated or took back are left out. */
  alertsNow: []
  /** The documents of a type that name another in one of their fields. */
  referring: [type: Reference['type'], field: string, id: string]
  /** Documents of a type by their titles. */
  titled: [type: Exclude<Reference['type'], 'articles' | 'events'>, locale: Locale]
  /** Topics, units or the pages right below a page (null: the top), in the editors' order. */
  ordered: [type: 'topics' | 'units', locale: Locale]
  pagesBelow: [parent: string | null, locale: Locale]
  filedUnder: [topic: string, locale: Locale]
  aToZ: [locale: Locale]
  /** Services by the first letter of their titles. */
  servicesAToZ: [locale: Locale]
  /** The topics under which something of a type is filed, in the editors' order. */
  topicsWith: [type: 'articles' | 'service-cards', locale: Locale]
  /** Where each place is, by title. */
  mapped: [locale: Locale]
  /** The parts of a type's list that have something in them. */
  facets: [type: ListedType, locale: Locale]
  /** The years in figures that are on the portal, the newest first. */
  yearReports: []
  /** How many documents of each type there are, and when the newest was first published. */
  openData: []
  /** The document that an address leads to. */
  bySlug: [type: Reference['type'], locale: Locale, slug: string]
}

/** The answers: plain data, compared as JSON. Documents are told by their ids. */
export type Answers = {
  newestArticles: string[]
  articlesBefore: string[]
  comingEvents: string[]
  month: MonthPlan
  monthsBeside: { before: string | null; after: string | null }
  thisMonth: string
  todayIn: string | null
  alertsNow: string[]
  referring: string[]
  titled: string[]
  ordered: string[]
  pagesBelow: string[]
  filedUnder: { type: Exclude<Reference['type'], 'topics'>; ids: string[] }[]
  aToZ: { letter: string; documents: Reference[] }[]
  servicesAToZ: { letter: string; ids: string[] }[]
  topicsWith: string[]
  mapped: { id: string; lat: number; lng: number }[]
  facets: Facet[]
  yearReports: { id: string; year: number }[]
  openData: { type: OpenType; count: number; newest: string | null }[]
  bySlug: string | null
}

/** What answers are worked out from. `once` keeps what several answers share. */
export type Sources = {
  listing: Listing
  languages: Languages
  today: () => string
  once: <V>(name: string, work: () => V) => V
}

type Answering = { [N in keyof Questions]: (sources: Sources, ...parameters: Questions[N]) => Answers[N] }

/** The questions, each with the way to its answer. An answer depends on nothing but its parameters and the sources it reads. */
export const questions: Answering = {
  newestArticles: (sources, count) =>
    idsOf(
      articlesByDate(sources)
        .filter(({ data }) => data.expiresAt === null || data.expiresAt >= sources.today())
        .slice(0, count),
    ),
  articlesBefore: (sources, id, count) => {
    const positions = sources.once('positions', () => {
      const articles = newestFirst(sources.listing.ofType('articles'), undefined)
      return { articles, places: new Map(articles.map((article, place) => [article.id, place])) }
    })
    const place = positions.places.get(id)
    return place === undefined ? [] : idsOf(positions.articles.slice(place + 1, place + 1 + count))
  },
  comingEvents: (sources, count) => idsOf(comingEvents(sources.listing.ofType('events'), sources.today()).slice(0, count)),
  month: ({ listing, once }, month) =>
    planMonth(month, once('appointments', () => appointmentsByMonth(listing.ofType('events'))).get(month) ?? []),
  monthsBeside: ({ listing, today, once }, month) => {
    const months = once('calendar months', () => calendarMonths(listing.ofType('events'), today()))
    const place = months.indexOf(month)
    return { before: months[place - 1] ?? null, after: months[place + 1] ?? null }
  },
  thisMonth: ({ today }) => monthOf(today()),
  todayIn: ({ today }, month) => (monthOf(today()) === month ? today() : null),
  alertsNow: ({ listing, today }) => idsOf(alertsOn(listing.ofType('alerts'), today())),
  referring: (sources, type, field, id) => referringIn(sources, type, field).get(id) ?? [],
  titled: ({ listing, languages }, type, locale) => idsOf(byTitle(listing.ofType(type), locale, languages)),
  ordered: ({ listing, languages }, type, locale) => idsOf(inEditorsOrder(listing.ofType(type), locale, languages)),
  pagesBelow: (sources, parent, locale) => {
    const { listing, languages } = sources
    const below = sources.once('pages below', () =>
      Map.groupBy(listing.ofType('pages'), ({ data }) =>
        data.parent !== null && listing.get('pages', data.parent) ? data.parent : null,
      ),
    )
    return idsOf(inEditorsOrder(below.get(parent) ?? [], locale, languages))
  },
  filedUnder: (sources, topic, locale) => {
    const { listing, languages } = sources
    const filed = <T extends ListedPage['type']>(type: T): Listed<T>[] =>
      (referringIn(sources, type, 'topics').get(topic) ?? []).flatMap((id) => listing.get(type, id) ?? [])
    const events = filed('events')
    const today = sources.today()
    const groups: Answers['filedUnder'] = [
      { type: 'service-cards', ids: idsOf(byTitle(filed('service-cards'), locale, languages)) },
      { type: 'procedures', ids: idsOf(byTitle(filed('procedures'), locale, languages)) },
      { type: 'violations', ids: idsOf(byTitle(filed('violations'), locale, languages)) },
      { type: 'pages', ids: idsOf(byTitle(filed('pages'), locale, languages)) },
      { type: 'articles', ids: idsOf(newestFirst(filed('articles'), today)).slice(0, FILED_AT_MOST) },
      { type: 'events', ids: idsOf([...comingEvents(events, today), ...pastEvents(events, today)]).slice(0, FILED_AT_MOST) },
      { type: 'e-services', ids: idsOf(byTitle(filed('e-services'), locale, languages)) },
      { type: 'documents', ids: idsOf(byTitle(filed('documents'), locale, languages)) },
      { type: 'places', ids: idsOf(byTitle(filed('places'), locale, languages)) },
      { type: 'units', ids: idsOf(byTitle(filed('units'), locale, languages)) },
    ]
    return groups.filter(({ ids }) => ids.length > 0)
  },
  aToZ: ({ listing, languages }, locale) => {
    const types = ['service-cards', 'procedures', 'violations', 'pages', 'units', 'places', 'documents', 'e-services'] as const
    const all = types.flatMap((type): readonly ListedPage[] => listing.ofType(type))
    return byLetter(all, locale, languages).map(([letter, documents]) => ({
      letter,
      documents: documents.map(({ type, id }) => ({ type, id })),
    }))
  },
  servicesAToZ: ({ listing, languages }, locale) =>
    byLetter(listing.ofType('service-cards'), locale, languages).map(([letter, services]) => ({ letter, ids: idsOf(services) })),
  topicsWith: (sources, type, locale) => {
    const { listing, languages } = sources
    const filed = referringIn(sources, type, 'topics')
    return idsOf(inEditorsOrder(listing.ofType('topics'), locale, languages)).filter((id) => filed.has(id))
  },
  mapped: ({ listing, languages }, locale) =>
    byTitle(listing.ofType('places'), locale, languages).map(({ id, data: { lat, lng } }) => ({ id, lat, lng })),
  facets: (sources, type, locale) => facetsIn(sources, type, locale),
  yearReports: ({ listing }) =>
    listing
      .ofType('year-reports')
      .map(({ id, data: { year } }) => ({ id, year }))
      .toSorted((one, other) => other.year - one.year),
  openData: ({ listing }) =>
    OPEN_TYPES.map((type) => {
      const documents: readonly Pick<Listed, 'publishedAt'>[] = listing.ofType(type)
      const newest = documents
        .map(({ publishedAt }) => publishedAt ?? '')
        .toSorted()
        .at(-1)
      return { type, count: documents.length, newest: newest || null }
    }),
  bySlug: ({ listing, once }, type, locale, slug) =>
    once(`slugs ${type} ${locale}`, () => new Map(listing.ofType(type).map(({ id, data }) => [data.slug[locale], id]))).get(
      slug,
    ) ?? null,
}

const idsOf = (documents: readonly { id: string }[]): string[] => documents.map(({ id }) => id)

const articlesByDate = ({ listing, today, once }: Sources): Listed<'articles'>[] =>
  once('articles by date', () => newestFirst(listing.ofType('articles'), today()))

/** What an item of a field names: itself where it is an id, the act that it cites where it is a citation. */
const namedIn = (item: unknown): string | undefined => {
  if (typeof item === 'string') return item
  return typeof item === 'object' && item !== null && 'act' in item && typeof item.act === 'string' ? item.act : undefined
}

/** The documents of a type by what they name in a field, which holds an id, null, a list of ids or of citations. */
const referringIn = ({ listing, once }: Sources, type: ContentType, field: string): Map<string, string[]> =>
  once(`referring ${type} ${field}`, () => {
    const found = new Map<string, string[]>()
    for (const { id, data } of listing.ofType(type)) {
      const value: unknown = Object.entries(data).find(([name]) => name === field)?.[1]
      for (const target of new Set([value].flat().map(namedIn)))
        if (target !== undefined) found.set(target, [...(found.get(target) ?? []), id])
    }
    return found
  })

const titleIn = (document: ListedPage, locale: Locale, languages: Languages): string =>
  document.data.title[contentLocaleOf(document, locale, languages)] ?? ''

const inEditorsOrder = <T extends Listed<'topics' | 'units' | 'pages'>>(
  documents: readonly T[],
  locale: Locale,
  languages: Languages,
): T[] => {
  const { compare } = formatsOf(locale)
  const nameOf = (document: T): string => {
    const shown = contentLocaleOf(document, locale, languages)
    return ('navTitle' in document.data && document.data.navTitle[shown]) || titleIn(document, locale, languages)
  }
  return documents.toSorted((a, b) => a.data.order - b.data.order || compare(nameOf(a), nameOf(b)))
}

const byLetter = <T extends ListedPage>(documents: readonly T[], locale: Locale, languages: Languages): [string, T[]][] => [
  ...Map.groupBy(byTitle(documents, locale, languages), (document) => firstLetter(titleIn(document, locale, languages), locale)),
]

const firstLetter = (title: string, locale: Locale): string => (dictionaryForm(title, locale)[0] ?? '#').toLocaleUpperCase(locale)
