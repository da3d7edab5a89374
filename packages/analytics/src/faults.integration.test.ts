import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Gathered, gatherHit } from './store/counters.ts'
import { openMongoStore } from './store/mongo.ts'
import { type CounterDocument, createMongoCounters } from './store/mongo-counters.ts'
import { openStore } from './store/open.ts'
import { StoreUnavailableError, StoreVersionError } from './store/types.ts'
import { type Gate, openGate } from './testing/gate.ts'
import { type Portal, startPortal } from './testing/portal.ts'
import { type Place, STORE_KINDS } from './testing/stores.ts'

const NOON = new Date('2026-11-22T11:00:00Z')
const TODAY = { from: '2026-11-22', to: '2026-11-22' }
const clock = () => NOON
const mongo = STORE_KINDS.find(({ name }) => name === 'MongoDB')
const sqlite = STORE_KINDS.find(({ name }) => name === 'SQLite')
const hit = { day: '2026-11-22', path: '/', isKnown: true, language: 'pl', referrer: '', width: 'wide' } as const

describe('MongoDB going away', { timeout: 60_000 }, () => {
  let place: Place
  let gate: Gate
  let url: string
  let portal: Portal

  const start = () => startPortal({ url, folder: place.folder, clock })
  const views = async (count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, (_, index) => portal.view({ path: `/${index % 3}/` })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
  }
  /** Asks as whoever is answered 503 is told to: again, until the driver has found the database. The test's own time is the limit. */
  const counted = async () => {
    let { status } = await portal.stats('summary')
    while (status === 503) status = (await portal.stats('summary')).status
    const { pages } = await portal.ask('pages?from=2026-11-22&to=2026-11-22')
    const { totals } = await portal.ask('summary?from=2026-11-22&to=2026-11-22')
    return { totals, pages: pages?.map(({ views }) => views) }
  }

  beforeEach(async ({ skip }) => {
    if (mongo === undefined || !mongo.isThere) skip('MONGODB_URI is not set')
    else {
      place = await mongo.makePlace()
      const { hostname, port, pathname } = new URL(place.url)
      gate = await openGate({ host: hostname, port: Number(port || 27017) })
      url = `mongodb://127.0.0.1:${gate.port}${pathname}?directConnection=true&serverSelectionTimeoutMS=500&minHeartbeatFrequencyMS=50`
      portal = await start()
    }
  })

  afterEach(async () => {
    await portal?.close()
    await gate?.close()
    await place?.remove()
  })

  it('views are still taken, and are there once it is back', async () => {
    await views(6)
    // The tables are made with the first views: a server that is cut off while it makes them may hold them for a minute.
    await counted()
    gate.shut()
    await views(9)
    expect((await portal.stats('summary')).status).toBe(503)
    await expect(portal.analytics.check()).rejects.toThrow(StoreUnavailableError)
    gate.open()
    expect(await counted()).toEqual({ totals: { views: 15, visits: 1 }, pages: [5, 5, 5] })
    await portal.analytics.check()
  })

  it('a write whose answer is lost is repeated and counted once', async () => {
    await views(3)
    await counted()
    await views(3)
    gate.loseAnswers()
    expect((await portal.stats('summary')).status).toBe(503)
    await views(6)
    gate.open()
    expect(await counted()).toEqual({ totals: { views: 12, visits: 1 }, pages: [4, 4, 4] })
  })

  it('a restart between two tries counts once', async () => {
    await views(3)
    await counted()
    await views(3)
    gate.loseAnswers()
    expect((await portal.stats('summary')).status).toBe(503)
    await views(3)
    await portal.close()
    portal = await start()
    await views(3)
    gate.open()
    expect(await counted()).toEqual({ totals: { views: 12, visits: 1 }, pages: [4, 4, 4] })
  })

  it('a portal starts without it', async () => {
    await portal.close()
    gate.shut()
    portal = await start()
    await views(3)
    gate.open()
    expect(await counted()).toEqual({ totals: { views: 3, visits: 1 }, pages: [1, 1, 1] })
  })

  it('portals that make the same counter in the same moment lose no view', async () => {
    const client = new MongoClient(place.url)
    const collection = client.db().collection<CounterDocument>('analytics_counters')
    const gathered: Gathered = new Map()
    for (let page = 0; page < 20; page += 1) gatherHit(gathered, { ...hit, path: `/${page}/` }, false)
    const writers = Array.from({ length: 8 }, (_, index) => createMongoCounters({ collection, writer: `portal${index}` }))
    await Promise.all(writers.map((writer) => writer.add({ upTo: 1, batches: 1, gathered })))
    await client.close()
    expect(await counted()).toEqual({ totals: { views: 160, visits: 0 }, pages: Array(20).fill(8) })
  })

  it('a second process may not use the same spool', async () => {
    await portal.view()
    await expect(openMongoStore({ url, folder: place.folder, clock })).rejects.toThrow(StoreUnavailableError)
  })

  it('a spool that is full refuses views, and takes them again once it was emptied', async () => {
    await portal.close()
    gate.shut()
    const store = await openMongoStore({ url, folder: place.folder, clock, maxSpoolBytes: 100_000 })
    let taken = 0
    const fill = async () => {
      for (;;) {
        await Promise.all(Array.from({ length: 50 }, () => store.record(hit)))
        taken += 50
      }
    }
    await expect(fill()).rejects.toThrow('database or disk is full')
    gate.open()
    expect(await store.totals(TODAY)).toEqual([{ date: '2026-11-22', views: taken, visits: 0 }])
    await store.record(hit)
    expect(await store.totals(TODAY)).toEqual([{ date: '2026-11-22', views: taken + 1, visits: 0 }])
    await store.close()
    portal = await start()
  })
})

describe('one file used by two processes at once', { timeout: 30_000 }, () => {
  it('has each view once, whoever folds the journal', async () => {
    const place = await sqlite?.makePlace()
    const stores = [
      await openStore({ url: place?.url ?? '', folder: '' }),
      await openStore({ url: place?.url ?? '', folder: '' }),
    ]
    for (let round = 1; round <= 5; round += 1) {
      await Promise.all(stores.flatMap((store) => [store.record(hit), store.record(hit)]))
      for (const store of round % 2 === 0 ? stores : stores.toReversed()) await store.totals(TODAY)
    }
    for (const store of stores) await store.close()
    const after = await openStore({ url: place?.url ?? '', folder: '' })
    expect(await after.totals(TODAY)).toEqual([{ date: '2026-11-22', views: 20, visits: 0 }])
    await after.close()
    await place?.remove()
  })
})

describe('a file that cannot be used', { timeout: 30_000 }, () => {
  it('is said so where it was written by a newer Ratusz or cannot be made', async () => {
    const place = await sqlite?.makePlace()
    const folder = place?.folder ?? ''
    const url = place?.url ?? ''
    const database = new DatabaseSync(path.join(folder, 'newer.db'))
    database.exec('PRAGMA user_version = 99')
    database.close()
    await (await openStore({ url, folder })).close()
    await expect(openStore({ url: `file:${folder}/newer.db`, folder })).rejects.toThrow(StoreVersionError)
    await expect(openStore({ url: `${url}/analytics.db`, folder })).rejects.toThrow(StoreUnavailableError)
    await place?.remove()
  })
})
