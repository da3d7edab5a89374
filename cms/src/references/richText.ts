type Id = string | number

/** What a formatted text refers to: a document that it links to, a picture, a file to take along. */
export type TextReference = { type: string; id: Id; words: string }

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The id of what is referred to, whether it is only named or has been filled in. */
const idOf = (value: unknown): Id | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return value
  return isNode(value) && 'id' in value ? idOf(value.id) : undefined
}

const wordsOf = (node: Node): string =>
  Array.isArray(node.children)
    ? node.children
        .map((child: unknown) => (isNode(child) ? (typeof child.text === 'string' ? child.text : wordsOf(child)) : ''))
        .join('')
    : ''

const own = (node: Node): TextReference[] => {
  const fields = isNode(node.fields) ? node.fields : {}
  const found = (type: unknown, value: unknown): TextReference[] => {
    const id = idOf(value)
    return typeof type === 'string' && id !== undefined ? [{ type, id, words: wordsOf(node) }] : []
  }
  if (node.type === 'upload') return found(node.relationTo, node.value)
  if (node.type === 'block' && fields.blockType === 'download') return found('media', fields.file)
  if (fields.linkType === 'internal' && isNode(fields.doc)) return found(fields.doc.relationTo, fields.doc.value)
  return []
}

/** Every reference in a value that holds formatted text at any depth, in reading order. */
export const textReferences = (value: unknown): TextReference[] => {
  if (Array.isArray(value)) return value.flatMap(textReferences)
  if (!isNode(value)) return []
  return [...(typeof value.type === 'string' ? own(value) : []), ...Object.values(value).flatMap(textReferences)]
}

/** Every address that links in a formatted text name by hand, with the words of the link. */
export const textAddresses = (value: unknown): { url: string; words: string }[] => {
  if (Array.isArray(value)) return value.flatMap(textAddresses)
  if (!isNode(value)) return []
  const fields = isNode(value.fields) ? value.fields : {}
  const here = fields.linkType === 'custom' && typeof fields.url === 'string' ? [{ url: fields.url, words: wordsOf(value) }] : []
  return [...here, ...Object.values(value).flatMap(textAddresses)]
}
