import { describe, expect, it } from 'vitest'
import { REFERABLE_TYPES } from './fields.ts'
import { LOCALES } from './locales.ts'
import { documentPath, homePath, parseDocumentPath, RESERVED_SEGMENTS, SECTION_SEGMENTS, sectionPath, slugIn } from './paths.ts'

const everywhere = LOCALES.flatMap((defaultLocale) => LOCALES.map((locale) => ({ locale, defaultLocale })))

describe.each(everywhere)('addresses in $locale where the default is $defaultLocale', ({ locale, defaultLocale }) => {
  it.each(REFERABLE_TYPES)('lead from a document of %s to itself', (type) => {
    const path = documentPath({ type, slug: 'plac-zabaw-2', locale, defaultLocale })
    expect(path).toMatch(/^\/[a-z0-9/-]+\/$/)
    expect(parseDocumentPath(path, defaultLocale)).toEqual({ kind: 'document', locale, type, slug: 'plac-zabaw-2' })
    expect(parseDocumentPath(path.slice(0, -1), defaultLocale)).toEqual({ kind: 'document', locale, type, slug: 'plac-zabaw-2' })
  })

  it.each(REFERABLE_TYPES.filter((type) => type !== 'pages'))('lead from the list of %s to itself', (type) => {
    expect(parseDocumentPath(sectionPath(type, locale, defaultLocale), defaultLocale)).toEqual({ kind: 'section', locale, type })
  })

  it('lead from home to home', () => {
    expect(parseDocumentPath(homePath(locale, defaultLocale), defaultLocale)).toEqual({ kind: 'home', locale })
  })

  it.each(['search', 'siteMap', 'accessibility'] as const)('mean no document at %s', (section) => {
    expect(parseDocumentPath(sectionPath(section, locale, defaultLocale), defaultLocale)).toBeUndefined()
  })
})

it('of two documents are never the same', () => {
  const paths = LOCALES.flatMap((locale) =>
    REFERABLE_TYPES.map((type) => documentPath({ type, slug: 'x', locale, defaultLocale: 'pl' })),
  )
  expect(new Set(paths).size).toBe(paths.length)
})

it('of sections differ from one another within each language', () => {
  for (const segments of Object.values(SECTION_SEGMENTS))
    expect(new Set(Object.values(segments)).size).toBe(Object.keys(segments).length)
})

it('that the portal itself uses are no pages', () => {
  for (const segment of RESERVED_SEGMENTS) {
    const target = parseDocumentPath(`/${segment}/`, 'pl')
    expect(target?.kind === 'document').toBe(false)
  }
})

it.each(['/aktualnosci/a/b/', '/kontakt/dojazd/', '/uk/aktualnosci/x/'])('mean no document at %s', (path) => {
  expect(parseDocumentPath(path, 'pl')).toBeUndefined()
})

it('take the slug of the language, else of the default one, else any', () => {
  expect(slugIn({ pl: 'a', uk: 'b' }, 'uk', 'pl')).toBe('b')
  expect(slugIn({ pl: 'a', uk: 'b' }, 'ar', 'pl')).toBe('a')
  expect(slugIn({ en: 'c' }, 'ar', 'pl')).toBe('c')
  expect(slugIn({}, 'ar', 'pl')).toBeUndefined()
})
