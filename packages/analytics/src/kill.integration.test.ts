import { describe, expect, it } from 'vitest'
import { killAgainAndAgain } from './testing/kill-rounds.ts'
import { STORE_KINDS } from './testing/stores.ts'

describe.each(STORE_KINDS)(
  'a portal that counts in $name and is killed under load',
  { timeout: 60_000 },
  ({ isThere, makePlace }) => {
    it.skipIf(!isThere)('has every acknowledged view, none of them twice', async () => {
      const place = await makePlace()
      try {
        const report = await killAgainAndAgain({ ...place, kills: 5, seed: 20261122 })
        expect(report).toMatchObject({ lost: [], repeated: [], total: report.counted })
        expect(report.acknowledged).toBeGreaterThan(100)
      } finally {
        await place.remove()
      }
    })
  },
)
