import { escapeHtml } from '../lib/escape.ts'

type Attributes = Record<string, string | undefined>
type Child = string | undefined

/** Characters that XML cannot hold, whichever way they are written. https://www.w3.org/TR/xml/#charsets */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A text between tags. */
export const xmlText = (text: string): string => escapeHtml(text.replace(IMPOSSIBLE, ''))

/** An element of XML; its children are XML already. Attributes and children that are undefined are left out. */
export const element = (name: string, attributes: Attributes, ...children: Child[]): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(value)}"`))
    .join('')
  const inner = children.filter((child) => child !== undefined).join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

/** An element that holds a text; undefined where there is none. */
export const textElement = (name: string, text: string | undefined, attributes: Attributes = {}): string | undefined =>
  text ? element(name, attributes, xmlText(text)) : undefined

/** A document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
