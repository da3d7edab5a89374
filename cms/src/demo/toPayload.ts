import { createHash } from 'node:crypto'
import type { Locale } from '@ratusz/content-schemas'
import type { FlattenedField } from 'payload'
import { toLexical } from './lexical'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

type Context = {
  locale: Locale
  /** Names rows and blocks: the same path always gets the same id, so that each language finds the rows of the others. */
  path: string
  /** The id of a demonstration document by its type and key; undefined where it is not loaded. */
  idOf: (type: string, key: string) => string | number | undefined
}

const rowId = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 24)

const one = (field: FlattenedField, value: unknown, context: Context): unknown => {
  const { path, idOf } = context
  switch (field.type) {
    case 'date':
      if (typeof value !== 'string' || field.custom?.isInstant === true) return value
      return `${value.slice(0, 10)}T12:00:00.000Z`
    case 'select':
      return field.custom?.isNumber === true ? String(value) : value
    case 'richText':
      return toLexical(value, { idOf, rowId: (inner) => rowId(`${path}:${context.locale}:${inner}`) })
    case 'relationship':
    case 'upload': {
      if (!Array.isArray(field.relationTo)) return idOf(field.relationTo, String(value))
      if (!isRow(value)) return undefined
      const id = idOf(String(value.type), String(value.id))
      return id === undefined ? undefined : { relationTo: value.type, value: id }
    }
    case 'group':
    case 'tab':
      return isRow(value) ? toPayloadData(field.flattenedFields, value, context) : undefined
    case 'array':
      return isRow(value) ? { id: rowId(path), ...toPayloadData(field.flattenedFields, value, context) } : undefined
    default:
      return value
  }
}

/** The contract's data of one document as Payload takes it in one language: the opposite of the feed's conversion. */
export const toPayloadData = (fields: FlattenedField[], data: Row, context: Context): Row => {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const whole = data[field.name]
    const value = 'localized' in field && field.localized ? (isRow(whole) ? whole[context.locale] : undefined) : whole
    if (value === undefined || value === null) return []
    const at = `${context.path}.${field.name}`
    const converted = Array.isArray(value)
      ? value.map((item, index) => one(field, item, { ...context, path: `${at}.${index}` })).filter((item) => item !== undefined)
      : one(field, value, { ...context, path: at })
    return converted === undefined ? [] : [[field.name, converted]]
  })
  return Object.fromEntries(entries)
}
