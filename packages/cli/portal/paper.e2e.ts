import { expect, type Page, test } from '@playwright/test'
import { type BuiltPage, builtPages } from './pages.ts'
import { EXHAUSTIVE, town } from './setup.ts'

const { url, release } = town()
const cards = process.env.PORTAL_TOWN ? builtPages(release).filter(({ template }) => template === 'service-cards') : []

/** A service card fits on one or two sheets: who prints it takes it along. */
const SHEETS = 2

const sheetsOf = async (page: Page, { path }: BuiltPage): Promise<number> => {
  await page.goto(`${url}${path}`)
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('the longest service card of each language fits on two sheets of paper', async ({ page }) => {
  for (const group of Map.groupBy(cards, ({ locale }) => locale).values()) {
    const [longest] = group.toSorted((a, b) => b.bytes - a.bytes)
    if (longest) expect.soft(await sheetsOf(page, longest), longest.path).toBeLessThanOrEqual(SHEETS)
  }
})

test('every service card fits on two sheets of paper', { tag: EXHAUSTIVE }, async ({ page }) => {
  for (const card of cards) expect.soft(await sheetsOf(page, card), card.path).toBeLessThanOrEqual(SHEETS)
})

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
