import { expect, test } from '@playwright/test'
import { town } from './setup.ts'

const { url } = town()

test('service cards that were kept are read without a network, in full dress, and are gone when they are removed', async ({
  page,
  context,
}) => {
  // In a tab of its own: the browser's page of errors comes a moment later than the failure, and would end the next visit.
  const cannotBeRead = async (path: string): Promise<void> => {
    const tab = await context.newPage()
    await expect(tab.goto(`${url}${path}`)).rejects.toThrow(/ERR_(INTERNET_DISCONNECTED|FAILED)/)
    await tab.close()
  }
  await page.goto(`${url}/na-telefonie/`)
  const count = await page.locator('#pack-list a').count()
  expect(count).toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Pokaż, co jest zachowane' }).click()
  await expect(page.locator('.pack-state')).toHaveText('Na tym telefonie nic nie jest zachowane.')

  await page.getByRole('button', { name: 'Zachowaj na telefonie' }).click()
  await expect(page.locator('.pack-state')).toHaveText(new RegExp(`^Zachowane: ${count + 1}, `), { timeout: 60_000 })
  await expect(page.locator('.pack-kept a')).toHaveCount(count + 1)
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true)

  await context.setOffline(true)
  await page.locator('#pack-list a').first().click()
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'W skrócie' })).toBeVisible()
  expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toContain('Commissioner')
  expect(await page.evaluate('document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === "loaded"))')).toBe(
    true,
  )
  await cannotBeRead('/aktualnosci/')

  await page.goto(`${url}/na-telefonie/`)
  await page.getByRole('button', { name: 'Usuń z telefonu' }).click()
  await expect(page.locator('.pack-state')).toHaveText('Usunięte. Na telefonie nic nie zostało.')
  await cannotBeRead('/uslugi/dowod-osobisty/')
})

test('nothing is kept, and no worker runs, where nobody asked for it', async ({ page }) => {
  await page.goto(`${url}/na-telefonie/`)
  await page.goto(`${url}/uslugi/dowod-osobisty/`)
  expect(await page.evaluate('caches.keys()')).toEqual([])
  expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then(({ length }) => length)')).toBe(0)
})
