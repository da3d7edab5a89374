import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from '../testing/cms'
import { EXAMPLE_TYPES, type ExampleType, examples, paragraph } from '../testing/examples'
import { wrongInForm } from '../testing/form'

type Id = string | number
type Row = Record<string, unknown>

let cms: Cms
let editor: Person
let unit: Id
let picture: Id
let undescribed: Id
let draft: Id

const send = async (type: ExampleType, more: Row, language = 'pl') =>
  cms.rest(`/${type}`, {
    as: editor,
    headers: { 'accept-language': language },
    body: { ...examples(unit, picture)[type].data, _status: 'published', ...more },
  })

const problems = (body: Row): { path: string; message: string }[] => {
  const [error] = body.errors as { data?: { errors?: { path: string; message: string }[] } }[]
  return error?.data?.errors ?? []
}

const idOf = (body: Row): Id => (body.doc as { id: Id }).id

const text = (value: string) => ({ type: 'text', version: 1, text: value, format: 0, detail: 0, mode: 'normal', style: '' })
const block = (type: string, children: unknown[], more: Row = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...more,
})
const document = (...children: unknown[]) => ({ root: { ...paragraph('').root, children } })
const link = (fields: Row, words: string) =>
  document(
    ...paragraph('Tekst obok.').root.children,
    block('paragraph', [block('link', [text(words)], { fields: { newTab: false, ...fields } })]),
  )

/** What must not be published in any formatted text, and what the refusal says in Polish. */
const badTexts: [string, () => Row, RegExp][] = [
  [
    'a skipped heading',
    () => document(block('heading', [text('Wstęp')], { tag: 'h2' }), block('heading', [text('Za głęboko')], { tag: 'h4' })),
    /przeskakuje poziom/u,
  ],
  ['an empty heading', () => document(block('heading', [], { tag: 'h2' }), ...paragraph('x').root.children), /pusty nagłówek/u],
  ['a link without words', () => link({ linkType: 'custom', url: '/x' }, ''), /nie ma tekstu/u],
  [
    '“kliknij tutaj”',
    () => link({ linkType: 'custom', url: 'https://www.gov.pl' }, 'Kliknij tutaj'),
    /nie mówi, dokąd prowadzi/u,
  ],
  [
    '“натисніть тут”',
    () => link({ linkType: 'custom', url: 'https://www.gov.pl' }, 'Натисніть тут'),
    /nie mówi, dokąd prowadzi/u,
  ],
  ['“اضغط هنا”', () => link({ linkType: 'custom', url: 'https://www.gov.pl' }, 'اضغط هنا'), /nie mówi, dokąd prowadzi/u],
  ['“click here”', () => link({ linkType: 'custom', url: 'https://www.gov.pl' }, 'click here'), /nie mówi, dokąd prowadzi/u],
  [
    'a link to a draft',
    () => link({ linkType: 'internal', doc: { relationTo: 'articles', value: draft } }, 'szkic'),
    /„Nieopublikowany”, który nie jest opublikowany/u,
  ],
  [
    'a link to what is not there',
    () => link({ linkType: 'internal', doc: { relationTo: 'articles', value: cms.isMongo ? 'f'.repeat(24) : 987_654 } }, 'nic'),
    /której nie ma/u,
  ],
  [
    'an address of a page that is not there',
    () => link({ linkType: 'custom', url: '/aktualnosci/nie-ma-takiej/' }, 'nic'),
    /nie-ma-takiej/u,
  ],
  [
    'a picture without description',
    () =>
      document({
        type: 'upload',
        version: 3,
        relationTo: 'media',
        value: undescribed,
        fields: null,
        format: '',
        id: 'a'.repeat(24),
      }),
    /nie ma opisu/u,
  ],
]

/** What has to be chosen for a field to be shown and judged. */
const shown: Partial<Record<ExampleType, Row>> = { alerts: { message: 'update' } }

const inside = (field: FlattenedField): FlattenedField[] => ('flattenedFields' in field ? field.flattenedFields : [])

/** A document's data with a value at a place in it, whatever rows lead there. */
const at = (fields: FlattenedField[], path: string[], value: unknown, base: unknown = {}): Row => {
  const [name = '', ...rest] = path
  const row: Row = typeof base === 'object' && base !== null ? { ...base } : {}
  const field = fields.find((item) => item.name === name)
  if (!field || rest.length === 0) return { ...row, [name]: value }
  const known = row[name]
  return field.type === 'array'
    ? { ...row, [name]: [at(inside(field), rest, value, Array.isArray(known) ? known[0] : {})] }
    : { ...row, [name]: at(inside(field), rest, value, known) }
}

const pathsWhere = (fields: FlattenedField[], isWanted: (field: FlattenedField) => boolean, before: string[] = []): string[][] =>
  fields.flatMap((field) => [
    ...(isWanted(field) ? [[...before, field.name]] : []),
    ...pathsWhere(inside(field), isWanted, [...before, field.name]),
  ])

const fieldsOf = (type: ExampleType): FlattenedField[] => cms.payload.collections[type].config.flattenedFields

/** The path of a field in an answer: rows are counted. */
const answered = (fields: FlattenedField[], [name = '', ...rest]: string[]): string => {
  const field = fields.find((item) => item.name === name)
  if (!field || rest.length === 0) return name
  return `${name}${field.type === 'array' ? '.0' : ''}.${answered(inside(field), rest)}`
}

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  picture = await uploadPicture(cms, editor)
  undescribed = await uploadPicture(cms, editor, 'bez-opisu.png')
  // Only an import leaves a picture without words.
  await cms.payload.db.updateOne({ collection: 'media', id: undescribed, data: { alt: { pl: '' } }, req: {} })
  unit = idOf((await send('units', { title: 'Sekretariat' })).body)
  draft = idOf((await cms.rest('/articles?draft=true', { as: editor, body: { title: 'Nieopublikowany' } })).body)
})
afterAll(() => cms.close())

