import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Locale } from '@ratusz/content-schemas'
import type { FlattenedField } from 'payload'
import { isBlank } from '../fields/validate'

export type Row = Record<string, unknown>

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowOf = (value: unknown): Row => (isRow(value) ? value : {})
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

/** Rows are known by their ids, in every language and version: their places change. */
const sameRow = (rows: unknown, { id }: Row): Row | undefined =>
  id === undefined || id === null ? undefined : rowsOf(rows).find((row) => String(row.id) === String(id))

const isLocalised = (field: FlattenedField): boolean => 'localized' in field && field.localized === true
const insideOf = (field: FlattenedField): FlattenedField[] => ('flattenedFields' in field ? field.flattenedFields : [])

/** Whether a field holds text of its own in each language, at any depth. */
const holdsText = (field: FlattenedField): boolean => isLocalised(field) || insideOf(field).some(holdsText)

/**
 * Puts what was written in one language into a document that holds them all: what `data` leaves out stays, lists are taken
 * as they are in `data`.
 */
export const withLanguage = (parameters: { fields: FlattenedField[]; whole: Row; data: Row; locale: Locale }): Row => {
  const { fields, whole, data, locale } = parameters
  const inside = (field: FlattenedField, base: unknown, value: Row): Row =>
    withLanguage({ fields: insideOf(field), whole: rowOf(base), data: value, locale })
  const result: Row = { ...whole, ...('id' in data ? { id: data.id } : {}) }
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || ('virtual' in field && field.virtual)) continue
    if (isLocalised(field)) result[field.name] = { ...rowOf(whole[field.name]), [locale]: value }
    else if (field.type === 'array' && Array.isArray(value))
      result[field.name] = rowsOf(value).map((row) => inside(field, sameRow(whole[field.name], row), row))
    else if (insideOf(field).length > 0 && isRow(value)) result[field.name] = inside(field, whole[field.name], value)
    else result[field.name] = value
  }
  return result
}

/**
 * Gives a document, in place, the text that another version of it has in some languages, and takes away what that version does
 * not say in them. Rows that only the other version has are added.
 */
export const takeLanguages = (parameters: {
  fields: FlattenedField[]
  whole: Row
  from: Row
  locales: readonly Locale[]
}): void => {
  const { fields, whole, from, locales } = parameters
  for (const field of fields) {
    const { name } = field
    if (isLocalised(field)) {
      const taken = rowOf(from[name])
      const kept = Object.entries(rowOf(whole[name])).filter(([locale]) => !locales.some((item) => item === locale))
      const given = locales.filter((locale) => taken[locale] !== undefined).map((locale) => [locale, taken[locale]])
      whole[name] = Object.fromEntries([...kept, ...given])
    } else if (field.type === 'array' && holdsText(field)) {
      const rows = rowsOf(whole[name])
      for (const row of rows)
        takeLanguages({ fields: insideOf(field), whole: row, from: sameRow(from[name], row) ?? {}, locales })
      whole[name] = [...rows, ...rowsOf(from[name]).filter((row) => !sameRow(rows, row))]
    } else if (insideOf(field).length > 0 && holdsText(field)) {
      const inside = rowOf(whole[name])
      takeLanguages({ fields: insideOf(field), whole: inside, from: rowOf(from[name]), locales })
      whole[name] = inside
    }
  }
}

/**
 * What a translation says, in the rows that the published source has: rows that somebody adds, moves or deletes in a draft of the
 * source come with the source's own publication.
 */
export const withRowsOf = (parameters: { fields: FlattenedField[]; data: Row; published: Row; locale: Locale }): Row => {
  const { fields, data, published, locale } = parameters
  const result: Row = { ...data }
  for (const field of fields) {
    const { name } = field
    if (isLocalised(field) || !holdsText(field)) continue
    const inside = (value: Row, row: Row): Row => withRowsOf({ fields: insideOf(field), data: value, published: row, locale })
    if (field.type === 'array')
      result[name] = rowsOf(published[name]).map((row) => {
        const written = sameRow(data[name], row)
        return written ? inside(written, row) : inLanguage({ fields: insideOf(field), whole: row, locale })
      })
    else if (isRow(data[name])) result[name] = inside(rowOf(data[name]), rowOf(published[name]))
  }
  return result
}

