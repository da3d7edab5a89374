import { describe, expect, it } from 'vitest'
import { killAgainAndAgain } from './faults'

// Processes are killed and started here, on SQLite whatever database the other tests use: once is enough.
describe.skipIf(process.env.TEST_DATABASE === 'mongodb')('publishing while everything is killed', () => {
  it('loses no request, leaves no half release and gets stuck nowhere', { timeout: 300_000 }, async () => {
    const report = await killAgainAndAgain({ kills: { cms: 2, publisher: 5, builder: 5 }, seed: 20261122 })
    expect(report).toMatchObject({
      brokenReads: [],
      lost: [],
      stuck: 0,
      failed: [],
      brokenReleases: [],
      leftovers: [],
    })
    expect(report.reads).toBeGreaterThan(0)
  })
})
