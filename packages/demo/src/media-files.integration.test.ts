import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoContent } from './content/index.ts'
import { renderMedia, UnknownMediaError, writeDemoMedia } from './media-files.ts'
import { originalFormat } from './media-format.ts'
import { PICTURES } from './pictures/index.ts'
import { PRINTABLES } from './printables/index.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demo-media-'))
})
afterEach(() => rm(folder, { recursive: true }))

const keys = ['amber', 'crest', 'regulamin-plazy']

// Encoding AVIF takes seconds on a busy machine.
describe('the files of the demonstration', { timeout: 120_000 }, () => {
  it('are one for each medium, none left over', () => {
    expect(demoContent.media.map(({ key }) => key).sort()).toEqual([...Object.keys(PICTURES), ...Object.keys(PRINTABLES)].sort())
  })

  it.each(Object.keys(PICTURES))('draw %s the same each time, as an SVG of the size it promises', async (key) => {
    const svg = PICTURES[key]?.() ?? ''
    expect(PICTURES[key]?.()).toBe(svg)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u)
    const { width, height } = await sharp(Buffer.from(svg)).metadata()
    expect({ width, height }).toEqual({ width: originalFormat(key)?.width, height: originalFormat(key)?.height })
  })

  it('are originals with AVIF and WebP renditions, as the feed describes them', async () => {
    const files = await writeDemoMedia({ folder, mediaBase: '/files', keys })
    for (const { original, sizes } of files.values()) {
      for (const file of [original, ...sizes]) {
        const bytes = await readFile(path.join(folder, path.basename(file.url)))
        expect(bytes.byteLength).toBe(file.filesize)
        if (!file.mimeType.startsWith('image/')) continue
        const { width, height, format } = await sharp(bytes).metadata()
        expect({ width, height }).toEqual({ width: file.width, height: file.height })
        expect(file.mimeType).toBe(format === 'heif' ? 'image/avif' : `image/${format}`)
      }
    }
    expect(files.get('amber')?.original.url).toBe('/files/amber.jpg')
    expect(files.get('amber')?.sizes.map(({ width, mimeType }) => `${width} ${mimeType}`)).toEqual(
      [480, 960, 1600].flatMap((width) => [`${width} image/avif`, `${width} image/webp`]),
    )
    expect(files.get('regulamin-plazy')?.sizes).toEqual([])
  })

  it('are left alone by a second call, and mended where one was cut short', async () => {
    const first = await writeDemoMedia({ folder, keys })
    const before = await stat(path.join(folder, 'crest.png'))
    await writeFile(path.join(folder, 'amber-480.webp'), 'cut')
    expect(await writeDemoMedia({ folder, keys })).toEqual(first)
    expect((await stat(path.join(folder, 'crest.png'))).mtimeMs).toBe(before.mtimeMs)
    expect((await stat(path.join(folder, 'amber-480.webp'))).size).toBeGreaterThan(1000)
  })

  it.each(Object.keys(PRINTABLES))('make %s a tagged Polish PDF, the same each time', async (key) => {
    const { bytes, filename } = await renderMedia(key)
    const text = Buffer.from(bytes).toString('latin1')
    expect(filename).toBe(`${key}.pdf`)
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('/Marked true')
    expect(text).toContain('/Lang (pl-PL)')
    expect(text).toContain('/FontFile2')
    expect(Buffer.compare(bytes, (await renderMedia(key)).bytes)).toBe(0)
  })

  it('are refused for a name that is no medium', async () => {
    await expect(renderMedia('smok')).rejects.toThrow(UnknownMediaError)
  })
})
