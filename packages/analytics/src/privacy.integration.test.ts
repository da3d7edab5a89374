import { closeSync, copyFileSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER, type Portal, startPortal } from './testing/portal.ts'
import { type Place, STORE_KINDS } from './testing/stores.ts'

const ADDRESS = '203.0.113.77'

describe.each(STORE_KINDS)('privacy with $name', { timeout: 30_000 }, ({ isThere, makePlace }) => {
  let place: Place
  let portal: Portal
  let now: Date

  const start = () => startPortal({ url: place.url, folder: place.folder, clock: () => now, trustedProxies: ['127.0.0.1'] })
  const view = () => portal.view({}, { 'x-forwarded-for': ADDRESS })
  const daysFrom = async (from: string, to: string) => (await portal.ask(`summary?from=${from}&to=${to}`)).days
  const saltFile = () => path.join(place.folder, 'analytics-salt.json')
  const salt = () => JSON.parse(readFileSync(saltFile(), 'utf8'))
  const filesHolding = (needle: Buffer | string) =>
    readdirSync(place.folder).filter((file) => readFileSync(path.join(place.folder, file)).includes(needle))

  /** The hashes as the file holds them; the file is copied since the portal may have it for itself. */
  const hashesIn = (file: string) => {
    const copy = path.join(tmpdir(), `ratusz-${process.pid}-${Date.now()}.db`)
    copyFileSync(file, copy)
    copyFileSync(`${file}-wal`, `${copy}-wal`)
    const database = new DatabaseSync(copy, { readBigInts: true })
    const hashes = database.prepare('SELECT hash FROM visitors').all()
    database.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true })
    return hashes.map(({ hash }) => {
      const bytes = Buffer.alloc(8)
      bytes.writeBigInt64BE(BigInt(String(hash)))
      return bytes
    })
  }

  beforeEach(async ({ skip }) => {
    skip(!isThere, 'MONGODB_URI is not set')
    now = new Date('2026-11-22T22:59:00Z')
    place = await makePlace()
    portal = await start()
  })

  afterEach(async () => {
    await portal?.close()
    await place?.remove()
  })

  it('no file holds an address or a browser string', async () => {
    await view()
    expect(readdirSync(place.folder)).toContain('analytics-salt.json')
    expect(filesHolding(ADDRESS)).toEqual([])
    expect(filesHolding(BROWSER)).toEqual([])
    expect(filesHolding('Firefox')).toEqual([])
  })

  it('every file is readable by its owner alone', async () => {
    await view()
    const modes = readdirSync(place.folder).map((file) => statSync(path.join(place.folder, file)).mode & 0o777)
    expect(new Set(modes)).toEqual(new Set([0o600]))
  })

  it('at midnight in the town the salt and the day’s visitors go, and everyone is new', async () => {
    await view()
    const before = salt()
    const oldFile = openSync(saltFile(), 'r')
    now = new Date('2026-11-22T23:00:00Z')
    await portal.analytics.keepHouse()
    expect(readFileSync(oldFile, 'utf8')).toMatch(/^0+$/)
    closeSync(oldFile)
    expect(before.day).toBe('2026-11-22')
    expect(salt().day).toBe('2026-11-23')
    expect(filesHolding(before.salt)).toEqual([])
    await view()
    await view()
    expect(await daysFrom('2026-11-22', '2026-11-23')).toEqual([
      { date: '2026-11-22', views: 1, visits: 1 },
      { date: '2026-11-23', views: 2, visits: 1 },
    ])
  })

  it('after midnight no file holds a hash of the day before', async () => {
    for (let visitor = 0; visitor < 300; visitor += 1) await portal.view({}, { 'x-forwarded-for': `203.0.${visitor % 256}.7` })
    await daysFrom('2026-11-22', '2026-11-22')
    const hashes = hashesIn(path.join(place.folder, place.url.startsWith('file:') ? 'analytics.db' : 'analytics-spool.db'))
    expect(hashes).toHaveLength(256)
    now = new Date('2026-11-22T23:00:00Z')
    await portal.analytics.keepHouse()
    expect(hashes.filter((hash) => filesHolding(hash).length > 0)).toEqual([])
  })

  it('a portal that was off at midnight destroys the old salt when it starts', async () => {
    await view()
    const before = salt()
    await portal.close()
    now = new Date('2026-11-24T08:00:00Z')
    portal = await start()
    expect(salt().day).toBe('2026-11-24')
    expect(filesHolding(before.salt)).toEqual([])
  })

  it('a clock set back over midnight goes on with the day that has begun', async () => {
    now = new Date('2026-11-22T23:01:00Z')
    await view()
    now = new Date('2026-11-22T22:58:00Z')
    await view()
    expect(await daysFrom('2026-11-22', '2026-11-23')).toEqual([
      { date: '2026-11-22', views: 0, visits: 0 },
      { date: '2026-11-23', views: 2, visits: 1 },
    ])
  })

  it('a clock that was years ahead does not keep the day from coming back', async () => {
    now = new Date('2036-01-01T12:00:00Z')
    await view()
    now = new Date('2026-11-22T12:00:00Z')
    await view()
    expect(salt().day).toBe('2026-11-22')
    expect(await daysFrom('2026-11-22', '2026-11-22')).toEqual([{ date: '2026-11-22', views: 1, visits: 1 }])
  })

  it('a damaged salt file is replaced', async () => {
    await portal.close()
    writeFileSync(saltFile(), '{"day":"2026-11-22","salt":"c2hvcnQ="}')
    portal = await start()
    expect(Buffer.from(salt().salt, 'base64')).toHaveLength(32)
  })

  it('the long day in October is one day', async () => {
    now = new Date('2026-10-24T22:00:00Z')
    await view()
    now = new Date('2026-10-25T22:59:59Z')
    await view()
    expect(await daysFrom('2026-10-25', '2026-10-25')).toEqual([{ date: '2026-10-25', views: 2, visits: 1 }])
  })
})
