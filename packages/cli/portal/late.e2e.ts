import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Locale } from '@ratusz/content-schemas'
import { type Delay, readInPieces, readWithLateFonts } from './checks/late.ts'
import { builtPages, representativePages } from './pages.ts'
import { EXHAUSTIVE, town } from './setup.ts'

const { url, release } = town()
const pages = process.env.PORTAL_TOWN ? representativePages(builtPages(release)) : []
const sample = pages.filter(({ template, path }) => template === 'procedures' && !path.includes('/proba-'))

/** What a page of each language is set from. */
const FONTS: Record<Locale, string[]> = {
  pl: ['commissioner-latin'],
  uk: ['commissioner-cyrillic'],
  ar: ['commissioner-plain', 'vazirmatn-arabic'],
  en: ['commissioner-latin'],
}
const isArabic = (font: string): boolean => font.includes('arabic')
const DELAYS: Record<string, Delay> = {
  late: { isLate: () => true, comes: true },
  'late for Arabic letters': { isLate: isArabic, comes: true },
  'late for all but Arabic letters': { isLate: (font) => !isArabic(font), comes: true },
  'never there': { isLate: () => true, comes: false },
}

for (const [name, delay] of Object.entries(DELAYS))
  test(`nothing moves, and nothing is fetched but the fonts of the language, where fonts are ${name}`, async ({ browser }) => {
    for (const { path, locale } of sample) {
      const { shift, fonts } = await readWithLateFonts({ browser, url: `${url}${path}`, delay })
      expect.soft(shift, `layout shift of ${path}`).toBe(0)
      expect.soft(fonts.map((font) => font.split('.')[0]).sort(), path).toEqual(FONTS[locale])
    }
  })

test('nothing moves on a page that is read in pieces', async ({ browser }) => {
  for (const { path } of sample) expect.soft(await readInPieces({ browser, url: `${url}${path}` }), path).toBe(0)
})

test('a page is painted when it is whole, and one of twenty thousand words when its text begins', () => {
  const painted = ({ file }: { file: string }): string | undefined =>
    /<link rel="expect" href="([^"]+)" blocking="render"/.exec(readFileSync(join(release, file), 'utf8'))?.[1]
  const long = pages.filter(({ path }) => path.endsWith('/proba-dlugi-artykul/'))
  expect(new Set(long.map(painted))).toEqual(new Set(['#main']))
  expect(new Set(sample.map(painted))).toEqual(new Set(['#end']))
})

for (const { path } of pages)
  test(`${path} does not move while it is read in pieces`, { tag: EXHAUSTIVE }, async ({ browser }) => {
    expect(await readInPieces({ browser, url: `${url}${path}` })).toBe(0)
  })
