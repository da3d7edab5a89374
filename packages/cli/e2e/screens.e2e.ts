import { expect, type Page, test } from '@playwright/test'
import { englishTexts, foreignIn } from './english.ts'
import { signInBrowser } from './rest.ts'
import { stack } from './stack.ts'

const { cms } = stack()

/** Everything that people see in the admin, by the slug of its collection or page of settings. */
const COLLECTIONS = [
  'articles',
  'events',
  'service-cards',
  'procedures',
  'violations',
  'pages',
  'documents',
  'e-services',
  'alerts',
  'legal-acts',
  'units',
  'places',
  'topics',
  'media',
  'redirects',
  'year-reports',
  'deploys',
  'users',
]
const SETTINGS = ['home', 'search', 'portal']
const SCREENS = ['', '/work', '/import', '/statistics', '/statistics/report', '/account']
const FEW = ['', '/work', '/import', '/account', '/collections/articles', '/collections/service-cards/create', '/globals/portal']

const open = async (page: Page, path: string, language: string): Promise<void> => {
  await page.goto(`${cms}/admin${path}`)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('main, .template-default').first()).toBeVisible()
  await expect(page.locator('.shimmer-effect, .loading-overlay')).toHaveCount(0)
  // What Payload's code says in English is mended as soon as scripts run.
  await expect(page.locator('.ratusz-ready')).not.toHaveAttribute('inert')
}

const signedIn = async (page: Page, language: string): Promise<Record<string, string>> => {
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: cms }])
  return signInBrowser(page.context(), page.request)
}

test('nothing in the Polish admin is in English', async ({ page }) => {
  test.setTimeout(8 * 60_000)
  const headers = await signedIn(page, 'pl')
  const english = await englishTexts('pl')
  const found: string[] = []
  const look = async (path: string): Promise<void> => {
    await open(page, path, 'pl')
    found.push(...(await foreignIn(page, english)).map((text) => `${path || '/'}: ${text}`))
  }
  for (const path of [...SCREENS, ...SETTINGS.map((slug) => `/globals/${slug}`)]) await look(path)
  for (const slug of COLLECTIONS) {
    await look(`/collections/${slug}`)
    // The oldest: what other tests make, they also take away.
    const answer = await page.request.get(`${cms}/api/${slug}?limit=1&depth=0&draft=true&sort=createdAt`, { headers })
    const { docs }: { docs: { id: string | number }[] } = await answer.json()
    // A document shows all that an empty form does, and more.
    if (docs[0]) await look(`/collections/${slug}/${docs[0].id}`)
    else if (!['deploys', 'year-reports'].includes(slug)) await look(`/collections/${slug}/create`)
  }
  expect(found).toEqual([])
})

test('nor are its menus, its versions and their comparison', async ({ page }) => {
  const headers = await signedIn(page, 'pl')
  const english = await englishTexts('pl')
  const made = await page.request.post(`${cms}/api/articles?draft=true`, { headers, data: { title: 'Do porównania' } })
  const { doc } = await made.json()
  await page.request.patch(`${cms}/api/articles/${doc.id}?draft=true`, { headers, data: { title: 'Do porównania, inaczej' } })
  const form = `/collections/articles/${doc.id}`

  await open(page, '/collections/articles', 'pl')
  await page.locator('#toggle-list-columns, .list-controls__toggle-columns').first().click()
  expect(await foreignIn(page, english)).toEqual([])
  await page.locator('#toggle-list-filters, .list-controls__toggle-where').first().click()
  expect(await foreignIn(page, english)).toEqual([])

  await open(page, form, 'pl')
  await page.locator('.doc-controls__popup .popup-button, .doc-controls__dots').first().click()
  expect(await foreignIn(page, english)).toEqual([])

  await open(page, `${form}/versions`, 'pl')
  expect(await foreignIn(page, english)).toEqual([])
  const versions = await page.request.get(`${cms}/api/articles/versions?where[parent][equals]=${doc.id}`, { headers })
  const { docs }: { docs: { id: string | number }[] } = await versions.json()
  await open(page, `${form}/versions/${docs[0]?.id}`, 'pl')
  await expect(page.getByText('Do porównania', { exact: false }).first()).toBeVisible()
  expect(await foreignIn(page, english)).toEqual([])
  await page.request.delete(`${cms}/api/articles/${doc.id}`, { headers })
})

for (const language of ['uk', 'ar'])
  test(`nor is the admin in ${language}`, async ({ page }) => {
    await signedIn(page, language)
    const english = await englishTexts(language)
    for (const path of FEW) {
      await open(page, path, language)
      expect(await foreignIn(page, english), path).toEqual([])
    }
  })
