import { fillPattern, type PathPattern, pathPattern, withoutTrailingSlash } from './pattern.ts'

/** One line of `_redirects`: a `to` is always there but for 410, where it may name the page to show. */
export type RedirectRule = { from: PathPattern; to: string | undefined; status: 301 | 302 | 410; isForced: boolean }

/** Where a path leads; `to` is a path of the portal or an http(s) address. */
export type Redirect =
  | { status: 301 | 302; to: string; isForced: boolean }
  | { status: 410; to: string | undefined; isForced: boolean }

export type Redirects = {
  rules: RedirectRule[]
  /** The first rule that fits the path, filled in. */
  find: (path: string) => Redirect | undefined
  /** Lines that are no rules, with their numbers: a release with such lines does not go live. */
  mistakes: { line: number; text: string; problem: string }[]
}

/**
 * Reads `_redirects` in the form that Netlify and Cloudflare read: `from to status`, `*` and `:name`
 * placeholders, `#` comments. Statuses 301 (the default), 302 and 410. A `!` after the status sends even
 * where a file stands; else the file wins.
 */
export const parseRedirects = (text: string): Redirects => {
  const rules: RedirectRule[] = []
  const mistakes: Redirects['mistakes'] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim()
    if (line === '') continue
    const rule = readRule(line)
    if (typeof rule === 'string') mistakes.push({ line: index + 1, text: line, problem: rule })
    else rules.push(rule)
  }
  return { rules, mistakes, find: finder(rules) }
}

const readRule = (line: string): RedirectRule | string => {
  const [from = '', second, third, ...rest] = line.split(/\s+/)
  if (!from.startsWith('/') || from.startsWith('//')) return 'the old address must start with one /'
  if (rest.length > 0) return 'a rule is: old address, new address, status'
  const isStatusSecond = third === undefined && second !== undefined && /^\d{3}!?$/.test(second)
  const [to, code = '301'] = isStatusSecond ? [undefined, second] : [second, third]
  const isForced = code.endsWith('!')
  const status = Number(isForced ? code.slice(0, -1) : code)
  if (to !== undefined && !/^(\/(?!\/)|https?:\/\/[^/])/.test(to))
    return 'the new address must start with one /, http:// or https://'
  if (status === 410) return { from: pathPattern(decoded(from)), to, status, isForced }
  if (status !== 301 && status !== 302) return 'the status must be 301, 302 or 410'
  if (to === undefined) return 'the new address is missing'
  return { from: pathPattern(decoded(from)), to, status, isForced }
}

const finder = (rules: RedirectRule[]) => {
  const exact = new Map<string, number>()
  const patterns: number[] = []
  for (const [index, { from }] of rules.entries()) {
    const key = withoutTrailingSlash(from.source)
    if (!from.isExact) patterns.push(index)
    else if (!exact.has(key)) exact.set(key, index)
  }
  return (path: string): Redirect | undefined => {
    const exactIndex = exact.get(withoutTrailingSlash(path)) ?? Number.POSITIVE_INFINITY
    for (const index of patterns) {
      if (index > exactIndex) break
      const found = applied(rules[index], path)
      if (found) return found
    }
    return applied(rules[exactIndex], path)
  }
}

const applied = (rule: RedirectRule | undefined, path: string): Redirect | undefined => {
  const values = rule?.from.match(path)
  if (!rule || !values) return undefined
  const { status, isForced } = rule
  const to = rule.to === undefined ? undefined : safeTarget(fillPattern(rule.to, values))
  return status === 410 ? { status, to, isForced } : { status, to: to ?? '/', isForced }
}

/** A value from the address must not make the target another host: `//evil.example` is a path here, never a host. */
const safeTarget = (target: string): string => {
  const isPath = target.startsWith('/')
  return encodeURI(decoded(isPath ? `/${target.replace(/^[/\\]+/, '')}` : target)).replaceAll('\\', '%5C')
}

const decoded = (text: string): string => {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
