import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  CONTENT_TYPES,
  documentPath,
  type FeedDocument,
  homePath,
  LOCALES,
  type Locale,
  REFERABLE_TYPES,
} from '@ratusz/content-schemas'
import { exampleDocuments } from '@ratusz/content-schemas/examples'
import type { PreviewOrder } from '@ratusz/publisher/preview'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBuilder } from './src/build/builder.ts'
import { memoryOf, readBuildSettings } from './src/content/settings.ts'
import { previewMessages } from './src/i18n/preview.ts'
import { markAsPreview } from './src/preview/mark.ts'
import { openPreviewer, type Previewer } from './src/preview/previewer.ts'
import { writeExamples } from './src/testing/examples.ts'

const ASSETS = '/preview/assets'
const NOW = new Date('2026-11-22T10:00:00Z')

let town: Awaited<ReturnType<typeof writeExamples>>
let previewer: Previewer
const warnings: string[] = []

const build = async (): Promise<void> => {
  const settings = readBuildSettings(town.env)
  const builder = await openBuilder({ settings, memory: memoryOf(settings), now: () => NOW, warn: fail })
  const place = (name: string): string => {
    const file = path.join(settings.outDir, name)
    mkdirSync(path.dirname(file), { recursive: true })
    return file
  }
  await builder.build({
    target: {
      write: (name, content) => writeFileSync(place(name), content),
      link: (name, from) => linkSync(from, place(name)),
      remove: () => undefined,
    },
    isWhole: builder.release() === undefined,
    isComplete: false,
    onPhase: () => undefined,
  })
  await builder.keep('20261122T100000000Z-abcdef')
  builder.close()
}
const fail = (message: string): void => {
  throw new Error(message)
}

beforeAll(async () => {
  town = await writeExamples()
  await build()
  const settings = readBuildSettings(town.env)
  previewer = await openPreviewer({
    settings,
    memory: memoryOf(settings),
    now: () => NOW,
    warn: (message) => warnings.push(message),
  })
}, 240_000)
afterAll(async () => {
  previewer.close()
  await town.remove()
})

const example = (type: string): FeedDocument => {
  const document = exampleDocuments().find((candidate) => candidate.type === type)
  if (!document) throw new Error(`no ${type}`)
  return document
}
const order = (
  document: Omit<FeedDocument, 'kind' | 'data'> & { data: object },
  locale: Locale,
  more: Partial<PreviewOrder> = {},
): PreviewOrder => {
  const { type, id, updatedAt, publishedAt, locales, data } = document
  return {
    draft: { type, id, updatedAt, publishedAt, locales, data: { ...data } },
    media: [],
    locale,
    assets: ASSETS,
    languages: {},
    ...more,
  }
}
/** A document of which nothing is written but what is given. */
const empty = (type: FeedDocument['type'], data: object = {}, locales: Locale[] = []) => ({
  type,
  id: 'never-published',
  updatedAt: '2026-11-22T09:00:00.000Z',
  publishedAt: null,
  locales,
  data,
})
const live = (address: string): string => readFileSync(path.join(town.env.SITE_OUT_DIR, `${address.slice(1)}index.html`), 'utf8')
const marked = (html: string, locale: Locale): string =>
  markAsPreview(html, { locale, portalUrl: 'https://jantarowo.example', assets: ASSETS, previews: new Map() })

/** The files that a preview loads, and those of them that are not there. */
const namesIn = (html: string): string[] => [...html.matchAll(/\/preview\/assets\/([\w./-]+)/g)].map(([, name = '']) => name)
const missingIn = (html: string): string[] => namesIn(html).filter((name) => previewer.asset(name) === undefined)

describe('the preview of what is published', () => {
  it.each(REFERABLE_TYPES.flatMap((type) => LOCALES.map((locale) => [type, locale] as const)))(
    'of %s is, in %s, its page with the marks of a preview',
    async (type, locale) => {
      const document = example(type)
      const slug = 'slug' in document.data ? (document.data.slug[locale] ?? '') : ''
      const { html } = await previewer.render(order(document, locale))
      expect(html).toBe(marked(live(documentPath({ type, slug, locale, defaultLocale: 'pl' })), locale))
    },
  )

  it.each((['home', 'portal'] as const).flatMap((type) => LOCALES.map((locale) => [type, locale] as const)))(
    'of %s is, in %s, the home page with the marks of a preview',
    async (type, locale) => {
      const { html } = await previewer.render(order(example(type), locale))
      expect(html).toBe(marked(live(homePath(locale, 'pl')), locale))
    },
  )
})

