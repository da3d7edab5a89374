import type { SearchPage } from '@ratusz/search'
import type { Site } from '../view/site.ts'
import { searchText } from './search-text.ts'

/** What the search index is made of: every document, once in each language that it is really in. */
export const searchPages = (site: Site): SearchPage[] =>
  site.routes.flatMap(({ view, locale, contentLocale, path }) => {
    if (view.kind !== 'document' || locale !== contentLocale) return []
    const document = site.content.get(view.type, view.id)
    if (!document) return []
    const ctx = site.contextFor(locale)
    const synonyms = 'searchSynonyms' in document.data ? (document.data.searchSynonyms[locale] ?? []) : []
    return [
      {
        path,
        language: locale,
        title: ctx.say(document.data.title),
        summary: ctx.say(document.data.summary),
        kind: ctx.m.kindOf[document.type],
        text: searchText(document, locale),
        synonyms,
      },
    ]
  })
