import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples } from '../testing/examples'

type Doc = { id: string | number; title: string; updatedAt: string }

let cms: Cms
let anna: Person
let olha: Person

const create = async (title: string, query = ''): Promise<Doc> => {
  const body = { ...examples(0).articles.data, title, ...(query === '' ? { _status: 'published' } : {}) }
  const answer = await cms.rest(`/articles${query}`, { as: anna, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as Doc
}

const read = async ({ id }: Doc, as = anna): Promise<Doc> => {
  const { body } = await cms.rest(`/articles/${id}?draft=true&depth=0`, { as })
  return body as Doc
}

const change = (doc: Doc, body: object, { as = anna, query = '?draft=true', language = 'pl' } = {}) =>
  cms.rest(`/articles/${doc.id}${query}`, { method: 'PATCH', as, body, headers: { 'accept-language': language } })

beforeAll(async () => {
  cms = await openCms()
  anna = await cms.person('editor')
  olha = await cms.person('editor')
})
afterAll(() => cms.close())

describe('two people who save the same document', () => {
  const ways = [
    ['a draft', '?draft=true', {}],
    ['an automatic save', '?draft=true&autosave=true', {}],
    ['a publication', '', { _status: 'published' }],
    ['another language', '?draft=true&locale=uk', {}],
  ] as const

  it.each(ways)('have the second told, and nothing overwritten, by %s', async (name, query, status) => {
    const doc = await read(await create(`Wspólny tekst: ${name}`))
    expect((await change(doc, { title: `Anna pisze: ${name}`, updatedAt: doc.updatedAt })).status).toBe(200)
    const late = await change(doc, { title: 'Ольга', updatedAt: doc.updatedAt, ...status }, { as: olha, query, language: 'uk' })
    expect(late.status).toBe(409)
    expect(JSON.stringify(late.body)).toMatch(/інша особа \(editor-.*Не збережено\./u)
    expect(await read(doc)).toMatchObject({ title: `Anna pisze: ${name}` })
  })

  it('are told the state that is there, and who has seen it saves over it; the other text stays in the versions', async () => {
    const doc = await read(await create('Obie wersje'))
    await change(doc, { title: 'Wersja Anny', updatedAt: doc.updatedAt }, { query: '?draft=true&autosave=true' })
    const refused = await change(doc, { title: 'Wersja Olhy', updatedAt: doc.updatedAt }, { as: olha })
    const [error] = refused.body.errors as { data: { current: string; errors: { path: string }[] } }[]
    expect(error?.data.errors).toMatchObject([{ path: 'editedIn' }])
    const again = await change(doc, { title: 'Wersja Olhy', updatedAt: error?.data.current }, { as: olha })
    expect(again.status).toBe(200)
    expect(await read(doc)).toMatchObject({ title: 'Wersja Olhy' })
    const { body } = await cms.rest(`/articles/versions?where[parent][equals]=${doc.id}&depth=0`, { as: anna })
    expect((body.docs as { version: Doc }[]).map(({ version }) => version.title)).toContain('Wersja Anny')
  })

  it('go on one after the other when each has read what the other wrote', async () => {
    const doc = await create('Na zmianę')
    for (const as of [anna, olha, anna]) {
      const seen = await read(doc, as)
      expect((await change(seen, { title: `Na zmianę ${as.id}`, updatedAt: seen.updatedAt }, { as })).status).toBe(200)
    }
  })

  it('have one of two saves in the same instant refused, and the other kept whole', async () => {
    const doc = await read(await create('Równocześnie'))
    const answers = await Promise.all(
      [anna, olha].map((as) => change(doc, { title: `Równocześnie ${as.id}`, updatedAt: doc.updatedAt }, { as })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('are told in settings too', async () => {
    const save = (as: Person, body: object) => cms.rest('/globals/home', { as, body })
    const first = (await save(anna, { question: 'Co?' })).body.result as Doc
    expect((await save(olha, { question: 'Jak?', updatedAt: first.updatedAt })).status).toBe(200)
    expect((await save(anna, { question: 'Kiedy?', updatedAt: first.updatedAt })).status).toBe(409)
  })
})

describe('one person', () => {
  it('is not kept from saving by the own last save, which the form has not read yet', async () => {
    const doc = await read(await create('Szybkie pisanie'))
    for (const title of ['Szy', 'Szybko', 'Szybkie'])
      expect((await change(doc, { title, updatedAt: doc.updatedAt, editedIn: 'karta-1' })).status).toBe(200)
    expect((await change(doc, { title: 'Stara karta', updatedAt: doc.updatedAt, editedIn: 'karta-2' })).status).toBe(409)
  })

  it('publishes one language beside a draft of another, and goes on writing', async () => {
    const doc = await create('Publikacja')
    await change(doc, { title: 'Чернетка' }, { query: '?draft=true&locale=uk' })
    const seen = await read(doc)
    const published = await change(doc, { title: 'Opublikowano', _status: 'published', updatedAt: seen.updatedAt }, { query: '' })
    expect(published.status).toBe(200)
    const { updatedAt } = published.body.doc as Doc
    expect((await change(doc, { title: 'I dalej', updatedAt })).status).toBe(200)
    expect((await change(doc, { title: 'Za późno', updatedAt: seen.updatedAt })).status).toBe(409)
  })

  it('changes one field without saying what was read', async () => {
    const doc = await create('Skrypt')
    expect((await change(doc, { title: 'Skrypt zmienił' })).status).toBe(200)
  })
})

describe('a document that somebody else is writing in', () => {
  it('is refused in the language of who saves it', async () => {
    const doc = await create('Zajęty')
    const lock = { document: { relationTo: 'articles', value: doc.id }, user: { relationTo: 'users', value: anna.id } }
    expect((await cms.rest('/payload-locked-documents', { as: anna, body: lock })).status).toBe(201)
    const { status, body } = await change(doc, { title: 'Mimo to' }, { as: olha, language: 'ar' })
    expect(status).toBe(423)
    expect(JSON.stringify(body)).toContain('يحرر شخص آخر')
  })
})
