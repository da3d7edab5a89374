import { REFERABLE_TYPES } from '@ratusz/content-schemas'
import { exampleDocuments } from '@ratusz/content-schemas/examples'
import { describe, expect, it } from 'vitest'
import { type Draft, readDraft } from './draft.ts'

const read = (draft: Draft) => readDraft({ draft, locale: 'pl', today: '2026-11-22' })
const draftOf = (type: Draft['type'], data: Record<string, unknown>): Draft => ({
  type,
  id: '1',
  updatedAt: '2026-11-22T08:30:00.000Z',
  publishedAt: null,
  locales: ['pl'],
  data,
})

/** Numbers from 0 to 1 that a seed decides. https://github.com/bryc/code/blob/master/jshash/PRNGs.md (mulberry32, public domain) */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const JUNK = [null, '', 'x', -1, 1e9, true, [], {}, ['x'], [{}], { pl: 'x' }, { de: 1 }, { root: {} }, 'a'.repeat(9000)]

/** Spoils a value here and there. */
const spoiled = (value: unknown, random: () => number): unknown => {
  if (random() < 0.04) return structuredClone(JUNK[Math.floor(random() * JUNK.length)])
  if (Array.isArray(value)) return value.map((item) => spoiled(item, random))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => (random() < 0.03 ? [] : [[name, spoiled(child, random)]])),
  )
}

describe('a draft', () => {
  it('that fits the contract is read as the feed would', () => {
    for (const { kind: _kind, ...document } of exampleDocuments())
      expect(read({ ...document, data: { ...document.data } }).data).toEqual(document.data)
  })

  it('says what is not written yet, in the language of the preview', () => {
    expect(read(draftOf('articles', {})).data).toMatchObject({
      title: { pl: '(jeszcze bez tytułu)' },
      slug: { pl: 'podglad' },
      body: { pl: { root: { children: [{ children: [{ text: '(jeszcze nie napisano)' }] }] } } },
      date: '2026-11-22',
    })
  })

  it('keeps texts that are longer than allowed', () => {
    const summary = { pl: 'słowo '.repeat(100).trim() }
    expect(read(draftOf('articles', { summary })).data).toMatchObject({ summary })
  })

  it('never has a fee read as none because its amount is missing', () => {
    const fees = [{ label: { pl: 'Opłata' } }, { label: { pl: 'Druga' }, amount: 5 }]
    expect(read(draftOf('service-cards', { fees })).data).toMatchObject({ fees: [{ label: { pl: 'Druga' }, amount: 5 }] })
  })

  it('loses only what is wrong of a rich text', () => {
    const text = (words: string) => ({ type: 'text', text: words, format: 0 })
    const paragraph = { type: 'paragraph', children: [text('przed '), { type: 'mystery' }, text('po')] }
    const body = { pl: { root: { type: 'root', children: [{ type: 'mystery' }, paragraph] } } }
    expect(read(draftOf('articles', { body })).data).toMatchObject({
      body: { pl: { root: { children: [{ type: 'paragraph', children: [{ text: 'przed ' }, { text: 'po' }] }] } } },
    })
  })

  it('can be read however it is spoiled', () => {
    const paged = exampleDocuments().filter(({ type }) => [...REFERABLE_TYPES, 'home', 'portal'].some((known) => known === type))
    for (let seed = 1; seed <= 20; seed++)
      for (const { type, data } of paged) {
        const broken = spoiled({ ...data }, randomFrom(seed))
        const given = typeof broken === 'object' && broken !== null && !Array.isArray(broken) ? { ...broken } : {}
        expect(() => read(draftOf(type, given)), `${type}, seed ${seed}`).not.toThrow()
      }
  })
})
