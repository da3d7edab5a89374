import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms } from '../testing/cms'

type Catalogue = { [key: string]: unknown }

let cms: Cms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const isCatalogue = (value: unknown): value is Catalogue => typeof value === 'object' && value !== null

/** Words that are the same in English. */
const SAME = new Set(['Email', 'Import', 'Menu', 'Status', 'URL', 'API'])

const textsOf = (catalogue: unknown, path = ''): [string, string][] =>
  isCatalogue(catalogue)
    ? Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
        typeof value === 'string' ? [[`${path}${key}`, value]] : textsOf(value, `${path}${key}.`),
      )
    : []

/** All that the admin says in a language: Payload's own words, the editor's, and what mends them. */
const wordsIn = (language: string): Map<string, string> => {
  const { supportedLanguages, translations } = cms.payload.config.i18n
  const own = Object.entries(supportedLanguages ?? {}).find(([code]) => code === language)?.[1]
  const added = Object.entries(translations ?? {}).find(([code]) => code === language)?.[1]
  return new Map([...textsOf(own?.translations), ...textsOf(added)])
}

const namesIn = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => String(name)).toSorted()

describe.each(['pl', 'uk', 'ar'])('what Payload itself says in %s', (language) => {
  it('is translated, every word of it', () => {
    const words = wordsIn(language)
    const untranslated = [...wordsIn('en')].filter(([key, text]) => {
      const said = words.get(key)
      return said === undefined || (said === text && /[a-z]{3}/iu.test(text) && !SAME.has(text))
    })
    expect(untranslated).toEqual([])
  })

  it('says what it is about wherever the English does', () => {
    const words = wordsIn(language)
    const nameless = [...wordsIn('en')].filter(([key, text]) => {
      const said = words.get(key)
      return said !== undefined && namesIn(said).join() !== namesIn(text).join()
    })
    expect(nameless).toEqual([])
  })
})
