import {
  type ContentInput,
  type ContentType,
  type FeedDocument,
  LOCALES,
  type Locale,
  parseFeedLine,
} from '@ratusz/content-schemas'
import type { Doc } from '../content/model.ts'

type Options<T extends ContentType> = { type: T; id: string; data: ContentInput<T>; locales?: Locale[]; updatedAt?: string }

/** A line of the feed as the CMS would send it, for tests. */
export const feedLine = <T extends ContentType>({ type, id, data, locales, updatedAt }: Options<T>) => ({
  kind: 'document',
  type,
  id,
  updatedAt: updatedAt ?? '2026-11-20T10:00:00.000Z',
  publishedAt: '2026-11-01T08:00:00.000Z',
  locales: locales ?? localesOf(data),
  data,
})

/** A published document, checked by the contract, for tests. */
export const document = <T extends ContentType>(options: Options<T>): Doc<T> => {
  const line = parseFeedLine(feedLine(options))
  if (line.kind !== 'document' || !isOf(line, options.type)) throw new Error(`not a document of ${options.type}`)
  return line
}

/** Rich text of paragraphs, for tests. */
export const richText = (...paragraphs: string[]) => ({
  root: {
    type: 'root' as const,
    children: paragraphs.map((text) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text, format: 0 }] })),
  },
})

const isOf = <T extends ContentType>(line: FeedDocument, type: T): line is Doc<T> => line.type === type

const localesOf = (data: object): Locale[] => {
  const title = 'title' in data && typeof data.title === 'object' && data.title !== null ? Object.keys(data.title) : [...LOCALES]
  return LOCALES.filter((locale) => title.includes(locale))
}
