import type { View } from '../routes/view.ts'
import event from '../styles/event.css?url'
import guide from '../styles/guide.css?url'
import home from '../styles/home.css?url'
import kiosk from '../styles/kiosk.css?url'
import lists from '../styles/lists.css?url'
import map from '../styles/map.css?url'
import month from '../styles/month.css?url'
import news from '../styles/news.css?url'
import records from '../styles/records.css?url'
import search from '../styles/search.css?url'
import service from '../styles/service.css?url'
import visitors from '../styles/visitors.css?url'
import year from '../styles/year.css?url'

/**
 * The style sheet of a page: one file, so that nothing waits for a second, and without the rules of what such a page never holds:
 * together they fit into the first packets of an answer.
 *
 * @param isForVisitors whether a standing page is the tourists' home
 */
export const sheetOf = (view: View, isForVisitors: boolean): string => {
  if (isForVisitors) return visitors
  switch (view.kind) {
    case 'home':
      return home
    case 'search':
    case 'notFound':
    case 'gone':
    case 'withdrawn':
      return search
    case 'year':
      return year
    case 'month':
      return month
    case 'kiosk':
      return kiosk
    case 'map':
      return map
    case 'accessibility':
    case 'openData':
      return records
    case 'document':
      return DOCUMENT_SHEETS[view.type]
    default:
      return lists
  }
}

const DOCUMENT_SHEETS: Record<Extract<View, { kind: 'document' }>['type'], string> = {
  'service-cards': service,
  procedures: guide,
  violations: guide,
  events: event,
  articles: news,
  topics: news,
  units: records,
  places: records,
  documents: records,
  'legal-acts': records,
  'e-services': records,
  alerts: records,
  pages: records,
}
