import { parseFeedLine } from '@ratusz/content-schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from './testing/cms'
import { EXAMPLE_TYPES, type ExampleType, examples, paragraph } from './testing/examples'
import { wrongInForm } from './testing/form'

let cms: Cms
let editor: Person
let unit: string | number
let file: string | number

const example = (type: ExampleType) => examples(unit, file)[type]

const wrongFields = (body: Record<string, unknown>): string[] => {
  const [error] = body.errors as { data?: { errors?: { path: string; message: string }[] } }[]
  return (error?.data?.errors ?? []).map(({ path }) => path)
}

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  const { body } = await cms.rest('/units', {
    as: editor,
    body: { ...examples(0).units.data, title: 'Sekretariat', _status: 'published' },
  })
  unit = (body.doc as { id: string | number }).id
  file = await uploadPicture(cms, editor)
})
afterAll(() => cms.close())

describe.each(EXAMPLE_TYPES)('%s', (type) => {
  it('is published with the least it needs, and the feed carries it as the contract says', async () => {
    const { status, body } = await cms.rest(`/${type}`, { as: editor, body: { ...example(type).data, _status: 'published' } })
    expect(status).toBe(201)
    const id = String((body.doc as { id: unknown }).id)
    const line = (await cms.feed()).find((item) => item.type === type && item.id === id)
    expect(parseFeedLine(line)).toMatchObject({
      kind: 'document',
      type,
      id,
      locales: ['pl'],
      data: { title: { pl: example(type).data.title } },
    })
  })

  it('refuses an empty one, naming each missing field, and its form marks them', async () => {
    const { status, body } = await cms.rest(`/${type}`, { as: editor, body: {} })
    expect(status).toBe(400)
    expect(wrongFields(body).toSorted()).toEqual(example(type).missing.toSorted())
    const marked = await wrongInForm({ cms, as: editor, type, data: {} })
    expect([...marked.keys()].toSorted()).toEqual(example(type).missing.toSorted())
  })

  it('keeps an incomplete draft', async () => {
    const { status, body } = await cms.rest(`/${type}?draft=true`, { as: editor, body: { title: 'Niepełny szkic' } })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ _status: 'draft', title: 'Niepełny szkic' })
  })

  it('refuses malformed fields even in a draft, naming them', async () => {
    const { status, body } = await cms.rest(`/${type}?draft=true`, {
      as: editor,
      body: { title: { not: 'text' }, reviewAt: 'soon', summary: 'x'.repeat(256) },
    })
    expect(status).toBe(400)
    expect(wrongFields(body).toSorted()).toEqual(['reviewAt', 'summary', 'title'])
    const data = { ...example(type).data, reviewAt: 'soon', summary: 'x'.repeat(256) }
    const marked = await wrongInForm({ cms, as: editor, type, data })
    expect([...marked.keys()].toSorted()).toEqual(['reviewAt', 'summary'])
  })
})

describe('topics and redirects', () => {
  it('refuses an empty topic and an empty redirect, naming the fields', async () => {
    expect(wrongFields((await cms.rest('/topics', { as: editor, body: {} })).body)).toEqual(['title'])
    expect(wrongFields((await cms.rest('/redirects', { as: editor, body: {} })).body).toSorted()).toEqual(['from', 'to'])
  })

  it('refuses a redirect onto itself', async () => {
    const { status, body } = await cms.rest('/redirects', { as: editor, body: { from: '/a', to: '/a/' } })
    expect(status).toBe(400)
    expect(wrongFields(body)).toEqual(['to'])
  })
})

describe('references', () => {
  it.each([
    ['a number that no document has', 999_999],
    ['letters', 'abc'],
    ['an id of MongoDB that no document has', '507f1f77bcf86cd799439011'],
  ])('refuses %s, naming the field', async (_name, id) => {
    const { status, body } = await cms.rest('/articles?draft=true', {
      as: editor,
      body: { title: 'Do nikąd', hero: id, ownerUnit: id },
    })
    expect(status).toBe(400)
    expect(wrongFields(body).toSorted()).toEqual(['hero', 'ownerUnit'])
  })
})

