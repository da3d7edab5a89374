import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { JSON_SCHEMA_FOLDER, jsonSchemaFiles, jsonSchemaOf } from './json-schema.ts'

const folder = path.join(import.meta.dirname, '..', JSON_SCHEMA_FOLDER)

describe('the written JSON Schemas', () => {
  it('are those of every type and no other', async () => {
    expect((await readdir(folder)).toSorted()).toEqual([...jsonSchemaFiles().keys()].toSorted())
  })

  it.each([...jsonSchemaFiles()])('%s is current (pnpm --filter @ratusz/content-schemas json-schema)', async (name, text) => {
    expect(await readFile(path.join(folder, name), 'utf8')).toBe(text)
  })

  it('say what a place must have, and what its values may be', () => {
    expect(jsonSchemaOf('places')).toMatchObject({
      title: 'places',
      type: 'object',
      required: expect.arrayContaining(['title', 'slug', 'kind', 'address', 'lat', 'lng']),
      properties: { lat: { type: 'number', minimum: -90, maximum: 90 }, kind: { enum: expect.arrayContaining(['beach']) } },
    })
  })
})
