import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPolishSite, page } from './testing/polish-site.ts'
import type { Marked, Search, SearchPage } from './types.ts'

const PAGES: SearchPage[] = [
  page({
    path: '/uslugi/pies/',
    title: 'Opłata od posiadania psa',
    summary: 'Ile wynosi & jak „zapłacić” <b>',
    text: `${'Wstęp bez znaczenia. '.repeat(30)}Stawka to 60 złotych od każdego psa, którego masz. ${'Ciąg dalszy. '.repeat(40)}`,
    type: 'service-cards',
    kind: 'Usługa',
    isTask: true,
    topics: ['Podatki', 'Zwierzęta'],
  }),
  page({
    path: '/aktualnosci/psy/',
    title: 'Opłata za psy po nowemu',
    type: 'articles',
    kind: 'Aktualność',
    topics: ['Podatki'],
    date: '2026-03-01',
  }),
  page({ path: '/aktualnosci/wystawa/', title: 'Wystawa psów', type: 'articles', kind: 'Aktualność', date: '2025-06-01' }),
  page({
    path: '/wydarzenia/targi-2024/',
    title: 'Targi bursztynu',
    type: 'events',
    kind: 'Wydarzenie',
    date: '2024-05-05',
    isPast: true,
  }),
  page({
    path: '/wydarzenia/targi-2027/',
    title: 'Wielkie targi bursztynu i miodu',
    type: 'events',
    kind: 'Wydarzenie',
    date: '2027-05-05',
  }),
  page({ path: '/kontakt/', title: 'Kontakt', text: 'Telefon do urzędu. Wywóz śmieci: referat.' }),
  page({ path: '/harmonogram/', title: 'Harmonogram odbioru odpadów', synonyms: ['kubeł'] }),
  page({ path: '/straganiarze/', title: 'Kramy na rynku' }),
  page({ path: '/uslugi/wernisaz/', title: 'Wernisaż w galerii', isTask: true }),
  page({ path: '/wydarzenia/wernisaz/', title: 'Wernisaż', type: 'events', kind: 'Wydarzenie', date: '2027-06-06' }),
  page({ path: '/mops/', title: 'Siedziba MOPS' }),
  page({ path: '/formularze/mops-02/', title: 'Formularz MOPS-02', isTask: true }),
]

