import type { HeaderMap } from './headers.ts'

/** What every answer carries unless the release's `_headers` says otherwise. */
const SAFE_HEADERS: [name: string, value: string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  [
    'content-security-policy',
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:",
  ],
]

const FOREVER = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'

/** The folder beside the releases that holds assets of releases that are no longer kept, under the same paths. */
export const OLD_ASSETS = '.assets'

/** The folder beside the releases that holds what is told ahead of one, under its name: read in place of its own files. */
export const AHEAD = '.ahead'

/** Files that may be told before the release that they belong to: those of the alerts, one per language. */
export const isToldAhead = (path: string): boolean => /^\/(?:[a-z]{2}\/)?alerts\.json$/.test(path)

/** The folders of a release that hold such assets, among other things. */
export const ASSET_FOLDERS = ['_astro', 'media', 'fonts', 'search-index'] as const

/** Assets whose names change with their content. They may also be read from an older release. */
export const isHashedAsset = (path: string): boolean =>
  /^\/(_astro|media|fonts)\/./.test(path) ||
  /^\/search-index\/.+(\.pf_(fragment|index|meta|filter)|\/vocabulary\.[\w-]+\.txt|\/wasm\.\w+\.pagefind)$/.test(path)

/** Fills in what the release's headers leave open: safety, and how long a browser may keep the answer. */
export const withDefaults = (headers: HeaderMap, path: string): HeaderMap => {
  const filled = new Map(headers)
  for (const [name, value] of SAFE_HEADERS) if (!filled.has(name)) filled.set(name, value)
  if (!filled.has('cache-control')) filled.set('cache-control', isHashedAsset(path) ? FOREVER : ASK_EACH_TIME)
  return filled
}
