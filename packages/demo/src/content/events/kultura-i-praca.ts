import { day, defineDocuments } from '../../define.ts'
import { cultureCentre, lighthouseForest, marketSquare, placeIn, school, sportsHall } from './places.ts'

/** A fair and a theatre review to come, and what took place in the last weeks. */
export const kulturaIPraca = defineDocuments('events', [
  {
    key: 'przeglad-teatrow',
    kind: 'culture',
    title: { pl: 'Przegląd teatrów amatorskich „Rampa”' },
    summary: {
      pl: 'Trzy dni, 14 zespołów, wstęp wolny. Każdego dnia gra też zespół z naszej gminy. Zgłoszenia teatrów przyjmujemy do {{day+70}} r.',
    },
    body: {
      pl: `Na scenę wychodzą zespoły z całego województwa: szkolne, seniorskie, działające przy parafiach i w domach pomocy. Spektakl trwa najwyżej 45 minut. Jury daje nagrody i uwagi na piśmie.

## Dla zespołów

Wypełnij formularz i dołącz krótki film z próby. Zapewniamy dźwięk, światło, nocleg dla grup spoza powiatu i ciepły posiłek.

## Dla widzów

Program ogłosimy dwa tygodnie wcześniej. Bezpłatne wejściówki wydaje kasa domu kultury. Wybrane spektakle tłumaczymy na język migowy i opisujemy dla osób niewidomych.`,
    },
    hero: 'concert',
    occurrences: [{ startDate: day(108), endDate: day(110), allDay: true }],
    ...placeIn(cultureCentre, 'pl'),
    organiser: { pl: 'Dom Kultury „Latarnik”' },
    isFree: true,
    registration: { needed: false, url: 'https://zapisy.jantarowo.example/rampa', deadline: day(70), capacity: 14 },
    accessibility: { stepFree: 'yes', hearingLoop: 'yes', signLanguage: 'partly' },
    languages: ['pl'],
    topics: ['kultura'],
    audiences: ['residents', 'seniors', 'families'],
    ownerUnit: 'referat-promocji',
    contacts: [{ kind: 'phone', value: '58 000 10 76' }],
    producedBy: 'Dom Kultury „Latarnik”',
    producedAt: day(-8),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'targi-bursztynnikow',
    kind: 'fair',
    title: {
      pl: 'Targi rzemiosła bursztynniczego',
      en: 'Amber craft fair',
    },
    summary: {
      pl: '38 pracowni z całego wybrzeża. Kupisz biżuterię prosto od twórców, a ekspert sprawdzi, czy twój bursztyn jest prawdziwy.',
      en: '38 workshops from all along the coast. Buy jewellery straight from the makers and let an expert check whether your amber is real.',
    },
    body: {
      pl: `Na targach spotkasz ludzi, którzy bursztyn sami szlifują, wiercą i oprawiają. Każdy wystawca podpisał regulamin: tylko naturalny bursztyn bałtycki, bez żywic i prasowanych okruchów.

- Bezpłatna ekspertyza jednej rzeczy na osobę, 11:00–15:00.
- Pokazy: tokarka nożna, srebro, haft z koralikami.
- Kącik dla dzieci: szlifowanie pod okiem mistrza.

Do każdego zakupu poproś o certyfikat. Reklamację złożysz w ciągu dwóch lat, także u twórcy z innego miasta.`,
      en: `At the fair you will meet people who grind, drill and set amber themselves. Every exhibitor has signed the rules: natural Baltic amber only, no resins and no pressed fragments.

- A free check of one item per person, 11:00–15:00.
- Demonstrations: treadle lathe, silver, beadwork.
- A children’s corner: polishing amber with a master craftsman.

Ask for a certificate with everything you buy. You may complain about a defect for two years, even if the maker is from another town.`,
    },
    hero: 'amber',
    occurrences: [
      { startDate: day(66), startTime: '10:00', endTime: '18:00' },
      { startDate: day(67), startTime: '10:00', endTime: '16:00' },
    ],
    ...placeIn(cultureCentre, 'pl', 'en'),
    organiser: { pl: 'Dom Kultury „Latarnik”', en: 'Latarnik Arts Centre' },
    isFree: false,
    prices: [
      { label: { pl: 'Wstęp', en: 'Entry' }, amount: 5 },
      { label: { pl: 'Dzieci do 12 lat', en: 'Children up to 12' }, amount: 0 },
    ],
    accessibility: { stepFree: 'yes', hearingLoop: 'yes', signLanguage: 'no' },
    topics: ['kultura', 'turystyka', 'gospodarka'],
    audiences: ['tourists', 'residents'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-9),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'koncert-orkiestry-osp',
    kind: 'culture',
    title: { pl: 'Koncert orkiestry dętej OSP na Rynku' },
    summary: {
      pl: '36 muzyków w wieku od 11 do 74 lat zagrało marsze, tanga i przeboje filmowe. Zebrano 8240 zł na nowe instrumenty.',
    },
    body: {
      pl: `Orkiestra dęta Ochotniczej Straży Pożarnej zagrała na Rynku koncert jubileuszowy. Wykonała 14 utworów, w tym trzy napisane w Jantarowie.

Publiczność zebrała 8240 zł na puzon i dwa klarnety. Orkiestra przyjmuje nowe osoby od 9 lat. Próby są w każdy czwartek o 17:00 w remizie, a nauka i instrument są bezpłatne.

Na czas koncertów i festynów Rynek jest zamknięty dla samochodów. Gdzie wtedy stanąć, piszemy na stronie [Parkowanie](ref:pages/parkowanie).`,
    },
    hero: 'concert',
    occurrences: [{ startDate: day(-5), startTime: '17:00', endTime: '18:30' }],
    ...placeIn(marketSquare, 'pl'),
    organiser: { pl: 'OSP w Jantarowie i Dom Kultury „Latarnik”' },
    isFree: true,
    accessibility: { stepFree: 'yes', hearingLoop: 'no', signLanguage: 'no' },
    topics: ['kultura'],
    audiences: ['residents', 'families'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-4),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'szkolenie-z-pierwszej-pomocy',
    kind: 'education',
    title: { pl: 'Pierwsza pomoc: szkolenie dla mieszkańców' },
    summary: {
      pl: 'Trzy godziny ćwiczeń na fantomach z ratownikiem medycznym. Masaż serca, defibrylator, zadławienie i wychłodzenie.',
    },
    body: {
      pl: `Na szkoleniu nauczyliśmy się ratować dorosłych, dzieci i niemowlęta. Uczestniczyło 16 osób, najstarsza miała 79 lat.

## Zapamiętaj

1. Sprawdź, czy jest bezpiecznie.
2. Zawołaj, potrząśnij za ramiona, odchyl głowę i przez 10 sekund sprawdzaj oddech.
3. Nie oddycha? Dzwoń pod 112 i poproś kogoś o defibrylator AED.
4. Uciskaj środek klatki piersiowej 100–120 razy na minutę.

Defibrylatory w Jantarowie są w urzędzie, w hali sportowej, przy latarni i w porcie. Kolejne szkolenie zorganizujemy, gdy zbierze się 12 chętnych. Zgłoś się: [urzad@jantarowo.example](mailto:urzad@jantarowo.example).`,
    },
    hero: 'health-centre',
    occurrences: [{ startDate: day(-28), startTime: '16:00', endTime: '19:00' }],
    ...placeIn(sportsHall, 'pl'),
    organiser: { pl: 'Straż Miejska i OSP w Jantarowie' },
    isFree: true,
    registration: { needed: true, deadline: day(-30), capacity: 16 },
    accessibility: { stepFree: 'yes', hearingLoop: 'no', signLanguage: 'no' },
    languages: ['pl'],
    topics: ['zdrowie', 'bezpieczenstwo'],
    audiences: ['residents'],
    ownerUnit: 'straz-miejska',
    producedBy: 'Straż Miejska',
    producedAt: day(-27),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'bieg-latarnika',
    kind: 'sport',
    title: { pl: 'Bieg Latarnika: 10 kilometrów lasem i plażą' },
    summary: {
      pl: 'Na mecie stanęły 284 osoby. Najszybsza kobieta pobiegła w 41:08, najszybszy mężczyzna w 35:52. Wyniki i zdjęcia są na stronie zapisów.',
    },
    body: {
      pl: `Start i meta były na parkingu leśnym przy latarni. Trasa prowadziła najpierw lasem, a z powrotem twardym piaskiem przy samej wodzie. Mimo wiatru ukończyło ją 284 z 296 osób.

- Bieg dzieci na 800 metrów ukończyło 71 uczestników.
- W biegu na wózkach wystartowało dziewięć osób.
- Zebrano 6300 zł dla hospicjum domowego.

Dziękujemy 48 wolontariuszom. Szatnia i depozyt działały do 15:00, a zgubione rzeczy odbierzesz w urzędzie przez 30 dni.`,
    },
    hero: 'forest-path',
    occurrences: [{ startDate: day(-33), startTime: '10:00', endTime: '14:00' }],
    ...placeIn(lighthouseForest, 'pl'),
    organiser: { pl: 'Klub sportowy „Fala” i Referat Promocji' },
    isFree: false,
    prices: [
      { label: { pl: 'Dorośli' }, amount: 60 },
      { label: { pl: 'Bieg dzieci' }, amount: 0 },
    ],
    registration: { needed: true, url: 'https://zapisy.jantarowo.example/bieg', deadline: day(-36), capacity: 300 },
    accessibility: { stepFree: 'partly', hearingLoop: 'no', signLanguage: 'no' },
    topics: ['sport', 'turystyka'],
    audiences: ['residents', 'tourists', 'families'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-32),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'warsztaty-ceramiki',
    kind: 'family',
    title: { pl: 'Warsztaty ceramiki dla rodziców i dzieci' },
    summary: {
      pl: 'Trzy spotkania: lepienie, szkliwienie i wypał. Gotowe prace są do odbioru w domu kultury. Kurs powtórzymy, jeśli zgłosi się 8 par.',
    },
    body: {
      pl: `Podczas trzech spotkań powstało 31 kubków, 12 latarni i jeden smok. Prace są już wypalone. Odbierz je w kasie domu kultury w godzinach 12:00–18:00 w ciągu 30 dni od ostatniego spotkania.

Chcesz wziąć udział następnym razem? Zapisz się na listę oczekujących. Kurs przeznaczony jest dla dzieci od 6 lat z jednym dorosłym i kosztuje 90 zł od pary za trzy zajęcia. Rodziny z [Kartą Dużej Rodziny](ref:service-cards/karta-duzej-rodziny) płacą 45 zł.`,
    },
    occurrences: [-45, -38, -31].map((offset) => ({ startDate: day(offset), startTime: '16:30', endTime: '18:30' })),
    ...placeIn(cultureCentre, 'pl'),
    organiser: { pl: 'Dom Kultury „Latarnik”' },
    isFree: false,
    prices: [
      { label: { pl: 'Para (dziecko i dorosły), trzy zajęcia' }, amount: 90 },
      { label: { pl: 'Z Kartą Dużej Rodziny' }, amount: 45 },
    ],
    registration: { needed: true, deadline: day(-48), capacity: 16 },
    accessibility: { stepFree: 'yes', hearingLoop: 'yes', signLanguage: 'no' },
    topics: ['kultura', 'rodzina'],
    audiences: ['families'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Dom Kultury „Latarnik”',
    producedAt: day(-30),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'targi-pracy',
    kind: 'fair',
    title: { pl: 'Targi pracy i małych firm' },
    summary: {
      pl: '24 pracodawców z powiatu, 190 ofert i bezpłatne porady: jak napisać CV, jak założyć firmę, jak zatrudnić cudzoziemca.',
    },
    body: {
      pl: `Na targi przyszło 410 osób. 63 dostały propozycję pracy od razu, a 22 umówiły się na dotację z urzędu pracy.

Najwięcej ofert było z gastronomii, opieki i budownictwa. Pracodawcy często pytali o znajomość ukraińskiego i angielskiego. Z porad skorzystało 58 osób.

## Nie udało ci się przyjść?

- Oferty są w [Centralnej Bazie Ofert Pracy](https://oferty.praca.gov.pl).
- Jak zacząć działalność, opisuje poradnik [Zakładam firmę](ref:procedures/zalozenie-firmy).
- Wolne stanowiska w urzędzie są w aktualnościach.`,
    },
    hero: 'construction',
    occurrences: [{ startDate: day(-47), startTime: '10:00', endTime: '15:00' }],
    ...placeIn(school, 'pl'),
    organiser: { pl: 'Urząd Miejski i Powiatowy Urząd Pracy' },
    isFree: true,
    accessibility: { stepFree: 'yes', hearingLoop: 'no', signLanguage: 'yes' },
    languages: ['pl', 'uk', 'en'],
    topics: ['gospodarka'],
    audiences: ['residents', 'newcomers', 'businesses'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-46),
    publishedBy: 'Referat Promocji',
  },
])
