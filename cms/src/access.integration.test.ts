import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, FEED_TOKEN, openCms, type Person } from './testing/cms'
import { EXAMPLE_TYPES, examples } from './testing/examples'

type Doc = { id: string | number; _status: string; ownerUnit: unknown }

let cms: Cms
let administrator: Person
let editor: Person
let author: Person
let auditor: Person
let unit: string | number
let otherUnit: string | number

const make = async (as: Person, body: unknown, pathname = '/articles') => {
  const answer = await cms.rest(pathname, { as, body })
  return { status: answer.status, doc: answer.body.doc as Doc }
}

const article = (title: string) => ({ ...examples(0).articles.data, title })

beforeAll(async () => {
  cms = await openCms()
  administrator = await cms.person('administrator')
  editor = await cms.person('editor')
  auditor = await cms.person('auditor')
  unit = (await make(editor, { ...examples(0).units.data, title: 'Referat A', _status: 'published' }, '/units')).doc.id
  otherUnit = (await make(editor, { ...examples(0).units.data, title: 'Referat B', _status: 'published' }, '/units')).doc.id
  author = await cms.person('author', unit)
})
afterAll(() => cms.close())

describe('nobody signed in', () => {
  it.each([...EXAMPLE_TYPES, 'media', 'topics', 'redirects', 'users', 'deploys', 'feed-deletions', 'payload-preferences'])(
    'reads and writes nothing in %s',
    async (type) => {
      expect((await cms.rest(`/${type}`)).status).toBe(403)
      expect([403, 404]).toContain((await cms.rest(`/${type}`, { body: { title: 'x' } })).status)
    },
  )

  it.each(['portal', 'home', 'search'])('reads and writes nothing in %s', async (global) => {
    expect((await cms.rest(`/globals/${global}`)).status).toBe(403)
    expect((await cms.rest(`/globals/${global}`, { body: { name: 'x' } })).status).toBe(403)
  })

  it('finds no GraphQL', async () => {
    expect((await cms.rest('/graphql', { body: { query: '{ __typename }' } })).status).toBe(404)
  })

  it('cannot run jobs, ask for a build or read its state', async () => {
    expect([401, 403, 404]).toContain((await cms.rest('/payload-jobs/run')).status)
    expect((await cms.rest('/deploys/now', { method: 'POST' })).status).toBe(401)
    expect((await cms.rest('/deploys/state')).status).toBe(401)
  })
})

describe('an author', () => {
  it('writes drafts for the own unit, which is filled in', async () => {
    const { status, doc } = await make(author, { title: 'Szkic autora' }, '/articles?draft=true')
    expect(status).toBe(201)
    expect(doc._status).toBe('draft')
    expect(JSON.stringify(doc.ownerUnit)).toContain(String(unit))
  })

  it('publishes nothing, whichever way it is asked for', async () => {
    const asked = await make(author, { ...article('Chcę opublikować'), _status: 'published' })
    expect(asked.doc._status).toBe('draft')
    for (const query of ['', '?draft=true', '?publishSpecificLocale=pl', '?publishAllLocales=true']) {
      const { body } = await cms.rest(`/articles/${asked.doc.id}${query}`, {
        method: 'PATCH',
        as: author,
        body: { _status: 'published' },
      })
      expect((body.doc as Doc | undefined)?._status ?? 'draft').toBe('draft')
    }
    const { docs } = await cms.payload.find({
      collection: 'articles',
      where: { and: [{ title: { equals: 'Chcę opublikować' } }, { _status: { equals: 'published' } }] },
    })
    expect(docs).toEqual([])
  })

  it('neither unpublishes nor changes what readers see', async () => {
    const { doc } = await make(editor, { ...article('Na portalu'), ownerUnit: unit, _status: 'published' })
    await cms.rest(`/articles/${doc.id}`, { method: 'PATCH', as: author, body: { _status: 'draft', title: 'Zmiana autora' } })
    const live = await cms.payload.findByID({ collection: 'articles', id: doc.id, draft: false })
    expect(live).toMatchObject({ _status: 'published', title: 'Na portalu' })
  })

  it('touches nothing of another unit', async () => {
    const { doc } = await make(editor, { ...article('Cudze'), ownerUnit: otherUnit, _status: 'published' })
    expect(
      (await cms.rest(`/articles/${doc.id}?draft=true`, { method: 'PATCH', as: author, body: { title: 'x' } })).status,
    ).toBeGreaterThanOrEqual(403)
    expect((await make(author, { title: 'Dla obcych', ownerUnit: otherUnit }, '/articles?draft=true')).status).toBe(403)
  })

  it('deletes nothing and settles nothing', async () => {
    const { doc } = await make(author, { title: 'Własny szkic' }, '/articles?draft=true')
    expect((await cms.rest(`/articles/${doc.id}`, { method: 'DELETE', as: author })).status).toBe(403)
    expect((await cms.rest('/globals/portal', { as: author, body: { name: 'x' } })).status).toBe(403)
    expect((await cms.rest('/deploys/now', { method: 'POST', as: author })).status).toBe(403)
  })
})

