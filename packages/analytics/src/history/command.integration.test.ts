import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCsv } from './csv.ts'

const run = promisify(execFile)
const fixture = (name: string) => path.join(import.meta.dirname, 'fixtures', name)
const plausible = ['visitors', 'pages', 'entry_pages', 'sources', 'devices'].map((table) =>
  fixture(`imported_${table}_20261121_20261122.csv`),
)
const matomo = ['api-get', 'actions-getpageurls', 'referrers-getwebsites'].map((method) => fixture(`matomo-${method}.json`))

describe('the history command', { timeout: 60_000 }, () => {
  let folder: string

  const history = async (...args: string[]): Promise<string> => {
    const { stdout } = await run(process.execPath, [path.join(import.meta.dirname, 'history.command.ts'), ...args], {
      env: { PATH: process.env.PATH, DATA_DIR: folder, STATS_TOKEN: 't'.repeat(40), PORTAL_URL: 'https://www.example.org' },
      maxBuffer: 1e8,
    })
    return stdout
  }
  /** What each day has, as `dimension day name views visits`. */
  const days = async () =>
    readCsv(await history('export', 'csv'))
      .filter(({ period = '' }) => period.length === 10)
      .map(({ dimension, period, name, views, visits }) => [dimension, period, name, views, visits].join(' '))

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratusz-history-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('adds an access log, plain or packed, once', async () => {
    const packed = path.join(folder, 'access.log.gz')
    await writeFile(packed, gzipSync(await readFile(fixture('access.log'))))
    // The same file under two names is read once.
    const again = path.join(folder, 'again.gz')
    await symlink(packed, again)
    const read = { lines: 12, unreadable: 0, unreadableLines: [] }
    expect(JSON.parse(await history('logs', packed, again))).toEqual({ days: 2, views: 5, daysAlreadyCounted: 0, ...read })
    expect(JSON.parse(await history('logs', fixture('access.log')))).toEqual({
      days: 0,
      views: 0,
      daysAlreadyCounted: 2,
      ...read,
    })
    expect(await days()).toEqual([
      'page 2026-11-21 / 1 1',
      'page 2026-11-21 /kontakt/ 2 1',
      'page 2026-11-22 /aktualno%C5%9Bci/ 1 1',
      'page 2026-11-22 /index.php 1 1',
      'referrer 2026-11-21 search.example.com 1 1',
      'referrer 2026-11-22 forum.example.net 1 1',
      'total 2026-11-21  3 2',
      'total 2026-11-22  2 2',
    ])
  })

  it('adds a GoatCounter export', async () => {
    expect(JSON.parse(await history('goatcounter', fixture('goatcounter-export-v2.csv')))).toMatchObject({ days: 2, views: 3 })
    expect(await days()).toEqual([
      'page 2026-11-21 / 1 1',
      'page 2026-11-21 /kontakt/ 1 0',
      'page 2026-11-22 /kontakt/ 1 1',
      'referrer 2026-11-21 www.example.com 1 1',
      'total 2026-11-21  2 1',
      'total 2026-11-22  1 1',
      'width 2026-11-21 wide 2 1',
      'width 2026-11-22 narrow 1 1',
    ])
  })

  it('adds a Plausible export', async () => {
    expect(JSON.parse(await history('plausible', ...plausible))).toMatchObject({ days: 2, views: 12 })
    expect(await days()).toEqual([
      'page 2026-11-21 / 5 4',
      'page 2026-11-21 /kontakt/ 4 1',
      'page 2026-11-22 / 3 2',
      'referrer 2026-11-21 google.com 6 3',
      'referrer 2026-11-22 forum.example.net 3 2',
      'total 2026-11-21  9 5',
      'total 2026-11-22  3 2',
      'width 2026-11-21 narrow 3 2',
      'width 2026-11-21 wide 6 3',
      'width 2026-11-22 narrow 3 2',
    ])
  })

  it('adds reports of Matomo', async () => {
    expect(JSON.parse(await history('matomo', ...matomo))).toMatchObject({ days: 1, views: 9 })
    expect(await days()).toEqual([
      'page 2026-11-21 / 5 4',
      'page 2026-11-21 /kontakt/ 4 0',
      'referrer 2026-11-21 forum.example.net 3 2',
      'total 2026-11-21  9 5',
    ])
  })

  it('brings an export back to the same figures elsewhere', async () => {
    await history('plausible', ...plausible)
    const file = path.join(folder, 'export.json')
    await writeFile(file, await history('export', 'json'))
    const before = await history('export', 'csv')
    await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(path.join(folder, `analytics.db${suffix}`), { force: true })))
    await history('import', file)
    expect(await history('export', 'csv')).toBe(before)
  })

  it('says what is wrong in one line and changes nothing', async () => {
    await expect(history('plausible', fixture('access.log'))).rejects.toMatchObject({
      code: 1,
      stderr: 'The file imported_visitors_….csv is missing or empty: the totals of each day are in it\n',
    })
    await expect(history('nonsense')).rejects.toMatchObject({ code: 2 })
    expect(await days()).toEqual([])
  })
})
