import { richTextSchema } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { MarkdownError, markdownToRichText } from './markdown.ts'

const resolve = ({ type, key }: { type: string; key: string }) => (key === 'missing' ? undefined : `${type}:${key}`)
const blocksOf = (markdown: string) => markdownToRichText(markdown, resolve).root.children
const problemsOf = (markdown: string): string[] => {
  try {
    markdownToRichText(markdown, resolve)
  } catch (error) {
    if (error instanceof MarkdownError) return error.problems
    throw error
  }
  return []
}
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })

describe('a text written in Markdown', () => {
  it('keeps paragraphs, headings, bold and italic, and joins lines broken in the source', () => {
    expect(blocksOf('## Tytuł\n\nPierwszy\nwiersz **ważny *bardzo***.\n\n### Niżej')).toEqual([
      { type: 'heading', tag: 'h2', children: [text('Tytuł')] },
      { type: 'paragraph', children: [text('Pierwszy wiersz '), text('ważny ', 1), text('bardzo', 3), text('.')] },
      { type: 'heading', tag: 'h3', children: [text('Niżej')] },
    ])
  })

  it('keeps a nested list in an item of its own, and the first number of a list', () => {
    expect(blocksOf('3. raz\n   - dwa\n4. trzy')).toEqual([
      {
        type: 'list',
        listType: 'number',
        start: 3,
        children: [
          { type: 'listitem', children: [text('raz')] },
          {
            type: 'listitem',
            children: [{ type: 'list', listType: 'bullet', start: 1, children: [{ type: 'listitem', children: [text('dwa')] }] }],
          },
          { type: 'listitem', children: [text('trzy')] },
        ],
      },
    ])
  })

  it('marks the first row of a table as its header', () => {
    const [table] = blocksOf('| Co | Ile |\n| --- | --- |\n| Opłata | 17 zł |')
    const rows = table?.type === 'table' ? table.children : []
    expect(rows.map((row) => row.children.map((cell) => cell.headerState))).toEqual([
      [1, 1],
      [0, 0],
    ])
    expect(rows[1]?.children[1]?.children).toEqual([{ type: 'paragraph', children: [text('17 zł')] }])
  })

  it('links outward by address and inward by reference', () => {
    expect(blocksOf('[gov.pl](https://www.gov.pl) [**karta**](ref:service-cards/dowod)')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', fields: { linkType: 'custom', url: 'https://www.gov.pl' }, children: [text('gov.pl')] },
          text(' '),
          {
            type: 'link',
            fields: { linkType: 'internal', doc: { relationTo: 'service-cards', value: 'service-cards:dowod' } },
            children: [text('karta', 1)],
          },
        ],
      },
    ])
  })

  it('turns a marked quote into a callout and leaves others quotes', () => {
    expect(blocksOf('> [!WARNING]\n> Nie **wchodź** na wydmy.\n>\n> Grozi mandat.\n\n> Cytat')).toEqual([
      { type: 'block', fields: { blockType: 'callout', kind: 'warning', text: 'Nie wchodź na wydmy.\nGrozi mandat.' } },
      { type: 'quote', children: [text('Cytat')] },
    ])
  })

  it('fits the contract as it is', () => {
    const richText = markdownToRichText('## A\n\n- b\n  1. c\n\n| d |\n| - |\n| e |\n\n> f\n\n> [!NOTE]\n> g\n\nh  \ni', resolve)
    expect(richTextSchema.parse(richText)).toEqual(richText)
  })

  it.each([
    ['# Za duży', 'a heading has 2 to 4 signs #, not 1'],
    ['## A\n\n#### B', 'the heading skips a level'],
    ['### A', 'the heading skips a level'],
    ['Kod `x`', 'inlineCode is not allowed'],
    ['![opis](a.png)', 'image is not allowed'],
    ['<b>a</b>', 'html is not allowed'],
    ['a\n\n---\n\nb', 'thematicBreak is not allowed'],
    ['[a](ref:pages/missing)', 'ref:pages/missing, which does not exist'],
    ['[a](ref:media/harbour)', 'ref:media/harbour, which does not exist'],
    ['[a](www.gov.pl)', 'neither a full address nor ref:type/key'],
    ['[a](javascript:alert(1))', 'neither a full address nor ref:type/key'],
    ['[](https://a.pl)', 'has no words'],
    ['> [!TIP]\n> a', 'a callout is NOTE, IMPORTANT or WARNING'],
    ['> [!NOTE]\n> [a](https://a.pl)', 'move the link'],
    ['- a\n\n  b', 'a list item holds one paragraph'],
    ['', 'the text is empty'],
  ])('is refused when it holds what rich text has not: %j', (markdown, problem) => {
    expect(problemsOf(markdown).join('\n')).toContain(problem)
  })

  it('names each problem with its line', () => {
    expect(problemsOf('Dobrze\n\n`a`\n\n[b](ref:pages/missing)').map((problem) => problem.slice(0, 6))).toEqual([
      'line 3',
      'line 5',
    ])
  })
})
