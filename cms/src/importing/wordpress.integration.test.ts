import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { type WxrPost, writeWxr } from './testing/wxr'

type Progress = { state: string; error: string | null; totals: Record<string, number>; done: Record<string, number> }
type Line = { title: string; action?: string; state?: string; url?: string; problems: { code: string; what: string }[] }

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n40\n%%EOF\n'

let cms: Cms
let editor: Person
let site: string
let closeSite: () => void
const asked: string[] = []
let stop: () => Promise<void>
/** Lets go of the picture that the old site holds back. */
const held = Promise.withResolvers<void>()

const startWorker = async (): Promise<void> => {
  const { startImporter } = await import('./engine/worker')
  stop = startImporter({ payload: cms.payload, lookAgainMs: 50 })
}

const upload = async (text: string, kind = 'wordpress', as = editor): Promise<string> => {
  const { status, body } = await cms.rest(`/imports/upload?kind=${kind}&name=eksport.xml`, { as, body: text, method: 'POST' })
  expect(status, JSON.stringify(body)).toBe(201)
  return String(body.id)
}

const progress = async (id: string): Promise<Progress> =>
  (await cms.rest(`/imports/${id}/progress`, { as: editor })).body as Progress

const until = async (id: string, ...states: string[]): Promise<Progress> => {
  for (;;) {
    const now = await progress(id)
    if (states.includes(now.state)) return now
    if (now.state === 'failed') throw new Error(JSON.stringify(now))
    await wait(50)
  }
}

const run = async (id: string, options = { publishes: true, fetchesPictures: true }): Promise<Progress> => {
  await until(id, 'checked')
  const { status, body } = await cms.rest(`/imports/${id}/start`, { as: editor, body: options })
  expect(status, JSON.stringify(body)).toBe(200)
  return until(id, 'done')
}

const lines = async (id: string): Promise<Line[]> => (await cms.rest(`/imports/${id}/lines`, { as: editor })).body.lines as Line[]

const article = async (title: string, collection: 'articles' | 'pages' = 'articles') => {
  const { docs } = await cms.payload.find({
    collection,
    where: { title: { equals: title } },
    draft: true,
    depth: 0,
    locale: 'pl',
  })
  return docs[0] as unknown as Record<string, unknown> & { id: string | number; _status: string; body: unknown }
}

beforeAll(async () => {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b5c8a' } })
    .jpeg()
    .toBuffer()
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const send = () => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture)
    if (request.url?.endsWith('trzymany.jpg')) void held.promise.then(send)
    else if (request.url?.endsWith('zla.jpg'))
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<svg onload=alert(1)>')
    else if (request.url?.endsWith('.jpg')) send()
    else if (request.url?.endsWith('.pdf')) response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  closeSite = () => server.close()
  cms = await openCms({ IMPORT_PRIVATE_ADDRESSES: 'true' })
  editor = await cms.person('editor')
  await startWorker()
})
afterAll(async () => {
  await stop()
  closeSite()
  await cms.close()
})

