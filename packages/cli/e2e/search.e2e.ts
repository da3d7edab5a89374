import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { sectionPath } from '@ratusz/content-schemas'
import { stack } from './stack.ts'

const { portal, statsToken } = stack()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const TOWN = {
  pl: {
    word: 'podatek',
    filter: 'Usługi',
    nothing: 'Nic nie znaleziono',
    more: /^\d+ wynik.* dla „podatek”, strona 1 z \d+$/,
    help: 'Zapytaj nas',
  },
  ar: { word: 'ضريبة', filter: 'الخدمات', nothing: 'لم نجد شيئًا', more: /عن «ضريبة».* 1 .*\d$/, help: 'اسألنا' },
} as const

const searchPage = (locale: keyof typeof TOWN): string => `${portal}${sectionPath('search', locale, 'pl')}`
const ask = async (page: Page, locale: keyof typeof TOWN, query: string): Promise<void> => {
  await page.goto(`${searchPage(locale)}?q=${encodeURIComponent(query)}`)
}
const count = (page: Page) => page.locator('#search-count')
const results = (page: Page) => page.locator('#search-list > li')
const titles = (page: Page) => results(page).getByRole('heading', { level: 3 }).allInnerTexts()

const axe = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ content: AXE })
  return page.evaluate<string[]>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join(' ')))",
  )
}

for (const locale of ['pl', 'ar'] as const) {
  const { word, filter, nothing, more, help } = TOWN[locale]

  test.describe(`results in ${locale}`, () => {
    test('are narrowed by keyboard, with an address that can be shared, reloaded and gone back to', async ({ page }) => {
      await ask(page, locale, word)
      await expect(count(page)).toHaveText(more)
      const before = await titles(page)
      const box = page.getByRole('checkbox', { name: new RegExp(`^${filter} \\d`) })
      await box.focus()
      await page.keyboard.press('Space')
      await expect(page).toHaveURL(/[?&]type=service-cards/)
      await expect(box).toBeChecked()
      await expect(box).toBeFocused()
      await expect(results(page).first()).toBeVisible()
      await expect.poll(() => titles(page)).not.toEqual(before)
      const narrowed = await titles(page)

      await page.reload()
      await expect(box).toBeChecked()
      expect(await titles(page)).toEqual(narrowed)
      await page.goBack()
      await expect(box).not.toBeChecked()
      await expect.poll(() => titles(page)).toEqual(before)
      await page.goForward()
      await expect.poll(() => titles(page)).toEqual(narrowed)
    })

    test('go on over pages that have addresses of their own', async ({ page }) => {
      await ask(page, locale, word)
      const first = await firstTitle(page)
      await page.locator('.pagination a[rel=next], .pagination-step').last().click()
      await expect(page).toHaveURL(/[?&]page=2/)
      await expect(count(page)).toBeFocused()
      await expect.poll(() => titles(page)).not.toContain(first)
      await page.goBack()
      await expect.poll(() => titles(page)).toContain(first)
    })

    test('are honest where there are none, and help on', async ({ page }) => {
      await ask(page, locale, 'xqzxqz')
      await expect(count(page)).toContainText(nothing)
      await expect(page.getByRole('heading', { name: help })).toBeVisible()
      await expect(page.locator('#search-help a[href^="tel:"]').first()).toBeVisible()
      await expect(page.locator('#search-help .tasks a').first()).toBeVisible()
      await expect(results(page)).toHaveCount(0)
    })

    for (const width of [360, 1280]) {
      test(`and the page without any satisfy axe at ${width} px`, async ({ browser }) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' })
        const page = await context.newPage()
        for (const query of [word, 'xqzxqz']) {
          await ask(page, locale, query)
          await expect(count(page)).toHaveText(/\S/)
          if (await page.locator('#search-filters').isVisible())
            await page.locator('#search-filters').evaluate((details) => details.setAttribute('open', ''))
          expect(await axe(page), query).toEqual([])
          expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
        }
        await context.close()
      })
    }

    test('without scripts are a list from A to Z, with letters that lead into it', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`${searchPage(locale)}?q=${encodeURIComponent(word)}`)
      const letters = page.locator('.letter-links a')
      expect(await letters.count()).toBeGreaterThan(10)
      for (const letter of await letters.all()) {
        const target = page.locator((await letter.getAttribute('href')) ?? 'none')
        await expect(target).toHaveText((await letter.textContent()) ?? 'none')
      }
      await letters.last().click()
      await expect(page.locator('.letter').last()).toBeInViewport()
      await page.getByRole('search').getByRole('textbox').fill(word)
      await page.getByRole('search').getByRole('button').click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await context.close()
    })
  })
}

/** What searching fetches: its script with its worker, and the index. */
const OF_SEARCH = /\/search-index\/|\/_astro\/search-[^/]+\.js(?:on)?$/u

const firstTitle = async (page: Page): Promise<string> => {
  await expect(results(page).first()).toBeVisible()
  return (await titles(page))[0] ?? ''
}

