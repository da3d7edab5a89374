import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { ENGINES } from './checks/all.ts'
import { htmlValidate } from './checks/engines.ts'
import { builtPages } from './pages.ts'
import { town } from './setup.ts'

const { url, release } = town()
const AT_ONCE = 20

const pages = process.env.PORTAL_TOWN ? builtPages(release) : []

for (let start = 0; start < pages.length; start += AT_ONCE) {
  const batch = pages.slice(start, start + AT_ONCE)
  test(`axe, IBM and html-validate find nothing on pages ${start + 1} to ${start + batch.length}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (const built of batch) {
      await page.goto(`${url}${built.path}`)
      const found = await htmlValidate(readFileSync(path.join(release, built.file), 'utf8'))
      for (const engine of Object.values(ENGINES)) found.push(...(await engine(page)))
      expect.soft(found, built.path).toEqual([])
    }
    await context.close()
  })
}
