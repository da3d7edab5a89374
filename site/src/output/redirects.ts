import type { Listed } from '../content/model.ts'
import { safeUrl } from '../lib/safe-url.ts'

/** What of a redirect makes its line. */
type Redirect = { data: Pick<Listed<'redirects'>['data'], 'from' | 'to' | 'status'> }

/**
 * The old addresses that documents say lead to them, as redirects for good: in the default language, where a page is there.
 */
export const redirectsTo = (pages: readonly { id: string; path: string; from: readonly string[] }[]): Redirect[] =>
  pages.flatMap(({ path, from }) => from.map((old) => ({ data: { from: old, to: path, status: 301 as const } })))

/**
 * The release's `_redirects`: one line per old address, `from to status`. An address that a page of this release holds is left
 * out: the page is there. https://developers.cloudflare.com/workers/static-assets/redirects/
 * Redirects that lead to one another are joined: each leads to the last address at once, and a circle leads nowhere.
 *
 * @param pagePaths the addresses of this release's pages
 * @param withdrawnPaths the addresses of pages that say why something was taken off: there, but as gone
 */
export const redirectsFile = (
  redirects: readonly Redirect[],
  pagePaths: ReadonlySet<string>,
  withdrawnPaths: ReadonlySet<string> = new Set(),
): string => {
  const kept = redirects.filter(({ data }) => !pagePaths.has(data.from) && !pagePaths.has(withSlash(data.from)))
  const targets = new Map(kept.map(({ data }) => [withSlash(data.from), data.status === 410 ? null : data.to]))
  return kept
    .flatMap(({ data: { from, to, status } }) => {
      const page = withSlash(from)
      if (status === 410) return [withdrawnPaths.has(page) ? `${page} ${page} 410!\n` : `${pathOf(from)} ${pathOf(from)} 410\n`]
      const last = to && lastTarget(page, to, targets)
      const safe = last && safeUrl(last)
      return safe ? [`${pathOf(from)} ${safe} ${status}\n`] : []
    })
    .join('')
}

const withSlash = (path: string): string => path.replace(/\/*$/, '/')

/** Where a chain of redirects ends; undefined where it comes back to an address that it has passed. */
const lastTarget = (from: string, to: string, targets: ReadonlyMap<string, string | null>): string | undefined => {
  const passed = new Set([from])
  let last = to
  for (;;) {
    const page = last.startsWith('/') ? withSlash(last.split(/[?#]/)[0] ?? '') : ''
    if (passed.has(page)) return undefined
    const next = targets.get(page)
    if (!next) return last
    passed.add(page)
    last = next
  }
}

// Spaces part the columns of the file; `*` and `:` would be patterns.
const pathOf = (path: string): string => path.replace(/[\s*:]/g, (character) => encodeURIComponent(character).replace('*', '%2A'))
