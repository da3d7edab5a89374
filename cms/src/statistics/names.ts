import { type Localised, parseDocumentPath, type Reference } from '@ratusz/content-schemas'
import { collectionLabels } from '../messages/collections'
import type { AdminLanguage } from '../messages/languages'
import { optionLabels } from '../messages/options'
import { screens } from '../messages/screens'
import { defaultLocale } from '../settings'
import type { DocumentIndex } from './documents'

/** What an address on the portal is called, and the document that stands there. */
export type PageName = { title: string; document?: { type: Reference['type']; id: string } }

/** A title in a language; where it has none, in the portal's own, else in any. */
export const titleIn = (titles: Localised<string>, language: AdminLanguage): string =>
  titles[language] ?? titles[defaultLocale] ?? Object.values(titles)[0] ?? screens.untitled[language]

/** A document's title as its readers there see it, a section's name in the administrator's language, else the address itself. */
export const nameOfPath = (parameters: { path: string; index: DocumentIndex; language: AdminLanguage }): PageName => {
  const { path, index, language } = parameters
  const mark = (locale: AdminLanguage): string =>
    locale === defaultLocale ? '' : ` (${optionLabels.language[locale][language].toLocaleLowerCase(language)})`
  const found = index.get(path)
  if (found) {
    const { document, locale } = found
    return { title: `${titleIn(document.titles, locale)}${mark(locale)}`, document: { type: document.type, id: document.id } }
  }
  const target = parseDocumentPath(path, defaultLocale)
  if (target?.kind === 'home') return { title: `${screens.home[language]}${mark(target.locale)}` }
  if (target?.kind === 'section') return { title: `${collectionLabels[target.type].plural[language]}${mark(target.locale)}` }
  return { title: path }
}
