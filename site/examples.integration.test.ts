import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { documentPath, LOCALES, type Localised, REFERABLE_TYPES, sectionPath } from '@ratusz/content-schemas'
import { EXAMPLE_ID, examples } from '@ratusz/content-schemas/examples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeExamples } from './src/testing/examples.ts'

let folder: string

const pathIn = (type: (typeof REFERABLE_TYPES)[number], locale: (typeof LOCALES)[number]): string => {
  const slugs: Localised<string> = examples[type].slug
  return documentPath({ type, slug: slugs[locale] ?? '', locale, defaultLocale: 'pl' })
}

/** The words of a page as a reader has them: without markup, entities and the spaces that keep words together. */
const wordsOf = async (address: string): Promise<string> => {
  const html = await readFile(path.join(folder, 'out', `${address.slice(1)}index.html`), 'utf8')
  const description = /<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? ''
  return `${description} ${html}`
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replace(/<script.*?<\/script>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
}

beforeAll(async () => {
  const written = await writeExamples()
  folder = written.folder
  const env = { PATH: process.env.PATH, ...written.env }
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('./build.ts', import.meta.url))], { env })
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

/** What a reader does not read as it stands: search words, addresses, the parts of other pages, instants of translations. */
const UNSEEN = new Set(['slug', 'searchSynonyms', 'navTitle', 'alt', 'name', 'label', 'translation'])

/** Every text of a document in one language, with where it stands. */
const textsIn = (value: unknown, locale: string, field = ''): { field: string; text: string }[] => {
  if (typeof value !== 'object' || value === null || UNSEEN.has(field)) return []
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, locale, field))
  const entries = Object.entries(value)
  if (entries.some(([name]) => name === locale)) {
    const text = entries.find(([name]) => name === locale)?.[1]
    return typeof text === 'string'
      ? [{ field, text }]
      : [...JSON.stringify(text).matchAll(/"text":"([^"]+)"/gu)].map(([, words = '']) => ({ field, text: words }))
  }
  return entries.flatMap(([name, child]) => textsIn(child, locale, name))
}

describe('the page of an example', () => {
  it.each(REFERABLE_TYPES.flatMap((type) => LOCALES.map((locale) => [type, locale] as const)))(
    'of %s shows every text of it in %s',
    async (type, locale) => {
      const words = await wordsOf(pathIn(type, locale))
      const missing = textsIn(examples[type], locale).filter(({ text }) => !words.includes(text.replace(/\s+/gu, ' ')))
      expect(missing).toEqual([])
    },
  )

  it('leads from an act of law to all that cites it', async () => {
    const words = await wordsOf(pathIn('legal-acts', 'pl'))
    for (const type of ['service-cards', 'procedures', 'violations', 'documents'] as const)
      expect(words).toContain(examples[type].title.pl)
  })

  it('says when a place is open, with the days on which it is not', async () => {
    const words = await wordsOf(pathIn('places', 'pl'))
    expect(words).toContain('24 grudnia 2026 – 26 grudnia 2026')
    expect(words).toContain('Święta')
    expect(words).toContain('częściowo')
  })
})

describe('a list', () => {
  it.each(['articles', 'service-cards'] as const)(
    'of %s leads to the topics that something in it is filed under',
    async (type) => {
      const html = await readFile(path.join(folder, 'out', sectionPath(type, 'pl', 'pl'), 'index.html'), 'utf8')
      expect(html.slice(html.indexOf('class="facets"'), html.indexOf('class="list '))).toContain(
        `href="${pathIn('topics', 'pl')}"`,
      )
    },
  )
})

describe('an alert that holds', () => {
  it('stands between the header and the rest, on the pages of its scope alone', async () => {
    const html = await readFile(path.join(folder, 'out', 'miejsca/ratusz/index.html'), 'utf8')
    const at = html.indexOf(`data-id="${EXAMPLE_ID}-`)
    expect(at).toBeGreaterThan(html.indexOf('</header>'))
    expect(at).toBeLessThan(html.indexOf('<main'))
    expect(await wordsOf('/en/places/town-hall/')).toContain('Gusts of up to 90 km/h.')
    expect(await wordsOf('/o-gminie/')).not.toContain('W porywach do 90 km/h.')
  })
})

describe('the portal’s settings', () => {
  it('order the parts of the home page, and link from its head', async () => {
    const html = await readFile(path.join(folder, 'out', 'index.html'), 'utf8')
    expect(html.indexOf('id="home-news"')).toBeLessThan(html.indexOf('id="home-services"'))
    expect(html).not.toContain('id="home-events"')
    expect(await wordsOf('/')).toContain('Dla turystów')
  })

  it('keep old addresses alive', async () => {
    expect(await readFile(path.join(folder, 'out', '_redirects'), 'utf8')).toContain('/index.php/o-gminie /o-gminie/ 301')
  })
})
