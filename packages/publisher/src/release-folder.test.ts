import { describe, expect, it } from 'vitest'
import { releaseIdSchema } from './protocol.ts'
import { nextReleaseId } from './release-folder.ts'

describe('the name of a release', () => {
  it('tells when it was made', () => {
    const id = nextReleaseId({ now: new Date('2026-11-22T06:15:30.123Z'), existing: [] })
    expect(id).toMatch(/^20261122T061530123Z-[0-9a-f]{6}$/)
  })

  it('sorts after every release there is, though the clock was set back or stood still', () => {
    const existing = ['20261122T061530123Z-ffffff', '20261231T235959999Z-ffffff']
    const id = nextReleaseId({ now: new Date('2026-11-22T06:15:30.123Z'), existing })
    expect(releaseIdSchema.parse(id)).toMatch(/^20270101T000000000Z-/)
  })
})
