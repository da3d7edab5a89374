import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The ids of the media that a document in the feed's shape shows or offers, each once. */
export const mediaIdsIn = (fields: FlattenedField[], data: Row): string[] => {
  const ids = new Set<string>()
  collect(fields, data, ids)
  return [...ids]
}

const collect = (fields: FlattenedField[], data: Row, ids: Set<string>): void => {
  for (const field of fields) {
    const value = data[field.name]
    const values = 'localized' in field && field.localized && isRow(value) ? Object.values(value) : [value]
    for (const item of values.flat()) {
      if (field.type === 'upload' && typeof item === 'string') ids.add(item)
      else if (field.type === 'richText') collectFromText(item, ids)
      else if ('flattenedFields' in field && isRow(item)) collect(field.flattenedFields, item, ids)
    }
  }
}

/** Pictures and downloads within rich text. */
const collectFromText = (node: unknown, ids: Set<string>): void => {
  if (Array.isArray(node)) for (const child of node) collectFromText(child, ids)
  if (!isRow(node)) return
  const { type, value, blockType, file } = node
  const id = type === 'upload' ? value : blockType === 'download' ? file : undefined
  if (typeof id === 'string' || typeof id === 'number') ids.add(String(id))
  for (const child of Object.values(node)) collectFromText(child, ids)
}
