import { type FeedDocument, LOCALES, parseFeedLine } from '@ratusz/content-schemas'
import { exampleDocuments } from '@ratusz/content-schemas/examples'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from '../testing/cms'
import { examples, paragraph } from '../testing/examples'
import { startPreviewPublisher } from '../testing/previewPublisher'

type Id = string | number

let publisher: Awaited<ReturnType<typeof startPreviewPublisher>>
let cms: Cms
let editor: Person
let lines: FeedDocument[]

beforeAll(async () => {
  publisher = await startPreviewPublisher()
  cms = await openCms({ PUBLISHER_URL: publisher.url })
  editor = await cms.person('editor')
  const { loadDocuments } = await import('../demo/load')
  const documents = exampleDocuments().map((document) => ({ ...document, key: document.id }))
  const picture = sharp({ create: { width: 960, height: 640, channels: 3, background: '#0b5c8a' } })
  const bytes = new Uint8Array(await picture.png().toBuffer())
  await loadDocuments({
    payload: cms.payload,
    documents,
    fileOf: async () => ({ filename: 'ratusz.png', mimeType: 'image/png', bytes }),
  })
  lines = (await cms.feed()).map(parseFeedLine).filter((line) => line.kind === 'document')
}, 300_000)
afterAll(async () => {
  await cms.close()
  await publisher.close()
})

const published = (type: string): FeedDocument => {
  const line = lines.find((candidate) => candidate.type === type)
  if (!line) throw new Error(`no ${type}`)
  return line
}
const open = (pathname: string, as?: Person, headers: Record<string, string> = {}) =>
  cms.raw(`/preview${pathname}`, { as, headers })
const type = (pathname: string, form: object, { as = editor, locale = 'pl' }: { as?: Person; locale?: string } = {}) =>
  cms.rest(`/preview${pathname}`, { as, body: { locale, form } })
const draftArticle = async (data: object): Promise<Id> => {
  const { body } = await cms.rest('/articles?draft=true', { as: editor, body: data })
  return (body.doc as { id: Id }).id
}

const PREVIEWED = [
  'articles',
  'events',
  'procedures',
  'violations',
  'service-cards',
  'pages',
  'topics',
  'units',
  'alerts',
  'places',
  'documents',
  'legal-acts',
  'e-services',
  'home',
  'portal',
]

describe('the preview of a published document', () => {
  it.each(PREVIEWED.flatMap((name) => LOCALES.map((locale) => [name, locale] as const)))(
    'of %s in %s is made of just what the feed says of it',
    async (name, locale) => {
      const { kind: _kind, ...line } = published(name)
      expect((await open(`/${name}/${line.id}?locale=${locale}`, editor)).status).toBe(200)
      const { draft, locale: shown, assets, languages } = publisher.last()
      expect(parseFeedLine({ kind: 'document', ...draft })).toEqual({ kind: 'document', ...line })
      expect([shown, assets, languages.uk]).toEqual([locale, '/preview/assets', '?locale=uk'])
    },
  )
})

