import { type ContentType, contentSchemas, type FeedDocument, LOCALES, parseFeedLine, plainText } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { referredType } from '../references.ts'
import { walkContent } from '../walk.ts'
import { generateTown, LEAST_DOCUMENTS, planTown } from './index.ts'

const town = [...generateTown({ documents: 240, locales: LOCALES, seed: 'a' })]
const articles = town.flatMap((line) => (line.type === 'articles' ? [line] : []))
const text = JSON.stringify(town)

/** Everything that a document points to, as `type/id`. */
const pointersOf = ({ type, data }: FeedDocument): string[] => {
  const found: string[] = []
  const add = (to: ContentType | string | undefined, id: string) => {
    found.push(`${to}/${id}`)
    return id
  }
  walkContent({
    schema: contentSchemas[type],
    value: data,
    visitor: {
      id: (id, { field }) => add(referredType(field, type), id),
      reference: (value) => {
        const { type: to, id } = contentSchemas.articles.shape.related.unwrap().element.parse(value)
        return add(to, id)
      },
      richText: (value) => {
        for (const [, to = '', id = ''] of JSON.stringify(value).matchAll(/"relationTo":"([a-z-]+)","value":"(\d+)"/gu))
          add(to, id)
        return value
      },
    },
  })
  return found
}

describe('a generated town', () => {
  it('fits the contract line by line and survives JSON unchanged', () => {
    for (const line of town) expect(parseFeedLine(JSON.parse(JSON.stringify(line)))).toEqual(line)
  })

  it('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify([...generateTown({ documents: 240, locales: LOCALES, seed: 'a' })]) === text).toBe(true)
    expect(JSON.stringify([...generateTown({ documents: 240, locales: LOCALES, seed: 'b' })]) === text).toBe(false)
  })

  // A year in figures comes from counting, never from imagination.
  it('has exactly as many documents as it was asked for, of every type that people write', () => {
    expect(town).toHaveLength(240)
    const smallest = [...generateTown({ documents: LEAST_DOCUMENTS, locales: ['pl'], seed: 'a' })]
    expect(smallest).toHaveLength(LEAST_DOCUMENTS)
    expect(new Set(smallest.map(({ type }) => type))).toEqual(
      new Set(Object.keys(contentSchemas).filter((type) => type !== 'year-reports')),
    )
  })

  it.each([500, 2500, 10_000])('parts %i documents as a real town does', (documents) => {
    const plan = planTown(documents)
    expect(Object.values(plan).reduce((sum, count) => sum + count, 0)).toBe(documents)
    expect(plan.articles / documents).toBeGreaterThan(0.55)
    expect(plan.events / documents).toBeGreaterThan(0.09)
    expect(plan.media).toBeLessThanOrEqual(40)
    expect(plan.units).toBeLessThanOrEqual(40)
    expect(plan.topics).toBeLessThanOrEqual(30)
    expect(plan['service-cards']).toBeLessThanOrEqual(150)
  })

  it('refuses to be smaller than a town, or to say nothing in any language', () => {
    expect(() => planTown(LEAST_DOCUMENTS - 1)).toThrow(RangeError)
    expect(() => generateTown({ documents: 100, locales: [], seed: 'a' }).next()).toThrow(RangeError)
  })

  it('points only to documents that it has', () => {
    const names = new Set(town.map(({ type, id }) => `${type}/${id}`))
    const pointers = town.flatMap(pointersOf)
    expect(pointers.length).toBeGreaterThan(1200)
    expect(pointers.filter((pointer) => !names.has(pointer))).toEqual([])
  })

  it('has each slug once per type and language', () => {
    const addresses = town.flatMap(({ type, data }) =>
      'slug' in data ? Object.entries(data.slug).map(([locale, slug]) => `${type} ${locale} ${slug}`) : [],
    )
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
  })

  it('is mostly translated, and every document is in the default language', () => {
    const shares = articles.map(({ locales }) => locales.length)
    expect(shares.filter((count) => count === 4).length / articles.length).toBeGreaterThan(0.75)
    expect(new Set(shares)).toEqual(new Set([1, 2, 4]))
    expect(town.filter(({ locales }) => !locales.includes('pl'))).toEqual([])
    for (const { locales, data } of articles) expect(Object.keys(data.body)).toEqual(locales)
  })

  it('tells news of realistic length, newest last, over two years', () => {
    const lengths = articles.map(
      ({ data }) => plainText(data.body.pl ?? { root: { type: 'root', children: [] } }).split(' ').length,
    )
    const sorted = lengths.toSorted((a, b) => a - b)
    expect(sorted[0]).toBeGreaterThan(100)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeGreaterThan(250)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(600)
    expect(sorted.at(-1)).toBeGreaterThan(1400)
    const dates = articles.map(({ data }) => data.date)
    expect(dates).toEqual(dates.toSorted())
    expect(dates.at(-1)).toBe('2026-11-22')
    expect(dates[0]).toMatch(/^2024/)
  })

  it('leaves no brace of its phrases unfilled', () => {
    expect(text).not.toMatch(/\{[a-z]+\d?\}|undefined|NaN/u)
  })

  it('is made one document after another, so that a large one stands in memory never', () => {
    const [first] = generateTown({ documents: 1_000_000, locales: LOCALES, seed: 'a' })
    expect(first?.type).toBe('media')
  })
})
