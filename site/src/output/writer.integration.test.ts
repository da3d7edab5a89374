import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWriter } from './writer.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-writer-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the writer of a release', () => {
  it('writes a file that no other follows, without being told to finish', async () => {
    const writer = openWriter()
    const names = await new Promise((resolve) => {
      void writer.into({ folder, onWritten: resolve }).target.write('styl.css', 'p{}')
    })
    expect(names).toEqual(['styl.css'])
    expect(await readFile(path.join(folder, 'styl.css'), 'utf8')).toBe('p{}')
    await writer.close()
  })

  it('lets others be heard while one page after another is made', async () => {
    const writer = openWriter()
    const { target, finish } = writer.into({ folder })
    let isHeard = false
    setImmediate(() => {
      isHeard = true
    })
    for (let page = 0; page < 100; page++) await target.write(`${page}.html`, 'a page')
    expect(isHeard).toBe(true)
    await finish()
    await writer.close()
  })
})
