import {
  ARTICLE_KINDS,
  AUDIENCES,
  DOCUMENT_KINDS,
  EVENT_KINDS,
  LIFE_EVENTS,
  type Locale,
  PLACE_KINDS,
  PROVIDERS,
  SECTION_SEGMENTS,
  sectionPath,
  slugify,
} from '@ratusz/content-schemas'
import type { Listed, ListedPage, Listing } from '../content/model.ts'
import type { Sources } from '../content/questions.ts'
import { formatsOf } from '../i18n/formats.ts'
import { type Messages, messages } from '../i18n/messages.ts'
import { dictionaryForm } from '../lib/dictionary-form.ts'
import { comingEvents, pastEvents } from '../lib/event-dates.ts'
import { contentLocaleOf, type Languages } from './addresses.ts'
import type { Facet, ListedType } from './view.ts'

export const PAGE_SIZE = 20

/** A list. Where `isArchive`, later additions come first and nothing else moves; `pinned` stand before all others on its first page. */
export type List = {
  type: ListedType
  facet: Facet | undefined
  isArchive: boolean
  documents: readonly Listed<ListedType>[]
  pinned?: readonly Listed<ListedType>[]
}

/**
 * Every list of the portal in one language: each type whole, and its parts by kind, year or life event. A part stands only where
 * something is in it.
 *
 * @param today the day that parts events into coming and past
 */
export const listsIn = (listing: Listing, locale: Locale, languages: Languages, today: string): List[] => {
  const articles = newestFirst(listing.ofType('articles'), undefined)
  const events = listing.ofType('events')
  const coming = comingEvents(events, today)
  const services = byTitle(listing.ofType('service-cards'), locale, languages)
  const past = pastEvents(events, today)
  const places = byTitle(listing.ofType('places'), locale, languages)
  const documents = byTitle(listing.ofType('documents'), locale, languages)
  const eServices = byTitle(listing.ofType('e-services'), locale, languages)
  const lists: List[] = [
    { ...whole('articles', articles, true), pinned: articles.filter(({ data }) => isPinned(data, today)) },
    ...ARTICLE_KINDS.map((kind) => part('articles', { name: 'kind', value: kind }, articles, ({ data }) => data.kind === kind)),
    ...yearsOf(articles).map((year) =>
      part('articles', { name: 'year', value: year }, articles, ({ data }) => data.date.startsWith(year)),
    ),
    whole('events', coming, false),
    ...EVENT_KINDS.map((kind) => part('events', { name: 'kind', value: kind }, coming, ({ data }) => data.kind === kind, false)),
    { type: 'events', facet: { name: 'past' }, isArchive: true, documents: past },
    whole('service-cards', services, false),
    ...LIFE_EVENTS.map((lifeEvent) =>
      part(
        'service-cards',
        { name: 'lifeEvent', value: lifeEvent },
        services,
        ({ data }) => data.lifeEvents.includes(lifeEvent),
        false,
      ),
    ),
    ...AUDIENCES.map((audience) =>
      part(
        'service-cards',
        { name: 'audience', value: audience },
        services,
        ({ data }) => data.audiences.includes(audience),
        false,
      ),
    ),
    whole('procedures', byTitle(listing.ofType('procedures'), locale, languages), false),
    whole('violations', byTitle(listing.ofType('violations'), locale, languages), false),
    whole('alerts', latestAlerts(listing.ofType('alerts')), true),
    whole('places', places, false),
    ...PLACE_KINDS.map((kind) => part('places', { name: 'kind', value: kind }, places, ({ data }) => data.kind === kind, false)),
    whole('documents', documents, false),
    ...DOCUMENT_KINDS.map((kind) =>
      part('documents', { name: 'kind', value: kind }, documents, ({ data }) => data.kind === kind, false),
    ),
    whole('legal-acts', byTitle(listing.ofType('legal-acts'), locale, languages), false),
    whole('e-services', eServices, false),
    ...PROVIDERS.map((provider) =>
      part('e-services', { name: 'kind', value: provider }, eServices, ({ data }) => data.provider === provider, false),
    ),
  ]
  return lists.filter(({ facet, documents }) => facet === undefined || facet.name === 'past' || documents.length > 0)
}

/** The parts of one type's list that stand in one language, in the order of offering. */
export const facetsIn = ({ listing, languages, today, once }: Sources, type: ListedType, locale: Locale): Facet[] =>
  once(`lists ${locale}`, () => listsIn(listing, locale, languages, today())).flatMap((list) =>
    list.type === type && list.facet ? [list.facet] : [],
  )

