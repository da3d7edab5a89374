import type { Listed } from '../content/model.ts'
import { safeUrl } from '../lib/safe-url.ts'

/**
 * The old addresses that documents say lead to them, as redirects for good: in the default language, where a page is there.
 */
export const redirectsTo = (
  pages: readonly { id: string; path: string; from: readonly string[] }[],
): Pick<Listed<'redirects'>, 'data'>[] =>
  pages.flatMap(({ path, from }) => from.map((old) => ({ data: { from: old, to: path, status: 301 as const } })))

/**
 * The release's `_redirects`: one line per old address, `from to status`. An address that a page of this release holds is left
 * out: the page is there. https://developers.cloudflare.com/workers/static-assets/redirects/
 *
 * @param pagePaths the addresses of this release's pages
 */
export const redirectsFile = (
  redirects: readonly Pick<Listed<'redirects'>, 'data'>[],
  pagePaths: ReadonlySet<string>,
): string => {
  const taken = (path: string) => pagePaths.has(path) || pagePaths.has(path.endsWith('/') ? path : `${path}/`)
  return redirects
    .filter(({ data }) => !taken(data.from))
    .flatMap(({ data }) => {
      const to = data.status === 410 ? data.from : data.to && safeUrl(data.to)
      return to ? [`${pathOf(data.from)} ${data.status === 410 ? pathOf(data.from) : to} ${data.status}\n`] : []
    })
    .join('')
}

// Spaces part the columns of the file; `*` and `:` would be patterns.
const pathOf = (path: string): string => path.replace(/[\s*:]/g, (character) => encodeURIComponent(character).replace('*', '%2A'))
