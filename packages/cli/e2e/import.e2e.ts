import { expect, type Page, test } from '@playwright/test'
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

  await test.step('a dry run tells what would be made, and makes nothing', async () => {
    await send(page)
    await expect(figure(page, 'dokumenty')).toHaveText('3')
    await expect(figure(page, 'z uwagami')).toHaveText('1')
    await page.getByLabel('Tylko z uwagami').check()
    const rows = page.getByRole('table').locator('tbody tr')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('„tutaj” nie mówi, dokąd prowadzi')
    const found = await request.get(`${cms}/api/articles?where[title][like]=${word}&draft=true`, { headers })
    expect(await found.json()).toMatchObject({ totalDocs: 0 })
  })

  await test.step('the import publishes what may be, keeps the rest as a draft with the reason, and says so', async () => {
    await page.getByLabel('Tylko z uwagami').uncheck()
    await page.getByLabel('Opublikuj to, co było opublikowane').check()
    await page.getByRole('button', { name: 'Zacznij import' }).click()
    await expect(page.locator('.ratusz-import__name')).toContainText('zakończony')
    await expect(page.getByRole('progressbar', { name: 'Teksty' })).toHaveJSProperty('position', 1)
    await expect(figure(page, 'opublikowane')).toHaveText('2')
    await expect(figure(page, 'szkice')).toHaveText('1')
    await expect(page.getByRole('row', { name: `Odnośnik ${word}` })).toContainText('szkic')
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
    await expect(figure(page, 'już są')).toHaveText('3')
  })
})