describe('the preview of a draft', () => {
  it('shows what is changed, wherever the page shows it, and leaves the site as it is', async () => {
    const document = example('articles')
    const before = readdirSync(town.env.SITE_OUT_DIR, { recursive: true }).length
    const { html } = await previewer.render(
      order({ ...document, data: { ...document.data, title: { pl: 'Nowy most zwodzony' } } }, 'pl'),
    )
    expect(html.match(/Nowy most zwodzony/g)?.length).toBeGreaterThan(3)
    await build()
    expect(readdirSync(town.env.SITE_OUT_DIR, { recursive: true })).toHaveLength(before)
    expect((await previewer.render(order(document, 'pl'))).html).not.toContain('Nowy most zwodzony')
  })

  it('shows the town’s new colour, under a policy that allows its style', async () => {
    const document = example('portal')
    const { html, policy } = await previewer.render(
      order({ ...document, data: { ...document.data, themeColour: '#7a1f5c' } }, 'pl'),
    )
    const published = await previewer.render(order(document, 'pl'))
    expect(policy).not.toBe(published.policy)
    expect(html).not.toBe(published.html)
    expect(missingIn(html)).toEqual([])
  })

  it.each(REFERABLE_TYPES.flatMap((type) => LOCALES.map((locale) => [type, locale] as const)))(
    'of %s of which nothing is written yet says so in %s',
    async (type, locale) => {
      const { html } = await previewer.render(order(empty(type), locale))
      expect(html).toContain(`>${previewMessages[locale].untitled}</h1>`.replace('>(', '>('))
      expect(html).toContain(previewMessages[locale].mark)
    },
  )

  it('never writes into the builder’s own folders', async () => {
    const folder = path.join(town.env.DATA_DIR, 'cache/media')
    const before = readdirSync(folder).sort()
    const document = example('portal')
    await previewer.render(order({ ...document, data: { ...document.data, themeColour: '#1f7a3c', crest: null } }, 'pl'))
    expect(readdirSync(folder).sort()).toEqual(before)
  })

  it.each(CONTENT_TYPES.filter((type) => type === 'home' || type === 'portal'))('of %s may be empty', async (type) => {
    const { html } = await previewer.render(order({ ...empty(type), id: type }, 'ar'))
    expect(html).toContain('<h1')
  })

  it.each(REFERABLE_TYPES.flatMap((type) => gapsOf(example(type).data).map((gap) => [type, gap] as const)))(
    'of %s stands without its %s',
    async (type, gap) => {
      const document = example(type)
      const data = Object.fromEntries(Object.entries(document.data).filter(([name]) => name !== gap))
      const { html } = await previewer.render(order({ ...document, data }, 'pl'))
      expect(html).toContain('<h1')
    },
  )

  it('keeps a text that is too long, and what stands beside what cannot be shown', async () => {
    const long = 'Bardzo długie streszczenie. '.repeat(20).trim()
    const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] })
    const link = {
      type: 'link',
      fields: { linkType: 'custom', url: 'niegotowe' },
      children: [{ type: 'text', text: 'odsyłacz w budowie' }],
    }
    const body = {
      root: {
        type: 'root',
        children: [paragraph('Przed.'), { type: 'paragraph', children: [link] }, { type: 'script' }, paragraph('Po.')],
      },
    }
    const { html } = await previewer.render(
      order(
        empty('articles', { title: { pl: 'Tytuł' }, summary: { pl: long }, body: { pl: body }, date: 'jutro' }, ['pl']),
        'pl',
      ),
    )
    for (const words of [long, 'Przed.', 'odsyłacz w budowie', 'Po.', '22 listopada 2026'])
      expect(html.replaceAll('\u00a0', ' ')).toContain(words)
  })

  it('leads to its other languages where they are previewed, and to the portal in a window of its own', async () => {
    const { html } = await previewer.render(
      order(example('pages'), 'pl', { languages: { en: '/preview/pages/1?locale=en&x=1' } }),
    )
    expect(html).toContain('href="/preview/pages/1?locale=en&amp;x=1"')
    expect(html).toMatch(/<a [^>]*href="https:\/\/jantarowo\.example\/aktualnosci\/"[^>]* target="_blank"/)
    expect(html).not.toMatch(/\s(href|src|action)="\/(?!preview\/)/)
    expect(html).not.toMatch(/srcset="\/(?!preview\/)/)
  })

  it('runs no script, counts nothing, and is kept from search engines', async () => {
    const { html, policy } = await previewer.render(order(example('articles'), 'pl'))
    expect(html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull()
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
    expect(policy).toContain("frame-ancestors 'self'")
  })

  it('says until when its link holds, in words and by the town’s clock', async () => {
    const { html } = await previewer.render(order(example('pages'), 'pl', { until: '2026-11-29T13:30:00.000Z' }))
    expect(html).toContain('29 listopada 2026 14:30')
  })
})

describe('what a preview shows besides words', () => {
  it('are the release’s style sheets, fonts and pictures', async () => {
    const { html } = await previewer.render(order(example('articles'), 'pl'))
    expect(namesIn(html).filter((name) => name.endsWith('.css'))).not.toEqual([])
    expect(namesIn(html).filter((name) => name.startsWith('media/'))).not.toEqual([])
    expect(missingIn(html)).toEqual([])
  })

  it.each(REFERABLE_TYPES)('never come from elsewhere, as for %s', async (type) => {
    const { html } = await previewer.render(order(example(type), 'pl'))
    const loaded = html.match(
      /<(?:img|source|iframe|video|audio|object|embed|use)\s[^>]*(?:src|srcset|data|href)="(?!\/preview\/assets\/|#|data:)[^"]*"/g,
    )
    expect(loaded).toBeNull()
  })

  it('are pictures that were uploaded and never published, too', async () => {
    const picture = sharp({ create: { width: 50, height: 40, channels: 3, background: '#7a1f5c' } })
    await picture.clone().png().toFile(path.join(town.media, 'nowy.png'))
    const original = { url: '/api/media/file/nowy.png', mimeType: 'image/png', width: 50, height: 40, filesize: 100 }
    const media = {
      ...example('media'),
      id: 'new',
      data: { filename: 'nowy.png', alt: { pl: 'Nowy obraz' }, original, sizes: [] },
    }
    const document = example('articles')
    const { html } = await previewer.render(
      order({ ...document, data: { ...document.data, hero: 'new' } }, 'pl', { media: [media] }),
    )
    const [, name = ''] = /\/preview\/assets\/([\w./-]+)" alt="Nowy obraz"/.exec(html) ?? []
    expect(readFileSync(previewer.asset(name) ?? '')).toEqual(readFileSync(path.join(town.media, 'nowy.png')))
  })

  it('are left out where they cannot be had, and that is told', async () => {
    const original = { url: '/api/media/file/brak.png', mimeType: 'image/png', width: 50, height: 40, filesize: 100 }
    const media = { ...example('media'), id: 'gone', data: { filename: 'brak.png', alt: { pl: 'Brak' }, original, sizes: [] } }
    const document = example('articles')
    const { html } = await previewer.render(
      order({ ...document, data: { ...document.data, hero: 'gone' } }, 'pl', { media: [media] }),
    )
    expect(html).toContain('<h1')
    expect(warnings.join()).toContain('brak.png')
  })

  it.each(['../../cms.db', 'media/../../../cms.db', 'media/index.json', '_astro/none.css', ''])('are never %j', async (name) => {
    expect(previewer.asset(name)).toBeUndefined()
  })
})

describe('previews after a publication', () => {
  it('stand on what is published now', async () => {
    const lines = exampleDocuments().map((document) =>
      document.type === 'topics' ? { ...document, data: { ...document.data, title: { pl: 'Zupełnie nowy temat' } } } : document,
    )
    expect((await previewer.render(order(example('topics'), 'pl'))).html).not.toContain('Zupełnie nowy temat')
    await writeFile(town.env.SITE_FEED_FILE, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    await build()
    const { html } = await previewer.render(order(example('pages'), 'pl'))
    expect(html).toContain('Zupełnie nowy temat')
  })
})

function gapsOf(data: object): string[] {
  return Object.keys(data)
}
