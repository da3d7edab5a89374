import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { firstView } from './checks/first-view.ts'
import { builtPages, representativePages } from './pages.ts'
import { town } from './setup.ts'

const { url, release } = town()
const pages = process.env.PORTAL_TOWN ? builtPages(release) : []

/** What fits into the first ten packets of an answer, in bytes. https://datatracker.ietf.org/doc/html/rfc6928 */
const PAGE_AND_SHEETS = 14_600
const INLINE_SCRIPTS = 1000
const FIRST_VIEW = 60_000

const compressed = (file: string): number => {
  try {
    return statSync(`${file}.br`).size
  } catch {
    return statSync(file).size
  }
}

/** The stress pages are there to be read, not to be light. */
const ordinary = pages.filter((page) => !page.path.includes('/proba-'))

test('99 of 100 pages come with their style sheets in the first ten packets', () => {
  const sizes = ordinary.map((page) => {
    const file = path.join(release, page.file)
    const sheets = [...readFileSync(file, 'utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
    return {
      path: page.path,
      bytes: sheets.reduce((sum, [, href = '']) => sum + compressed(path.join(release, href)), compressed(file)),
    }
  })
  const heavy = sizes.filter(({ bytes }) => bytes > PAGE_AND_SHEETS).sort((a, b) => b.bytes - a.bytes)
  expect(heavy.length / sizes.length, JSON.stringify(heavy.slice(0, 10))).toBeLessThanOrEqual(0.01)
})

test('no page runs more than 1,000 bytes of script before anybody asks for more', () => {
  for (const page of pages) {
    const html = readFileSync(path.join(release, page.file), 'utf8')
    const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].reduce(
      (sum, [, text = '']) => sum + Buffer.byteLength(text),
      0,
    )
    expect(inline, page.path).toBeLessThanOrEqual(INLINE_SCRIPTS)
    expect(html.replaceAll(/<script>.*?<\/script>/gs, ''), page.path).not.toMatch(/<script[^>]+src=/)
  }
})

test('every picture is AVIF or WebP in the first place, has its size, and waits its turn below the fold', () => {
  for (const page of pages) {
    const html = readFileSync(path.join(release, page.file), 'utf8')
    const pictures = [...html.matchAll(/(<picture>.*?<\/picture>)|<img [^>]*>/gs)].map(([text]) => text)
    for (const [index, picture] of pictures.entries()) {
      expect(picture, page.path).toMatch(/width="\d+" height="\d+"/)
      expect(picture, page.path).toMatch(/type="image\/(?:avif|webp)"|src="[^"]+\.(?:avif|webp|svg)"/)
      if (index > 2) expect(picture, page.path).toContain('loading="lazy"')
    }
  }
})

const FIRST_SEEN = ['home', 'visitors', 'articles', 'events', 'service-cards', 'service-cards list', 'procedures', 'pages']

for (const built of representativePages(ordinary).filter(({ template }) => FIRST_SEEN.includes(template))) {
  test(`${built.path} is light at first sight and asks nothing of anybody else`, async ({ browser }) => {
    const view = await firstView({ browser, url: `${url}${built.path}`, origin: url })
    expect.soft(view.foreign, 'other origins').toEqual([])
    expect.soft(view.bytes, JSON.stringify(view.parts)).toBeLessThanOrEqual(FIRST_VIEW)
    expect.soft(view.shift, 'layout shift').toBe(0)
  })
}
