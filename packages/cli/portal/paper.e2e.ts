import { expect, test } from '@playwright/test'
import { town } from './setup.ts'

const { url } = town()
test('the buttons under a page copy its address, print it and write a letter with it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript('globalThis.print = () => { document.documentElement.dataset.printed = "yes" }')
  await page.goto(`${url}/uslugi/dowod-osobisty/`)
  const share = page.getByRole('region', { name: 'Udostępnij albo wydrukuj' })
  await share.getByRole('button', { name: 'Kopiuj adres' }).click()
  await expect(share.getByRole('status')).toHaveText('Adres skopiowany')
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${url}/uslugi/dowod-osobisty/`)
  await share.getByRole('button', { name: 'Drukuj' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await expect(share.getByRole('link', { name: 'Wyślij e-mailem' })).toHaveAttribute(
    'href',
    `mailto:?body=${url}/uslugi/dowod-osobisty/`,
  )
})

test('a printed page names its address, and shows it as a code', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${url}/ar/khadamat/rkhsa-bya-al-khwl-zezwolenie-na-sprzedaz-alkoholu/`)
  await expect(page.locator('.printed-address')).toContainText('/ar/khadamat/')
  await expect(page.locator('.printed-address svg')).toBeVisible()
  await expect(page.locator('.share')).toBeHidden()
})
