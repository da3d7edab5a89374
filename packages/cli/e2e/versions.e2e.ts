import { expect, test } from '@playwright/test'
import { paragraph, signInBrowser } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal } = stack()

test('an editor compares versions and brings one back: a draft stays from readers, and what was published reaches them', async ({
  page,
  request,
}) => {
  const headers = await signInBrowser(page.context(), request)
  const word = `molo${Date.now().toString(36)}`
  const save = async (title: string, isDraft = false): Promise<void> => {
    const saved = await request.patch(`${cms}/api/articles/${doc.id}${isDraft ? '?draft=true' : ''}`, {
      headers,
      data: { title, ...(isDraft ? {} : { _status: 'published' }) },
    })
    expect(saved.status()).toBe(200)
  }
  const data = { title: `Pierwszy ${word}`, date: '2026-11-20', body: paragraph('Molo jest otwarte.'), _status: 'published' }
  const { doc } = await (await request.post(`${cms}/api/articles`, { headers, data })).json()
  await save(`Szkicowany ${word}`, true)
  await save(`Drugi ${word}`)
  const published = async (): Promise<string> =>
    (await (await request.get(`${cms}/api/articles/${doc.id}?depth=0`, { headers })).json()).title
  const versions = await request.get(`${cms}/api/articles/versions?where[parent][equals]=${doc.id}&limit=20`, { headers })
  const { docs }: { docs: { id: string; version: { title: string } }[] } = await versions.json()
  const open = async (title: string): Promise<void> => {
    const version = docs.find((item) => item.version.title === title)
    await page.goto(`${cms}/admin/collections/articles/${doc.id}/versions/${version?.id}?locale=pl`)
    await expect(page.getByRole('button', { name: 'Przywróć tę wersję' })).toBeVisible()
  }
  const restore = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Przywróć tę wersję' }).click()
    const question = page.getByRole('dialog')
    await expect(question).toContainText('Potwierdź przywrócenie wersji')
    await question.getByRole('button', { name: 'Potwierdź' }).click()
    await expect(page).toHaveURL(new RegExp(`articles/${doc.id}$`, 'u'))
  }

  await open(`Szkicowany ${word}`)
  await expect(page.locator('main, .template-default').getByText(`Pierwszy ${word}`).first()).toBeVisible()
  await restore()
  await expect(page.locator('#field-title')).toHaveValue(`Szkicowany ${word}`)
  expect(await published()).toBe(`Drugi ${word}`)

  await open(`Pierwszy ${word}`)
  await restore()
  await expect(page.locator('#field-title')).toHaveValue(`Pierwszy ${word}`)
  expect(await published()).toBe(`Pierwszy ${word}`)
  await expect
    .poll(async () => (await request.get(`${portal}/aktualnosci/pierwszy-${word}/`)).status(), { timeout: 60_000 })
    .toBe(200)
})
