import { contentSchemas, LOCALES, type Locale } from '@ratusz/content-schemas'
import { demoDocuments } from '@ratusz/demo'
import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms } from '../testing/cms'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

const documents = demoDocuments({ today: '2026-11-22' })

let cms: Cms
let convertFields: typeof import('../feed/convert')['convertFields']
let toPayloadData: typeof import('./toPayload')['toPayloadData']

beforeAll(async () => {
  cms = await openCms()
  ;({ convertFields } = await import('../feed/convert'))
  ;({ toPayloadData } = await import('./toPayload'))
})
afterAll(() => cms.close())

const fieldsOf = (type: string): FlattenedField[] => {
  const config = [...cms.payload.config.collections, ...cms.payload.config.globals].find(({ slug }) => slug === type)
  if (!config) throw new Error(`no ${type}`)
  return config.flattenedFields
}

/** What Payload keeps after a document was written in each of its languages, as it reads it with `locale: 'all'`. */
const inAllLocales = (fields: FlattenedField[], perLocale: Partial<Record<Locale, Row>>): Row => {
  const rows = Object.entries(perLocale)
  const nested = (field: FlattenedField, pick: (row: Row) => unknown): unknown => {
    const inside = Object.fromEntries(rows.map(([locale, row]) => [locale, pick(row)]).filter(([, value]) => isRow(value)))
    return 'flattenedFields' in field ? inAllLocales(field.flattenedFields, inside) : undefined
  }
  const whole = (field: FlattenedField): unknown => {
    const values = rows.map(([locale, row]) => [locale, row[field.name]] as const)
    if ('localized' in field && field.localized) return Object.fromEntries(values.filter(([, value]) => value !== undefined))
    const [, first] = values.find(([, value]) => value !== undefined) ?? []
    if (field.type === 'group' || field.type === 'tab') return nested(field, (row) => row[field.name])
    if (field.type !== 'array' || !Array.isArray(first)) return first
    return first.map((_, index) =>
      nested(field, (row) => {
        const list = row[field.name]
        return Array.isArray(list) ? list[index] : undefined
      }),
    )
  }
  return Object.fromEntries(fields.map((field) => [field.name, whole(field)]))
}

describe('the demonstration town', () => {
  // A year in figures comes from counting, never from imagination.
  it('has documents of every type that people write', () => {
    const written = Object.keys(contentSchemas).filter((type) => type !== 'year-reports')
    expect(new Set(documents.map(({ type }): string => type))).toEqual(new Set(written))
  })

  it.each(documents.map((document) => [`${document.type}/${document.key}`, document] as const))(
    '%s comes back from the CMS as it was written',
    (path, { type, data }) => {
      const fields = fieldsOf(type)
      const perLocale = Object.fromEntries(
        LOCALES.map((locale) => [
          locale,
          toPayloadData(fields, { ...data }, { locale, path, idOf: (referred, key) => (referred ? key : undefined) }),
        ]),
      )
      const file = type === 'media' ? { filename: data.filename, original: data.original, sizes: data.sizes } : {}
      const back = { ...convertFields(fields, inAllLocales(fields, perLocale)), ...file }
      expect(contentSchemas[type].parse(back)).toEqual(data)
    },
  )

  it('names the rows of lists alike in every language, so that a translation finds them', () => {
    const card = documents.find((document) => document.type === 'service-cards' && document.data.legalActs.length > 1)
    if (!card) throw new Error('no service card with two legal acts')
    const rowsIn = (locale: Locale) => {
      const { legalActs } = toPayloadData(fieldsOf(card.type), { ...card.data }, { locale, path: card.key, idOf: () => 1 })
      return (legalActs as { id: string }[]).map(({ id }) => id)
    }
    expect(new Set(rowsIn('pl')).size).toBe(card.type === 'service-cards' ? card.data.legalActs.length : 0)
    for (const locale of LOCALES) expect(rowsIn(locale)).toEqual(rowsIn('pl'))
  })
})

describe('an article of the demonstration', () => {
  it('passes the checks of every field in the CMS, and is in the feed as it was written', async () => {
    const article = documents.find(
      (document) => document.type === 'articles' && !/internal|"upload"/.test(JSON.stringify(document.data)),
    )
    if (article?.type !== 'articles') throw new Error('no article without links')
    const {
      topics: _topics,
      hero: _hero,
      gallery: _gallery,
      attachments: _files,
      related: _related,
      ownerUnit: _unit,
      ...own
    } = article.data
    const data = toPayloadData(fieldsOf('articles'), own, { locale: 'pl', path: article.key, idOf: () => undefined })
    const { id } = await cms.payload.create({ collection: 'articles', data: { ...data, _status: 'published' } as never })
    const line = (await cms.feed()).find((item) => item.type === 'articles' && item.id === String(id))
    const { body, date, kind } = article.data
    expect(line).toMatchObject({ kind: 'document', locales: ['pl'], data: { body: { pl: body.pl }, date, kind } })
  })
})
