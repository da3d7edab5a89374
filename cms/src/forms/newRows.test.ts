import { expect, it } from 'vitest'
import { keepNewRowsOpen } from './newRows'

const asked = (rows: object[]) => ({ name: 'form-state', args: { formState: { title: { value: 'Karta' }, fees: { rows } } } })

it('a row that was just added stays open, and those that were folded stay folded', () => {
  const rows = [{ id: 'a', collapsed: true }, { id: 'b' }, { id: 'c', isLoading: true }]
  expect(keepNewRowsOpen(asked(rows))).toEqual(
    asked([{ id: 'a', collapsed: true }, { id: 'b' }, { id: 'c', isLoading: true, collapsed: false }]),
  )
})

it('what asks for anything else is passed on as it is', () => {
  const call = { name: 'slugify', args: { formState: { fees: { rows: [{ id: 'c', isLoading: true }] } } } }
  expect(keepNewRowsOpen(call)).toBe(call)
})
