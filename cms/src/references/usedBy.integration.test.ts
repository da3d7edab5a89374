import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from '../testing/cms'
import { type ExampleType, examples, linkTo, paragraph } from '../testing/examples'

type Id = string | number
type Row = Record<string, unknown>
type User = { type: string; title: string; url: string }

let cms: Cms
let editor: Person
let unit: Id

const send = async (type: ExampleType, more: Row, query = ''): Promise<Id> => {
  const { status, body } = await cms.rest(`/${type}${query}`, {
    as: editor,
    body: { ...examples(unit)[type].data, ...(query ? {} : { _status: 'published' }), ...more },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body.doc as { id: Id }).id
}

const remove = (type: string, id: Id) => cms.rest(`/${type}/${id}`, { as: editor, method: 'DELETE' })

const usersIn = (body: Row): User[] => {
  const [error] = body.errors as { data?: { usedBy?: User[] } }[]
  return error?.data?.usedBy ?? []
}

const withNode = (node: Row) => ({ root: { ...paragraph('').root, children: [...paragraph('Tekst.').root.children, node] } })
const shown = (value: Id) => ({
  type: 'upload',
  version: 3,
  relationTo: 'media',
  value,
  fields: null,
  format: '',
  id: 'a'.repeat(24),
})
const download = (file: Id) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'b'.repeat(24), blockType: 'download', file },
})

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  unit = await send('units', { title: 'Sekretariat' })
})
afterAll(() => cms.close())

const uses: [string, (file: Id, title: string) => Promise<Id>, ExampleType][] = [
  ['as the picture of an article', (hero, title) => send('articles', { title, hero }), 'articles'],
  ['in a draft only', (hero, title) => send('articles', { title, hero }, '?draft=true'), 'articles'],
  ['in a gallery', (file, title) => send('articles', { title, gallery: [file] }), 'articles'],
  ['in a text', (file, title) => send('pages', { title, body: withNode(shown(file)) }), 'pages'],
  ['in a draft’s text', (file, title) => send('pages', { title, body: withNode(shown(file)) }, '?draft=true'), 'pages'],
  [
    'as a download in the steps of a guide',
    (file, title) => send('procedures', { title, steps: [{ title: 'Krok', body: withNode(download(file)) }] }),
    'procedures',
  ],
  ['as the file of a document', (file, title) => send('documents', { title, files: [{ file, language: 'pl' }] }), 'documents'],
]

describe('a picture or file', () => {
  it.each(uses)('that is used %s stays, and the refusal says where', async (name, use, type) => {
    const file = await uploadPicture(cms, editor)
    const id = await use(file, `Korzysta ${name}`)
    const { status, body } = await remove('media', file)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Nie można tego usunąć')
    expect(usersIn(body)).toMatchObject([{ type, title: `Korzysta ${name}`, url: `/admin/collections/${type}/${id}?locale=pl` }])
    const asked = await cms.rest(`/references/media/${file}`, { as: editor })
    expect(asked.body).toEqual({ usedBy: usersIn(body) })
    expect((await cms.rest(`/media/${file}`, { as: editor })).status).toBe(200)
  })

  it('that the home page shows stays', async () => {
    const file = await uploadPicture(cms, editor)
    await cms.rest('/globals/home', { as: editor, body: { picture: file } })
    const { status, body } = await remove('media', file)
    expect([status, usersIn(body)]).toEqual([400, [expect.objectContaining({ type: 'home', url: '/admin/globals/home' })]])
  })

  it('goes when nothing uses it any more', async () => {
    const file = await uploadPicture(cms, editor)
    const page = await send('pages', { title: 'Już nie', body: withNode(shown(file)) })
    expect((await remove('media', file)).status).toBe(400)
    await cms.rest(`/pages/${page}`, { as: editor, method: 'PATCH', body: { body: paragraph('Bez.'), _status: 'published' } })
    expect((await remove('media', file)).status).toBe(200)
  })
})

describe('a document', () => {
  it.each([
    [
      'that another one links to',
      async (id: Id) => send('articles', { title: 'Linkuje', body: withNode(linkTo('articles', id)) }),
    ],
    [
      'that another one names',
      async (id: Id) => send('pages', { title: 'Wskazuje', related: [{ relationTo: 'articles', value: id }] }),
    ],
    [
      'that the home page names',
      async (id: Id) => {
        const topTasks = [{ label: 'Zadanie', reference: { relationTo: 'articles', value: id } }]
        expect((await cms.rest('/globals/home', { as: editor, body: { topTasks } })).status).toBe(200)
      },
    ],
  ])('%s stays', async (name, use) => {
    const id = await send('articles', { title: `Potrzebny ${name}` })
    await use(id)
    const { status, body } = await remove('articles', id)
    expect(status).toBe(400)
    expect(usersIn(body)).toHaveLength(1)
  })

  it('that refers only to itself goes', async () => {
    const id = await send('articles', { title: 'Sam do siebie' })
    const related = [{ relationTo: 'articles', value: id }]
    await cms.rest(`/articles/${id}`, { as: editor, method: 'PATCH', body: { related, _status: 'published' } })
    expect((await remove('articles', id)).status).toBe(200)
  })
})
