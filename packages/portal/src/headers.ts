import { type PathPattern, pathPattern } from './pattern.ts'

/** One block of `_headers`: what to set, and what earlier blocks set that is to go, for the paths that fit. */
export type HeaderRule = { path: PathPattern; set: [name: string, value: string][]; remove: string[] }

/** Header names in lower case and their values. */
export type HeaderMap = Map<string, string>

/** Headers that describe the body or the connection belong to the server alone. */
const NOT_TO_SET = new Set(['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'date', 'etag', 'vary'])

/**
 * Reads `_headers` in the form that Netlify and Cloudflare read: a path pattern on a line of its own, then
 * indented `Name: value` lines; `! Name` takes away what an earlier block set. Headers that only a server can
 * know (lengths, encodings) are passed over, as are malformed lines.
 */
export const parseHeaders = (text: string): HeaderRule[] => {
  const rules: HeaderRule[] = []
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ path: pathPattern(content), set: [], remove: [] })
      continue
    }
    const rule = rules.at(-1)
    if (!rule) continue
    if (content.startsWith('!')) {
      rule.remove.push(content.slice(1).trim().toLowerCase())
      continue
    }
    const [, name, value] = /^([A-Za-z0-9-]+):\s*([\t\x20-\x7e]+)$/.exec(content) ?? []
    if (name && value && !NOT_TO_SET.has(name.toLowerCase())) rule.set.push([name.toLowerCase(), value])
  }
  return rules
}

/** The headers of a path: all blocks that fit, in order; a name set twice has its values joined by a comma, as on the hosts. */
export const headersFor = (rules: HeaderRule[], path: string): HeaderMap => {
  const headers: HeaderMap = new Map()
  for (const rule of rules) {
    if (!rule.path.match(path)) continue
    for (const name of rule.remove) headers.delete(name)
    for (const [name, value] of rule.set) {
      const before = headers.get(name)
      headers.set(name, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return headers
}
