import type { Reference } from './fields.ts'
import { LOCALES, type Locale, type Localised } from './locales.ts'
import { REFERABLE_TYPES } from './referable.ts'

export type PagedType = Reference['type']
export type Section =
  | Exclude<PagedType, 'pages'>
  | 'search'
  | 'siteMap'
  | 'accessibility'
  | 'yearInFigures'
  | 'openData'
  | 'kiosk'
  | 'offline'

/** The first part of an address, per language: all Latin, so that it survives being typed, copied and printed. */
export const SECTION_SEGMENTS: Record<Locale, Record<Section | 'pageNumber', string>> = {
  pl: {
    articles: 'aktualnosci',
    events: 'wydarzenia',
    procedures: 'poradniki',
    violations: 'wykroczenia',
    'service-cards': 'uslugi',
    topics: 'tematy',
    units: 'urzad',
    alerts: 'komunikaty',
    places: 'miejsca',
    documents: 'dokumenty',
    'legal-acts': 'akty-prawne',
    'e-services': 'e-uslugi',
    search: 'szukaj',
    siteMap: 'mapa-strony',
    accessibility: 'deklaracja-dostepnosci',
    yearInFigures: 'rok-w-liczbach',
    openData: 'otwarte-dane',
    kiosk: 'kiosk',
    offline: 'na-telefonie',
    pageNumber: 'strona',
  },
  uk: {
    articles: 'novyny',
    events: 'podii',
    procedures: 'poradnyky',
    violations: 'porushennia',
    'service-cards': 'posluhy',
    topics: 'temy',
    units: 'viddily',
    alerts: 'povidomlennia',
    places: 'mistsia',
    documents: 'dokumenty',
    'legal-acts': 'pravovi-akty',
    'e-services': 'e-posluhy',
    search: 'poshuk',
    siteMap: 'mapa-saitu',
    accessibility: 'deklaratsiia-dostupnosti',
    yearInFigures: 'rik-u-tsyfrakh',
    openData: 'vidkryti-dani',
    kiosk: 'kiosk',
    offline: 'na-telefoni',
    pageNumber: 'storinka',
  },
  ar: {
    articles: 'akhbar',
    events: 'faaliyat',
    procedures: 'adilla',
    violations: 'mukhalafat',
    'service-cards': 'khadamat',
    topics: 'mawadi',
    units: 'idarat',
    alerts: 'tanbihat',
    places: 'amakin',
    documents: 'wathaiq',
    'legal-acts': 'qawanin',
    'e-services': 'khadamat-iliktruniya',
    search: 'bahth',
    siteMap: 'kharitat-almawqi',
    accessibility: 'bayan-alwusul',
    yearInFigures: 'sana-bilarqam',
    openData: 'bayanat-maftuha',
    kiosk: 'kiosk',
    offline: 'ala-alhatif',
    pageNumber: 'safha',
  },
  en: {
    articles: 'news',
    events: 'events',
    procedures: 'guides',
    violations: 'violations',
    'service-cards': 'services',
    topics: 'topics',
    units: 'offices',
    alerts: 'alerts',
    places: 'places',
    documents: 'documents',
    'legal-acts': 'legal-acts',
    'e-services': 'e-services',
    search: 'search',
    siteMap: 'site-map',
    accessibility: 'accessibility-statement',
    yearInFigures: 'year-in-figures',
    openData: 'open-data',
    kiosk: 'kiosk',
    offline: 'on-your-phone',
    pageNumber: 'page',
  },
}

/** First path segments that no page may take, in any language. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  ...Object.values(SECTION_SEGMENTS).flatMap((segments) => Object.values(segments)),
  'pl',
  'uk',
  'ar',
  'en',
  'media',
  'search-index',
  'hit',
  'stats',
  'healthz',
  'api',
  'admin',
  'kiosk',
  'fonts',
  'calendars',
  'feeds',
  'data',
  '_astro',
])

/** `/` for the default language, `/uk/` and so on for the others. */
export const homePath = (locale: Locale, defaultLocale: Locale): string => (locale === defaultLocale ? '/' : `/${locale}/`)

/** The address of a section's list: `/uslugi/`, `/uk/posluhy/`. */
export const sectionPath = (section: Section, locale: Locale, defaultLocale: Locale): string =>
  `${homePath(locale, defaultLocale)}${SECTION_SEGMENTS[locale][section]}/`

/** The address of a document: `/uslugi/dowod-osobisty/`; standing pages have no section: `/kontakt/`. */
export const documentPath = (parameters: { type: PagedType; slug: string; locale: Locale; defaultLocale: Locale }): string => {
  const { type, slug, locale, defaultLocale } = parameters
  return type === 'pages' ? `${homePath(locale, defaultLocale)}${slug}/` : `${sectionPath(type, locale, defaultLocale)}${slug}/`
}

/**
 * The slug under which a document is read in a language: its own there, else that of the default
 * language (the page then shows the default language's text and says so), else any.
 */
export const slugIn = (slugs: Localised<string>, locale: Locale, defaultLocale: Locale): string | undefined =>
  slugs[locale] ?? slugs[defaultLocale] ?? Object.values(slugs)[0]

/** The address of a year in figures: `/rok-w-liczbach/2026/`. */
export const yearPath = (year: number, locale: Locale, defaultLocale: Locale): string =>
  `${sectionPath('yearInFigures', locale, defaultLocale)}${year}/`

/** What an address on the portal stands for. */
export type PathTarget =
  | { kind: 'home'; locale: Locale }
  | { kind: 'section'; locale: Locale; type: Exclude<PagedType, 'pages'> }
  | { kind: 'document'; locale: Locale; type: PagedType; slug: string }

const PAGED_SECTIONS = REFERABLE_TYPES.filter((type) => type !== 'pages')

/** The opposite of `documentPath`; undefined for an address that is neither a document's nor a section's. */
export const parseDocumentPath = (path: string, defaultLocale: Locale): PathTarget | undefined => {
  const parts = path.split('/').filter((part) => part !== '')
  const [first, ...rest] = parts
  const prefix = LOCALES.find((locale) => locale === first && locale !== defaultLocale)
  const locale = prefix ?? defaultLocale
  const [section, slug, ...more] = prefix ? rest : parts
  if (section === undefined) return { kind: 'home', locale }
  const type = PAGED_SECTIONS.find((item) => SECTION_SEGMENTS[locale][item] === section)
  if (type === undefined)
    return slug === undefined && !RESERVED_SEGMENTS.has(section)
      ? { kind: 'document', locale, type: 'pages', slug: section }
      : undefined
  if (slug === undefined) return { kind: 'section', locale, type }
  return more.length === 0 ? { kind: 'document', locale, type, slug } : undefined
}
