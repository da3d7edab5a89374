import { describe, expect, it } from 'vitest'
import { leadingPages } from './leading.ts'
import type { SearchPage } from './types.ts'

const page = (number: number, more: Partial<SearchPage> = {}): SearchPage => ({
  path: `/${number}/`,
  language: 'pl',
  title: 'Opłata',
  summary: '',
  kind: 'Strona',
  type: 'articles',
  topics: [],
  text: '',
  ...more,
})

const news = Array.from({ length: 1500 }, (_, number) => page(number, { date: `2026-01-${10 + (number % 20)}` }))

describe('the pages that lead', () => {
  it('are what gets something done and what lasts, then the newest, never what is past where there are others', () => {
    const task = page(2000, { isTask: true })
    const lasting = page(2001)
    const past = page(2002, { isPast: true, date: '2026-11-01' })
    const leading = [...leadingPages([past, ...news, lasting, task])]
    expect(leading.slice(0, 2)).toEqual([task, lasting])
    expect(leading).not.toContain(past)
    expect(leading[2]?.date).toBe('2026-01-29')
    expect(leading).toHaveLength(600)
  })

  it('are none where the site is small', () => {
    expect(leadingPages(news.slice(0, 1000)).size).toBe(0)
  })
})
