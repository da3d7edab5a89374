import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { paragraph, signIn } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal } = stack()

/** Publishing must show on the portal within this time. */
const LOOP_MS = 30_000

const word = `targ${Date.now().toString(36)}`

let headers: Record<string, string>
let admin: Page

const made = async (request: APIRequestContext, name: string, isDraft = false): Promise<string> => {
  const data = {
    title: `${name} ${word}`,
    date: '2026-11-20',
    body: paragraph(`Tekst o tym, co się dzieje: ${name}.`),
    ...(isDraft ? {} : { _status: 'published' }),
  }
  const answer = await request.post(`${cms}/api/articles${isDraft ? '?draft=true' : ''}`, { headers, data })
  expect(answer.status()).toBe(201)
  const { doc } = await answer.json()
  return String(doc.id)
}

const addressOf = (name: string): string => `${portal}/aktualnosci/${name.toLowerCase()}-${word}/`

const statusOf = (request: APIRequestContext, name: string) => async (): Promise<number> =>
  (await request.get(addressOf(name), { maxRedirects: 0 })).status()

const open = (id: string, locale = 'pl') => admin.goto(`${cms}/admin/collections/articles/${id}?locale=${locale}`)

/** Opens the question with which a page is taken off, answers it, and confirms. */
const takeOff = async (id: string, answer: (question: ReturnType<Page['getByRole']>) => Promise<void>): Promise<void> => {
  await open(id)
  await admin.locator('.doc-controls__popup .popup-button, .doc-controls__dots').first().click()
  await admin.getByRole('button', { name: 'Zdejmij z portalu' }).click()
  const question = admin.getByRole('dialog', { name: 'Zdejmij z portalu' })
  await answer(question)
  await question.getByRole('button', { name: 'Zdejmij z portalu' }).click()
  await expect(question).toHaveCount(0)
}

/** The town's clock at an instant, as a field for a day and a time holds it. */
const wallTime = (instant: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Warsaw' })
    .format(instant)
    .replace(' ', 'T')

test.describe.configure({ mode: 'serial' })

test.describe('an editor’s afternoon', () => {
  let planned = ''
  let plannedFor = 0

  test.beforeAll(async ({ browser, request }) => {
    headers = await signIn(request)
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
    const token = (headers.Authorization ?? '').replace('JWT ', '')
    await context.addCookies([{ name: 'payload-token', value: token, url: cms }])
    admin = await context.newPage()
  })
  test.afterAll(() => admin.context().close())

  test('a text is to be published at a minute to come', async ({ request }) => {
    planned = await made(request, 'Zapowiedz', true)
    await open(planned)
    await admin.getByTestId('schedules').getByRole('button', { name: 'Opublikuj o wyznaczonej porze' }).click()
    const question = admin.getByRole('dialog')
    // The next full minute that leaves time to confirm it.
    plannedFor = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000
    await question.getByLabel('Kiedy (czas miejscowy)').fill(wallTime(plannedFor))
    await question.getByRole('button', { name: 'Opublikuj o wyznaczonej porze' }).click()
    await expect(admin.getByTestId('schedules')).toContainText('Publikacja:')
    expect(await statusOf(request, 'Zapowiedz')()).toBe(404)
  })

  test('a page that has moved leads readers to the new one, and one that is gone says so', async ({ request }) => {
    const [moved, , gone] = [await made(request, 'Przeniesiony'), await made(request, 'Nowszy'), await made(request, 'Zbedny')]
    for (const name of ['Przeniesiony', 'Nowszy', 'Zbedny'])
      await expect.poll(statusOf(request, name), { timeout: LOOP_MS }).toBe(200)
    await takeOff(moved, async (question) => {
      await question.getByRole('radio', { name: /^Inną stronę/ }).check()
      await question.getByLabel('Nowy adres').fill(`/aktualnosci/nowszy-${word}/`)
    })
    await takeOff(gone, (question) => question.getByRole('radio', { name: /^Tylko informację/ }).check())
    await expect.poll(statusOf(request, 'Przeniesiony'), { timeout: LOOP_MS }).toBe(301)
    await expect.poll(statusOf(request, 'Zbedny'), { timeout: LOOP_MS }).toBe(410)
    const reader = await admin.context().newPage()
    await reader.goto(addressOf('Przeniesiony'))
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Nowszy ${word}`)
    await reader.goto(addressOf('Zbedny'))
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(reader.getByText(`Zbedny ${word}`)).toHaveCount(0)
    await reader.close()
  })

  test('a translation says what its source has changed since, to readers too, until it takes that in', async ({ request }) => {
    const id = await made(request, 'Godziny')
    const patch = async (locale: string, data: object): Promise<void> => {
      const saved = await request.patch(`${cms}/api/articles/${id}?locale=${locale}`, {
        headers,
        data: { ...data, _status: 'published' },
      })
      expect(saved.status()).toBe(200)
    }
    const ukrainian = `${portal}/uk/novyny/hodyny-${word}/`
    await patch('uk', { title: `Години ${word}`, body: paragraph('Текст.') })
    await patch('pl', { summary: 'Teraz od dziewiątej.' })
    const page = async (): Promise<string> => (await request.get(ukrainian)).text()
    await expect.poll(page, { timeout: LOOP_MS }).toContain('Польська версія новіша')
    await open(id, 'uk')
    const older = admin.getByTestId('older-than-source')
    await older.getByText('Co zmieniło się w źródle od tego czasu').click()
    await expect(older.locator('ins')).toHaveText('Teraz od dziewiątej.')
    await admin.locator('#field-summary').fill('Тепер з дев’ятої.')
    await older.getByLabel('Ten tekst uwzględnia już te zmiany').check()
    await admin.getByRole('button', { name: 'Opublikuj po ukraińsku' }).click()
    await expect(older).toHaveCount(0)
    await expect.poll(page, { timeout: LOOP_MS }).not.toContain('Польська версія новіша')
    expect(await page()).toContain('Тепер з дев’ятої.')
  })

  test('what was planned is published at its minute', async ({ request }) => {
    await expect.poll(statusOf(request, 'Zapowiedz'), { timeout: 100_000 }).toBe(200)
    expect(Date.now()).toBeGreaterThanOrEqual(plannedFor)
    await open(planned)
    await expect(admin.getByTestId('portal-state').locator('[data-state=live]')).toBeVisible()
    await expect(admin.getByTestId('schedules').getByText('Publikacja:')).toHaveCount(0)
  })
})
