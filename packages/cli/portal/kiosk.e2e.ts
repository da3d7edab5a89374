import { expect, type Page, test } from '@playwright/test'
import { town } from './setup.ts'

const { url } = town()

/** Every view that pages tell the portal of, by the kiosk on which it was. */
const noteViews = async (page: Page): Promise<() => Promise<{ path: string; kiosk?: string }[]>> => {
  const views: { path: string; kiosk?: string }[] = []
  await page.exposeFunction('noteView', (text: string) => void views.push(JSON.parse(text)))
  await page.addInitScript('navigator.sendBeacon = (address, text) => (noteView(text), true)')
  return async () => views
}
const bar = (page: Page) => page.getByRole('navigation', { name: 'Kiosk informacyjny' })

test('each touch at a kiosk is counted under its name, and elsewhere under none', async ({ page, browser }) => {
  const views = await noteViews(page)
  await page.goto(`${url}/kiosk/?kiosk=dworzec`)
  await page.getByRole('link', { name: 'Miejsca', exact: true }).first().click()
  await expect(page).toHaveURL(`${url}/miejsca/`)
  await bar(page).getByRole('link', { name: 'Początek' }).click()
  await expect(page).toHaveURL(`${url}/kiosk/`)
  await expect
    .poll(async () => (await views()).map(({ path, kiosk }) => `${kiosk} ${path}`))
    .toEqual(['dworzec /kiosk/', 'dworzec /miejsca/', 'dworzec /kiosk/'])

  const other = await browser.newPage()
  const otherViews = await noteViews(other)
  await other.goto(`${url}/miejsca/`)
  await expect.poll(otherViews).toEqual([expect.not.objectContaining({ kiosk: expect.anything() })])
  await expect(bar(other)).toHaveCount(0)
  await other.close()
})

test('a kiosk that nobody touches asks, and goes back to the start after a minute', async ({ page }) => {
  await page.clock.install()
  await page.goto(`${url}/kiosk/?kiosk=dworzec`)
  await page.clock.runFor(120_000)
  await expect(page).toHaveURL(`${url}/kiosk/?kiosk=dworzec`)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)

  await page.goto(`${url}/kontakt/`)
  await page.clock.runFor(35_000)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await page.clock.runFor(10_000)
  const question = page.getByRole('alertdialog', { name: 'Czy nadal tu jesteś?' })
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: 'Zostań na tej stronie' }).click()
  await expect(question).toHaveCount(0)

  await page.clock.runFor(55_000)
  await expect(question).toBeVisible()
  await expect(page).toHaveURL(`${url}/kontakt/`)
  await page.clock.runFor(10_000)
  await expect(page).toHaveURL(`${url}/kiosk/`)
})

test('no link leads out of a kiosk: it is shown as a code for the phone', async ({ page }) => {
  await page.goto(`${url}/kiosk/?kiosk=dworzec`)
  for (const path of ['/kontakt/', '/wydarzenia/', '/plaze-i-kapieliska/']) {
    await page.goto(`${url}${path}`)
    await expect(bar(page)).toBeVisible()
    const left = await page.evaluate<string[]>(`(() => {
      const links = [...document.querySelectorAll('a[href]')]
      const outside = links.filter((link) => link.origin !== location.origin || /\\.(?!html$)\\w+$/.test(link.pathname))
      const left = outside.filter((link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))
      document.querySelectorAll('dialog').forEach((dialog) => dialog.close())
      return [outside.length === 0 ? 'nothing to try' : '', ...left.map((link) => link.href)].filter(Boolean)
    })()`)
    expect(left, path).toEqual([])
  }
  await page.goto(`${url}/kontakt/`)
  await page.locator('main a[href^="mailto:"]').first().click()
  const dialog = page.getByRole('dialog', { name: 'Ta strona jest poza portalem' })
  await expect(dialog.locator('svg.kiosk-code')).toBeVisible()
  await expect(dialog.locator('.kiosk-address')).toHaveText(/@/)
  await dialog.getByRole('button', { name: 'Zamknij' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await page.evaluate("document.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true }))")).toBe(false)
})

test('what can be touched at a kiosk is large', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 })
  await page.goto(`${url}/kiosk/?kiosk=dworzec`)
  for (const link of [...(await page.locator('.tile').all()), ...(await bar(page).locator('button, .kiosk-do').all())]) {
    const box = await link.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await link.textContent()) ?? '').toBeGreaterThanOrEqual(60)
  }
})
