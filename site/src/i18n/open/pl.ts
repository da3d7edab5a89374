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
  openData: {
    termsTitle: 'Zasady',
    terms:
      'Dane są bezpłatne i wolno ich używać w każdym celu. Podaj ich źródło i dzień pobrania (ustawa z 11 sierpnia 2021 r. o otwartych danych). Nie dotyczy to zdjęć oraz dokumentów, przy których napisano inaczej.',
    fresh: 'Pliki zmieniają się w ciągu minuty po każdej publikacji, a ich adresy są stałe.',
    dataTitle: 'Dane',
    what: 'Co',
    count: 'Ile',
    newest: 'Najnowsze z dnia',
    files: 'Pliki',
    schema: 'schemat',
    parts:
      'Każdy plik JSON to spis części. W częściach są całe treści we wszystkich językach, każda z wersją: pobieraj tylko te, które się zmieniły.',
    more: 'Inne formaty',
    catalogue: 'Katalog danych (DCAT-AP)',
    sets: {
      'year-reports': 'Rok w liczbach',
      media: 'Zdjęcia i pliki',
      portal: 'Portal: nazwa, adres, godziny',
      home: 'Strona główna',
    },
    services: 'Karty usług w słowniku Unii Europejskiej (CPSV-AP, w częściach spisu)',
  },
}

export type OpenWords = typeof plOpen
