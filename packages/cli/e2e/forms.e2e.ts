import { expect, test } from '@playwright/test'
import { signIn } from './rest.ts'
import { stack } from './stack.ts'

const { cms } = stack()

/** How many fields each type cannot be published without, in a form that nothing was written in. */
const MISSING = {
  articles: 2,
  events: 3,
  procedures: 3,
  violations: 6,
  'service-cards': 6,
  pages: 2,
  units: 3,
  places: 5,
  documents: 2,
  'legal-acts': 1,
  'e-services': 2,
  alerts: 3,
}

test('the form of each type refuses to publish what is not complete, marks each field, and keeps what is there', async ({
  page,
  request,
}) => {
  const headers = await signIn(request)
  const token = (headers.Authorization ?? '').replace('JWT ', '')
  await page.context().addCookies([{ name: 'payload-token', value: token, url: cms }])
  for (const [type, missing] of Object.entries(MISSING))
    await test.step(type, async () => {
      await page.goto(`${cms}/admin/collections/${type}/create`)
      const summary = page.locator('#field-summary')
      await summary.click()
      await page.keyboard.type('Zostaje w formularzu.')
      await expect(page.getByText('Znaki: 21 z 255')).toBeVisible()
      await page.getByRole('button', { name: 'Opublikuj po polsku' }).click()
      await expect(page.locator('.payload-toast-container [data-type=error]').first()).toBeVisible()
      const marked = await page.locator('.tabs-field__tab-button .error-pill').allTextContents()
      expect(marked.map(Number.parseFloat).reduce((sum, count) => sum + count, 0)).toBe(missing)
      await expect(summary).toHaveValue('Zostaje w formularzu.')
      await expect(page).toHaveURL(new RegExp(`${type}/create`, 'u'))
    })
})
