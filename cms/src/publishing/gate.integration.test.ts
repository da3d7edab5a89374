import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples, paragraph } from '../testing/examples'

type Id = string | number
type Doc = { id: Id; title: string; slug: string; _status: string; ownerUnit: { id: Id } | Id | null }

let cms: Cms
let editor: Person
let author: Person
let ownUnit: Id
let otherUnit: Id

const countDeploys = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'deploys', where: { reason: { exists: true } } })).totalDocs

const save = async (pathname: string, body: unknown, method = 'POST'): Promise<Doc> => {
  const answer = await cms.rest(pathname, { method, as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body.doc as Doc
}

const wrongFields = (body: Record<string, unknown>): string[] => {
  const [error] = body.errors as { data?: { errors?: { path: string }[] } }[]
  return (error?.data?.errors ?? []).map(({ path }) => path)
}

const article = (title: string, more: Record<string, unknown> = {}) => ({
  ...examples(0).articles.data,
  title,
  _status: 'published',
  ...more,
})

const readersSee = async (type: string, id: Id): Promise<{ title: unknown; slug: unknown }[]> =>
  (await cms.feed())
    .filter((line) => line.kind === 'document' && line.type === type && line.id === String(id))
    .map((line) => line.data as { title: unknown; slug: unknown })

const idOf = (value: Doc['ownerUnit']): string => String(typeof value === 'object' && value !== null ? value.id : value)

const firstVersion = async (id: Id): Promise<Id> => {
  const { body } = await cms.rest(`/articles/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`, { as: editor })
  const [version] = body.docs as { id: Id }[]
  if (!version) throw new Error('no version')
  return version.id
}

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  ownUnit = (await save('/units', { ...examples(0).units.data, title: 'Referat A', _status: 'published' })).id
  otherUnit = (await save('/units', { ...examples(0).units.data, title: 'Referat B', _status: 'published' })).id
  author = await cms.person('author', ownUnit)
})
afterAll(() => cms.close())

describe('an author', () => {
  it.each(['', '?draft=false', '?draft=nonsense'])('brings back no version over what readers see (%s)', async (query) => {
    const { id } = await save('/articles', article('Wersja pierwsza', { ownerUnit: ownUnit }))
    await save(`/articles/${id}`, { title: 'Wersja druga', _status: 'published' }, 'PATCH')
    const before = await countDeploys()
    const answer = await cms.rest(`/articles/versions/${await firstVersion(id)}${query}`, { method: 'POST', as: author })
    expect(answer.body).toMatchObject({ title: 'Wersja pierwsza', _status: 'draft' })
    expect(await readersSee('articles', id)).toMatchObject([{ title: { pl: 'Wersja druga' } }])
    expect(await countDeploys()).toBe(before)
  })

  it('brings a version back as a draft', async () => {
    const { id } = await save('/articles', article('Dawny tytuł', { ownerUnit: ownUnit }))
    await save(`/articles/${id}`, { title: 'Nowy tytuł', _status: 'published' }, 'PATCH')
    const answer = await cms.rest(`/articles/versions/${await firstVersion(id)}?draft=true`, { method: 'POST', as: author })
    expect(answer.status).toBe(200)
    expect(await readersSee('articles', id)).toMatchObject([{ title: { pl: 'Nowy tytuł' } }])
    const draft = await cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
    expect(draft).toMatchObject({ _status: 'draft', title: 'Dawny tytuł' })
  })

  it('changes many at once as drafts only', async () => {
    const { id } = await save('/articles', article('Masowo', { ownerUnit: ownUnit }))
    await cms.rest(`/articles?where[id][equals]=${id}`, {
      method: 'PATCH',
      as: author,
      body: { title: 'Masowo zmienione', _status: 'published' },
    })
    expect(await readersSee('articles', id)).toMatchObject([{ title: { pl: 'Masowo' } }])
  })

  it('copies another unit’s document into the own unit, as a draft', async () => {
    const { id } = await save('/articles', article('Cudze do skopiowania', { ownerUnit: otherUnit }))
    const { status, body } = await cms.rest(`/articles/${id}/duplicate`, { method: 'POST', as: author, body: {} })
    expect(status).toBe(200)
    const copy = body.doc as Doc
    expect(copy._status).toBe('draft')
    expect(idOf(copy.ownerUnit)).toBe(String(ownUnit))
  })

  it('neither smuggles a document into another unit nor takes one out of the own', async () => {
    for (const ownerUnit of [[otherUnit], null, [ownUnit, otherUnit]]) {
      const made = await cms.rest('/articles?draft=true', { as: author, body: { title: 'Przemyt', ownerUnit } })
      expect(made.status).toBe(201)
      const { id, ownerUnit: kept } = made.body.doc as Doc
      expect(idOf(kept)).toBe(String(ownUnit))
      const changed = await cms.rest(`/articles/${id}?draft=true`, { method: 'PATCH', as: author, body: { ownerUnit } })
      expect(idOf((changed.body.doc as Doc).ownerUnit)).toBe(String(ownUnit))
    }
  })
})

