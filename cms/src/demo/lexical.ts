type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const element = { version: 1, indent: 0, format: '', direction: null }

/** What Lexical's editor wants on each kind of node beyond what the contract names. */
const wantedBy: Record<string, Node> = {
  root: element,
  paragraph: { ...element, textFormat: 0, textStyle: '' },
  heading: element,
  quote: element,
  list: element,
  listitem: element,
  link: { ...element, version: 3 },
  table: element,
  tablerow: { ...element, height: undefined },
  tablecell: { ...element, backgroundColor: null },
  text: { version: 1, detail: 0, mode: 'normal', style: '' },
  linebreak: { version: 1 },
  horizontalrule: { version: 1 },
  upload: { version: 3, format: '', fields: null },
  block: { version: 2, format: '' },
}

type Names = {
  /** Names a node that needs an id, always the same for the same path. */
  rowId: (path: string) => string
  /** The id of a linked document; undefined where it is not there. */
  idOf: (type: string, key: string) => string | number | undefined
}

const enrich = (node: Node, names: Names, path: string): Node => {
  const children = Array.isArray(node.children)
    ? node.children.filter(isNode).map((child, index) => enrich(child, names, `${path}.${index}`))
    : undefined
  return {
    ...wantedBy[String(node.type)],
    ...node,
    ...(node.type === 'list' ? { tag: node.listType === 'number' ? 'ol' : 'ul' } : {}),
    ...(node.type === 'link' && isNode(node.fields) ? { id: names.rowId(path), fields: linkFields(node.fields, names) } : {}),
    ...(node.type === 'block' && isNode(node.fields)
      ? { fields: { ...blockFields(node.fields, names), id: names.rowId(path) } }
      : {}),
    ...(node.type === 'upload' ? { id: names.rowId(path), value: names.idOf('media', String(node.value)) } : {}),
    ...(children
      ? { children: node.type === 'list' ? children.map((child, index) => ({ ...child, value: index + 1 })) : children }
      : {}),
  }
}

const linkFields = (fields: Node, { idOf }: Names): Node => {
  if (!isNode(fields.doc)) return { ...fields, newTab: false }
  const { relationTo, value } = fields.doc
  return { ...fields, newTab: false, doc: { relationTo, value: idOf(String(relationTo), String(value)) } }
}

const blockFields = (fields: Node, { idOf }: Names): Node =>
  fields.blockType === 'download' ? { ...fields, file: idOf('media', String(fields.file)) } : fields

/** Rich text of the contract as Lexical's editor keeps it. */
export const toLexical = (richText: unknown, names: Names): unknown =>
  isNode(richText) && isNode(richText.root) ? { root: enrich(richText.root, names, 'root') } : undefined
