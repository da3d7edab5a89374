import { CONTENT_TYPES, contentSchemas, idSchema } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoFeedLines } from './feed-lines.ts'
import { referredType, withIds } from './references.ts'
import { article, page, townWith } from './testing.ts'

/** The names of all fields of a schema that hold ids. */
const idFields = (schema: unknown, field = ''): string[] => {
  if (schema === idSchema) return [field]
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable)
    return idFields(schema.def.innerType, field)
  if (schema instanceof z.ZodArray) return idFields(schema.element, field)
  if (schema instanceof z.ZodRecord) return idFields(schema.valueType, field)
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([name, child]) => idFields(child, name))
  return []
}

describe('references between documents', () => {
  it.each(CONTENT_TYPES)('know what every id field of %s points to', (type) => {
    const fields = idFields(contentSchemas[type]).filter((field) => field !== 'id')
    expect(fields.filter((field) => referredType(field, type) === undefined)).toEqual([])
  })

  it('take the ids of a database in fields, in lists, in typed references and in links', () => {
    const content = townWith({
      pages: [page('a'), page('b', { parent: 'a' })],
      articles: [article('c', { body: { pl: 'Zobacz [stronę](ref:pages/b).' }, related: [{ type: 'pages', id: 'a' }] })],
    })
    const moved = demoFeedLines({ today: '2026-11-22', content }).map((line) => withIds(line, (type, key) => `${type}#${key}`))
    expect(moved[1]).toMatchObject({ type: 'pages', data: { parent: 'pages#a' } })
    expect(moved[2]).toMatchObject({ data: { related: [{ type: 'pages', id: 'pages#a' }] } })
    expect(JSON.stringify(moved[2])).toContain('"doc":{"relationTo":"pages","value":"pages#b"}')
  })
})
