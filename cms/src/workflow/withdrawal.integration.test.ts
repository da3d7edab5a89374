import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples } from '../testing/examples'

type Doc = { id: string | number; slug: string }

let cms: Cms
let editor: Person

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

const publish = async (title: string): Promise<Doc> => {
  const body = { ...examples(0).articles.data, title, _status: 'published' }
  return (await cms.rest('/articles', { as: editor, body })).body.doc as Doc
}

const rename = (id: string | number, slug: string) =>
  cms.rest(`/articles/${id}`, { method: 'PATCH', as: editor, body: { slug, _status: 'published' } })

const takeOff = (id: string | number, withdrawal: object, as: Person | undefined = editor) =>
  cms.rest('/workflow/unpublish', { as, body: { type: 'articles', id, withdrawal } })

const pathOf = (slug: string): string => `/aktualnosci/${slug}/`

const redirectsFrom = async (...from: string[]) => {
  const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { in: from } }, sort: 'from', limit: 0 })
  return docs.map(({ from: old, to, status, title, explanation, language }) => ({
    from: old,
    status,
    ...(to && { to }),
    ...(title && { title }),
    ...(explanation && { explanation }),
    ...(language && { language }),
  }))
}

const redirect = (from: string, to: string) => cms.rest('/redirects', { as: editor, body: { from, to, status: '301' } })

describe('what is taken off the portal', () => {
  it('leaves an explanation, in the language of each address where there is one', async () => {
    const { id, slug } = await publish('Stary cennik')
    await cms.payload.update({
      collection: 'articles',
      id,
      locale: 'en',
      data: { title: 'Old prices', body: examples(0).articles.data.body as never, _status: 'published' },
    })
    await cms.payload.update({
      collection: 'articles',
      id,
      locale: 'uk',
      data: { title: 'Старий прайс', body: examples(0).articles.data.body as never, _status: 'published' },
    })
    const explanation = { pl: 'Cennik przestał obowiązywać.', en: 'These prices no longer apply.' }
    expect((await takeOff(id, { kind: 'withdrawn', explanation })).status).toBe(200)
    expect(await redirectsFrom(pathOf(slug), '/en/news/old-prices/', '/uk/novyny/staryi-prais/')).toEqual([
      { from: pathOf(slug), status: '410', title: 'Stary cennik', explanation: explanation.pl, language: 'pl' },
      { from: '/en/news/old-prices/', status: '410', title: 'Old prices', explanation: explanation.en, language: 'en' },
      { from: '/uk/novyny/staryi-prais/', status: '410', title: 'Stary cennik', explanation: explanation.pl, language: 'pl' },
    ])
    expect(JSON.stringify(await cms.feed())).toContain('These prices no longer apply.')
  })

  it('leads to another address where it moved', async () => {
    const { id, slug } = await publish('Przeniesione')
    await takeOff(id, { kind: 'moved', to: 'https://bip.example/przeniesione' })
    expect(await redirectsFrom(pathOf(slug))).toEqual([
      { from: pathOf(slug), status: '301', to: 'https://bip.example/przeniesione' },
    ])
  })

  it('is gone where nobody says more, by the form, by REST and by deleting', async () => {
    const chosen = await publish('Wybrane')
    const plain = await publish('Zwykłe')
    const deleted = await publish('Usunięte')
    await takeOff(chosen.id, { kind: 'gone' })
    await cms.rest(`/articles/${plain.id}`, { method: 'PATCH', as: editor, body: { _status: 'draft' } })
    await cms.rest(`/articles/${deleted.id}`, { method: 'DELETE', as: editor })
    const paths = [chosen, plain, deleted].map(({ slug }) => pathOf(slug))
    expect(await redirectsFrom(...paths)).toEqual(paths.toSorted().map((from) => ({ from, status: '410' })))
  })

  it('is there again, and nothing leads away from it, when it is published again', async () => {
    const { id, slug } = await publish('Wraca')
    await takeOff(id, { kind: 'withdrawn', explanation: { pl: 'Na chwilę.' } })
    await cms.rest(`/articles/${id}`, { method: 'PATCH', as: editor, body: { _status: 'published' } })
    expect(await redirectsFrom(pathOf(slug))).toEqual([])
  })

  it('comes off even when its newest draft is unfinished', async () => {
    const { id } = await publish('Zła treść')
    await cms.rest(`/articles/${id}?draft=true`, { method: 'PATCH', as: editor, body: { title: '', body: null } })
    expect((await takeOff(id, { kind: 'gone' })).status).toBe(200)
    expect((await cms.payload.findByID({ collection: 'articles', id }))._status).toBe('draft')
  })

  it('asks for one deploy', async () => {
    const { id } = await publish('Jeden raz')
    const count = async () =>
      (await cms.payload.find({ collection: 'deploys', where: { documentKeys: { in: [`articles:${id}`] } } })).totalDocs
    expect(await count()).toBe(1)
    await takeOff(id, { kind: 'withdrawn', explanation: { pl: 'Dość.' } })
    expect(await count()).toBe(2)
  })

  it.each([
    ['a withdrawal without a word in the default language', { kind: 'withdrawn', explanation: { en: 'No.' } }],
    ['a move to nowhere', { kind: 'moved', to: '' }],
    ['a move to a script', { kind: 'moved', to: 'javascript:alert(1)' }],
    ['a way that is none', { kind: 'burnt' }],
  ])('is refused with %s, and stays', async (_what, withdrawal) => {
    const { id } = await publish(`Zostaje ${_what}`)
    expect((await takeOff(id, withdrawal)).status).toBe(400)
    expect((await cms.payload.findByID({ collection: 'articles', id }))._status).toBe('published')
  })

  it('is refused to lead to itself, to authors, and for what is not on the portal', async () => {
    const { id, slug } = await publish('Kółko')
    expect((await takeOff(id, { kind: 'moved', to: pathOf(slug).slice(0, -1) })).status).toBe(400)
    expect((await takeOff(id, { kind: 'gone' }, await cms.person('author'))).status).toBe(403)
    await takeOff(id, { kind: 'gone' })
    expect((await takeOff(id, { kind: 'gone' })).status).toBe(400)
  })
})

