import { pathToFileURL } from 'node:url'
import sitemap, { type SitemapItem } from '@astrojs/sitemap'
import type { ContentType, Locale } from '@ratusz/content-schemas'
import type { Route } from '../routes/view.ts'

type SitemapSource = {
  routes: readonly Route[]
  portalUrl: string
  defaultLocale: Locale
  /** When a document last changed. */
  updatedAt: (type: ContentType, id: string) => string | undefined
}

/**
 * Completes the entries of the sitemap: when each page changed and where its true translations are. Pages that stand in for a
 * missing translation, search and error pages are left out.
 */
export const sitemapSerializer = ({ routes, portalUrl, defaultLocale, updatedAt }: SitemapSource) => {
  const byUrl = new Map(routes.map((route) => [`${portalUrl}${route.path}`, route]))
  return (item: SitemapItem): SitemapItem | undefined => {
    const route = byUrl.get(item.url)
    if (!route || !isListed(route)) return undefined
    const lastmod = route.view.kind === 'document' ? updatedAt(route.view.type, route.view.id) : undefined
    const alternates = route.translations.map((locale) => ({ lang: String(locale), url: `${portalUrl}${route.paths[locale]}` }))
    const original = alternates.find(({ lang }) => lang === defaultLocale) ?? alternates[0]
    return {
      ...item,
      ...(lastmod ? { lastmod } : {}),
      ...(alternates.length > 1 && original ? { links: [...alternates, { lang: 'x-default', url: original.url }] } : {}),
    }
  }
}

/** Writes `sitemap-index.xml` and its parts into a folder. */
export const writeSitemap = async (source: SitemapSource, folder: string): Promise<void> => {
  const { hooks } = sitemap({ serialize: sitemapSerializer(source), namespaces: { news: false, image: false, video: false } })
  const pages = source.routes.filter(isListed).map(({ path }) => ({ pathname: path.slice(1) }))
  const config = { site: source.portalUrl, base: '/', trailingSlash: 'always', build: { format: 'directory' } }
  const problems: string[] = []
  const note = (message: string): void => {
    problems.push(message)
  }
  const logger = { info: () => undefined, warn: note, error: note }
  // The integration is called the way Astro would, but with the pages of this portal, which Astro does not know.
  for (const [name, parameters] of [
    ['astro:routes:resolved', { routes: [] }],
    ['astro:config:done', { config }],
    ['astro:build:done', { dir: pathToFileURL(`${folder}/`), pages, logger }],
  ] as const) {
    const hook = hooks[name]
    if (hook) await Reflect.apply(hook, undefined, [parameters])
  }
  if (problems.length > 0) throw new Error(`the sitemap cannot be written: ${problems.join('; ')}`)
}

const UNLISTED: ReadonlySet<string> = new Set(['search', 'kiosk', 'notFound', 'gone', 'withdrawn'])
const isListed = ({ view, contentLocale, locale }: Route): boolean => contentLocale === locale && !UNLISTED.has(view.kind)
