import type { Unit } from '@ratusz/analytics/calendar'
import type { Reference } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import type { AdminLanguage } from '../../messages/languages'
import type { columnLabels, tableLabels } from '../../messages/statisticsTables'
import { readViews } from '../client'
import { type DocumentIndex, indexByPath, type KnownDocument, readDocuments } from '../documents'
import type { Period, Range } from '../period'

export type TableName = keyof typeof tableLabels
export type ColumnName = keyof typeof columnLabels

/** How a column is written: whole numbers and averages in the reader's way, days in full. */
export type Column = { name: ColumnName; kind: 'text' | 'number' | 'average' | 'day' }

export type Row = {
  cells: Partial<Record<ColumnName, string | number | null>>
  /** Where the row's page stands on the portal. */
  path?: string
  /** The document behind the row. */
  document?: { type: Reference['type']; id: string }
}

/** Figures as they are: the screen, the CSV and the JSON are three ways of writing one table. */
export type Table = { name: TableName; columns: Column[]; rows: Row[] }

/** What tables are made from; each is read once, however many tables need it. */
export type Sources = {
  payload: Payload
  period: Period
  unit: Unit
  /** The town's day. */
  today: string
  language: AdminLanguage
  /** The one office whose documents are shown. */
  ownerUnit?: string | number
  views: (range: Range) => Promise<ReadonlyMap<string, number>>
  documents: () => Promise<KnownDocument[]>
  index: () => Promise<DocumentIndex>
}

export const createSources = (parameters: Omit<Sources, 'views' | 'documents' | 'index'>): Sources => {
  const views = new Map<string, Promise<ReadonlyMap<string, number>>>()
  let documents: Promise<KnownDocument[]> | undefined
  const readOnce = (): Promise<KnownDocument[]> => {
    documents ??= readDocuments(parameters)
    return documents
  }
  return {
    ...parameters,
    views: (range) => {
      const key = `${range.from}/${range.to}`
      const known = views.get(key) ?? readViews(range)
      views.set(key, known)
      return known
    },
    documents: readOnce,
    index: async () => indexByPath(await readOnce()),
  }
}

/** Rows by one of their numbers, the largest first; ties by name, so that a table is the same each time. */
export const largestFirst = (rows: Row[], by: ColumnName, name: ColumnName): Row[] => {
  const numberIn = ({ cells }: Row): number => Number(cells[by] ?? 0)
  return rows.toSorted(
    (one, other) => numberIn(other) - numberIn(one) || String(one.cells[name]).localeCompare(String(other.cells[name])),
  )
}

/** Adds a number to what a key has already. */
export const add = (sums: Map<string, number>, key: string, number: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + number)
}
