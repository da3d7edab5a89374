import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type RawTables = ReturnType<ReturnType<typeof sqliteAdapter>['init']>['rawTables']

/** What a row's column is called that names the document, or the row of a document, to which it belongs. */
const PARENTS = ['_parentID', 'parent']

/**
 * Gives each table that holds parts of documents (their translations, their lists of texts) an index by the document.
 * The adapter makes one by language and document, which SQLite cannot use to find one document's parts: each document
 * that is read would go through the translations of all others.
 */
export const indexParents = (rawTables: RawTables): void => {
  for (const table of Object.values(rawTables)) {
    const parent = PARENTS.find((name) => Object.hasOwn(table.columns, name))
    if (parent === undefined) continue
    const isIndexed = Object.values(table.indexes ?? {}).some(({ on }) => [on].flat()[0] === parent)
    if (!isIndexed) table.indexes = { ...table.indexes, byParent: { name: `${table.name}_by_parent`, on: parent } }
  }
}
