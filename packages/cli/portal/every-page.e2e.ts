import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { ENGINES } from './checks/all.ts'
import { htmlValidate } from './checks/engines.ts'
import { differingFrames } from './checks/frame.ts'
import { type BuiltPage, builtPages, representativePages } from './pages.ts'
import { EXHAUSTIVE, town } from './setup.ts'

const { url, release } = town()

const pages = process.env.PORTAL_TOWN ? builtPages(release) : []
const batches = (size: number) =>
  Array.from({ length: Math.ceil(pages.length / size) }, (_, index) => ({
    name: `pages ${index * size + 1} to ${Math.min(pages.length, (index + 1) * size)}`,
    batch: pages.slice(index * size, (index + 1) * size),
  }))

const validate = async (batch: readonly BuiltPage[]): Promise<void> => {
  for (const built of batch) {
    const found = await htmlValidate(readFileSync(path.join(release, built.file), 'utf8'))
    if (found.length > 0) expect.soft(found, built.path).toEqual([])
  }
}

test('html-validate finds nothing on each template in each language', () => validate(representativePages(pages)))

for (const { name, batch } of batches(120))
  test(`html-validate finds nothing on ${name}`, { tag: EXHAUSTIVE }, () => validate(batch))

test('navigation, search and help are the same on every page of a language, and nothing is asked but questions to the search', () => {
  for (const group of Map.groupBy(pages, ({ locale }) => locale).values())
    expect
      .soft(differingFrames(group.map((built) => ({ ...built, html: readFileSync(path.join(release, built.file), 'utf8') }))))
      .toEqual([])
})

for (const { name, batch } of batches(20))
  test(`axe and IBM find nothing on ${name}`, { tag: EXHAUSTIVE }, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true, reducedMotion: 'reduce' })
    for (const built of batch) {
      // Each in a window of its own: one in which the kiosk was opened stays a kiosk.
      const page = await context.newPage()
      await page.goto(`${url}${built.path}`)
      const found: string[] = []
      for (const engine of Object.values(ENGINES)) found.push(...(await engine(page)))
      expect.soft(found, built.path).toEqual([])
      await page.close()
    }
    await context.close()
  })
