import { alertViews } from '../alerts/alert-view.ts'
import { alertsFile, alertsPath } from '../alerts/alerts-file.ts'
import { CALENDARS } from '../calendar/calendars.ts'
import { eventCalendar } from '../calendar/event-calendar.ts'
import { setCurrentDocument } from '../content/current.ts'
import { CAP_FEED, CAP_FOLDER, capPath, FEEDS, feedPath } from '../feeds/addresses.ts'
import { capMessage } from '../feeds/cap.ts'
import { capFeed, feedOf } from '../feeds/feeds.ts'
import { OPEN_DATA } from '../open-data/addresses.ts'
import { headersFile } from '../output/headers.ts'
import { AT_THE_END, KEEP, KIOSK, KIOSK_START, SEARCH_IF_ASKED, SEARCH_ON_FOCUS, SHARE, WHAT_HOLDS } from '../output/inline.ts'
import { manifestFile, manifestPath } from '../output/manifest.ts'
import { redirectsFile, redirectsTo } from '../output/redirects.ts'
import { robotsFile } from '../output/robots.ts'
import { derivePalette, paletteCss } from '../palette/palette.ts'
import type { Route } from '../routes/view.ts'
import type { Site } from '../view/site.ts'
import type { Renderer } from './renderer.ts'

/**
 * A file of the release. It is made again when `input` is another, or when anything has changed that it read while it was made.
 */
export type Output = { name: string; input: string; make: () => Promise<string> }

/** Every file that is made from content, pages first. */
export const outputsOf = (site: Site, renderer: Renderer): Output[] => [
  ...inOrderOfDocuments(site.routes).flatMap((route) => [pageOf(site, route, renderer), ...calendarOf(site, route)]),
  ...alertsOf(site),
  ...feedsOf(site),
  ...site.languages.locales.map((locale) => ({
    name: manifestPath(locale, site.languages.defaultLocale).slice(1),
    input: '',
    make: async () => manifestFile(site, locale),
  })),
  { name: '_headers', input: '', make: async () => headersOf(site) },
  {
    name: '_redirects',
    // Whether a page is there is part of it: a new page may bring old addresses along, and takes its own from others.
    input: JSON.stringify(site.routes.map(({ path, view }) => [path, view.kind === 'withdrawn'])),
    make: async () =>
      redirectsFile(
        [...site.content.ofType('redirects'), ...redirectsTo(oldAddresses(site))],
        pathsOf(site, (kind) => kind !== 'withdrawn'),
        pathsOf(site, (kind) => kind === 'withdrawn'),
      ),
  },
  { name: 'robots.txt', input: site.portalUrl, make: async () => robotsFile(site.portalUrl) },
]

const pathsOf = (site: Site, isWanted: (kind: Route['view']['kind']) => boolean): Set<string> =>
  new Set(site.routes.flatMap(({ path, view }) => (isWanted(view.kind) ? [path] : [])))

// A document is read once for its pages in all languages.
const inOrderOfDocuments = (routes: readonly Route[]): Route[] =>
  [...Map.groupBy(routes, ({ view }) => (view.kind === 'document' ? `${view.type}/${view.id}` : '')).values()].flat()

/**
 * The files that tell of alerts, one per language: what a publisher may make known before the pages follow.
 *
 * @param hasPage whether a page is there to link to
 */
export const alertsOf = (site: Site, hasPage?: (file: string) => boolean): Output[] =>
  site.languages.locales.map((locale) => ({
    name: alertsPath(locale, site.languages.defaultLocale).slice(1),
    input: '',
    make: async () => {
      const ctx = site.contextFor(locale)
      const views = alertViews({ ctx, hasPage: hasPage && ((path) => hasPage(fileOf(path))) })
      return alertsFile(views, ctx.m.alerts).text
    },
  }))

/** The feeds of each language, and the alerts of the Common Alerting Protocol. */
const feedsOf = (site: Site): Output[] => {
  const feeds = site.languages.locales.flatMap((locale) =>
    (['articles', 'alerts'] as const).map((type) => ({ path: feedPath(type, locale), make: () => feedOf(site, type, locale) })),
  )
  const messages = site.listing.ofType('alerts').map(({ id }) => ({
    path: capPath(id),
    make: () => {
      const doc = site.content.whole('alerts', id)
      return doc ? capMessage(site, doc) : ''
    },
  }))
  return [...feeds, { path: CAP_FEED, make: () => capFeed(site) }, ...messages].map(({ path, make }) => ({
    name: path.slice(1),
    input: '',
    make: async () => make(),
  }))
}

const pageOf = (site: Site, route: Route, renderer: Renderer): Output => ({
  name: fileOf(route.path),
  input: JSON.stringify(route),
  make: () => {
    noteCurrent(site, route)
    return renderer.render({ site, route })
  },
})

const calendarOf = (site: Site, route: Route): Output[] => {
  const { view } = route
  if (view.kind !== 'document' || view.type !== 'events') return []
  return [
    {
      name: `${route.path.slice(1, -1)}.ics`,
      input: JSON.stringify(route),
      make: async () => {
        noteCurrent(site, route)
        const doc = site.content.whole('events', view.id)
        const ctx = site.contextFor(route.contentLocale, route.locale)
        const url = `${site.portalUrl}${route.path}`
        return doc ? eventCalendar({ events: [{ ctx, doc, url }], host: new URL(site.portalUrl).host }) : ''
      },
    },
  ]
}

const oldAddresses = (site: Site): Parameters<typeof redirectsTo>[0] => {
  const { defaultLocale } = site.languages
  return site.routes.flatMap(({ locale, path, view }) => {
    if (locale !== defaultLocale || view.kind !== 'document' || view.type === 'topics') return []
    const from = site.content.get(view.type, view.id)?.data.redirectsFrom ?? []
    return from.length === 0 ? [] : [{ id: view.id, path, from }]
  })
}

const headersOf = (site: Site): string =>
  headersFile({
    scripts: [WHAT_HOLDS, AT_THE_END, SEARCH_ON_FOCUS, SEARCH_IF_ASKED, SHARE, KEEP, KIOSK, KIOSK_START],
    fresh: site.languages.locales.map((locale) => alertsPath(locale, site.languages.defaultLocale)),
    open: [CALENDARS, FEEDS, OPEN_DATA].map((folder) => `/${folder}*`),
    types: [[`${CAP_FOLDER}*`, 'application/cap+xml; charset=utf-8']],
    styles: [paletteCss(derivePalette(site.content.portal.themeColour))],
  })

const noteCurrent = (site: Site, { view, contentLocale }: Route): void => {
  if (view.kind !== 'document') {
    setCurrentDocument(undefined)
    return
  }
  const title = site.content.get(view.type, view.id)?.data.title
  setCurrentDocument({ type: view.type, id: view.id, title: title && site.contextFor(contentLocale).say(title) })
}

/** `/uslugi/` → `uslugi/index.html`; `/404.html` stays. */
const fileOf = (path: string): string => (path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1))
