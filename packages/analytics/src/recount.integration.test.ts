import { describe, expect, it } from 'vitest'
import { readCsv } from './history/csv.ts'
import { exportCsv } from './history/export.ts'
import { openStore } from './store/open.ts'
import { startPortal } from './testing/portal.ts'
import { makeRequests, recount } from './testing/raw-requests.ts'
import { STORE_KINDS } from './testing/stores.ts'

const CHUNK = 100

describe.each(STORE_KINDS)('what $name has counted', { timeout: 60_000 }, ({ isThere, makePlace }) => {
  it.skipIf(!isThere).each([
    ['over two midnights and the hour that comes twice in October', '2026-10-24T19:00:00Z', 180_000],
    ['over the hour that is left out in March', '2026-03-28T21:30:00Z', 40_000],
    ['over the end of a year', '2025-12-31T22:00:00Z', 14_000],
  ])('is what a recount of the raw requests gives, exactly, %s', async (_, from, stepMs) => {
    const requests = makeRequests({ seed: stepMs, count: 600, from: new Date(from), stepMs })
    const place = await makePlace()
    let now = new Date(from)
    const start = () => startPortal({ url: place.url, folder: place.folder, clock: () => now, trustedProxies: ['127.0.0.1'] })
    let portal = await start()
    const statuses = new Map<number, number>()
    for (let index = 0; index < requests.length; index += CHUNK) {
      for (const { at, address, headers, body } of requests.slice(index, index + CHUNK)) {
        now = at
        const { status } = await portal.send(body, { ...headers, 'x-forwarded-for': address })
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
      // Restarts in the middle of days, one of them without a clean end of the day before.
      if (index % (4 * CHUNK) === 0) {
        await portal.close()
        portal = await start()
      }
    }
    await portal.close()

    const expected = recount(requests)
    expect(expected.counters.size).toBeGreaterThan(30)
    expect(statuses).toEqual(
      new Map([
        [204, requests.length - expected.refused],
        [400, expected.refused],
      ]),
    )
    const store = await openStore(place)
    let text = ''
    for await (const chunk of exportCsv(store)) text += chunk
    await store.close()
    await place.remove()
    const days = readCsv(text).filter(({ period = '' }) => period.length === 10)
    const counted = days.map(({ dimension, period, name, views, visits }) => [
      `${dimension} ${period} ${name}`,
      { views: Number(views), visits: Number(visits) },
    ])
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected.counters))
  })
})
