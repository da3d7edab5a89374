import { listPath } from '../routes/lists.ts'
import type { Route } from '../routes/view.ts'

/** The folder of the pictures by which pages are shown where their addresses are passed on. */
export const CARDS = 'cards/'

const WITHOUT: ReadonlySet<Route['view']['kind']> = new Set(['notFound', 'gone', 'withdrawn', 'search', 'kiosk'])

/**
 * The address of a page's card: it follows from the page's own and stays while the page changes. The later pages of a list have the
 * card of its first; a page whose content is in another language that of the original. Undefined for a page that nobody passes on.
 */
export const cardPath = (route: Route, defaultLocale: Route['locale']): string | undefined => {
  const { view, contentLocale: locale, paths, path } = route
  if (WITHOUT.has(view.kind)) return undefined
  const shown =
    view.kind === 'list'
      ? listPath({ type: view.type, facet: view.facet, number: undefined, locale, defaultLocale })
      : (paths[locale] ?? path)
  return `/${CARDS}${shown.slice(1, -1) || 'index'}.png`
}
