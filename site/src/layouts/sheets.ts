import type { View } from '../routes/view.ts'
import dated from '../styles/dated.css?url'
import documents from '../styles/documents.css?url'
import home from '../styles/home.css?url'
import lists from '../styles/lists.css?url'
import search from '../styles/search.css?url'
import year from '../styles/year.css?url'

/**
 * The style sheet of a page: one file, so that nothing waits for a second, and without the rules of what such a page never holds.
 * Each is the core and some of the parts of `styles/parts`.
 */
export const sheetOf = (view: View): string => {
  if (view.kind === 'home') return home
  if (view.kind === 'search') return search
  if (view.kind === 'year') return year
  if (view.kind === 'accessibility') return documents
  if (view.kind !== 'document') return lists
  return DATED.has(view.type) ? dated : documents
}

const DATED: ReadonlySet<string> = new Set(['articles', 'events', 'topics', 'places'])
