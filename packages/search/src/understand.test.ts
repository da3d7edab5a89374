import { beforeAll, describe, expect, it } from 'vitest'
import type { Found } from './facets.ts'
import { type Normaliser, openNormaliser } from './normaliser.ts'
import { createSpelling } from './spelling.ts'
import { createUnderstanding } from './understand.ts'

type Page = { name: string; weights: Record<string, number> }

const PAGES: Page[] = [
  { name: 'dogs on the beach', weights: { dog: 8, beach: 8 } },
  { name: 'the mayor', weights: { mayor: 9.5 } },
  ...Array.from({ length: 4 }, (_, number) => ({
    name: `news ${number}`,
    weights: { dog: 0.8, beach: 0.8, allow: 0.8, mayor: 5, contact: 0.8, sand: 0.8 },
  })),
]

const find = async (keys: readonly string[]): Promise<Found> => {
  const hits = PAGES.filter(({ weights }) => keys.every((key) => key in weights)).map(({ name, weights }) => {
    const own = keys.map((key) => weights[key] ?? 0)
    return {
      id: name,
      score: own.reduce((sum, weight) => sum + weight, 0),
      weighted_locations: own.map((weight) => ({ weight, balanced_score: (weight * 24) ** 2 })),
      data: async () => ({ meta: {} }),
    }
  })
  return { hits, counts: {}, total: hits.length, all: async () => hits }
}

describe('what a query means', () => {
  let normaliser: Normaliser
  beforeAll(async () => {
    normaliser = await openNormaliser('en')
  })

  const understood = async (query: string): Promise<{ first: string | undefined; asked: number }> => {
    let asked = 0
    const understand = createUnderstanding({
      find: (words) => find(words.map(({ key }) => key)),
      spelling: async () => {
        asked += 1
        return createSpelling([], normaliser)
      },
    })
    const { found } = await understand(query, normaliser.keysOfQuery(query))
    return { first: found.hits[0]?.id, asked }
  }

  it('is what a page is named after, though others have all of the words', async () => {
    expect(await understood('contact the mayor')).toEqual({ first: 'the mayor', asked: 0 })
  })

  it('is two of three words where a page is named after them: the vocabulary is not loaded', async () => {
    expect(await understood('dogs allowed on the beach')).toEqual({ first: 'dogs on the beach', asked: 0 })
  })

  it('may be another spelling where pages only mention the words', async () => {
    expect((await understood('dogs in the sand')).asked).toBe(1)
  })
})
