import { randomBytes } from 'node:crypto'
import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

let convert: typeof import('./convert')

beforeAll(async () => {
  const secret = () => randomBytes(32).toString('hex')
  Object.assign(process.env, {
    LOCALES: 'pl,uk,ar,en',
    DEFAULT_LOCALE: 'pl',
    PAYLOAD_SECRET: secret(),
    FEED_TOKEN: secret(),
    STATS_TOKEN: secret(),
    PUBLISHER_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
  })
  convert = await import('./convert')
})

const rich = (text: string) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } })

const field = {
  title: { name: 'title', type: 'text', localized: true, required: true },
  slug: { name: 'slug', type: 'text', localized: true },
  body: { name: 'body', type: 'richText', localized: true, required: true },
  words: { name: 'words', type: 'text', hasMany: true, localized: true },
  number: { name: 'number', type: 'text' },
  amount: { name: 'amount', type: 'number' },
  isFree: { name: 'isFree', type: 'checkbox' },
  date: { name: 'date', type: 'date' },
  day: { name: 'day', type: 'select', options: ['1', '2'], custom: { isNumber: true } },
  kinds: { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] },
  unit: { name: 'unit', type: 'relationship', relationTo: 'units' },
  topics: { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  related: { name: 'related', type: 'relationship', relationTo: ['pages', 'units'], hasMany: true },
  hero: { name: 'hero', type: 'upload', relationTo: 'media' },
  views: { name: 'views', type: 'point' },
} as const satisfies Record<string, unknown>

const fields = (...names: (keyof typeof field)[]): FlattenedField[] =>
  names.map((name) => field[name] as unknown as FlattenedField)
const group = (name: string, inside: FlattenedField[]): FlattenedField =>
  ({ name, type: 'group', fields: [], flattenedFields: inside }) as unknown as FlattenedField
const list = (name: string, inside: FlattenedField[]): FlattenedField =>
  ({ name, type: 'array', fields: [], flattenedFields: inside }) as unknown as FlattenedField

describe('a document on its way into the feed', () => {
  it('keeps each language apart and leaves out what is blank in one', () => {
    const row = { title: { pl: '  Plac zabaw ', uk: 'Майданчик', ar: '   ', en: null }, number: ' ' }
    expect(convert.convertFields(fields('title', 'number'), row)).toEqual({ title: { pl: 'Plac zabaw', uk: 'Майданчик' } })
  })

  it('drops a language that the portal is not published in, and fields that the collection does not have', () => {
    const row = { title: { pl: 'Plac', de: 'Platz' }, internalNotes: 'tajne', id: 7, _status: 'published' }
    expect(convert.convertFields(fields('title'), row)).toEqual({ title: { pl: 'Plac' } })
  })

  it('takes empty rich text for none, and any other as it is', () => {
    const row = { body: { pl: rich('Treść'), uk: rich('  ') } }
    expect(convert.convertFields(fields('body'), row)).toEqual({ body: { pl: rich('Treść') } })
  })

  it('hands rich text outside the allow-list on, so that the contract refuses it by name', () => {
    const script = { root: { type: 'root', children: [{ type: 'script' }] } }
    expect(convert.convertFields(fields('body'), { body: { pl: script } })).toEqual({ body: { pl: script } })
  })

  it('has calendar days, numbers where the contract wants them, and ids as text', () => {
    const row = { date: '2026-11-22T12:00:00.000Z', day: '2', amount: 0, isFree: false, unit: 12, hero: { id: '6b02', alt: 'x' } }
    expect(convert.convertFields(fields('date', 'day', 'amount', 'isFree', 'unit', 'hero'), row)).toEqual({
      date: '2026-11-22',
      day: 2,
      amount: 0,
      isFree: false,
      unit: '12',
      hero: '6b02',
    })
  })

  it('names references by type and id, in their order, without those that lead nowhere', () => {
    const related = [
      { relationTo: 'units', value: 3 },
      { relationTo: 'pages', value: { id: 'p' } },
      { relationTo: 'pages', value: null },
    ]
    expect(
      convert.convertFields(fields('related', 'topics', 'kinds'), { related, topics: [2, null, 1], kinds: ['b', 'a'] }),
    ).toEqual({
      related: [
        { type: 'units', id: '3' },
        { type: 'pages', id: 'p' },
      ],
      topics: ['2', '1'],
      kinds: ['b', 'a'],
    })
  })

  it('converts groups and rows of lists inside, without the rows’ own ids', () => {
    const structure = [
      group('appeal', fields('title')),
      list('steps', [...fields('title', 'words'), list('items', fields('title'))]),
    ]
    const row = {
      appeal: { title: { pl: 'Tak' } },
      steps: [
        {
          id: 'r1',
          title: { pl: 'Raz', uk: 'Раз' },
          words: { pl: ['a', ' '], uk: [] },
          items: [{ id: 'r2', title: { pl: 'x' } }],
        },
        { id: 'r3', title: null },
      ],
    }
    expect(convert.convertFields(structure, row)).toEqual({
      appeal: { title: { pl: 'Tak' } },
      steps: [
        { title: { pl: 'Raz', uk: 'Раз' }, words: { pl: ['a'] }, items: [{ title: { pl: 'x' } }] },
        { title: {}, words: {} },
      ],
    })
  })

  it('leaves out kinds of fields that the contract has none of', () => {
    expect(convert.convertFields(fields('views'), { views: { any: 'thing' } })).toEqual({})
  })
})

describe('the languages of a document', () => {
  const wanted = () => fields('title', 'body', 'slug')

  it('are those in which everything required is there', () => {
    const data = { title: { pl: 'a', uk: 'b', ar: 'c' }, body: { pl: rich('a'), ar: rich('c') }, slug: { pl: 'a' } }
    expect(convert.completeLocales(wanted(), data)).toEqual(['pl', 'ar'])
  })

  it('are none where something required is missing everywhere', () => {
    expect(convert.completeLocales(wanted(), { title: { pl: 'a' } })).toEqual([])
  })

  it('are all where nothing is required', () => {
    expect(convert.completeLocales(fields('slug', 'number'), {})).toEqual(['pl', 'uk', 'ar', 'en'])
  })
})

describe('a half-finished translation', () => {
  it('leaves at every depth, and takes nothing else along', () => {
    const structure = [
      ...fields('title', 'number'),
      group('appeal', fields('title')),
      list('steps', [...fields('title'), list('items', fields('title'))]),
    ]
    const both = { pl: 'a', uk: 'b' }
    const data = {
      title: both,
      number: '7',
      appeal: { title: both },
      steps: [{ title: both, items: [{ title: both }, { title: { uk: 'b' } }] }],
    }
    expect(convert.keepLocales(structure, data, ['pl'])).toEqual({
      title: { pl: 'a' },
      number: '7',
      appeal: { title: { pl: 'a' } },
      steps: [{ title: { pl: 'a' }, items: [{ title: { pl: 'a' } }, { title: {} }] }],
    })
  })
})
