import { describe, expect, it } from 'vitest'
import { serviceCardExample } from './examples/service-card.ts'
import { CONTENT_TYPES, FeedLineError, parseFeedLine } from './feed.ts'

const paragraph = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Treść' }] }] } }

const article = (data: object = {}, line: object = {}) => ({
  kind: 'document',
  type: 'articles',
  id: '7',
  updatedAt: '2026-11-22T08:30:00.000Z',
  publishedAt: null,
  locales: ['pl'],
  data: { title: { pl: 'Plac zabaw' }, slug: { pl: 'plac-zabaw' }, body: { pl: paragraph }, date: '2026-11-22', ...data },
  ...line,
})

const errorOf = (value: unknown): FeedLineError => {
  try {
    parseFeedLine(value)
  } catch (error) {
    if (error instanceof FeedLineError) return error
    throw error
  }
  throw new Error('the line was taken')
}
const pathsOf = (value: unknown): string[] => errorOf(value).issues.map(({ path }) => path)

describe('a line of the feed', () => {
  it('is a document with defaults for what is left out, and without what the contract does not name', () => {
    const line = parseFeedLine(article({ internalNotes: 'tajne', password: 'x' }, { secret: 'x' }))
    expect(line).toMatchObject({
      type: 'articles',
      id: '7',
      data: { kind: 'news', gallery: [], hero: null, updateType: 'minor' },
    })
    expect(JSON.stringify(line)).not.toMatch(/tajne|password|secret/)
  })

  it('is a deletion, a document held back or a cursor', () => {
    expect(parseFeedLine({ kind: 'deletion', type: 'units', id: '3', more: 1 })).toEqual({
      kind: 'deletion',
      type: 'units',
      id: '3',
    })
    const held = { kind: 'withheld', type: 'units', id: '3' }
    expect(parseFeedLine({ ...held, data: { title: 'x' } })).toEqual(held)
    expect(parseFeedLine({ kind: 'cursor', cursor: 'v1-1', more: 1 })).toEqual({ kind: 'cursor', cursor: 'v1-1' })
  })
})

describe('a line that does not fit', () => {
  it('names the document and each field that is wrong', () => {
    const error = errorOf(article({ title: {}, slug: { pl: 'Zły Adres' }, date: 'jutro', summary: { pl: 'x'.repeat(256) } }))
    expect(error).toMatchObject({ type: 'articles', id: '7' })
    expect(error.issues.map(({ path }) => path).toSorted()).toEqual([
      'data.date',
      'data.slug.pl',
      'data.summary.pl',
      'data.title',
    ])
    expect(error.message).toContain('articles 7')
    expect(error.message).toContain('data.date: ')
  })

  it.each([
    ['a language that Ratusz does not speak', article({ title: { pl: 'x', de: 'x' } }), ['data.title']],
    ['an impossible day', article({ date: '2026-02-30' }), ['data.date']],
    ['a missing body', article({ body: undefined }), ['data.body']],
    [
      'rich text outside the allow-list',
      article({ body: { pl: { root: { type: 'root', children: [{ type: 'script' }] } } } }),
      ['data.body.pl.root.children.0'],
    ],
    ['a reference to what has no page', article({ related: [{ type: 'users', id: '1' }] }), ['data.related.0.type']],
    ['an instant that is none', article({}, { updatedAt: 'yesterday' }), ['updatedAt']],
    ['no id', article({}, { id: '' }), ['id']],
    ['an unknown type', article({}, { type: 'users' }), ['kind']],
    ['an unknown kind', { kind: 'hello', type: 'articles' }, ['kind']],
    ['no kind', { type: 'articles' }, ['kind']],
    ['a deletion of an unknown type', { kind: 'deletion', type: 'users', id: '1' }, ['type']],
    ['a deletion of nothing', { kind: 'deletion', type: 'units' }, ['id']],
    ['an empty cursor', { kind: 'cursor', cursor: '' }, ['cursor']],
    ['text instead of an object', 'line', ['(whole)']],
    ['nothing', null, ['(whole)']],
  ])('is refused for %s', (_name, line, paths) => {
    expect(pathsOf(line)).toEqual(paths)
  })

  it('as the CMS itself says, is refused with the CMS’s reasons', () => {
    const issues = [{ path: 'data.responsibleUnit', message: 'missing' }]
    const error = errorOf({ kind: 'invalid', type: 'service-cards', id: '12', issues })
    expect(error).toMatchObject({ type: 'service-cards', id: '12', issues })
    expect(errorOf({ kind: 'invalid', type: 'units', id: '1' }).issues).toEqual([])
  })
})

