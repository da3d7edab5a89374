import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms } from '../testing/cms'

let cms: Cms
let requestDailyDeploy: typeof import('./daily').requestDailyDeploy

beforeAll(async () => {
  cms = await openCms()
  requestDailyDeploy = (await import('./daily')).requestDailyDeploy
})
afterAll(() => cms.close())

/** Longer than any day of the town, that of the changed clocks too. */
const DAY_AND_MORE_MS = 30 * 3_600_000
const ask = (now: Date, since: Date) =>
  requestDailyDeploy({ payload: cms.payload, timeZone: 'Europe/Warsaw', now: () => now, since })

describe('the daily deploy', () => {
  it('waits for the town’s midnight, not for that of UTC', async () => {
    const since = new Date('2026-07-01T20:00:00Z')
    expect(await ask(new Date('2026-07-01T21:59:00Z'), since)).toBe(false)
    expect(await ask(new Date('2026-07-01T22:01:00Z'), since)).toBe(true)
  })

  it('is requested once a day, and counts any other deploy of that day', async () => {
    const { docs } = await cms.payload.find({ collection: 'deploys', limit: 0 })
    expect(docs).toMatchObject([{ reason: 'daily', state: 'queued' }])
    const asked = Date.parse(String(docs[0]?.createdAt))
    expect(await ask(new Date(asked), new Date(0))).toBe(false)
    expect(await ask(new Date(asked + DAY_AND_MORE_MS), new Date(0))).toBe(true)
  })
})
