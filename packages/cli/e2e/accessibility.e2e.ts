import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { homePath, type Locale, parseDocumentPath, sectionPath } from '@ratusz/content-schemas'
import { stack } from './stack.ts'

const { portal } = stack()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const SECTIONS = [
  'articles',
  'events',
  'procedures',
  'violations',
  'service-cards',
  'topics',
  'units',
  'search',
  'siteMap',
  'accessibility',
] as const
const DETAILS = ['articles', 'events', 'procedures', 'violations', 'service-cards', 'topics', 'units'] as const
const WIDTHS = [360, 1280]

type AxeResult = { violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }

for (const locale of ['pl', 'ar'] as const satisfies Locale[]) {
  test.describe(`axe finds nothing on any template in ${locale}`, () => {
    for (const width of WIDTHS) {
      test(`at ${width} px`, async ({ browser, request }) => {
        test.setTimeout(300_000)
        const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' })
        const page = await context.newPage()
        const lists = SECTIONS.map((section) => sectionPath(section, locale, 'pl'))
        const details: string[] = []
        for (const section of DETAILS) {
          const base = sectionPath(section, locale, 'pl')
          const html = await (await request.get(`${portal}${base}`)).text()
          const link = [...html.matchAll(/href="([^"]+)"/gu)]
            .map(([, href = '']) => href)
            .find((href) => href.startsWith(base) && /^[a-z0-9-]+\/$/u.test(href.slice(base.length)))
          if (!link) throw new Error(`no document is linked from ${base}`)
          details.push(link)
        }
        const missing = `${homePath(locale, 'pl')}nie-ma-takiej-strony/`
        const siteMap = await (await request.get(`${portal}${sectionPath('siteMap', locale, 'pl')}`)).text()
        const standing = [...siteMap.matchAll(/href="([^"]+)"/gu)]
          .map(([, href = '']) => href)
          .find((href) => {
            const target = parseDocumentPath(href, 'pl')
            return target?.kind === 'document' && target.type === 'pages' && target.locale === locale
          })
        if (!standing) throw new Error(`the site map in ${locale} names no standing page`)
        for (const path of [homePath(locale, 'pl'), standing, missing, ...lists, ...details]) {
          await page.goto(`${portal}${path}`)
          await page.addScriptTag({ content: AXE })
          const result: AxeResult = await page.evaluate(
            "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
          )
          const found = result.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`,
          )
          expect(found, path).toEqual([])
          expect(
            await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
            `${path} fits ${width} px`,
          ).toBe(true)
        }
        await context.close()
      })
    }
  })
}