describe('rich text', () => {
  const body = (child: unknown) => ({ root: { ...paragraph('').root, children: [child] } })

  it.each([
    ['an unknown node', { type: 'script', version: 1 }],
    [
      'a javascript link',
      {
        type: 'paragraph',
        version: 1,
        children: [
          { type: 'link', version: 3, fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false }, children: [] },
        ],
      },
    ],
    ['a first-level heading', { type: 'heading', tag: 'h1', version: 1, children: [] }],
    [
      'a table cell that smuggles HTML',
      {
        type: 'table',
        version: 1,
        children: [
          {
            type: 'tablerow',
            version: 1,
            children: [{ type: 'tablecell', version: 1, headerState: '"><script>', children: [] }],
          },
        ],
      },
    ],
  ])('refuses %s, in drafts too', async (_name, node) => {
    const { status, body: answer } = await cms.rest('/articles?draft=true', {
      as: editor,
      body: { title: 'Zły tekst', body: body(node) },
    })
    expect(status).toBe(400)
    expect(wrongFields(answer)).toEqual(['body'])
  })
})

describe('events', () => {
  it('refuses an end before the start, in the language of whoever asks', async () => {
    const { status, body } = await cms.rest('/events', {
      as: editor,
      headers: { 'accept-language': 'uk' },
      body: { ...example('events').data, occurrences: [{ startDate: '2026-12-05', endDate: '2026-12-04' }] },
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Кінець раніше за початок')
    expect(wrongFields(body)).toEqual(['occurrences.0.endDate'])
  })
})

describe('slugs', () => {
  it('come from titles of all four scripts', async () => {
    const { body } = await cms.rest('/pages', {
      as: editor,
      body: { ...example('pages').data, title: 'Żółta łódź', _status: 'published' },
    })
    const { id, slug } = body.doc as { id: string; slug: string }
    expect(slug).toBe('zolta-lodz')
    const inUkrainian = await cms.rest(`/pages/${id}?locale=uk`, {
      method: 'PATCH',
      as: editor,
      body: { title: 'Згорани, Їжакевич', body: paragraph('Текст') },
    })
    expect(inUkrainian.body.doc).toMatchObject({ slug: 'zghorany-yizhakevych' })
    const inArabic = await cms.rest(`/pages/${id}?locale=ar`, {
      method: 'PATCH',
      as: editor,
      body: { title: 'رخصة البناء', body: paragraph('نص') },
    })
    expect((inArabic.body.doc as { slug: string }).slug).toMatch(/^[a-z0-9-]+$/)
  })

  it('stay apart when forty articles of one title arrive at once, and none is left half', async () => {
    const data = { ...example('articles').data, title: 'Równocześnie', _status: 'published' }
    const answers = await Promise.all(Array.from({ length: 40 }, () => cms.rest('/articles', { as: editor, body: data })))
    const made = answers.filter(({ status }) => status === 201).map(({ body }) => (body.doc as { slug: string }).slug)
    // MongoDB may answer the loser of a race with a conflict instead of a number: refused is refused, never half.
    const refused = answers.filter(({ status }) => status !== 201)
    expect(new Set(made).size).toBe(made.length)
    expect(refused.length === 0 || cms.isMongo).toBe(true)
    const { totalDocs } = await cms.payload.count({ collection: 'articles', where: { slug: { like: 'rownoczesnie' } } })
    expect(totalDocs).toBe(made.length)
    const orphans = await cms.payload.count({ collection: 'articles', where: { title: { exists: false } }, locale: 'pl' })
    expect(orphans.totalDocs).toBe(0)
  })

  it('refuses an address that the portal itself uses', async () => {
    const { status, body } = await cms.rest('/pages', {
      as: editor,
      body: { ...example('pages').data, title: 'Coś', slug: 'uslugi', _status: 'published' },
    })
    expect(status).toBe(400)
    expect(wrongFields(body)).toEqual(['slug'])
  })
})
