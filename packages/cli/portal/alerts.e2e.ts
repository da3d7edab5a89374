import { expect, type Page, test } from '@playwright/test'
import { town } from './setup.ts'

const { url } = town()
const now = Date.now()

const said = (value: string, locale = 'pl') => ({ value, locale, dir: locale === 'ar' ? 'rtl' : 'ltr' })
const alert = (key: string, more: object = {}) => ({
  key,
  level: 'warning',
  levelName: 'Ostrzeżenie',
  from: now - 60_000,
  until: now + 3_600_000,
  scope: 'site',
  paths: [],
  title: said(`Tytuł ${key}`),
  href: '/komunikaty/',
  body: said(`Treść ${key} <b>&amp;`),
  expires: { instant: new Date(now + 3_600_000).toISOString(), text: 'do wieczora' },
  dismiss: `Zamknij ${key}`,
  ...more,
})

/** Has the portal say these alerts from now on, as it does when they are published while a page is open. */
const publish = async (page: Page, ...alerts: object[]) => {
  const words = { instruction: 'Co zrobić', areas: 'Gdzie', until: 'Do', link: 'Szczegóły' }
  const text = JSON.stringify({ version: JSON.stringify(alerts), words, alerts })
  await page.unroute('**/alerts.json')
  await page.route('**/alerts.json', (route) => route.fulfill({ contentType: 'application/json', body: text }))
  await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
}
const titles = (page: Page) => page.locator('.alert:visible .alert-title')

test('alerts that are published while a page is open come, change and go, and an emergency is spoken', async ({ page }) => {
  await page.route('**/alerts.json', (route) => route.abort())
  await page.goto(`${url}/kontakt/`)
  await publish(page, alert('a-1'), alert('s-1', { level: 'emergency', levelName: 'Zagrożenie', dismiss: undefined }))
  await expect(titles(page)).toHaveText(['Ostrzeżenie: Tytuł a-1', 'Zagrożenie: Tytuł s-1'])
  await expect(page.locator('.alert b')).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveText(/Tytuł s-1/)
  await expect(page.locator('.alert-warning')).not.toHaveRole('alert')

  await page.getByRole('link', { name: 'Tytuł s-1' }).focus()
  await publish(page, alert('b-1', { body: said('انتبهوا', 'ar') }), alert('s-1', { level: 'emergency', dismiss: undefined }))
  await expect(titles(page)).toHaveText(['Ostrzeżenie: Tytuł b-1', 'Zagrożenie: Tytuł s-1'])
  await expect(page.getByRole('link', { name: 'Tytuł s-1' })).toBeFocused()
  await expect(page.getByText('انتبهوا')).toHaveAttribute('dir', 'rtl')

  await publish(page)
  await expect(page.locator('.alert')).toHaveCount(0)
  await expect(page.locator('.alerts')).toBeHidden()
})

test('an alert that was put away stays away on the next page, and comes back when it says something new', async ({ page }) => {
  await page.route('**/alerts.json', (route) => route.abort())
  await page.goto(`${url}/kontakt/`)
  await publish(page, alert('a-1'))
  await page.getByRole('button', { name: 'Zamknij a-1' }).click()
  await expect(titles(page)).toHaveCount(0)
  await page.reload()
  await publish(page, alert('a-1'), alert('b-1'))
  await expect(titles(page)).toHaveText(['Ostrzeżenie: Tytuł b-1'])
  await publish(page, alert('a-2'))
  await expect(titles(page)).toHaveText(['Ostrzeżenie: Tytuł a-2'])
})

test('an alert for some pages stands on those alone, and one before or after its time on none', async ({ page }) => {
  await page.route('**/alerts.json', (route) => route.abort())
  await page.goto(`${url}/en/services/`)
  await publish(
    page,
    alert('here', { scope: 'paths', paths: ['/uslugi/'] }),
    alert('elsewhere', { scope: 'paths', paths: ['/kontakt/'] }),
    alert('later', { from: now + 3_600_000 }),
    alert('over', { until: now - 60_000 }),
  )
  await expect(titles(page)).toHaveText([/Tytuł here/])
})

test('a page that shows the alerts of this moment fetches nothing more for them', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  const told = page.waitForResponse('**/alerts.json')
  await page.goto(`${url}/kontakt/`)
  expect((await told).status()).toBe(200)
  await page.waitForLoadState('networkidle')
  expect(scripts).toEqual([])
})
