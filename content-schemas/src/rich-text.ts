import { z } from 'zod'
import { REFERABLE_TYPES } from './referable.ts'

/**
 * Rich text: the allow-listed subset of Lexical's serialised state that editors may save and that
 * the site renders. Anything else is refused. Text formats are Lexical's bit mask: 1 bold, 2 italic.
 */

export const TEXT_FORMAT = { bold: 1, italic: 2 } as const

/** Schemes an external link may use. A path on the portal (`/…`) and a fragment (`#…`) may stand too. */
// Browsers read a backslash as a slash: `/\\host` would be another host.
const LINK_PATTERN = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i

export const linkUrlSchema = z
  .string()
  .max(2000)
  .regex(LINK_PATTERN, 'a link starts with https://, http://, mailto:, tel:, / or #')

// The pipe says for the JSON Schema what comes out.
const id = z.union([z.string(), z.number()]).transform(String).pipe(z.string())

const textNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  format: z.number().int().min(0).max(3).default(0),
})
const linebreakNode = z.object({ type: z.literal('linebreak') })

const linkFields = z.discriminatedUnion('linkType', [
  z.object({ linkType: z.literal('custom'), url: linkUrlSchema }),
  z.object({
    linkType: z.literal('internal'),
    doc: z.object({
      relationTo: z.enum(REFERABLE_TYPES),
      value: id,
    }),
  }),
])
const linkNode = z.object({
  type: z.enum(['link', 'autolink']),
  fields: linkFields,
  children: z.array(z.discriminatedUnion('type', [textNode, linebreakNode])),
})
const inline = z.discriminatedUnion('type', [textNode, linebreakNode, linkNode])

const paragraphNode = z.object({ type: z.literal('paragraph'), children: z.array(inline) })
const headingNode = z.object({
  type: z.literal('heading'),
  tag: z.enum(['h2', 'h3', 'h4']),
  children: z.array(inline),
})
const quoteNode = z.object({ type: z.literal('quote'), children: z.array(inline) })

export type RichTextInline = z.infer<typeof inline>
export type RichTextListItem = { type: 'listitem'; children: (RichTextInline | RichTextList)[] }
export type RichTextList = { type: 'list'; listType: 'bullet' | 'number'; start: number; children: RichTextListItem[] }

const listItemNode: z.ZodType<RichTextListItem> = z.object({
  type: z.literal('listitem'),
  children: z.array(z.union([inline, z.lazy(() => listNode)])),
})
const listNode: z.ZodType<RichTextList> = z.object({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number']),
  start: z.number().int().default(1),
  children: z.array(listItemNode),
})

const tableCellNode = z.object({
  type: z.literal('tablecell'),
  headerState: z.number().int().min(0).max(3).default(0),
  colSpan: z.number().int().min(1).max(20).default(1),
  rowSpan: z.number().int().min(1).max(100).default(1),
  children: z.array(z.union([paragraphNode, listNode])),
})
const tableNode = z.object({
  type: z.literal('table'),
  children: z.array(z.object({ type: z.literal('tablerow'), children: z.array(tableCellNode) })),
})

const uploadNode = z.object({ type: z.literal('upload'), relationTo: z.literal('media'), value: id })
const horizontalRuleNode = z.object({ type: z.literal('horizontalrule') })

/** A boxed remark: `kind` is what it says before its colour does. */
const calloutFields = z.object({
  blockType: z.literal('callout'),
  kind: z.enum(['note', 'important', 'warning']),
  text: z.string().min(1),
})

/** A file to take along, shown with its type and size. */
const downloadFields = z.object({ blockType: z.literal('download'), file: id })

/** A film elsewhere: never embedded (readers would be tracked), but linked by its title, with a transcript to read instead. */
const videoFields = z.object({
  blockType: z.literal('video'),
  title: z.string().trim().min(1).max(300),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  transcriptUrl: linkUrlSchema
    .nullish()
    .transform((url) => url ?? null)
    .pipe(linkUrlSchema.nullable()),
})

const blockNode = z.object({
  type: z.literal('block'),
  fields: z.discriminatedUnion('blockType', [calloutFields, downloadFields, videoFields]),
})

const block = z.union([paragraphNode, headingNode, quoteNode, listNode, tableNode, uploadNode, horizontalRuleNode, blockNode])

export type RichTextBlock = z.infer<typeof block>

/** Rich text as saved by the CMS and carried by the feed; unknown properties are dropped. */
export const richTextSchema = z.object({
  root: z.object({ type: z.literal('root'), children: z.array(block) }),
})
export type RichText = z.infer<typeof richTextSchema>

// Named once in the JSON Schema instead of written out at every field.
z.globalRegistry.add(inline, { id: 'RichTextInline' })
z.globalRegistry.add(richTextSchema, { id: 'RichText' })

const textOf = (nodes: readonly unknown[]): string =>
  nodes
    .map((node) => {
      if (typeof node !== 'object' || node === null) return ''
      if ('text' in node && typeof node.text === 'string') return node.text
      if ('fields' in node && typeof node.fields === 'object' && node.fields !== null) {
        if ('text' in node.fields) return String(node.fields.text)
        if ('title' in node.fields) return String(node.fields.title)
      }
      if ('children' in node && Array.isArray(node.children)) return textOf(node.children)
      return ''
    })
    .join(' ')

/** The words of a rich text, blocks separated by one space: for search, summaries and emptiness. */
export const plainText = (richText: RichText): string => textOf(richText.root.children).replace(/\s+/gu, ' ').trim()

/** Whether a rich text shows anything at all: words, a picture or a file. */
export const isRichTextEmpty = (richText: RichText): boolean =>
  plainText(richText) === '' && !richText.root.children.some((node) => node.type === 'upload' || node.type === 'block')
