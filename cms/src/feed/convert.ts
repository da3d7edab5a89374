import { isRichTextEmpty, type Locale, richTextSchema } from '@ratusz/content-schemas'
import type { FlattenedField } from 'payload'
import { locales } from '../settings'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** An id as the feed carries it, from an id or a populated document. */
const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return isRow(value) ? idOf(value.id) : undefined
}

const referenceOf = (value: unknown): { type: string; id: string } | undefined => {
  if (!isRow(value) || typeof value.relationTo !== 'string') return undefined
  const id = idOf(value.value)
  return id === undefined ? undefined : { type: value.relationTo, id }
}

const present = <T>(values: (T | undefined)[]): T[] => values.filter((value): value is T => value !== undefined)

const one = (field: FlattenedField, value: unknown): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
    case 'number':
    case 'checkbox':
    case 'json':
      return value
    case 'date':
      if (typeof value !== 'string') return undefined
      return field.custom?.isInstant === true ? new Date(value).toISOString() : value.slice(0, 10)
    case 'select':
      return field.custom?.isNumber === true ? Number(value) : value
    case 'richText': {
      const parsed = richTextSchema.safeParse(value)
      return parsed.success && isRichTextEmpty(parsed.data) ? undefined : value
    }
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? referenceOf(value) : idOf(value)
    case 'group':
    case 'tab':
      return isRow(value) ? convertFields(field.flattenedFields, value) : undefined
    case 'array':
      return isRow(value) ? convertFields(field.flattenedFields, value) : undefined
    default:
      return undefined
  }
}

const plain = (field: FlattenedField, value: unknown): unknown => {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? present(value.map((item) => one(field, item))) : one(field, value)
}

const perLocale = (field: FlattenedField, value: unknown): Partial<Record<Locale, unknown>> => {
  if (!isRow(value)) return {}
  const entries = locales.map((locale) => [locale, plain(field, value[locale])] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0)))
}

/**
 * A document as Payload reads it with `locale: 'all'` and `depth: 0`, in the shape of the contract:
 * localised values per language, calendar days, opaque ids; what is empty is left out.
 */
export const convertFields = (fields: FlattenedField[], row: Row): Row => {
  const entries = fields.map((field) => {
    const value = row[field.name]
    return [field.name, 'localized' in field && field.localized ? perLocale(field, value) : plain(field, value)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/**
 * The languages in which a document can be read: those in which every required localised field of
 * its top level is filled. A half-finished translation is none.
 */
export const completeLocales = (fields: FlattenedField[], data: Row): Locale[] => {
  const wanted = fields.filter((field) => 'localized' in field && field.localized && 'required' in field && field.required)
  return locales.filter((locale) =>
    wanted.every((field) => {
      const map = data[field.name]
      return isRow(map) && map[locale] !== undefined
    }),
  )
}

/** Drops, at every depth, the languages that are not listed. */
export const keepLocales = (fields: FlattenedField[], data: Row, kept: Locale[]): Row => {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = data[field.name]
    if (value === undefined) return []
    if ('localized' in field && field.localized) {
      return [
        [
          field.name,
          Object.fromEntries(
            Object.entries(isRow(value) ? value : {}).filter(([locale]) => kept.some((item) => item === locale)),
          ),
        ],
      ]
    }
    if ((field.type === 'group' || field.type === 'tab') && isRow(value))
      return [[field.name, keepLocales(field.flattenedFields, value, kept)]]
    if (field.type === 'array' && Array.isArray(value))
      return [[field.name, value.map((item) => (isRow(item) ? keepLocales(field.flattenedFields, item, kept) : item))]]
    return [[field.name, value]]
  })
  return Object.fromEntries(entries)
}
