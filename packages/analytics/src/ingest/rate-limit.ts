import { isIP } from 'node:net'
import type { Clock } from '../calendar.ts'

const MOST_ADDRESSES = 20_000

/**
 * Lets each address send so many views a minute, unused ones saved up to a minute's worth. Addresses
 * are held in memory only, the longest silent forgotten first; an IPv6 address counts by its /64,
 * which is what one household gets.
 *
 * @returns whether an address may send one more now
 */
export const createRateLimit = (parameters: { hitsPerMinute: number; clock: Clock }): ((address: string) => boolean) => {
  const { hitsPerMinute, clock } = parameters
  const addresses = new Map<string, { left: number; at: number }>()
  return (address) => {
    const household = householdOf(address)
    const now = clock().getTime()
    const { left, at } = addresses.get(household) ?? { left: hitsPerMinute, at: now }
    // A clock set back gives nothing and takes nothing.
    const saved = Math.min(hitsPerMinute, left + (Math.max(0, now - at) * hitsPerMinute) / 60_000)
    addresses.delete(household)
    addresses.set(household, { left: saved >= 1 ? saved - 1 : saved, at: now })
    if (addresses.size > MOST_ADDRESSES) addresses.delete(addresses.keys().next().value ?? '')
    return saved >= 1
  }
}

const householdOf = (address: string): string => {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length
  return [...groups, ...Array(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')].slice(0, 4).join(':')
}
