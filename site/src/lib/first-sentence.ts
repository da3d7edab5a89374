import { plainText, type RichText } from '@ratusz/content-schemas'

/** What can be read at a glance, in characters. */
const AT_A_GLANCE = 150

/** The first sentence of a text that begins with a paragraph; undefined where it is too long to be read at a glance, or leads into a list. */
export const firstSentence = ({ root }: RichText): string | undefined => {
  const [first] = root.children
  if (first?.type !== 'paragraph') return undefined
  // A full stop with a small letter after it belongs to an abbreviation.
  const [sentence] = plainText({ root: { ...root, children: [first] } }).match(/^.{10,}?[.!?؟](?=$|\s+[^\s\p{Ll}])/u) ?? []
  return sentence !== undefined && sentence.length <= AT_A_GLANCE ? sentence : undefined
}
