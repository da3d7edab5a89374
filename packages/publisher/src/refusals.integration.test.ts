import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LARGEST_BODY } from './protocol.ts'
import { deployBody, type send } from './testing/cms.ts'
import { page } from './testing/scene.ts'
import { openStage, type Stage } from './testing/stage.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

describe('a message that is not right', () => {
  const refused = async (options: Partial<Parameters<typeof send>[0]>) => {
    const { status, body } = await stage.ask('d1', options)
    return [status, body.error]
  }
  /** Whatever was wrong, nothing was queued, built or reported, and the log says so. */
  afterEach(async () => {
    expect(stage.log()).toContain('A request was refused')
    expect((await stage.question('/deploys/d1')).status).toBe(404)
    expect([await readdir(stage.scene.releases), stage.cms.attempts()]).toEqual([[], 0])
  })

  it('because it is unsigned, forged, tampered with, late or early is refused', async () => {
    const minutes = (count: number) => new Date(Date.now() + count * 60_000)
    expect(await refused({ headers: { 'webhook-signature': '' } })).toEqual([401, 'unsigned'])
    expect(await refused({ secret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })).toEqual([401, 'bad_signature'])
    expect(await refused({ headers: { 'webhook-id': 'other' } })).toEqual([401, 'bad_signature'])
    expect(await refused({ headers: { 'webhook-signature': 'v1' } })).toEqual([401, 'bad_signature'])
    expect(await refused({ headers: { 'webhook-timestamp': 'now' } })).toEqual([401, 'bad_signature'])
    expect(await refused({ at: minutes(-6) })).toEqual([401, 'wrong_time'])
    expect(await refused({ at: minutes(6) })).toEqual([401, 'wrong_time'])
  })

  it.each([
    '',
    'not json',
    '[]',
    '{}',
    '{"type":"deploy.requested"}',
    '{"type":"other","deployId":"d1","reason":"x"}',
    deployBody('../d1'),
  ])('because it says %s is refused', async (body) => {
    expect(await refused({ body })).toEqual([400, 'malformed'])
  })

  it('because it is too large is refused, whether it says its length or not', async () => {
    expect(await refused({ body: ' '.repeat(LARGEST_BODY + 1) })).toEqual([413, 'too_large'])
    const streaming = request(`${stage.url()}/deploys`, { method: 'POST' })
    streaming.on('error', () => undefined)
    streaming.write('x'.repeat(LARGEST_BODY + 1))
    const [response] = await once(streaming, 'response')
    expect([response.statusCode, response.headers.connection]).toEqual([413, 'close'])
    streaming.destroy()
  })

  it('because it uses another method or address is refused', async () => {
    expect((await fetch(`${stage.url()}/deploys`, { method: 'PUT' })).status).toBe(405)
    expect((await fetch(`${stage.url()}/deploys`)).status).toBe(405)
    expect((await fetch(`${stage.url()}/`)).status).toBe(404)
    expect((await fetch(`${stage.url()}/releases`)).status).toBe(401)
  })
})

describe('a message seen before', () => {
  it('is refused, also after a restart', async () => {
    await stage.scene.setContent({ files: { 'index.html': page('Gmina') } })
    const messageId = `msg_${randomUUID()}`
    expect((await stage.ask('d1', { messageId })).status).toBe(202)
    expect(await stage.ask('d1', { messageId })).toMatchObject({ status: 401, body: { error: 'replayed' } })
    expect(await stage.ask('d2', { messageId })).toMatchObject({ status: 401, body: { error: 'replayed' } })
    await stage.outcome('d1')
    await stage.stop()
    await stage.start()
    expect(await stage.ask('d3', { messageId })).toMatchObject({ status: 401, body: { error: 'replayed' } })
    expect(stage.told()).toEqual(['d1 building', 'd1 live'])
  })
})
