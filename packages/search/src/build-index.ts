import path from 'node:path'
import type { Locale } from '@ratusz/content-schemas'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { normalise } from './normalise.ts'

/** A page to be found: what people see of it as written, and the words by which it is found. */
export type SearchPage = {
  /** Its address on the portal, `/uslugi/dowod-osobisty/`. */
  path: string
  language: Locale
  title: string
  summary: string
  /** What it is, in its language: "Usługa". */
  kind: string
  /** Everything it says, as plain text. */
  text: string
  /** Other words by which people look for it. */
  synonyms?: readonly string[]
}

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

const recordOf = (page: SearchPage): string => {
  const { language, title, summary, kind, text, synonyms = [] } = page
  const words = (value: string): string => normalise(value, language)
  return [
    '<!doctype html><html><body data-pagefind-body>',
    meta('title', title),
    meta('summary', summary),
    meta('kind', kind),
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
 * `@ratusz/search/client`.
 *
 * @throws SearchIndexError naming the page that could not be indexed
 */
export const buildSearchIndex = async (parameters: { pages: readonly SearchPage[]; folder: string }): Promise<void> => {
  const { pages, folder } = parameters
  const byLanguage = Map.groupBy(pages, ({ language }) => language)
  try {
    for (const [language, own] of byLanguage) {
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