describe.each(EXAMPLE_TYPES)('publishing in %s', (type) => {
  it('is refused for each bad text in each formatted field, on REST as in the form, naming the field and the mend', async () => {
    const fields = fieldsOf(type)
    for (const path of pathsWhere(fields, (field) => field.type === 'richText')) {
      for (const [name, make, words] of badTexts) {
        const data = at(fields, path, make(), examples(unit, picture)[type].data)
        const { status, body } = await send(type, data)
        expect(status, `${name} in ${path.join('.')}`).toBe(400)
        expect(problems(body), `${name} in ${path.join('.')}`).toEqual([
          { path: answered(fields, path), message: expect.stringMatching(words), label: expect.anything() },
        ])
        const marked = await wrongInForm({ cms, as: editor, type, data: { ...examples(unit, picture)[type].data, ...data } })
        expect([...marked], `${name} in ${path.join('.')}, in the form`).toEqual([
          [answered(fields, path), expect.stringMatching(words)],
        ])
      }
    }
  })

  it('is refused for each reference to a document that readers cannot see, and for each picture without description', async () => {
    const fields = fieldsOf(type)
    const drafts = new Map<string, Id>()
    const draftOf = async (slug: string): Promise<Id> => {
      if (slug === 'media') return undescribed
      const known = drafts.get(slug)
      if (known !== undefined) return known
      const made = await cms.rest(`/${slug}?draft=true`, { as: editor, body: { title: `Szkic ${slug} ${type}` } })
      drafts.set(slug, idOf(made.body))
      return idOf(made.body)
    }
    const isChecked = (field: FlattenedField): boolean =>
      (field.type === 'relationship' || field.type === 'upload') &&
      field.relationTo !== 'topics' &&
      field.relationTo !== 'users' &&
      !('virtual' in field && field.virtual)
    for (const path of pathsWhere(fields, isChecked)) {
      const field = path.reduce<FlattenedField | undefined>(
        (found, name, index) => (index === 0 ? fields : found ? inside(found) : []).find((item) => item.name === name),
        undefined,
      )
      if (field?.type !== 'relationship' && field?.type !== 'upload') throw new Error(path.join('.'))
      const [target = ''] = [field.relationTo].flat()
      const id = await draftOf(target)
      const one = Array.isArray(field.relationTo) ? { relationTo: target, value: id } : id
      const data = at(fields, path, field.hasMany ? [one] : one, { ...examples(unit, picture)[type].data, ...shown[type] })
      const { status, body } = await send(type, data, 'en')
      expect(status, path.join('.')).toBe(400)
      const problem = problems(body).find((item) => item.path === answered(fields, path))
      expect(problem?.message, path.join('.')).toMatch(target === 'media' ? /has no description/u : /is not published/u)
      const marked = await wrongInForm({ cms, as: editor, type, data, language: 'en' })
      expect(marked.get(answered(fields, path)), `${path.join('.')}, in the form`).toBe(problem?.message)
    }
  })

  it('lets a draft keep all of that', async () => {
    const fields = fieldsOf(type)
    for (const path of pathsWhere(fields, (field) => field.type === 'richText')) {
      const data = at(
        fields,
        path,
        link({ linkType: 'internal', doc: { relationTo: 'articles', value: draft } }, 'tutaj'),
        examples(unit, picture)[type].data,
      )
      const { status, body } = await cms.rest(`/${type}?draft=true`, {
        as: editor,
        body: { ...data, title: `Szkic ${path.join(' ')}` },
      })
      expect(status, `${path.join('.')} ${JSON.stringify(body)}`).toBe(201)
    }
  })
})

describe('a link', () => {
  it('to a published page, by reference or by hand, and to an old address, is published', async () => {
    const target = await send('articles', { title: 'Cel odnośnika' })
    await cms.rest('/redirects', {
      as: editor,
      body: { from: '/aktualnosci/dawny-cel/', to: '/aktualnosci/cel-odnosnika/', status: '301' },
    })
    const good = [
      { linkType: 'internal', doc: { relationTo: 'articles', value: idOf(target.body) } },
      { linkType: 'custom', url: '/aktualnosci/cel-odnosnika/' },
      { linkType: 'custom', url: '/aktualnosci/dawny-cel' },
      { linkType: 'custom', url: '/aktualnosci/' },
      { linkType: 'custom', url: '/uk/novyny/cel-odnosnika/' },
      { linkType: 'custom', url: 'https://www.gov.pl/aktualnosci/x/' },
    ]
    for (const fields of good) {
      const { status, body } = await send('pages', { title: 'Odsyła dobrze', body: link(fields, 'do celu') })
      expect(status, JSON.stringify(body)).toBe(201)
    }
  })

  it('to a document withdrawn since then keeps its text from being published again, not from being saved', async () => {
    const target = idOf((await send('articles', { title: 'Wycofany' })).body)
    const body = link({ linkType: 'internal', doc: { relationTo: 'articles', value: target } }, 'do wycofanego')
    const page = idOf((await send('pages', { title: 'Odsyła do wycofanego', body })).body)
    await cms.rest(`/articles/${target}`, { as: editor, method: 'PATCH', body: { _status: 'draft' } })
    const again = (query: string, status: string) =>
      cms.rest(`/pages/${page}${query}`, { as: editor, method: 'PATCH', body: { summary: 'x', _status: status } })
    expect((await again('', 'published')).status).toBe(400)
    expect((await again('?draft=true', 'draft')).status).toBe(200)
    // Nor is it kept on the portal.
    expect((await again('', 'draft')).status).toBe(200)
  })
})
