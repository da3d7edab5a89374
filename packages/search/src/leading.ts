import type { SearchPage } from './types.ts'

/** Smaller sites are searched as a whole. */
const LARGE_SITE = 1000
/** So many pages lead on a larger one. */
const LEADING_PAGES = 600

/**
 * The pages that a word which stands nearly everywhere is asked of first: what gets something done and what lasts, then what is
 * dated, the newest first. Pagefind's time grows with the square of the pages that have a word, so that such a word alone would
 * take it half a second on a slow phone. Empty for a small site.
 */
export const leadingPages = (pages: readonly SearchPage[]): ReadonlySet<SearchPage> =>
  new Set(pages.length <= LARGE_SITE ? [] : [...pages].sort(compare).slice(0, LEADING_PAGES))

/** What gets something done, what lasts, what is dated, and what is over, from 0 to 3. */
export const rankOf = ({ isPast = false, isTask = false, date }: SearchPage): number =>
  isPast ? 3 : isTask ? 0 : date === undefined ? 1 : 2

const compare = (a: SearchPage, b: SearchPage): number =>
  rankOf(a) - rankOf(b) || (b.date ?? '').localeCompare(a.date ?? '', 'en') || (a.path < b.path ? -1 : 1)
