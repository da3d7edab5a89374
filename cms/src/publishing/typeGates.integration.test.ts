import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from '../testing/cms'
import { type ExampleType, examples, paragraph } from '../testing/examples'
import { wrongInForm } from '../testing/form'

let cms: Cms
let editor: Person
let unit: string | number
let file: string | number

type Doc = { id: string | number }

const send = (type: ExampleType, more: object, language = 'pl', query = '') =>
  cms.rest(`/${type}${query}`, {
    as: editor,
    headers: { 'accept-language': language },
    body: { ...examples(unit, file)[type].data, _status: 'published', ...more },
  })
const wrongFields = (body: Record<string, unknown>): string[] => {
  const [error] = body.errors as { data?: { errors?: { path: string }[] } }[]
  return (error?.data?.errors ?? []).map(({ path }) => path)
}

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  file = await uploadPicture(cms, editor)
  unit = ((await send('units', { title: 'Sekretariat' })).body.doc as Doc).id
})
afterAll(() => cms.close())

const gates: [string, ExampleType, object, string[]][] = [
  ['an alert that ends before it starts', 'alerts', { expiresAt: '2026-11-30T06:00:00.000Z' }, ['expiresAt']],
  ['an emergency that may be dismissed', 'alerts', { level: 'emergency', isDismissible: true }, ['isDismissible']],
  ['an update of no alert', 'alerts', { message: 'update' }, ['refersTo']],
  ['an alert on some pages that names none', 'alerts', { scope: 'paths' }, ['paths']],
  ['an alert on a page of another site', 'alerts', { scope: 'paths', paths: ['//evil.example'] }, ['paths']],
  ['a place beyond the pole', 'places', { lat: 91 }, ['lat']],
  ['a place off the map', 'places', { lng: -181 }, ['lng']],
  ['a panorama without words', 'places', { panorama: { url: 'https://panorama.example/' } }, ['panorama.textAlternative']],
  [
    'hours that close before they open',
    'places',
    { openingHours: [{ day: '1', opens: '16:00', closes: '08:00' }] },
    ['openingHours.0.closes'],
  ],
  [
    'an exception that is neither closed nor open',
    'places',
    { openingExceptions: [{ from: '2026-12-24', isClosed: false }] },
    ['openingExceptions.0.opens', 'openingExceptions.0.closes'],
  ],
  [
    'an exception that ends before it starts',
    'places',
    { openingExceptions: [{ from: '2026-12-24', until: '2026-12-23' }] },
    ['openingExceptions.0.until'],
  ],
  ['a document that ends before it begins', 'documents', { validFrom: '2026-02-01', validTo: '2026-01-01' }, ['validTo']],
  ['a document’s file without its language', 'documents', { files: [{ language: null }] }, ['files.0.file', 'files.0.language']],
  ['an act that ends before it begins', 'legal-acts', { validFrom: '2026-02-01', validTo: '2026-01-01' }, ['validTo']],
  ['an online service at a script', 'e-services', { url: 'javascript:alert(1)' }, ['url']],
  ['a fee without a currency', 'service-cards', { fees: [{ label: 'Opłata', amount: 5, currency: null }] }, ['fees.0.currency']],
  ['a card without law or reason', 'service-cards', { notApplicable: [] }, ['legalActs']],
  ['a card that does not say how long it takes', 'service-cards', { processingTime: { value: null } }, ['processingTime.value']],
  ['a guide without a way to report', 'violations', { reportChannels: [] }, ['reportChannels']],
  ['an event that repeats without end', 'events', { recurrence: { frequency: 'weekly' } }, ['recurrence.until']],
  [
    'a series that ends before it begins',
    'events',
    { recurrence: { frequency: 'weekly', until: '2026-12-01' } },
    ['recurrence.until'],
  ],
  [
    'an event that ends on an earlier day',
    'events',
    { occurrences: [{ startDate: '2026-12-05', endDate: '2026-12-04' }] },
    ['occurrences.0.endDate'],
  ],
  [
    'an event that ends at an earlier hour',
    'events',
    { occurrences: [{ startDate: '2026-12-05', startTime: '18:00', endTime: '17:00' }] },
    ['occurrences.0.endDate'],
  ],
  ['a ticket without a currency', 'events', { isFree: false, prices: [{ amount: 5, currency: null }] }, ['prices.0.currency']],
  ['a major change that nobody explains', 'pages', { updateType: 'major' }, ['changeNote']],
]

