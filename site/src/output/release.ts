import { rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SitemapItem } from '@astrojs/sitemap'
import { buildSearchIndex } from '@ratusz/search'
import type { AstroIntegration } from 'astro'
import { setCurrentDocument } from '../content/current.ts'
import type { BuildSettings } from '../content/settings.ts'
import { linkMedia, readMediaNames } from '../media/media-cache.ts'
import { derivePalette, paletteCss } from '../palette/palette.ts'
import { searchPages } from '../search/search-pages.ts'
import { taughtSearch } from '../search/taught.ts'
import { openSite, type Site } from '../view/site.ts'
import { headersFile } from './headers.ts'
import { BEACON, SEARCH_IF_ASKED, SEARCH_ON_FOCUS, staleToday } from './inline.ts'
import { redirectsFile } from './redirects.ts'
import { sitemapSerializer } from './sitemap.ts'

/**
 * What a release holds beside its pages: pictures, `_headers`, `_redirects`, and the error pages under the names by which servers
 * look for them. The content is opened when the first of them needs it, after it has been brought up to date.
 */
export const release = (settings: BuildSettings) => {
  let opened: Promise<Site> | undefined
  const site = (): Promise<Site> => {
    opened ??= openSite(settings)
    return opened
  }
  const serialize = async (item: SitemapItem): Promise<SitemapItem | undefined> => {
    const { routes, portalUrl, languages } = await site()
    return sitemapSerializer({ routes, portalUrl, defaultLocale: languages.defaultLocale })(item)
  }
  const integration: AstroIntegration = {
    name: 'ratusz-release',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        setCurrentDocument(undefined)
        const outDir = fileURLToPath(dir)
        const { routes, content, timezone, languages, contextFor } = await site()
        const searchPaths = routes.filter(({ view }) => view.kind === 'search').map((route) => route.path)
        await linkMedia(await readMediaNames(settings.mediaCache), settings.mediaCache, outDir)
        await nameErrorPages(
          routes.map((route) => route.path).filter((route) => route.endsWith('.html')),
          outDir,
        )
        const headers = headersFile({
          scripts: [BEACON, staleToday(timezone), SEARCH_ON_FOCUS, SEARCH_IF_ASKED],
          styles: [paletteCss(derivePalette(content.portal.themeColour))],
          searchPaths,
        })
        await writeFile(path.join(outDir, '_headers'), headers)
        const taught = taughtSearch({ content, locales: languages.locales, pathOf: (of, locale) => contextFor(locale).href(of) })
        await buildSearchIndex({ pages: searchPages(await site()), ...taught, folder: path.join(outDir, 'search-index') })
        const redirects = redirectsFile(content.ofType('redirects'), new Set(routes.map((route) => route.path)))
        if (redirects !== '') await writeFile(path.join(outDir, '_redirects'), redirects)
      },
    },
  }
  return { serialize, integration }
}

const nameErrorPages = async (paths: readonly string[], outDir: string): Promise<void> => {
  for (const name of paths) {
    const file = path.join(outDir, name)
    const folder = file.replace(/\.html$/, '')
    const isFolder = await stat(folder).then(
      (entry) => entry.isDirectory(),
      () => false,
    )
    if (!isFolder) continue
    await rename(path.join(folder, 'index.html'), file)
    await rm(folder, { recursive: true })
  }
}
