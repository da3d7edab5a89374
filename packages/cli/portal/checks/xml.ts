import { Parser } from 'htmlparser2'

export type XmlNode = { name: string; attributes: Record<string, string>; text: string; children: XmlNode[] }

/**
 * Reads XML into its elements, with a parser that has nothing to do with what wrote it.
 *
 * @throws Error where an element is not closed, or there is none
 */
export const readXml = (xml: string): XmlNode => {
  const root: XmlNode = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: XmlNode = { name, attributes, text: '', children: [] }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      ontext: (text) => {
        const node = open.at(-1)
        if (node) node.text += text
      },
      onclosetag: (_name, isImplied) => {
        const node = open.pop()
        if (isImplied && node && (node.text !== '' || node.children.length > 0)) throw new Error(`${node.name} is not closed`)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const [only] = root.children
  if (open.length !== 1 || !only) throw new Error('no XML with one element')
  return only
}