describe('redirects', () => {
  it('follow a document from address to address, each at once to the last one', async () => {
    const { id, slug } = await publish('Pierwszy adres')
    await rename(id, 'drugi-adres')
    await rename(id, 'trzeci-adres')
    expect(await redirectsFrom(pathOf(slug), pathOf('drugi-adres'))).toEqual([
      { from: pathOf('drugi-adres'), status: '301', to: pathOf('trzeci-adres') },
      { from: pathOf(slug), status: '301', to: pathOf('trzeci-adres') },
    ])
  })

  it('of a document that takes its first address back do not go in circles', async () => {
    const { id, slug } = await publish('Tam i z powrotem')
    await rename(id, 'gdzie-indziej')
    await rename(id, slug)
    expect(await redirectsFrom(pathOf(slug), pathOf('gdzie-indziej'))).toEqual([
      { from: pathOf('gdzie-indziej'), status: '301', to: pathOf(slug) },
    ])
  })

  it('made by hand collapse into one step, whichever was made first', async () => {
    await redirect('/a1', '/a2')
    await redirect('/a2', '/a3')
    await redirect('/a0', '/a1')
    expect(await redirectsFrom('/a0', '/a1', '/a2')).toEqual([
      { from: '/a0', status: '301', to: '/a3' },
      { from: '/a1', status: '301', to: '/a3' },
      { from: '/a2', status: '301', to: '/a3' },
    ])
  })

  it('in a circle are refused, however long it is', async () => {
    await redirect('/b1', '/b2')
    await redirect('/b2', '/b3')
    const answers = [await redirect('/b3', '/b1'), await redirect('/b4', '/b4/'), await redirect('/b3', '/b2/?strona=1')]
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(JSON.stringify(answers[0]?.body)).toContain('To przekierowanie prowadzi do samego siebie.')
    expect(await redirectsFrom('/b3', '/b4')).toEqual([])
  })

  it('to what is gone stay as they are: the page says so itself', async () => {
    await cms.rest('/redirects', { as: editor, body: { from: '/c2', status: '410', explanation: 'Już nie ma.' } })
    await redirect('/c1', '/c2')
    expect(await redirectsFrom('/c1')).toEqual([{ from: '/c1', status: '301', to: '/c2' }])
  })
})
