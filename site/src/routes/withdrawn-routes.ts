import { homePath, parseDocumentPath } from '@ratusz/content-schemas'
import type { Listing } from '../content/model.ts'
import type { Languages } from './addresses.ts'
import type { Route } from './view.ts'

/** An address that can be the name of a folder as it stands. */
const PLAIN = /^(\/[a-z0-9][a-z0-9_-]*)+\/?$/i

/**
 * The pages that say, at the address of what was taken off, why. Where a page stands already, or where the address is no plain one,
 * there is none: the line in `_redirects` answers alone.
 */
export const withdrawnRoutes = (parameters: { listing: Listing; languages: Languages; taken: ReadonlySet<string> }): Route[] => {
  const { listing, languages, taken } = parameters
  const { locales, defaultLocale } = languages
  const routes = listing.ofType('redirects').flatMap(({ id, data }): Route[] => {
    const path = data.from.replace(/\/*$/, '/')
    if (data.status !== 410 || data.explanation === null || !PLAIN.test(data.from) || taken.has(path)) return []
    const wanted = parseDocumentPath(path, defaultLocale)?.locale ?? defaultLocale
    const locale = locales.includes(wanted) ? wanted : defaultLocale
    const contentLocale = data.language !== null && locales.includes(data.language) ? data.language : locale
    const paths = Object.fromEntries(locales.map((other) => [other, other === locale ? path : homePath(other, defaultLocale)]))
    return [{ path, locale, view: { kind: 'withdrawn', id }, contentLocale, paths, translations: [locale] }]
  })
  return [...new Map(routes.map((route) => [route.path, route])).values()]
}
