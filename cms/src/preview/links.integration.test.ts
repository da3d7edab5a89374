import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples } from '../testing/examples'
import { startPreviewPublisher } from '../testing/previewPublisher'

type Id = string | number
type Link = { id: Id; url: string; expiresAt: string }

const DAY_MS = 86_400_000

let publisher: Awaited<ReturnType<typeof startPreviewPublisher>>
let cms: Cms
let editor: Person
let article: Id

beforeAll(async () => {
  publisher = await startPreviewPublisher()
  cms = await openCms({ PUBLISHER_URL: publisher.url })
  editor = await cms.person('editor')
  article = await draft({ title: 'Szkic uchwały' })
})
afterAll(async () => {
  await cms.close()
  await publisher.close()
})

const draft = async (data: object, as = editor): Promise<Id> => {
  const { body } = await cms.rest('/articles?draft=true', { as, body: data })
  return (body.doc as { id: Id }).id
}
const share = (id: Id, { as = editor, days }: { as?: Person | undefined; days?: number } = {}) =>
  cms.rest(`/preview-links/of/articles/${id}?locale=uk`, { as, body: days === undefined ? {} : { days } })
const linksIn = ({ body }: { body: Record<string, unknown> }): Link[] => (Array.isArray(body.links) ? body.links : [])
const newLink = async (id: Id = article): Promise<Link> => {
  const [link] = linksIn(await share(id))
  if (!link) throw new Error('no link was made')
  return link
}
/** Opens a link as somebody who is not signed in. */
const open = async ({ url }: Pick<Link, 'url'>, language = 'pl') => {
  const { pathname, search } = new URL(url)
  const answer = await cms.raw(`${pathname}${search}`, { headers: { 'accept-language': language } })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

describe('a link to a preview', () => {
  it('holds seven days unless somebody says otherwise', async () => {
    const from = Date.now()
    const { expiresAt } = await newLink()
    expect(Date.parse(expiresAt) - from).toBeGreaterThanOrEqual(7 * DAY_MS)
    expect(Date.parse(expiresAt) - from).toBeLessThan(7 * DAY_MS + 60_000)
    const [long] = linksIn(await share(article, { days: 30 }))
    expect(Date.parse(long?.expiresAt ?? '') - from).toBeGreaterThanOrEqual(30 * DAY_MS)
    expect((await share(article, { days: 4000 })).status).toBe(400)
  })

  it('shows the newest draft to whoever has it, without signing in, in every language', async () => {
    const link = await newLink()
    await cms.rest(`/articles/${article}?draft=true`, { method: 'PATCH', as: editor, body: { title: 'Szkic po poprawkach' } })
    const shown = await open(link)
    expect([shown.status, shown.text]).toEqual([200, expect.stringContaining('Szkic po poprawkach')])
    expect(publisher.last()).toMatchObject({ locale: 'uk', until: link.expiresAt, languages: { ar: '?locale=ar' } })
    await open({ url: link.url.replace('locale=uk', 'locale=ar') })
    expect(publisher.last().locale).toBe('ar')
  })

  it('is remembered nowhere, and tells its address to nobody', async () => {
    const link = await newLink()
    const { headers } = await open(link)
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['private, no-store', 'no-referrer'])
    const [, token = ''] = /preview\/([^?]+)/.exec(link.url) ?? []
    expect(token.length).toBeGreaterThan(40)
    expect(JSON.stringify(publisher.last())).not.toContain(token)
    const rows = await cms.payload.find({ collection: 'preview-links', overrideAccess: true, pagination: false })
    expect(JSON.stringify(rows.docs)).not.toContain(token.split('-').slice(1).join('-'))
  })

  it('opens nothing else', async () => {
    const { url } = await newLink()
    const [, token = ''] = /preview\/([^?]+)/.exec(url) ?? []
    const headers = { authorization: `Bearer ${token}`, cookie: `payload-token=${token}` }
    expect((await cms.raw(`/articles/${article}`, { headers })).status).toBe(403)
    expect((await cms.raw(`/preview/articles/${article}`, { headers })).status).toBe(401)
    expect((await cms.raw('/preview-links', { headers })).status).toBe(403)
  })

  it.each([
    ['another signature', (url: string) => url.replace(/.(?=\?)/u, (last) => (last === 'A' ? 'B' : 'A'))],
    [
      'another document’s number',
      (url: string) =>
        url.replace(/preview\/[0-9a-f]+-/u, (head) => head.replace(/[0-9a-f](?=-)/u, (digit) => (digit === '1' ? '2' : '1'))),
    ],
    ['nothing but letters', (url: string) => url.replace(/preview\/[^?]+/u, 'preview/abc')],
    ['a text of the wrong length', (url: string) => url.replace(/.{5}(?=\?)/u, '')],
  ])('with %s is refused, in the reader’s language', async (_name, forge) => {
    const { url } = await newLink()
    const refused = await open({ url: forge(url) }, 'ar')
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('هذا الرابط غير صحيح')])
  })

  it('that is out of date is gone, in the reader’s language', async () => {
    const link = await newLink()
    await cms.payload.update({
      collection: 'preview-links',
      id: link.id,
      data: { expiresAt: new Date(Date.now() - 1).toISOString() },
      overrideAccess: true,
    })
    const refused = await open(link, 'en')
    expect([refused.status, refused.text]).toEqual([410, expect.stringContaining('This link no longer works')])
  })

  it('that is switched off is gone at once, and listed no more', async () => {
    const id = await draft({ title: 'Cofnięty' })
    const link = await newLink(id)
    const answer = await cms.rest(`/preview-links/revoke/${link.id}`, { as: editor, body: {} })
    expect([answer.status, linksIn(answer)]).toEqual([200, []])
    expect((await open(link)).status).toBe(410)
    expect(linksIn(await cms.rest(`/preview-links/of/articles/${id}`, { as: editor }))).toEqual([])
  })

  it('to a document that was deleted is gone', async () => {
    const id = await draft({ title: 'Usunięty' })
    const link = await newLink(id)
    expect((await cms.rest(`/articles/${id}`, { method: 'DELETE', as: editor })).status).toBe(200)
    expect((await open(link)).status).toBe(410)
  })

  it('is listed for its own document alone', async () => {
    const [one, other] = [await draft({ title: 'Jeden' }), await draft({ title: 'Drugi' })]
    const link = await newLink(one)
    expect(linksIn(await cms.rest(`/preview-links/of/articles/${one}?locale=uk`, { as: editor }))).toEqual([link])
    expect(linksIn(await cms.rest(`/preview-links/of/articles/${other}?locale=uk`, { as: editor }))).toEqual([])
  })
})

