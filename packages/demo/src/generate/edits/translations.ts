import { LOCALES, type Locale } from '@ratusz/content-schemas'
import { pick } from '../../pictures/kit/random.ts'
import { happens } from '../phrase.ts'
import { type Bench, checked, type Doc, put, slugsOf, someDoc } from './bench.ts'
import { WRITTEN } from './texts.ts'

/** Adds a language that a document lacks: the words of another one, marked, as a translator begins. */
export const addTranslation = (bench: Bench): Doc | undefined => {
  const { random, town } = bench
  const missingIn = ({ locales }: Doc) => town.locales.filter((locale) => !locales.includes(locale))
  const document = someDoc(bench, WRITTEN, (candidate) => missingIn(candidate).length > 0)
  const [from] = document?.locales ?? []
  if (!document || from === undefined) return undefined
  const to = pick(random, missingIn(document))
  const title = `${document.data.title[from] ?? ''} (${to})`
  const slug = slugsOf(bench).take({ type: document.type, id: document.id, locale: to, title })
  const data = inTranslation(document.data, (map) => (map[from] === undefined ? map : { [to]: map[from], ...map }))
  return put(
    bench,
    relined(bench, document, {
      ...data,
      title: { ...document.data.title, [to]: title },
      slug: { ...document.data.slug, [to]: slug },
    }),
  )
}

/** Takes a language out of a document that has several: mostly a translation, sometimes the original. */
export const removeTranslation = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN, ({ locales }) => locales.length > 1)
  if (!document) return undefined
  const gone = happens(bench.random, 0.1) ? document.locales[0] : pick(bench.random, document.locales.slice(1))
  const data = inTranslation(document.data, (map) =>
    Object.fromEntries(Object.entries(map).filter(([locale]) => locale !== gone)),
  )
  return put(bench, relined(bench, document, data))
}

const relined = (bench: Bench, document: Doc, data: Readonly<Record<string, unknown>>): Doc => {
  const titles = typeof data.title === 'object' && data.title !== null ? Object.keys(data.title) : []
  const locales: Locale[] = bench.town.locales.filter((locale) => titles.includes(locale))
  return checked({ ...document, updatedAt: bench.now, locales, data })
}

/** Changes every value that is kept per language, at every depth. */
const inTranslation = (
  data: object,
  change: (map: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const map: Record<string, unknown> = { ...value }
    return isPerLanguage(map) ? change(map) : Object.fromEntries(Object.entries(map).map(([name, child]) => [name, visit(child)]))
  }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, visit(value)]))
}

const isPerLanguage = (map: Readonly<Record<string, unknown>>): boolean => {
  const names = Object.keys(map)
  return names.length > 0 && names.every((name) => LOCALES.some((locale) => locale === name))
}
