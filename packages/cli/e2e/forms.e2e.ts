import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, type Request, test } from '@playwright/test'
import { signInBrowser } from './rest.ts'
import { stack } from './stack.ts'

const { cms } = stack()

/** What each type cannot be published without, by the labels of its form. */
const MISSING = {
  articles: ['Tytuł', 'Treść'],
  events: ['Tytuł', 'Treść', 'Terminy'],
  procedures: ['Tytuł', 'Wprowadzenie', 'Kroki'],
  violations: ['Tytuł', 'Na czym polega', 'Kto się tym zajmuje', 'Jak zgłosić', 'Co dzieje się potem', 'Podstawa prawna'],
  'service-cards': ['Tytuł', 'Dla kogo', 'Co zrobić krok po kroku', 'Co otrzymasz', 'Podstawa prawna'],
  pages: ['Tytuł', 'Treść'],
  units: ['Tytuł', 'Czym się zajmuje', 'Kontakt'],
  places: ['Tytuł', 'Opis', 'Adres', 'Szerokość geograficzna', 'Długość geograficzna'],
  documents: ['Tytuł', 'Pliki'],
  'legal-acts': ['Tytuł'],
  'e-services': ['Tytuł', 'Adres (URL)'],
  alerts: ['Tytuł', 'Treść', 'Ważne do'],
}

/** Each place to mend is marked, and tabs count those behind them. */
const expectMarks = async (page: Page, count: number): Promise<void> => {
  await expect(page.locator('.field-type.error', { has: page.locator('#field-title') })).toContainText(/\S/u)
  const tabs = page.locator('.tabs-field__tab-button')
  const counted = async (): Promise<number> =>
    (await tabs.locator('.error-pill').allTextContents()).reduce((sum, text) => sum + Number(text.match(/\d+/u)?.[0]), 0)
  await expect.poll(counted).toBeGreaterThanOrEqual(count)
}

test('the form of each type refuses to publish what is not complete, names each field, and keeps what is there', async ({
  page,
  request,
}) => {
  await signInBrowser(page.context(), request)
  for (const [type, missing] of Object.entries(MISSING))
    await test.step(type, async () => {
      await page.goto(`${cms}/admin/collections/${type}/create?locale=pl`)
      const summary = page.locator('#field-summary')
      await summary.click()
      await expect(page.getByText('Znaki: 0 z 255')).toBeVisible()
      await summary.fill('Zostaje w formularzu.')
      await expect(page.getByText('Znaki: 21 z 255')).toBeVisible()
      await page.getByRole('button', { name: 'Opublikuj po polsku' }).click()
      const refusal = page.locator('.payload-toast-container [data-type=error]')
      for (const label of missing) await expect(refusal).toContainText(label)
      await expectMarks(page, missing.length)
      await expect(summary).toHaveValue('Zostaje w formularzu.')
      await expect(page).toHaveURL(new RegExp(`${type}/create`, 'u'))
    })
})

/** Whether a request asks for the state of a form, with its mistakes or without. */
const isAsked = (request: Request, { isJudged }: { isJudged: boolean }): boolean =>
  request.postData()?.includes(`"skipValidation":${!isJudged}`) ?? false

test('an answer about the form that was on its way when publishing was refused takes no mark away', async ({ page, request }) => {
  await signInBrowser(page.context(), request)
  await page.goto(`${cms}/admin/collections/service-cards/create?locale=pl`)
  await page.locator('#field-summary').click()
  await expect(page.getByText('Znaki: 0 z 255')).toBeVisible()
  const [asked, refused] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await page.route(
    ({ pathname }) => pathname.startsWith('/admin/'),
    async (route) => {
      if (!isAsked(route.request(), { isJudged: false })) return route.fallback()
      const answer = await route.fetch()
      asked.resolve()
      await refused.promise
      return route.fulfill({ response: answer })
    },
  )
  await page.locator('#field-summary').fill('Zostaje w formularzu.')
  await asked.promise
  await page.getByRole('button', { name: 'Opublikuj po polsku' }).click()
  await expect(page.locator('.payload-toast-container [data-type=error]')).toContainText('Tytuł')
  // What came without the mistakes is asked for again, and that is what the form shows in the end.
  const judged = page.waitForResponse((response) => isAsked(response.request(), { isJudged: true }))
  refused.resolve()
  await judged
  await expectMarks(page, MISSING['service-cards'].length)
})

