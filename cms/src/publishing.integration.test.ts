import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from './testing/cms'
import { examples, paragraph } from './testing/examples'

type Doc = { id: string | number; slug: string; _status: string }

let cms: Cms
let editor: Person

// With a condition: without one the MongoDB adapter asks for an estimate, which some servers answer late.
const countDeploys = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'deploys', where: { reason: { exists: true } } })).totalDocs

const save = async (pathname: string, body: unknown, method = 'POST'): Promise<Doc> => {
  const answer = await cms.rest(pathname, { method, as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body.doc as Doc
}

const article = (title: string) => ({ ...examples(0).articles.data, title })

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

describe('a deploy is requested', () => {
  it('never by drafts and autosaves, of new documents or of published ones', async () => {
    const before = await countDeploys()
    const draft = await save('/articles?draft=true', { title: 'Szkic' })
    await save(`/articles/${draft.id}?draft=true&autosave=true`, { title: 'Szkic dalej' }, 'PATCH')
    const live = await save('/articles', { ...article('Opublikowane'), _status: 'published' })
    await save(`/articles/${live.id}?draft=true`, { title: 'Poprawka w szkicu' }, 'PATCH')
    await save(`/articles/${live.id}?draft=true&autosave=true`, { title: 'Poprawka sama zapisana' }, 'PATCH')
    expect(await countDeploys()).toBe(before + 1)
    const feed = JSON.stringify(await cms.feed())
    expect(feed).toContain('Opublikowane')
    expect(feed).not.toContain('Szkic')
    expect(feed).not.toContain('Poprawka')
  })

  it('by a publication once, and not again when nothing changed', async () => {
    const before = await countDeploys()
    const { id } = await save('/articles', { ...article('Raz'), _status: 'published' })
    expect(await countDeploys()).toBe(before + 1)
    await save(`/articles/${id}`, { _status: 'published' }, 'PATCH')
    expect(await countDeploys()).toBe(before + 1)
    await save(`/articles/${id}`, { summary: 'Nowe streszczenie', _status: 'published' }, 'PATCH')
    expect(await countDeploys()).toBe(before + 2)
  })

  it('by unpublishing and by deleting what readers saw, not by deleting a draft', async () => {
    const live = await save('/articles', { ...article('Zniknie'), _status: 'published' })
    const draft = await save('/articles?draft=true', { title: 'Tylko szkic' })
    const before = await countDeploys()
    await save(`/articles/${draft.id}`, undefined, 'DELETE')
    expect(await countDeploys()).toBe(before)
    await save(`/articles/${live.id}`, { _status: 'draft' }, 'PATCH')
    expect(await countDeploys()).toBe(before + 1)
    await save(`/articles/${live.id}`, undefined, 'DELETE')
    expect(await countDeploys()).toBe(before + 1)
  })

  it('not by a change that does not say that it publishes: it goes on in the draft, and the page stays', async () => {
    const { id } = await save('/articles', { ...article('Zostaje na portalu'), _status: 'published' })
    await save(`/articles/${id}?draft=true`, { title: 'Zmiana w szkicu' }, 'PATCH')
    const before = await countDeploys()
    await save(`/articles/${id}`, { summary: 'Streszczenie w szkicu' }, 'PATCH')
    expect(await countDeploys()).toBe(before)
    const feed = JSON.stringify(await cms.feed())
    expect(feed).toContain('Zostaje na portalu')
    expect(feed).not.toContain('w szkicu')
    const newest = await cms.rest(`/articles/${id}?draft=true`, { as: editor })
    expect(newest.body).toMatchObject({ title: 'Zmiana w szkicu', summary: 'Streszczenie w szkicu', _status: 'draft' })
  })

  it('by settings that really changed', async () => {
    const before = await countDeploys()
    await cms.rest('/globals/portal', { as: editor, body: { name: 'Gmina Próbna' } })
    expect(await countDeploys()).toBe(before + 1)
    await cms.rest('/globals/portal', { as: editor, body: { name: 'Gmina Próbna' } })
    expect(await countDeploys()).toBe(before + 1)
  })

  it('not by a document that the CMS refused: neither stays', async () => {
    const before = await countDeploys()
    const answer = await cms.rest('/service-cards', { as: editor, body: { title: 'Zła karta', _status: 'published' } })
    expect(answer.status).toBe(400)
    expect(await countDeploys()).toBe(before)
    const { totalDocs } = await cms.payload.count({ collection: 'service-cards', where: { title: { equals: 'Zła karta' } } })
    expect(totalDocs).toBe(0)
  })
})

describe('the feed', () => {
  it.each([
    ['without a token', {}],
    ['with a wrong token', { authorization: 'Bearer wrong' }],
    ['with a signed-in user’s token only', undefined],
  ])('answers 401 %s', async (_name, headers) => {
    const answer = await cms.rest('/feed', headers ? { headers } : { as: editor })
    expect(answer.status).toBe(401)
  })

  it('refuses a cursor that it never gave', async () => {
    const response = await cms.raw('/feed?since=yesterday', { headers: { authorization: `Bearer ${process.env.FEED_TOKEN}` } })
    expect(response.status).toBe(400)
  })

  it('says what was unpublished and deleted since the cursor, and takes it back when it is published again', async () => {
    const gone = await save('/articles', { ...article('Do usunięcia'), _status: 'published' })
    const back = await save('/articles', { ...article('Wróci'), _status: 'published' })
    const cursor = String((await cms.feed()).at(-1)?.cursor)
    await save(`/articles/${gone.id}`, undefined, 'DELETE')
    await save(`/articles/${back.id}`, { _status: 'draft' }, 'PATCH')
    const deletionsOf = async (id: unknown) =>
      (await cms.feed(cursor)).filter((line) => line.kind === 'deletion' && line.id === String(id)).length
    expect(await deletionsOf(gone.id)).toBe(1)
    expect(await deletionsOf(back.id)).toBe(1)
    await save(`/articles/${back.id}`, { _status: 'published' }, 'PATCH')
    expect(await deletionsOf(back.id)).toBe(0)
    expect((await cms.feed(cursor)).some((line) => line.kind === 'document' && line.id === String(back.id))).toBe(true)
  })

  it('never carries internal notes, nor a language that is only half translated', async () => {
    const { id } = await save('/articles', {
      ...article('Z notatką'),
      internalNotes: 'Tylko dla urzędu: rozmowa z wykonawcą',
      _status: 'published',
    })
    await save(`/articles/${id}?locale=uk&draft=true`, { title: 'Лише назва' }, 'PATCH')
    await save(`/articles/${id}`, { summary: 'Zmiana', _status: 'published' }, 'PATCH')
    const lines = await cms.feed()
    expect(JSON.stringify(lines)).not.toContain('rozmowa z wykonawcą')
    expect(JSON.stringify(lines)).not.toContain('Лише назва')
    await save(`/articles/${id}?locale=uk`, { title: 'Ціла назва', body: paragraph('Весь текст'), _status: 'published' }, 'PATCH')
    const line = (await cms.feed()).find((item) => item.type === 'articles' && item.id === String(id))
    expect(line).toMatchObject({ locales: ['pl', 'uk'], data: { title: { pl: 'Z notatką', uk: 'Ціла назва' } } })
  })

  it('ends with a cursor', async () => {
    expect((await cms.feed()).at(-1)).toMatchObject({ kind: 'cursor' })
  })
})

describe('a changed address', () => {
  const redirects = async () => {
    const { docs } = await cms.payload.find({
      collection: 'redirects',
      where: { status: { equals: '301' } },
      sort: 'from',
      limit: 0,
    })
    return docs.map(({ from, to }) => `${from} ${to}`)
  }

  it('leaves a redirect; chains collapse, and going back leaves no loop', async () => {
    const { id } = await save('/articles', { ...article('Pierwszy adres'), _status: 'published' })
    await save(`/articles/${id}`, { slug: 'drugi', _status: 'published' }, 'PATCH')
    expect(await redirects()).toEqual(['/aktualnosci/pierwszy-adres/ /aktualnosci/drugi/'])
    await save(`/articles/${id}`, { slug: 'trzeci', _status: 'published' }, 'PATCH')
    expect(await redirects()).toEqual([
      '/aktualnosci/drugi/ /aktualnosci/trzeci/',
      '/aktualnosci/pierwszy-adres/ /aktualnosci/trzeci/',
    ])
    await save(`/articles/${id}`, { slug: 'pierwszy-adres', _status: 'published' }, 'PATCH')
    expect(await redirects()).toEqual([
      '/aktualnosci/drugi/ /aktualnosci/pierwszy-adres/',
      '/aktualnosci/trzeci/ /aktualnosci/pierwszy-adres/',
    ])
  })

  it('leaves none while it is only in a draft', async () => {
    const before = await redirects()
    const { id } = await save('/articles', { ...article('Stały adres'), _status: 'published' })
    await save(`/articles/${id}?draft=true`, { slug: 'inny-w-szkicu' }, 'PATCH')
    expect(await redirects()).toEqual(before)
  })
})
