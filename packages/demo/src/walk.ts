import {
  dateSchema,
  idSchema,
  instantSchema,
  type Locale,
  linkUrlSchema,
  localeSchema,
  referenceSchema,
  richTextSchema,
} from '@ratusz/content-schemas'
import { z } from 'zod'

/** Where a value stands in a document: `field` is the nearest name, `locale` the language it is written in. */
export type Position = { path: (string | number)[]; field: string; locale?: Locale }

/** What to do with each kind of value; what is not given stays as it is. */
export type Visitor = {
  richText?: (value: unknown, position: Position) => unknown
  id?: (value: string, position: Position) => unknown
  reference?: (value: unknown, position: Position) => unknown
  date?: (value: string, position: Position) => unknown
  linkUrl?: (value: string, position: Position) => unknown
  text?: (value: string, position: Position) => unknown
  /** Called for each value that is kept per language, with the languages it is present in. */
  localised?: (locales: Locale[], position: Position) => void
}

/**
 * Goes through a value side by side with its schema of the contract and rebuilds it with what the visitor
 * gives. The schema says what a string is: an id, a date, a link, words. Values that do not fit the
 * schema pass unchanged: judging them is the schema's own work.
 */
export const walkContent = (parameters: { schema: unknown; value: unknown; visitor: Visitor }): unknown =>
  visit(parameters.schema, parameters.value, parameters.visitor, { path: [], field: '' })

const visit = (schema: unknown, value: unknown, visitor: Visitor, position: Position): unknown => {
  if (value === null || value === undefined) return value
  if (schema === richTextSchema) return visitor.richText ? visitor.richText(value, position) : value
  if (schema === referenceSchema) return visitor.reference ? visitor.reference(value, position) : value
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return visit(schema.def.innerType, value, visitor, position)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return visit(schema.def.innerType, value, visitor, position)
  if (typeof value === 'string') return visitString(schema, value, visitor, position)
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item, index) => visit(schema.element, item, visitor, { ...position, path: [...position.path, index] }))
  if (schema instanceof z.ZodObject && typeof value === 'object') return visitObject(schema.shape, value, visitor, position)
  if (schema instanceof z.ZodRecord && typeof value === 'object')
    return visitLocalised(schema.valueType, value, visitor, position)
  return value
}

const visitString = (schema: unknown, value: string, visitor: Visitor, position: Position): unknown => {
  if (schema === idSchema) return visitor.id ? visitor.id(value, position) : value
  if (schema === dateSchema) return visitor.date ? visitor.date(value, position) : value
  if (schema === instantSchema) return visitor.date ? expandInstant(value, visitor.date, position) : value
  if (schema === linkUrlSchema) return visitor.linkUrl ? visitor.linkUrl(value, position) : value
  return schema instanceof z.ZodString && visitor.text ? visitor.text(value, position) : value
}

// The day of an instant may be relative: `{{day-2}}T06:00:00.000Z`.
const expandInstant = (value: string, date: NonNullable<Visitor['date']>, position: Position): string => {
  const [day = '', ...rest] = value.split(/(?=T\d)/u)
  return `${String(date(day, position))}${rest.join('')}`
}

const visitObject = (shape: Record<string, unknown>, value: object, visitor: Visitor, position: Position): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      visit(shape[name], child, visitor, { ...position, path: [...position.path, name], field: name }),
    ]),
  )

const visitLocalised = (schema: unknown, value: object, visitor: Visitor, position: Position): unknown => {
  const entries = Object.entries(value).filter(([, child]) => child !== undefined)
  visitor.localised?.(
    entries.flatMap(([locale]) => localeSchema.safeParse(locale).data ?? []),
    position,
  )
  return Object.fromEntries(
    entries.map(([name, child]) => {
      const path = [...position.path, name]
      const locale = localeSchema.safeParse(name).data
      return [name, visit(schema, child, visitor, locale ? { ...position, path, locale } : { ...position, path })]
    }),
  )
}
