import { linkUrlSchema, type Reference, type RichTextInline, TEXT_FORMAT } from '@ratusz/content-schemas'
import type { Link, Nodes, PhrasingContent } from 'mdast'
import { parseReferenceUrl } from './references.ts'

/** Gives the id that a reference becomes; undefined where there is no such document. */
export type ResolveReference = (reference: { type: Reference['type']; key: string }) => string | undefined

/** What the conversion of one text needs: where links lead, and where its problems go. */
export type MarkdownContext = { resolveReference: ResolveReference; report: (problem: string, node?: Nodes) => void }

type LinkChild = Exclude<RichTextInline, { type: 'link' | 'autolink' }>

/** Words with their bold and italic, line breaks and links. */
export const inlines = (nodes: PhrasingContent[], context: MarkdownContext, format = 0): RichTextInline[] =>
  nodes.flatMap((node): RichTextInline[] => {
    if (node.type === 'link') return [link(node, context, format)]
    if (node.type === 'strong') return inlines(node.children, context, format | TEXT_FORMAT.bold)
    if (node.type === 'emphasis') return inlines(node.children, context, format | TEXT_FORMAT.italic)
    return leaf(node, context, format)
  })

/** The bare words of a text; a link in it is reported, because it would be lost. */
export const plainWords = (nodes: PhrasingContent[], context: MarkdownContext): string =>
  inlines(nodes, context)
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'linebreak') return '\n'
      context.report('a callout holds plain words: move the link into the paragraph after it')
      return ''
    })
    .join('')

const leaf = (node: PhrasingContent, context: MarkdownContext, format: number): LinkChild[] => {
  if (node.type === 'text') return [{ type: 'text', text: node.value.replace(/\s*\n\s*/gu, ' '), format }]
  if (node.type === 'break') return [{ type: 'linebreak' }]
  context.report(`${node.type} is not allowed in texts`, node)
  return []
}

const link = (node: Link, context: MarkdownContext, format: number): RichTextInline => {
  const children = linkChildren(node.children, context, format)
  if (!children.some((child) => child.type === 'text' && child.text.trim() !== ''))
    context.report(`the link to ${node.url} has no words`, node)
  return { type: 'link', fields: linkFields(node, context), children }
}

const linkChildren = (nodes: PhrasingContent[], context: MarkdownContext, format: number): LinkChild[] =>
  nodes.flatMap((node) => {
    if (node.type === 'strong') return linkChildren(node.children, context, format | TEXT_FORMAT.bold)
    if (node.type === 'emphasis') return linkChildren(node.children, context, format | TEXT_FORMAT.italic)
    return leaf(node, context, format)
  })

const linkFields = (node: Link, context: MarkdownContext): Extract<RichTextInline, { type: 'link' | 'autolink' }>['fields'] => {
  if (node.url.startsWith('ref:')) {
    const reference = parseReferenceUrl(node.url)
    const value = reference && context.resolveReference(reference)
    if (!reference || value === undefined) context.report(`the link leads to ${node.url}, which does not exist`, node)
    else return { linkType: 'internal', doc: { relationTo: reference.type, value } }
  } else if (!linkUrlSchema.safeParse(node.url).success) {
    context.report(`the link to "${node.url}" is neither a full address nor ref:type/key`, node)
  }
  return { linkType: 'custom', url: node.url }
}
