import { describe, expect, it } from 'vitest'
import { document, feedLine, richText } from '../testing/documents.ts'
import { applyLines, emptyStore, parseLine } from './store.ts'

const page = (id: string, title = 'Kontakt') =>
  ({ type: 'pages', id, data: { title: { pl: title }, slug: { pl: `s-${id}` }, body: { pl: richText('x') } } }) as const

describe('the kept content', () => {
  it('takes in new and changed documents, forgets deleted ones and keeps the cursor', () => {
    const first = applyLines(emptyStore(), [document(page('1')), document(page('2')), { kind: 'cursor', cursor: 'a' }])
    const second = applyLines(first, [
      document(page('1', 'Nowy')),
      { kind: 'deletion', type: 'pages', id: '2' },
      { kind: 'cursor', cursor: 'b' },
    ])
    expect([...second.documents.keys()]).toEqual(['pages/1'])
    expect(second.documents.get('pages/1')).toMatchObject({ data: { title: { pl: 'Nowy' } } })
    expect(second.cursor).toBe('b')
    expect(first.documents.size).toBe(2)
  })
})

describe('a line of the feed that does not fit', () => {
  it('names the document and the field', () => {
    const line = JSON.stringify({ ...feedLine(page('9')), data: { title: { pl: 'Zła' }, slug: {} } })
    expect(() => parseLine(line)).toThrow(
      expect.objectContaining({ document: { type: 'pages', id: '9', title: 'Zła' }, message: expect.stringContaining('slug') }),
    )
  })

  it('that the CMS itself refused says what the CMS said', () => {
    const line = JSON.stringify({
      kind: 'invalid',
      type: 'pages',
      id: '9',
      issues: [{ path: 'data.body', message: 'present in no language' }],
    })
    expect(() => parseLine(line)).toThrow(
      expect.objectContaining({ message: 'pages 9 does not fit the content schema: data.body: present in no language' }),
    )
  })

  it('and is no JSON is refused', () => {
    expect(() => parseLine('<html>')).toThrow('is not JSON')
  })
})
