import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms } from '../testing/cms'

let cms: Cms
let requestDailyDeploy: typeof import('./daily').requestDailyDeploy

beforeAll(async () => {
  cms = await openCms()
  requestDailyDeploy = (await import('./daily')).requestDailyDeploy
})
afterAll(() => cms.close())

const DAY_MS = 86_400_000
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
    expect(await ask(new Date(), new Date(0))).toBe(false)
    expect(await ask(new Date(Date.now() + DAY_MS), new Date(0))).toBe(true)
  })
})
