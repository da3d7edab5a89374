import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Content, page } from './testing/scene.ts'
import { openStage, type Stage } from './testing/stage.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const LIMIT_MS = 6_000

let stage: Stage
beforeEach(async () => {
  stage = await openStage({ timeLimitMs: LIMIT_MS })
  await stage.deploy('d1', { 'index.html': page('Gmina') })
})
/** Whatever went wrong, readers saw nothing of it, and the next attempt succeeds. */
afterEach(async () => {
  expect(await stage.scene.live('index.html')).toBe(page('Gmina'))
  stage.gate.open()
  expect(await stage.deploy('d3', { 'index.html': page('Miasto') })).not.toBe('')
  expect(await stage.scene.live('index.html')).toBe(page('Miasto'))
  await stage.close()
})

const failsWith = async (content: Partial<Content>) => {
  await stage.scene.setContent({ files: { 'index.html': page('Zmiana') }, ...content })
  await stage.ask('d2')
  return stage.outcome('d2')
}

describe('a deploy fails truthfully', () => {
  it('when its build hangs: it is ended after the time limit', async () => {
    const parameters = { seconds: LIMIT_MS / 1000 }
    expect(await failsWith({ gate: stage.gate.port })).toMatchObject({
      state: 'failed',
      error: { code: 'build_timeout', parameters },
    })
    await stage.gate.ended()
  })

  it('when its build runs out of memory', async () => {
    const print = ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory']
    expect(await failsWith({ print, exitCode: 134 })).toMatchObject({ state: 'failed', error: { code: 'out_of_memory' } })
  })

  it('when the CMS is gone in the middle of its feed', async () => {
    const print = ['@@ratusz-error {"message":"the feed ended early","code":"cms_unreachable"}']
    expect(await failsWith({ print, exitCode: 1 })).toMatchObject({ state: 'failed', error: { code: 'cms_unreachable' } })
  })
})
