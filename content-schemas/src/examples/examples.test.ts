import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONTENT_TYPES, contentSchemas } from '../feed.ts'
import { LOCALES, localeSchema } from '../locales.ts'
import { exampleDocuments, examples } from './index.ts'

type Missing = string[]

/** Every field of a schema that a value leaves out, and every language that a localised one is not in. */
const missingIn = (schema: unknown, value: unknown, path: string): Missing => {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable)
    return missingIn(schema.def.innerType, value, path)
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => {
      const child = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
      return child === undefined || child === null ? [`${path}.${name}`] : missingIn(inner, child, `${path}.${name}`)
    })
  if (schema instanceof z.ZodRecord && typeof value === 'object' && value !== null)
    return LOCALES.filter((locale) => !(locale in value)).map((locale) => `${path}.${locale}`)
  return []
}

const NOT_IN_ONE_EXAMPLE = new Set([
  'pages.parent',
  'units.parent',
  'documents.supersedes',
  'legal-acts.validTo',
  'alerts.refersTo',
  'media.isDecorative',
  'media.focalX',
  'media.focalY',
  // Of an address that is gone; the example leads elsewhere.
  'redirects.title',
  'redirects.explanation',
  'redirects.language',
])

describe('the example of each type', () => {
  it('fits the contract', () => {
    expect(exampleDocuments()).toHaveLength(CONTENT_TYPES.length)
  })

  it.each(CONTENT_TYPES)('of %s has every field in every language', (type) => {
    const missing = missingIn(contentSchemas[type], examples[type], type).filter(
      (path) => !NOT_IN_ONE_EXAMPLE.has(path) && !path.endsWith('.redirectsFrom') && !/\.(timezone)$/.test(path),
    )
    expect(missing).toEqual([])
  })

  it('speaks every language of Ratusz', () => {
    for (const document of exampleDocuments()) expect(document.locales).toEqual(localeSchema.options)
  })
})
