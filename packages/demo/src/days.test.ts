import { describe, expect, it } from 'vitest'
import { addDays, dayInWords, expandDate, expandDaysInText } from './days.ts'
import { day } from './define.ts'

const today = '2026-11-22'

describe('relative days', () => {
  it('count over the ends of months, years and February', () => {
    expect(addDays(today, 12)).toBe('2026-12-04')
    expect(addDays(today, 45)).toBe('2027-01-06')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays(today, -700)).toBe('2024-12-22')
  })

  it('become a calendar day in a field that holds a date', () => {
    expect(expandDate(day(0), today)).toBe('2026-11-22')
    expect(expandDate(day(-30), today)).toBe('2026-10-23')
    expect(expandDate('2004-04-16', today)).toBe('2004-04-16')
  })

  it('become the date in words of each language inside a text', () => {
    const inEach = (text: string) =>
      (['pl', 'uk', 'ar', 'en'] as const).map((locale) => expandDaysInText({ text, locale, today }))
    expect(inEach('{{day+12}}')).toEqual(['4 grudnia 2026', '4 грудня 2026', '4 ديسمبر 2026', '4 December 2026'])
    expect(inEach('do {{day-1}} i {{day+1}}!')[0]).toBe('do 21 listopada 2026 i 23 listopada 2026!')
  })

  it('are written without the year’s abbreviation in Ukrainian and with Latin digits in Arabic', () => {
    expect(dayInWords('2026-03-08', 'uk')).toBe('8 березня 2026')
    expect(dayInWords('2026-03-08', 'ar')).toMatch(/^8 \p{Script=Arabic}+ 2026$/u)
  })
})
