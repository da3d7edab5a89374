import { createHash } from 'node:crypto'
import type { RichText, RichTextBlock, RichTextInline, RichTextListItem } from '@ratusz/content-schemas'
import { toLexical } from '../../demo/lexical'
import type { Id } from './store'

/** What keys of an imported text stand for in this CMS, by now; undefined where there is nothing (yet). */
export type Found = { page: (key: string) => Id | undefined; file: (key: string) => Id | undefined }

/**
 * A text whose links and pictures are named by keys, as the editor keeps it: what is not there loses its link, or its picture, but
 * never its words.
 */
export const resolve = (richText: RichText, found: Found, seed: string): unknown => {
  const bare: RichText = { root: { type: 'root', children: richText.root.children.flatMap((block) => blockOf(block, found)) } }
  return toLexical(bare, {
    rowId: (path) => createHash('sha256').update(`${seed}:${path}`).digest('hex').slice(0, 24),
    idOf: (type, key) => (type === 'media' ? found.file(key) : found.page(key)),
  })
}

const inlineOf = (children: readonly RichTextInline[], found: Found): RichTextInline[] =>
  children.flatMap((node): RichTextInline[] => {
    if (node.type !== 'link' && node.type !== 'autolink') return [node]
    const { fields } = node
    return fields.linkType === 'internal' && found.page(fields.doc.value) === undefined ? node.children : [node]
  })

const itemOf = (item: RichTextListItem, found: Found): RichTextListItem => ({
  ...item,
  children: item.children.flatMap((child): RichTextListItem['children'] =>
    child.type === 'list'
      ? [{ ...child, children: child.children.map((inner) => itemOf(inner, found)) }]
      : inlineOf([child], found),
  ),
})

const blockOf = (block: RichTextBlock, found: Found): RichTextBlock[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [{ ...block, children: inlineOf(block.children, found) }]
    case 'list':
      return [{ ...block, children: block.children.map((item) => itemOf(item, found)) }]
    case 'table':
      return [
        {
          ...block,
          children: block.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({
              ...cell,
              children: cell.children.map((child) =>
                child.type === 'list'
                  ? { ...child, children: child.children.map((item) => itemOf(item, found)) }
                  : { ...child, children: inlineOf(child.children, found) },
              ),
            })),
          })),
        },
      ]
    case 'upload':
      return found.file(block.value) === undefined ? [] : [block]
    case 'block':
      return block.fields.blockType === 'download' && found.file(block.fields.file) === undefined ? [] : [block]
    default:
      return [block]
  }
}