const town = (): WxrPost[] => [
  {
    id: 50,
    type: 'attachment',
    title: 'Port',
    url: `${site}/uploads/port.jpg`,
    status: 'inherit',
    meta: { _wp_attachment_image_alt: 'Widok portu' },
  },
  { id: 51, type: 'attachment', title: 'Wniosek', url: `${site}/uploads/wniosek.pdf`, status: 'inherit' },
  { id: 52, type: 'attachment', title: 'Bez słów', url: `${site}/uploads/bez.jpg`, status: 'inherit' },
  {
    id: 1,
    title: 'Wpis z obrazem &amp; odnośnikami',
    categories: ['Port i morze'],
    tags: ['łodzie'],
    excerpt: 'Krótko o porcie.',
    meta: { _thumbnail_id: '50' },
    content: `<!-- wp:paragraph --><p>Czytaj <a href="${site}/2024/05/wpis-2/">o plaży</a> i <a href="${site}/uploads/wniosek.pdf">złóż wniosek</a>.</p><!-- /wp:paragraph -->
<figure><img src="${site}/uploads/port-300x200.jpg" alt=""/><figcaption>Port latem</figcaption></figure>`,
  },
  { id: 2, title: 'Plaża', content: `Pierwszy akapit.\n\nDrugi z <a href="${site}/?p=1">powrotem do portu</a>.` },
  { id: 10, title: 'Odsyła do szkicu', content: `<p>Zobacz <a href="${site}/2024/05/wpis-3/">regulamin plaży</a>.</p>` },
  { id: 3, title: 'Klikany', content: '<p>Regulamin jest <a href="https://www.gov.pl/">tutaj</a>.</p>' },
  { id: 4, title: 'Szkic tam', status: 'draft', content: '<p>Jeszcze nie.</p>' },
  { id: 5, title: 'Obraz bez słów', content: `<p>Patrz:</p><img src="${site}/uploads/bez.jpg" alt="">` },
  { id: 6, title: 'Zły plik', content: `<p>Patrz:</p><img src="${site}/uploads/zla.jpg" alt="Zły">` },
  { id: 7, type: 'page', title: 'O gminie', slug: 'o-gminie', link: `${site}/o-gminie/`, content: '<p>Nad morzem.</p>' },
  { id: 8, type: 'page', title: 'Historia', parent: 7, link: `${site}/o-gminie/historia/`, content: '<p>Od 1312 roku.</p>' },
  { id: 9, type: 'wpcf7_contact_form', title: 'Formularz' },
  { id: 11, title: 'Odsyła do odsyłającego', content: `<p>Zobacz <a href="${site}/?p=10">wpis o regulaminie</a>.</p>` },
  { id: 12, title: 'Pusty', content: '<script>stary()</script>' },
  { id: 13, title: '', content: '<p>Bez tytułu.</p>' },
  { id: 53, type: 'attachment', title: 'Wzór', url: `${site}/uploads/wzor.docx`, status: 'inherit' },
]

