import { describe, expect, it } from 'vitest'
import { createRateLimit } from './rate-limit.ts'

describe('how many views an address may send', () => {
  const setUp = (hitsPerMinute: number) => {
    const time = { now: 0 }
    return { time, ...createRateLimit({ hitsPerMinute, clock: () => new Date(time.now) }) }
  }
  const passed = (mayPass: (address: string) => boolean, address: string, tries: number) =>
    Array.from({ length: tries }, () => mayPass(address)).filter(Boolean).length

  it('is a minute’s worth at once, then one as each is saved up', () => {
    const { time, mayPass } = setUp(60)
    expect(passed(mayPass, '203.0.113.7', 100)).toBe(60)
    time.now += 5000
    expect(passed(mayPass, '203.0.113.7', 100)).toBe(5)
    time.now += 3_600_000
    expect(passed(mayPass, '203.0.113.7', 100)).toBe(60)
  })

  it('is its own for each address', () => {
    const { mayPass } = setUp(2)
    expect(passed(mayPass, '203.0.113.7', 3)).toBe(2)
    expect(passed(mayPass, '203.0.113.8', 3)).toBe(2)
  })

  it('is one for a household with many IPv6 addresses', () => {
    const { mayPass } = setUp(2)
    const household = ['2001:db8::1', '2001:db8:0:0:aaaa:bbbb:cccc:dddd', '2001:db8::ffff:1']
    expect(household.map(mayPass)).toEqual([true, true, false])
    expect(mayPass('2001:db8:0:1::1')).toBe(true)
  })

  it('does not grow when the clock is set back', () => {
    const { time, mayPass } = setUp(2)
    passed(mayPass, '203.0.113.7', 2)
    time.now -= 3_600_000
    expect(mayPass('203.0.113.7')).toBe(false)
    time.now += 30_000
    expect(mayPass('203.0.113.7')).toBe(true)
  })

  it('forgets who has been silent the longest rather than growing without end', () => {
    const { mayPass } = setUp(1)
    expect(mayPass('10.0.0.0')).toBe(true)
    for (let index = 0; index < 20_000; index += 1) mayPass(`10.1.${index >> 8}.${index & 255}`)
    expect(mayPass('10.0.0.0')).toBe(true)
    expect(mayPass('10.1.78.31')).toBe(false)
  })
  it('is not remembered for longer than it matters: a minute of silence, and the address is gone', () => {
    const { time, mayPass, forget, size } = setUp(2)
    passed(mayPass, '203.0.113.7', 3)
    time.now += 30_000
    passed(mayPass, '203.0.113.8', 3)
    time.now += 30_000
    forget()
    expect(size()).toBe(1)
    expect(passed(mayPass, '203.0.113.8', 2)).toBe(1)
    time.now += 60_000
    forget()
    expect(size()).toBe(0)
  })
})