describe('the contract knows', () => {
  const valid: [string, object, object][] = [
    ['a redirect that leads somewhere', { type: 'redirects' }, { from: '/stary', to: '/nowy/' }],
    ['a page that is gone', { type: 'redirects' }, { from: '/stary', status: 410 }],
    ['a picture with its description', { type: 'media' }, media({ alt: { pl: 'Port' } })],
    ['a picture that only decorates', { type: 'media' }, media({ isDecorative: true })],
    ['a file, which needs no description', { type: 'media' }, media({ original: file('application/pdf') })],
    ['a home page with nothing set', { type: 'home' }, {}],
    ['a topic', { type: 'topics' }, { title: { pl: 'Odpady' }, slug: { pl: 'odpady' } }],
  ]
  it.each(valid)('%s', (_name, line, data) => {
    expect(parseFeedLine({ ...article(), ...line, data })).toMatchObject({ kind: 'document' })
  })

  it.each([
    ['a redirect to nowhere', 'redirects', { from: '/stary' }, 'data.to'],
    ['a redirect from another site', 'redirects', { from: '//evil.example', to: '/' }, 'data.from'],
    ['a redirect to a script', 'redirects', { from: '/a', to: 'javascript:alert(1)' }, 'data.to'],
    ['a picture without a description', 'media', media({}), 'data.alt'],
    [
      'a file on another server',
      'media',
      media({ isDecorative: true, original: { ...file('image/png'), url: 'https://evil.example/' } }),
      'data.original.url',
    ],
    ['a top task that leads nowhere', 'home', { topTasks: [{ label: { pl: 'x' } }] }, 'data.topTasks.0.url'],
    ['a colour that is none', 'portal', { name: { pl: 'Gmina' }, themeColour: 'red;}' }, 'data.themeColour'],
  ])('and refuses %s', (_name, type, data, path) => {
    expect(pathsOf({ ...article(), type, data })).toContain(path)
  })

  it('an event that ends before it starts', () => {
    const event = (occurrence: object) => ({
      ...article({ kind: 'culture', occurrences: [{ startDate: '2026-12-05', startTime: '18:00', ...occurrence }] }),
      type: 'events',
    })
    expect(parseFeedLine(event({ endTime: '20:00' }))).toMatchObject({ type: 'events' })
    expect(parseFeedLine(event({ endDate: '2026-12-06', endTime: '02:00' }))).toMatchObject({ type: 'events' })
    expect(pathsOf(event({ endDate: '2026-12-04' }))).toEqual(['data.occurrences.0.endDate'])
    expect(pathsOf(event({ endTime: '17:00' }))).toEqual(['data.occurrences.0.endDate'])
    expect(pathsOf(event({ startTime: '25:00' }))).toEqual(['data.occurrences.0.startTime'])
  })

  it('nineteen types', () => {
    expect(CONTENT_TYPES).toHaveLength(19)
  })
})

function file(mimeType: string) {
  return { url: '/api/media/file/port.png', mimeType, width: 100, height: 50, filesize: 1000 }
}
function media(data: object) {
  return { filename: 'port.png', original: file('image/png'), ...data }
}

describe('a service card', () => {
  const card = (processingTime: object) => ({
    ...article(),
    type: 'service-cards',
    data: { ...serviceCardExample, processingTime },
  })

  it.each([{ value: 0 }, { unit: 'immediately' }, { text: { pl: 'Zależy od sądu.' } }])(
    'says how long it takes by %j',
    (time) => {
      expect(parseFeedLine(card(time))).toMatchObject({ data: { processingTime: time } })
    },
  )

  it.each([{}, { value: null, unit: 'weeks' }])('that does not is refused: %j', (time) => {
    expect(pathsOf(card(time))).toEqual(['data.processingTime'])
  })
})
