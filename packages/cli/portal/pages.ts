import { globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { LOCALES, type Locale, SECTION_SEGMENTS } from '@ratusz/content-schemas'

/** A built page: its address, and which of the templates made it. */
export type BuiltPage = { path: string; file: string; locale: Locale; template: string; bytes: number }

const DEFAULT_LOCALE: Locale = 'pl'

/** Every page of a release, by address. */
export const builtPages = (release: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: release })
    .map((file): BuiltPage => {
      const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
      const kind = kindOf(address)
      const template = kind.template === 'pages' ? pageTemplate(path.join(release, file)) : kind.template
      return { path: address, file, locale: kind.locale, template, bytes: statSync(path.join(release, file)).size }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))

/**
 * Of each template in each language the page that says most; of the stress pages each, in Polish and Arabic. Lists count by what
 * they list and how they are narrowed.
 */
export const representativePages = (pages: readonly BuiltPage[]): BuiltPage[] => {
  const ordinary = pages.filter(({ path: address }) => !isStress(address))
  const groups = Map.groupBy(ordinary, ({ locale, template }) => `${locale} ${template}`)
  const largest = [...groups.values()].flatMap((group) => group.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1))
  return [...largest, ...pages.filter(({ path: address, locale }) => isStress(address) && (locale === 'pl' || locale === 'ar'))]
}

/**
 * Of the representative pages those that `npm test` walks through: each template in Polish, what is read most in Arabic too. Parts
 * of lists are made by the same template as the whole.
 */
export const isInSample = ({ locale, template, path: address }: BuiltPage): boolean =>
  (locale === 'pl' && (!template.includes(' by ') || BY_ITSELF.test(template))) ||
  (locale === 'ar' && READ_MOST.has(template) && !isStress(address))

/** What looks like a part of a list by its address, and has a template of its own. */
const BY_ITSELF = / by miesiac$/

const READ_MOST: ReadonlySet<string> = new Set([
  'home',
  'visitors',
  'articles',
  'events',
  'events list by shahr',
  'procedures',
  'violations',
  'service-cards',
  'service-cards list',
  'places',
  'places as kharita',
  'units',
  'search list',
])

const isStress = (address: string): boolean => address.includes('/proba-')

/** Pages beside the documents of a section, in each language: services by letters, the map of places. */
const FORMS: ReadonlySet<string> = new Set(['od-a-do-z', 'vid-a-do-ya', 'hasb-alhuruf', 'a-to-z', 'mapa', 'kharita', 'map'])

/** Standing pages have one address like another: the tourists' home is told by its style sheet. */
const pageTemplate = (file: string): string =>
  readFileSync(file, 'utf8').includes('href="/_astro/visitors.') ? 'visitors' : 'pages'

const kindOf = (address: string): { locale: Locale; template: string } => {
  const parts = address.split('/').filter((part) => part !== '')
  const prefix = LOCALES.find((locale) => locale === parts[0] && locale !== DEFAULT_LOCALE)
  const locale = prefix ?? DEFAULT_LOCALE
  const [first, ...rest] = prefix ? parts.slice(1) : parts
  if (first === undefined) return { locale, template: 'home' }
  if (first.endsWith('.html')) return { locale, template: first }
  const section = Object.entries(SECTION_SEGMENTS[locale]).find(([, segment]) => segment === first)?.[0]
  if (section === undefined) return { locale, template: 'pages' }
  if (rest.length === 0) return { locale, template: `${section} list` }
  if (rest.length === 1) return { locale, template: FORMS.has(rest[0] ?? '') ? `${section} as ${rest[0]}` : section }
  const isLater = rest.at(-2) === SECTION_SEGMENTS[locale].pageNumber
  return { locale, template: `${section} list by ${rest[0]}${isLater && rest.length > 2 ? ', later' : ''}` }
}
