import { describe, expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

describe('work done one at a time', () => {
  it('runs once more for all that was asked while it ran', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    let runs = 0
    let running = 0
    let most = 0
    const { kick, idle } = oneAtATime(async () => {
      most = Math.max(most, ++running)
      await gates[runs++]?.promise
      running--
    })
    kick()
    kick()
    kick()
    gates[0]?.resolve()
    gates[1]?.resolve()
    await idle()
    expect([runs, most]).toEqual([2, 1])
  })

  it('runs for a call that comes at the very end of a run', async () => {
    let runs = 0
    const { kick, idle } = oneAtATime(async () => {
      runs++
      if (runs === 1) queueMicrotask(() => queueMicrotask(kick))
    })
    kick()
    await idle()
    await idle()
    expect(runs).toBe(2)
  })
})
