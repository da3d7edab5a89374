import { describe, expect, it } from 'vitest'
import { isPast } from './search-page.ts'

describe('what is past', () => {
  it.each([
    ['events', '2026-11-21', true],
    ['events', '2026-11-22', false],
    ['articles', '2025-11-21', true],
    ['articles', '2025-11-22', false],
    ['pages', undefined, false],
  ])('among %s of %s: %s', (type, date, expected) => {
    expect(isPast({ type, date, today: '2026-11-22' })).toBe(expected)
  })
})
