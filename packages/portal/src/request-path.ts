import { LOCALES, type Locale } from '@ratusz/content-schemas/locales'

/** What a request asks for: the decoded path, and the query with its `?`. */
export type RequestPath = { path: string; query: string }

/**
 * Reads the address of a request. Undefined means that it can name nothing here: it is malformed, climbs out
 * of the folder, or holds characters that no file of a release has.
 */
export const readRequestPath = (url: string): RequestPath | undefined => {
  const [, encoded = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? []
  if (!encoded.startsWith('/') || /%2f|%5c/i.test(encoded)) return undefined
  const path = decoded(encoded)
  if (path === undefined || path.length > 1024 || path.includes('\\') || hasControlCharacter(path)) return undefined
  const segments = path.split('/').slice(1)
  const isSound = segments.every(
    (segment, index) => segment !== '.' && segment !== '..' && (segment !== '' || index === segments.length - 1),
  )
  return isSound ? { path, query } : undefined
}

/** Files of a release that are for the server, not for readers; dot files too, but for `.well-known`. */
export const isHiddenPath = (path: string): boolean =>
  /^\/(_redirects|_headers|release\.json)\/?$/.test(path) || /\/\.(?!well-known\/)/.test(path)

/** The language that an address is in: that of its first segment, else the default one. */
export const localeOfPath = (path: string, defaultLocale: Locale): Locale => {
  const [, first] = path.split('/')
  return LOCALES.find((locale) => locale === first) ?? defaultLocale
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const hasControlCharacter = (text: string): boolean => [...text].some((character) => character < ' ' || character === '\u007f')
