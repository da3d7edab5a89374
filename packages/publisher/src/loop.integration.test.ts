import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { type Portal, startPortal } from '@ratusz/portal'
import { readPortalSettings } from '@ratusz/settings'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Publisher, startPublisher } from './start.ts'
import { type Cms, deployBody, send, startCms } from './testing/cms.ts'
import { createScene, page, type Scene } from './testing/scene.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let cms: Cms
let scene: Scene
let publisher: Publisher
let portal: Portal

beforeEach(async () => {
  cms = await startCms()
  scene = await createScene(cms.url)
  publisher = await startPublisher({
    settings: scene.settings,
    port: 0,
    log: () => undefined,
    options: { builder: scene.builder, leastFree: 0 },
  })
  const settings = readPortalSettings({
    DATA_DIR: scene.data,
    ANALYTICS_URL: `file:${scene.data}/analytics.db`,
    STATS_TOKEN: 't'.repeat(40),
  })
  portal = await startPortal({ settings, port: 0, log: () => undefined })
})
afterEach(async () => {
  await portal.stop()
  await publisher.stop()
  await cms.close()
  await scene.remove()
})

/** A site of one version: its pages say which one, and load a stylesheet of that name. */
const version = (number: number) => ({
  files: {
    'index.html': page(`Wersja ${number}`, `<link rel="stylesheet" href="/_astro/v${number}.css"><p>${'treść '.repeat(500)}</p>`),
    [`_astro/v${number}.css`]: `/* ${number} */${'a{}'.repeat(500)}`,
    _headers: `/*\n  X-Version: ${number}\n`,
  },
})

const ask = async (address: string, agent: Agent) => {
  const asking = request({ host: '127.0.0.1', port: portal.port, path: address, agent })
  asking.end()
  const [response] = await once(asking, 'response')
  let body = ''
  for await (const chunk of response) body += chunk
  return { status: response.statusCode, version: response.headers['x-version'], body }
}

const DEPLOYS = 20

describe('twenty deploys under a steady load of readers', () => {
  it('give every reader a whole page of one release with its own assets, and no error', async () => {
    const deploy = async (number: number) => {
      await scene.setContent(version(number))
      await send({ url: `${publisher.url}/deploys`, body: deployBody(`d${number}`) })
      expect(await cms.report(({ deployId, state }) => deployId === `d${number}` && state !== 'building')).toMatchObject({
        state: 'live',
      })
    }
    await deploy(0)
    const agent = new Agent({ keepAlive: true, maxSockets: 8 })
    const over = new AbortController()
    const reading = Array.from({ length: 4 }, async () => {
      const seen = new Set<string>()
      while (!over.signal.aborted) {
        const { status, version: number, body } = await ask('/', agent)
        expect([status, body]).toEqual([200, version(Number(number)).files['index.html']])
        const style = await ask(`/_astro/v${number}.css`, agent)
        expect([style.status, style.body]).toEqual([200, version(Number(number)).files[`_astro/v${number}.css`]])
        seen.add(String(number))
      }
      return seen
    })
    const readers = Promise.all(reading)
    try {
      for (let number = 1; number <= DEPLOYS; number++) await Promise.race([deploy(number), readers])
    } finally {
      over.abort()
    }
    expect(Math.min(...(await readers).map((seen) => seen.size))).toBeGreaterThan(DEPLOYS / 3)
    agent.destroy()
  })
})
