import type { Locale } from '@ratusz/content-schemas'
import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A stored document, read with `locale: 'all'`, with what a form holds of it in one language put over it: the same shape again.
 * Rows of lists are the same where their ids are. Fields that the form does not hold stay as they are.
 */
export const withForm = (parameters: { fields: FlattenedField[]; stored: Row; form: Row; locale: Locale }): Row => {
  const { fields, stored, form, locale } = parameters
  const entries = fields.flatMap((field): [string, unknown][] => {
    if (!(field.name in form)) return []
    const [before, now] = [stored[field.name], form[field.name]]
    if ('localized' in field && field.localized)
      return [
        [field.name, { ...(isRow(before) ? before : {}), [locale]: field.type === 'array' && !Array.isArray(now) ? [] : now }],
      ]
    if (field.type === 'group' || field.type === 'tab')
      return [[field.name, isRow(now) ? within({ field, stored: before, form: now, locale }) : before]]
    if (field.type !== 'array') return [[field.name, now]]
    // A form says of a list without rows how many it has.
    const rows = Array.isArray(now) ? now.filter(isRow) : []
    const known = new Map((Array.isArray(before) ? before.filter(isRow) : []).map((row) => [row.id, row]))
    return [[field.name, rows.map((row) => ({ ...within({ field, stored: known.get(row.id), form: row, locale }), id: row.id }))]]
  })
  return { ...stored, ...Object.fromEntries(entries) }
}

const within = (parameters: {
  field: { flattenedFields: FlattenedField[] }
  stored: unknown
  form: Row
  locale: Locale
}): Row => {
  const { field, stored, form, locale } = parameters
  return withForm({ fields: field.flattenedFields, stored: isRow(stored) ? stored : {}, form, locale })
}
