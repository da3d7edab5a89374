import { z } from 'zod'
import { CONTENT_TYPES, type ContentType, contentSchemas } from './feed.ts'

/** The folder of the written JSON Schemas, relative to this package. */
export const JSON_SCHEMA_FOLDER = 'json-schema'

/**
 * The JSON Schema (draft 2020-12) of a type's published data, as the open data carry it: with every default filled in. What
 * only code can check (an end after a start) is not in it.
 */
export const jsonSchemaOf = (type: ContentType): Record<string, unknown> => {
  const { $schema, ...schema } = z.toJSONSchema(contentSchemas[type], { io: 'output', unrepresentable: 'any' })
  return { $schema, title: type, ...schema }
}

/** Every schema as the text of a file, by its name. */
export const jsonSchemaFiles = (): Map<string, string> =>
  new Map(CONTENT_TYPES.map((type) => [`${type}.json`, `${JSON.stringify(jsonSchemaOf(type), null, 2)}\n`]))
