import { type APIRequestContext, expect, type FrameLocator, type Page, test } from '@playwright/test'
import { paragraph, signInBrowser } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal } = stack()

test.describe.configure({ mode: 'serial' })

test.describe('an editor sees the page while writing it', () => {
  const word = `podgladek${Date.now().toString(36)}`
  let headers: Record<string, string>
  let editor: Page
  let beside: FrameLocator
  let form = ''
  let link = ''

  /** The newest draft in one language, as the CMS has it: what is typed is saved a moment later. */
  const kept = async (locale: string): Promise<unknown> => {
    const id = form.slice(form.lastIndexOf('/') + 1)
    return (await editor.request.get(`${cms}/api/articles/${id}?draft=true&depth=0&locale=${locale}`, { headers })).json()
  }

  /** Whether the page stands beside forms of this type is remembered for whoever opened it. */
  const forgetPreference = (request: APIRequestContext) =>
    request.delete(`${cms}/api/payload-preferences/collection-articles`, { headers })

  test.beforeAll(async ({ browser, request }) => {
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } })
    headers = await signInBrowser(context, request)
    await forgetPreference(request)
    const { root } = paragraph('Akapit.')
    const body = { root: { ...root, children: Array.from({ length: 60 }, () => root.children).flat() } }
    const data = { title: `Most ${word}`, body }
    const { doc } = await (await request.post(`${cms}/api/articles?draft=true`, { headers, data })).json()
    form = `${cms}/admin/collections/articles/${doc.id}`
    editor = await context.newPage()
    await editor.goto(`${form}?locale=pl`)
    beside = editor.frameLocator('.ratusz-preview iframe')
  })
  test.afterAll(async ({ request }) => {
    await editor.context().close()
    await forgetPreference(request)
  })

  test('beside the form, in the portal’s own templates', async () => {
    await editor.locator('#live-preview-toggler').click()
    await expect(beside.getByRole('heading', { level: 1 })).toHaveText(`Most ${word}`)
    await expect(beside.getByText('Podgląd – wersja robocza')).toBeVisible()
    await expect(beside.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^Commissioner/)
  })

  test('with each word that is typed, without losing the place or flashing', async () => {
    // Before the scrolling the page has to be there in full.
    await expect(beside.getByText('Akapit.')).toHaveCount(60)
    await beside.locator('html').evaluate((element) => {
      element.scrollTop = 700
    })
    const reading = beside.getByText('Akapit.').nth(20)
    const place = await reading.boundingBox()
    await editor.locator('#field-title').fill(`Rondo ${word}`)
    await expect(beside.getByRole('heading', { level: 1 })).toHaveText(`Rondo ${word}`)
    await editor.locator('#field-summary').fill('Streszczenie pisane na oczach.')
    await expect(beside.locator('.lead')).toHaveText('Streszczenie pisane na oczach.')
    expect((await reading.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, 0)
    await expect.poll(() => kept('pl')).toMatchObject({ summary: 'Streszczenie pisane na oczach.' })
  })

  test('on the screen of a phone too, and in a language that was just begun', async () => {
    await editor.getByRole('button', { name: 'Telefon' }).click()
    expect(await beside.locator('html').evaluate((element) => element.clientWidth)).toBe(390)
    await editor.goto(`${form}?locale=ar`)
    await editor.locator('#field-title').fill('جسر جديد')
    await expect(beside.getByRole('heading', { level: 1 })).toHaveText('جسر جديد')
    await expect(beside.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect.poll(() => kept('ar')).toMatchObject({ title: 'جسر جديد' })
    await editor.goto(`${form}?locale=pl`)
  })

  test('and readers see nothing of it', async ({ request }) => {
    const news = await request.get(`${portal}/aktualnosci/`)
    expect(await news.text()).not.toContain(word)
  })

  test('a link shows the draft to somebody without an account, and no more', async ({ browser }) => {
    const links = editor.getByTestId('preview-links')
    await links.getByRole('button', { name: 'Utwórz link' }).click()
    await expect(links.getByText(/Działa do/)).toBeVisible()
    link = await links.getByLabel('Adres podglądu').inputValue()
    const stranger = await (await browser.newContext()).newPage()
    const problems: string[] = []
    stranger.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    const [answer] = await Promise.all([stranger.waitForResponse(/\/preview\/assets\/.*\.css/), stranger.goto(link)])
    expect(answer.status()).toBe(200)
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(`Rondo ${word}`)
    await expect(stranger.getByText(/Link działa do/)).toBeVisible()
    await stranger.getByRole('navigation', { name: 'Język' }).getByRole('link', { name: 'العربية' }).click()
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('جسر جديد')
    expect(problems).toEqual([])
    await stranger.goto(`${cms}/admin/collections/articles`)
    await expect(stranger).toHaveURL(/login/)
    await stranger.context().close()
  })

  test('a link that was switched off says so', async ({ browser }) => {
    const links = editor.getByTestId('preview-links')
    await links.getByRole('button', { name: 'Wyłącz' }).click()
    await expect(links.getByText(/Działa do/)).toHaveCount(0)
    const stranger = await (await browser.newContext()).newPage()
    const gone = await stranger.goto(link)
    expect(gone?.status()).toBe(410)
    await expect(stranger.getByRole('heading', { name: 'Ten link już nie działa' })).toBeVisible()
    const forged = await stranger.goto(link.replace(/.(?=\?)/, (last) => (last === 'A' ? 'B' : 'A')))
    expect(forged?.status()).toBe(403)
    await stranger.context().close()
  })
})
