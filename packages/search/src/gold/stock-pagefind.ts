import path from 'node:path'
import type { Locale } from '@ratusz/content-schemas'
import { close, createIndex } from 'pagefind'
import type { SearchPage } from '../types.ts'

/** Pagefind as it comes, over the same pages in their own language: what search is measured against. */
export const buildStockIndex = async (parameters: {
  pages: readonly SearchPage[]
  language: Locale
  folder: string
}): Promise<void> => {
  const { pages, language, folder } = parameters
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw new Error(errors.join('; '))
    await Promise.all(
      pages
        .filter((page) => page.language === language)
        .map((page) => index.addHTMLFile({ url: page.path, content: htmlOf(page) })),
    )
    await index.writeFiles({ outputPath: path.join(folder, language) })
  } finally {
    await close()
  }
}

const htmlOf = ({ language, title, summary, text, synonyms = [] }: SearchPage): string =>
  `<!doctype html><html lang="${language}"><head><title>${escapeHtml(title)}</title></head><body><main data-pagefind-body>` +
  `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p><p>${escapeHtml(text)}</p><p>${escapeHtml(synonyms.join(', '))}</p>` +
  '</main></body></html>'

const escapeHtml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')
