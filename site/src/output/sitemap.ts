import type { SitemapItem } from '@astrojs/sitemap'
import type { Locale } from '@ratusz/content-schemas'
import type { Route } from '../routes/view.ts'

type SitemapSource = { routes: readonly Route[]; portalUrl: string; defaultLocale: Locale }

/**
 * Completes the entries of the sitemap: when each page changed and where its true translations are. Pages that stand in for a
 * missing translation, search and error pages are left out.
 */
export const sitemapSerializer = ({ routes, portalUrl, defaultLocale }: SitemapSource) => {
  const byUrl = new Map(routes.map((route) => [`${portalUrl}${route.path}`, route]))
  return (item: SitemapItem): SitemapItem | undefined => {
    const route = byUrl.get(item.url)
    if (!route || !isListed(route)) return undefined
    const alternates = route.translations.map((locale) => ({ lang: String(locale), url: `${portalUrl}${route.paths[locale]}` }))
    const original = alternates.find(({ lang }) => lang === defaultLocale) ?? alternates[0]
    return {
      ...item,
      ...(route.updatedAt ? { lastmod: route.updatedAt } : {}),
      ...(alternates.length > 1 && original ? { links: [...alternates, { lang: 'x-default', url: original.url }] } : {}),
    }
  }
}

const UNLISTED: ReadonlySet<string> = new Set(['search', 'notFound', 'gone'])
const isListed = ({ view, contentLocale, locale }: Route): boolean => contentLocale === locale && !UNLISTED.has(view.kind)
