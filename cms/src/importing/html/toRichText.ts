import type { RichTextList, RichTextListItem } from '@ratusz/content-schemas'
import { type ChildNode, type Element, isTag, isText, Text } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { once, problem } from '../problems'
import { embedOf } from './embed'
import { DROPPED, inlineOf, noteLook } from './inline'
import { type Block, type Context, type Converted, isEmptyInline, type Names, paragraph, trimmed } from './nodes'
import { withoutShortcodes } from './shortcodes'
import { find, tableOf } from './table'

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Boxes whose content stands as if they were not there. */
const BOXES = new Set([
  ...[
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'nav',
    'center',
    'figure',
    'details',
    'address',
    'body',
    'html',
  ],
  ...['fieldset', 'dl', 'picture', 'hgroup'],
])
const PARAGRAPHS = new Set(['p', 'pre', 'figcaption', 'summary', 'dt', 'dd', 'legend', 'caption'])
const OTHERS = new Set([
  'ul',
  'ol',
  'table',
  'blockquote',
  'hr',
  'iframe',
  'video',
  'audio',
  'embed',
  'img',
  'ratusz-gallery',
  'ratusz-embed',
])

const isBlock = (node: ChildNode): boolean =>
  isTag(node) && (HEADINGS.has(node.name) || BOXES.has(node.name) || PARAGRAPHS.has(node.name) || OTHERS.has(node.name))

/** Whether a block hides anywhere in an inline tag: `<a><img></a>`, `<span><p>`. */
const holdsBlock = (node: ChildNode): boolean => isTag(node) && (isBlock(node) || node.children.some(holdsBlock))

/**
 * HTML of WordPress (blocks or the classic editor) as the allow-listed rich text. Words are never lost; what else could not be kept
 * is told.
 */
export const toRichText = (html: string, names: Names): Converted => {
  const bare = withoutShortcodes(html)
  const context: Context = { names, problems: bare.problems, gallery: [], files: new Map(), links: new Set(), downloads: [] }
  const isClassic = !/<p[\s>]|<!-- wp:/iu.test(bare.html)
  const { children } = parseDocument(bare.html, { decodeEntities: true, lowerCaseTags: true })
  const blocks = withOrderedHeadings(blocksOf(isClassic ? withParagraphs(children) : children, context), context)
  return {
    richText: { root: { type: 'root', children: blocks } },
    gallery: [...new Set(context.gallery)],
    files: [...context.files].map(([key, alt]) => ({ key, alt })),
    links: [...context.links],
    problems: once(context.problems),
  }
}

/** The classic editor leaves a blank line between paragraphs, and a line's end where a break is meant. */
const withParagraphs = (nodes: ChildNode[]): ChildNode[] =>
  nodes.flatMap((node): ChildNode[] => {
    if (!isText(node)) return [node]
    return node.data
      .split(/(\n\s*\n|\n)/u)
      .filter((part) => part !== '')
      .map((part) => new Text(part === '\n' ? LINE : /^\n\s*\n$/u.test(part) ? PARAGRAPH : part))
  })
const LINE = '\u0001'
const PARAGRAPH = '\u0002'

const blocksOf = (nodes: readonly ChildNode[], context: Context): Block[] => {
  const blocks: Block[] = []
  let run: ChildNode[] = []
  const endRun = (): void => {
    blocks.push(...paragraphsOf(run, context))
    run = []
  }
  for (const node of nodes) {
    if (isText(node) && node.data === PARAGRAPH) endRun()
    else if (isText(node) && node.data === LINE) run.push(new Text('\u0001'))
    else if (isTag(node) && holdsBlock(node)) {
      endRun()
      blocks.push(...blockOf(node, context))
    } else run.push(node)
  }
  endRun()
  return blocks
}

const withDownloads = (blocks: Block[], context: Context): Block[] => {
  const downloads = context.downloads.splice(0).map((file): Block => ({ type: 'block', fields: { blockType: 'download', file } }))
  return [...blocks, ...downloads]
}

const paragraphsOf = (nodes: readonly ChildNode[], context: Context): Block[] => {
  const inline = inlineOf(nodes, context).flatMap((node) => {
    if (node.type !== 'text' || !node.text.includes(LINE)) return [node]
    return node.text
      .split(LINE)
      .flatMap((text, index) => [...(index > 0 ? [{ type: 'linebreak' as const }] : []), ...(text ? [{ ...node, text }] : [])])
  })
  const words = trimmed(inline)
  const url = words.length === 1 && words[0]?.type === 'text' ? words[0].text : ''
  const embed = /^https?:\/\/\S+$/u.test(url) ? embedOf(url, '') : undefined
  if (embed) return [embed]
  return withDownloads(isEmptyInline(words) ? [] : [paragraph(words)], context)
}

