import { describe, expect, it } from 'vitest'
import { HOOK_PACE, isGivenUp, PACE, pauseAfter, sendingTime, type Waiting } from './pace'

const NOON = Date.parse('2026-11-22T12:00:00.000Z')
const after = (ms: number): string => new Date(NOON + ms).toISOString()
const sent = (waiting: Waiting[], now = NOON): number | undefined => {
  const time = sendingTime({ waiting, now, pace: PACE })
  return time === undefined ? undefined : time - NOON
}

describe('requests to publish', () => {
  it('wait 300 ms for others', () => {
    expect(sent([{ createdAt: after(0) }])).toBe(300)
    expect(sent([{ createdAt: after(0) }, { createdAt: after(250) }])).toBe(550)
  })

  it('wait 2 s at most, however many others come', () => {
    const stream = Array.from({ length: 100 }, (_, index) => ({ createdAt: after(index * 100) }))
    expect(sent(stream)).toBe(2_000)
  })

  it('that were refused wait for their next attempt, and hold up nothing newer', () => {
    const refused = { createdAt: after(-60_000), nextAttemptAt: after(30_000) }
    expect(sent([refused])).toBeUndefined()
    expect(sent([refused, { createdAt: after(0) }])).toBe(300)
    expect(sent([refused], NOON + 30_000)).toBeLessThanOrEqual(30_000)
  })

  it('are none where nothing waits', () => {
    expect(sent([])).toBeUndefined()
  })
})

describe('an attempt in vain', () => {
  it('is followed by a longer and longer pause', () => {
    const pauses = (pace: typeof PACE) => [1, 2, 3, 4, 7, 8, 20].map((attempts) => pauseAfter(attempts, pace) / 1000)
    expect(pauses(PACE)).toEqual([1, 2, 4, 8, 60, 60, 60])
    expect(pauses(HOOK_PACE)).toEqual([5, 10, 20, 40, 320, 640, 21_600])
  })

  it('is the last one after 72 hours', () => {
    const isOver = (hours: number) => isGivenUp({ createdAt: after(0), now: NOON + hours * 3_600_000, pace: HOOK_PACE })
    expect([isOver(71.9), isOver(72.1)]).toEqual([false, true])
  })
})
