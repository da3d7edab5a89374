import type { RichText, RichTextBlock, RichTextInline } from '@ratusz/content-schemas'
import type { Problem } from '../problems'

export type Inline = RichTextInline
export type Block = RichTextBlock

/** What stands behind addresses of the old site. Keys name what is imported; undefined: nothing that is. */
export type Names = {
  /** The page behind an address, as `type` and `key`. */
  pageOf: (url: string) => { type: 'articles' | 'pages'; key: string } | undefined
  /** The picture or file behind an address, as a key. */
  fileOf: (url: string) => string | undefined
  /** Whether an address lies on the old site. */
  isOwn: (url: string) => boolean
  /** The key of a picture by the number that the old site gave it: for galleries. */
  fileById: (id: string) => string | undefined
}

export type Converted = {
  richText: RichText
  /** Pictures of galleries, as keys. */
  gallery: string[]
  /** Every picture and file that is referred to, as keys; with the words beside the picture, where it has some. */
  files: { key: string; alt: string }[]
  /** Every imported page that is linked to. */
  links: string[]
  problems: Problem[]
}

export type Context = {
  names: Names
  problems: Problem[]
  gallery: string[]
  files: Map<string, string>
  links: Set<string>
  /** Files linked from within the block at hand: they come after it as downloads. */
  downloads: string[]
}

export const textNode = (text: string, format = 0): Inline => ({ type: 'text', text, format })
export const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', children })

/** Whether inline content shows anything. */
export const isEmptyInline = (children: readonly Inline[]): boolean =>
  children.every((node) =>
    node.type === 'text' ? node.text.trim() === '' : node.type === 'linebreak' ? true : isEmptyInline(node.children),
  )

const isBreak = (node: Inline | undefined): boolean =>
  node?.type === 'linebreak' || (node?.type === 'text' && node.text.trim() === '')

/** Inline content without blanks and breaks at its ends, and with single spaces. */
export const trimmed = (children: Inline[]): Inline[] => {
  const merged: Inline[] = []
  for (const node of children) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format)
      merged[merged.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else merged.push(node)
  }
  while (isBreak(merged[0])) merged.shift()
  while (isBreak(merged.at(-1))) merged.pop()
  return merged.map((node, index) => {
    if (node.type !== 'text') return node
    let text = node.text.replace(/[ \t\r\n]+/gu, ' ')
    if (index === 0 || merged[index - 1]?.type === 'linebreak') text = text.trimStart()
    if (index === merged.length - 1) text = text.trimEnd()
    return { ...node, text }
  })
}
