const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const HERE = 'http://portal.invalid'

/**
 * An address that may stand in `href`, or undefined. Parsed as browsers parse it, so that `java\nscript:` and `/\host` do not
 * slip through: a path must stay on the portal. https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export const safeUrl = (url: string): string | undefined => {
  const trimmed = url.trim()
  if (trimmed.startsWith('#')) return trimmed
  const parsed = URL.parse(trimmed, HERE)
  if (!parsed) return undefined
  if (trimmed.startsWith('/')) return parsed.origin === HERE ? `${parsed.pathname}${parsed.search}${parsed.hash}` : undefined
  return SCHEMES.has(parsed.protocol) && parsed.origin !== HERE ? parsed.href : undefined
}