const read = (marked: Marked): string => marked.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('search in a small town', () => {
  let search: Search
  let close: () => Promise<void>
  const pathsFor = async (query: string): Promise<string[]> => (await search.search(query)).results.map((result) => result.path)

  beforeAll(async () => {
    ;({ search, close } = await openPolishSite({
      pages: PAGES,
      synonyms: { pl: [['stragan', 'kram']] },
      bestBets: {
        pl: [
          { words: ['numer telefonu', 'infolinia'], path: '/harmonogram/' },
          { words: ['x'], path: '/gone/' },
        ],
      },
    }))
  })
  afterAll(() => close())

  it('marks the words it found in titles and summaries, and keeps them as they were written', async () => {
    const { results } = await search.search('oplaty psow')
    expect(results.map(({ title }) => read(title))).toContain('[Opłata] od posiadania [psa]')
    expect(results.find(({ path: found }) => found === '/uslugi/pies/')?.summary).toEqual([
      { text: 'Ile wynosi & jak „zapłacić” <b>', isMatch: false },
    ])
  })

  it('shows the passage where the words stand, cut between words', async () => {
    const { results } = await search.search('stawka za psa')
    const excerpt = read(results[0]?.excerpt ?? [])
    expect(excerpt).toContain('[Stawka] to 60 złotych od każdego [psa]')
    expect(excerpt).toMatch(/^… .+ …$/u)
    expect(excerpt.length).toBeLessThan(400)
  })

  it('ranks a service above news about it, and what is to come above what is over', async () => {
    expect((await pathsFor('opłata za psa')).slice(0, 2)).toEqual(['/uslugi/pies/', '/aktualnosci/psy/'])
    expect(await pathsFor('bursztyn')).toEqual(['/wydarzenia/targi-2027/', '/wydarzenia/targi-2024/'])
  })

  it('ranks first the page whose title is just what was typed, and an office above its forms', async () => {
    expect(await pathsFor('wernisaż')).toEqual(['/wydarzenia/wernisaz/', '/uslugi/wernisaz/'])
    expect(await pathsFor('mops')).toEqual(['/mops/', '/formularze/mops-02/'])
  })

  it('finds services by words for getting things done', async () => {
    expect((await pathsFor('gdzie zgłosić psa'))[0]).toBe('/uslugi/pies/')
  })

  it('takes synonyms both ways: the editor’s, the page’s and those of the language', async () => {
    expect(await pathsFor('stragany')).toEqual(['/straganiarze/'])
    expect(await pathsFor('kubły')).toEqual(['/harmonogram/'])
    expect(await pathsFor('odpady')).toEqual(['/harmonogram/', '/kontakt/'])
    expect(await pathsFor('śmieci')).toContain('/harmonogram/')
  })

  it('pins what an editor pinned, once, and only to its words', async () => {
    const { results, total } = await search.search('Numery telefonów')
    expect(results.map(({ path: found, isBestBet }) => [found, isBestBet])).toEqual([
      ['/harmonogram/', true],
      ['/kontakt/', false],
    ])
    expect(total).toBe(2)
    expect((await search.search('harmonogram')).results.map(({ isBestBet }) => isBestBet)).toEqual([false])
    const second = await search.search('numer telefonu', { limit: 1, offset: 1 })
    expect(second.results.map(({ path: found }) => found)).toEqual(['/kontakt/'])
  })

  it('corrects one mistake and says so', async () => {
    const { corrected, results } = await search.search('harmongram')
    expect(corrected).toBe('harmonogram')
    expect(results[0]?.path).toBe('/harmonogram/')
    expect(await search.suggest('harmonogarm')).toMatchObject({ didYouMean: 'harmonogram' })
  })

  it('suggests pages from half a word', async () => {
    for (const typed of ['har', 'kontak', 'śmiec', 'opłata za p'])
      expect((await search.suggest(typed)).suggestions.length, typed).toBeGreaterThan(0)
    expect((await search.suggest('harm')).suggestions[0]).toEqual({
      path: '/harmonogram/',
      title: 'Harmonogram odbioru odpadów',
      kind: 'Strona',
    })
  })

  it('offers pages that have some of the words after the one that has all', async () => {
    const paths = await pathsFor('wielkie targi')
    expect(paths[0]).toBe('/wydarzenia/targi-2027/')
    expect(paths).toContain('/wydarzenia/targi-2024/')
  })

  it('offers pages that have only some of the words rather than nothing', async () => {
    const { results, total } = await search.search('kontakt bursztyn harmonogram')
    expect(total).toBeGreaterThan(0)
    expect(results.length).toBe(total)
  })

  it('counts each facet without its own choice, and narrows by several', async () => {
    const { facets: count, total } = await search.search('pies', { filters: { type: ['articles'] } })
    const facets = await count()
    expect(total).toBe(2)
    expect(facets.type).toEqual([
      { value: 'articles', label: 'Aktualność', count: 2 },
      { value: 'service-cards', label: 'Usługa', count: 1 },
    ])
    expect(facets.topic).toEqual([{ value: 'Podatki', label: 'Podatki', count: 1 }])
    expect(facets.year.map(({ value }) => value)).toEqual(['2026', '2025'])
    const narrowed = await search.search('pies', { filters: { type: ['articles', 'service-cards'], topic: ['Zwierzęta'] } })
    expect(narrowed.results.map(({ path: found }) => found)).toEqual(['/uslugi/pies/'])
    expect((await search.search('pies', { filters: { year: ['1999'] } })).total).toBe(0)
  })

  it('says the words that it looked for, for counting', async () => {
    expect((await search.search('  Jak zapłacić ZA Psa? ')).words).toBe('zaplacic psa')
  })

  it.each([
    ['nothing', '', ''],
    ['spaces', ' \t ', ''],
    ['a single letter', 'a', ''],
    ['a single figure', '5', ''],
    ['emoji', '😀🏖️👨‍👩‍👧', ''],
    ['signs of regular expressions', '.*+?^$()|[]{}\\/', ''],
    ['a word that every object has', 'constructor', 'constructor'],
  ])('says honestly that %s finds nothing', async (_, query, words) => {
    expect(await search.search(query)).toMatchObject({ total: 0, results: [], words })
    expect(await search.suggest(query)).toEqual({ suggestions: [] })
  })

  it.each([
    ['emoji', '🐕 opłata 😀 psa 🏖️'],
    ['signs of regular expressions', '(opłata|psa)+? \\d{2} [^'],
    ['quotation marks', '"opłata za psa"'],
    ['HTML', '<b onclick="alert(1)">opłata</b> <i>psa</i>'],
    ['words from right to left, and signs that turn the direction', 'opłata مكتبة \u202epsa\u202c'],
    ['signs that are none', 'opłata psa \u0000 \ud800'],
    ['a thousand letters', `opłata psa ${'x'.repeat(1000)}`],
    ['hundreds of small words, and another far behind', `opłata psa ${'i '.repeat(300)}wystawa`],
    ['hundreds of words', `opłata psa ${'nic '.repeat(300)}`],
  ])('finds the words among %s', async (_, query) => {
    const { results, words } = await search.search(query)
    expect(results[0]?.path).toBe('/uslugi/pies/')
    expect(results[0]?.title.map(({ text }) => text).join('')).toBe('Opłata od posiadania psa')
    expect(words.length).toBeLessThanOrEqual(200)
    expect((await search.search(query, { filters: { type: ['nothing'], topic: [query] } })).results).toEqual([])
    expect((await search.suggest(query)).suggestions.length).toBeLessThanOrEqual(6)
  })

  it('takes small words for what they are where there are no others', async () => {
    expect(await search.search('w na do z')).toMatchObject({ words: 'na do' })
    expect(await search.search('na psa do')).toMatchObject({ words: 'psa' })
  })

  it('reads a query no farther than its first two hundred letters and eight words', async () => {
    const far = await search.search(`opłata psa ${'i '.repeat(100)}wystawa`)
    expect(far.words).toBe('oplata psa')
    const many = await search.search(Array.from({ length: 20 }, (_, at) => `w${at}`).join(' '))
    expect(many.words.split(' ')).toHaveLength(8)
  })
})
