import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { signIn } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal, email, password, dataFolder } = stack()
/** A version of its own, so that any trace of it is a trace of these views. */
const VERSION = 'Chrome/142.7.31.77'
const BROWSER = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ${VERSION} Safari/537.36`
const ADDRESS = '203.0.113.177'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const VIEWS = 7

type AxeResult = { violations: { id: string; nodes: { target: unknown }[] }[] }

/** What axe finds in a part of a page. It comes by the debugger: the print page's own rules let no script in. */
const axeIn = async (page: Page, part: string): Promise<string[]> => {
  await page.evaluate(AXE)
  const { violations }: AxeResult = await page.evaluate(
    `axe.run('${part}', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`)
}

/** Goes on by Tab until a thing has the focus. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let times = 0; times < 80; times += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} is not reached by keyboard`)
}

/** Every file of a folder. What a build makes and takes away again may be gone by the time it is looked at. */
const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const lists = entries.map((entry) => {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(at)
    return entry.isFile() ? [at] : []
  })
  return (await Promise.all(lists)).flat()
}

test.describe.configure({ mode: 'serial' })

test.describe('an administrator reads the statistics', () => {
  let page: Page

  test.beforeAll(async ({ browser, request }) => {
    for (let view = 0; view < VIEWS; view += 1) {
      const hit = await request.post(`${portal}/hit`, {
        headers: { 'User-Agent': BROWSER, 'X-Forwarded-For': ADDRESS },
        data: { path: '/uslugi/', referrer: 'szukajka.example', width: 360, language: 'pl' },
      })
      expect(hit.status()).toBe(204)
    }
    page = await (
      await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    ).newPage()
    const signedIn = await page.request.post(`${cms}/api/users/login`, { data: { email, password } })
    expect(signedIn.status()).toBe(200)
    await page.goto(`${cms}/admin/statistics`)
    await expect(page.getByRole('heading', { level: 1, name: 'Statystyki' })).toBeVisible()
  })
  test.afterAll(async () => {
    await page.context().close()
  })

  test('and finds the views that were made, by page, with the same figures in the file', async () => {
    await page.goto(`${cms}/admin/statistics?period=days7`)
    const row = page.getByTestId('table-pages').getByRole('row').filter({ hasText: 'Karty usług' }).first()
    const views = Number(await row.getByRole('cell').first().textContent())
    expect(views).toBeGreaterThanOrEqual(VIEWS)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Pobierz „Najczęściej czytane strony” jako CSV' }).click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    expect(csv).toContain(`Karty usług,/uslugi/,${views},`)
  })

  test('and finds in a document’s form how often it was read, as in the table of all documents', async ({ request }) => {
    const headers = await signIn(request)
    const found = await request.get(`${cms}/api/service-cards?limit=1&depth=0&locale=pl&where[_status][equals]=published`, {
      headers,
    })
    const { docs }: { docs: { id: string | number; slug: string }[] } = await found.json()
    const [{ id, slug } = { id: '', slug: '' }] = docs
    for (let view = 0; view < VIEWS; view += 1) {
      const body = JSON.stringify({ path: `/uslugi/${slug}/`, width: 1280, language: 'pl' })
      // Whoever is signed in is not counted: these views are made without that one's cookie.
      expect((await fetch(`${portal}/hit`, { method: 'POST', headers: { 'User-Agent': BROWSER }, body })).status).toBe(204)
    }
    await page.goto(`${cms}/admin/collections/service-cards/${id}?locale=pl`)
    const shown = page.getByTestId('own-views')
    await expect(shown).toBeVisible()
    const views = Number((await shown.textContent())?.replace(/\D/g, ''))
    expect(views).toBeGreaterThanOrEqual(VIEWS)
    const table = await request.get(`${cms}/api/statistics/tables/documents?period=days30`, { headers })
    const { rows }: { rows: { views: number; document?: { id: string | number } }[] } = await table.json()
    expect(rows.find(({ document }) => String(document?.id) === String(id))?.views).toBe(views)
  })

  test('by keyboard alone: the period, and the chart as a table', async () => {
    await page.goto(`${cms}/admin/statistics`)
    const form = page.locator('form.ratusz-period')
    await tabTo(page, form.getByLabel('Okres'))
    await page.keyboard.press('Home')
    await tabTo(page, form.getByRole('button'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/period=days7/)
    await tabTo(page, page.locator('summary', { hasText: 'Pokaż jako tabelę' }))
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('table-time')).toBeVisible()
    await expect(page.getByTestId('table-time').getByRole('row')).toHaveCount(8)
  })

  test('and no file of the whole town holds the browser or the address that the views came with', async () => {
    const holding: Record<string, string[]> = { [VERSION]: [], [ADDRESS]: [], '/uslugi/': [] }
    for (const file of await filesIn(dataFolder)) {
      const content = await readFile(file).catch(() => '')
      for (const [text, files] of Object.entries(holding)) if (content.includes(text)) files.push(path.basename(file))
    }
    expect(holding['/uslugi/']?.filter((name) => name.startsWith('analytics.db'))).not.toEqual([])
    expect([holding[VERSION], holding[ADDRESS]]).toEqual([[], []])
  })

  // Of the admin the screen itself: the frame around it is Payload's.
  const SCREENS = [
    { name: 'the statistics', address: '/admin/statistics?period=days30', part: '.ratusz-stats' },
    { name: 'the yearly report', address: '/admin/statistics/report', part: '.ratusz-stats' },
    { name: 'the yearly report to print', address: '/api/statistics/report?format=html', part: 'html' },
  ]
  for (const { name, address, part } of SCREENS) {
    for (const language of ['pl', 'ar']) {
      for (const width of [360, 1280]) {
        test(`axe finds nothing in ${name} in ${language} at ${width} px, and it fits`, async () => {
          await page.context().addCookies([{ name: 'payload-lng', value: language, url: cms }])
          await page.setViewportSize({ width, height: 900 })
          await page.goto(`${cms}${address}${address.startsWith('/api') ? `&language=${language}` : ''}`)
          await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? /^rtl$/i : /^ltr$/i)
          await expect(page.locator(`${part} h1`)).toBeVisible()
          await expect(page.locator(`${part} table`).filter({ visible: true }).first()).toBeVisible()
          expect(await axeIn(page, part)).toEqual([])
          expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
        })
      }
    }
  }
})
