import type { z } from 'zod'
import type { richTextSchema } from '../rich-text.ts'

type RichTextInput = z.input<typeof richTextSchema>
type Block = RichTextInput['root']['children'][number]

/** Rich text of the blocks given. */
export const rich = (...children: Block[]): RichTextInput => ({ root: { type: 'root', children } })

/** A paragraph of plain words. */
export const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })

/** A heading of the second level. */
export const heading = (text: string): Block => ({ type: 'heading', tag: 'h2', children: [{ type: 'text', text }] })

/** The same rich text of one paragraph in each language. */
export const words = (pl: string, uk: string, ar: string, en: string) => ({
  pl: rich(paragraph(pl)),
  uk: rich(paragraph(uk)),
  ar: rich(paragraph(ar)),
  en: rich(paragraph(en)),
})

/** A text in each language, in their usual order. */
export const say = (pl: string, uk: string, ar: string, en: string) => ({ pl, uk, ar, en })
