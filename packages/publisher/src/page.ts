import { Parser } from 'htmlparser2'
import type { PageRule } from './protocol.ts'

/** What the checks need to know of a page. */
export type PageFacts = {
  language: string | undefined
  direction: string | undefined
  hasTitle: boolean
  mains: number
  headings: number
  /** Every address that the page links to or loads, once each, as written. */
  references: string[]
}

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'action'] as const
const LIST_ATTRIBUTES = ['srcset', 'imagesrcset'] as const

/** Reads a page once, from its first byte to its last. */
export const readPage = (html: string): PageFacts => {
  const references = new Set<string>()
  const facts = {
    language: undefined as string | undefined,
    direction: undefined as string | undefined,
    title: '',
    mains: 0,
    headings: 0,
  }
  let drawings = 0
  let isInTitle = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'html') {
        facts.language = attributes.lang
        facts.direction = attributes.dir
      } else if (name === 'main') facts.mains++
      else if (name === 'h1') facts.headings++
      else if (name === 'svg') drawings++
      else if (name === 'title') isInTitle = drawings === 0
      for (const attribute of ADDRESS_ATTRIBUTES) {
        const address = attributes[attribute]
        if (address !== undefined) references.add(address)
      }
      for (const attribute of LIST_ATTRIBUTES) for (const address of candidatesOf(attributes[attribute])) references.add(address)
    },
    ontext: (text) => {
      if (isInTitle) facts.title += text
    },
    onclosetag: (name) => {
      if (name === 'svg') drawings--
      else if (name === 'title') isInTitle = false
    },
  })
  parser.end(html)
  const { language, direction, title, mains, headings } = facts
  return { language, direction, hasTitle: title.trim() !== '', mains, headings, references: [...references] }
}

/** The rules that a page breaks (WCAG 2.2: 3.1.1, 2.4.2, 1.3.1). */
export const brokenRules = ({ language, direction, hasTitle, mains, headings }: PageFacts): PageRule[] => {
  const isArabic = language?.split('-')[0] === 'ar'
  const rules: [PageRule, boolean][] = [
    ['language', !language],
    ['direction', isArabic && direction !== 'rtl'],
    ['title', !hasTitle],
    ['main', mains !== 1],
    ['heading', headings !== 1],
  ]
  return rules.filter(([, isBroken]) => isBroken).map(([rule]) => rule)
}

/** The addresses of a stylesheet: `url(…)` and `@import "…"`. */
export const readStylesheet = (css: string): string[] => [
  ...new Set(
    [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g)]
      .map((found) => found.slice(1).find((address) => address !== undefined) ?? '')
      .filter((address) => address !== ''),
  ),
]

/** The addresses of `srcset`, each before its width or density; a comma may stand within an address, never at its end. */
const candidatesOf = (list: string | undefined): string[] =>
  list ? [...list.matchAll(/\s*,*\s*(\S*[^\s,])(?:\s+[^,]*)?/g)].map((found) => found[1] ?? '') : []
