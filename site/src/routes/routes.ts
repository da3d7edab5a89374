import { homePath, type Locale, type Localised, type Section, sectionPath, yearPath } from '@ratusz/content-schemas'
import { ContentError } from '../content/errors.ts'
import type { Listed, ListedPage, Listing } from '../content/model.ts'
import { archive, paginate } from '../lib/paginate.ts'
import { type Addresses, contentLocaleOf, type Languages, pagedDocuments } from './addresses.ts'
import { type List, lettersPath, listPath, mapPath, monthPath, PAGE_SIZE } from './lists.ts'
import type { ListedType, ListPage, Route, View } from './view.ts'
import { withdrawnRoutes } from './withdrawn-routes.ts'

type RouteSource = {
  listing: Listing
  addresses: Addresses
  languages: Languages
  listsIn: (locale: Locale) => readonly List[]
  /** The months that the calendar of events has a page for. */
  months: readonly string[]
}

/**
 * Every page of the portal, in every language.
 *
 * @throws ContentError where two documents claim one address
 */
export const buildRoutes = (source: RouteSource): Route[] => {
  const { languages } = source
  const routes = languages.locales.flatMap((locale) => [
    ...fixedRoutes(languages, locale),
    ...listRoutes(source, locale),
    ...monthRoutes(source, locale),
    ...documentRoutes(source, locale),
    ...yearRoutes(source, locale),
  ])
  refuseClashes(routes, source.listing)
  return [...routes, ...withdrawnRoutes({ ...source, taken: new Set(routes.map(({ path }) => path)) })]
}

const FIXED: {
  view: View['kind'] & (Section | 'home' | 'letters' | 'map' | 'notFound' | 'gone')
  path: (locale: Locale, defaultLocale: Locale) => string
}[] = [
  { view: 'home', path: homePath },
  { view: 'topics', path: (locale, defaultLocale) => sectionPath('topics', locale, defaultLocale) },
  { view: 'units', path: (locale, defaultLocale) => sectionPath('units', locale, defaultLocale) },
  { view: 'search', path: (locale, defaultLocale) => sectionPath('search', locale, defaultLocale) },
  { view: 'siteMap', path: (locale, defaultLocale) => sectionPath('siteMap', locale, defaultLocale) },
  { view: 'openData', path: (locale, defaultLocale) => sectionPath('openData', locale, defaultLocale) },
  { view: 'accessibility', path: (locale, defaultLocale) => sectionPath('accessibility', locale, defaultLocale) },
  { view: 'letters', path: lettersPath },
  { view: 'map', path: mapPath },
  { view: 'offline', path: (locale, defaultLocale) => sectionPath('offline', locale, defaultLocale) },
  { view: 'kiosk', path: (locale, defaultLocale) => sectionPath('kiosk', locale, defaultLocale) },
  // Servers look for these by name, upwards from the address asked for.
  { view: 'notFound', path: (locale, defaultLocale) => `${homePath(locale, defaultLocale)}404.html` },
  { view: 'gone', path: (locale, defaultLocale) => `${homePath(locale, defaultLocale)}410.html` },
]

/** The pages that every portal has, whatever its content. */
export const fixedRoutes = ({ locales, defaultLocale }: Languages, locale: Locale): Route[] =>
  FIXED.map(({ view, path }) => ({
    path: path(locale, defaultLocale),
    locale,
    view: { kind: view },
    contentLocale: locale,
    paths: perLocale(locales, (other) => path(other, defaultLocale)),
    translations: [...locales],
  }))

const listRoutes = ({ languages, listsIn }: RouteSource, locale: Locale): Route[] =>
  listsIn(locale).flatMap((list) =>
    pagesOf(list).map(({ items, page }) => {
      const { type, facet } = list
      const number = page.kind === 'older' || (page.kind === 'numbered' && page.number > 1) ? page.number : undefined
      const path = (other: Locale) => listPath({ type, facet, number, locale: other, defaultLocale: languages.defaultLocale })
      return {
        path: path(locale),
        locale,
        view: { kind: 'list', type, facet, ids: items.map(({ id }) => id), page },
        contentLocale: locale,
        paths: perLocale(languages.locales, path),
        translations: [...languages.locales],
      } satisfies Route
    }),
  )

const monthRoutes = ({ languages: { locales, defaultLocale }, months }: RouteSource, locale: Locale): Route[] =>
  months.map((month) => ({
    path: monthPath(month, locale, defaultLocale),
    locale,
    view: { kind: 'month', month },
    contentLocale: locale,
    paths: perLocale(locales, (other) => monthPath(month, other, defaultLocale)),
    translations: [...locales],
  }))

const pagesOf = ({ documents, isArchive, pinned = [] }: List): { items: Listed<ListedType>[]; page: ListPage }[] => {
  if (!isArchive)
    return paginate(documents, PAGE_SIZE).map(({ items, ...page }) => ({ items, page: { kind: 'numbered', ...page } }))
  return archive(documents, PAGE_SIZE).map(({ items, number, newer, older }) =>
    number === undefined || newer === null
      ? { items: [...new Set([...pinned, ...items])], page: { kind: 'latest', older, total: documents.length } }
      : { items, page: { kind: 'older', number, newer, older } },
  )
}

const documentRoutes = (source: RouteSource, locale: Locale): Route[] =>
  pagedDocuments(source.listing).flatMap((document) => documentRoute(source, document, locale) ?? [])

/**
 * The page of a document in one language. A language whose address belongs to another document's true translation has no page of
 * its own for this one.
 */
export const documentRoute = (
  { addresses, languages }: Pick<RouteSource, 'addresses' | 'languages'>,
  document: Pick<ListedPage, 'type' | 'id' | 'locales'>,
  locale: Locale,
): Route | undefined => {
  const reference = { type: document.type, id: document.id }
  const path = addresses.of(reference, locale)
  const contentLocale = contentLocaleOf(document, locale, languages)
  if (path === undefined || (contentLocale !== locale && path === addresses.of(reference, contentLocale))) return undefined
  return {
    path,
    locale,
    view: { kind: 'document', ...reference },
    contentLocale,
    paths: perLocale(languages.locales, (other) => addresses.of(reference, other) ?? path),
    translations: languages.locales.filter((other) => document.locales.includes(other)),
  }
}

const yearRoutes = ({ listing, languages: { locales, defaultLocale } }: RouteSource, locale: Locale): Route[] =>
  listing.ofType('year-reports').map(({ id, data: { year } }) => ({
    path: yearPath(year, locale, defaultLocale),
    locale,
    view: { kind: 'year', id },
    contentLocale: locale,
    paths: perLocale(locales, (other) => yearPath(year, other, defaultLocale)),
    translations: [...locales],
  }))

const perLocale = (locales: readonly Locale[], value: (locale: Locale) => string): Localised<string> =>
  Object.fromEntries(locales.map((locale) => [locale, value(locale)]))

const refuseClashes = (routes: readonly Route[], listing: Listing): void => {
  const seen = new Map<string, Route>()
  for (const route of routes) {
    const other = seen.get(route.path)
    if (!other) {
      seen.set(route.path, route)
      continue
    }
    const { view } = route.view.kind === 'document' ? route : other
    if (view.kind !== 'document') throw new ContentError(`two pages have the address ${route.path}`)
    const document = listing.get(view.type, view.id)
    throw new ContentError(`the address ${route.path} is taken already: change the slug`, {
      document: { type: view.type, id: view.id, title: document ? Object.values(document.data.title)[0] : undefined },
    })
  }
}
