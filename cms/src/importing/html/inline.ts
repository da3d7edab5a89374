import { linkUrlSchema, TEXT_FORMAT } from '@ratusz/content-schemas'
import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { problem } from '../problems'
import { type Context, type Inline, isEmptyInline, textNode } from './nodes'

const BOLD = new Set(['b', 'strong'])
const ITALIC = new Set(['i', 'em', 'cite'])
/** Whose look is lost, not their words. */
const LOOKS = new Set(['u', 's', 'strike', 'del', 'sub', 'sup', 'code', 'mark', 'font', 'big', 'small', 'kbd'])
/** What WordPress and its editors write colours, sizes and alignment with. */
const LOOK_STYLE = /(?:^|[;\s])(?:color|background(?:-color)?|font(?:-size|-family)?|text-align|text-decoration)\s*:/iu
const LOOK_CLASS =
  /(?:^|\s)(?:has-[\w-]*(?:color|background|font-size)|has-text-align-(?:center|right)|aligncenter|alignright)(?=\s|$)/u

/** Says once that an element's colours, sizes and alignment are lost. */
export const noteLook = ({ attribs }: Element, { problems }: Context): void => {
  if (LOOK_STYLE.test(attribs.style ?? '') || LOOK_CLASS.test(attribs.class ?? '') || attribs.align)
    problems.push(problem('look'))
}

export const DROPPED = new Set([
  ...[
    'script',
    'style',
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'object',
    'applet',
    'svg',
    'canvas',
    'noscript',
    'template',
  ],
  ...['meta', 'link', 'base', 'title', 'head', 'math', 'frame', 'frameset', 'dialog'],
])

/** What is within a paragraph: words, bold and italic, links and line breaks; pictures are the blocks' to find. */
export const inlineOf = (nodes: readonly ChildNode[], context: Context, format = 0): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (isText(node)) return node.data === '' ? [] : [textNode(node.data, format)]
    return isTag(node) ? tagOf(node, context, format) : []
  })

const tagOf = (node: Element, context: Context, format: number): Inline[] => {
  const { name } = node
  if (name === 'br') return [{ type: 'linebreak' }]
  if (name === 'img') return []
  if (DROPPED.has(name)) {
    context.problems.push(problem('removed', `<${name}>`))
    return []
  }
  noteLook(node, context)
  if (name === 'a') return linkOf(node, context, format)
  if (LOOKS.has(name)) context.problems.push(problem('formatting', `<${name}>`))
  const inner = BOLD.has(name) ? format | TEXT_FORMAT.bold : ITALIC.has(name) ? format | TEXT_FORMAT.italic : format
  return inlineOf(node.children, context, inner)
}

const isFlat = (node: Inline): node is Exclude<Inline, { type: 'link' | 'autolink' }> =>
  node.type === 'text' || node.type === 'linebreak'

const linkOf = (node: Element, context: Context, format: number): Inline[] => {
  const { names, problems, links, downloads, files } = context
  const url = (node.attribs.href ?? '').trim()
  const children = inlineOf(node.children, context, format).flatMap((inner) => (isFlat(inner) ? [inner] : inner.children))
  if (url === '' || isEmptyInline(children)) return children
  const page = names.pageOf(url)
  if (page) {
    links.add(page.key)
    return [{ type: 'link', fields: { linkType: 'internal', doc: { relationTo: page.type, value: page.key } }, children }]
  }
  const file = names.fileOf(url)
  if (file) {
    if (!files.has(file)) files.set(file, '')
    downloads.push(file)
    return children
  }
  // The places that it would lead to, in the page itself, have no names any more.
  if (url.startsWith('#') || !linkUrlSchema.safeParse(url).success) {
    problems.push(problem('linkDropped', url))
    return children
  }
  if (names.isOwn(url)) problems.push(problem('linkToOldSite', url))
  return [{ type: 'link', fields: { linkType: 'custom', url }, children }]
}
