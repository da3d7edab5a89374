import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSearchIndex } from '@ratusz/search'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersFile } from './headers.ts'

const PAGE = { language: 'pl', summary: '', kind: 'Strona', type: 'pages', topics: [], text: 'Bursztyn' } as const

describe('the headers of a search', () => {
  let folder: string
  let paths: string[]

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratusz-headers-'))
    await buildSearchIndex({
      pages: [{ ...PAGE, path: '/bursztyn/', title: 'Bursztyn' }],
      folder: path.join(folder, 'search-index'),
    })
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    paths = files
      .filter((file) => file.isFile())
      .map((file) => `/${path.relative(folder, path.join(file.parentPath, file.name))}`)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('have all files kept for good whose names change with what is in them, and no others', () => {
    const asked = paths.filter((file) => !keptForGood(file)).sort()
    expect(asked).toEqual(['extras.json', 'pagefind-entry.json', 'pagefind.js'].map((name) => `/search-index/pl/${name}`))
    expect(paths.length).toBeGreaterThan(asked.length)
    expect(paths.every((file) => headersOf(file).filter((header) => header.startsWith('Cache-Control')).length < 2)).toBe(true)
  })
})

const rules = headersFile({ scripts: [], styles: [], fresh: [], open: [], types: [] })
  .split('\n\n')
  .map((rule) => rule.split('\n'))

// As hosts read them: a name stands for one part of a path, a star for any rest. What ends in a star goes on where it stands.
const headersOf = (file: string): string[] =>
  rules.flatMap(([pattern = '', ...headers]) => {
    const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')
    return new RegExp(`^${expression}$`, 'u').test(file) ? headers.map((header) => header.trim()) : []
  })

const keptForGood = (file: string): boolean => headersOf(file).some((header) => header.includes('immutable'))
