import { parseRedirects } from '@ratusz/portal/redirects'

/** Where references of a release may lead. */
export type Targets = {
  /** Whether a path is answered by a file or by a line of `_redirects`. */
  has: (path: string) => boolean
}

/** Files that the portal keeps for itself. */
const HIDDEN = new Set(['_redirects', '_headers', 'release.json'])

/**
 * The addresses of a release.
 *
 * @param files the release's files, as `uslugi/index.html`
 * @param redirects the text of its `_redirects`
 */
export const targetsOf = ({ files, redirects }: { files: readonly string[]; redirects: string }): Targets => {
  const paths = pathsOf(files)
  const { find } = parseRedirects(redirects)
  return { has: (path) => paths.has(path) || find(path) !== undefined }
}

/**
 * The path of the portal that a reference names, or undefined where it leads elsewhere (mailto:, other hosts, #part).
 *
 * @param parameters.page the address of the page on which it stands
 * @param parameters.origin the portal's own address: absolute references to it count too
 */
export const addressOf = (parameters: { reference: string; page: string; origin: string }): string | undefined => {
  const { reference, page, origin } = parameters
  const encoded = encodedPathOf(reference.trim(), page, origin)
  return encoded?.includes('%') ? safelyDecoded(encoded) : encoded
}

/** Every path under which a file is reached: a page also without the slash at its end, which the portal adds. */
const pathsOf = (files: readonly string[]): Set<string> => {
  const paths = new Set<string>()
  for (const file of files) {
    if (HIDDEN.has(file)) continue
    paths.add(`/${file}`)
    if (file !== 'index.html' && !file.endsWith('/index.html')) continue
    const folder = `/${file.slice(0, -'index.html'.length)}`
    paths.add(folder)
    if (folder !== '/') paths.add(folder.slice(0, -1))
  }
  return paths
}

const encodedPathOf = (reference: string, page: string, origin: string): string | undefined => {
  if (reference === '' || reference.startsWith('#') || reference.startsWith('?')) return undefined
  if (reference.startsWith('/') && !reference.startsWith('//') && !reference.includes('/.'))
    return reference.replace(/[?#].*$/s, '')
  // `mailto:` and the like, and addresses of other hosts.
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference) && !reference.startsWith(origin)) return undefined
  const base = `${origin}${encodeURI(page)}`
  const url = URL.canParse(reference, base) ? new URL(reference, base) : undefined
  if (!url) return reference
  return url.origin === new URL(origin).origin ? url.pathname : undefined
}

const safelyDecoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
