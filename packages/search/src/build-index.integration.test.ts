import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locale } from '@ratusz/content-schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSearchIndex } from './build-index.ts'
import type { SearchPage } from './types.ts'

const page = (language: Locale, number: number): SearchPage => ({
  path: `/${language}/${number}/`,
  language,
  title: `Opłata numer ${number} Посвідчення رخصة`,
  summary: 'Ile wynosi & jak "zapłacić" <b>',
  kind: 'Usługa',
  type: number % 2 === 0 ? 'service-cards' : 'articles',
  topics: [`Temat ${number % 5}`, 'Podatki'],
  date: `202${number % 6}-01-01`,
  text: `Stawka to ${number} złotych. `.repeat(number % 7),
  synonyms: ['plastik'],
})

const PAGES = (['pl', 'uk', 'ar'] as const).flatMap((language) =>
  Array.from({ length: 60 }, (_, number) => page(language, number)),
)

const filesIn = async (folder: string): Promise<Map<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const contents = await Promise.all(
    files.sort().map(async (file) => [path.relative(folder, file), (await readFile(file)).toString('base64')] as const),
  )
  return new Map(contents)
}

describe('buildSearchIndex', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratusz-search-'))
    await buildSearchIndex({ pages: PAGES, folder: path.join(folder, 'one') })
  })

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  it('writes a folder per language that has pages, with nothing that no browser asks for', async () => {
    expect((await readdir(path.join(folder, 'one'))).sort()).toEqual(['ar', 'pl', 'uk'])
    const names = [...(await filesIn(path.join(folder, 'one', 'pl'))).keys()].map(
      (name) => name.replace(/\..*$/u, '').split('/')[0],
    )
    expect([...new Set(names)].sort()).toEqual([
      'extras',
      'filter',
      'fragment',
      'index',
      'pagefind',
      'pagefind-entry',
      'vocabulary',
      'wasm',
    ])
  })

  it('gives the same files, byte for byte, for the same pages in any order', async () => {
    await buildSearchIndex({ pages: [...PAGES].reverse(), folder: path.join(folder, 'two') })
    expect(await filesIn(path.join(folder, 'two'))).toEqual(await filesIn(path.join(folder, 'one')))
  })

  it('writes anew only the languages that it is told to', async () => {
    const copy = path.join(folder, 'three')
    await buildSearchIndex({ pages: PAGES, folder: copy })
    const before = await filesIn(copy)
    const changed = PAGES.map((item) => ({ ...item, title: `Nowa ${item.title}` }))
    await buildSearchIndex({ pages: changed, folder: copy, languages: ['uk'] })
    const after = await filesIn(copy)
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
    expect(new Set(differing.map((name) => name.split('/')[0]))).toEqual(new Set(['uk']))
    await buildSearchIndex({ pages: [], folder: copy, languages: ['uk'] })
    expect((await readdir(copy)).sort()).toEqual(['ar', 'pl'])
  })

  it('gives a page whose shown text alone has changed another name, so that no cache shows the old one', async () => {
    const changed = PAGES.map((item) => ({ ...item, summary: item.summary.replace('<b>', '<i>') }))
    await buildSearchIndex({ pages: changed, folder: path.join(folder, 'four'), languages: ['pl'] })
    const names = async (name: string): Promise<string[]> => readdir(path.join(folder, name, 'pl', 'fragment'))
    const before = new Set(await names('one'))
    expect((await names('four')).filter((name) => before.has(name))).toEqual([])
  })
})
