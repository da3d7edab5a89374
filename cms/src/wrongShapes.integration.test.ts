import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from './testing/cms'
import { EXAMPLE_TYPES, type ExampleType, examples } from './testing/examples'

let cms: Cms
let editor: Person
let unit: string | number
let file: string | number

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  const { body } = await cms.rest('/units', { as: editor, body: { ...examples(0).units.data, _status: 'published' } })
  unit = (body.doc as { id: string | number }).id
  file = await uploadPicture(cms, editor)
})
afterAll(() => cms.close())

const VALUES: [string, unknown][] = [
  ['a text', 'wkrótce'],
  ['an object', { a: 1 }],
  ['a list of objects', [{}]],
  ['a list in a list', [['x']]],
  ['a query', { $gt: '' }],
  ['a date that is none', '2026-13-45'],
  ['a text without words', { root: { children: [null] } }],
]

/** One wrong value at a time: in each field that is stored as it is sent, and in each of those in a row or group. */
const wrongData = (fields: FlattenedField[], value: unknown): [string, Record<string, unknown>][] =>
  fields.flatMap((field): [string, Record<string, unknown>][] => {
    if (!('flattenedFields' in field)) return [[field.name, { [field.name]: value }]]
    return field.flattenedFields.map((inner) => {
      const row = { [inner.name]: value }
      return [`${field.name}.${inner.name}`, { [field.name]: field.type === 'array' ? [row] : row }]
    })
  })

/** Kinds of fields whose own check is not asked, or does not look at the kind of what was sent. */
const isTold = ({ type, name }: FlattenedField): boolean =>
  type === 'select' ||
  type === 'array' ||
  type === 'group' ||
  ['createdAt', 'updatedAt', 'statusReason', 'statusNote'].includes(name)

describe.each(EXAMPLE_TYPES)('a document of %s', (type: ExampleType) => {
  it.each(VALUES)('is kept or refused, and breaks nothing, with %s in any field', async (_name, value) => {
    const { flattenedFields } = cms.payload.collections[type].config
    const broken: string[] = []
    // In groups: what is refused is refused whole, and a document that is kept holds no two wrong values.
    const told = wrongData(flattenedFields.filter(isTold), value)
    for (const [where, data] of told.filter((_, index) => index % 3 === VALUES.findIndex(([, one]) => one === value) % 3)) {
      const body = { ...examples(unit, file)[type].data, ...data }
      const { status } = await cms.rest(`/${type}?draft=true`, { as: editor, body })
      if (status >= 500) broken.push(where)
    }
    expect(broken).toEqual([])
  })
})
