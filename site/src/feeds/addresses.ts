import type { Locale } from '@ratusz/content-schemas'
import type { View } from '../routes/view.ts'

/** What one can follow as a feed. */
export type FeedType = 'articles' | 'alerts'

const NAMES = { articles: 'news', alerts: 'alerts' } as const

/** The folder of the feeds. */
export const FEEDS = 'feeds/'

/** The address of a feed in a language: `/feeds/pl-news.atom`. */
export const feedPath = (type: FeedType, locale: Locale): string => `/${FEEDS}${locale}-${NAMES[type]}.atom`

/** The address of the list of alerts as messages of the Common Alerting Protocol, and of one of them. */
export const CAP_FEED = `/${FEEDS}cap.atom`
export const CAP_FOLDER = `/${FEEDS}cap/`
export const capPath = (id: string): string => `${CAP_FOLDER}${id.replace(/[^\w-]/g, '_')}.xml`

/** The feeds that a page tells programs of: all on the home page, else that of what it shows. */
export const feedsOn = (view: View): FeedType[] => {
  if (view.kind === 'home') return ['articles', 'alerts']
  if (view.kind !== 'list' && view.kind !== 'document') return []
  return view.type === 'articles' || view.type === 'alerts' ? [view.type] : []
}
