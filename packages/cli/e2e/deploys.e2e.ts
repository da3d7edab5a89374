import { expect, type Page, test } from '@playwright/test'
import { paragraph, signInBrowser } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal } = stack()

test('the list of deploys tells what became of a change, builds on demand, and brings an earlier portal back', async ({
  page: admin,
  request,
}) => {
  const headers = await signInBrowser(admin.context(), request)
  const title = `Przywracanie ${Date.now().toString(36)}`
  const data = { title, summary: 'Krótko.', body: paragraph('Pierwsza wersja.'), _status: 'published' }
  const made = await request.post(`${cms}/api/articles`, { headers, data })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = await made.json()
  const address = `${portal}/aktualnosci/${doc.slug}/`
  const shown = async () => (await request.get(address)).text()
  await expect.poll(shown).toContain('Pierwsza wersja.')

  await openDeployOf(admin, title)
  await expect(admin.getByText(/^Na portalu po/)).toBeVisible()
  await expect(admin.getByRole('link', { name: title })).toHaveAttribute('href', `/admin/collections/articles/${doc.id}`)
  const steps = admin.getByRole('region', { name: 'Kroki' })
  await expect(steps.getByRole('row', { name: /Budowanie stron/ })).toBeVisible()
  await expect(steps.getByRole('row', { name: /Razem \d/ })).toBeVisible()
  const first = admin.url()

  await request.patch(`${cms}/api/articles/${doc.id}`, {
    headers,
    data: { body: paragraph('Druga wersja.'), _status: 'published' },
  })
  await expect.poll(shown).toContain('Druga wersja.')

  await admin.goto(first)
  await admin.getByRole('button', { name: 'Przywróć to wydanie' }).click()
  const question = admin.getByRole('dialog')
  await question.getByLabel(/Dlaczego/).fill('Próba powrotu.')
  await question.getByRole('button', { name: 'Przywróć to wydanie' }).click()
  await expect.poll(shown).toContain('Pierwsza wersja.')
  await admin.goto(`${cms}/admin/collections/deploys`)
  await expect(admin.getByText(/Portal pokazuje wcześniejsze wydanie/)).toBeVisible()

  await admin.getByRole('button', { name: 'Opublikuj portal teraz' }).click()
  await expect.poll(shown).toContain('Druga wersja.')
  await expect(admin.getByRole('row', { name: /Na żądanie/ }).first()).toContainText(/Na portalu/)
})

const openDeployOf = async (admin: Page, title: string): Promise<void> => {
  await admin.goto(`${cms}/admin/collections/deploys`)
  const row = admin.getByRole('row').filter({ hasText: title }).first()
  await row.getByRole('link').first().click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Opublikowano' })).toBeVisible()
}
