import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Locale } from '@ratusz/content-schemas'
import { buildSearchIndex } from '@ratusz/search'
import { writeSitemap } from '../output/sitemap.ts'
import { searchPages } from '../search/search-pages.ts'
import type { Site } from '../view/site.ts'
import { digestOf } from './digest.ts'
import type { Documents } from './documents.ts'
import type { Facts } from './facts.ts'

/** Files that are made from many pages at once: made again together when anything has changed that they read. */
export type Index = {
  /** Stands for all of its files; no file has this name. */
  name: string
  input: string
  /** The names of its files begin so. */
  prefix: string
  make: (folder: string) => Promise<void>
}

export type IndexFile = { name: string; content: string; from: string }

/** The search index of each language, and the sitemap. */
export const indexesOf = (site: Site, documents: Documents): Index[] => [
  ...site.languages.locales.map((locale) => searchIndexOf(site, locale)),
  sitemapOf(site, documents),
]

/** Makes an index in a folder and tells its files. */
export const makeIndex = async (
  index: Index,
  folder: string,
  facts: Facts,
): Promise<{ files: IndexFile[]; read: number[] }> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { read } = await facts.record(() => index.make(folder))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<IndexFile> => {
        const from = path.join(entry.parentPath, entry.name)
        return { name: path.relative(folder, from), from, content: digestOf(await readFile(from)) }
      }),
  )
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), read }
}

const searchIndexOf = (site: Site, locale: Locale): Index => ({
  name: `:search:${locale}`,
  input: '',
  prefix: `search-index/${locale}/`,
  make: async (folder) => {
    await buildSearchIndex({ pages: searchPages(site, locale), folder: path.join(folder, 'search-index') })
  },
})

const sitemapOf = (site: Site, documents: Documents): Index => ({
  name: ':sitemap',
  input: JSON.stringify(
    site.routes.map(({ path: address, view }) => [
      address,
      view.kind === 'document' ? documents.updatedAt(view.type, view.id) : view.kind,
    ]),
  ),
  prefix: 'sitemap-',
  make: (folder) =>
    writeSitemap(
      {
        routes: site.routes,
        portalUrl: site.portalUrl,
        defaultLocale: site.languages.defaultLocale,
        updatedAt: documents.updatedAt,
      },
      folder,
    ),
})