describe('a version brought back by an editor', () => {
  it('is published as any change: with a deploy, and a redirect from the newer address', async () => {
    const { id } = await save('/articles', article('Powrót'))
    await save(`/articles/${id}`, { slug: 'inny-adres', _status: 'published' }, 'PATCH')
    const before = await countDeploys()
    expect((await cms.rest(`/articles/versions/${await firstVersion(id)}`, { method: 'POST', as: editor })).status).toBe(200)
    expect(await countDeploys()).toBe(before + 1)
    expect(await readersSee('articles', id)).toMatchObject([{ slug: { pl: 'powrot' } }])
    const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { equals: '/aktualnosci/inny-adres/' } } })
    expect(docs).toMatchObject([{ to: '/aktualnosci/powrot/' }])
  })
})

describe('what the portal could not show is refused', () => {
  it.each([
    ['in bulk', (id: Id) => `/articles?where[id][equals]=${id}`],
    ['from another language', (id: Id) => `/articles/${id}?locale=uk`],
    ['for one language only', (id: Id) => `/articles/${id}?locale=uk&publishSpecificLocale=uk`],
    ['for all languages at once', (id: Id) => `/articles/${id}?locale=all`],
    ['as an autosave', (id: Id) => `/articles/${id}?autosave=true&draft=true`],
  ])('when an incomplete draft is published %s', async (_name, pathname) => {
    const { id } = await save('/articles?draft=true', { title: `Niepełny ${Math.random()}` })
    const { status } = await cms.rest(pathname(id), { method: 'PATCH', as: editor, body: { _status: 'published' } })
    expect(status).toBe(400)
    expect(await readersSee('articles', id)).toEqual([])
  })

  it('naming the field as its form does', async () => {
    const { id } = await save('/articles?draft=true', { title: 'Bez treści' })
    const { body } = await cms.rest(`/articles/${id}?locale=uk`, { method: 'PATCH', as: editor, body: { _status: 'published' } })
    expect(wrongFields(body)).toContain('body')
  })

  it.each([
    ['portal', { name: 'Gmina', accessibilityStatement: { email: 'to nie adres' } }, 'accessibilityStatement.email'],
    ['home', { topTasks: Array.from({ length: 13 }, (_, index) => ({ label: `Sprawa ${index}`, url: '/' })) }, 'topTasks'],
  ])('in the settings %s, naming the field, and the feed stays whole', async (slug, body, field) => {
    const answer = await cms.rest(`/globals/${slug}`, { as: editor, body })
    expect(answer.status).toBe(400)
    expect(wrongFields(answer.body)).toEqual([field])
    expect((await cms.feed()).filter(({ kind }) => kind === 'invalid')).toEqual([])
  })
})

describe('a copy', () => {
  it('of a translated article gets addresses of its own, and can be published as often as it is copied', async () => {
    const { id } = await save('/articles', article('Powielany'))
    await save(`/articles/${id}?locale=uk`, { title: 'Копія', body: paragraph('Текст'), _status: 'published' }, 'PATCH')
    for (const slug of ['powielany-2', 'powielany-3']) {
      const copy = await save(`/articles/${id}/duplicate`, {})
      expect(copy.slug).toBe(slug)
      await save(`/articles/${copy.id}`, { _status: 'published' }, 'PATCH')
      const inUkrainian = await save(`/articles/${copy.id}?locale=uk`, { title: 'Копія', _status: 'published' }, 'PATCH')
      expect(inUkrainian.slug).toBe(slug.replace('powielany', 'kopiia'))
    }
  })
})

