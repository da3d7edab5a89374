import type { RichText, RichTextBlock } from '@ratusz/content-schemas'

const words = (text: string) => ({ type: 'text' as const, text, format: 0 })

const blockOf = (part: string): RichTextBlock => {
  const lines = part.split(/\r?\n/u).map((line) => line.trim())
  if (lines.every((line) => /^[-*•]\s+/u.test(line)))
    return {
      type: 'list',
      listType: 'bullet',
      start: 1,
      children: lines.map((line) => ({ type: 'listitem', children: [words(line.replace(/^[-*•]\s+/u, ''))] })),
    }
  return {
    type: 'paragraph',
    children: lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'linebreak' as const }] : []), words(line)]),
  }
}

/** Formatted text of a cell: a blank line between paragraphs, `- ` before the items of a list. */
export const textOfCell = (cell: string): RichText => ({
  root: {
    type: 'root',
    children: cell
      .split(/\r?\n\s*\r?\n/u)
      .filter((part) => part.trim() !== '')
      .map((part) => blockOf(part.trim())),
  },
})

/** The entries of a cell that holds several, separated by `|` or by lines. */
export const entriesOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[|\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
