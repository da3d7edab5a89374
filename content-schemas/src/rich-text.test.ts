import { describe, expect, it } from 'vitest'
import { isRichTextEmpty, linkUrlSchema, plainText, type RichText, richTextSchema } from './rich-text.ts'

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const rich = (...children: object[]) => ({ root: { type: 'root', children } })
const link = (fields: object) => paragraph({ type: 'link', fields, children: [text('tutaj')] })

const read = (value: unknown): RichText => richTextSchema.parse(value)
const where = (value: unknown): string => richTextSchema.safeParse(value).error?.issues[0]?.path.join('.') ?? 'allowed'

describe('rich text refuses', () => {
  it.each([
    ['an unknown node', rich({ type: 'script' })],
    ['raw HTML', rich({ type: 'html', html: '<b>x</b>' })],
    ['an unknown node deep inside', rich({ type: 'quote', children: [{ type: 'iframe' }] })],
    ['a heading of the first level', rich({ type: 'heading', tag: 'h1', children: [text('x')] })],
    ['a heading of the fifth level', rich({ type: 'heading', tag: 'h5', children: [text('x')] })],
    ['a block within a paragraph', rich(paragraph(paragraph(text('x'))))],
    [
      'a link within a link',
      rich(paragraph({ type: 'link', fields: { linkType: 'custom', url: '/' }, children: [{ type: 'link' }] })),
    ],
    ['underlining and code', rich(paragraph(text('x', { format: 8 })))],
    ['a checklist', rich({ type: 'list', listType: 'check', children: [] })],
    ['a list item outside a list', rich({ type: 'listitem', children: [] })],
    ['HTML in a table cell’s header state', table({ headerState: '"><script>' })],
    ['a cell of a thousand columns', table({ colSpan: 1000 })],
    ['a file that is not from the media', rich({ type: 'upload', relationTo: 'users', value: '1' })],
    ['an unknown box', rich({ type: 'block', fields: { blockType: 'embed', text: 'x' } })],
    ['a box of an unknown kind', rich({ type: 'block', fields: { blockType: 'callout', kind: 'danger', text: 'x' } })],
    ['a text without a root', { children: [] }],
    ['a string', '<p>x</p>'],
    ['nothing', null],
  ])('%s', (_name, value) => {
    expect(richTextSchema.safeParse(value).success).toBe(false)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/',
    'ftp://example.com/',
    '',
  ])('a link to %j', (url) => {
    expect(richTextSchema.safeParse(rich(link({ linkType: 'custom', url }))).success).toBe(false)
    expect(linkUrlSchema.safeParse(url).success).toBe(false)
  })

  it('a link to what has no page', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'users', value: '1' } }
    expect(richTextSchema.safeParse(rich(link(fields))).success).toBe(false)
  })

  it('naming the place', () => {
    expect(where(rich(paragraph(text('dobrze')), { type: 'script' }))).toBe('root.children.1')
  })
})

function table(cell: object) {
  const cells = [{ type: 'tablecell', children: [paragraph(text('x'))], ...cell }]
  return rich({ type: 'table', children: [{ type: 'tablerow', children: cells }] })
}

describe('rich text takes', () => {
  it.each([
    'https://gov.pl/',
    'http://example.com/a?b=c#d',
    'HTTPS://EXAMPLE.COM',
    'mailto:urzad@jantarowo.example',
    'tel:+48580001020',
    '/uslugi/',
    '#rozdzial',
  ])('a link to %s', (url) => {
    expect(richTextSchema.safeParse(rich(link({ linkType: 'custom', url }))).success).toBe(true)
  })

  it('all that the editor offers', () => {
    const value = rich(
      { type: 'heading', tag: 'h2', children: [text('Nagłówek')] },
      paragraph(text('pogrubione', { format: 1 }), { type: 'linebreak' }, text('i pochyłe', { format: 3 })),
      { type: 'quote', children: [text('Cytat')] },
      {
        type: 'list',
        listType: 'number',
        start: 3,
        children: [{ type: 'listitem', children: [text('raz'), { type: 'list', listType: 'bullet', children: [] }] }],
      },
      { type: 'horizontalrule' },
      { type: 'upload', relationTo: 'media', value: 7 },
      { type: 'block', fields: { blockType: 'callout', kind: 'note', text: 'Uwaga' } },
    )
    expect(richTextSchema.safeParse(value).error).toBeUndefined()
    expect(richTextSchema.safeParse(table({ headerState: 1 })).error).toBeUndefined()
  })

  it('and keeps ids as text, whatever the database makes them', () => {
    const [upload] = read(rich({ type: 'upload', relationTo: 'media', value: 7 })).root.children
    expect(upload).toEqual({ type: 'upload', relationTo: 'media', value: '7' })
  })

  it('and drops every property that it does not name', () => {
    const value = {
      root: {
        type: 'root',
        direction: 'ltr',
        onload: 'alert(1)',
        children: [
          { ...paragraph(text('x', { style: 'color:red', mode: 'normal' })), textFormat: 0, format: 'center', indent: 3 },
        ],
      },
    }
    expect(read(value)).toEqual({
      root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x', format: 0 }] }] },
    })
  })
})

describe('the words of a rich text', () => {
  it('are all there is to read, blocks apart, in order', () => {
    const value = read(
      rich(
        { type: 'heading', tag: 'h2', children: [text('Opłaty')] },
        paragraph(text('Zapłać'), { type: 'linebreak' }, text('  17 zł')),
        { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('gotówką')] }] },
        link({ linkType: 'custom', url: '/' }),
        { type: 'block', fields: { blockType: 'callout', kind: 'note', text: 'Pamiętaj' } },
      ),
    )
    expect(plainText(value)).toBe('Opłaty Zapłać 17 zł gotówką tutaj Pamiętaj')
  })

  it('decide, with pictures, whether it is empty', () => {
    expect(isRichTextEmpty(read(rich()))).toBe(true)
    expect(isRichTextEmpty(read(rich(paragraph(text(' \n ')))))).toBe(true)
    expect(isRichTextEmpty(read(rich({ type: 'upload', relationTo: 'media', value: '1' })))).toBe(false)
    expect(isRichTextEmpty(read(rich(paragraph(text('x')))))).toBe(false)
  })
})