describe('an auditor', () => {
  it('reads everything and changes nothing', async () => {
    expect((await cms.rest('/articles', { as: auditor })).status).toBe(200)
    expect((await cms.rest('/deploys', { as: auditor })).status).toBe(200)
    expect((await make(auditor, article('x'), '/articles?draft=true')).status).toBe(403)
    expect((await cms.rest('/globals/home', { as: auditor, body: { question: 'x' } })).status).toBe(403)
  })
})

describe('an editor', () => {
  it('publishes, and manages no users', async () => {
    expect((await make(editor, { ...article('Redaktor publikuje'), _status: 'published' })).doc._status).toBe('published')
    expect(
      (
        await cms.rest('/users', {
          as: editor,
          body: { email: 'nowy@jantarowo.example', password: 'dlugie-haslo-123', role: 'administrator' },
        })
      ).status,
    ).toBe(403)
    const { body } = await cms.rest(`/users/${editor.id}`, { method: 'PATCH', as: editor, body: { role: 'administrator' } })
    expect((body.doc as { role: string }).role).toBe('editor')
  })
})

describe('an administrator', () => {
  it('stays while being the last one', async () => {
    expect(
      (await cms.rest(`/users/${administrator.id}`, { method: 'PATCH', as: administrator, body: { role: 'editor' } })).status,
    ).toBe(400)
    expect((await cms.rest(`/users/${administrator.id}`, { method: 'DELETE', as: administrator })).status).toBe(400)
    expect((await cms.rest('/users', { as: administrator })).status).toBe(200)
  })
})

describe('pictures', () => {
  const upload = (bytes: Buffer, name: string, type: string, fields: Record<string, unknown> = { alt: 'Łódź przy nabrzeżu' }) => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(bytes)], name, { type }))
    form.set('_payload', JSON.stringify(fields))
    return cms.rest('/media', { as: editor, body: form })
  }
  const picture = () =>
    sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#0b5c8a' } })
      .jpeg()
      .toBuffer()

  it('get AVIF and WebP renditions in every width at upload, which the feed’s token may fetch and a stranger may not', async () => {
    const { status, body } = await upload(await picture(), 'lodz.jpg', 'image/jpeg')
    expect(status, JSON.stringify(body)).toBe(201)
    const { id } = body.doc as { id: string | number }
    const line = (await cms.feed()).find((item) => item.type === 'media' && item.id === String(id))
    const { sizes, original } = (line?.data ?? {}) as {
      sizes: { width: number; mimeType: string; url: string }[]
      original: { url: string }
    }
    expect(sizes.map(({ width, mimeType }) => `${mimeType} ${width}`).toSorted()).toEqual([
      'image/avif 1600',
      'image/avif 480',
      'image/avif 960',
      'image/webp 1600',
      'image/webp 480',
      'image/webp 960',
    ])
    for (const { url } of [original, ...sizes]) {
      const file = url.replace(/^\/api/u, '')
      expect((await cms.raw(file)).status).toBe(403)
      expect((await cms.raw(file, { headers: { authorization: `Bearer ${FEED_TOKEN}` } })).status).toBe(200)
    }
  })

  it('need an alternative text, or are marked decorative', async () => {
    const refused = await upload(await picture(), 'bez-opisu.jpg', 'image/jpeg', {})
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('"path":"alt"')
    expect((await upload(await picture(), 'ozdoba.jpg', 'image/jpeg', { isDecorative: true })).status).toBe(201)
  })

  it.each([
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'zly.svg',
      'image/svg+xml',
    ],
    ['a renamed program', Buffer.from('MZ\u0090\u0000 this is no picture'), 'zly.jpg', 'image/jpeg'],
  ])('refuses %s', async (_name, bytes, name, type) => {
    expect((await upload(bytes, name, type)).status).toBe(400)
    const { totalDocs } = await cms.payload.count({ collection: 'media', where: { filename: { like: 'zly' } } })
    expect(totalDocs).toBe(0)
  })
})
