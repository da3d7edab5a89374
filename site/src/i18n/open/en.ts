import type { OpenWords } from './pl.ts'

/** The words around what programs read of the portal, in English: calendars, feeds, open data. */
export const enOpen: OpenWords = {
  follow: {
    events: 'Events in your calendar',
    eventsText: 'Subscribe to the calendar, and new and cancelled events appear on your phone by themselves.',
    subscribe: 'Subscribe to the calendar',
    calendarFile: 'Address of the calendar (iCalendar)',
    articles: 'News in your feed reader',
    articlesText: 'Add this address to a feed reader to see new articles at once.',
    articlesFeed: 'News feed (Atom)',
    alerts: 'Alerts for programs',
    alertsText: 'Feed readers and warning systems can check for new alerts by themselves.',
    alertsFeed: 'Alerts feed (Atom)',
    capFeed: 'Alerts as CAP 1.2',
  },
}
