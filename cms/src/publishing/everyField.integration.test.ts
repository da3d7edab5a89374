import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from '../testing/cms'
import { EXAMPLE_TYPES, type ExampleType, examples } from '../testing/examples'
import { wrongInForm } from '../testing/form'

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

type Row = Record<string, unknown>
type Wrong = (field: FlattenedField) => unknown

const OF_THE_CMS = ['id', '_status', 'createdAt', 'updatedAt']

/** What nobody writes; what is asked for only beside another answer; and addresses, which are brought into shape. */
const isLeftOut = (field: FlattenedField): boolean => {
  const admin = { readOnly: false, disabled: false, hidden: false, condition: undefined, ...field.admin }
  const isUnseen = admin.readOnly || admin.disabled || admin.hidden || ('hidden' in field && field.hidden === true)
  const isVirtual = 'virtual' in field && Boolean(field.virtual)
  return isUnseen || isVirtual || admin.condition !== undefined || field.name === 'slug' || OF_THE_CMS.includes(field.name)
}

/** A wrong value in each field that one can be thought of for, in a row of each list too. */
const spoilt = (fields: FlattenedField[], wrong: Wrong): Row =>
  Object.fromEntries(
    fields
      .filter((field) => !isLeftOut(field))
      .flatMap((field) => {
        if (field.type === 'group') return [[field.name, spoilt(field.flattenedFields, wrong)]]
        if (field.type === 'array') return [[field.name, [spoilt(field.flattenedFields, wrong)]]]
        const value = wrong(field)
        return value === undefined ? [] : [[field.name, value]]
      }),
  )

const pathsIn = (fields: FlattenedField[], wrong: Wrong, before = ''): string[] =>
  fields
    .filter((field) => !isLeftOut(field))
    .flatMap((field) => {
      if (field.type === 'group') return pathsIn(field.flattenedFields, wrong, `${before}${field.name}.`)
      if (field.type === 'array') return pathsIn(field.flattenedFields, wrong, `${before}${field.name}.0.`)
      return wrong(field) === undefined ? [] : [`${before}${field.name}`]
    })

const nobody = (): string | number => (cms.isMongo ? '0'.repeat(24) : 987_654)

const ofWrongKind: Wrong = (field) => {
  switch (field.type) {
    case 'text':
    case 'textarea': {
      const long = 'ż'.repeat((field.maxLength ?? 5000) + 1)
      return field.type === 'text' && field.hasMany ? [long] : long
    }
    case 'number':
      return 1e15
    case 'date':
      return 'wkrótce'
    case 'checkbox':
      return 'tak'
    case 'relationship':
    case 'upload': {
      const [first] = [field.relationTo].flat()
      const value = Array.isArray(field.relationTo) ? { relationTo: first, value: nobody() } : nobody()
      return field.hasMany ? [value] : value
    }
    case 'richText':
      return { root: { type: 'root', version: 1, children: [{ type: 'script', version: 1 }] } }
    default:
      return undefined
  }
}
const ofNoChoice: Wrong = (field) => (field.type === 'select' ? (field.hasMany ? ['nic-takiego'] : 'nic-takiego') : undefined)
/** A text that no field takes for a time, an address, a path or a colour; others keep it. */
const ofNoShape: Wrong = (field) =>
  field.type === 'text' ? (field.hasMany ? ['javascript:alert(1)'] : 'javascript:alert(1)') : undefined

const judge = async (type: ExampleType, wrong: Wrong) => {
  const { flattenedFields } = cms.payload.collections[type].config
  const data = { ...examples(unit, file)[type].data, ...spoilt(flattenedFields, wrong) }
  const { status, body } = await cms.rest(`/${type}`, { as: editor, body: { ...data, _status: 'published' } })
  const [error] = (body.errors ?? []) as { data?: { errors?: { path: string; message: string }[] } }[]
  const told = new Set((error?.data?.errors ?? []).map(({ path }) => path))
  const marked = new Set((await wrongInForm({ cms, as: editor, type, data })).keys())
  return { status, told, marked, planted: pathsIn(flattenedFields, wrong) }
}

describe.each(EXAMPLE_TYPES)('a document of %s', (type) => {
  it.each([
    ['of the wrong kind', ofWrongKind],
    ['that is none of its choices', ofNoChoice],
  ])('is refused for each field with a value %s, by REST and in the form alike', async (_name, wrong) => {
    const { status, told, marked, planted } = await judge(type, wrong)
    expect(status).toBe(400)
    expect(planted.length).toBeGreaterThan(0)
    expect(planted.filter((path) => !told.has(path))).toEqual([])
    expect(planted.filter((path) => !marked.has(path))).toEqual([])
  })

  it('is refused for each address, time and path that is none, by REST and in the form alike', async () => {
    const { status, told, marked, planted } = await judge(type, ofNoShape)
    expect(status).toBe(400)
    const isPlanted = (path: string): boolean => planted.includes(path)
    expect([...told].filter(isPlanted).toSorted()).toEqual([...marked].filter(isPlanted).toSorted())
    expect([...told]).toContain('redirectsFrom')
  })
})
