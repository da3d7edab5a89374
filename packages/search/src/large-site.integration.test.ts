import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPolishSite, page as pageOf } from './testing/polish-site.ts'
import type { Search, SearchPage } from './types.ts'

const page = (path: string, title: string, more: Partial<SearchPage> = {}): SearchPage => pageOf({ path, title, ...more })

const NEWS = 1200
/** Fewer than lead, so that both they and the rest are gone over in more than one step. */
const STEP = 350
const news = Array.from({ length: NEWS }, (_, number) =>
  page(`/aktualnosci/${number}/`, `Wiadomość numer ${number}`, {
    type: 'articles',
    kind: 'Aktualność',
    date: `20${number % 2 === 0 ? '26' : '20'}-01-${10 + (number % 20)}`,
    isPast: number % 2 === 1,
    text: 'Przy wiatraku stoi budka. Nowy plan i stare warunki. Planing zachodnich wiatrów.',
  }),
)
const PAGES = [
  ...news,
  ...['radą', 'strażą', 'szkołą'].map((whom, number) =>
    page(`/spotkania/${number}/`, `Spotkanie starosty z naszą ${whom}`, { date: '2026-02-01', text: 'Rozmowa trwała godzinę.' }),
  ),
  page('/starosta/', 'Starosta', { text: 'Pokój 12' }),
  page('/uslugi/pozwolenie/', 'Pozwolenie na budowę', { isTask: true, type: 'service-cards', text: 'Obok stoi wiatrak.' }),
  page('/warunki/', 'Planting warunków', { text: 'Zabudowa' }),
  page('/burmistrz/', 'Burmistrz', { text: 'Kontakt bezpośredni' }),
]

describe('search on a large site', () => {
  let search: Search
  let close: () => Promise<void>

  beforeAll(async () => {
    const bestBets = { pl: [{ words: ['budka'], path: '/aktualnosci/1/' }] }
    ;({ search, close } = await openPolishSite({ pages: PAGES, bestBets }))
  })
  afterAll(() => close())

  it('counts everything that has a word which stands nearly everywhere, and shows what leads', async () => {
    const { total, results } = await search.search('wiatrak', { limit: 5 })
    expect(total).toBe(NEWS + 1)
    expect(results.every(({ date = '2026' }) => date.startsWith('2026'))).toBe(true)
  })

  it('goes on over all of them, each once, whatever the page', async () => {
    const seen: string[] = []
    for (let offset = 0; offset < NEWS + 1; offset += STEP) {
      const { total, results } = await search.search('wiatrak', { limit: STEP, offset })
      expect(total).toBe(NEWS + 1)
      seen.push(...results.map((result) => result.path))
    }
    expect(seen).toHaveLength(NEWS + 1)
    expect(new Set(seen).size).toBe(NEWS + 1)
  })

  it('counts what can be narrowed down among all of them', async () => {
    const { facets } = await search.search('wiatrak', { limit: 5 })
    expect((await facets()).year.map(({ value, count }) => [value, count])).toEqual([
      ['2026', NEWS / 2],
      ['2020', NEWS / 2],
    ])
  })

  it('pins before them, and counts what is pinned once, though it does not lead', async () => {
    const { total, results } = await search.search('budka', { limit: 5 })
    expect(results[0]).toMatchObject({ path: '/aktualnosci/1/', isBestBet: true })
    expect(total).toBe(NEWS)
  })

  it('puts the page that is about a word before those that mention it beside the others', async () => {
    const { total, results } = await search.search('rozmowa ze starostą', { limit: 5 })
    expect(results[0]?.path).toBe('/starosta/')
    expect(total).toBe(4)
  })

  it('puts a page that another spelling is about before those that only mention what was typed', async () => {
    const { results, didYouMean } = await search.search('planing warunków', { limit: 5 })
    expect(results[0]?.path).toBe('/warunki/')
    expect(didYouMean).toBe('planting warunków')
  })
})
