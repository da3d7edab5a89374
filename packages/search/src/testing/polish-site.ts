import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSearchIndex } from '../build-index.ts'
import { serveFolder } from '../gold/serve-folder.ts'
import { openSearchIn } from '../open.ts'
import type { Search, SearchPage } from '../types.ts'

/** A page that says nothing but what it is given. */
export const page = (parameters: Pick<SearchPage, 'path' | 'title'> & Partial<SearchPage>): SearchPage => ({
  language: 'pl',
  summary: '',
  kind: 'Strona',
  type: 'pages',
  topics: [],
  text: '',
  ...parameters,
})

/** Builds the index of a site in Polish, serves it, and opens the search in it as a browser does. */
export const openPolishSite = async (
  parameters: Omit<Parameters<typeof buildSearchIndex>[0], 'folder'>,
): Promise<{ search: Search; close: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-search-'))
  await buildSearchIndex({ ...parameters, folder })
  const served = await serveFolder(folder)
  const script = pathToFileURL(path.join(folder, 'pl', 'pagefind.js')).href
  return {
    search: await openSearchIn({ folder: `${served.origin}/pl/`, script, locale: 'pl' }),
    close: async () => {
      await served.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
