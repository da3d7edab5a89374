/** A path pattern of `_redirects` and `_headers`: `:name` is one segment, a last `*` is any rest, even none. */
export type PathPattern = {
  source: string
  isExact: boolean
  /** The values of the placeholders (`splat` for the `*`), or undefined when the path does not fit. */
  match: (path: string) => Record<string, string> | undefined
}

const PLACEHOLDER = /:([A-Za-z]\w*)|\*/g

/** Reads a pattern. A trailing slash makes no difference to what it matches. */
export const pathPattern = (source: string): PathPattern => {
  const isExact = !source.includes('*') && !/\/:[A-Za-z]/.test(source)
  if (isExact) {
    const wanted = withoutTrailingSlash(source)
    return { source, isExact, match: (path) => (withoutTrailingSlash(path) === wanted ? {} : undefined) }
  }
  const expression = new RegExp(`^${expressionOf(source)}/?$`)
  return { source, isExact, match: (path) => withValues(expression.exec(path)) }
}

/** The path without the slash at its end; the root stays `/`. */
export const withoutTrailingSlash = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path)

/** Puts the placeholders' values into a target: `/nowe/:splat`. */
export const fillPattern = (target: string, values: Record<string, string>): string =>
  target.replace(/:([A-Za-z]\w*)/g, (whole, name: string) => values[name] ?? whole)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const expressionOf = (source: string): string => {
  const parts: string[] = []
  let from = 0
  // `/a/*` also stands for `/a` itself, so the slash before the star belongs to the star.
  const path = withoutTrailingSlash(source).replace(/\/\*$/, '*')
  const hasRest = path !== withoutTrailingSlash(source)
  for (const found of path.matchAll(PLACEHOLDER)) {
    parts.push(escaped(path.slice(from, found.index)))
    const isLast = found.index + found[0].length === path.length
    if (found[1]) parts.push(`(?<${found[1]}>[^/]+)`)
    else parts.push(isLast && hasRest ? '(?:/(?<splat>.*?))?' : isLast ? '(?<splat>.*?)' : '[^/]*')
    from = found.index + found[0].length
  }
  return parts.join('') + escaped(path.slice(from))
}

const withValues = (found: RegExpExecArray | null): Record<string, string> | undefined =>
  found ? Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, value ?? ''])) : undefined
