import type { RichText, RichTextBlock, RichTextList, RichTextListItem } from '@ratusz/content-schemas'
import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { inlines, type MarkdownContext, plainWords, type ResolveReference } from './markdown-inline.ts'

export type { ResolveReference } from './markdown-inline.ts'

/** Raised when a text uses what rich text does not have, or links to what does not exist; one entry per place. */
export class MarkdownError extends Error {
  override name = 'MarkdownError'
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('; '))
    this.problems = problems
  }
}

/**
 * Makes rich text of the contract from Markdown: headings 2–4 without gaps, paragraphs, nested lists, quotes,
 * tables with a header row, bold, italic, links, and callouts (a quote that begins with `[!NOTE]`,
 * `[!IMPORTANT]` or `[!WARNING]`). A nested list stands in an item of its own, as Lexical keeps it.
 *
 * @param resolveReference gives the id for a link to `ref:type/key`
 * @throws MarkdownError naming each line that cannot be converted
 */
export const markdownToRichText = (markdown: string, resolveReference: ResolveReference): RichText => {
  const problems: string[] = []
  const context: MarkdownContext = {
    resolveReference,
    report: (problem, node) => problems.push(node?.position ? `line ${node.position.start.line}: ${problem}` : problem),
  }
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  checkHeadingOrder(tree.children, context)
  const children = tree.children.flatMap((node) => block(node, context))
  if (children.length === 0 && problems.length === 0) problems.push('the text is empty')
  if (problems.length > 0) throw new MarkdownError(problems)
  return { root: { type: 'root', children } }
}

const HEADING_TAGS: Partial<Record<Heading['depth'], 'h2' | 'h3' | 'h4'>> = { 2: 'h2', 3: 'h3', 4: 'h4' }
const CALLOUT = /^\[!(NOTE|IMPORTANT|WARNING)\]\s*/u
const CALLOUT_KINDS = { NOTE: 'note', IMPORTANT: 'important', WARNING: 'warning' } as const

const block = (node: RootContent, context: MarkdownContext): RichTextBlock[] => {
  if (node.type === 'paragraph') return [{ type: 'paragraph', children: inlines(node.children, context) }]
  if (node.type === 'heading') return heading(node, context)
  if (node.type === 'list') return [list(node, context)]
  if (node.type === 'blockquote') return quoteOrCallout(node, context)
  if (node.type === 'table') return [table(node, context)]
  context.report(`${node.type} is not allowed in texts`, node)
  return []
}

const heading = (node: Heading, context: MarkdownContext): RichTextBlock[] => {
  const tag = HEADING_TAGS[node.depth]
  if (tag) return [{ type: 'heading', tag, children: inlines(node.children, context) }]
  context.report(`a heading has 2 to 4 signs #, not ${node.depth}`, node)
  return []
}

const checkHeadingOrder = (nodes: RootContent[], context: MarkdownContext): void => {
  const headings = nodes.filter((node) => node.type === 'heading')
  headings.forEach((node, index) => {
    const previous = headings[index - 1]?.depth ?? 1
    if (node.depth > previous + 1) context.report(`the heading skips a level: ${previous} is followed by ${node.depth}`, node)
  })
}

const list = (node: List, context: MarkdownContext): RichTextList => ({
  type: 'list',
  listType: node.ordered ? 'number' : 'bullet',
  start: node.start ?? 1,
  children: node.children.flatMap((item) => listItems(item, context)),
})

const listItems = (item: ListItem, context: MarkdownContext): RichTextListItem[] => {
  const items: RichTextListItem[] = []
  for (const child of item.children) {
    if (child.type === 'list') items.push({ type: 'listitem', children: [list(child, context)] })
    else if (child.type === 'paragraph' && items.length === 0)
      items.push({ type: 'listitem', children: inlines(child.children, context) })
    else context.report(`a list item holds one paragraph and lists, not a further ${child.type}`, child)
  }
  return items
}

const quoteOrCallout = (node: Blockquote, context: MarkdownContext): RichTextBlock[] => {
  const paragraphs = node.children.filter((child): child is Paragraph => child.type === 'paragraph')
  const other = node.children.find((child) => child.type !== 'paragraph')
  if (other) context.report(`a quote or callout holds paragraphs only, not ${other.type}`, other)
  const first = paragraphs[0]?.children[0]
  const kind = first?.type === 'text' ? CALLOUT.exec(first.value)?.[1] : undefined
  if (kind === 'NOTE' || kind === 'IMPORTANT' || kind === 'WARNING') return callout(paragraphs, CALLOUT_KINDS[kind], context)
  if (first?.type === 'text' && first.value.startsWith('[!')) context.report('a callout is NOTE, IMPORTANT or WARNING', node)
  const lines = paragraphs.map((paragraph) => inlines(paragraph.children, context))
  return [{ type: 'quote', children: lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'linebreak' }, ...line])) }]
}

const callout = (
  paragraphs: Paragraph[],
  kind: (typeof CALLOUT_KINDS)[keyof typeof CALLOUT_KINDS],
  context: MarkdownContext,
): RichTextBlock[] => {
  const text = paragraphs
    .map((paragraph) => plainWords(paragraph.children, context))
    .join('\n')
    .replace(CALLOUT, '')
    .trim()
  if (text === '') context.report('a callout says something', paragraphs[0])
  return [{ type: 'block', fields: { blockType: 'callout', kind, text } }]
}

const table = (node: Table, context: MarkdownContext): RichTextBlock => ({
  type: 'table',
  children: node.children.map((row, rowIndex) => ({
    type: 'tablerow',
    children: row.children.map((cell) => ({
      type: 'tablecell',
      headerState: rowIndex === 0 ? 1 : 0,
      colSpan: 1,
      rowSpan: 1,
      children: [{ type: 'paragraph', children: inlines(cell.children, context) }],
    })),
  })),
})
