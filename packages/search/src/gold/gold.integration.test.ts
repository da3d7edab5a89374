import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { LOCALES } from '@ratusz/content-schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSearchIndex } from '../build-index.ts'
import { demoTown, type GoldTown } from './demo-town.ts'
import { reportGold } from './gold-report.ts'
import { GOLD_GROUPS, readGoldSet } from './gold-set.ts'
import { laterSearches } from './later-searches.ts'
import { ourRanking } from './rankings.ts'
import { type Served, serveFolder } from './serve-folder.ts'
import { MOST_BYTES, THRESHOLDS } from './thresholds.ts'

const LONGEST = 10

describe('search in the demonstration town', () => {
  let folder: string
  let town: GoldTown
  let served: Served

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratusz-gold-'))
    town = demoTown()
    await buildSearchIndex({ pages: town.pages, folder })
    served = await serveFolder(folder)
  })

  afterAll(async () => {
    await served.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each(LOCALES)('finds what people look for, however they type it, in %s', async (language) => {
    const queries = await readGoldSet(language)
    expect(queries.length).toBeGreaterThanOrEqual(120)
    const ranking = await ourRanking({ folder, origin: served.origin, language })
    const report = await reportGold({ queries, language, town, ranking })
    const below = GOLD_GROUPS.filter((group) => report[group].share < THRESHOLDS[group])
    expect(below.map((group) => ({ group, ...report[group] }))).toEqual([])
    expect(GOLD_GROUPS.filter((group) => report[group].empty > 0)).toEqual([])
  })

  // Those of many words load most; the gold command asks them all.
  it.each(LOCALES)('loads no more than it may for a later search of many words in %s', async (language) => {
    const queries = (await readGoldSet(language)).map(({ query }) => query)
    const [first = ''] = queries
    const longest = queries.sort((a, b) => b.split(' ').length - a.split(' ').length).slice(0, LONGEST)
    const sent = await laterSearches({ served, folder, address: `${served.origin}/`, language, first, queries: longest })
    expect(sent.filter(({ bytes }) => bytes > MOST_BYTES.laterSearch)).toEqual([])
  })
})
