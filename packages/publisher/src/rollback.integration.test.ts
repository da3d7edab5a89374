import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openJournal } from './journal.ts'
import { deployRequestSchema } from './protocol.ts'
import { deployBody, send } from './testing/cms.ts'
import { page } from './testing/scene.ts'
import { openStage, type Stage } from './testing/stage.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

describe('a rollback', () => {
  const rollback = (release: string, deployId: string = randomUUID()) =>
    send({ url: `${stage.url()}/rollback`, body: JSON.stringify({ release, deployId }) })

  it('makes an earlier release live at once, and forward again', async () => {
    const first = await stage.deploy('d1', { 'index.html': page('Pierwsza') })
    const second = await stage.deploy('d2', { 'index.html': page('Druga') })
    expect(await rollback(first, 'r1')).toEqual({ status: 200, body: { release: first, previous: second } })
    expect(await stage.scene.live('index.html')).toBe(page('Pierwsza'))
    expect(await stage.outcome('r1')).toMatchObject({ state: 'live', release: first, pages: 1 })
    expect((await rollback(second)).body).toEqual({ release: second, previous: first })
    expect(await stage.scene.live('index.html')).toBe(page('Druga'))
    const { body } = await stage.question('/releases')
    expect(body).toMatchObject({ current: second, releases: [{ release: second, deploys: ['d2'] }, { release: first }] })
  })

  it('to a release that is not kept, or that is no release, changes nothing', async () => {
    const first = await stage.deploy('d1', { 'index.html': page('Pierwsza') })
    expect((await rollback('20200101T000000000Z-aaaaaa')).status).toBe(404)
    expect((await rollback('../../etc')).status).toBe(400)
    const { body } = await stage.question('/releases')
    expect(body.current).toBe(first)
  })

  it('is not undone by a build under way nor by what waits, and what comes after it is built', async () => {
    const first = await stage.deploy('d1', { 'index.html': page('Pierwsza') })
    await stage.scene.setContent({ files: { 'index.html': page('Druga') }, gate: stage.gate.port })
    await stage.ask('d2')
    await stage.gate.reached()
    await stage.ask('d3')
    expect((await rollback(first)).status).toBe(200)
    expect(await stage.outcome('d2')).toMatchObject({
      state: 'failed',
      error: { code: 'superseded', parameters: { release: first } },
    })
    expect(await stage.outcome('d3')).toMatchObject({ state: 'failed', error: { code: 'superseded' } })
    await stage.gate.ended()
    expect(await stage.scene.live('index.html')).toBe(page('Pierwsza'))
    await stage.deploy('d4', { 'index.html': page('Czwarta') })
    expect(await stage.scene.live('index.html')).toBe(page('Czwarta'))
  })

  it('is done once: asked for again under its name it is refused', async () => {
    const first = await stage.deploy('d1', { 'index.html': page('Pierwsza') })
    const second = await stage.deploy('d2', { 'index.html': page('Druga') })
    expect((await rollback(first, 'r1')).status).toBe(200)
    expect((await rollback(second, 'r1')).status).toBe(401)
    expect(await stage.scene.live('index.html')).toBe(page('Pierwsza'))
  })

  it('that was cut short is carried out at the next start, before what was asked for after it', async () => {
    const first = await stage.deploy('d1', { 'index.html': page('Pierwsza') })
    await stage.deploy('d2', { 'index.html': page('Druga') })
    await stage.stop()
    const journal = openJournal({ folder: path.join(stage.scene.data, 'publisher') })
    const request = (deployId: string) => deployRequestSchema.parse(JSON.parse(deployBody(deployId)))
    journal.accept({ messageId: 'm1', request: request('before') })
    journal.acceptRollback({ messageId: 'm2', deployId: 'r1', release: first })
    journal.accept({ messageId: 'm3', request: request('after') })
    journal.close()
    await stage.scene.setContent({ files: { 'index.html': page('Trzecia') } })
    await stage.start()
    expect(await stage.outcome('r1')).toMatchObject({ state: 'live', release: first })
    expect(await stage.outcome('before')).toMatchObject({ state: 'failed', error: { code: 'superseded' } })
    expect(await stage.outcome('after')).toMatchObject({ state: 'live' })
    expect(await stage.scene.live('index.html')).toBe(page('Trzecia'))
  })
})
