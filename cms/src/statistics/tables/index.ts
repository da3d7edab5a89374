import { documentsTable, entriesTable, pagesTable, topicsTable, typesTable } from './content'
import { kiosksTable, languagesTable, referrersTable, searchesTable, timeTable, widthsTable } from './readers'
import type { Sources, Table, TableName } from './table'
import { missingTable, unreadTable } from './worklists'

export { createSources, type Row, type Sources, type Table, type TableName } from './table'

/** How each table of the statistics is made. @throws StatisticsAwayError */
export const tables: Record<TableName, (sources: Sources) => Promise<Table>> = {
  time: timeTable,
  pages: pagesTable,
  types: typesTable,
  topics: topicsTable,
  languages: languagesTable,
  referrers: referrersTable,
  widths: widthsTable,
  entries: entriesTable,
  kiosks: kiosksTable,
  searches: searchesTable,
  documents: documentsTable,
  unread: unreadTable,
  missing: missingTable,
}

export const isTableName = (name: string): name is TableName => Object.hasOwn(tables, name)
