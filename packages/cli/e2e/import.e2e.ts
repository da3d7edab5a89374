import { expect, type Page, test } from '@playwright/test'
import { englishTexts, foreignIn } from './english.ts'
import { signInBrowser } from './rest.ts'
import { stack } from './stack.ts'

const { cms, portal } = stack()

const word = `port${Date.now().toString(36)}`
const site = `https://stara-strona-${word}.example`

type Post = { id: number; title: string; content: string; status?: string }

const item = ({ id, title, content, status = 'publish' }: Post): string => `<item><title>${title}</title>
<link>${site}/2024/05/${word}-${id}/</link><content:encoded><![CDATA[${content}]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date>2024-05-12 09:30:00</wp:post_date><wp:post_date_gmt>2024-05-12 07:30:00</wp:post_date_gmt>
<wp:post_name>${word}-${id}</wp:post_name><wp:status>${status}</wp:status><wp:post_parent>0</wp:post_parent>
<wp:menu_order>0</wp:menu_order><wp:post_type>post</wp:post_type></item>`

const exported = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="x" xmlns:content="c" xmlns:wp="w"><channel><title>Stara strona</title><link>${site}</link>
<language>pl-PL</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>${site}</wp:base_blog_url>
${[
  { id: 1, title: `Remont nabrzeża ${word}`, content: '<p>Roboty potrwają do czerwca.</p>' },
  { id: 2, title: `Bosman ${word}`, content: `<p>Dyżur bosmana opisuje <a href="${site}/?p=1">wpis o remoncie</a>.</p>` },
  { id: 3, title: `Odnośnik ${word}`, content: '<p>Regulamin jest <a href="https://www.gov.pl/">tutaj</a>.</p>' },
  { id: 4, title: `Bez mapy ${word}`, content: '<p style="color: red">Tam.</p><iframe src="https://mapy.example/1"></iframe>' },
  { id: 5, title: `Szkic ${word}`, content: '<p>Jeszcze nie.</p>', status: 'draft' },
]
  .map(item)
  .join('\n')}</channel></rss>`

const send = async (page: Page): Promise<void> => {
  await page.goto(`${cms}/admin/import`)
  await page
    .getByLabel('Plik', { exact: true })
    .setInputFiles({ name: 'stara-strona.xml', mimeType: 'text/xml', buffer: Buffer.from(exported) })
  await page.getByRole('button', { name: 'Wyślij i sprawdź' }).click()
  await expect(page.getByRole('heading', { name: 'Co powstanie' })).toBeVisible()
}

const figure = (page: Page, label: string) => page.locator('.ratusz-import__figures div').filter({ hasText: label }).locator('dd')

test('an old site comes along: what would be made, every remark by item, the import, and readers find it', async ({
  page,
  request,
}) => {
  const headers = await signInBrowser(page.context(), request)
  const english = await englishTexts('pl')

  await test.step('a dry run tells what would be made, and makes nothing', async () => {
    await send(page)
    await expect(figure(page, 'dokumenty')).toHaveText('5')
    await expect(figure(page, 'z uwagami')).toHaveText('3')
    await page.getByLabel('Tylko z uwagami').check()
    const rows = page.getByRole('table').locator('tbody tr')
    await expect(rows).toHaveCount(3)
    await expect(rows.first()).toContainText('„tutaj” nie mówi, dokąd prowadzi')
    expect(await foreignIn(page, english)).toEqual([])
    const found = await request.get(`${cms}/api/articles?where[title][like]=${word}&draft=true`, { headers })
    expect(await found.json()).toMatchObject({ totalDocs: 0 })
  })

  await test.step('the import publishes what may be, keeps the rest as a draft with the reason, and says so', async () => {
    await page.getByLabel('Tylko z uwagami').uncheck()
    await page.getByLabel('Opublikuj to, co było opublikowane').check()
    await page.getByRole('button', { name: 'Zacznij import' }).click()
    await expect(page.locator('.ratusz-import__name')).toContainText('zakończony')
    await expect(page.getByRole('progressbar', { name: 'Teksty' })).toHaveJSProperty('position', 1)
    await expect(figure(page, 'opublikowane')).toHaveText('3')
    await expect(figure(page, 'szkice')).toHaveText('2')
    await expect(page.getByRole('row', { name: `Odnośnik ${word}` })).toContainText('szkic')
    await page.getByLabel('Tylko z uwagami').check()
    await expect(page.getByRole('row', { name: `Bosman ${word}` })).toHaveCount(0)
    await expect(page.getByRole('row', { name: `Bez mapy ${word}` })).toContainText('https://mapy.example/1')
    expect(await foreignIn(page, english)).toEqual([])
    await page.getByLabel('Tylko z uwagami').uncheck()
    await page.getByRole('link', { name: `Bosman ${word}` }).click()
    await expect(page.locator('#field-title')).toHaveValue(`Bosman ${word}`)
  })

  await test.step('readers find it, at its old address too', async () => {
    await expect
      .poll(async () => (await request.get(`${portal}/2024/05/${word}-1/`)).text(), { timeout: 60_000 })
      .toContain(`Remont nabrzeża ${word}`)
    expect((await request.get(`${portal}/2024/05/${word}-1/`, { maxRedirects: 0 })).status()).toBe(301)
  })

  await test.step('the same file brings nothing twice', async () => {
    await send(page)
    await expect(figure(page, 'dokumenty')).toHaveText('0')
    await expect(figure(page, 'już są')).toHaveText('5')
  })
})
