import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../store/open.ts'
import type { AnalyticsStore } from '../store/types.ts'
import { type Place, STORE_KINDS } from '../testing/stores.ts'
import { addHistory } from './add-history.ts'
import { ImportError } from './csv.ts'
import { exportCsv, exportJson } from './export.ts'
import { readGoatcounter } from './from-goatcounter.ts'
import { importExport } from './import-export.ts'

const hit = { day: '2026-11-22', path: '/', isKnown: true, language: 'pl', referrer: '', width: 'wide' } as const
const goatcounter = [
  '2Path,Title,Event,UserAgent,Browser,System,Session,Bot,Referrer,Referrer scheme,Screen size,Location,FirstVisit,Date',
  '/,Start,false,,,,a,0,,,"390,844,3",PL,true,2026-11-21T10:00:00Z',
  '/kontakt/,Kontakt,false,,,,b,0,,,"1280,800,1",PL,true,2026-11-22T10:00:00Z',
].join('\n')

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}
async function* linesOf(text: string): AsyncGenerator<string> {
  if (text !== '') yield* text.split(/\r?\n/)
}
const textOf = async (chunks: AsyncIterable<string>) => (await collect(chunks)).join('')

describe.each(STORE_KINDS)('history in $name', { timeout: 30_000 }, ({ isThere, makePlace }) => {
  let places: Place[] = []
  let stores: AnalyticsStore[] = []

  const open = async () => {
    const place = await makePlace()
    const store = await openStore(place)
    places.push(place)
    stores.push(store)
    return store
  }
  const fill = async (store: AnalyticsStore) => {
    await store.record({ ...hit, visitor: 1n })
    await store.record({ ...hit, path: '/kontakt/', referrer: 'example.org', language: 'uk', visitor: 2n })
    await store.record({ ...hit, day: '2025-01-31', path: '/brak,"tego"/', isKnown: false, visitor: 1n })
    await store.record({ ...hit, search: 'plaża, "psy"' })
    await store.record({ ...hit, kiosk: 'rynek' })
  }

  beforeEach(({ skip }) => skip(!isThere, 'MONGODB_URI is not set'))

  afterEach(async () => {
    for (const store of stores) await store.close()
    for (const place of places) await place.remove()
    stores = []
    places = []
  })

  it.each([
    ['CSV', exportCsv],
    ['JSON', exportJson],
  ])('an export as %s comes back to the same figures', async (_, exportAs) => {
    const original = await open()
    await fill(original)
    const text = await textOf(exportAs(original))
    const copy = await open()
    expect(await importExport({ store: copy, lines: () => linesOf(text) })).toBe((await collect(original.counters())).length)
    expect(await collect(copy.counters())).toEqual(await collect(original.counters()))
    expect(await textOf(exportAs(copy))).toBe(text)
    const year = { from: '2025-01-01', to: '2025-12-31' }
    expect(await copy.totals(year)).toEqual(await original.totals(year))
  })

  it('an export does not come back over figures that are there', async () => {
    const store = await open()
    await fill(store)
    const before = await textOf(exportCsv(store))
    await expect(importExport({ store, lines: () => linesOf(before) })).rejects.toThrow(ImportError)
    expect(await textOf(exportCsv(store))).toBe(before)
  })

  it.each([
    ['nothing', ''],
    ['other columns', 'a,b\n1,2'],
    ['an unknown dimension', 'dimension,period,name,views,visits\nbrowser,2026,x,1,1'],
    ['an impossible day', 'dimension,period,name,views,visits\npage,2026-02-30,/,1,1'],
    ['a broken count', 'dimension,period,name,views,visits\npage,2026,/,1e3,1'],
    ['an empty count', 'dimension,period,name,views,visits\npage,2026,/,,1'],
    ['an open quote', 'dimension,period,name,views,visits\npage,2026,"/,1,1'],
    ['a line too long', 'dimension,period,name,views,visits\npage,2026,/,1,1,1'],
    ['a line too short', 'dimension,period,name,views,visits\npage,2026'],
    ['broken JSON', '[{"dimension":"page"'],
    ['other JSON', '[7]'],
  ])('a file with %s is refused and nothing comes in', async (_, text) => {
    const store = await open()
    await expect(importExport({ store, lines: () => linesOf(text) })).rejects.toThrow(ImportError)
    expect(await collect(store.counters())).toEqual([])
  })

  it('a history is added for the days that were not counted, once', async () => {
    const store = await open()
    await store.record({ ...hit, visitor: 1n })
    const history = readGoatcounter({ text: goatcounter, timezone: 'Europe/Warsaw' })
    expect(await addHistory({ store, history })).toEqual({ days: 1, views: 1, daysAlreadyCounted: 1 })
    expect(await addHistory({ store, history })).toEqual({ days: 0, views: 0, daysAlreadyCounted: 2 })
    expect(await store.totals({ from: '2026-11-21', to: '2026-11-22' })).toEqual([
      { date: '2026-11-21', views: 1, visits: 1 },
      { date: '2026-11-22', views: 1, visits: 1 },
    ])
    expect(await store.ranking({ from: '2026-01-01', to: '2026-12-31', dimension: 'page', by: 'views', limit: 9 })).toEqual({
      names: [{ name: '/', views: 2, visits: 2 }],
      count: 1,
    })
  })
})
