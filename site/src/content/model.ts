import type { ContentType, FeedDocument, Reference, RichText } from '@ratusz/content-schemas'
import type { Answers, Questions } from './questions.ts'

/** A published document of one type, as the feed carries it. */
export type Doc<T extends ContentType = ContentType> = Extract<FeedDocument, { type: T }>
/** A document that has a page of its own. */
export type PagedDoc = Doc<Reference['type']>

/** What only a document's own page shows, beside its running text: how old its translations are. */
const OWN_PAGE_ONLY = ['translation', 'sourceLanguage'] as const
type OwnPageOnly = (typeof OWN_PAGE_ONLY)[number]

/**
 * What other pages need of a document: everything but its running text and the moment of its last change. A change of the text
 * alone therefore touches the document's own page only.
 */
export type Listed<T extends ContentType = ContentType> = T extends ContentType
  ? Pick<Doc<T>, 'type' | 'id' | 'publishedAt' | 'locales'> & { data: WithoutRichText<Omit<Doc<T>['data'], OwnPageOnly>> }
  : never
export type ListedPage = Listed<Reference['type']>

/** Every published document, for working out addresses and lists. */
export type Listing = {
  /** Documents of one type, in the order of their ids. */
  ofType: <T extends ContentType>(type: T) => readonly Listed<T>[]
  /** One document; undefined where it is not published. */
  get: <T extends ContentType>(type: T, id: string) => Listed<T> | undefined
}

/** What a page reads. Each reading is noted, so that the page is made again when what it read has changed. */
export type Content = Listing & {
  /** A document with its running text: for its own page. */
  whole: <T extends ContentType>(type: T, id: string) => Doc<T> | undefined
  /** The answer to a question about many documents: the page then depends on the answer alone. */
  ask: <N extends keyof Questions>(question: N, ...parameters: Questions[N]) => Answers[N]
  portal: Doc<'portal'>['data']
  home: Doc<'home'>['data'] | undefined
}

/** The key under which a document is stored: ids are unique within a type only. */
export const keyOf = ({ type, id }: { type: string; id: string }): string => `${type}/${id}`

/** Leaves out what holds running text. */
export function listed<T extends ContentType>(document: Doc<T>): Listed<T>
export function listed({ type, id, publishedAt, locales, data }: Doc): object {
  return {
    type,
    id,
    publishedAt,
    locales,
    data: Object.fromEntries(Object.entries(data).filter(([name, value]) => !isForOwnPage(name) && !holdsRichText(value))),
  }
}

const isForOwnPage = (name: string): boolean => OWN_PAGE_ONLY.some((own) => own === name)

export const isOfType =
  <T extends ContentType>(type: T) =>
  (document: FeedDocument): document is Doc<T> =>
    document.type === type

type WithoutRichText<D> = { [K in keyof D as true extends HoldsRichText<D[K]> ? never : K]: D[K] }
type HoldsRichText<V> = V extends RichText
  ? true
  : V extends readonly (infer Item)[]
    ? HoldsRichText<Item>
    : V extends object
      ? { [K in keyof V]-?: HoldsRichText<V[K]> }[keyof V]
      : false

const holdsRichText = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(holdsRichText)
  if (typeof value !== 'object' || value === null) return false
  return 'root' in value || Object.values(value).some(holdsRichText)
}
