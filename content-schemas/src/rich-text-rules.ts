import { plainText, type RichText, type RichTextBlock, type RichTextInline, type RichTextList } from './rich-text.ts'

/**
 * What keeps a text from being published though it may be saved. `words` is the heading, link or table that it is about.
 *
 * - `headingOrder`: a level is skipped (WCAG 2.2, technique H42; failure F43)
 * - `emptyHeading`, `emptyLink`: nothing to read (success criteria 1.3.1, 2.4.4)
 * - `vagueLink`: the words do not say where the link goes (2.4.4, failure F63)
 * - `tableHeader`: neither the first row nor the first column names what stands below or beside it (1.3.1, H51)
 */
export type RichTextProblem = {
  rule: 'headingOrder' | 'emptyHeading' | 'emptyLink' | 'vagueLink' | 'tableHeader'
  words: string
}

const VAGUE = new Set([
  ...[
    'tu',
    'tutaj',
    'kliknij',
    'kliknij tu',
    'kliknij tutaj',
    'więcej',
    'czytaj więcej',
    'zobacz więcej',
    'zobacz',
    'link',
    'ten link',
  ],
  ...[
    'тут',
    'сюди',
    'натисніть',
    'натисніть тут',
    'клацніть тут',
    'більше',
    'детальніше',
    'докладніше',
    'читати далі',
    'посилання',
  ],
  ...['هنا', 'اضغط هنا', 'انقر هنا', 'المزيد', 'اقرأ المزيد', 'رابط', 'الرابط'],
  ...['here', 'click', 'click here', 'more', 'read more', 'learn more', 'see more', 'this link', 'this page'],
])

/** Everything in a text that has to be mended before it is published, in reading order. */
export const richTextProblems = (richText: RichText): RichTextProblem[] => [
  ...headingProblems(richText),
  ...richText.root.children.flatMap(blockProblems),
]

const wordsOf = (children: readonly RichTextInline[]): string =>
  plainText({ root: { type: 'root', children: [{ type: 'paragraph', children: [...children] }] } })

const headingProblems = ({ root }: RichText): RichTextProblem[] => {
  const headings = root.children.flatMap((node) =>
    node.type === 'heading' ? [{ level: Number(node.tag.slice(1)), words: wordsOf(node.children) }] : [],
  )
  const [first] = headings
  return headings.flatMap(({ level, words }, index): RichTextProblem[] => {
    if (words === '') return [{ rule: 'emptyHeading', words }]
    const before = headings[index - 1]
    // The first heading is the text's top level: nothing may stand above it later, nor skip a level below another.
    const isSkipped = before !== undefined && level > before.level + 1
    const isAboveTop = first !== undefined && level < first.level
    return isSkipped || isAboveTop ? [{ rule: 'headingOrder', words }] : []
  })
}

const blockProblems = (node: RichTextBlock): RichTextProblem[] => {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'quote') return linkProblems(node.children)
  if (node.type === 'list') return listProblems(node)
  if (node.type !== 'table') return []
  const inCells = node.children.flatMap(({ children }) =>
    children.flatMap((cell) =>
      cell.children.flatMap((inner) => (inner.type === 'list' ? listProblems(inner) : linkProblems(inner.children))),
    ),
  )
  return hasHeader(node) ? inCells : [{ rule: 'tableHeader', words: firstWords(node) }, ...inCells]
}

type Table = Extract<RichTextBlock, { type: 'table' }>

const hasHeader = ({ children: rows }: Table): boolean => {
  const isHeader = ({ headerState }: { headerState: number }) => headerState !== 0
  return (
    (rows[0]?.children.every(isHeader) ?? false) || rows.every(({ children: [cell] }) => cell !== undefined && isHeader(cell))
  )
}

const firstWords = (table: Table): string => plainText({ root: { type: 'root', children: [table] } }).slice(0, 60)

const listProblems = ({ children }: RichTextList): RichTextProblem[] =>
  children.flatMap(({ children: items }) =>
    items.flatMap((item) => (item.type === 'list' ? listProblems(item) : linkProblems([item]))),
  )

const linkProblems = (children: readonly RichTextInline[]): RichTextProblem[] =>
  children.flatMap((node): RichTextProblem[] => {
    if (node.type !== 'link' && node.type !== 'autolink') return []
    const words = wordsOf(node.children)
    if (words === '') return [{ rule: 'emptyLink', words: node.fields.linkType === 'custom' ? node.fields.url : '' }]
    const bare = words.toLocaleLowerCase().replace(/^[\s.…»>→«"'(]+|[\s.…»>→«"')!:]+$/gu, '')
    return VAGUE.has(bare) ? [{ rule: 'vagueLink', words }] : []
  })
