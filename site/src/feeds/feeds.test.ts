import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { siteOfDocuments } from '../testing/content.ts'
import { document, richText } from '../testing/documents.ts'
import { capMessage } from './cap.ts'
import { capFeed, feedOf } from './feeds.ts'

type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] }

/** Reads XML with a parser that has nothing to do with what wrote it. */
const read = (xml: string): Node => {
  const root: Node = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: Node = { name, attributes, text: '', children: [] }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      ontext: (text) => {
        const node = open.at(-1)
        if (node) node.text += text
      },
      onclosetag: (name) => expect(open.pop()?.name).toBe(name),
      onerror: (error) => {
        throw error
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  expect(open).toHaveLength(1)
  const [only] = root.children
  if (!only) throw new Error('no element')
  return only
}
const all = (node: Node, name: string) => node.children.filter((child) => child.name === name)
const textOf = (node: Node | undefined, name: string) => node?.children.find((child) => child.name === name)?.text

const article = (id: string, more: object = {}) =>
  document({
    type: 'articles',
    id,
    data: {
      title: { pl: `Most & <rondo> ${id}` },
      slug: { pl: `most-${id}` },
      summary: { pl: 'Znak \u0000 i "cudzysłów".' },
      kind: 'news',
      date: `2026-11-0${id}`,
      body: { pl: richText('x') },
      ...more,
    },
  })
const alert = (id: string, more: object = {}, updatedAt = '2026-11-01T08:00:00.000Z') =>
  document({
    type: 'alerts',
    id,
    updatedAt,
    data: {
      title: { pl: 'Sztorm', en: 'Storm' },
      slug: { pl: `sztorm-${id}`, en: `storm-${id}` },
      level: 'emergency',
      category: 'met',
      body: { pl: 'Nie wychodź.', en: 'Stay in.' },
      instruction: { pl: 'Zamknij okna.' },
      areas: [{ name: { pl: 'Molo', en: 'Pier' } }],
      startsAt: '2026-11-22T06:00:00.000Z',
      expiresAt: '2026-11-22T20:00:00.000Z',
      ...more,
    },
  })

describe('a feed', () => {
  it('is well-formed Atom with all that the format asks for', () => {
    const feed = read(feedOf(siteOfDocuments([article('1'), article('2')]), 'articles', 'pl'))
    expect([feed.name, feed.attributes.xmlns, feed.attributes['xml:lang']]).toEqual(['feed', 'http://www.w3.org/2005/Atom', 'pl'])
    expect([textOf(feed, 'id'), textOf(feed, 'updated')]).toEqual([
      'tag:x.example,2026:feeds/pl-news.atom',
      '2026-11-20T10:00:00.000Z',
    ])
    expect(all(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', 'https://x.example/feeds/pl-news.atom'],
      ['alternate', 'https://x.example/aktualnosci/'],
    ])
    const [entry] = all(feed, 'entry')
    expect(textOf(entry, 'title')).toMatch(/^Most & <rondo> /)
    expect(textOf(entry, 'summary')).toBe('Znak  i "cudzysłów".')
    for (const one of all(feed, 'entry')) {
      expect(textOf(one, 'id')).toMatch(/^tag:x\.example,2026:pl\/articles\/\d$/)
      expect(textOf(one, 'updated')).toBe('2026-11-20T10:00:00.000Z')
    }
  })

  it('keeps the name of an article whose address changes, and leaves out what is not in its language', () => {
    const idOf = (slug: string) =>
      textOf(all(read(feedOf(siteOfDocuments([article('1', { slug: { pl: slug } })]), 'articles', 'pl')), 'entry')[0], 'id')
    expect(idOf('a')).toBe(idOf('b'))
    expect(all(read(feedOf(siteOfDocuments([article('1')]), 'articles', 'en')), 'entry')).toEqual([])
  })
})

/** The parts of a message in the order of the standard's schema, and which of them must be there. */
const ALERT = ['identifier!', 'sender!', 'sent!', 'status!', 'msgType!', 'source', 'scope!', 'references', 'info']
const INFO = [
  'language',
  'category!',
  'event!',
  'urgency!',
  'severity!',
  'certainty!',
  'effective',
  'onset',
  'expires',
  'senderName',
  'headline',
  'description',
  'instruction',
  'web',
  'area',
]
/** The values that the standard's schema lists. https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html */
const VALUES: Record<string, string[]> = {
  status: ['Actual', 'Exercise', 'System', 'Test', 'Draft'],
  msgType: ['Alert', 'Update', 'Cancel', 'Ack', 'Error'],
  scope: ['Public', 'Restricted', 'Private'],
  category: 'Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other'.split(' '),
  urgency: ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'],
  severity: ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'],
  certainty: ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'],
}
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/

const expectParts = (node: Node, order: string[]) => {
  const names = order.map((name) => name.replace('!', ''))
  const places = node.children.map(({ name }) => names.indexOf(name))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  for (const name of order.filter((part) => part.endsWith('!')))
    expect(node.children.map((child) => child.name)).toContain(name.slice(0, -1))
  for (const { name, text, children } of node.children) {
    if (VALUES[name]) expect(VALUES[name]).toContain(text)
    expect(text.trim() !== '' || children.length > 0, `${name} says nothing`).toBe(true)
  }
  const repeatable = ['category', 'info', 'area']
  const once = node.children.map(({ name }) => name).filter((name) => !repeatable.includes(name))
  expect(once).toEqual([...new Set(once)])
}

describe('an alert as CAP 1.2', () => {
  const messageOf = (doc: ReturnType<typeof alert>, ...others: ReturnType<typeof alert>[]) => {
    const message = read(capMessage(siteOfDocuments([doc, ...others]), doc))
    expect([message.name, message.attributes.xmlns]).toEqual(['alert', 'urn:oasis:names:tc:emergency:cap:1.2'])
    expectParts(message, ALERT)
    for (const info of all(message, 'info')) {
      expectParts(info, INFO)
      for (const area of all(info, 'area')) expectParts(area, ['areaDesc!'])
    }
    for (const level of ['emergency', 'warning', 'information'])
      for (const info of all(read(capMessage(siteOfDocuments([alert('9', { level })]), alert('9', { level }))), 'info'))
        expectParts(info, INFO)
    for (const name of ['effective', 'onset', 'expires'])
      for (const info of all(message, 'info')) expect(textOf(info, name)).toMatch(TIME)
    expect(textOf(message, 'sent')).toMatch(TIME)
    expect(textOf(message, 'identifier')).not.toMatch(/[\s,<&]/)
    return message
  }

  it('has the parts of the standard in its order, and says the same in each language', () => {
    const message = messageOf(alert('1'))
    expect(['status', 'msgType', 'scope'].map((name) => textOf(message, name))).toEqual(['Actual', 'Alert', 'Public'])
    const infos = all(message, 'info')
    expect(infos.map((info) => ['language', 'category', 'severity', 'headline'].map((name) => textOf(info, name)))).toEqual([
      ['pl', 'Met', 'Severe', 'Sztorm'],
      ['en', 'Met', 'Severe', 'Storm'],
    ])
    expect(infos.map((info) => textOf(all(info, 'area')[0], 'areaDesc'))).toEqual(['Molo', 'Pier'])
  })

  it('that updates or takes back another names that one', () => {
    const first = alert('1')
    const update = messageOf(alert('2', { message: 'update', refersTo: '1' }), first)
    expect(textOf(update, 'msgType')).toBe('Update')
    expect(textOf(update, 'references')).toBe('x.example,alert-1,2026-11-01T08:00:00-00:00')
    expect(textOf(messageOf(alert('2', { message: 'cancel', refersTo: '1' }), first), 'msgType')).toBe('Cancel')
  })

  it('that was changed after it was published is an update of itself, with a name of its own', () => {
    const changed = messageOf(alert('1', {}, '2026-11-02T08:00:00.000Z'))
    expect(textOf(changed, 'msgType')).toBe('Update')
    expect(textOf(changed, 'identifier')).toBe('alert-1-20261102080000000')
    expect(textOf(changed, 'references')).toBe('x.example,alert-1,2026-11-01T08:00:00-00:00')
  })

  it('is listed in a feed, with its address', () => {
    const [entry] = all(read(capFeed(siteOfDocuments([alert('1')]))), 'entry')
    expect(all(entry ?? read(''), 'link').map(({ attributes }) => [attributes.type, attributes.href])).toEqual([
      ['application/cap+xml', 'https://x.example/feeds/cap/1.xml'],
      ['text/html', 'https://x.example/komunikaty/sztorm-1/'],
    ])
  })
})
