import { describe, expect, it } from 'vitest'
import { richTextSchema } from './rich-text.ts'
import { richTextProblems } from './rich-text-rules.ts'

const text = (words: string) => ({ type: 'text', text: words })
const heading = (level: 2 | 3 | 4, words: string) => ({ type: 'heading', tag: `h${level}`, children: [text(words)] })
const link = (words: string) => ({ type: 'link', fields: { linkType: 'custom', url: '/kontakt/' }, children: [text(words)] })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const table = (...rows: number[][]) => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tablerow',
    children: cells.map((headerState) => ({ type: 'tablecell', headerState, children: [paragraph(text('x'))] })),
  })),
})
const problems = (...children: object[]) => richTextProblems(richTextSchema.parse({ root: { type: 'root', children } }))

describe('a text is ready for readers', () => {
  it('when headings go down a level at a time and back up as far as they came', () => {
    expect(problems(heading(2, 'a'), heading(3, 'b'), heading(4, 'c'), heading(2, 'd'))).toEqual([])
    expect(problems(heading(3, 'a'), heading(4, 'b'), heading(3, 'c'))).toEqual([])
  })

  it('when links say where they go, and tables name their columns or rows', () => {
    expect(problems(paragraph(link('Godziny otwarcia')), table([1, 1], [0, 0]), table([2, 0], [2, 0]))).toEqual([])
  })
})

describe('a text is not ready', () => {
  it('when a heading skips a level, stands above the first one, or is empty', () => {
    expect(problems(heading(2, 'a'), heading(4, 'b'))).toEqual([{ rule: 'headingOrder', words: 'b' }])
    expect(problems(heading(3, 'a'), heading(2, 'b'))).toEqual([{ rule: 'headingOrder', words: 'b' }])
    expect(problems(heading(2, ' '))).toEqual([{ rule: 'emptyHeading', words: '' }])
  })

  it.each(['tutaj', 'Kliknij tutaj!', 'Więcej…', 'тут', 'Детальніше »', 'اضغط هنا', 'المزيد', 'Click here', 'read more.'])(
    'when a link says “%s”',
    (words) => {
      expect(problems(paragraph(link(words)))).toEqual([{ rule: 'vagueLink', words }])
    },
  )

  it('when a link is empty, also in a list and in a table', () => {
    const empty = { rule: 'emptyLink', words: '/kontakt/' }
    expect(problems(paragraph(link('  ')))).toEqual([empty])
    const list = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [link('')] }] }
    expect(problems(list)).toEqual([empty])
    const cell = { type: 'tablecell', headerState: 1, children: [paragraph(link(''))] }
    expect(problems({ type: 'table', children: [{ type: 'tablerow', children: [cell] }] })).toEqual([empty])
  })

  it('when a table has neither a header row nor a header column', () => {
    expect(problems(table([0, 0], [0, 0]))).toEqual([{ rule: 'tableHeader', words: 'x x x x' }])
    expect(problems(table([1, 0], [0, 0]))).toEqual([{ rule: 'tableHeader', words: 'x x x x' }])
  })
})
