import { type FeedDocument, parseFeedLine } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { demoFeedLines } from './feed-lines.ts'

const today = '2026-11-22'
const lines = demoFeedLines({ today })
const ofType = (type: FeedDocument['type']) => lines.filter((line) => line.type === type)

describe('the demonstration town as a feed', { timeout: 30_000 }, () => {
  it('fits the contract line by line and survives JSON unchanged', () => {
    for (const line of lines) expect(parseFeedLine(JSON.parse(JSON.stringify(line)))).toEqual(line)
  })

  it('is the same for the same day', () => {
    expect(JSON.stringify(demoFeedLines({ today })) === JSON.stringify(lines)).toBe(true)
  })

  it('is as large as a town’s portal', () => {
    const least = {
      'service-cards': 24,
      procedures: 10,
      violations: 8,
      articles: 40,
      events: 25,
      units: 8,
      topics: 16,
      portal: 1,
      home: 1,
      search: 1,
    } as const
    for (const [type, count] of Object.entries(least))
      expect(lines.filter((line) => line.type === type).length).toBeGreaterThanOrEqual(count)
  })

  it('has services, guides, pages and the home page in all four languages', () => {
    const partial = (
      ['service-cards', 'procedures', 'violations', 'pages', 'units', 'topics', 'portal', 'home', 'search'] as const
    )
      .flatMap(ofType)
      .filter(({ locales }) => locales.length < 4)
    expect(partial.map(({ type, id }) => `${type}/${id}`)).toEqual([])
  })

  it('publishes no alert before the day from which it holds, and none later', () => {
    const alerts = lines.flatMap((line) => (line.type === 'alerts' ? [line] : []))
    expect(alerts.length).toBeGreaterThan(0)
    expect(alerts.map(({ publishedAt }) => publishedAt?.slice(0, 10))).toEqual(
      alerts.map(({ data }) => data.startsAt.slice(0, 10)),
    )
  })

  it('has the ten newest articles and the ten next events in all four languages', () => {
    const newest = lines
      .flatMap((line) => (line.type === 'articles' ? [line] : []))
      .sort((left, right) => right.data.date.localeCompare(left.data.date))
      .slice(0, 10)
    const next = lines
      .flatMap((line) => (line.type === 'events' ? [line] : []))
      .map((line) => ({
        line,
        start:
          line.data.occurrences
            .map(({ startDate }) => startDate)
            .filter((date) => date >= today)
            .sort()[0] ?? '9999',
      }))
      .sort((left, right) => left.start.localeCompare(right.start))
      .slice(0, 10)
      .map(({ line }) => line)
    expect([...newest, ...next].filter(({ locales }) => locales.length < 4).map(({ id }) => id)).toEqual([])
  })

  it('spreads its articles over two years, none of them in the future', () => {
    const dates = lines.flatMap((line) => (line.type === 'articles' ? [line.data.date] : [])).sort()
    expect(dates[0] && dates[0] < '2025-03-01').toBe(true)
    expect(dates.at(-1) && (dates.at(-1) ?? '') <= today).toBe(true)
  })
})
