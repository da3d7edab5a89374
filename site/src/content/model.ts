import { type ContentType, contentSchemas, type FeedDocument, type Reference } from '@ratusz/content-schemas'

/** A published document of one type, as the feed carries it. */
export type Doc<T extends ContentType = ContentType> = Extract<FeedDocument, { type: T }>
/** A document that has a page of its own. */
export type PagedDoc = Doc<Reference['type']>

/** Everything published, read once per build. */
export type Content = {
  /** Documents of one type, in the feed's order. */
  ofType: <T extends ContentType>(type: T) => Doc<T>[]
  /** One document; undefined where it is not published. */
  get: <T extends ContentType>(type: T, id: string) => Doc<T> | undefined
  portal: Doc<'portal'>['data']
  home: Doc<'home'>['data'] | undefined
}

/** The key under which a document is stored: ids are unique within a type only. */
export const keyOf = ({ type, id }: { type: string; id: string }): string => `${type}/${id}`

/**
 * Indexes published documents by type and id. A town that has not saved its portal settings yet gets the defaults.
 *
 * @param documents every published document
 */
export const createContent = (documents: Iterable<FeedDocument>): Content => {
  const all = [...documents]
  const byKey = new Map(all.map((document) => [keyOf(document), document]))
  const ofType = <T extends ContentType>(type: T): Doc<T>[] => all.filter(isOfType(type))
  const get = <T extends ContentType>(type: T, id: string): Doc<T> | undefined => {
    const document = byKey.get(keyOf({ type, id }))
    return document && isOfType(type)(document) ? document : undefined
  }
  return {
    ofType,
    get,
    portal: ofType('portal')[0]?.data ?? contentSchemas.portal.parse({ name: { pl: 'Ratusz' } }),
    home: ofType('home')[0]?.data,
  }
}

const isOfType =
  <T extends ContentType>(type: T) =>
  (document: FeedDocument): document is Doc<T> =>
    document.type === type
