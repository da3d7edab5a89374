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
  openData: {
    termsTitle: 'Terms',
    terms:
      'The data are free and may be used for any purpose. Name their source and the day on which you took them (Polish Open Data Act of 11 August 2021). This does not cover photographs, nor documents that say otherwise.',
    fresh: 'The files change within a minute of each publication; their addresses stay.',
    dataTitle: 'Data',
    what: 'What',
    count: 'How many',
    newest: 'Newest from',
    files: 'Files',
    schema: 'schema',
    parts:
      'Each JSON file is a list of parts. The parts hold the whole content in all languages, each with a version: fetch only those that have changed.',
    more: 'Other formats',
    catalogue: 'Catalogue of the data (DCAT-AP)',
    sets: {
      'year-reports': 'Year in figures',
      media: 'Pictures and files',
      portal: 'The portal: name, address, hours',
      home: 'Home page',
    },
    services: 'Service cards in the vocabulary of the European Union (CPSV-AP, in the parts of the list)',
  },
}
