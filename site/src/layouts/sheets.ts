import type { View } from '../routes/view.ts'
import documents from '../styles/documents.css?url'
import home from '../styles/home.css?url'
import lists from '../styles/lists.css?url'
import site from '../styles/site.css?url'

/** The style sheets of a page, the common one first: a page loads no rules for what it does not hold. */
export const sheetsOf = (view: View): string[] => {
  if (view.kind === 'home') return [site, lists, home]
  if (view.kind === 'accessibility' || view.kind === 'year') return [site, documents]
  if (view.kind !== 'document') return [site, lists]
  return WITH_LISTS.has(view.type) ? [site, lists, documents] : [site, documents]
}

/** Documents whose pages also list others, or show a date as lists do. */
const WITH_LISTS: ReadonlySet<string> = new Set(['articles', 'events', 'topics', 'places'])
