import { expect, type Page, test } from '@playwright/test'
import { inTurn } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal, email, password } = stack()

/** Publishing must show on the portal within this time. */
const LOOP_MS = 20_000

const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${cms}/admin/login`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Hasło').fill(password)
  await page.getByRole('button', { name: 'Zaloguj' }).click()
  await expect(page.getByRole('heading', { name: 'Odsłony w ostatnich 30 dniach' })).toBeVisible()
}

const published = (page: Page) => page.getByTestId('portal-state').locator('[data-state=live]')

test.describe.configure({ mode: 'serial' })

test.describe('an editor publishes an article and a reader finds it', () => {
  const word = `sztormiak${Date.now().toString(36)}`
  const title = `Żółta łódź ${word} wraca do portu`
  let admin: Page
  let address = ''

  test.beforeAll(async ({ browser }) => {
    admin = await (await browser.newContext()).newPage()
    await inTurn(() => signIn(admin))
  })
  test.afterAll(async () => {
    await admin.context().close()
  })

  test('a draft stays inside the CMS', async ({ request }) => {
    await admin.goto(`${cms}/admin/collections/articles/create?locale=pl`)
    // The text comes first: where it is taken the form's scripts run, and what is filled in before that would be lost.
    const text = admin.locator('.field-type.rich-text-lexical [contenteditable=true]').first()
    await text.click()
    await admin.keyboard.type(`Łódź ${word} stoi przy nabrzeżu.`)
    await expect(text).toContainText('stoi przy nabrzeżu.')
    await admin.locator('#field-title').fill(title)
    await admin.locator('#field-summary').fill('Krótko o łodzi.')
    await expect(admin.getByText('Jeszcze nieopublikowane')).toBeVisible()
    await expect(admin.locator('#field-title')).toHaveValue(title)
    await admin.getByRole('button', { name: 'Zapisz szkic' }).click()
    await expect(admin).toHaveURL(/articles\/[^/]+$/)
    await expect.poll(() => admin.url()).not.toContain('create')
    const news = await request.get(`${portal}/aktualnosci/`)
    expect(await news.text()).not.toContain(word)
  })

  test('publishing shows on the portal within 20 seconds, with its state in the form', async ({ request }) => {
    const startedAt = Date.now()
    await admin.getByRole('button', { name: 'Opublikuj po polsku' }).click()
    await expect(published(admin)).toBeVisible({ timeout: LOOP_MS })
    expect(Date.now() - startedAt).toBeLessThan(LOOP_MS)
    address = (await admin.getByRole('link', { name: 'Otwórz stronę na portalu' }).getAttribute('href')) ?? ''
    expect(address).toContain(`${portal}/aktualnosci/zolta-lodz-`)
    expect((await request.get(address)).status()).toBe(200)
  })

  test('a reader opens it', async ({ page }) => {
    for (let visit = 0; visit < 4; visit += 1) {
      const counted = page.waitForResponse((response) => response.url() === `${portal}/hit`)
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      expect((await counted).status()).toBe(204)
    }
    // Counted, and nothing is left behind on the reader's device.
    expect(await page.context().cookies()).toEqual([])
    const kept =
      '(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie])()'
    expect(await page.evaluate(kept)).toEqual([0, 0, 0, ''])
  })

  test('a reader finds it by search, without its Polish letters', async ({ page }) => {
    // The index follows the page within seconds.
    await expect(async () => {
      await page.goto(`${portal}/szukaj/?q=${encodeURIComponent(`zolta lodz ${word}`)}`)
      await expect(page.locator('#search-count')).toHaveText(/\S/)
      await expect(page.getByRole('link', { name: title }).first()).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: LOOP_MS })
  })

  test('the administrator sees its views on the desk and beside the document', async () => {
    const form = admin.url()
    await admin.goto(`${cms}/admin`)
    await expect(admin.getByTestId('table-pages').getByRole('link', { name: title }).first()).toBeVisible()
    await admin.goto(form)
    await expect(admin.getByTestId('own-views')).toHaveText('4')
  })

  test('a new address leaves a redirect from the old one', async ({ page }) => {
    const old = address
    await admin.locator('#field-slug').fill(`nowy-adres-${word}`)
    await admin.getByRole('button', { name: 'Opublikuj po polsku' }).click()
    await expect(async () => {
      await page.goto(old)
      expect(page.url()).toBe(`${portal}/aktualnosci/nowy-adres-${word}/`)
    }).toPass({ timeout: LOOP_MS })
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    address = page.url()
  })

  test('taking it off leaves the reason at its address, and nothing in search', async ({ page, request }) => {
    await admin.locator('.doc-controls__popup .popup-button, .doc-controls__dots').first().click()
    await admin.getByRole('button', { name: 'Zdejmij z portalu' }).click()
    const question = admin.getByRole('dialog', { name: 'Zdejmij z portalu' })
    await question.getByLabel('Dlaczego (Polski)').fill('Łódź odpłynęła na dobre.')
    await question.getByRole('button', { name: 'Zdejmij z portalu' }).click()
    await expect(async () => expect((await request.get(address)).status()).toBe(410)).toPass({ timeout: LOOP_MS })
    await page.goto(address)
    await expect(page.getByText('Łódź odpłynęła na dobre.')).toBeVisible()
    await expect(async () => {
      await page.goto(`${portal}/szukaj/?q=${word}`)
      await expect(page.locator('#search-count')).toHaveText(/\S/)
      await expect(page.getByRole('link', { name: title })).toHaveCount(0, { timeout: 1000 })
    }).toPass({ timeout: LOOP_MS })
  })
})
