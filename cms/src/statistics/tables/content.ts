import { REFERABLE_TYPES, type Reference } from '@ratusz/content-schemas'
import { collectionLabels } from '../../messages/collections'
import { otherLabels } from '../../messages/statisticsTables'
import { readRanking } from '../client'
import { addressesOf, type DocumentIndex } from '../documents'
import { nameOfPath, sectionOfPath, titleIn, typeOfSection } from '../names'
import { add, largestFirst, type Row, type Sources, type Table } from './table'

/** Every page that was read, in each language apart. */
export const pagesTable = async (sources: Sources): Promise<Table> => {
  const { period, language } = sources
  const [views, before, index] = await Promise.all([sources.views(period), sources.views(period.before), sources.index()])
  const rows = [...views].map(([path, count]): Row => {
    const { title, document } = nameOfPath({ path, index, language })
    return { cells: { page: title, path, views: count, before: before.get(path) ?? 0 }, path, ...(document && { document }) }
  })
  return {
    name: 'pages',
    columns: [
      { name: 'page', kind: 'text' },
      { name: 'path', kind: 'text' },
      { name: 'views', kind: 'number' },
      { name: 'before', kind: 'number' },
    ],
    rows: largestFirst(rows, 'views', 'path'),
  }
}

/** On which pages days' visits began. */
export const entriesTable = async (sources: Sources): Promise<Table> => {
  const { period, language } = sources
  const [names, index] = await Promise.all([readRanking({ range: period, of: 'entry' }), sources.index()])
  const rows = names
    .filter(({ visits }) => visits > 0)
    .map(({ name: path, visits }): Row => {
      const { title, document } = nameOfPath({ path, index, language })
      return { cells: { page: title, path, visits }, path, ...(document && { document }) }
    })
  return {
    name: 'entries',
    columns: [
      { name: 'page', kind: 'text' },
      { name: 'path', kind: 'text' },
      { name: 'visits', kind: 'number' },
    ],
    rows: largestFirst(rows, 'visits', 'path'),
  }
}

/** Views by type of content: its documents and its lists, all languages together. */
export const typesTable = async (sources: Sources): Promise<Table> => {
  const { period, language } = sources
  const index = await sources.index()
  const byType = (views: ReadonlyMap<string, number>): Map<string, number> => {
    const sums = new Map<string, number>()
    for (const [path, count] of views) add(sums, typeOf(path, index) ?? '', count)
    return sums
  }
  const [views, before] = [byType(await sources.views(period)), byType(await sources.views(period.before))]
  const rows = [...REFERABLE_TYPES, ''].flatMap((type): Row[] => {
    const cells = { views: views.get(type) ?? 0, before: before.get(type) ?? 0 }
    if (cells.views + cells.before === 0) return []
    return [
      { cells: { type: isType(type) ? collectionLabels[type].plural[language] : otherLabels.otherPages[language], ...cells } },
    ]
  })
  return {
    name: 'types',
    columns: [
      { name: 'type', kind: 'text' },
      { name: 'views', kind: 'number' },
      { name: 'before', kind: 'number' },
    ],
    rows: largestFirst(rows, 'views', 'type'),
  }
}

/** Views of documents by their topics, all languages together. */
export const topicsTable = async (sources: Sources): Promise<Table> => {
  const { period, language } = sources
  const [documents, index] = await Promise.all([sources.documents(), sources.index()])
  const byTopic = (views: ReadonlyMap<string, number>): Map<string, number> => {
    const sums = new Map<string, number>()
    for (const [path, count] of views) {
      const document = index.get(path)?.document
      if (!document) continue
      const topics = document.type === 'topics' ? [document.id] : document.topics
      for (const topic of topics.length > 0 ? topics : ['']) add(sums, topic, count)
    }
    return sums
  }
  const [views, before] = [byTopic(await sources.views(period)), byTopic(await sources.views(period.before))]
  const named = documents
    .filter(({ type }) => type === 'topics')
    .map(({ id, titles }) => ({ id, name: titleIn(titles, language) }))
  const rows = [...named, { id: '', name: otherLabels.noTopic[language] }].flatMap(({ id, name }): Row[] => {
    const cells = { topic: name, views: views.get(id) ?? 0, before: before.get(id) ?? 0 }
    return cells.views + cells.before === 0 ? [] : [{ cells, ...(id && { document: { type: 'topics' as const, id } }) }]
  })
  return {
    name: 'topics',
    columns: [
      { name: 'topic', kind: 'text' },
      { name: 'views', kind: 'number' },
      { name: 'before', kind: 'number' },
    ],
    rows: largestFirst(rows, 'views', 'topic'),
  }
}

/** Every published document with the views of all its addresses; for an author those of their own office. */
export const documentsTable = async (sources: Sources): Promise<Table> => {
  const { period, language } = sources
  const [documents, views, before] = await Promise.all([sources.documents(), sources.views(period), sources.views(period.before)])
  const rows = documents.map((document): Row => {
    const paths = addressesOf(document)
    const sumOf = (counts: ReadonlyMap<string, number>) => paths.reduce((sum, path) => sum + (counts.get(path) ?? 0), 0)
    const { type, id, titles } = document
    return {
      cells: {
        title: titleIn(titles, language),
        type: collectionLabels[type].singular[language],
        views: sumOf(views),
        before: sumOf(before),
      },
      document: { type, id },
      ...(document.paths[0] && { path: document.paths[0].path }),
    }
  })
  return {
    name: 'documents',
    columns: [
      { name: 'title', kind: 'text' },
      { name: 'type', kind: 'text' },
      { name: 'views', kind: 'number' },
      { name: 'before', kind: 'number' },
    ],
    rows: largestFirst(rows, 'views', 'title'),
  }
}

const isType = (type: string): type is Reference['type'] => REFERABLE_TYPES.some((item) => item === type)

/** The type whose document or list stands at an address, further pages of a list and its parts included. */
const typeOf = (path: string, index: DocumentIndex): Reference['type'] | undefined => {
  const found = index.get(path)?.document.type
  if (found) return found
  const place = sectionOfPath(path)
  return place && typeOfSection(place.section)
}
