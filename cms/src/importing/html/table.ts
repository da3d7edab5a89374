import type { RichTextBlock, RichTextList } from '@ratusz/content-schemas'
import { type ChildNode, type Element, isTag } from 'domhandler'
import { problem } from '../problems'
import { inlineOf } from './inline'
import { type Context, trimmed } from './nodes'

type Table = Extract<RichTextBlock, { type: 'table' }>
type Row = Table['children'][number]
type Cell = Row['children'][number]

/** Elements of a name in a table; those of a table within it are its own. */
export const find = (nodes: readonly ChildNode[], name: string): Element[] =>
  nodes.flatMap((node) =>
    !isTag(node) ? [] : node.name === name ? [node] : node.name === 'table' ? [] : find(node.children, name),
  )

const span = (text: string | undefined, most: number): number => Math.min(Math.max(Number.parseInt(text ?? '', 10) || 1, 1), most)

/** A table with a row or column of headers: where the old one has none, its first row is taken, and said. */
export const tableOf = (
  node: Element,
  context: Context,
  listOf: (node: Element, context: Context) => RichTextList,
): Table | undefined => {
  const cellOf = (cell: Element): Cell => {
    const lists = cell.children.filter(isTag).filter(({ name }) => name === 'ul' || name === 'ol')
    const rest = cell.children.filter((child) => !lists.some((list) => list === child))
    const words = trimmed(inlineOf(rest, context))
    return {
      type: 'tablecell',
      headerState: cell.name === 'th' ? 1 : 0,
      colSpan: span(cell.attribs.colspan, 20),
      rowSpan: span(cell.attribs.rowspan, 100),
      children: [
        ...(words.length > 0 || lists.length === 0 ? [{ type: 'paragraph' as const, children: words }] : []),
        ...lists.map((list) => listOf(list, context)),
      ],
    }
  }
  const rows = find(node.children, 'tr')
    .map(
      (row): Row => ({
        type: 'tablerow',
        children: row.children
          .filter(isTag)
          .filter(({ name }) => name === 'td' || name === 'th')
          .map(cellOf),
      }),
    )
    .filter(({ children }) => children.length > 0)
  const [first, ...more] = rows
  if (!first) return undefined
  const isHeader = ({ headerState }: Cell): boolean => headerState !== 0
  const hasHeader = first.children.every(isHeader) || rows.every(({ children: [cell] }) => cell !== undefined && isHeader(cell))
  if (hasHeader) return { type: 'table', children: rows }
  context.problems.push(problem('tableHeaderGuessed'))
  const header = { ...first, children: first.children.map((cell): Cell => ({ ...cell, headerState: 1 })) }
  return { type: 'table', children: [header, ...more] }
}
