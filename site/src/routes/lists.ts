import {
  ARTICLE_KINDS,
  EVENT_KINDS,
  LIFE_EVENTS,
  type Locale,
  SECTION_SEGMENTS,
  sectionPath,
  slugify,
} from '@ratusz/content-schemas'
import type { Content, Doc } from '../content/model.ts'
import { createFormats } from '../i18n/formats.ts'
import { type Messages, messages } from '../i18n/messages.ts'
import { comingEvents, pastEvents } from '../lib/event-dates.ts'
import { contentLocaleOf, type Languages } from './addresses.ts'
import type { Facet, ListedType } from './view.ts'

export const PAGE_SIZE = 20

export type List = { type: ListedType; facet: Facet | undefined; documents: Doc<ListedType>[] }

/**
 * Every list of the portal in one language: each type whole, and its parts by kind, year or life event. A part stands only where
 * something is in it.
 *
 * @param today the day that parts events into coming and past
 */
export const listsIn = (content: Content, locale: Locale, languages: Languages, today: string): List[] => {
  const articles = newestFirst(content.ofType('articles'), today)
  const events = content.ofType('events')
  const coming = comingEvents(events, today)
  const services = byTitle(content.ofType('service-cards'), locale, languages)
  const lists: List[] = [
    { type: 'articles', facet: undefined, documents: articles },
    ...ARTICLE_KINDS.map((kind) => part('articles', { name: 'kind', value: kind }, articles, ({ data }) => data.kind === kind)),
    ...yearsOf(articles).map((year) =>
      part('articles', { name: 'year', value: year }, articles, ({ data }) => data.date.startsWith(year)),
    ),
    { type: 'events', facet: undefined, documents: coming },
    ...EVENT_KINDS.map((kind) => part('events', { name: 'kind', value: kind }, coming, ({ data }) => data.kind === kind)),
    { type: 'events', facet: { name: 'past' }, documents: pastEvents(events, today) },
    { type: 'service-cards', facet: undefined, documents: services },
    ...LIFE_EVENTS.map((lifeEvent) =>
      part('service-cards', { name: 'lifeEvent', value: lifeEvent }, services, ({ data }) => data.lifeEvents.includes(lifeEvent)),
    ),
    { type: 'procedures', facet: undefined, documents: byTitle(content.ofType('procedures'), locale, languages) },
    { type: 'violations', facet: undefined, documents: byTitle(content.ofType('violations'), locale, languages) },
  ]
  return lists.filter(({ facet, documents }) => facet === undefined || facet.name === 'past' || documents.length > 0)
}

/** The address of a list, and of its later pages: `/aktualnosci/rok/2026/strona/2/`. */
export const listPath = (parameters: {
  type: ListedType
  facet: Facet | undefined
  number: number
  locale: Locale
  defaultLocale: Locale
}): string => {
  const { type, facet, number, locale, defaultLocale } = parameters
  const page = number === 1 ? '' : `${SECTION_SEGMENTS[locale].pageNumber}/${number}/`
  return `${sectionPath(type, locale, defaultLocale)}${facet ? facetSegment(type, facet, locale) : ''}${page}`
}

/** The name of a part of a list, as its heading says it. */
export const facetLabel = (type: ListedType, facet: Facet, m: Messages): string => {
  if (facet.name === 'past') return m.event.past
  if (facet.name === 'year') return facet.value
  const names: Record<string, string> =
    facet.name === 'lifeEvent' ? m.lifeEventNames : type === 'events' ? m.eventKinds : m.articleKinds
  return names[facet.value] ?? facet.value
}

/** Documents in the order of their titles, as the language sorts them. */
export const byTitle = <T extends Doc<'service-cards' | 'procedures' | 'violations' | 'pages' | 'units' | 'topics'>>(
  documents: readonly T[],
  locale: Locale,
  languages: Languages,
): T[] => {
  const { compare } = createFormats(locale)
  const titleOf = (document: T) => document.data.title[contentLocaleOf(document, locale, languages)] ?? ''
  return documents
    .map((document) => ({ document, title: titleOf(document) }))
    .sort((a, b) => compare(a.title, b.title))
    .map(({ document }) => document)
}

/** Articles by date, those still pinned before all others. */
export const newestFirst = (articles: readonly Doc<'articles'>[], today: string): Doc<'articles'>[] => {
  const rank = ({ data, publishedAt, updatedAt }: Doc<'articles'>) =>
    `${data.pinnedUntil && data.pinnedUntil >= today ? 1 : 0}${data.date}${publishedAt ?? updatedAt}`
  return articles
    .map((article) => ({ article, rank: rank(article) }))
    .sort((a, b) => (a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0))
    .map(({ article }) => article)
}

const part = <T extends ListedType>(
  type: T,
  facet: Facet,
  documents: readonly Doc<T>[],
  isIn: (document: Doc<T>) => boolean,
) => ({
  type,
  facet,
  documents: documents.filter(isIn),
})

const yearsOf = (articles: readonly Doc<'articles'>[]): string[] =>
  [...new Set(articles.map(({ data }) => data.date.slice(0, 4)))].sort().reverse()

const facetSegment = (type: ListedType, facet: Facet, locale: Locale): string => {
  const { segments } = messages[locale]
  if (facet.name === 'past') return `${segments.past}/`
  return `${segments[facet.name]}/${slugify(facetLabel(type, facet, messages[locale]), locale)}/`
}
