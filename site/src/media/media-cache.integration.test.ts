import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { document } from '../testing/documents.ts'
import { openMediaCache } from './media-cache.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-media-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the cache of media', () => {
  it('keeps renditions that are the same bytes as one file', async () => {
    const file = (name: string) => ({
      url: `/api/media/file/${name}`,
      mimeType: 'image/webp',
      width: 20,
      height: 15,
      filesize: 5,
    })
    const names = ['rynek.webp', 'rynek-480.webp', 'rynek-960.webp']
    for (const name of names) await writeFile(path.join(folder, name), 'small')
    const [original = file('rynek.webp'), ...sizes] = names.map(file)
    const picture = document({
      type: 'media',
      id: 'm',
      data: { title: { pl: 'Rynek' }, alt: { pl: 'Rynek' }, filename: 'rynek.webp', original, sizes },
    })
    const cache = await openMediaCache(path.join(folder, 'cache'))
    const kept = await cache.ensure([picture], { folder })
    expect(Object.keys(kept).sort()).toEqual(names.map((name) => file(name).url).sort())
    expect(new Set(Object.values(kept)).size).toBe(1)
    expect((await readdir(cache.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
