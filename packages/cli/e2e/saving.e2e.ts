import { expect, type Page, test } from '@playwright/test'
import { signIn, signInBrowser } from './rest.ts'
import { stack } from './stack.ts'

const { cms } = stack()

test('two people write in one document: the second sees both texts, and neither is lost', async ({ browser, request }) => {
  const headers = await signIn(request)
  const made = await request.post(`${cms}/api/articles?draft=true`, { headers, data: { title: 'Wspólny tekst' } })
  const { doc } = await made.json()
  const saved = async () => (await request.get(`${cms}/api/articles/${doc.id}?draft=true`, { headers })).json()
  const open = async (): Promise<Page> => {
    const context = await browser.newContext()
    await signInBrowser(context, request)
    const page = await context.newPage()
    await page.goto(`${cms}/admin/collections/articles/${doc.id}?locale=pl`)
    await expect(page.locator('#field-title')).toHaveValue('Wspólny tekst')
    return page
  }
  const [first, second] = [await open(), await open()]
  await first.locator('#field-title').fill('Pierwsza zmienia tytuł')
  await expect.poll(async () => (await saved()).title).toBe('Pierwsza zmienia tytuł')
  await second.locator('#field-summary').fill('Druga pisze streszczenie.')

  const dialog = second.getByRole('dialog', { name: 'Ktoś inny zapisał ten dokument' })
  await expect(dialog).toContainText('Druga pisze streszczenie.')
  await expect(dialog).toContainText('Pierwsza zmienia tytuł')
  expect(await saved()).toMatchObject({ title: 'Pierwsza zmienia tytuł' })
  await dialog.getByRole('button', { name: 'Wróć do formularza' }).click()
  await expect(second.locator('#field-summary')).toHaveValue('Druga pisze streszczenie.')

  await second.getByRole('button', { name: 'Porównaj wersje' }).click()
  await dialog.getByRole('button', { name: 'Zapisz moją wersję' }).click()
  await expect.poll(async () => (await saved()).summary).toBe('Druga pisze streszczenie.')
  const versions = await request.get(`${cms}/api/articles/versions?where[parent][equals]=${doc.id}`, { headers })
  expect(JSON.stringify(await versions.json())).toContain('Pierwsza zmienia tytuł')
  await first.context().close()
  await second.context().close()
})

test('on a slow line a form takes no word that it would lose, and every word once its scripts run', async ({ page, request }) => {
  await signInBrowser(page.context(), request)
  const arrived = Promise.withResolvers<void>()
  await page.route(/\/_next\/static\/.+\.js/u, async (route) => {
    await arrived.promise
    await route.continue()
  })
  await page.goto(`${cms}/admin/collections/articles/create?locale=pl`, { waitUntil: 'commit' })
  const title = page.locator('#field-title')
  await expect(title).toBeVisible()
  const place = await title.boundingBox()
  const write = async (words: string): Promise<void> => {
    await page.mouse.click((place?.x ?? 0) + 20, (place?.y ?? 0) + 10)
    await page.keyboard.type(words)
  }
  await write('Przed czasem')
  await expect(title).toHaveValue('')
  arrived.resolve()
  await expect(page.locator('.ratusz-ready')).not.toHaveAttribute('inert')
  await title.click()
  await page.keyboard.type('Na czas')
  await expect(title).toHaveValue('Na czas')
})
