import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayOfPeriod, eachDay, type Period } from '../calendar.ts'
import { type Cover, coverRange } from './cover.ts'

const FIRST = '2023-01-01'

const daysIn = (period: Period): string[] => {
  const text = String(period)
  if (text.length === 8) return [dayOfPeriod(period)]
  if (text.length === 4) return eachDay(`${text}-01-01`, `${text}-12-31`)
  const first = `${text.slice(0, 4)}-${text.slice(4)}-01`
  return eachDay(first, addDays(addMonths(first, 1), -1))
}

/** How often each day is counted, days that are not counted left out. */
const weights = (cover: Cover): Map<string, number> => {
  const counted = new Map<string, number>()
  for (const part of cover) {
    for (const day of daysIn(Math.abs(part))) counted.set(day, (counted.get(day) ?? 0) + Math.sign(part))
  }
  return new Map([...counted].filter(([, times]) => times !== 0).sort())
}

describe('the periods that make up a range', () => {
  it('are a whole year as one', () => {
    expect(coverRange({ from: '2026-01-01', to: '2026-12-31', firstDay: FIRST })).toEqual([2026])
  })

  it('are whole months and single days at the ends', () => {
    expect(coverRange({ from: '2026-01-30', to: '2026-03-02', firstDay: FIRST })).toEqual([
      20260130, 20260131, 202602, 20260301, 20260302,
    ])
  })

  it('are a year or a month without its rest, where that is less', () => {
    expect(coverRange({ from: '2026-01-01', to: '2026-11-27', firstDay: FIRST })).toEqual([
      2026, -20261128, -20261129, -20261130, -202612,
    ])
    expect(coverRange({ from: '2026-11-03', to: '2026-11-30', firstDay: FIRST })).toEqual([202611, -20261101, -20261102])
  })

  it('take nothing away that is not kept', () => {
    expect(coverRange({ from: '2026-11-03', to: '2026-11-05' })).toEqual([20261103, 20261104, 20261105])
    const pruned = { from: '2024-11-02', to: '2024-12-31', firstDay: '2024-10-22' }
    expect(coverRange(pruned)).toEqual([202411, -20241101, 202412])
    expect(coverRange({ ...pruned, firstDay: '2024-11-02' }).filter((part) => part < 0)).toEqual([])
  })

  it('never are more than eighty for two years', () => {
    const lengths = eachDay('2024-01-01', '2025-12-31').map(
      (from) => coverRange({ from, to: addDays(from, 731), firstDay: FIRST }).length,
    )
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80)
  })

  it.each([FIRST, '2024-01-15', undefined])('count every day of the range once and no other, kept from %s', (firstDay) => {
    for (const from of eachDay('2023-12-25', '2024-02-05')) {
      for (const to of ['2024-02-29', '2024-09-14', '2024-12-31', '2025-01-01', '2026-07-14', '2026-11-21']) {
        const expected = new Map(eachDay(from, to).map((day) => [day, 1]))
        expect(weights(coverRange({ from, to, firstDay }))).toEqual(expected)
      }
    }
  })

  it('are none where a range ends before it begins', () => {
    expect(coverRange({ from: '2026-01-02', to: '2026-01-01', firstDay: FIRST })).toEqual([])
  })
})