test('a form is judged in its own language, whatever is open in another window', async ({ page, request }) => {
  await signInBrowser(page.context(), request)
  await page.goto(`${cms}/admin/collections/pages/create?locale=pl`)
  await page.locator('#field-summary').click()
  await expect(page.getByText('Znaki: 0 z 255')).toBeVisible()
  const other = await page.context().newPage()
  await other.goto(`${cms}/admin/collections/pages/create?locale=uk`)
  await expect(other.locator('#field-title')).toBeVisible()
  const judged = page.waitForResponse((response) => isAsked(response.request(), { isJudged: true }))
  await page.locator('#field-summary').fill('Zostaje w formularzu.')
  await page.getByRole('button', { name: 'Opublikuj po polsku' }).click()
  await expect(page.locator('.payload-toast-container [data-type=error]')).toContainText('Tytuł')
  await judged
  await expectMarks(page, MISSING.pages.length)
})

test('a service card is made from nothing in its form alone: refused until it is whole, then published for readers', async ({
  page,
  request,
}) => {
  const headers = await signInBrowser(page.context(), request)
  const title = `Karta z formularza ${Date.now().toString(36)}`
  const write = async (field: string, words: string): Promise<void> => {
    const text = page.locator(`.rich-text-lexical:has(label[for="field-${field}"]) [contenteditable=true]`)
    await text.click()
    await page.keyboard.type(words)
    await expect(text).toContainText(words)
  }
  const choose = async (field: string, choice?: string): Promise<void> => {
    await page.locator(`#field-${field} .rs__control`).click()
    const options = page.locator('.rs__option')
    await (choice ? options.filter({ hasText: choice }) : options.first()).click()
  }
  const tab = (name: string) => page.locator('.tabs-field__tab-button', { hasText: name }).click()

  await page.goto(`${cms}/admin/collections/service-cards/create?locale=pl`)
  await write('whoFor', 'Dla mieszkańców.')
  await write('howTo', 'Złóż wniosek w okienku.')
  await page.locator('#field-title').fill(title)
  await choose('responsibleUnit')
  await page.getByRole('button', { name: 'Opublikuj po polsku' }).click()
  const refusal = page.locator('.payload-toast-container [data-type=error]')
  await expect(refusal).toContainText('Co otrzymasz')
  await expect(refusal).toContainText('Podstawa prawna')
  await tab('Jak i za ile')
  await page.locator('#field-processingTime__value').fill('14')
  await tab('Co dalej')
  await write('outcome', 'Zaświadczenie.')
  await tab('Prawo')
  await page.locator('#field-notApplicable .array-field__add-row').click()
  await choose('notApplicable__0__field', 'Podstawa prawna')
  await page.locator('#field-notApplicable__0__reason').fill('Zwyczaj urzędu.')
  await page.getByRole('button', { name: 'Opublikuj po polsku' }).click()
  await expect(page.getByTestId('portal-state').locator('[data-state=live]')).toBeVisible()
  const address = (await page.getByRole('link', { name: 'Otwórz stronę na portalu' }).getAttribute('href')) ?? ''
  // Short words are tied to the next by a space that does not break.
  const shown = (await (await request.get(address)).text()).replace(/\s+/gu, ' ')
  for (const words of [title, 'Złóż wniosek w okienku.', '14 dni', 'Zaświadczenie.']) expect(shown).toContain(words)
  await request.delete(`${cms}/api/service-cards?where[title][equals]=${encodeURIComponent(title)}`, { headers })
})

test('a file that is not what it seems is refused in the form, in plain words, and nothing of it stays', async ({
  page,
  request,
}) => {
  const headers = await signInBrowser(page.context(), request)
  const name = `zdjecie-${Date.now().toString(36)}`
  const bad = [
    { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(`MZ${'x'.repeat(2000)}`) },
    {
      name: `${name}.png`,
      mimeType: 'image/png',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    },
  ]
  await page.goto(`${cms}/admin/collections/media/create?locale=pl`)
  for (const file of bad) {
    await page.locator('.file-field input[type=file]').first().setInputFiles(file)
    await page.locator('#field-alt').fill('Port o świcie')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await expect(page.locator('.payload-toast-container [data-type=error]')).toContainText('Plik')
    await expect(page.locator('.file-field .field-error')).toContainText('To nie jest plik, na jaki wygląda')
    await expect(page.locator('#field-alt')).toHaveValue('Port o świcie')
    await page.reload()
  }
  const found = await request.get(`${cms}/api/media?where[filename][contains]=${name}`, { headers })
  expect(await found.json()).toMatchObject({ totalDocs: 0 })
  expect((await readdir(path.join(stack().dataFolder, 'media'))).filter((file) => file.startsWith(name))).toEqual([])
})
