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
