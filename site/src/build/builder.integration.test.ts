import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EditedSite, openEditedSite } from '../testing/edited-site.ts'

/** Batches of one to four edits, compared two by two with the site made anew. `pnpm --filter @ratusz/site prove` makes many more. */
const BATCHES = 24

let site: EditedSite

beforeAll(async () => {
  site = await openEditedSite({ documents: 60, locales: ['pl', 'ar'], seed: 'npm test' })
}, 240_000)
afterAll(() => site.close())

describe('a builder that goes on from what it made', () => {
  it('writes nothing where nothing changed', async () => {
    expect(await site.twin.goOn({ withIndexes: true })).toEqual([])
  })

  it('makes what a new day changes', async () => {
    const now = '2026-11-30T10:00:00Z'
    expect(await site.twin.goOn({ now, withIndexes: true })).toContain('index.html')
    expect(await site.twin.differences({ now })).toEqual([])
    await site.twin.goOn({ withIndexes: true })
  }, 120_000)

  it('leads the old addresses of what is new to its page', async () => {
    expect(await site.bring({ slug: 'sprowadzony', redirectsFrom: ['/2024/05/stary-adres/'] })).toEqual([])
  }, 120_000)

  it('brings another name of the town into all that says it, the search too', async () => {
    expect(await site.rename('Nowe Miasto')).toEqual([])
  }, 120_000)

  it('completes what it made with nothing that was published since', async () => {
    expect(await site.complete()).toEqual([])
    expect(await site.twin.goOn({ withIndexes: true })).not.toEqual([])
    expect(await site.twin.differences()).toEqual([])
  }, 120_000)

  it('makes after any sequence of edits, byte for byte, what a build from nothing makes', async () => {
    for (let made = 0; made < BATCHES; made += 2) {
      const { kinds, differences } = await site.edit(2)
      expect(differences, `after ${kinds.join(', ')}`).toEqual([])
    }
  }, 900_000)
})
