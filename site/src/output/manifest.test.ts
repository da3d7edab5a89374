import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crestIcons } from '../media/crest-icons.ts'
import { siteOfDocuments } from '../testing/content.ts'
import { document } from '../testing/documents.ts'
import { manifestFile, manifestPath } from './manifest.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-icons-'))
})
afterAll(() => rm(folder, { recursive: true }))

const crest = document({
  type: 'media',
  id: 'c',
  data: {
    title: { pl: 'Herb' },
    alt: { pl: 'Herb' },
    filename: 'herb.png',
    original: { url: '/api/media/file/herb.png', mimeType: 'image/png', width: 300, height: 400, filesize: 9 },
  },
})
const icons = async (names: Record<string, string>, of = crest) => {
  const { names: made, made: ready } = crestIcons({ crest: names.a ? undefined : of, names, folder, themeColour: '#005ea5' })
  await ready
  return Object.fromEntries(
    await Promise.all(
      Object.entries(made).map(async ([key, name]) => {
        const { width, height, format, hasAlpha } = await sharp(path.join(folder, name)).metadata()
        return [key, [width, height, format, hasAlpha]]
      }),
    ),
  )
}

describe('the icons of a portal', () => {
  it('are made of the crest, those that are cut to a shape on a ground', async () => {
    await sharp({ create: { width: 300, height: 400, channels: 4, background: '#f008' } })
      .png()
      .toFile(path.join(folder, 'herb.png'))
    const made = await icons({ '/api/media/file/herb.png': 'herb.png' })
    expect(made).toMatchObject({ 'crest:header': [112, 112, 'webp', true], 'crest:home': [192, 192, 'png', true] })
    expect(made['crest:maskable']).toEqual([512, 512, 'png', false])
    expect(made['crest:touch']).toEqual([180, 180, 'png', false])
  })

  it('are waves in its colour where it has no crest', async () => {
    expect(Object.keys(await icons({ a: 'none' }))).toEqual(['crest:home', 'crest:splash', 'crest:maskable', 'crest:touch'])
  })
})

describe('the manifest', () => {
  it('has an address in each language, and says its name, language and direction', () => {
    const portal = document({ type: 'portal', id: '1', data: { name: { pl: 'Gmina', ar: 'بلدية' } } })
    const site = siteOfDocuments([portal], { locales: ['pl', 'ar'], defaultLocale: 'pl' })
    expect([manifestPath('pl', 'pl'), manifestPath('ar', 'pl')]).toEqual(['/manifest.webmanifest', '/ar/manifest.webmanifest'])
    expect(JSON.parse(manifestFile(site, 'ar'))).toMatchObject({ name: 'بلدية', lang: 'ar', dir: 'rtl', start_url: '/ar/' })
  })
})
