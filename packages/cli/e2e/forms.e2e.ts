import { expect, test } from '@playwright/test'
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
      await expect(summary).toHaveValue('Zostaje w formularzu.')
      await expect(page).toHaveURL(new RegExp(`${type}/create`, 'u'))
    })
})
