import { expect, test } from '@playwright/test'
import { town } from './setup.ts'

const { url } = town()
const NAME = 'proba-tlumaczenie'

test('a translation says that its original is newer and since when, and leads there', async ({ page }) => {
  await page.goto(`${url}/uk/${NAME}/`)
  const notice = page.locator('.untranslated')
  await expect(notice).toContainText('12 травня 2026')
  await expect(notice.getByRole('link')).toHaveAttribute('hreflang', 'pl')
  await notice.getByRole('link').click()
  await expect(page).toHaveURL(`${url}/${NAME}/`)
  await expect(page.locator('.untranslated')).toHaveCount(0)
})

test('a translation by a machine says so, and that somebody has checked it where somebody has', async ({ page }) => {
  await page.goto(`${url}/ar/${NAME}/`)
  await expect(page.locator('.untranslated.wrap')).toBeVisible()
  await expect(page.locator('.untranslated a')).toHaveAttribute('href', `/${NAME}/`)
  await page.goto(`${url}/en/${NAME}/`)
  await expect(page.locator('.untranslated')).toContainText(
    'This text was translated by a machine and checked by a person (14 May 2026).',
  )
})

test('a page that nobody translated stands in the frame of the language with its text marked as what it is', async ({ page }) => {
  await page.goto(`${url}/en/news/jak-nazwac-nowe-rondo-zglos-propozycje/`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('main [lang="pl"] h1')).toBeVisible()
  await expect(page.locator('.untranslated')).toContainText('Polski')
})