describe('a WordPress export', () => {
  let id: string

  it('is shown in a dry run, with every problem by item, and nothing is made', async () => {
    id = await upload(writeWxr(site, town()))
    const { totals } = await until(id, 'checked')
    expect(totals).toEqual({ documents: 12, files: 3, already: 0, skipped: 2, problems: 9 })
    const shown = await lines(id)
    expect(shown.find(({ title }) => title === 'Klikany')).toMatchObject({
      action: 'draft',
      problems: [{ code: 'refused', what: expect.stringContaining('„tutaj” nie mówi, dokąd prowadzi') }],
    })
    const refused = (words: string) => ({ code: 'refused', what: expect.stringContaining(words) })
    const foreseen: [string, string, object[]][] = [
      ['Formularz', 'skip', [{ code: 'unknownType' }]],
      ['Wzór', 'skip', [{ code: 'fileKind', what: `${site}/uploads/wzor.docx` }]],
      ['Plaża', 'create', []],
      ['Obraz bez słów', 'draft', [refused('Obraz „Bez słów” nie ma opisu.')]],
      ['Odsyła do szkicu', 'draft', [{ code: 'linkUnpublished', what: 'Klikany' }]],
      ['Odsyła do odsyłającego', 'draft', [{ code: 'linkUnpublished', what: 'Odsyła do szkicu' }]],
      ['Pusty', 'draft', [{ code: 'removed', what: '<script>' }, refused('Treść: To pole jest wymagane')]],
      ['', 'draft', [{ code: 'noTitle' }]],
    ]
    for (const [title, action, problems] of foreseen)
      expect(shown.find((line) => line.title === title)).toMatchObject({ action, problems })
    expect((await cms.payload.count({ collection: 'articles', where: { id: { exists: true } } })).totalDocs).toBe(0)
    expect(asked).toEqual([])
  })

  it('becomes published documents with their dates, old addresses, topics, pictures and inner links', async () => {
    const { done } = await run(id)
    expect(done).toMatchObject({ published: 5, draft: 7, waiting: 0, failed: 0, skipped: 1, pictures: 3, picturesFailed: 2 })
    const port = await article('Wpis z obrazem & odnośnikami')
    const beach = await article('Plaża')
    expect(port).toMatchObject({
      _status: 'published',
      publishedAt: '2024-05-12T09:30:00.000Z',
      slug: 'wpis-1',
      summary: 'Krótko o porcie.',
      redirectsFrom: ['/2024/05/wpis-1/'],
      searchSynonyms: ['łodzie'],
    })
    const text = JSON.stringify(port.body)
    expect(text).toContain(`"relationTo":"articles","value":${JSON.stringify(beach.id)}`)
    expect(text).toContain('Port latem')
    const { docs: media } = await cms.payload.find({ collection: 'media', depth: 0, locale: 'pl', sort: 'filename' })
    expect(media.map(({ filename, alt }) => [filename, alt ?? null])).toEqual([
      ['bez.jpg', null],
      ['port.jpg', 'Widok portu'],
      ['wniosek.pdf', null],
    ])
    expect(text).toContain(`"relationTo":"media","value":${JSON.stringify(media[1]?.id)}`)
    expect(port.hero).toEqual(media[1]?.id)
    expect(text).toContain('"blockType":"download"')
    expect(JSON.stringify(beach.body)).toContain(`"value":${JSON.stringify(port.id)}`)
    const history = await article('Historia', 'pages')
    expect(history).toMatchObject({ _status: 'published', parent: (await article('O gminie', 'pages')).id })
    const { docs: topics } = await cms.payload.find({ collection: 'topics', depth: 0 })
    expect(topics.map(({ title }) => title)).toEqual(['Port i morze'])
  })

  it('keeps as drafts, with the reason, what the gates refuse', async () => {
    const made = await lines(id)
    const reasons = ['Klikany', 'Szkic tam', 'Obraz bez słów', 'Odsyła do szkicu'].map((title) => {
      const line = made.find((item) => item.title === title)
      return [line?.state, line?.problems.map(({ code, what }) => `${code} ${what}`).join('; ')]
    })
    expect(reasons).toEqual([
      ['draft', expect.stringContaining('nie mówi, dokąd prowadzi')],
      ['draft', 'notPublishedThere draft'],
      ['draft', expect.stringContaining('nie ma opisu')],
      ['draft', expect.stringContaining('który nie jest opublikowany')],
    ])
    expect(made.find(({ title }) => title === '')).toMatchObject({ state: 'draft', problems: [{ code: 'noTitle' }] })
    const remarked = (await cms.rest(`/imports/${id}/lines?problems=true`, { as: editor })).body.lines as Line[]
    expect(remarked.map(({ title }) => title).toSorted()).toEqual(
      made
        .filter(({ problems }) => problems.length > 0)
        .map(({ title }) => title)
        .toSorted(),
    )
    // Whoever wrote in another language last would be shown empty fields.
    const refused = await article('Zły plik')
    expect(remarked.find(({ title }) => title === 'Zły plik')).toMatchObject({
      state: 'published',
      url: `/admin/collections/articles/${refused.id}?locale=pl`,
      problems: [{ code: 'pictureMissing', what: `${site}/uploads/zla.jpg` }],
    })
    expect(made.find(({ title }) => title === 'Wzór')?.problems).toEqual([
      { code: 'fileRefused', what: `${site}/uploads/wzor.docx` },
    ])
    const feed = await cms.feed()
    expect(feed.filter(({ kind }) => kind === 'invalid')).toEqual([])
    expect(JSON.stringify(feed)).not.toContain('bez.jpg')
    expect((await cms.payload.count({ collection: 'deploys', where: { id: { exists: true } } })).totalDocs).toBe(1)
  })

  it('is imported once: a second time all is there already', async () => {
    const before = asked.length
    const again = await upload(writeWxr(site, town()))
    expect((await until(again, 'checked')).totals).toMatchObject({ documents: 0, files: 0, already: 17 })
    expect((await run(again)).done).toMatchObject({ published: 0, draft: 0, already: 13 })
    expect(asked.length).toBe(before)
    expect((await cms.payload.count({ collection: 'articles', where: { id: { exists: true } } })).totalDocs).toBe(10)
  })
})

