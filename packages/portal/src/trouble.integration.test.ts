import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Portal, PortError, startPortal } from './index.ts'
import { ask, publish, settingsFor, silent } from './testing/portal.ts'

const home = '<!doctype html><title>Gmina</title>'

describe('a portal in trouble', () => {
  const folders: string[] = []
  const running: Portal[] = []
  const start = async (more: Record<string, string> = {}) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-portal-'))
    folders.push(folder)
    const portal = await startPortal({ settings: settingsFor(folder, more), port: 0, log: silent })
    running.push(portal)
    return { portal, folder }
  }
  afterEach(async () => {
    for (const portal of running.splice(0)) await portal.stop()
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
  })

  it('says in the reader’s language that it is being prepared while there is no release', async () => {
    const { portal } = await start()
    const { status, headers, body } = await ask(portal, '/')
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-store'])
    expect(body.toString()).toContain('Portal w przygotowaniu')
    expect((await ask(portal, '/ar/')).body.toString()).toContain('dir="rtl"')
    expect((await ask(portal, '/healthz')).status).toBe(503)
  })

  it('has plain pages for what is missing or gone where the release brings none', async () => {
    const { portal, folder } = await start()
    await publish(folder, '20260101T000000000Z-aaaaaa', { 'index.html': 'x', _redirects: '/dawno 410\n' })
    expect((await ask(portal, '/nic')).body.toString()).toContain('Nie ma takiej strony')
    expect((await ask(portal, '/dawno')).body.toString()).toContain('Tej strony już nie ma')
  })

  it('serves pages though views cannot be counted, and says so', async () => {
    const { portal, folder } = await start({ ANALYTICS_URL: 'file:/dev/null/analytics.db' })
    await publish(folder, '20260101T000000000Z-aaaaaa', { 'index.html': home })
    expect((await ask(portal, '/')).status).toBe(200)
    expect((await ask(portal, '/hit', { method: 'POST', body: '{}' })).status).toBe(503)
    const health = await ask(portal, '/healthz')
    expect([health.status, JSON.parse(health.body.toString()).checks.counting]).toEqual([200, 'unavailable'])
  })

  it('names the taken port and the setting to change', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { folder } = await start()
    const starting = startPortal({ settings: settingsFor(folder), port, log: silent })
    await expect(starting).rejects.toThrow(
      new PortError(`Port ${port} is taken by another program. Stop it, or set PORTAL_PORT to a free port.`),
    )
    other.close()
  })

  it('answers a thousand requests wholly from one release each while releases are swapped', async () => {
    const { portal, folder } = await start()
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    const release = (letter: string) => `2026010${letters.indexOf(letter)}T000000000Z-aaaaaa`
    // Every page of a release names it, and its asset; the length differs, so that a mixed answer would be torn.
    const files = (letter: string) => ({
      'index.html': `${letter}|`.repeat(20_000 + letters.indexOf(letter) * 1000),
      [`_astro/${letter}.css`]: letter,
      _headers: `/*\n  X-Release: ${letter}\n`,
    })
    await publish(folder, release('a'), files('a'))
    const agent = new Agent({ keepAlive: true, maxSockets: 16 })
    let live = 'a'
    const reading = Array.from({ length: 16 }, async () => {
      const seen = new Set<string>()
      for (let asked = 0; asked < 60; asked++) {
        const { status, headers, body } = await ask(portal, '/', { agent })
        const letter = String(headers['x-release'])
        expect([status, body.toString()]).toEqual([200, files(letter)['index.html']])
        expect((await ask(portal, `/_astro/${letter}.css`, { agent })).body.toString()).toBe(letter)
        seen.add(letter)
      }
      return seen
    })
    for (const letter of letters.slice(1)) {
      await publish(folder, release(letter), files(letter))
      live = letter
    }
    const seen = new Set((await Promise.all(reading)).flatMap((letters) => [...letters]))
    expect(seen.size).toBeGreaterThan(1)
    expect((await ask(portal, '/', { agent })).headers['x-release']).toBe(live)
    agent.destroy()
  })
})
