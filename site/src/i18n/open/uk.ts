import type { OpenWords } from './pl.ts'

/** The words around what programs read of the portal, in Ukrainian: calendars, feeds, open data. */
export const ukOpen: OpenWords = {
  follow: {
    events: 'Події у вашому календарі',
    eventsText: 'Підпишіться на календар, і нові та скасовані події самі з’являтимуться у вашому телефоні.',
    subscribe: 'Підписатися на календар',
    calendarFile: 'Адреса календаря (iCalendar)',
    articles: 'Новини у вашому читачі стрічок',
    articlesText: 'Додайте цю адресу до читача стрічок, щоб одразу бачити нові повідомлення.',
    articlesFeed: 'Стрічка новин (Atom)',
    alerts: 'Попередження для програм',
    alertsText: 'Читачі стрічок і системи оповіщення можуть самі перевіряти нові попередження.',
    alertsFeed: 'Стрічка попереджень (Atom)',
    capFeed: 'Попередження у форматі CAP 1.2',
  },
}
