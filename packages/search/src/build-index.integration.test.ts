import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSearchIndex } from './build-index.ts'
import type { SearchPage } from './types.ts'

const page = (parameters: Pick<SearchPage, 'path' | 'language' | 'title'> & Partial<SearchPage>): SearchPage => ({
  summary: '',
  kind: 'Usługa',
  type: 'service-cards',
  topics: [],
  text: '',
  ...parameters,
})

const PAGES: SearchPage[] = [
  page({
    path: '/uslugi/pies/',
    language: 'pl',
    title: 'Opłata od posiadania psa',
    summary: 'Ile wynosi & jak "zapłacić" <b>',
    text: 'Stawka to 60 złotych.',
  }),
  page({ path: '/uslugi/dowod/', language: 'pl', title: 'Dowód osobisty', synonyms: ['plastik'] }),
  page({ path: '/uk/posluhy/dovid/', language: 'uk', title: 'Посвідчення особи', kind: 'Послуга' }),
  page({ path: '/ar/khadamat/bina/', language: 'ar', title: 'رخصة البناء', kind: 'خدمة' }),
]

describe('buildSearchIndex', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ratusz-search-'))
    await buildSearchIndex({ pages: PAGES, folder })
  })

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  it.each(['pl', 'uk', 'ar'])('writes an index of its own for %s, with the scripts that read it', async (language) => {
    await expect(readFile(path.join(folder, language, 'pagefind.js'), 'utf8')).resolves.toContain('search')
    const entry: unknown = JSON.parse(await readFile(path.join(folder, language, 'pagefind-entry.json'), 'utf8'))
    expect(entry).toMatchObject({ languages: { xx: { page_count: PAGES.filter((item) => item.language === language).length } } })
  })

  it('writes nothing for a language without pages', async () => {
    await expect(readFile(path.join(folder, 'en', 'pagefind.js'))).rejects.toThrow('ENOENT')
  })
})
