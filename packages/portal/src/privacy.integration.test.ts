import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, STATS_TOKEN } from './testing/portal.ts'

const ADDRESSES = ['203.0.113.77', '198.51.100.23', '2001:db8:77::23']
const BROWSERS = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
]

/** An address or a browser's name as it stands, in parts, encoded, and hashed without a salt. */
const formsOf = (text: string): string[] => [
  text,
  text.toUpperCase(),
  encodeURIComponent(text),
  Buffer.from(text).toString('base64').replace(/=*$/, '').slice(0, -1),
  Buffer.from(text).toString('hex'),
  ...['md5', 'sha1', 'sha256'].flatMap((name) => [
    createHash(name).update(text).digest('hex'),
    createHash(name).update(text).digest('base64'),
  ]),
]
const NEEDLES = [...ADDRESSES, ...BROWSERS, 'Firefox/145', 'iPhone OS 19_1'].flatMap(formsOf)

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A zone whose day does not end while the test runs, at whatever hour that is. */
const zoneWhereItIsNoon = (): string => {
  const now = new Date()
  const hourIn = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now)
  return Intl.supportedValuesOf('timeZone').find((zone) => hourIn(zone) === '12') ?? 'UTC'
}

describe('a portal that was read by many', () => {
  let folder: string
  let log = ''
  const answers: Response[] = []
  let url: string
  let portal: ReturnType<typeof spawn>

  const filesHolding = async (needles: string[]): Promise<string[]> => {
    const held: string[] = []
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const content = entry.isFile() ? await readFile(path.join(entry.parentPath, entry.name)) : Buffer.alloc(0)
      held.push(...needles.filter((needle) => content.includes(needle)).map((needle) => `${entry.name}: ${needle}`))
    }
    return held
  }
  const send = (address: string, browser: string, body: string) =>
    fetch(`${url}/hit`, { method: 'POST', body, headers: { 'user-agent': browser, 'x-forwarded-for': address } })

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratusz-portal-'))
    await publish(folder, '20260101T000000000Z-aaaaaa', {
      'index.html': 'home',
      'uslugi/index.html': 'services',
      '404.html': 'no',
    })
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    portal = spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts')], {
      env: {
        PATH: process.env.PATH,
        DATA_DIR: folder,
        PORTAL_PORT: String(port),
        STATS_TOKEN,
        TIMEZONE: zoneWhereItIsNoon(),
        TRUSTED_PROXIES: '127.0.0.1',
        NODE_COMPILE_CACHE: path.join(folder, 'cache', 'compiled'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    await new Promise<void>((resolve) => {
      for (const stream of [portal.stdout, portal.stderr]) {
        stream?.on('data', (chunk) => {
          log += chunk
          if (log.includes('The portal is open')) resolve()
        })
      }
      portal.on('exit', () => resolve())
    })

    for (const address of ADDRESSES) {
      for (const browser of BROWSERS) {
        const view = { path: '/uslugi/', language: 'pl', referrer: 'www.example.org', width: 360 }
        const bodies = [
          view,
          { ...view, path: '/nie-ma/' },
          { ...view, search: 'plaża' },
          { ...view, kiosk: 'rynek' },
          { wrong: 1 },
          7,
        ]
        for (const body of bodies) answers.push(await send(address, browser, JSON.stringify(body)))
        const headers = { 'user-agent': browser, 'x-forwarded-for': address }
        for (const page of ['/', '/uslugi', '/nie-ma/', '/%zz', '/stats/summary'])
          answers.push(await fetch(`${url}${page}`, { headers }))
      }
    }
    // More than one address may send in a minute, so that refusing leaves a trace where it can.
    await Promise.all(
      Array.from({ length: 650 }, () => send(ADDRESSES[0] ?? '', BROWSERS[0] ?? '', '{"path":"/","language":"pl"}')),
    )
    const stats = await fetch(`${url}/stats/summary`, { headers: { authorization: `Bearer ${STATS_TOKEN}` } })
    expect(await stats.json()).toMatchObject({ totals: { visits: 6 } })
  })

  afterAll(async () => {
    portal?.kill('SIGKILL')
    await rm(folder, { recursive: true })
  })

  it('has set no cookie with any answer', () => {
    expect(answers.length).toBeGreaterThan(90)
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([])
  })

  it('has no address and no browser’s name in any file while it runs', async () => {
    expect(await filesHolding(['/uslugi/'])).not.toEqual([])
    expect(await filesHolding(NEEDLES)).toEqual([])
  })

  it('has none in any file or in its log once it has ended', async () => {
    portal.kill('SIGTERM')
    await once(portal, 'exit')
    expect(await filesHolding(NEEDLES)).toEqual([])
    expect(log).toContain('The portal is open')
    expect(NEEDLES.filter((needle) => log.includes(needle))).toEqual([])
  })
})
