import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples } from '../testing/examples'

type Note = { step: string; comment: string; writer: string }
type State = { open: Note | null; notes: Note[]; mayWrite: boolean; mayPublish: boolean }

let cms: Cms
let editor: Person
let author: Person
let stranger: Person
let auditor: Person

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  const units: { id: string | number }[] = []
  for (const title of ['Referat Promocji', 'Referat Podatków']) {
    const body = { ...examples(0).units.data, title, _status: 'published' }
    units.push((await cms.rest('/units', { as: editor, body })).body.doc as { id: string | number })
  }
  author = await cms.person('author', units[0]?.id)
  stranger = await cms.person('author', units[1]?.id)
  auditor = await cms.person('auditor')
})
afterAll(() => cms.close())

const write = async (title: string): Promise<string | number> => {
  const { body } = await cms.rest('/articles?draft=true', { as: author, body: { ...examples(0).articles.data, title } })
  return (body.doc as { id: string | number }).id
}

const take = (as: Person | undefined, id: string | number, action: string, comment = '') =>
  cms.rest('/workflow/review', { ...(as && { as }), body: { type: 'articles', id, action, comment } })

const stateOf = async (id: string | number, as = editor): Promise<State> =>
  (await cms.rest(`/workflow/state?type=articles&id=${id}`, { as })).body as State

const publish = (id: string | number) =>
  cms.rest(`/articles/${id}`, { method: 'PATCH', as: editor, body: { _status: 'published' } })

const countDeploys = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'deploys', where: { reason: { exists: true } } })).totalDocs

describe('an author’s text', () => {
  it('goes to an editor, comes back with a comment, goes again, and is published; the history tells who did what', async () => {
    const id = await write('Nowa ławka w porcie')
    expect((await take(author, id, 'send', 'Proszę sprawdzić datę.')).status).toBe(200)
    expect((await stateOf(id)).open).toMatchObject({ step: 'requested', comment: 'Proszę sprawdzić datę.' })
    expect((await take(editor, id, 'return', 'Data jest zła.')).status).toBe(200)
    expect((await stateOf(id, author)).open).toMatchObject({ step: 'returned', comment: 'Data jest zła.' })
    await take(author, id, 'comment', 'Poprawiam.')
    await take(author, id, 'send')
    expect((await publish(id)).status).toBe(200)
    const { open, notes } = await stateOf(id)
    expect(open).toBeNull()
    expect(notes.map(({ step }) => step)).toEqual(['published', 'requested', 'comment', 'returned', 'requested'])
    expect(notes.every(({ writer }) => writer.endsWith('@jantarowo.example'))).toBe(true)
  })

  it('is locked by its author no longer once it is sent, and stays locked by anybody else', async () => {
    const id = await write('Bez blokady')
    const lock = (person: Person) =>
      cms.payload.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'articles', value: id as number },
          user: { relationTo: 'users', value: person.id as number },
        },
      })
    await lock(author)
    await lock(editor)
    await take(author, id, 'send')
    const { docs } = await cms.payload.find({
      collection: 'payload-locked-documents',
      where: { and: [{ 'document.relationTo': { equals: 'articles' } }, { 'document.value': { equals: id } }] },
      depth: 0,
    })
    expect(docs.map(({ user }) => String(user.value))).toEqual([String(editor.id)])
  })

  it('can be taken back before an editor has read it', async () => {
    const id = await write('Zła chwila')
    await take(author, id, 'send')
    expect((await take(author, id, 'withdraw')).status).toBe(200)
    expect((await stateOf(id)).open).toBeNull()
    expect((await take(author, id, 'withdraw')).status).toBe(409)
  })

  it('is published without a request too, and then says nothing of a review', async () => {
    const id = await write('Bez prośby')
    await publish(id)
    expect((await stateOf(id)).notes).toEqual([])
  })
})

describe('a review', () => {
  it('is refused to who may not take part in it', async () => {
    const id = await write('Nie dla każdego')
    await take(author, id, 'send')
    const answers = await Promise.all([
      take(undefined, id, 'comment', 'Ktoś'),
      take(stranger, id, 'comment', 'Z innej jednostki'),
      take(auditor, id, 'comment', 'Tylko czyta'),
      take(author, id, 'return', 'Sam sobie'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 403, 403])
    expect((await stateOf(id)).notes).toHaveLength(1)
    expect(await stateOf(id, stranger)).toMatchObject({ mayWrite: false, mayPublish: false })
  })

  it.each([
    ['a text sent back without a word', 'return', '', 400],
    ['an empty comment', 'comment', '  ', 400],
    ['a step that is none', 'approve', 'Dobrze', 400],
  ])('refuses %s', async (_what, action, comment, status) => {
    const id = await write(`Zły krok ${action} ${status}`)
    await take(author, id, 'send')
    const answer = await take(editor, id, action, comment)
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).toMatch(/Napisz komentarz|Sprawdź pola/)
  })

  it('refuses a text that is published and unchanged, and one that is not there', async () => {
    const id = await write('Już na portalu')
    await publish(id)
    expect((await take(editor, id, 'send')).status).toBe(400)
    expect((await take(editor, '999999', 'send')).status).toBe(404)
  })

  it('is no edit: it makes no version, no deploy, and nothing of it reaches the feed', async () => {
    const id = await write('Spokojny tekst')
    await publish(id)
    await cms.rest(`/articles/${id}?draft=true`, { method: 'PATCH', as: author, body: { summary: 'Zmiana' } })
    const before = await Promise.all([
      countDeploys(),
      cms.payload.countVersions({ collection: 'articles', where: { parent: { equals: id } } }),
      cms.payload.findByID({ collection: 'articles', id }),
    ])
    await take(author, id, 'send', 'Tajemnica urzędu')
    await take(editor, id, 'return', 'Inna tajemnica')
    const after = await Promise.all([
      countDeploys(),
      cms.payload.countVersions({ collection: 'articles', where: { parent: { equals: id } } }),
      cms.payload.findByID({ collection: 'articles', id }),
    ])
    expect(after).toEqual(before)
    expect(JSON.stringify(await cms.feed())).not.toMatch(/tajemnica/i)
  })

  it('is hidden from every other door, and forgotten with its document', async () => {
    const id = await write('Do usunięcia')
    await take(author, id, 'send', 'Zostanie po mnie?')
    expect((await cms.rest('/review-notes', { as: editor })).status).toBe(403)
    await cms.rest(`/articles/${id}`, { method: 'DELETE', as: editor })
    const where = { documentKey: { equals: `articles:${id}` } }
    expect((await cms.payload.count({ collection: 'review-notes', where })).totalDocs).toBe(0)
  })
})
