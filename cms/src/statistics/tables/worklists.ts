import { addDays, addMonths, type Day } from '@ratusz/analytics/calendar'
import { collectionLabels } from '../../messages/collections'
import { addressesOf } from '../documents'
import { titleIn } from '../names'
import type { Range } from '../period'
import { dayOf } from '../today'
import { searchesIn } from './readers'
import type { Sources, Table } from './table'

const MONTHS = 12

/** The last twelve months, today included. */
export const lastTwelveMonths = (today: Day): Range => ({ from: addDays(addMonths(today, -MONTHS), 1), to: today })

/** What was published before these twelve months and opened by nobody in them, the oldest first. */
export const unreadTable = async (sources: Sources): Promise<Table> => {
  const { today, language } = sources
  const range = lastTwelveMonths(today)
  const [documents, views] = await Promise.all([sources.documents(), sources.views(range)])
  const unread = documents.filter(
    (document) =>
      document.publishedAt !== undefined &&
      dayOf(new Date(document.publishedAt)) < range.from &&
      addressesOf(document).every((path) => !views.has(path)),
  )
  return {
    name: 'unread',
    columns: [
      { name: 'title', kind: 'text' },
      { name: 'type', kind: 'text' },
      { name: 'publishedAt', kind: 'day' },
    ],
    rows: unread
      .toSorted((one, other) => (one.publishedAt ?? '').localeCompare(other.publishedAt ?? ''))
      .map(({ type, id, titles, publishedAt, paths: [first] }) => ({
        cells: {
          title: titleIn(titles, language),
          type: collectionLabels[type].singular[language],
          publishedAt: publishedAt ? dayOf(new Date(publishedAt)) : null,
        },
        document: { type, id },
        ...(first && { path: first.path }),
      })),
  }
}

/** Words that were searched for in these twelve months and found nothing. */
export const missingTable = ({ today }: Sources): Promise<Table> => searchesIn('missing', lastTwelveMonths(today))
