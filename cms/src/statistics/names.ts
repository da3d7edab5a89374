import {
  homePath,
  type Locale,
  type Localised,
  parseDocumentPath,
  REFERABLE_TYPES,
  type Reference,
  SECTION_SEGMENTS,
  type Section,
} from '@ratusz/content-schemas'
import { collectionLabels } from '../messages/collections'
import type { AdminLanguage } from '../messages/languages'
import { optionLabels } from '../messages/options'
import { screens } from '../messages/screens'
import { sectionLabels } from '../messages/statisticsTables'
import { defaultLocale, locales } from '../settings'
import type { DocumentIndex } from './documents'

/** What an address on the portal is called, and the document that stands there. */
export type PageName = { title: string; document?: { type: Reference['type']; id: string } }

/** A title in a language; where it has none, in the portal's own, else in any. */
export const titleIn = (titles: Localised<string>, language: AdminLanguage): string =>
  titles[language] ?? titles[defaultLocale] ?? Object.values(titles)[0] ?? screens.untitled[language]

/**
 * In which section of the portal an address lies, and what comes after the section's own: a further page of a list, its
 * articles of a year. Undefined for the home page and for standing pages.
 */
export const sectionOfPath = (path: string): { locale: Locale; section: Section; rest: string } | undefined => {
  const locale = locales.find((item) => item !== defaultLocale && path.startsWith(homePath(item, defaultLocale))) ?? defaultLocale
  const [first = '', ...rest] = path
    .slice(homePath(locale, defaultLocale).length)
    .split('/')
    .filter((part) => part !== '')
  const section = [...PAGED_SECTIONS, ...OTHER_SECTIONS].find((item) => SECTION_SEGMENTS[locale][item] === first)
  return section && { locale, section, rest: rest.join('/') }
}

/**
 * A document's title as its readers there see it, a section's name in the administrator's language with what part of it
 * is shown, else the address itself.
 */
export const nameOfPath = (parameters: { path: string; index: DocumentIndex; language: AdminLanguage }): PageName => {
  const { path, index, language } = parameters
  const mark = (locale: Locale): string =>
    locale === defaultLocale ? '' : ` (${optionLabels.language[locale][language].toLocaleLowerCase(language)})`
  const found = index.get(path)
  if (found) {
    const { document, locale } = found
    return { title: `${titleIn(document.titles, locale)}${mark(locale)}`, document: { type: document.type, id: document.id } }
  }
  const target = parseDocumentPath(path, defaultLocale)
  if (target?.kind === 'home') return { title: `${screens.home[language]}${mark(target.locale)}` }
  const place = sectionOfPath(path)
  // A document that is no longer there has no name but its address.
  if (!place || target?.kind === 'document') return { title: path }
  const { section, rest, locale } = place
  return { title: `${sectionName(section, language)}${rest === '' ? '' : `: ${rest}`}${mark(locale)}` }
}

/** The type whose documents and lists a section holds; undefined for a section of another kind, such as the search. */
export const typeOfSection = (section: Section): Exclude<Reference['type'], 'pages'> | undefined =>
  PAGED_SECTIONS.find((type) => type === section)

const PAGED_SECTIONS = REFERABLE_TYPES.filter((type) => type !== 'pages')
const OTHER_SECTIONS = ['search', 'siteMap', 'accessibility', 'yearInFigures', 'openData', 'kiosk', 'offline'] as const

const sectionName = (section: Section, language: AdminLanguage): string => {
  const type = typeOfSection(section)
  if (type) return collectionLabels[type].plural[language]
  const other = OTHER_SECTIONS.find((item) => item === section)
  return other ? sectionLabels[other][language] : section
}
