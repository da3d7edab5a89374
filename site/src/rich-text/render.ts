import type { RichText, RichTextBlock, RichTextInline, RichTextList } from '@ratusz/content-schemas'
import { type Locale, TEXT_FORMAT } from '@ratusz/content-schemas'
import { escapeHtml } from '../lib/escape.ts'
import { safeUrl } from '../lib/safe-url.ts'
import { typeset } from '../lib/typeset.ts'
import { headingIds } from './heading-ids.ts'

type InternalLink = Extract<Extract<RichTextInline, { type: 'link' | 'autolink' }>['fields'], { linkType: 'internal' }>['doc']
type Table = Extract<RichTextBlock, { type: 'table' }>
type BlockFields = Extract<RichTextBlock, { type: 'block' }>['fields']
type Callout = Extract<BlockFields, { blockType: 'callout' }>
type Video = Extract<BlockFields, { blockType: 'video' }>

/** What rich text needs to know of the page it stands on. Strings given back are HTML, already safe. */
export type RichTextContext = {
  /** The language of the text. */
  locale: Locale
  /** The address of a document in the page's language; undefined where it is not published. */
  hrefOf: (reference: { type: InternalLink['relationTo']; id: string }) => string | undefined
  /** A figure for an uploaded picture, a link for a file; empty where it is not published. */
  uploadHtml: (mediaId: string) => string
  /** An address that an editor typed, safe to link to and in the page's language; undefined where it is not safe. */
  link: (url: string) => string | undefined
  /** The words before a callout's text, the name of a table that scrolls, what a film and its text are called. */
  labels: { callout: Record<Callout['kind'], string>; table: string; video: string; transcript: string }
  /** The level that the text's topmost heading (h2) takes on the page. */
  topLevel: 2 | 3
  /** Before each heading's id, so that several texts may stand on one page. */
  idPrefix: string
}

/**
 * Rich text as HTML. Every text is escaped and every address checked, whatever the CMS let through; element names come from
 * here alone, never from content.
 */
export const renderRichText = (richText: RichText, context: RichTextContext): string => {
  const ids = headingIds(richText)
  let heading = 0
  let under = ''
  const render = (block: RichTextBlock): string => {
    switch (block.type) {
      case 'paragraph':
        return wrapUnlessEmpty('p', inlines(block.children, context))
      case 'heading': {
        const element = HEADINGS[context.topLevel][block.tag]
        const { id: ownId = '', text = '' } = ids[heading++] ?? {}
        const id = `${context.idPrefix}${ownId}`
        under = text
        return `<${element} id="${escapeHtml(id)}">${inlines(block.children, context)}</${element}>`
      }
      case 'quote':
        return `<blockquote><p>${inlines(block.children, context)}</p></blockquote>`
      case 'list':
        return list(block, context)
      case 'table':
        return table(block, context, under)
      case 'upload':
        return context.uploadHtml(block.value)
      case 'horizontalrule':
        return '<hr>'
      case 'block':
        return special(block.fields, context)
    }
  }
  return richText.root.children.map(render).join('')
}

const HEADINGS = { 2: { h2: 'h2', h3: 'h3', h4: 'h4' }, 3: { h2: 'h3', h3: 'h4', h4: 'h5' } } as const

const inlines = (nodes: readonly RichTextInline[], context: RichTextContext): string =>
  nodes.map((node) => inline(node, context)).join('')

const inline = (node: RichTextInline, context: RichTextContext): string => {
  if (node.type === 'linebreak') return '<br>'
  if (node.type === 'text') return formatted(node.text, node.format, context)
  const words = inlines(node.children, context)
  const href =
    node.fields.linkType === 'internal'
      ? context.hrefOf({ type: node.fields.doc.relationTo, id: node.fields.doc.value })
      : safeUrl(node.fields.url)
  if (href === undefined || words.trim() === '') return words
  return `<a href="${escapeHtml(href)}"${/^https?:/.test(href) ? ' rel="external"' : ''}>${words}</a>`
}

