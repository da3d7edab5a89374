import { eventCalendar } from '../calendar/event-calendar.ts'
import { setCurrentDocument } from '../content/current.ts'
import { headersFile } from '../output/headers.ts'
import { ALERTS, BEACON, SEARCH_IF_ASKED, SEARCH_ON_FOCUS, staleToday } from '../output/inline.ts'
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
  { name: '_headers', input: '', make: async () => headersOf(site) },
  {
    name: '_redirects',
    input: '',
    make: async () =>
      redirectsFile(
        [...site.content.ofType('redirects'), ...redirectsTo(oldAddresses(site))],
        new Set(site.routes.map((route) => route.path)),
      ),
  },
  { name: 'robots.txt', input: site.portalUrl, make: async () => robotsFile(site.portalUrl) },
]

// A document is read once for its pages in all languages.
const inOrderOfDocuments = (routes: readonly Route[]): Route[] =>
  [...Map.groupBy(routes, ({ view }) => (view.kind === 'document' ? `${view.type}/${view.id}` : '')).values()].flat()

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
        return doc ? eventCalendar({ ctx, doc, url, host: new URL(site.portalUrl).host }) : ''
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
    scripts: [ALERTS, BEACON, staleToday(site.timezone), SEARCH_ON_FOCUS, SEARCH_IF_ASKED],
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
