import type { Plural } from '../plural.ts'

const plural = (forms: Plural): Plural => forms

/** The words of the calendar, the catalogue, the map, printing and sharing, the kiosk and the kept pages in Polish. */
export const plPages = {
  month: {
    title: 'Wydarzenia: {month}',
    view: 'Widok',
    list: 'Lista',
    calendar: 'Kalendarz',
    months: 'Miesiące',
    today: 'dziś',
    long: 'Trwa dłużej',
    until: 'do {date}',
    continued: 'ciąg dalszy',
    empty: 'W tym miesiącu nie ma jeszcze żadnych wydarzeń.',
  },
  catalogue: {
    more: 'Więcej sposobów',
    audience: 'Dla kogo',
    topics: 'Tematy',
    letters: 'Od A do Z',
    audiences: {
      residents: 'Mieszkańcy',
      tourists: 'Turyści',
      businesses: 'Firmy',
      families: 'Rodziny',
      seniors: 'Seniorzy',
      newcomers: 'Nowi mieszkańcy',
      disabled: 'Osoby z niepełnosprawnościami',
    },
  },
  share: {
    title: 'Udostępnij albo wydrukuj',
    print: 'Drukuj',
    copy: 'Kopiuj adres',
    copied: 'Adres skopiowany',
    mail: 'Wyślij e-mailem',
    address: 'Adres tej strony',
  },
  map: {
    title: 'Mapa miejsc',
    intro: 'Gdzie co jest. Każdy numer na mapie prowadzi do strony miejsca, a pod mapą stoi ta sama lista.',
    drawing: 'Mapa miejsc. Te same miejsca są na liście pod mapą.',
    list: 'Lista miejsc',
    group: plural({
      one: '{n} miejsce blisko siebie: zobacz na liście',
      few: '{n} miejsca blisko siebie: zobacz na liście',
      many: '{n} miejsc blisko siebie: zobacz na liście',
      other: '{n} miejsca blisko siebie: zobacz na liście',
    }),
    north: 'północ u góry',
    metres: '{n} m',
    kilometres: '{n} km',
  },
  visitors: {
    plan: 'Zaplanuj pobyt',
    places: 'Co zobaczyć',
    ask: 'Zapytaj nas',
  },
  kiosk: {
    title: 'Kiosk informacyjny',
    start: 'Początek',
    back: 'Wstecz',
    question: 'Czego szukasz?',
    touch: 'Dotknij, aby wybrać',
    phone: 'Weź na telefon',
    phoneHint: 'Zeskanuj kod aparatem telefonu.',
    outside: 'Ta strona jest poza portalem',
    outsideHint: 'Zeskanuj kod albo zapisz adres. W kiosku się nie otworzy.',
    close: 'Zamknij',
    idle: 'Czy nadal tu jesteś?',
    idleText: 'Za {n} s wrócimy na początek.',
    stay: 'Zostań na tej stronie',
  },
  offline: {
    title: 'Usługi w telefonie',
    intro:
      'Karty usług możesz zachować w przeglądarce i czytać bez internetu, na przykład w poczekalni. Nic nie dzieje się, dopóki o to nie poprosisz.',
    keep: 'Zachowaj na telefonie',
    show: 'Pokaż, co jest zachowane',
    nothing: 'Na tym telefonie nic nie jest zachowane.',
    remove: 'Usuń z telefonu',
    kept: 'Zachowane: {n}, razem {size}.',
    keeping: 'Pobieram: {n} z {total}…',
    removed: 'Usunięte. Na telefonie nic nie zostało.',
    failed: 'Nie udało się pobrać wszystkiego. Sprawdź połączenie i spróbuj jeszcze raz.',
    unable: 'Ta przeglądarka nie umie zachować stron.',
    noScript: 'Zachowanie stron wymaga JavaScriptu.',
    about: plural({
      one: '{n} karta usługi, około {size}',
      few: '{n} karty usług, około {size}',
      many: '{n} kart usług, około {size}',
      other: '{n} karty usługi, około {size}',
    }),
    contents: 'Co zostanie zachowane',
  },
}

export type PageWords = typeof plPages
