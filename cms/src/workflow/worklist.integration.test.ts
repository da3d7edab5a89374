import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples, linkTo, paragraph } from '../testing/examples'
import type { readWorklists as ReadWorklists, Worklists } from './worklists'

type Doc = { id: string | number; title: string; _status: string }

let cms: Cms
let editor: Person
let author: Person
let unit: Doc
let readWorklists: typeof ReadWorklists

const save = async (pathname: string, body: object, method = 'POST', as = editor): Promise<Doc> => {
  const answer = await cms.rest(pathname, { method, as, body })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body.doc as Doc
}

const publish = (type: string, data: object) => save(`/${type}`, { ...data, _status: 'published' })
const change = (type: string, { id }: Doc, data: object) => save(`/${type}/${id}`, { ...data, _status: 'published' }, 'PATCH')

const listsOf = async ({ id }: Person): Promise<Worklists> => {
  const user = await cms.payload.findByID({ collection: 'users', id, depth: 0 })
  return readWorklists({ payload: cms.payload, asker: { user: { ...user, collection: 'users' } } })
}

beforeAll(async () => {
  cms = await openCms()
  readWorklists = (await import('./worklists')).readWorklists
  editor = await cms.person('editor')
  unit = await publish('units', examples(0).units.data)
  author = await cms.person('author', unit.id)
})
afterAll(() => cms.close())

const card = (more: object = {}) => ({ ...examples(unit.id)['service-cards'].data, ownerUnit: unit.id, ...more })

describe('what rests on something that has changed', () => {
  it('is on the worklist when an act of law changes, until somebody who may says that it was checked', async () => {
    const act = await publish('legal-acts', { title: 'Ustawa o ewidencji', slug: 'ustawa-o-ewidencji' })
    const citing = await publish('service-cards', card({ title: 'Meldunek', legalActs: [{ act: act.id }] }))
    await publish('service-cards', card({ title: 'Nie ta karta' }))
    const titles = async () => (await listsOf(author)).checks.map(({ title, cause }) => [title, cause?.title])
    expect(await titles()).toEqual([])
    await change('legal-acts', act, { reviewAt: '2097-05-01T12:00:00.000Z' })
    expect(await titles()).toEqual([])
    await change('legal-acts', act, { journalRef: 'Dz.U. 2026 poz. 100' })
    await change('legal-acts', act, { journalRef: 'Dz.U. 2026 poz. 101' })
    expect(await titles()).toEqual([['Meldunek', 'Ustawa o ewidencji']])
    const mark = (as: Person) => cms.rest('/workflow/checked', { as, body: { type: 'service-cards', id: citing.id } })
    expect((await mark(await cms.person('auditor'))).status).toBe(403)
    expect(await titles()).toHaveLength(1)
    expect((await mark(author)).status).toBe(200)
    expect(await titles()).toEqual([])
    await change('legal-acts', act, { validTo: '2097-12-31T12:00:00.000Z' })
    expect(await titles()).toHaveLength(1)
  })

  it('is on it when the fees of a service change, and not when anything else of it does', async () => {
    const paid = await publish('service-cards', card({ title: 'Zezwolenie płatne' }))
    const data = { ...examples(unit.id).procedures.data, title: 'Jak dostać zezwolenie', ownerUnit: unit.id, services: [paid.id] }
    await publish('procedures', data)
    const titles = async () =>
      (await listsOf(editor)).checks.filter(({ cause }) => cause?.kind === 'fee').map(({ title }) => title)
    await change('service-cards', paid, { summary: 'Krócej.' })
    expect(await titles()).toEqual([])
    await change('service-cards', paid, { fees: [{ label: 'Opłata', amount: 82, currency: 'PLN' }] })
    expect(await titles()).toEqual(['Jak dostać zezwolenie'])
  })
})

