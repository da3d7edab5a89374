import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedLine, richText } from './src/testing/documents.ts'
import { smallTown } from './src/testing/town.ts'

const SCRIPT = fileURLToPath(new URL('./build.ts', import.meta.url))
const PORTAL = 'https://miasteczko.example'

type Built = { code: number; errors: string }

let folder: string
const out = () => path.join(folder, 'out')
const page = (file: string) => readFile(path.join(out(), file), 'utf8')

const build = async (lines: object[], outDir = out()): Promise<Built> => {
  await writeFile(path.join(folder, 'feed.ndjson'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const env = {
    PATH: process.env.PATH,
    SITE_FEED_FILE: path.join(folder, 'feed.ndjson'),
    SITE_OUT_DIR: outDir,
    SITE_NOW: '2026-11-22T10:00:00Z',
    DATA_DIR: path.join(folder, 'data'),
    PORTAL_URL: PORTAL,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT], { env }, (error, _output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, errors })
    })
  })
}

const failureOf = ({ errors }: Built): unknown => {
  const line = errors.split('\n').find((text) => text.startsWith('@@ratusz-error '))
  return line === undefined ? undefined : JSON.parse(line.slice('@@ratusz-error '.length))
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-site-'))
  const media = path.join(folder, 'media')
  await mkdir(media)
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5c8a' } })
  await picture.clone().jpeg().toFile(path.join(media, 'rynek.jpg'))
  await picture.clone().resize(20).webp().toFile(path.join(media, 'rynek-20.webp'))
  expect(await build(smallTown())).toEqual({ code: 0, errors: '' })
}, 120_000)

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('a built portal', () => {
  it('has a page for every document in every language, and for every section', () => {
    const pages = globSync('**/*.html', { cwd: out() })
    const wanted = [
      'index.html',
      '404.html',
      'ar/404.html',
      'uk/410.html',
      'uslugi/dowod-osobisty/index.html',
      'en/services/identity-card/index.html',
      'ar/khadamat/dowod-osobisty/index.html',
      'aktualnosci/rok/2026/index.html',
      'aktualnosci/rodzaj/wiadomosci/index.html',
      'uslugi/sytuacja/dokumenty/index.html',
      'wydarzenia/minione/index.html',
      'uk/podii/kontsert/index.html',
      'tematy/dokumenty/index.html',
      'urzad/referat-spraw/index.html',
      'poradniki/przeprowadzka/index.html',
      'wykroczenia/spalanie-smieci/index.html',
      'kontakt/index.html',
      'szukaj/index.html',
      'mapa-strony/index.html',
      'deklaracja-dostepnosci/index.html',
      'rok-w-liczbach/2025/index.html',
      'ar/sana-bilarqam/2025/index.html',
    ]
    expect(wanted.filter((file) => !pages.includes(file))).toEqual([])
  })

  it('gives each page its language, its direction, one main heading, and words for search engines', async () => {
    for (const file of globSync('**/*.html', { cwd: out() })) {
      const html = await page(file)
      const locale = /^(uk|ar|en)\//.exec(file)?.[1] ?? 'pl'
      expect(html, file).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`)
      expect(html.match(/<h1[ >]/g), file).toHaveLength(1)
      expect(html, file).toContain('<main id="main"')
      if (!/4(?:04|10)\.html$/.test(file)) expect(html, file).toContain('<meta name="description" content="')
    }
  })

  it('marks a document that is missing in a language: its real language, a notice, and its original', async () => {
    const html = await page('ar/khadamat/dowod-osobisty/index.html')
    expect(html).toContain('<div lang="pl" dir="ltr">')
    expect(html).toContain('نعرضها باللغة: Polski')
    expect(html).toContain(`<link rel="canonical" href="${PORTAL}/uslugi/dowod-osobisty/">`)
    expect(await page('ar/khadamat/index.html')).toMatch(
      /<span lang="pl" dir="ltr">Dowód osobisty<\/span><\/a>\s*<span class="tongue" lang="pl">Polski/,
    )
  })

  it('leads from each page to the same document in the other languages', async () => {
    const html = await page('uslugi/dowod-osobisty/index.html')
    expect(html).toContain('<a href="/en/services/identity-card/" lang="en" hreflang="en">English</a>')
    expect(html).toContain('<a href="/ar/khadamat/dowod-osobisty/" lang="ar" hreflang="ar">')
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${PORTAL}/en/services/identity-card/">`)
    expect(html).not.toContain('hreflang="ar" href="https')
  })

  it('names the search’s script in each page without loading it, and holds inline scripts to 1 kB', async () => {
    for (const file of globSync('**/*.html', { cwd: out() })) {
      const html = await page(file)
      const script = /data-script="\/([^"]+)"/.exec(html)?.[1] ?? 'none'
      expect(await page(script), file).toContain('import')
      expect(html.replaceAll(/<script>.*?<\/script>/gs, ''), file).not.toMatch(/<script[^>]* src=/)
      const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text)
      expect(Buffer.byteLength(inline.join('')), file).toBeLessThanOrEqual(1024)
    }
  })

  it('shows what people wrote as words, never as code', async () => {
    const html = await page('aktualnosci/nowy-most/index.html')
    expect(html).toContain('Nowy &lt;b&gt;most&lt;/b&gt; &amp; rondo')
    expect(html).not.toContain('<script>alert')
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject([
      { '@type': 'NewsArticle', headline: 'Nowy <b>most</b> & rondo' },
      { '@type': 'BreadcrumbList' },
    ])
  })

  it('says first that an event is cancelled', async () => {
    const html = await page('wydarzenia/koncert/index.html')
    expect(html).toContain('<p class="notice-title">Odwołane</p>')
    expect(html).not.toContain('.ics')
    expect(await page('index.html')).toContain('Odwołane')
    expect(await page('wydarzenia/koncert.ics')).toContain('STATUS:CANCELLED')
  })

  it('asks people to sign up for an event as long as they can', async () => {
    const registration = async (slug: string) => {
      const html = await page(`wydarzenia/${slug}/index.html`)
      return ['Trzeba się zapisać', 'Zapisy do', 'Zapisy zakończyły się', 'https://zapisy.example/'].filter((words) =>
        html.includes(words),
      )
    }
    expect(await registration('zawody')).toEqual(['Trzeba się zapisać', 'Zapisy do', 'https://zapisy.example/'])
    expect(await registration('rajd')).toEqual(['Trzeba się zapisać', 'Zapisy zakończyły się'])
    expect(await registration('bieg')).toEqual([])
    expect(await registration('koncert')).toEqual([])
  })

  it('tells the hours of the day, and that the office is open', async () => {
    expect(await page('index.html')).toMatch(/data-until="1795388400000".*Otwarte \u20668:00–12:00\u2069/s)
  })

  it('carries only the pictures that a page shows, by the hash of their content', async () => {
    const files = globSync('media/*', { cwd: out() }).filter((file) => !file.startsWith('media/waves-'))
    expect(files).toHaveLength(2)
    expect(files.every((file) => /^media\/[0-9a-f]{20}\.(jpg|webp)$/.test(file))).toBe(true)
    expect(await page('aktualnosci/nowy-most/index.html')).toContain('alt="Rynek o świcie" width="20" height="15"')
  })

  it('asks nothing of another origin', async () => {
    for (const file of globSync('**/*.{html,css}', { cwd: out() })) {
      const text = await page(file)
      const asked = [...text.matchAll(/(?:\s(?:src|srcset|action|poster)=|url\()["']?(https?:)?\/\//g)]
      const linked = [...text.matchAll(/<link rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*href="https?:/g)]
      expect([...asked, ...linked], file).toEqual([])
    }
  })

  it('allows by hash each inline script and style that stands in a page, and no other', async () => {
    const { createHash } = await import('node:crypto')
    const headers = await page('_headers')
    for (const file of globSync('**/*.html', { cwd: out() })) {
      const html = await page(file)
      for (const [, text] of html.matchAll(/<(?:script|style)>(.*?)<\/(?:script|style)>/gs))
        expect(headers, file).toContain(
          `'sha256-${createHash('sha256')
            .update(text ?? '')
            .digest('base64')}'`,
        )
      expect(html, file).not.toMatch(/\s(?:style|on\w+)="/)
    }
  })

  it('counts views on pages, and how often a missing one is met', async () => {
    expect(await page('index.html')).toContain('navigator.sendBeacon("/hit"')
    expect(await page('404.html')).toContain('sendBeacon')
    expect(await page('410.html')).toContain('sendBeacon')
  })

  it('says at the address of what was taken off why, in the words there are, and in no list', async () => {
    const html = await page('en/news/stary-cennik/index.html')
    expect(html).toContain('<html lang="en"')
    expect(html).toMatch(/<div lang="pl"[^>]*>.*Cennik przestał obowiązywać\..*Nowy jest w\s*(<[^>]*>)*uchwale\..*Szukaj/s)
    expect(html).toContain('content="noindex"')
    expect(html).not.toContain('rel="canonical"')
  })

  it('has redirects, a robots file, and a sitemap of true translations', async () => {
    expect(await page('_redirects')).toBe(
      '/stary-adres /kontakt/ 301\n/usunieta /usunieta 410\n/en/news/stary-cennik/ /en/news/stary-cennik/ 410!\n',
    )
    expect(await page('robots.txt')).toContain(`Sitemap: ${PORTAL}/sitemap-index.xml`)
    const sitemap = await page('sitemap-0.xml')
    expect(sitemap).toContain(`<loc>${PORTAL}/kontakt/</loc>`)
    expect(sitemap).toContain(`<xhtml:link rel="alternate" hreflang="en" href="${PORTAL}/en/contact/"/>`)
    expect(sitemap).toContain(`<xhtml:link rel="alternate" hreflang="x-default" href="${PORTAL}/kontakt/"/>`)
    expect(sitemap).not.toContain(`${PORTAL}/uk/kontakt/`)
    expect(sitemap).not.toContain('404')
  })

  it('shows a year in figures with the year before, as tables, and links to what is still there', async () => {
    const html = await page('rok-w-liczbach/2025/index.html')
    expect(html).toContain('Rok 2025 w liczbach')
    expect(html).toMatch(
      /dodanych aktualności<\/dt>\s*<dd class="year-figure">185<\/dd>\s*<dd class="year-before">2024: 184<\/dd>/,
    )
    expect(html).toMatch(/styczeń.*<td>5200<\/td>\s*<td>4100<\/td>/s)
    expect(html).toContain('<a href="/uslugi/dowod-osobisty/">Dowód osobisty</a>')
    expect(html).toContain('Wycofany artykuł')
    expect(html).not.toMatch(/<a[^>]*>Wycofany/)
    expect(html).toContain('Najwięcej osób zajrzało na portal latem.')
    for (const file of ['index.html', 'mapa-strony/index.html'])
      expect(await page(file)).toContain('<a href="/rok-w-liczbach/2025/">Rok 2025 w liczbach</a>')
  })

  it('carries the accessibility statement with the ids that the ministry reads', async () => {
    const html = await page('deklaracja-dostepnosci/index.html')
    const ids = [
      'wstep',
      'podmiot',
      'url',
      'data-publikacja',
      'status',
      'data-przeglad',
      'kontakt',
      'email',
      'procedura',
      'aplikacje',
    ]
    expect(ids.filter((id) => !html.includes(`id="a11y-${id}"`))).toEqual([])
    expect(html).toContain('<time id="a11y-data-publikacja" datetime="2024-01-02">2 stycznia 2024</time>')
  })
})

describe('a build that cannot succeed', () => {
  it('names the document whose page cannot be made, and ends with a failure', async () => {
    const broken = feedLine({
      type: 'events',
      id: 'e9',
      data: {
        title: { pl: 'Lot na Marsa' },
        slug: { pl: 'lot' },
        kind: 'culture',
        body: { pl: richText('x') },
        timezone: 'Mars/Phobos',
        occurrences: [{ startDate: '2026-12-01', startTime: '18:00' }],
      },
    })
    const built = await build([...smallTown(), broken], path.join(folder, 'broken'))
    expect(built.code).not.toBe(0)
    expect(failureOf(built)).toMatchObject({ document: { type: 'events', id: 'e9', title: 'Lot na Marsa' } })
  }, 60_000)

  it('names the document that does not fit the contract', async () => {
    const built = await build([
      {
        ...feedLine({ type: 'topics', id: 't9', data: { title: { pl: 'X' }, slug: { pl: 'x' } } }),
        data: { title: { pl: 'Zły temat' } },
      },
    ])
    expect(built.code).not.toBe(0)
    expect(failureOf(built)).toMatchObject({ document: { type: 'topics', id: 't9', title: 'Zły temat' } })
  }, 60_000)

  it('names the picture whose file is missing', async () => {
    const media = feedLine({
      type: 'media',
      id: 'm9',
      data: {
        isDecorative: true,
        filename: 'zgubione.jpg',
        original: { url: '/api/media/file/zgubione.jpg', mimeType: 'image/jpeg', width: 4, height: 3, filesize: 1 },
      },
    })
    const home = feedLine({ type: 'home', id: 'home', data: { picture: 'm9' } })
    const built = await build([media, home])
    expect(built.code).not.toBe(0)
    expect(failureOf(built)).toMatchObject({ document: { type: 'media', id: 'm9', title: 'zgubione.jpg' } })
  }, 60_000)

  it('lists wrong settings by name', async () => {
    const failed = await new Promise<Built>((resolve) => {
      execFile(process.execPath, [SCRIPT], { env: { PATH: process.env.PATH, DEFAULT_LOCALE: 'xx' } }, (error, _output, errors) =>
        resolve({ code: error ? 1 : 0, errors }),
      )
    })
    expect(failed.code).toBe(1)
    expect(failureOf(failed)).toMatchObject({ message: expect.stringContaining('FEED_TOKEN') })
  }, 60_000)
})
