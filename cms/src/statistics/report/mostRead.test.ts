import { describe, expect, it } from 'vitest'
import { mostRead } from './mostRead'

const BEST = 10
const EACH = 6

/** The same numbers every time (a linear congruential generator). */
const numbersFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

const makeTown = (seed: number, viewsOf: (random: number, index: number) => number) => {
  const random = numbersFrom(seed)
  const documents = Array.from({ length: 1500 }, (_, index) => ({
    key: `articles ${index}`,
    addresses: Array.from({ length: 1 + Math.floor(random() * EACH) }, (_, place) => `/${index}/${place}/`),
  }))
  const views = new Map<string, number>([['/', 9_999_999]])
  for (const [index, { addresses }] of documents.entries())
    for (const address of addresses) if (random() < 0.8) views.set(address, viewsOf(random(), index))
  const asked: number[] = []
  const byAddress = new Map(documents.flatMap((document) => document.addresses.map((address) => [address, document])))
  const read = async (addresses: string[]) => {
    asked.push(addresses.length)
    return addresses.flatMap((address) => byAddress.get(address) ?? [])
  }
  const all = documents
    .map((document) => ({ ...document, views: document.addresses.reduce((sum, at) => sum + (views.get(at) ?? 0), 0) }))
    .filter((document) => document.views > 0)
    .toSorted((one, other) => other.views - one.views || one.key.localeCompare(other.key, 'en', { numeric: true }))
  return { views, read, asked, best: all.slice(0, BEST) }
}

describe('the most read documents', () => {
  it.each([
    ['a few are read by most', (random: number) => Math.ceil(1 / (random + 0.0005))],
    ['all are read alike', (random: number) => 50 + Math.floor(random * 10)],
    ['each address has as many views as any other', () => 7],
    ['the best have none of the most read addresses', (_: number, index: number) => (index < 900 ? 1000 - (index % 2) : 400)],
  ])('are those of all documents counted one by one, where %s', async (_, viewsOf) => {
    for (const seed of [1, 2, 3]) {
      const town = makeTown(seed, viewsOf)
      expect(await mostRead({ views: town.views, best: BEST, addressesEach: EACH, read: town.read })).toEqual(town.best)
    }
  })

  it('are found without asking for every address', async () => {
    const { views, read, asked } = makeTown(5, (random) => Math.ceil(1 / (random + 0.0005)))
    await mostRead({ views, best: BEST, addressesEach: EACH, read })
    expect(asked.reduce((sum, count) => sum + count, 0)).toBeLessThan(views.size / 4)
  })

  it('are none where nothing was read', async () => {
    expect(await mostRead({ views: new Map(), best: BEST, addressesEach: EACH, read: async () => [] })).toEqual([])
  })
})
