import path from 'node:path'
import { LOCALES, type Locale } from '@ratusz/content-schemas'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { normalise } from './normalise.ts'
import type { BestBets, SearchPage, Synonyms } from './types.ts'

/** Raised when Pagefind does not take a page or cannot write. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError'
}

// A code that Pagefind has no stemmer for: its own stemming would undo our normalising.
const NO_STEMMING = 'xx'

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const meta = (name: string, value: string): string =>
  `<i data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}"></i>`

const filter = (name: string, value: string): string =>
  `<i data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}"></i>`

const recordOf = (page: SearchPage): string => {
  const { language, title, summary, kind, type, topics, date, text, synonyms = [] } = page
  const words = (value: string): string => normalise(value, language)
  return [
    '<!doctype html><html><body data-pagefind-body>',
    meta('title', title),
    meta('summary', summary),
    meta('kind', kind),
    meta('type', type),
    ...(date === undefined ? [] : [meta('date', date), filter('year', date.slice(0, 4))]),
    filter('type', `${type}|${kind}`),
    ...topics.map((topic) => filter('topic', topic)),
    `<h1 data-pagefind-weight="10">${words(title)}</h1>`,
    `<p data-pagefind-weight="7">${words(synonyms.join(' '))}</p>`,
    `<p data-pagefind-weight="4">${words(summary)}</p>`,
    `<p>${words(text)}</p>`,
    '</body></html>',
  ].join('')
}

const indexOf = async (): Promise<PagefindIndex> => {
  const { errors, index } = await createIndex({ forceLanguage: NO_STEMMING })
  if (!index) throw new SearchIndexError(`Pagefind did not start: ${errors.join('; ')}`)
  return index
}

/**
 * Writes one search index per language into `folder/<language>/`, found by the browser side in
 * `@ratusz/search/client`. The folders are independent of each other, and the same pages give the same files.
 *
 * @param languages index these alone; all that have pages where not said
 * @throws SearchIndexError naming the page that could not be indexed
 */
export const buildSearchIndex = async (parameters: {
  pages: readonly SearchPage[]
  folder: string
  synonyms?: Synonyms
  bestBets?: BestBets
  languages?: readonly Locale[]
}): Promise<void> => {
  const { pages, folder, languages = LOCALES } = parameters
  const byLanguage = Map.groupBy(pages, ({ language }) => language)
  try {
    for (const language of languages) {
      const own = byLanguage.get(language) ?? []
      if (own.length === 0) continue
      const index = await indexOf()
      for (const page of own) {
        const { errors } = await index.addHTMLFile({ url: page.path, content: recordOf(page) })
        if (errors.length > 0) throw new SearchIndexError(`${page.path} could not be indexed: ${errors.join('; ')}`)
      }
      const { errors } = await index.writeFiles({ outputPath: path.join(folder, language) })
      if (errors.length > 0) throw new SearchIndexError(`the index for ${language} could not be written: ${errors.join('; ')}`)
    }
  } finally {
    await close()
  }
}