const blockOf = (node: Element, context: Context): Block[] => {
  const { name, attribs, children } = node
  noteLook(node, context)
  if (HEADINGS.has(name)) return headingOf(node, context)
  if (name === 'ul' || name === 'ol') return withDownloads([listOf(node, context)], context)
  if (name === 'img') return pictureOf(node, context)
  if (name === 'hr') return [{ type: 'horizontalrule' }]
  if (name === 'blockquote') return quoteOf(node, context)
  if (name === 'table') {
    const table = tableOf(node, context, listOf)
    const captions = find(children, 'caption').flatMap((caption) => paragraphsOf(caption.children, context))
    return withDownloads([...captions, ...(table ? [table] : []), ...picturesIn(children, context)], context)
  }
  if (name === 'ratusz-gallery') return galleryOf(attribs.ids ?? '', context)
  if (name === 'ratusz-embed' || name === 'iframe' || name === 'video' || name === 'audio' || name === 'embed')
    return framesOf(attribs.url ?? attribs.src ?? sourceOf(children), attribs.title ?? '', context)
  if (name === 'a') return linkedBlocks(node, context)
  if (DROPPED.has(name)) {
    context.problems.push(problem('removed', `<${name}>`))
    return []
  }
  return blocksOf(children, context)
}

const sourceOf = (children: readonly ChildNode[]): string =>
  children.filter(isTag).find(({ name }) => name === 'source')?.attribs.src ?? ''

const headingOf = (node: Element, context: Context): Block[] => {
  const words = trimmed(inlineOf(node.children, context))
  const pictures = picturesIn(node.children, context)
  const level = Number(node.name.slice(1))
  const tag = level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  if (level === 1 || level > 4) context.problems.push(problem('headingLevel', `<${node.name}>`))
  return [...(isEmptyInline(words) ? [] : [{ type: 'heading' as const, tag, children: words } satisfies Block]), ...pictures]
}

/** No level is skipped, and none stands above the first (WCAG 2.2, technique H42). */
const withOrderedHeadings = (blocks: Block[], context: Context): Block[] => {
  let before = 1
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const wanted = Number(block.tag.slice(1))
    const level = Math.max(2, Math.min(wanted, before + 1))
    before = level
    if (level === wanted) return block
    context.problems.push(
      problem('headingLevel', block.children.map((child) => (child.type === 'text' ? child.text : '')).join('')),
    )
    return { ...block, tag: level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4' }
  })
}

const picturesIn = (nodes: readonly ChildNode[], context: Context): Block[] =>
  nodes.flatMap((node) =>
    !isTag(node) ? [] : node.name === 'img' ? pictureOf(node, context) : picturesIn(node.children, context),
  )

const pictureOf = ({ attribs }: Element, context: Context): Block[] => {
  const url = attribs.src ?? attribs['data-src'] ?? ''
  const key = context.names.fileOf(url)
  if (key === undefined) {
    context.problems.push(problem('pictureMissing', url))
    return []
  }
  if (!context.files.get(key)) context.files.set(key, (attribs.alt ?? '').trim())
  return [{ type: 'upload', relationTo: 'media', value: key }]
}

/** A picture that links elsewhere keeps the link in words of its own only where it has some; to itself, it needs none. */
const linkedBlocks = (node: Element, context: Context): Block[] => {
  const href = node.attribs.href ?? ''
  const blocks = blocksOf(node.children, context)
  if (href && context.names.fileOf(href) === undefined) context.problems.push(problem('linkDropped', href))
  return blocks
}

const galleryOf = (ids: string, context: Context): Block[] => {
  for (const id of ids.split(',').filter(Boolean)) {
    const key = context.names.fileById(id)
    if (key === undefined) context.problems.push(problem('pictureMissing', id))
    else {
      context.gallery.push(key)
      if (!context.files.has(key)) context.files.set(key, '')
    }
  }
  return []
}

const framesOf = (url: string, title: string, context: Context): Block[] => {
  const block = embedOf(url, title)
  if (!block) context.problems.push(problem('embed', url))
  return block ? [block] : []
}

const quoteOf = (node: Element, context: Context): Block[] =>
  blocksOf(node.children, context).map((block): Block => (block.type === 'paragraph' ? { ...block, type: 'quote' } : block))

const listOf = (node: Element, context: Context): RichTextList => ({
  type: 'list',
  listType: node.name === 'ol' ? 'number' : 'bullet',
  start: Number.parseInt(node.attribs.start ?? '1', 10) || 1,
  children: node.children.filter(isTag).flatMap((item): RichTextListItem[] => {
    const lists = item.children.filter(isTag).filter(({ name }) => name === 'ul' || name === 'ol')
    const words = trimmed(
      inlineOf(
        item.children.filter((child) => !lists.some((list) => list === child)),
        context,
      ),
    )
    if (picturesIn(item.children, context).length > 0) context.problems.push(problem('removed', '<img>'))
    return [
      ...(isEmptyInline(words) ? [] : [{ type: 'listitem' as const, children: words }]),
      ...lists.map((list) => ({ type: 'listitem' as const, children: [listOf(list, context)] })),
    ]
  }),
})
