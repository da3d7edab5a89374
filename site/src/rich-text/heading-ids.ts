import { LOCALES, plainText, type RichText, slugify } from '@ratusz/content-schemas'

export type Heading = { id: string; text: string; tag: 'h2' | 'h3' | 'h4' }

/** The headings of a rich text in order, each with an id that is unique within it: for anchors and for page contents. */
export const headingIds = (richText: RichText): Heading[] => {
  const seen = new Map<string, number>()
  return richText.root.children.flatMap((node) => {
    if (node.type !== 'heading') return []
    const text = plainText({ root: { type: 'root', children: [node] } })
    // The transliteration reads every script, whichever language it is told.
    const base = slugify(text, LOCALES[0]) || 'h'
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return [{ id: count === 1 ? base : `${base}-${count}`, text, tag: node.tag }]
  })
}
