import { describe, expect, it } from 'vitest'
import { type Place, placeAfter } from './move.ts'

const closed: Place = { isOpen: false, active: null }
const inField: Place = { isOpen: true, active: null }
const on = (active: number): Place => ({ isOpen: true, active })

describe('a key in the search field', () => {
  it.each<[string, Place, Place]>([
    ['ArrowDown', closed, on(0)],
    ['ArrowDown', inField, on(0)],
    ['ArrowDown', on(0), on(1)],
    ['ArrowDown', on(2), on(0)],
    ['ArrowUp', closed, on(2)],
    ['ArrowUp', inField, on(2)],
    ['ArrowUp', on(1), on(0)],
    ['ArrowUp', on(0), on(2)],
    ['Escape', inField, closed],
    ['Escape', on(1), closed],
    ['Home', on(1), inField],
    ['End', on(1), inField],
    ['ArrowLeft', on(1), inField],
    ['ArrowRight', on(1), inField],
  ])('%s leads from %j to %j among three suggestions', (key, from, to) => {
    expect(placeAfter(key, from, 3)).toEqual(to)
  })

  it.each<[string, Place, number]>([
    ['ArrowDown', closed, 0],
    ['ArrowUp', inField, 0],
    ['Escape', closed, 3],
    ['Home', inField, 3],
    ['End', closed, 3],
    ['ArrowLeft', inField, 3],
    ['a', on(1), 3],
    ['Tab', on(1), 3],
  ])('%s stays the field’s own at %j with %d suggestions', (key, from, count) => {
    expect(placeAfter(key, from, count)).toBeUndefined()
  })
})
