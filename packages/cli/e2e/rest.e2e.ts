import { type APIRequestContext, expect, test } from '@playwright/test'
import { documentPath } from '@ratusz/content-schemas'
import { paragraph, signIn } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal } = stack()
const LOOP_MS = 20_000
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'

const word = `krzywonos${Date.now().toString(36)}`
const withoutLaw = { notApplicable: [{ field: 'legalActs', reason: 'Zwyczaj, nie przepis.' }] }

/** Offices come first: a service card names one. */
const TYPES = ['units', 'articles', 'events', 'procedures', 'violations', 'service-cards', 'pages', 'topics'] as const
type Type = (typeof TYPES)[number]

const bodies = (unit: string | number | undefined): Record<Type, Record<string, unknown>> => ({
  articles: { date: '2026-11-20', body: paragraph('Otwarcie w sobotę.') },
  events: { kind: 'culture', body: paragraph('Gra orkiestra.'), occurrences: [{ startDate: '2030-12-05', startTime: '18:00' }] },
  procedures: { intro: 'Po kolei.', steps: [{ title: 'Zrób zdjęcie' }] },
  violations: {
    whatItIs: paragraph('Odpady w lesie.'),
    whoHandles: 'Straż Miejska',
    reportChannels: [{ kind: 'phone', value: '58 000 10 98' }],
    whatHappensNext: paragraph('Sprawdzimy.'),
    ...withoutLaw,
  },
  'service-cards': {
    responsibleUnit: unit,
    whoFor: paragraph('Dla każdego.'),
    howTo: paragraph('Złóż wniosek.'),
    outcome: paragraph('Dowód.'),
    processingTime: { value: 30, unit: 'days' },
    ...withoutLaw,
  },
  pages: { body: paragraph('Nad morzem.') },
  topics: {},
  units: { competences: paragraph('Promocja.'), contacts: [{ kind: 'phone', value: '58 000 10 20' }] },
})

type Made = { type: Type; id: string | number; path: string }

const statusOf = async (request: APIRequestContext, path: string): Promise<number> =>
  (await request.get(`${portal}${path}`)).status()

test('a document of each type, published through REST, is read, counted, found and taken away again', async ({
  request,
  page,
}) => {
  test.setTimeout(180_000)
  const headers = await signIn(request)
  const made: Made[] = []
  for (const type of TYPES) {
    const data = { title: `${word} ${type}`, _status: 'published', ...bodies(made[0]?.id)[type] }
    const response = await request.post(`${cms}/api/${type}`, { headers, data })
    expect(response.status(), await response.text()).toBe(201)
    const { doc } = await response.json()
    made.push({ type, id: doc.id, path: documentPath({ type, slug: doc.slug, locale: 'pl', defaultLocale: 'pl' }) })
  }
  for (const { path } of made) await expect.poll(() => statusOf(request, path), { timeout: LOOP_MS, message: path }).toBe(200)

  for (const { path } of made) {
    const hit = await request.post(`${portal}/hit`, {
      headers: { 'User-Agent': BROWSER },
      data: { path, referrer: '', width: 360, language: 'pl' },
    })
    expect(hit.status()).toBe(204)
  }
  // The index follows the pages within seconds.
  for (const { type } of made)
    await expect(async () => {
      await page.goto(`${portal}/szukaj/?q=${encodeURIComponent(`${word} ${type}`)}`)
      await expect(page.locator('#search-count')).toHaveText(/\S/)
      await expect(page.getByRole('link', { name: `${word} ${type}` }).first()).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: LOOP_MS })

  for (const { type, id } of made.toReversed())
    expect((await request.delete(`${cms}/api/${type}/${id}`, { headers })).status()).toBe(200)
  // What was there for readers is gone, which is more than not found.
  for (const { path } of made) await expect.poll(() => statusOf(request, path), { timeout: LOOP_MS, message: path }).toBe(410)
})

test('what is no view is refused and counted nowhere', async ({ request }) => {
  const headers = { 'User-Agent': BROWSER, 'Content-Type': 'text/plain' }
  const bad = [
    'no json',
    JSON.stringify({ path: '/../etc/passwd', language: 'pl' }),
    JSON.stringify({ path: 'x'.repeat(600), language: 'pl' }),
    JSON.stringify({ path: `/${'x'.repeat(3000)}`, language: 'pl' }),
  ]
  for (const data of bad) expect((await request.post(`${portal}/hit`, { headers, data })).status(), data.slice(0, 60)).toBe(400)
})

test('the feed and the statistics answer nobody without their tokens', async ({ request }) => {
  expect((await request.get(`${cms}/api/feed`)).status()).toBe(401)
  expect((await request.get(`${cms}/api/feed`, { headers: { Authorization: 'Bearer wrong' } })).status()).toBe(401)
  expect((await request.get(`${portal}/stats/summary`)).status()).toBe(401)
})
