import type { FeedDocument, Locale, Reference } from '@ratusz/content-schemas'
import { pageText } from './page-text.ts'
import type { SearchPage } from './types.ts'

/** A document with a page of its own. */
export type PagedDocument = Extract<FeedDocument, { type: Reference['type'] }>

/** Types by which somebody gets something done. */
const TASKS: ReadonlySet<string> = new Set(['service-cards', 'procedures'])

/**
 * How a published document is found in one language that it is in.
 *
 * @param path its address on the portal in that language
 * @param kind its type as people read it
 * @param topicLabel the name of a topic in that language; undefined for a topic that is not published
 * @param today `YYYY-MM-DD` in the town: an event whose last day is before it is over
 */
export const searchPageOf = (parameters: {
  document: PagedDocument
  language: Locale
  path: string
  kind: string
  topicLabel: (id: string) => string | undefined
  today: string
}): SearchPage => {
  const { document, language, path, kind, topicLabel, today } = parameters
  const { type, data } = document
  const date = dateOf(document)
  const topics = 'topics' in data ? data.topics.map(topicLabel).filter((label) => label !== undefined) : []
  return {
    path,
    language,
    title: data.title[language] ?? '',
    summary: data.summary[language] ?? '',
    kind,
    type,
    topics,
    ...(date === undefined ? {} : { date }),
    ...(isPast({ type, date, today }) ? { isPast: true } : {}),
    ...(TASKS.has(type) ? { isTask: true } : {}),
    text: pageText(data, language),
    synonyms: 'searchSynonyms' in data ? (data.searchSynonyms[language] ?? []) : [],
  }
}

/** Whether an event is over, or news is older than a year. */
export const isPast = (parameters: { type: string; date: string | undefined; today: string }): boolean => {
  const { type, date, today } = parameters
  if (date === undefined) return false
  return date < (type === 'events' ? today : `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`)
}

const dateOf = ({ type, data }: PagedDocument): string | undefined => {
  if (type === 'articles') return data.date
  if (type !== 'events') return undefined
  return data.occurrences
    .map(({ startDate, endDate }) => endDate ?? startDate)
    .sort()
    .at(-1)
}
