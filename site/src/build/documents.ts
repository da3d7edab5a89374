import type { DatabaseSync } from 'node:sqlite'
import { CONTENT_TYPES, type ContentType, type FeedDocument } from '@ratusz/content-schemas'
import { type Doc, isOfType, keyOf, type Listed, type Listing, listed } from '../content/model.ts'
import { mediaIn } from '../media/used-media.ts'
import { digestOf } from './digest.ts'
import type { Changes } from './facts.ts'

/** The published documents: their entries in memory, their texts on disk. */
export type Documents = Listing & {
  whole: <T extends ContentType>(type: T, id: string) => Doc<T> | undefined
  /** When a document last changed. */
  updatedAt: (type: ContentType, id: string) => string | undefined
  /** A document, or all documents of a type, in short: another after each change. */
  digestOf: (type: ContentType, id?: string) => string
  /** The ids of the media that published documents show or offer. */
  usedMedia: () => ReadonlySet<string>
  put: (document: FeedDocument) => void
  remove: (reference: { type: string; id: string }) => void
  /** Every document. */
  references: () => { type: ContentType; id: string }[]
  /** Removes everything. */
  clear: () => void
  /** Takes in what another process has changed in the database. */
  reread: () => void
  /** What `put` and `remove` changed since this was last asked. */
  takeChanges: () => Omit<Changes, 'isNewDay'>
}

type Kept = { entry: Listed; entryDigest: string; digest: string; updatedAt: string; media: string[] }

/** How many texts are kept at hand: those of the pages that are made one after another. */
const WHOLES_AT_HAND = 500

/** Opens the documents of a builder's database. */
export const openDocuments = (db: DatabaseSync): Documents => {
  db.exec(`CREATE TABLE IF NOT EXISTS documents (
    type TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, digest TEXT NOT NULL,
    PRIMARY KEY (type, id)) WITHOUT ROWID`)
  const select = db.prepare('SELECT body FROM documents WHERE type = ? AND id = ?')
  const upsert = db.prepare('INSERT OR REPLACE INTO documents (type, id, body, digest) VALUES (?, ?, ?, ?)')
  const drop = db.prepare('DELETE FROM documents WHERE type = ? AND id = ?')

  const kept = new Map<ContentType, Map<string, Kept>>(CONTENT_TYPES.map((type) => [type, new Map()]))
  const sorted = new Map<ContentType, readonly Listed[]>()
  const atHand = new Map<string, FeedDocument>()
  let changes = noChanges()

  const keepOf = (document: FeedDocument, digest: string): Kept => {
    const entry = listed(document)
    return {
      entry,
      entryDigest: digestOf(JSON.stringify(entry)),
      digest,
      updatedAt: document.updatedAt,
      media: mediaIn(document),
    }
  }
  for (const row of db.prepare('SELECT body, digest FROM documents').iterate()) {
    const document = documentIn(String(row.body))
    kept.get(document.type)?.set(document.id, keepOf(document, String(row.digest)))
  }

  const ofType = <T extends ContentType>(type: T): readonly Listed<T>[] => {
    const known = sorted.get(type)
    const entries = known ?? [...(kept.get(type)?.values() ?? [])].map(({ entry }) => entry).sort(byId)
    sorted.set(type, entries)
    return entries.filter(isListedAs(type))
  }
  const whole = <T extends ContentType>(type: T, id: string): Doc<T> | undefined => {
    const key = keyOf({ type, id })
    const near = atHand.get(key)
    const document = near ?? readWhole(type, id)
    if (!document || !isOfType(type)(document)) return undefined
    if (!near) {
      atHand.set(key, document)
      const [oldest] = atHand.keys()
      if (atHand.size > WHOLES_AT_HAND && oldest !== undefined) atHand.delete(oldest)
    }
    return document
  }
  const readWhole = (type: string, id: string): FeedDocument | undefined => {
    const row = select.get(type, id)
    return row && documentIn(String(row.body))
  }
  const forget = (type: ContentType, id: string): boolean => {
    if (!kept.get(type)?.delete(id)) return false
    const key = keyOf({ type, id })
    atHand.delete(key)
    changes.wholes.add(key)
    noteEntry(type, key)
    return true
  }
  const keep = (document: FeedDocument, digest: string): void => {
    const key = keyOf(document)
    const before = kept.get(document.type)?.get(document.id)
    const after = keepOf(document, digest)
    kept.get(document.type)?.set(document.id, after)
    atHand.delete(key)
    changes.wholes.add(key)
    if (before?.entryDigest !== after.entryDigest) noteEntry(document.type, key)
  }
  const noteEntry = (type: ContentType, key: string): void => {
    changes.entries.add(key)
    changes.types.add(type)
    sorted.delete(type)
  }

  return {
    ofType,
    get: (type, id) => {
      const entry = kept.get(type)?.get(id)?.entry
      return entry && isListedAs(type)(entry) ? entry : undefined
    },
    whole,
    updatedAt: (type, id) => kept.get(type)?.get(id)?.updatedAt,
    digestOf: (type, id) => {
      const documents = kept.get(type) ?? new Map<string, Kept>()
      if (id !== undefined) return documents.get(id)?.digest ?? ''
      return digestOf(
        [...documents]
          .map(([key, { digest }]) => `${key} ${digest}`)
          .sort()
          .join('\n'),
      )
    },
    usedMedia: () => new Set([...kept.values()].flatMap((documents) => [...documents.values()].flatMap(({ media }) => media))),
    put: (document) => {
      const body = JSON.stringify(document)
      const digest = digestOf(body)
      if (kept.get(document.type)?.get(document.id)?.digest === digest) return
      upsert.run(document.type, document.id, body, digest)
      keep(document, digest)
    },
    remove: ({ type, id }) => {
      for (const known of CONTENT_TYPES) if (known === type && forget(known, id)) drop.run(type, id)
    },
    reread: () => {
      const present = new Set<string>()
      for (const row of db.prepare('SELECT type, id, digest FROM documents').all()) {
        const [type, id, digest] = [String(row.type), String(row.id), String(row.digest)]
        present.add(keyOf({ type, id }))
        const known = CONTENT_TYPES.find((candidate) => candidate === type)
        if (!known || kept.get(known)?.get(id)?.digest === digest) continue
        const document = readWhole(type, id)
        if (document) keep(document, digest)
      }
      for (const [type, documents] of kept)
        for (const id of documents.keys()) if (!present.has(keyOf({ type, id }))) forget(type, id)
    },
    references: () => [...kept].flatMap(([type, documents]) => [...documents.keys()].map((id) => ({ type, id }))),
    clear: () => {
      db.exec('DELETE FROM documents')
      for (const documents of kept.values()) documents.clear()
      sorted.clear()
      atHand.clear()
    },
    takeChanges: () => {
      const taken = changes
      changes = noChanges()
      return taken
    },
  }
}

const noChanges = () => ({ entries: new Set<string>(), wholes: new Set<string>(), types: new Set<string>() })

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const isListedAs =
  <T extends ContentType>(type: T) =>
  (entry: Listed): entry is Extract<Listed, { type: T }> & Listed<T> =>
    entry.type === type

// What was written here was read by the contract before; a new contract starts with an empty database.
const documentIn = (body: string): FeedDocument => {
  const document: FeedDocument = JSON.parse(body)
  return document
}
