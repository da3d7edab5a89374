import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { homePath, sectionPath } from '@ratusz/content-schemas'
import { stack } from './stack.ts'

const { portal } = stack()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TOUCH_TARGET = 44

const TOWN = {
  pl: {
    typed: 'dowod osob',
    page: 'Dowód osobisty',
    all: 'Wszystkie wyniki',
    counted: /\d+ podpowied/,
    nothing: 'Brak podpowiedzi',
  },
  ar: { typed: 'بطاقه الهويه', page: 'بطاقة الهوية', all: 'كل النتائج', counted: /اقتراح/, nothing: 'لا اقتراحات' },
} as const

const field = (page: Page) => page.getByRole('combobox')
const options = (page: Page) => page.getByRole('option')
const active = (page: Page) => page.getByRole('option', { selected: true })

const isSearch = (url: string): boolean => /\/search-index\/|\/_astro\/search-[^/]+\.js$/u.test(url)

/** Until the list is that of the whole text: the ones before it come and go as one types. */
const untilSuggested = (page: Page, text: string) => expect(options(page).last()).toContainText(text)

for (const locale of ['pl', 'ar'] as const) {
  const { typed, page: title, all, counted, nothing } = TOWN[locale]
  const home = `${portal}${homePath(locale, 'pl')}`
  const services = `${portal}${sectionPath('service-cards', locale, 'pl')}`

  test.describe(`suggestions in ${locale}`, () => {
    test('come as one types, and are told to screen readers', async ({ page }) => {
      await page.goto(home)
      await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
      await field(page).pressSequentially(typed)
      await untilSuggested(page, typed)
      await expect(options(page).first()).toContainText(title)
      await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
      await expect(page.getByRole('listbox')).toHaveAttribute('id', (await field(page).getAttribute('aria-controls')) ?? 'none')
      await expect(page.getByRole('search').getByRole('status')).toHaveText(counted)
      await field(page).fill('xqzxqz')
      await expect(page.getByRole('search').getByRole('status')).toHaveText(nothing)
      await expect(page.getByRole('listbox')).toBeHidden()
    })

    test('are moved through and chosen by keyboard alone', async ({ page }) => {
      await page.goto(home)
      await field(page).focus()
      await page.keyboard.type(typed)
      await untilSuggested(page, typed)
      await expect(options(page).first()).toContainText(title)
      await expect(active(page)).toHaveCount(0)

      await page.keyboard.press('ArrowDown')
      await expect(active(page)).toContainText(title)
      await expect(field(page)).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id')) ?? 'none')
      await page.keyboard.press('ArrowUp')
      await expect(active(page)).toContainText(all)
      await page.keyboard.press('ArrowDown')
      await expect(active(page)).toContainText(title)

      await page.keyboard.press('Home')
      await expect(active(page)).toHaveCount(0)
      await expect(field(page)).not.toHaveAttribute('aria-activedescendant')
      expect(await page.evaluate('document.activeElement.selectionStart')).toBe(0)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('End')
      expect(await page.evaluate('document.activeElement.selectionStart')).toBe(typed.length)

      await page.keyboard.press('Escape')
      await expect(page.getByRole('listbox')).toBeHidden()
      await expect(field(page)).toHaveValue(typed)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    })

    test('lead to all results where none is chosen', async ({ page }) => {
      await page.goto(services)
      await field(page).focus()
      await page.keyboard.type(typed)
      await expect(options(page).first()).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(
        `${portal}${sectionPath('search', locale, 'pl')}?q=${encodeURIComponent(typed).replaceAll('%20', '+')}`,
      )
      await expect(page.getByRole('link', { name: title }).first()).toBeVisible()
    })

    for (const width of [360, 1280]) {
      test(`are large enough to touch, fit ${width} px and satisfy axe`, async ({ browser }) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' })
        const page = await context.newPage()
        for (const address of [home, services]) {
          await page.goto(address)
          await field(page).pressSequentially(typed)
          await untilSuggested(page, typed)
          await expect(options(page).first()).toContainText(title)
          await page.keyboard.press('ArrowDown')
          for (const option of await options(page).all())
            expect((await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(TOUCH_TARGET)
          await page.addScriptTag({ content: AXE })
          const violations = await page.evaluate<string[]>(
            "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join(' ')))",
          )
          expect(violations, address).toEqual([])
          expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
        }
        await context.close()
      })
    }
  })
}

test('a suggestion is chosen by pointing at it', async ({ page }) => {
  await page.goto(`${portal}/uslugi/`)
  await field(page).pressSequentially(TOWN.pl.typed)
  await untilSuggested(page, TOWN.pl.typed)
  await options(page).filter({ hasText: TOWN.pl.page }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: TOWN.pl.page })).toBeVisible()
})

test('what is typed stands in the list as text alone', async ({ page }) => {
  const typed = '<u>podatek</u>'
  await page.goto(`${portal}/`)
  await field(page).fill(typed)
  await untilSuggested(page, typed)
  await expect(page.getByRole('listbox').locator('u')).toHaveCount(0)
})

test('nothing of the search is fetched before somebody goes to its field', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${portal}/`, { waitUntil: 'networkidle' })
  expect(asked.filter(isSearch)).toEqual([])
  const script = page.waitForRequest((request) => isSearch(request.url()))
  await field(page).focus()
  await script
})

test('a field whose script does not come is a plain one, and its form still leads to the search page', async ({ page }) => {
  await page.route(/\/_astro\/search-[^/]+\.js$/u, (route) => route.abort())
  await page.goto(`${portal}/`)
  await field(page).focus()
  await expect(field(page)).toHaveCount(0)
  await page.keyboard.type('dowod')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${portal}/szukaj/?q=dowod`)
  await expect(page.getByText('Wyszukiwarka teraz nie działa')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wszystko od A do Z' })).toBeVisible()
})

test('a field whose index does not come stays a plain one', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort())
  await page.goto(`${portal}/`)
  await field(page).focus()
  await page.keyboard.type('dowod')
  await expect(field(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${portal}/szukaj/?q=dowod`)
})
