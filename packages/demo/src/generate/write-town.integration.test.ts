import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FeedLine, parseFeedLine } from '@ratusz/content-schemas'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('../generate.ts', import.meta.url))

const run = (args: string[]): Promise<{ code: number; errors: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], (error, _output, errors) => resolve({ code: error ? 1 : 0, errors }))
  })

let folder: string
let lines: FeedLine[]
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'generated-town-'))
  expect(await run([folder, '--documents', '60', '--locales', 'pl,ar', '--seed', 'x'])).toEqual({ code: 0, errors: '' })
  const feed = await readFile(path.join(folder, 'feed.ndjson'), 'utf8')
  lines = feed
    .trimEnd()
    .split('\n')
    .map((line) => parseFeedLine(JSON.parse(line)))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a written town', () => {
  it('is a feed of all its documents, closed by a cursor', () => {
    expect(lines).toHaveLength(61)
    expect(lines.at(-1)).toMatchObject({ kind: 'cursor' })
    expect(lines.slice(0, -1).filter(({ kind }) => kind !== 'document')).toEqual([])
  })

  it('has beside it every file that its pictures name, as they describe it, and the mirrored ones', async () => {
    const media = lines.flatMap((line) => (line.kind === 'document' && line.type === 'media' ? [line.data] : []))
    for (const file of media.flatMap(({ original, sizes }) => [original, ...sizes])) {
      const bytes = await readFile(path.join(folder, 'media', path.basename(file.url)))
      expect(bytes.byteLength).toBe(file.filesize)
      if (!file.mimeType.startsWith('image/')) continue
      const { width, height, format } = await sharp(bytes).metadata()
      expect({ width, height }).toEqual({ width: file.width, height: file.height })
      expect(file.mimeType).toBe(format === 'heif' ? 'image/avif' : `image/${format}`)
    }
    expect(await readdir(path.join(folder, 'media'))).toContain('amber-lustro-480.avif')
  })

  it('is refused with every mistake and the way to say it', async () => {
    const { code, errors } = await run([folder, '--documents', '3', '--locales', 'pl,xx'])
    expect(code).toBe(1)
    expect(errors).toContain('--documents must be at least')
    expect(errors).toContain('--locales must list')
    expect(errors).toContain('OUT_FOLDER')
  })
})