test('a new question is answered in the page, without the filters of the old one', async ({ page }) => {
  await page.goto(`${searchPage('pl')}?q=podatek&type=service-cards`)
  await firstTitle(page)
  await page.getByRole('combobox').fill('latarnia morska')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${searchPage('pl')}?q=latarnia+morska`)
  await expect(count(page)).toContainText('latarnia morska')
  await expect(page).toHaveTitle(/^latarnia morska – /)
  await page.goBack()
  await expect(page.getByRole('combobox')).toHaveValue('podatek')
  await expect(page.getByRole('checkbox', { name: /^Usługi \d/ })).toBeChecked()
})

test('what an editor recommends comes first and says so', async ({ page }) => {
  await ask(page, 'pl', 'śmieci')
  const first = results(page).first()
  await expect(first).toContainText('Polecamy')
  await expect(first.getByRole('link', { name: 'Harmonogram odbioru odpadów' })).toBeVisible()
})

test('matched words are marked in titles, summaries and passages', async ({ page }) => {
  await ask(page, 'pl', 'podatek')
  for (const part of ['h3', '.teaser-summary', '.search-excerpt'])
    await expect(results(page).locator(`${part} mark`).first(), part).toBeVisible()
})

test('a typing mistake is repaired, and said', async ({ page }) => {
  await ask(page, 'pl', 'podetek od nieruchomosci')
  await expect(page.getByText('Dla „podetek od nieruchomosci” nic nie ma. Pokazujemy wyniki dla „podatek')).toBeVisible()
  await expect(count(page)).toContainText('dla „podatek od nieruchomosci”')
  await expect(results(page).first().getByRole('link', { name: 'Podatek od nieruchomości' })).toBeVisible()
})

test('results in other languages are offered where this one has none, and their indexes opened only then', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await ask(page, 'pl', 'podatek')
  await firstTitle(page)
  expect(asked.filter((url) => /\/search-index\/(uk|ar|en)\//u.test(url))).toEqual([])

  await ask(page, 'pl', 'податок')
  const elsewhere = page.getByRole('region', { name: 'Wyniki w innych językach' })
  await expect(elsewhere.getByRole('heading', { name: 'Українська' })).toBeVisible()
  await expect(elsewhere.locator('ul[lang=uk] a').first()).toHaveAttribute('href', /^\/uk\//)
  await elsewhere
    .getByRole('link', { name: /^Zobacz \d+ wynik/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/uk\/poshuk\/\?q=/)
  await expect(results(page).first()).toBeVisible()
})

test('a first search loads what a search may, a later one little more, and a second visit is sent nothing anew', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const visit = async () => {
    const page = await context.newPage()
    let finished: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      // Nothing came, and the browser takes from it the headers that it remembers: less than nothing.
      if (OF_SEARCH.test(request.url()))
        finished.push(request.sizes().then(({ responseBodySize }) => Math.max(0, responseBodySize)))
    })
    const sent = async (): Promise<{ asked: number; bytes: number }> => {
      await page.waitForLoadState('networkidle')
      const sizes = await Promise.all(finished)
      finished = []
      return { asked: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
    }
    await ask(page, 'pl', 'opłata za psa')
    await expect(results(page)).toHaveCount(5)
    const first = await sent()
    await ask(page, 'pl', 'podatek od nieruchomości')
    await expect(results(page).first()).toContainText('Podatek')
    const later = await sent()
    await page.close()
    return { first, later }
  }
  const [before, after] = [await visit(), await visit()]
  expect(before.first.bytes).toBeGreaterThan(50_000)
  expect(before.first.bytes).toBeLessThan(125_000)
  expect(before.later.bytes).toBeLessThan(25_000)
  expect(after.first.asked).toBeGreaterThan(5)
  expect(after.first.bytes + after.later.bytes).toBe(0)
  await context.close()
})

test('a search without a result is counted once, by its words alone', async ({ page, request }) => {
  const word = `xq${Date.now().toString(36).replaceAll(/\d/g, 'x')}q`
  const sent: string[] = []
  page.on('request', (message) => {
    const body = message.url() === `${portal}/hit` ? (message.postData() ?? '') : ''
    if (body.includes('"search"')) sent.push(body)
  })
  await ask(page, 'pl', `  ${word.toUpperCase()}!  `)
  await expect.poll(() => sent).toEqual([JSON.stringify({ path: '/szukaj/', language: 'pl', search: word })])
  await page.reload()
  await expect(count(page)).toContainText('Nic nie znaleziono')
  await page.goto(`${portal}/`)
  expect(sent).toHaveLength(1)

  const ranking = async () => {
    const answer = await request.get(`${portal}/stats/ranking?of=search&limit=100`, {
      headers: { Authorization: `Bearer ${statsToken}` },
    })
    return answer.text()
  }
  await expect.poll(ranking).toContain(word)
})

const BAD: [name: string, query: string][] = [
  ['emoji', '😀🏖️'],
  ['a thousand characters', 'ąć'.repeat(500)],
  ['regular expressions', '.*+?^$()|[]\\{2,}(?<=a)'],
  ['right to left mixed with Latin', 'رخصة PESEL \u202e12 بناء abc'],
  ['only small words', 'i w z na do'],
  ['HTML', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['HTML around a word that is found', '<u>podatek</u>'],
  ['a quote and what looks like an address', '"\'&q=%00&#38;'],
  ['a lone half of a character', '\ud83d'],
]

test('whatever is typed, the page answers or says honestly that there is nothing, and holds it as text alone', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  for (const [name, query] of BAD) {
    await test.step(name, async () => {
      await page.goto(searchPage('pl'))
      await page.getByRole('combobox').fill(query)
      await page.getByRole('combobox').press('Enter')
      await expect(count(page)).toHaveText(/wynik|znaleziono/)
      await page.reload()
      await expect(count(page)).toHaveText(/wynik|znaleziono/)
      await expect(page.locator('main :is(form, .search-answer) :is(img, script, iframe, u)')).toHaveCount(0)
      expect(await page.title()).not.toBe('1')
      expect(errors).toEqual([])
    })
  }
})
