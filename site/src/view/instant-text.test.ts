import { describe, expect, it } from 'vitest'
import { dayOf, instantText } from './instant-text.ts'

describe('a moment just after midnight in the town, where it is still yesterday in UTC', () => {
  const warsaw = { locale: 'pl' as const, timezone: 'Europe/Warsaw' }

  it.each([
    ['2026-11-21T23:30:00.000Z', '2026-11-22', '22 listopada 2026 0:30'],
    ['2026-07-01T22:05:00.000Z', '2026-07-02', '2 lipca 2026 0:05'],
    ['2026-11-22T22:59:59.000Z', '2026-11-22', '22 listopada 2026 23:59'],
  ])('%s is of %s, and written %s', (instant, day, text) => {
    expect(dayOf(warsaw, instant)).toBe(day)
    expect(instantText(warsaw, instant)).toBe(text)
  })
})
