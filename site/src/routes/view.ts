import type { Locale, Localised, Reference } from '@ratusz/content-schemas'

/** The types that have a paginated list. */
export const LISTED_TYPES = [
  'articles',
  'events',
  'procedures',
  'violations',
  'service-cards',
  'alerts',
  'places',
  'documents',
  'legal-acts',
  'e-services',
] as const
export type ListedType = (typeof LISTED_TYPES)[number]

/** A part of a list that has an address of its own. */
export type Facet = { name: 'kind' | 'year' | 'lifeEvent' | 'audience'; value: string } | { name: 'past' }

export type ListView = {
  kind: 'list'
  type: ListedType
  facet: Facet | undefined
  ids: string[]
  page: ListPage
}

/**
 * Which part of a list a page shows: of one sorted by name, a page by its number; of an archive, the latest or an older page, which
 * says nothing that changes when something is added.
 */
export type ListPage =
  | { kind: 'numbered'; number: number; pageCount: number; total: number }
  | { kind: 'latest'; older: number | null; total: number }
  | { kind: 'older'; number: number; newer: number | 'latest'; older: number | null }

/** What a page shows. */
export type View =
  | {
      kind:
        | 'home'
        | 'topics'
        | 'units'
        | 'search'
        | 'siteMap'
        | 'accessibility'
        | 'openData'
        | 'kiosk'
        | 'letters'
        | 'map'
        | 'offline'
        | 'notFound'
        | 'gone'
    }
  | ListView
  | { kind: 'document'; type: Reference['type']; id: string }
  | { kind: 'year'; id: string }
  /** Why a page was taken off, by the redirect that says so. */
  | { kind: 'withdrawn'; id: string }
  /** The calendar of a month, `2026-11`. */
  | { kind: 'month'; month: string }

/** One page of the portal in one language. */
export type Route = {
  /** With leading and trailing slash; `/404.html` for the pages that servers look for by name. */
  path: string
  locale: Locale
  view: View
  /** The language that the content is really in. */
  contentLocale: Locale
  /** The same page in each configured language. */
  paths: Localised<string>
  /** The languages in which it is truly there: the alternates that search engines are told of. */
  translations: Locale[]
}
