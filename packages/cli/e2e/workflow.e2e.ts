import { randomBytes } from 'node:crypto'
import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { signIn as signInAdministrator } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal } = stack()

const word = `jarmark${Date.now().toString(36)}`
const title = `Świąteczny ${word} na rynku`
const secret = randomBytes(12).toString('hex')

const hire = async (request: APIRequestContext, person: { role: 'author' | 'editor'; name: string }): Promise<string> => {
  const headers = await signInAdministrator(request)
  const { docs } = await (await request.get(`${cms}/api/units?limit=1&depth=0`, { headers })).json()
  const address = `${person.role}-${word}@jantarowo.example`
  const data = { ...person, email: address, password: secret, unit: docs[0].id }
  expect((await request.post(`${cms}/api/users`, { headers, data })).status()).toBe(201)
  return address
}

const signIn = async (browser: Browser, address: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${cms}/admin/login`)
  await page.getByLabel('Email').fill(address)
  await page.getByLabel('Hasło').fill(secret)
  await page.getByRole('button', { name: 'Zaloguj' }).click()
  await expect(page.getByRole('region', { name: 'Ostatnia publikacja portalu' })).toBeVisible()
  return page
}

/** Presses a button of the review, says something in its question, and confirms. */
const say = async (page: Page, button: string, words: string): Promise<void> => {
  await page.getByTestId('review').getByRole('button', { name: button }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('textbox').fill(words)
  await question.getByRole('button', { name: button }).click()
  await expect(question).toHaveCount(0)
}

const openFrom = async (page: Page, list: string, comment: string): Promise<void> => {
  await page.goto(`${cms}/admin`)
  const region = page.getByRole('region', { name: list })
  await expect(region.getByText(comment)).toBeVisible()
  await region.getByRole('link', { name: title }).click()
  await expect(page.getByTestId('review')).toContainText(comment)
}

test.describe.configure({ mode: 'serial' })

test.describe('a day of an author and an editor', () => {
  let author: Page
  let editor: Page

  test.beforeAll(async ({ browser, playwright }) => {
    const request = await playwright.request.newContext()
    author = await signIn(browser, await hire(request, { role: 'author', name: 'Anna Nowicka' }))
    editor = await signIn(browser, await hire(request, { role: 'editor', name: 'Jan Zieliński' }))
    await request.dispose()
  })
  test.afterAll(async () => {
    await author.context().close()
    await editor.context().close()
  })

  test('the author writes a draft and sends it for review, for publishing is not theirs', async () => {
    await author.goto(`${cms}/admin/collections/articles/create?locale=pl`)
    // The text comes first: where it is taken the form's scripts run, and what is filled in before that would be lost.
    const text = author.locator('.field-type.rich-text-lexical [contenteditable=true]').first()
    await text.click()
    await author.keyboard.type('Stoiska są otwarte od dziesiątej.')
    await expect(text).toContainText('od dziesiątej.')
    await author.locator('#field-title').fill(title)
    await author.locator('#field-summary').fill('Potrwa do szóstego stycznia.')
    await expect(author.locator('#field-title')).toHaveValue(title)
    await author.getByRole('button', { name: 'Zapisz szkic' }).click()
    await expect(author).toHaveURL(/articles\/(?!create)[^/]+$/)
    await say(author, 'Wyślij do sprawdzenia', 'Proszę sprawdzić godziny.')
    await expect(author.getByTestId('review')).toContainText('Czeka na redaktora')
    await expect(author.getByRole('button', { name: /^Opublikuj/ })).toHaveCount(0)
  })

  test('the editor finds it on the dashboard and sends it back with a comment', async () => {
    await openFrom(editor, 'Czekają na redaktora', 'Proszę sprawdzić godziny.')
    await expect(editor.getByTestId('review')).toContainText('Anna Nowicka prosi o sprawdzenie')
    await say(editor, 'Odeślij do poprawy', 'Otwarcie jest o jedenastej.')
    await expect(editor.getByTestId('review')).toContainText('Jan Zieliński prosi o poprawki')
  })

  test('the author mends it and sends it again', async () => {
    await openFrom(author, 'Odesłane do poprawy', 'Otwarcie jest o jedenastej.')
    await author.locator('#field-summary').fill('Codziennie od jedenastej, do szóstego stycznia.')
    await say(author, 'Wyślij ponownie', 'Poprawione.')
    await expect(author.getByTestId('review')).toContainText('Czeka na redaktora')
  })

  test('the editor publishes it, readers see it, and the history tells the way', async ({ request }) => {
    await openFrom(editor, 'Czekają na redaktora', 'Poprawione.')
    await editor.getByRole('button', { name: 'Opublikuj po polsku' }).click()
    await expect(editor.getByTestId('portal-state').locator('[data-state=live]')).toBeVisible()
    const address = (await editor.getByRole('link', { name: 'Otwórz stronę na portalu' }).getAttribute('href')) ?? ''
    expect(address).toContain(portal)
    expect(await (await request.get(address)).text()).toContain('Codziennie od jedenastej, do szóstego stycznia.')
    await editor.getByTestId('review').getByText('Historia (4)').click()
    await expect(editor.getByTestId('review').getByRole('listitem').first()).toContainText('Jan Zieliński publikuje')
    await editor.goto(`${cms}/admin`)
    await expect(editor.getByRole('region', { name: 'Czekają na redaktora' }).getByRole('link', { name: title })).toHaveCount(0)
  })
})