/** The address of a list, and of its other pages: `/aktualnosci/rok/2026/strona/2/`. @param number undefined for the first page */
export const listPath = (parameters: {
  type: ListedType
  facet: Facet | undefined
  number: number | undefined
  locale: Locale
  defaultLocale: Locale
}): string => {
  const { type, facet, number, locale, defaultLocale } = parameters
  const page = number === undefined ? '' : `${SECTION_SEGMENTS[locale].pageNumber}/${number}/`
  return `${sectionPath(type, locale, defaultLocale)}${facet ? facetSegment(type, facet, locale) : ''}${page}`
}

/** The address of a month in the calendar of events: `/wydarzenia/miesiac/2026-11/`. */
export const monthPath = (month: string, locale: Locale, defaultLocale: Locale): string =>
  `${sectionPath('events', locale, defaultLocale)}${messages[locale].segments.month}/${month}/`

/** The address of all services from A to Z: `/uslugi/od-a-do-z/`; and of the map of places: `/miejsca/mapa/`. */
export const lettersPath = (locale: Locale, defaultLocale: Locale): string =>
  `${sectionPath('service-cards', locale, defaultLocale)}${messages[locale].segments.letters}/`
export const mapPath = (locale: Locale, defaultLocale: Locale): string =>
  `${sectionPath('places', locale, defaultLocale)}${messages[locale].segments.map}/`

/** The name of a part of a list, as its heading says it. */
export const facetLabel = (type: ListedType, facet: Facet, m: Messages): string => {
  if (facet.name === 'past') return m.event.past
  if (facet.name === 'year') return facet.value
  if (facet.name === 'audience')
    return Object.entries(m.catalogue.audiences).find(([name]) => name === facet.value)?.[1] ?? facet.value
  const names: Record<string, string> = facet.name === 'lifeEvent' ? m.lifeEventNames : kindNames(type, m)
  return names[facet.value] ?? facet.value
}

const kindNames = (type: ListedType, m: Messages): Record<string, string> => {
  switch (type) {
    case 'events':
      return m.eventKinds
    case 'places':
      return m.place.kinds
    case 'documents':
      return m.document.kinds
    case 'e-services':
      return m.eService.providers
    default:
      return m.articleKinds
  }
}

/** Alerts by the moment from which they hold, the latest first. */
export const latestAlerts = (alerts: readonly Listed<'alerts'>[]): Listed<'alerts'>[] =>
  alerts.toSorted((a, b) => (a.data.startsAt < b.data.startsAt ? 1 : -1))

/** Documents in the order of their titles, as a dictionary of the language has them. */
export const byTitle = <T extends ListedPage>(documents: readonly T[], locale: Locale, languages: Languages): T[] => {
  const { compare } = formatsOf(locale)
  const titleOf = (document: T) => document.data.title[contentLocaleOf(document, locale, languages)] ?? ''
  return documents
    .map((document) => ({ document, form: dictionaryForm(titleOf(document), locale) }))
    .sort((a, b) => compare(a.form, b.form))
    .map(({ document }) => document)
}

/** Articles by date. @param today where given, those still pinned on that day come before all others */
export const newestFirst = (articles: readonly Listed<'articles'>[], today: string | undefined): Listed<'articles'>[] => {
  const rank = ({ id, data, publishedAt }: Listed<'articles'>) =>
    `${isPinned(data, today) ? 1 : 0}${data.date}${publishedAt ?? ''} ${id}`
  return articles
    .map((article) => ({ article, rank: rank(article) }))
    .sort((a, b) => (a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0))
    .map(({ article }) => article)
}

const isPinned = ({ pinnedUntil }: Listed<'articles'>['data'], today: string | undefined): boolean =>
  today !== undefined && pinnedUntil !== null && pinnedUntil >= today

const whole = <T extends ListedType>(type: T, documents: readonly Listed<T>[], isArchive: boolean) => ({
  type,
  facet: undefined,
  isArchive,
  documents,
})

const part = <T extends ListedType>(
  type: T,
  facet: Facet,
  documents: readonly Listed<T>[],
  isIn: (document: Listed<T>) => boolean,
  isArchive = true,
) => ({
  type,
  facet,
  isArchive,
  documents: documents.filter(isIn),
})

const yearsOf = (articles: readonly Listed<'articles'>[]): string[] =>
  [...new Set(articles.map(({ data }) => data.date.slice(0, 4)))].sort().reverse()

const facetSegment = (type: ListedType, facet: Facet, locale: Locale): string => {
  const { segments } = messages[locale]
  if (facet.name === 'past') return `${segments.past}/`
  return `${segments[facet.name]}/${slugify(facetLabel(type, facet, messages[locale]), locale)}/`
}
