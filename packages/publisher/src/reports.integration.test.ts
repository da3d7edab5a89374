import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from './testing/scene.ts'
import { openStage, type Stage } from './testing/stage.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let stage: Stage
afterEach(() => stage.close())

describe('reports', () => {
  const openWith = async (answer: (attempt: number) => number) => {
    stage = await openStage({ answer })
    await stage.scene.setContent({ files: { 'index.html': page('Gmina') } })
  }

  it('are sent again, in their order, until the CMS takes them, never to where it redirects', async () => {
    await openWith((attempt) => [500, 307, 429, 204, 503, 204][attempt] ?? 204)
    await stage.ask('d1')
    await stage.outcome('d1')
    expect([stage.told(), stage.cms.attempts(), stage.cms.strays()]).toEqual([['d1 building', 'd1 live'], 6, 0])
  })

  it('that the CMS refuses are dropped and logged, and the next ones sent', async () => {
    await openWith((attempt) => (attempt === 0 ? 422 : 204))
    await stage.ask('d1')
    await stage.outcome('d1')
    expect(stage.told()).toEqual(['d1 live'])
    expect(stage.log()).toContain('The CMS refused a report')
  })

  it('that wait are sent after a restart', async () => {
    let isAway = true
    await openWith(() => (isAway ? 503 : 204))
    await stage.ask('d1')
    await stage.cms.answered(3)
    await stage.stop()
    isAway = false
    await stage.start()
    await stage.outcome('d1')
    expect(stage.told().at(-1)).toBe('d1 live')
    expect(new Set(stage.cms.messageIds).size).toBe(stage.cms.messageIds.length)
  })
})