describe('what refers to something that has changed', () => {
  const linked = (type: string, id: Doc['id']) => ({ root: { ...paragraph('').root, children: [linkTo(type, id)] } })
  const causedBy = async (title: string) =>
    (await listsOf(editor)).checks.filter(({ cause }) => cause?.title === title).map((item) => item.title)

  it('is on the worklist too where it does so by a link in its text or as related; drafts and the text itself are not', async () => {
    const act = await publish('legal-acts', { title: 'Uchwała o targu', slug: 'uchwala-o-targu' })
    const related = [{ relationTo: 'legal-acts', value: act.id }]
    await publish('articles', { ...examples(0).articles.data, title: 'Linkuje', body: linked('legal-acts', act.id) })
    await publish('pages', { title: 'Wskazuje', body: paragraph('Tekst.'), related })
    await save('/articles?draft=true', { title: 'Szkic', body: linked('legal-acts', act.id) })
    await publish('service-cards', card({ title: 'Linkuje w karcie', howTo: linked('legal-acts', act.id) }))
    await change('legal-acts', act, { journalRef: 'Dz.U. 2026 poz. 7' })
    expect((await causedBy('Uchwała o targu')).toSorted()).toEqual(['Linkuje', 'Linkuje w karcie', 'Wskazuje'])
  })

  it('is on it when the act expires by its date: once, from the day after its last one', async () => {
    const { askAboutExpiredActs } = await import('./expiredActs')
    const act = await publish('legal-acts', { title: 'Uchwała do końca maja', validTo: '2097-05-31T12:00:00.000Z' })
    const citing = await publish('service-cards', card({ title: 'Do końca maja', legalActs: [{ act: act.id }] }))
    const lookAt = (instant: string) => askAboutExpiredActs({ payload: cms.payload, clock: () => Date.parse(instant) })
    await lookAt('2097-05-31T21:59:00.000Z')
    expect(await causedBy('Uchwała do końca maja')).toEqual([])
    await lookAt('2097-05-31T22:01:00.000Z')
    expect(await causedBy('Uchwała do końca maja')).toEqual(['Do końca maja'])
    expect((await listsOf(editor)).checks.find(({ title }) => title === 'Do końca maja')?.cause?.kind).toBe('expired')
    await cms.rest('/workflow/checked', { as: editor, body: { type: 'service-cards', id: citing.id } })
    await lookAt('2097-06-01T08:00:00.000Z')
    expect(await causedBy('Uchwała do końca maja')).toEqual([])
  })
})

describe('the lists of what needs doing', () => {
  it('show an author their own unit’s texts alone, and an editor all of them', async () => {
    const other = await publish('units', { ...examples(0).units.data, title: 'Inny referat' })
    const past = '2026-01-01T12:00:00.000Z'
    const article = (title: string, ownerUnit: Doc['id']) => ({ ...examples(0).articles.data, title, ownerUnit, reviewAt: past })
    await publish('articles', article('Nasz', unit.id))
    await publish('articles', article('Ich', other.id))
    const titles = async (as: Person) => (await listsOf(as)).due.map(({ title }) => title).toSorted()
    expect(await titles(author)).toEqual(['Nasz'])
    expect(await titles(editor)).toEqual(['Ich', 'Nasz'])
  })

  it('name a draft once: where most is said of it', async () => {
    const { id } = await save('/articles?draft=true', { title: 'Raz na liście', ownerUnit: unit.id }, 'POST', author)
    expect((await listsOf(author)).drafts.map(({ title }) => title)).toContain('Raz na liście')
    await cms.rest('/workflow/review', { as: author, body: { type: 'articles', id, action: 'send' } })
    const { drafts, waiting } = await listsOf(editor)
    expect(drafts.map(({ title }) => title)).not.toContain('Raz na liście')
    expect(waiting.map(({ title }) => title)).toEqual(['Raz na liście'])
  })
})

describe('what readers are told has changed', () => {
  const changesOf = async ({ id }: Doc) => {
    const line = (await cms.feed()).find((item) => item.type === 'articles' && item.id === String(id))
    const data = line?.data as { changes: { on: string; note: object }[] }
    return data.changes
  }
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' })
  const began = format.format(new Date())
  /** The day of the test; of two, where midnight comes while it runs. */
  const today = expect.toSatisfy((day) => day === began || day === format.format(new Date()))

  it('is a list of the notes of major updates with their days; corrections and first publications are none', async () => {
    const doc = await publish('articles', { ...examples(0).articles.data, title: 'Z historią' })
    await change('articles', doc, { updateType: 'major', changeNote: 'Nowy termin.' })
    await change('articles', doc, { summary: 'Literówka.' })
    await change('articles', doc, { updateType: 'minor', summary: 'Przecinek.' })
    await change('articles', doc, { updateType: 'major', changeNote: 'Nowe miejsce.' })
    expect(await changesOf(doc)).toEqual([
      { on: today, note: { pl: 'Nowe miejsce.' } },
      { on: today, note: { pl: 'Nowy termin.' } },
    ])
  })

  it('is translated without being a change of its own', async () => {
    const doc = await publish('articles', { ...examples(0).articles.data, title: 'Po polsku i po angielsku' })
    await change('articles', doc, { updateType: 'major', changeNote: 'Nowy termin.' })
    const body = { title: 'In two languages', body: paragraph('Text'), changeNote: 'A new date.', _status: 'published' }
    await save(`/articles/${doc.id}?locale=en`, body, 'PATCH')
    expect(await changesOf(doc)).toEqual([{ on: today, note: { pl: 'Nowy termin.', en: 'A new date.' } }])
  })
})