describe('publishing', () => {
  it.each(gates)('refuses %s, naming the field, and the form marks it', async (_name, type, more, paths) => {
    const { status, body } = await send(type, more)
    expect(status).toBe(400)
    expect(wrongFields(body).toSorted()).toEqual(paths.toSorted())
    const marked = await wrongInForm({ cms, as: editor, type, data: { ...examples(unit, file)[type].data, ...more } })
    expect([...marked.keys()].toSorted()).toEqual(paths.toSorted())
  })

  it('many at once publishes what may be, and refuses the others one by one, in the language of whoever publishes', async () => {
    const draft = async (more: object): Promise<Doc['id']> => {
      const { status, body } = await send('articles', { _status: 'draft', ...more }, 'pl', '?draft=true')
      expect(status, JSON.stringify(body)).toBe(201)
      return (body.doc as Doc).id
    }
    const [whole, bare] = [await draft({ title: 'Cały' }), await draft({ title: 'Bez treści', body: null })]
    const { body } = await cms.rest(`/articles?where[id][in]=${whole},${bare}`, {
      as: editor,
      method: 'PATCH',
      headers: { 'accept-language': 'uk' },
      body: { _status: 'published' },
    })
    expect(body.docs).toMatchObject([{ id: whole, _status: 'published' }])
    expect(body.errors).toMatchObject([{ id: bare, message: expect.stringContaining('Зміст') }])
    expect(await cms.payload.findByID({ collection: 'articles', id: bare, draft: true })).toMatchObject({ _status: 'draft' })
  })

  it('takes a list that does not apply, with the reason', async () => {
    const notApplicable = [
      { field: 'reportChannels', reason: 'Zgłasza się tylko na miejscu.' },
      { field: 'legalActs', reason: 'Zwyczaj.' },
    ]
    expect((await send('violations', { title: 'Bez kanałów', reportChannels: [], notApplicable })).status).toBe(201)
  })

  it('names an act that is no longer in force, in the language of whoever publishes, and lets a draft cite it', async () => {
    const act = ((await send('legal-acts', { title: 'Stara ustawa', validTo: '2020-12-31' })).body.doc as Doc).id
    const cited = { title: 'Na starym prawie', legalActs: [{ act }] }
    const { status, body } = await send('service-cards', cited, 'uk')
    expect(status).toBe(400)
    expect(wrongFields(body)).toEqual(['legalActs.0.act'])
    expect(JSON.stringify(body)).toContain('«Stara ustawa» утратив чинність (31 грудня 2020')
    expect((await send('service-cards', { ...cited, _status: 'draft' }, 'pl', '?draft=true')).status).toBe(201)
  })

  it('keeps an act that a text cites from being deleted, saying where', async () => {
    const act = ((await send('legal-acts', { title: 'Ustawa w użyciu' })).body.doc as Doc).id
    await send('procedures', { title: 'Poradnik na ustawie', legalActs: [{ act }] })
    const { status, body } = await cms.rest(`/legal-acts/${act}`, { as: editor, method: 'DELETE' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Poradnik na ustawie')
  })

  it('refuses a link that does not say where it leads, and lets a draft keep it', async () => {
    const text = paragraph('x')
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: '/kontakt/', newTab: false },
      children: [{ type: 'text', version: 1, text: 'kliknij tutaj', format: 0 }],
    }
    const body = { root: { ...text.root, children: [{ ...text.root.children[0], children: [link] }] } }
    const refused = await send('pages', { title: 'Odnośnik', body })
    expect(refused.status).toBe(400)
    expect(wrongFields(refused.body)).toEqual(['body'])
    expect(JSON.stringify(refused.body)).toContain('kliknij tutaj')
    expect((await send('pages', { title: 'Odnośnik', body, _status: 'draft' }, 'pl', '?draft=true')).status).toBe(201)
  })
})
