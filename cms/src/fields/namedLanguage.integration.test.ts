import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples, paragraph } from '../testing/examples'

type Refusal = { path: string; message: string }

let cms: Cms
let editor: Person

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

const refusals = async (locale: string, body: object, language: string): Promise<Refusal[]> => {
  const { status, body: answer } = await cms.rest(`/articles?locale=${locale}`, {
    as: editor,
    body: { ...body, _status: 'published' },
    headers: { 'accept-language': language },
  })
  expect(status).toBe(400)
  const [error] = answer.errors as { data?: { errors?: Refusal[] } }[]
  return error?.data?.errors ?? []
}
const messageFor = (all: Refusal[], field: string) => all.find(({ path }) => path === field)?.message

describe('what keeps a text from being published', () => {
  it.each([
    ['pl', 'To pole jest wymagane przed publikacją. Język treści: arabski.'],
    ['uk', 'Це поле обов’язкове перед публікацією. Мова тексту: арабська.'],
    ['en', 'This field is required before publishing. Language of the text: Arabic.'],
  ])('names the language of the text, to an editor who reads %s', async (language, message) => {
    const all = await refusals('ar', { title: 'عنوان', date: '2026-11-20' }, language)
    expect(messageFor(all, 'body')).toBe(message)
  })

  it('names it for every rule that judges a text', async () => {
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: 'https://example.org/', newTab: false },
      children: [{ type: 'text', version: 1, text: 'kliknij tutaj', format: 0 }],
    }
    const text = paragraph('x')
    const body = { root: { ...text.root, children: [{ ...text.root.children[0], children: [link] }] } }
    const all = await refusals(
      'pl',
      { title: 'a'.repeat(301), summary: 'b'.repeat(256), body, searchSynonyms: ['c'.repeat(101)] },
      'pl',
    )
    for (const field of ['title', 'summary', 'body', 'searchSynonyms'])
      expect(messageFor(all, field)).toMatch(/Język treści: polski\.$/)
  })

  it('names none where a field is the same in every language', async () => {
    const all = await refusals('ar', { ...examples(0).articles.data, title: 'تاريخ', date: 'jutro' }, 'pl')
    expect(messageFor(all, 'date')).toBeTypeOf('string')
    expect(messageFor(all, 'date')).not.toContain('Język treści')
  })

  it('names it for an address that is taken', async () => {
    const slug = { slug: 'zajety-adres' }
    const body = { ...examples(0).articles.data, ...slug, _status: 'published' }
    expect((await cms.rest('/articles', { as: editor, body })).status).toBe(201)
    const all = await refusals('pl', { ...examples(0).articles.data, title: 'Inny', ...slug }, 'pl')
    expect(messageFor(all, 'slug')).toMatch(/Język treści: polski\.$/)
  })

  it('tells what the portal could not show in the editor’s words, without a word of the schema’s', async () => {
    const all = await refusals('pl', { ...examples(0).articles.data, title: '🎉' }, 'pl')
    expect(messageFor(all, 'slug')).toBe(
      'Portal nie pokaże tej treści: pole „Adres (końcówka)” jest puste albo źle wypełnione. Popraw je i opublikuj ponownie. Język treści: polski.',
    )
  })
})
