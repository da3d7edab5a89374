import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startPublisher } from './start.ts'
import { SECRET } from './testing/cms.ts'
import { page } from './testing/scene.ts'
import { openStage, releaseOf, type Stage } from './testing/stage.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

describe('a deploy', () => {
  it('is accepted, built and made live, and the CMS is told each step', async () => {
    await stage.scene.setContent({ files: { 'index.html': page('Gmina') } })
    expect(await stage.ask('d1')).toEqual({ status: 202, body: { deployId: 'd1', state: 'queued', report: null } })
    const live = await stage.outcome('d1')
    expect(live).toMatchObject({ state: 'live', pages: 1, changedPages: 1 })
    expect(stage.told()).toEqual(['d1 building', 'd1 live'])
    expect(await stage.scene.live('index.html')).toBe(page('Gmina'))
    const status = await stage.question('/deploys/d1')
    expect(status).toEqual({ status: 200, body: { deployId: 'd1', state: 'live', report: live } })
  })

  it('that fails leaves the live release and tells why in plain words', async () => {
    await stage.scene.setContent({ files: { 'index.html': page('Gmina') } })
    await stage.ask('d1')
    await stage.outcome('d1')
    await stage.scene.setContent({ files: { 'index.html': page('Gmina', '<a href="/nic/">x</a>') } })
    await stage.ask('d2')
    expect(await stage.outcome('d2')).toMatchObject({
      state: 'failed',
      error: {
        code: 'broken_link',
        parameters: { page: '/', target: '/nic/' },
        message: expect.stringContaining('/nic/, którego nie ma'),
      },
    })
    expect(await stage.scene.live('index.html')).toBe(page('Gmina'))
  })

  it('that nobody asked for is unknown', async () => {
    expect((await stage.question('/deploys/d9')).status).toBe(404)
  })

  it('asked for during a build waits, and all that wait go into the next one', async () => {
    await stage.scene.setContent({ files: { 'index.html': page('Pierwsza') }, gate: stage.gate.port })
    await stage.ask('d1')
    await stage.gate.reached()
    await Promise.all(['d2', 'd3', 'd4'].map((deployId) => stage.ask(deployId)))
    expect((await stage.question('/deploys/d3')).body.state).toBe('queued')
    await stage.scene.setContent({ files: { 'index.html': page('Druga') } })
    stage.gate.open()
    const releases = (await Promise.all(['d1', 'd2', 'd3', 'd4'].map(stage.outcome))).map(releaseOf)
    expect(new Set(releases).size).toBe(2)
    expect(new Set(releases.slice(1)).size).toBe(1)
    expect(await stage.scene.builds()).toBe(2)
    expect(await stage.scene.live('index.html')).toBe(page('Druga'))
  })

  it('asked for twice is built once, and its outcome told again', async () => {
    await stage.scene.setContent({ files: { 'index.html': page('Gmina') } })
    await stage.ask('d1')
    await stage.outcome('d1')
    expect((await stage.ask('d1')).body).toMatchObject({ deployId: 'd1', state: 'live' })
    await stage.cms.answered(3)
    expect([stage.told(), await stage.scene.builds()]).toEqual([['d1 building', 'd1 live', 'd1 live'], 1])
  })

  it('under way when the publisher is stopped is built at the next start', async () => {
    await stage.scene.setContent({ files: { 'index.html': page('Gmina') }, gate: stage.gate.port })
    await stage.ask('d1')
    await stage.gate.reached()
    await stage.stop()
    await stage.gate.ended()
    expect(await readdir(stage.scene.releases)).not.toContain('current')
    stage.gate.open()
    await stage.start()
    expect(await stage.outcome('d1')).toMatchObject({ state: 'live' })
    expect(await stage.scene.live('index.html')).toBe(page('Gmina'))
  })
})

describe('the log', () => {
  it('holds no secret', async () => {
    await stage.scene.setContent({ files: {}, exitCode: 1, print: ['token $FEED_TOKEN'] })
    await stage.ask('d1')
    await stage.outcome('d1')
    expect(stage.log()).toContain('token •••')
    expect(stage.log()).not.toContain(stage.scene.settings.FEED_TOKEN)
    expect(stage.log()).not.toContain(SECRET)
  })
})

describe('the publisher', () => {
  it('says how it is', async () => {
    const response = await fetch(`${stage.url()}/healthz`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      name: 'publisher',
      ready: true,
      checks: { journal: 'ok', release: 'none', waiting: 0, reports: 0, isBuilding: false },
    })
  })

  it('listens on this machine alone', () => {
    expect(stage.url()).toBe(`http://127.0.0.1:${stage.port()}`)
  })

  it('does not start beside another on its port, and names the setting', async () => {
    const other = startPublisher({ settings: stage.scene.settings, port: stage.port(), log: () => undefined })
    await expect(other).rejects.toThrow(
      `Port ${stage.port()} is taken by another program. Stop it, or set PUBLISHER_PORT to a free port.`,
    )
  })
})
