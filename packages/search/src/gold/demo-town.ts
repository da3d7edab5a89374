import { documentPath, type FeedDocument, LOCALES, type Locale } from '@ratusz/content-schemas'
import { demoFeedLines } from '@ratusz/demo'
import { type PagedDocument, searchPageOf } from '../search-page.ts'
import type { SearchPage } from '../types.ts'

export type GoldTown = {
  pages: SearchPage[]
  /** Where the documents of an id are read in a language. */
  pathsOf: (id: string, language: Locale) => string[]
}

/** The day on which the gold set is asked. */
export const TODAY = '2026-11-22'
const DEFAULT_LOCALE = 'pl'

/** The demonstration town as the search index gets it. */
export const demoTown = (today = TODAY): GoldTown => {
  const documents = demoFeedLines({ today })
  const topics = new Map(documents.flatMap(({ type, id, data }) => (type === 'topics' ? [[id, data.title] as const] : [])))
  const paths = new Map<string, string[]>()
  const pages = documents.flatMap((document) => {
    if (!isPaged(document)) return []
    return LOCALES.flatMap((language) => {
      const slug = document.data.slug[language]
      if (slug === undefined || document.data.title[language] === undefined) return []
      const path = documentPath({ type: document.type, slug, locale: language, defaultLocale: DEFAULT_LOCALE })
      const key = `${language} ${document.id}`
      paths.set(key, [...(paths.get(key) ?? []), path])
      return searchPageOf({
        document,
        language,
        path,
        kind: document.type,
        topicLabel: (id) => topics.get(id)?.[language],
        today,
      })
    })
  })
  return { pages, pathsOf: (id, language) => paths.get(`${language} ${id}`) ?? [] }
}

const isPaged = (document: FeedDocument): document is PagedDocument => 'slug' in document.data
