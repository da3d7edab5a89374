import { describe, expect, it } from 'vitest'
import { pageNumbers, paginate } from './paginate.ts'

describe('pages of a list', () => {
  it('hold so many items each, and the rest on the last', () => {
    const pages = paginate([1, 2, 3, 4, 5], 2)
    expect(pages.map(({ items, number }) => [number, items])).toEqual([
      [1, [1, 2]],
      [2, [3, 4]],
      [3, [5]],
    ])
    expect(pages.every(({ total, pageCount }) => total === 5 && pageCount === 3)).toBe(true)
  })

  it('are one for a list with nothing in it', () => {
    expect(paginate([], 20)).toEqual([{ items: [], number: 1, pageCount: 1, total: 0 }])
  })

  it('are offered by their ends and neighbours, never leaving out a single one', () => {
    expect(pageNumbers(1, 3)).toEqual([1, 2, 3])
    expect(pageNumbers(5, 9)).toEqual([1, null, 4, 5, 6, null, 9])
    expect(pageNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9])
  })
})