describe('links are made', () => {
  it('by editors, and by authors for what is their own office’s', async () => {
    const unit = async (title: string): Promise<Id> => {
      const { body } = await cms.rest('/units', { as: editor, body: { ...examples(0).units.data, title, _status: 'published' } })
      return (body.doc as { id: Id }).id
    }
    const [own, foreign] = [await unit('Referat Kultury'), await unit('Referat Podatków')]
    const author = await cms.person('author', own)
    const id = await draft({ title: 'Własny', ownerUnit: own }, author)
    expect((await share(id, { as: author })).status).toBe(201)
    const others = await draft({ title: 'Cudzy', ownerUnit: foreign })
    expect((await share(others, { as: author })).status).toBe(403)
    const [link] = linksIn(await share(others))
    expect((await cms.rest(`/preview-links/revoke/${link?.id}`, { as: author, body: {} })).status).toBe(403)
  })

  it('by nobody else', async () => {
    const refused = await share(article, { as: await cms.person('auditor') })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([403, expect.stringContaining('Linki tworzą redakcja')])
    expect((await cms.rest(`/preview-links/of/articles/${article}`, { body: {} })).status).toBe(401)
    expect((await cms.rest(`/preview-links/of/articles/${article}`)).status).toBe(401)
    expect((await cms.rest('/preview-links/revoke/1', { body: {} })).status).toBe(401)
    expect((await cms.rest('/preview-links/of/users/1', { as: editor, body: {} })).status).toBe(404)
    expect((await cms.rest('/preview-links/of/articles/x', { as: editor, body: {} })).status).toBe(404)
    expect((await cms.rest('/preview-links/revoke/x', { as: editor, body: {} })).status).toBe(404)
  })
})