describe('an earlier version', () => {
  const versions = async ({ id }: Doc): Promise<{ id: string; version: Doc }[]> => {
    const { body } = await cms.rest(`/articles/versions?where[parent][equals]=${id}&sort=createdAt&limit=20`, { as: editor })
    return body.docs as { id: string; version: Doc }[]
  }
  const restore = (id: string, as = editor) => cms.rest(`/articles/versions/${id}`, { method: 'POST', as })
  const live = ({ id }: Doc) => cms.payload.findByID({ collection: 'articles', id, draft: false })
  const deploysOf = async ({ id }: Doc) =>
    (await cms.payload.find({ collection: 'deploys', where: { documentKeys: { in: [`articles:${id}`] } } })).totalDocs

  it('can be read and compared by every role, and brought back by an editor: readers see it, with one deploy', async () => {
    const doc = await publish('articles', { ...examples(0).articles.data, title: 'Wersja pierwsza' })
    await change('articles', doc, { title: 'Wersja druga' })
    const [first] = await versions(doc)
    for (const as of [author, editor, await cms.person('auditor')])
      expect((await cms.rest(`/articles/versions/${first?.id}`, { as })).body.version).toMatchObject({ title: 'Wersja pierwsza' })
    const before = await deploysOf(doc)
    expect((await restore(first?.id ?? '')).status).toBe(200)
    expect((await live(doc)).title).toBe('Wersja pierwsza')
    expect(await deploysOf(doc)).toBe(before + 1)
  })

  it('that was a draft comes back as a draft: what readers see stays on the portal', async () => {
    const doc = await publish('articles', { ...examples(0).articles.data, title: 'Na portalu' })
    await save(`/articles/${doc.id}?draft=true`, { title: 'Szkic poprawki' }, 'PATCH')
    await change('articles', doc, { title: 'Nowsze na portalu' })
    const draft = (await versions(doc)).find(({ version }) => version.title === 'Szkic poprawki')
    const before = await deploysOf(doc)
    expect((await restore(draft?.id ?? '')).status).toBe(200)
    expect(await live(doc)).toMatchObject({ title: 'Nowsze na portalu', _status: 'published' })
    const newest = await cms.payload.findByID({ collection: 'articles', id: doc.id, draft: true })
    expect(newest).toMatchObject({ title: 'Szkic poprawki', _status: 'draft' })
    expect(await deploysOf(doc)).toBe(before)
  })

  it('that the gates refuse by now is not published again', async () => {
    const act = await publish('legal-acts', { title: 'Uchwała', slug: 'uchwala-gate' })
    const doc = await publish('service-cards', card({ title: 'Z uchwałą', legalActs: [{ act: act.id }] }))
    await change('service-cards', doc, {
      title: 'Bez uchwały',
      legalActs: [],
      notApplicable: [{ field: 'legalActs', reason: 'Nie ma.' }],
    })
    await change('legal-acts', act, { validTo: '2020-01-01T12:00:00.000Z' })
    const { body } = await cms.rest(`/service-cards/versions?where[parent][equals]=${doc.id}&sort=createdAt`, { as: editor })
    const [first] = body.docs as { id: string }[]
    const answer = await cms.rest(`/service-cards/versions/${first?.id}`, { method: 'POST', as: editor })
    expect(answer.status).toBe(400)
    expect((await cms.payload.findByID({ collection: 'service-cards', id: doc.id })).title).toBe('Bez uchwały')
  })

  it('is brought back by nobody who may not write', async () => {
    const doc = await publish('articles', { ...examples(0).articles.data, title: 'Tylko do czytania' })
    const [first] = await versions(doc)
    expect((await restore(first?.id ?? '', await cms.person('auditor'))).status).toBe(403)
    expect((await restore('999999')).status).toBe(404)
  })
})
