import { day, defineDocuments } from '../../define.ts'

export const inwestycje = defineDocuments('articles', [
  {
    key: 'termomodernizacja-szkoly',
    kind: 'press',
    date: day(-90),
    title: { pl: '4,7 mln zł z funduszy europejskich na ocieplenie szkoły' },
    summary: {
      pl: 'Szkoła podstawowa będzie zużywać o 58% mniej energii. Prace zaplanowano tak, żeby lekcje odbywały się w budynku. Gmina dołoży 1,6 mln zł.',
    },
    body: {
      pl: `**Informacja prasowa**

Gmina Jantarowo dostała 4,7 mln zł z programu [Fundusze Europejskie dla Pomorza](https://funduszeuepomorskie.pl) na modernizację energetyczną szkoły podstawowej. Całość będzie kosztować 6,3 mln zł. Umowę o dofinansowanie podpisał burmistrz.

## Co się zmieni

- ocieplenie ścian i dachu, wymiana 214 okien,
- pompy ciepła w miejsce kotła gazowego,
- panele fotowoltaiczne o mocy 49 kW z magazynem energii,
- wentylacja, która oddaje ciepło,
- nowe oświetlenie w klasach i na korytarzach.

Rachunki za energię spadną o około 260 tysięcy złotych rocznie. Emisja dwutlenku węgla zmniejszy się o 190 ton.

> Szkoła jest największym budynkiem w gminie i najdroższym w ogrzewaniu. Oszczędności chcemy przeznaczyć na zajęcia dodatkowe – mówi burmistrz Jantarowa.

## Lekcje bez przenosin

Budynek podzielono na cztery części. Ekipy będą pracować po kolei w każdej z nich, a uczniowie skorzystają z wolnych klas w pozostałych. Głośne roboty zaplanowano na popołudnia i ferie.

## Liczby

| Co | Ile |
| --- | --- |
| Dofinansowanie unijne | 4 700 000 zł |
| Wkład gminy | 1 600 000 zł |
| Powierzchnia szkoły | 5480 m² |
| Uczniów | 612 |

## Dla mediów

Referat Promocji, tel. 58 000 10 40, [promocja@jantarowo.example](mailto:promocja@jantarowo.example).`,
    },
    hero: 'school',
    topics: ['edukacja', 'srodowisko'],
    audiences: ['residents', 'families'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-90),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'zmiany-w-budzecie',
    kind: 'news',
    date: day(-168),
    title: { pl: 'Zmiany w budżecie: o 1,8 mln zł więcej na drogi' },
    summary: {
      pl: 'Radni przesunęli pieniądze na remonty ulic i oświetlenie. Skąd się wzięły i co powstanie? Wszystko w jednej tabeli, bez budżetowego żargonu.',
    },
    body: {
      pl: `Rada Miejska zmieniła uchwałę budżetową. Za głosowało 13 z 15 radnych, dwoje się wstrzymało. Na drogi i oświetlenie trafi o 1,8 mln zł więcej, niż zakładał plan.

## Skąd te pieniądze

- 1,1 mln zł ze sprzedaży dwóch działek w Mewnie,
- 450 tysięcy zł wyższych wpływów z udziału w podatku PIT,
- 250 tysięcy zł oszczędności po przetargach.

Gmina nie bierze na to kredytu. Planowany deficyt się nie zmienia.

## Na co je wydamy

| Zadanie | Kwota |
| --- | --- |
| Nowa nawierzchnia ul. Żaglowej | 740 000 zł |
| Chodnik i przejścia przy szkole | 380 000 zł |
| Droga do Sośnika: mijanki i pobocza | 430 000 zł |
| 42 nowe lampy w sołectwach | 250 000 zł |
| Razem | 1 800 000 zł |

Co piąta złotówka trafi na chodnik i przejścia przy szkole. Lampy staną tam, gdzie w ostatnich dwóch latach było najwięcej kolizji po zmroku.

## Jak czytać budżet

Cały budżet wynosi po zmianach 94,2 mln zł. Uchwałę i prostą broszurę „Budżet w obrazkach” znajdziesz w [BIP](https://bip.jantarowo.example). Zmianę zbadała Regionalna Izba Obrachunkowa i nie zgłosiła zastrzeżeń.

Chcesz obejrzeć dyskusję? Nagrania sesji są na stronie [Sesje Rady Miejskiej](ref:pages/sesje-rady-miejskiej).`,
    },
    hero: 'council-session',
    topics: ['gospodarka', 'transport'],
    audiences: ['residents', 'businesses'],
    ownerUnit: 'rada-miejska',
    producedBy: 'Skarbnik Gminy',
    producedAt: day(-169),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'pages', id: 'sesje-rady-miejskiej' },
      { type: 'units', id: 'rada-miejska' },
    ],
    searchSynonyms: { pl: ['budżet gminy', 'wydatki', 'uchwała budżetowa'] },
  },
  {
    key: 'nowy-woz-strazacki',
    kind: 'news',
    date: day(-186),
    title: { pl: 'Nowy wóz strażacki dla ochotników z Jantarowa' },
    summary: {
      pl: 'Średni samochód ratowniczo-gaśniczy zastąpi pojazd z 1994 roku. Pojedzie także na wydmy i plażę. Kosztował 1,52 mln zł.',
    },
    body: {
      pl: `Ochotnicza Straż Pożarna w Jantarowie ma nowy średni samochód ratowniczo-gaśniczy z napędem na cztery koła. Zastąpił pojazd, który służył ponad 30 lat i w mrozy nie zawsze chciał zapalić.

## Co potrafi nowy wóz

- zbiornik na 3500 litrów wody,
- wyciągarka do wydobycia samochodu z piasku,
- sprzęt do ratownictwa na wodzie: sanie i kombinezony,
- agregat i maszt oświetleniowy,
- opony, z którymi wjedzie na plażę bez niszczenia wydm.

## Kto zapłacił

| Źródło | Kwota |
| --- | --- |
| Budżet gminy | 620 000 zł |
| Krajowy System Ratowniczo-Gaśniczy | 600 000 zł |
| Fundusz ochrony środowiska | 300 000 zł |
| Razem | 1 520 000 zł |

## Ochotników wciąż brakuje

W ubiegłym roku druhowie i druhny wyjechali 187 razy. Do większości akcji byli gotowi w 4 minuty. W ciągu dnia bywa jednak trudno skompletować załogę, bo wielu pracuje poza gminą.

Dołączyć może każda osoba, która ma 18 lat i dobre zdrowie. Szkolenie, umundurowanie, badania i ubezpieczenie są bezpłatne. Za udział w akcji i szkoleniu należy się ekwiwalent. Młodsi mogą zapisać się do młodzieżowej drużyny pożarniczej od 10. roku życia. Zgłoś się w remizie w dowolny wtorek po 18:00.

> [!IMPORTANT]
> Strażaków wzywaj zawsze pod numerem 112 lub 998, nigdy telefonem do remizy.`,
    },
    topics: ['bezpieczenstwo'],
    audiences: ['residents'],
    ownerUnit: 'burmistrz',
    producedBy: 'Referat Organizacyjny',
    producedAt: day(-187),
    publishedBy: 'Referat Promocji',
    searchSynonyms: { pl: ['OSP', 'straż pożarna', 'ochotnicy'] },
  },
])
