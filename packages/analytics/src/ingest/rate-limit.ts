import { isIP } from 'node:net'
import type { Clock } from '../calendar.ts'

const MOST_ADDRESSES = 20_000
const MINUTE = 60_000

/** Holds back who sends too much. */
export type RateLimit = {
  /** Whether an address may send one more view now. */
  mayPass: (address: string) => boolean
  /** Forgets every address that has been silent for a minute: all that it may send is saved up again. */
  forget: () => void
  /** How many addresses are held. */
  size: () => number
}

/**
 * Lets each address send so many views a minute, unused ones saved up to a minute's worth. Addresses
 * are held in memory only and as long as they matter, the longest silent forgotten first; an IPv6 address
 * counts by its /64, which is what one household gets.
 */
export const createRateLimit = (parameters: { hitsPerMinute: number; clock: Clock }): RateLimit => {
  const { hitsPerMinute, clock } = parameters
  // The longest silent come first.
  const addresses = new Map<string, { left: number; at: number }>()

  const forget = () => {
    const now = clock().getTime()
    for (const [address, { at }] of addresses) {
      // What came before a clock was set back is as good as silent.
      if (Math.abs(now - at) < MINUTE) return
      addresses.delete(address)
    }
  }

  const mayPass = (address: string): boolean => {
    const household = householdOf(address)
    const now = clock().getTime()
    const { left, at } = addresses.get(household) ?? { left: hitsPerMinute, at: now }
    // A clock set back gives nothing and takes nothing.
    const saved = Math.min(hitsPerMinute, left + (Math.max(0, now - at) * hitsPerMinute) / MINUTE)
    addresses.delete(household)
    addresses.set(household, { left: saved >= 1 ? saved - 1 : saved, at: now })
    if (addresses.size > MOST_ADDRESSES) addresses.delete(addresses.keys().next().value ?? '')
    return saved >= 1
  }

  return { mayPass, forget, size: () => addresses.size }
}

const householdOf = (address: string): string => {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length
  return [...groups, ...Array(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')].slice(0, 4).join(':')
}