/** A document that holds all languages, as it reads in one of them. */
export const inLanguage = (parameters: { fields: FlattenedField[]; whole: Row; locale: Locale }): Row => {
  const { fields, whole, locale } = parameters
  const entries = fields.map((field): [string, unknown] => {
    const value = whole[field.name]
    if (isLocalised(field)) return [field.name, rowOf(value)[locale]]
    const inside = (row: Row): Row => inLanguage({ fields: insideOf(field), whole: row, locale })
    if (field.type === 'array' && Array.isArray(value)) return [field.name, rowsOf(value).map(inside)]
    return [field.name, insideOf(field).length > 0 && isRow(value) ? inside(value) : value]
  })
  return { ...('id' in whole ? { id: whole.id } : {}), ...Object.fromEntries(entries) }
}

/** One text of a document in one language: where it stands (rows by their ids, and by their places), and what it says. */
export type Text = { key: string; path: { field: FlattenedField; row?: number }[]; value: unknown }

/** All that a document says in one language, field by field; what is empty is left out. */
export const textsIn = (parameters: { fields: FlattenedField[]; whole: Row; locale: Locale }): Text[] =>
  parameters.fields.flatMap((field) => {
    const { whole, locale } = parameters
    const value = whole[field.name]
    if (isLocalised(field)) {
      const text = rowOf(value)[locale]
      return isBlank(text) || text === false ? [] : [{ key: field.name, path: [{ field }], value: text }]
    }
    if (!holdsText(field)) return []
    const inside = (row: Row, key: string, place: Text['path'][number]): Text[] =>
      textsIn({ fields: insideOf(field), whole: row, locale }).map((text) => ({
        ...text,
        key: `${key}.${text.key}`,
        path: [place, ...text.path],
      }))
    if (field.type !== 'array') return inside(rowOf(value), field.name, { field })
    return rowsOf(value).flatMap((row, index) =>
      inside(row, `${field.name}.${String(row.id ?? index)}`, { field, row: index + 1 }),
    )
  })

/** Whether two versions of a document say the same in a language. */
export const isSameIn = (fields: FlattenedField[], one: Row, other: Row, locale: Locale): boolean => {
  const said = (whole: Row) => new Map(textsIn({ fields, whole, locale }).map(({ key, value }) => [key, value]))
  return isDeepStrictEqual(said(one), said(other))
}

/** Whether two versions of a document have the same rows, in the same order, where lists hold text. */
export const hasSameRows = (fields: FlattenedField[], one: Row, other: Row): boolean =>
  fields
    .filter((field) => !isLocalised(field) && holdsText(field))
    .every((field) => {
      if (field.type !== 'array') return hasSameRows(insideOf(field), rowOf(one[field.name]), rowOf(other[field.name]))
      const [rows, others] = [rowsOf(one[field.name]), rowsOf(other[field.name])]
      return (
        rows.length === others.length &&
        rows.every((row, index) => {
          const twin = others[index]
          return twin !== undefined && String(row.id) === String(twin.id) && hasSameRows(insideOf(field), row, twin)
        })
      )
    })

/** Gives each new row its id now, so that all versions written from this data know it by the same one. */
export const withRowIds = (fields: FlattenedField[], data: Row): Row => {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = data[field.name]
    const inside = insideOf(field)
    if (field.type === 'array' && Array.isArray(value))
      return [
        [field.name, rowsOf(value).map((row) => ({ ...withRowIds(inside, row), id: row.id ?? randomBytes(12).toString('hex') }))],
      ]
    return inside.length > 0 && isRow(value) ? [[field.name, withRowIds(inside, value)]] : []
  })
  return { ...data, ...Object.fromEntries(entries) }
}
