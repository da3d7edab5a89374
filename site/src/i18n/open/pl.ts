/** The words around what programs read of the portal, in Polish: calendars, feeds, open data. */
export const plOpen = {
  follow: {
    events: 'Wydarzenia w Twoim kalendarzu',
    eventsText: 'Zasubskrybuj kalendarz, a nowe i odwołane wydarzenia pojawią się w Twoim telefonie same.',
    subscribe: 'Zasubskrybuj kalendarz',
    calendarFile: 'Adres kalendarza (iCalendar)',
    articles: 'Nowości w Twoim czytniku',
    articlesText: 'Dodaj ten adres do czytnika kanałów, a nowe wiadomości zobaczysz od razu.',
    articlesFeed: 'Kanał wiadomości (Atom)',
    alerts: 'Ostrzeżenia dla programów',
    alertsText: 'Czytniki kanałów i systemy ostrzegania mogą same sprawdzać nowe komunikaty.',
    alertsFeed: 'Kanał komunikatów (Atom)',
    capFeed: 'Ostrzeżenia w formacie CAP 1.2',
  },
}

export type OpenWords = typeof plOpen
