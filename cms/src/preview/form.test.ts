import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { withForm } from './form'

const field = (name: string, more: object = {}) => ({ name, type: 'text', ...more }) as unknown as FlattenedField
const localised = (name: string) => field(name, { localized: true })
const group = (name: string, ...flattenedFields: FlattenedField[]) => field(name, { type: 'group', flattenedFields })
const list = (name: string, ...flattenedFields: FlattenedField[]) => field(name, { type: 'array', flattenedFields })

const typed = (fields: FlattenedField[], stored: Record<string, unknown>, form: Record<string, unknown>) =>
  withForm({ fields, stored, form, locale: 'uk' })

describe('what a form holds', () => {
  it('takes the place of what is stored, in its own language alone', () => {
    const stored = { id: 1, title: { pl: 'Most', uk: 'Міст' }, number: '7', updatedAt: 'x' }
    expect(typed([localised('title'), field('number')], stored, { title: 'Новий міст', number: '8', other: 1 })).toEqual({
      id: 1,
      title: { pl: 'Most', uk: 'Новий міст' },
      number: '8',
      updatedAt: 'x',
    })
  })

  it('leaves as it is what the form does not hold', () => {
    const stored = { title: { pl: 'Most' }, notes: 'tajne' }
    expect(typed([localised('title'), field('notes')], stored, {})).toEqual(stored)
  })

  it('is put into groups and into the rows that have the same ids', () => {
    const fields = [group('appeal', localised('text'), field('isPossible')), list('steps', localised('title'), field('cost'))]
    const stored = {
      appeal: { text: { pl: 'Tak' }, isPossible: true },
      steps: [
        { id: 'a', title: { pl: 'Raz', uk: 'Раз' }, cost: 1 },
        { id: 'b', title: { pl: 'Dwa' }, cost: 2 },
      ],
    }
    const form = {
      appeal: { text: 'Так' },
      steps: [
        { id: 'b', title: 'Два', cost: 3 },
        { id: 'c', title: 'Три' },
      ],
    }
    expect(typed(fields, stored, form)).toEqual({
      appeal: { text: { pl: 'Tak', uk: 'Так' }, isPossible: true },
      steps: [
        { id: 'b', title: { pl: 'Dwa', uk: 'Два' }, cost: 3 },
        { id: 'c', title: { uk: 'Три' } },
      ],
    })
  })

  it('may be a list without rows, of which a form says how many it has', () => {
    expect(typed([list('steps', field('cost'))], { steps: [{ id: 'a', cost: 1 }] }, { steps: 0 })).toEqual({ steps: [] })
  })

  it('may be cleared', () => {
    expect(
      typed([localised('title'), field('number')], { title: { uk: 'x' }, number: '7' }, { title: null, number: '' }),
    ).toEqual({
      title: { uk: null },
      number: '',
    })
  })
})
