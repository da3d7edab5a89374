import type { ContentType, FeedDocument } from '@ratusz/content-schemas'
import { type Doc, isOfType, keyOf, type Listed, listed } from '../content/model.ts'
import type { Pages } from '../view/site.ts'

/** The published documents with some others in their place, or beside them. */
export const overlaid = (base: Pages, documents: readonly FeedDocument[]): Pages => {
  const over = new Map(documents.map((document) => [keyOf(document), document]))
  const entries = new Map(documents.map((document): [string, Listed] => [keyOf(document), listed(document)]))
  const touched = new Set<string>(documents.map(({ type }) => type))
  const sorted = new Map<ContentType, readonly Listed[]>()
  const entryOf = <T extends ContentType>(type: T, id: string): Listed<T> | undefined => {
    const entry = entries.get(keyOf({ type, id }))
    return entry && isListedAs(type)(entry) ? entry : undefined
  }
  const ofType = <T extends ContentType>(type: T): readonly Listed<T>[] => {
    if (!touched.has(type)) return base.ofType(type)
    const known =
      sorted.get(type) ??
      [
        ...base.ofType(type).filter(({ id }) => !over.has(keyOf({ type, id }))),
        ...[...entries.values()].filter(isListedAs(type)),
      ].sort(byId)
    sorted.set(type, known)
    return known.filter(isListedAs(type))
  }
  return {
    ofType,
    get: (type, id) => entryOf(type, id) ?? base.get(type, id),
    whole: <T extends ContentType>(type: T, id: string): Doc<T> | undefined => {
      const document = over.get(keyOf({ type, id }))
      return document && isOfType(type)(document) ? document : base.whole(type, id)
    },
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const isListedAs =
  <T extends ContentType>(type: T) =>
  (entry: Listed): entry is Extract<Listed, { type: T }> & Listed<T> =>
    entry.type === type