describe('an import that is cut short', () => {
  it('goes on where it was, does nothing twice, and leaves alone what somebody changed meanwhile', async () => {
    const posts = Array.from(
      { length: 8 },
      (_, index): WxrPost => ({
        id: 100 + index,
        title: `Długi import ${index}`,
        content: `<p>Tekst ${index}.</p><img src="${site}/uploads/trzymany.jpg" alt="Port"><p><a href="${site}/?p=${100 + ((index + 1) % 8)}">Następny wpis</a></p>`,
      }),
    )
    const id = await upload(writeWxr(`${site}/drugi`, posts))
    await until(id, 'checked')
    await cms.rest(`/imports/${id}/start`, { as: editor, body: { publishes: true, fetchesPictures: true } })
    while ((await progress(id)).done.waiting !== 8) await wait(20)
    const changed = await article('Długi import 0')
    await cms.rest(`/articles/${changed.id}?draft=true`, {
      as: editor,
      method: 'PATCH',
      body: { summary: 'Poprawka redaktorki.' },
    })
    await cms.rest(`/imports/${id}/pause`, { as: editor, method: 'POST', body: {} })
    held.resolve()
    await stop()
    await startWorker()
    await cms.rest(`/imports/${id}/start`, { as: editor, body: {} })
    const { done } = await until(id, 'done')
    expect((done.published ?? 0) + (done.draft ?? 0)).toBe(8)
    const { totalDocs } = await cms.payload.count({ collection: 'articles', where: { title: { like: 'Długi import' } } })
    expect(totalDocs).toBe(8)
    expect(await article('Długi import 0')).toMatchObject({ summary: 'Poprawka redaktorki.' })
  })
})

describe('posts that the old site was to publish later', () => {
  it('are published here at the same minute; one whose minute has passed is published at once', async () => {
    const posts: WxrPost[] = [
      { id: 201, title: 'Z przyszłości', status: 'future', date: '2126-05-12 09:30:00', content: '<p>Jeszcze nie.</p>' },
      { id: 202, title: 'Już z przeszłości', status: 'future', date: '2024-05-12 09:30:00', content: '<p>Już tak.</p>' },
    ]
    const id = await upload(writeWxr(`${site}/przyszly`, posts))
    await until(id, 'checked')
    expect((await lines(id)).map(({ title, problems }) => [title, problems])).toEqual([
      ['Z przyszłości', [{ code: 'scheduledThere', what: '2126-05-12 09:30' }]],
      ['Już z przeszłości', []],
    ])
    await run(id)
    const later = await article('Z przyszłości')
    expect([later._status, (await article('Już z przeszłości'))._status]).toEqual(['draft', 'published'])
    const { docs } = await cms.payload.find({ collection: 'schedules', depth: 0 })
    expect(docs).toMatchObject([
      {
        documentKey: `articles:${later.id}`,
        action: 'publish',
        at: '2126-05-12T09:30:00.000Z',
        locales: ['pl'],
        state: 'waiting',
      },
    ])
  })
})

describe('what is no WordPress export', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`
  it.each([
    ['a document with entities of its own', bomb, 'dtd'],
    ['a page', '<html><body>nic</body></html>', 'notWxr'],
    ['an export that is cut off', writeWxr('http://x.example', [{ id: 1, title: 'A' }]).slice(0, -20), 'cutOff'],
  ])('is refused: %s', async (_name, text, error) => {
    const id = await upload(text)
    for (;;) {
      const now = await progress(id)
      if (now.state === 'failed') {
        expect(now.error).toBe(error)
        return
      }
      expect(['uploaded', 'checking']).toContain(now.state)
      await wait(50)
    }
  })
})

describe('importing', () => {
  it.each(['author', 'auditor'] as const)('is not for an %s', async (role) => {
    const { body } = await cms.rest('/units?draft=true', { as: editor, body: { title: `Referat ${role}` } })
    const person = await cms.person(role, role === 'author' ? (body.doc as { id: number }).id : undefined)
    expect((await cms.rest('/imports/upload?kind=wordpress&name=x', { as: person, body: 'x', method: 'POST' })).status).toBe(403)
    expect((await cms.rest('/imports/recent', { as: person })).status).toBe(403)
    expect((await cms.rest('/import-items', { as: person })).status).toBe(403)
  })
})
