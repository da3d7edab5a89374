import { expect, test } from '@playwright/test'
import { ENGINES, TEMPLATE_CHECKS } from './checks/all.ts'
import { mainText, withoutScripts } from './checks/modes.ts'
import { builtPages, isInSample, representativePages } from './pages.ts'
import { EXHAUSTIVE, town } from './setup.ts'

const { url, release } = town()
const VIEWPORT = { width: 360, height: 740 }

for (const built of process.env.PORTAL_TOWN ? representativePages(builtPages(release)) : []) {
  test(`${built.locale}, ${built.template}: ${built.path} can be used by everybody`, {
    tag: isInSample(built) ? [] : EXHAUSTIVE,
  }, async ({ browser }) => {
    const context = await browser.newContext({ viewport: VIEWPORT, bypassCSP: true })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
    })
    await page.goto(`${url}${built.path}`)
    for (const [name, check] of Object.entries({ ...TEMPLATE_CHECKS, ...ENGINES }))
      expect.soft(await check(page), name).toEqual([])
    expect.soft(complaints, 'the console').toEqual([])
    const words = await mainText(page)
    await context.close()

    const plain = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled: false })
    const bare = await plain.newPage()
    await bare.goto(`${url}${built.path}`)
    expect.soft(await withoutScripts(bare, words), 'without JavaScript').toEqual([])
    await plain.close()
  })
}
