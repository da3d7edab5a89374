import type { Locale } from '@ratusz/content-schemas'
import { type SearchPage, searchPageOf } from '@ratusz/search'
import type { Route } from '../routes/view.ts'
import { pageInfo } from '../view/page-info.ts'
import type { Site } from '../view/site.ts'

/**
 * What the search index of a language is made of: every document that is really in it, and its overviews and lists, so that who
 * types a section's name is led there, and a language without documents still has an index that answers.
 */
export const searchPages = (site: Site, locale: Locale): SearchPage[] =>
  site.routes.flatMap((route) => {
    if (route.locale !== locale || route.contentLocale !== locale) return []
    return route.view.kind === 'document' ? documentPage(site, route, route.view) : overviewPage(site, route)
  })

/** Of those pages the overviews and lists: what they say of themselves may change without any of their addresses. */
export const overviewPages = (site: Site, locale: Locale): SearchPage[] =>
  site.routes.flatMap((route) => (route.locale === locale && route.contentLocale === locale ? overviewPage(site, route) : []))

type DocumentView = Extract<Route['view'], { kind: 'document' }>

const documentPage = (site: Site, { locale, path }: Route, view: DocumentView): SearchPage[] => {
  const document = site.content.whole(view.type, view.id)
  if (!document) return []
  const { m, today } = site.contextFor(locale)
  const topicLabel = (id: string): string | undefined => site.content.get('topics', id)?.data.title[locale]
  return [searchPageOf({ document, language: locale, path, kind: m.kindOf[document.type], topicLabel, today })]
}

const OVERVIEWS: ReadonlySet<string> = new Set(['topics', 'units', 'accessibility', 'openData', 'siteMap', 'map', 'year'])

// Of a list, the page that it begins with: neither its parts nor what comes after.
const isOverview = ({ view }: Route): boolean => {
  if (view.kind !== 'list') return OVERVIEWS.has(view.kind)
  const { facet, page } = view
  return facet === undefined && (page.kind === 'latest' || (page.kind === 'numbered' && page.number === 1))
}

const overviewPage = (site: Site, route: Route): SearchPage[] => {
  if (!isOverview(route)) return []
  const ctx = site.contextFor(route.locale)
  const { title, description } = pageInfo(ctx, route, undefined)
  return [
    {
      path: route.path,
      language: route.locale,
      title,
      summary: description,
      kind: ctx.m.kindOf.pages,
      type: 'pages',
      topics: [],
      text: '',
    },
  ]
}