const formatted = (text: string, format: number, { locale }: RichTextContext): string => {
  const escaped = escapeHtml(typeset(text, locale))
  const italic = format & TEXT_FORMAT.italic ? `<em>${escaped}</em>` : escaped
  return format & TEXT_FORMAT.bold ? `<strong>${italic}</strong>` : italic
}

const list = (node: RichTextList, context: RichTextContext): string => {
  const items = node.children
    .map(({ children }) => {
      const inside = children.map((child) => (child.type === 'list' ? list(child, context) : inline(child, context)))
      return `<li>${inside.join('')}</li>`
    })
    .join('')
  if (node.listType === 'bullet') return `<ul>${items}</ul>`
  return node.start === 1 ? `<ol>${items}</ol>` : `<ol start="${Math.trunc(node.start)}">${items}</ol>`
}

// Lexical's header states: 1 the cell heads its column, 2 its row, 3 both (the corner: it names the column).
const table = (node: Table, context: RichTextContext, heading: string): string => {
  const rows = node.children.map(({ children }) => {
    const cells = children
      .map((cell) => {
        const spans = `${cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`
        const inside = cell.children
          .map((child) => (child.type === 'list' ? list(child, context) : inlines(child.children, context)))
          .join('<br>')
        if (cell.headerState === 0 || inside === '') return `<td${spans}>${inside}</td>`
        return `<th scope="${cell.headerState & 1 ? 'col' : 'row'}"${spans}>${inside}</th>`
      })
      .join('')
    return `<tr>${cells}</tr>`
  })
  const heads = node.children[0]?.children.every(({ headerState }) => headerState & 1) ? 1 : 0
  const part = (name: 'thead' | 'tbody', inside: string[]) => (inside.length === 0 ? '' : `<${name}>${inside.join('')}</${name}>`)
  // A group, not a region: as landmarks, the tables of a long page would drown the others.
  const label = escapeHtml(heading === '' ? context.labels.table : `${context.labels.table}: ${heading}`)
  return `<div class="table" role="group" aria-label="${label}" tabindex="0"><table>${part('thead', rows.slice(0, heads))}${part('tbody', rows.slice(heads))}</table></div>`
}

const CALLOUTS = { note: 'note', important: 'important', warning: 'warning' } as const

const special = (fields: BlockFields, context: RichTextContext): string => {
  if (fields.blockType === 'download') return context.uploadHtml(fields.file)
  return fields.blockType === 'video' ? video(fields, context) : callout(fields, context)
}

// A link, never a player: a film that plays in the page would tell its host who reads it.
const video = ({ title, url, transcriptUrl }: Video, context: RichTextContext): string => {
  const href = safeUrl(url)
  const transcript = transcriptUrl === null ? undefined : context.link(transcriptUrl)
  const { labels, locale } = context
  const name = escapeHtml(typeset(title, locale))
  const film = href === undefined ? name : `<a href="${escapeHtml(href)}" rel="external">${name}</a>`
  const text = transcript === undefined ? '' : ` <a href="${escapeHtml(transcript)}">${escapeHtml(labels.transcript)}</a>`
  return `<p class="video"><span class="video-label">${escapeHtml(labels.video)}:</span> ${film}${text}</p>`
}

const callout = (fields: Callout, context: RichTextContext): string => {
  const paragraphs = fields.text
    .split(/\n{2,}/)
    .map((text) => escapeHtml(text.trim()).replaceAll('\n', '<br>'))
    .filter((text) => text !== '')
  const label = `<strong class="callout-label">${escapeHtml(context.labels.callout[fields.kind])}</strong>`
  return `<div class="callout callout-${CALLOUTS[fields.kind]}" role="note">${label}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`
}

const wrapUnlessEmpty = (element: 'p', inside: string): string =>
  inside.trim() === '' ? '' : `<${element}>${inside}</${element}>`