describe('a preview', () => {
  it('is the newest version, whatever is published', async () => {
    const id = await draftArticle({ ...examples(0).articles.data, title: 'Pierwszy', _status: 'published' })
    await cms.rest(`/articles/${id}?draft=true`, { method: 'PATCH', as: editor, body: { title: 'Drugi, roboczy' } })
    const answer = await open(`/articles/${id}`, editor)
    expect(await answer.text()).toContain('Drugi, roboczy')
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(JSON.stringify(await cms.feed())).not.toContain('Drugi, roboczy')
  })

  it('shows a language that has just been begun, beside those that are complete', async () => {
    const id = await draftArticle(examples(0).articles.data)
    await cms.rest(`/articles/${id}?draft=true&locale=ar`, { method: 'PATCH', as: editor, body: { title: 'ملعب' } })
    await open(`/articles/${id}?locale=ar`, editor)
    expect(publisher.last().draft).toMatchObject({
      locales: ['pl', 'ar'],
      data: { title: { pl: 'Nowy plac zabaw', ar: 'ملعب' } },
    })
    await open(`/articles/${id}?locale=pl`, editor)
    expect(publisher.last().draft.locales).toEqual(['pl'])
  })

  it('may be of a document of which nothing is written', async () => {
    expect((await open(`/articles/${await draftArticle({})}`, editor)).status).toBe(200)
    expect(publisher.last().draft.locales).toEqual([])
  })

  it('takes along the pictures that it shows, also those within texts', async () => {
    const [hero, inText] = [await uploadPicture(cms, editor, 'hero.png'), await uploadPicture(cms, editor, 'tekst.png')]
    const body = paragraph('Obok obrazu.')
    const upload = {
      type: 'upload',
      version: 2,
      relationTo: 'media',
      value: inText,
      id: '6566fe1c2b9d4c001f3f0001',
      fields: null,
      format: '',
    }
    const id = await draftArticle({
      title: 'Z obrazami',
      hero,
      body: { root: { ...body.root, children: [...body.root.children, upload] } },
    })
    await open(`/articles/${id}`, editor)
    expect(
      publisher
        .last()
        .media.map((line) => parseFeedLine(line))
        .map((line) => ('id' in line ? line.id : ''))
        .sort(),
    ).toEqual([String(hero), String(inText)].sort())
  })

  it('is for those who are signed in, and of what there is', async () => {
    const { id } = published('articles')
    const stranger = await open(`/articles/${id}`, undefined, { 'accept-language': 'uk' })
    expect([stranger.status, await stranger.text()]).toEqual([401, expect.stringContaining('Увійдіть до панелі')])
    expect((await open('/articles/999999', editor)).status).toBe(404)
    expect((await open('/articles/x', editor)).status).toBe(404)
    expect((await open('/users/1', editor)).status).toBe(404)
    expect((await open(`/articles/${id}`, await cms.person('auditor'))).status).toBe(200)
  })

  it('that cannot be made says so in the editor’s language', async () => {
    const id = await draftArticle({ title: 'nie do pokazania' })
    const answer = await open(`/articles/${id}`, editor, { 'accept-language': 'en' })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('This version cannot be shown')])
    expect(await type(`/articles/${id}`, {})).toMatchObject({
      status: 422,
      body: { errors: [{ message: expect.stringContaining('Tej wersji') }] },
    })
  })
})

describe('the preview of what is being typed', () => {
  it('shows the form in its language, keeps the others, and stores nothing', async () => {
    const { id } = published('service-cards')
    const before = await cms.payload.findByID({ collection: 'service-cards', id, draft: true, locale: 'all', depth: 0 })
    const answer = await type(`/service-cards/${id}`, { title: 'بطاقة جديدة', faq: 0 }, { locale: 'ar' })
    expect(answer).toMatchObject({ status: 200, body: { html: expect.stringContaining('بطاقة جديدة') } })
    const { draft, locale } = publisher.last()
    const { title } = before as unknown as { title: Record<string, string> }
    expect([locale, draft.data.title, draft.data.faq]).toEqual(['ar', { ...title, ar: 'بطاقة جديدة' }, []])
    expect(await cms.payload.findByID({ collection: 'service-cards', id, draft: true, locale: 'all', depth: 0 })).toEqual(before)
  })

  it('shows settings that have no drafts', async () => {
    expect(await type('/portal/portal', { themeColour: '#7a1f5c' })).toMatchObject({ status: 200 })
    expect(publisher.last().draft.data).toMatchObject({ themeColour: '#7a1f5c' })
    expect(published('portal').data).not.toMatchObject({ themeColour: '#7a1f5c' })
  })

  it('is refused to who is not signed in, and where there is no form', async () => {
    const { id } = published('articles')
    expect((await cms.rest(`/preview/articles/${id}`, { body: { locale: 'pl', form: {} } })).status).toBe(401)
    expect((await cms.rest(`/preview/articles/${id}`, { as: editor, body: { locale: 'de' } })).status).toBe(400)
    expect((await cms.rest(`/preview/articles/${id}`, { as: editor, body: 'x' })).status).toBe(400)
  })
})

describe('a file that previews show', () => {
  it('comes from the publisher with its type, its own files fetched from where it stands, for whoever knows its name', async () => {
    const answer = await open('/assets/_astro/a.css')
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'text/css; charset=utf-8',
      'p{src:url(/preview/assets/_astro/b.woff2)}',
    ])
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['/assets/none.css', '/assets/../deploys', '/assets/%2e%2e/deploys', '/assets/..%2fdeploys', '/assets'])(
    'is nothing else, as %s',
    async (pathname) => {
      expect((await open(pathname)).status).toBeGreaterThanOrEqual(400)
    },
  )
})

describe('a publisher that is away', () => {
  it('is told to the editor, whose text is safe', async () => {
    await publisher.close()
    const { id } = published('articles')
    const answer = await open(`/articles/${id}`, editor)
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('Tekst jest bezpieczny')])
    expect((await type(`/articles/${id}`, {})).status).toBe(503)
    expect((await open('/assets/_astro/a.css')).status).toBe(404)
  })
})