describe('an address', () => {
  it('made from the longest title still fits when the title is used again', async () => {
    const title = 'przebudowa '.repeat(27)
    const slugs = []
    for (let count = 0; count < 2; count += 1) slugs.push((await save('/articles', article(title))).slug)
    expect(slugs[1]).toMatch(/^przebudowa-.*-2$/)
    expect(slugs[1]?.length).toBeLessThanOrEqual(100)
  })

  it('that was typed stays when it differs from the title by a number only', async () => {
    const { id } = await save('/articles?draft=true', { title: 'Budżet 2026', slug: 'budzet-2027' })
    expect((await save(`/articles/${id}?draft=true`, { title: 'Budżet 2026 po zmianach' }, 'PATCH')).slug).toBe('budzet-2027')
  })
})

describe('a title without letters', () => {
  it('stays a draft without an address, as many as there are, and is refused when published', async () => {
    for (const draft of [{ title: '🎉' }, { title: '🎉', slug: '' }, { title: '!!!', slug: null }])
      expect((await save('/articles?draft=true', draft)).slug ?? null).toBeNull()
    const { status, body } = await cms.rest('/articles', { as: editor, body: article('🎉🎉') })
    expect(status).toBe(400)
    expect(wrongFields(body)).toEqual(['slug'])
  })
})

describe('deleting what others refer to', () => {
  const invalid = async () => (await cms.feed()).filter(({ kind }) => kind === 'invalid')

  it('is refused for a unit that service cards need, naming them, one by one and in bulk', async () => {
    const unit = await save('/units', { ...examples(0).units.data, title: 'Potrzebny', _status: 'published' })
    const card = { ...examples(unit.id)['service-cards'].data, title: 'Karta potrzebująca' }
    await save('/service-cards', { ...card, _status: 'published' })
    const single = await cms.rest(`/units/${unit.id}`, { method: 'DELETE', as: editor })
    expect(single.status).toBe(400)
    expect(JSON.stringify(single.body)).toContain('Karta potrzebująca')
    const bulk = await cms.rest(`/units?where[id][equals]=${unit.id}`, { method: 'DELETE', as: editor })
    expect(bulk.status).toBe(400)
    expect(await readersSee('units', unit.id)).toHaveLength(1)
    expect(await invalid()).toEqual([])
  })

  it('keeps the feed whole for articles, topics, units and the home page', async () => {
    const target = await save('/articles', article('Cel odnośników'))
    const topic = await save('/topics', { title: 'Temat do usunięcia' })
    const unit = await save('/units', { ...examples(0).units.data, title: 'Zbędny', _status: 'published' })
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: target.id } },
    }
    const text = { type: 'text', version: 1, text: 'godziny otwarcia' }
    const body = {
      root: { ...paragraph('').root, children: [{ type: 'paragraph', version: 1, children: [{ ...link, children: [text] }] }] },
    }
    const related = [{ relationTo: 'articles', value: target.id }]
    const referring = await save('/articles', article('Odsyła', { related, topics: [topic.id], ownerUnit: unit.id, body }))
    const topTasks = [
      { label: 'Zadanie', reference: { relationTo: 'articles', value: target.id } },
      { label: 'Stałe', url: '/stale/' },
    ]
    expect((await cms.rest('/globals/home', { as: editor, body: { topTasks } })).status).toBe(200)

    const doomed = [
      ['articles', target.id],
      ['topics', topic.id],
      ['units', unit.id],
    ] as const
    for (const [collection, id] of doomed) {
      expect((await cms.rest(`/${collection}/${id}`, { method: 'DELETE', as: editor })).status).toBe(400)
      // What the CMS refuses may still be done to a database by hand.
      await cms.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req: {} })
    }
    expect(await invalid()).toEqual([])
    expect(await readersSee('articles', referring.id)).toHaveLength(1)
    const home = (await cms.feed()).find(({ type }) => type === 'home')
    expect(JSON.stringify(home)).toContain('Stałe')
    const again = (query: string, _status: string) =>
      cms.rest(`/articles/${referring.id}${query}`, { method: 'PATCH', as: editor, body: { summary: 'x', _status } })
    expect((await again('?draft=true', 'draft')).status).toBe(200)
    expect((await again('', 'published')).status).toBe(400)
  })
})
