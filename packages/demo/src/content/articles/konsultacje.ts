import { day, defineDocuments } from '../../define.ts'

export const konsultacje = defineDocuments('articles', [
  {
    key: 'ankieta-trasy-rowerowe',
    kind: 'consultation',
    date: day(-52),
    title: { pl: 'Którędy na rowerze? Wypełnij ankietę o nowych trasach' },
    summary: {
      pl: 'Planujemy trzy drogi rowerowe. Chcemy wiedzieć, którędy jeździsz i czego się boisz. Ankieta zajmuje 6 minut. Czekamy do {{day-24}} r.',
    },
    body: {
      pl: `Gmina przygotowuje plan tras rowerowych na najbliższe pięć lat. Zanim narysujemy linie na mapie, pytamy tych, którzy jeżdżą, i tych, którzy boją się zacząć.

## Trzy propozycje

| Trasa | Długość | Szacunkowy koszt |
| --- | --- | --- |
| A: osiedle Wydmowe – szkoła – Rynek | 2,4 km | 2,9 mln zł |
| B: Rynek – port – zejście nr 3 | 1,6 km | 1,7 mln zł |
| C: Jantarowo – Mewno przez las | 5,8 km | 3,4 mln zł |

Na jedną z nich możemy zdobyć dofinansowanie już w najbliższym naborze. Dlatego w ankiecie prosimy, by ustawić je w kolejności.

## Jak wziąć udział

- wypełnij ankietę na stronie [ankiety.jantarowo.example](https://ankiety.jantarowo.example),
- weź papierową w urzędzie, bibliotece albo u sołtysa,
- przyjedź na przejazd konsultacyjny {{day-38}} r. o 16:30 spod ratusza. Sprawdzimy na miejscu trasy A i B.

Ankieta jest anonimowa. Mogą ją wypełnić także dzieci, młodzież i turyści. Czekamy do {{day-24}} r.

## Co dalej

1. W ciągu 30 dni opublikujemy raport z wynikami.
2. Komisja rady omówi go na otwartym posiedzeniu.
3. Potem zamówimy projekt pierwszej trasy.

Obecne drogi rowerowe i szlaki opisujemy na stronie [Szlaki piesze i rowerowe](ref:pages/szlaki-piesze-i-rowerowe).`,
    },
    hero: 'bicycle-path',
    topics: ['transport', 'sport'],
    audiences: ['residents', 'families', 'tourists'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-53),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'pages', id: 'szlaki-piesze-i-rowerowe' },
      { type: 'articles', id: 'sciezka-do-latarni' },
    ],
    searchSynonyms: { pl: ['ścieżki rowerowe', 'drogi dla rowerów', 'konsultacje społeczne'] },
  },
  {
    key: 'konsultacje-parkowanie',
    kind: 'consultation',
    date: day(-205),
    title: { pl: 'Płatne parkowanie przy plaży: powiedz, co o tym myślisz' },
    summary: {
      pl: 'Proponujemy opłaty na 6 ulicach przy plaży i karty dla mieszkańców za 40 zł rocznie. Uwagi przyjmujemy do {{day-177}} r.',
    },
    body: {
      pl: `W sezonie w okolicach plaży parkuje nawet 1100 samochodów dziennie, a miejsc jest 480. Auta stoją na trawnikach i blokują wyjazd karetkom. Proponujemy strefę płatnego parkowania. Zanim uchwałę zobaczy Rada Miejska, pytamy mieszkańców.

## Propozycja

| Kto | Opłata |
| --- | --- |
| Pierwsza godzina | 4 zł |
| Druga godzina | 4,80 zł |
| Trzecia godzina | 5,70 zł |
| Czwarta i każda kolejna | 4 zł |
| Mieszkaniec strefy (karta roczna) | 40 zł |
| Osoba z niepełnosprawnością z kartą parkingową | bezpłatnie |

Strefa działałaby od poniedziałku do piątku w godzinach 9:00–17:00, tylko od maja do września. Objęłaby sześć ulic między Rynkiem a plażą.

## O co pytamy

1. Czy strefa jest potrzebna?
2. Czy granice są dobrze wyznaczone?
3. Ile kart powinno przysługiwać jednemu mieszkaniu?
4. Na co wydać dochód: chodniki, autobusy czy parking za miastem?

## Jak się wypowiedzieć

- formularz: [ankiety.jantarowo.example](https://ankiety.jantarowo.example),
- list lub e-mail do urzędu,
- spotkanie w sali sesyjnej {{day-191}} r. o godz. 17:00. Tłumaczymy na język migowy.

Uwagi przyjmujemy do {{day-177}} r. Odpowiemy na wszystkie w jednym dokumencie, bez podawania nazwisk.

Podstawa prawna: art. 13 i 13b ustawy z dnia 21 marca 1985 r. o drogach publicznych (Dz.U. 1985 nr 14 poz. 60 ze zm.).

Obecne zasady opisujemy na stronie [Parkowanie](ref:pages/parkowanie).`,
    },
    topics: ['transport', 'turystyka'],
    audiences: ['residents', 'businesses', 'tourists'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-206),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'violations', id: 'nielegalne-parkowanie' }],
  },
  {
    key: 'nazwa-ronda',
    kind: 'consultation',
    date: day(-455),
    title: { pl: 'Jak nazwać nowe rondo? Zgłoś propozycję' },
    summary: {
      pl: 'Rondo u zbiegu Leśnej i Portowej nie ma jeszcze nazwy. Zbieramy propozycje, a o trzech najlepszych zdecyduje głosowanie mieszkańców.',
    },
    body: {
      pl: `Rondo u zbiegu ulic Leśnej i Portowej jest gotowe, ale nie ma nazwy. Rada Miejska chce, żeby wymyślili ją mieszkańcy.

## Jaka może być nazwa

- związana z Jantarowem: jego historią, morzem, lasem lub rzemiosłem,
- krótka i łatwa do powtórzenia przez telefon, gdy dzwonisz po pomoc,
- inna niż nazwy ulic i placów, które już mamy.

Nie przyjmujemy nazw firm ani osób żyjących. Nazwa nie może też propagować ustroju totalitarnego.

## Jak zgłosić

Napisz nazwę i jedno lub dwa zdania uzasadnienia. Wyślij na [promocja@jantarowo.example](mailto:promocja@jantarowo.example) albo wrzuć kartkę do skrzynki w urzędzie. Zgłoszenia przyjmujemy do {{day-434}} r.

## Co dalej

1. Komisja wybierze trzy propozycje zgodne z zasadami.
2. Przez tydzień mieszkańcy będą głosować na stronie i na papierze.
3. Zwycięską nazwę burmistrz przedstawi Radzie Miejskiej. Nazwę nadaje uchwała.

Nowa nazwa nie kosztuje mieszkańców ani złotówki: przy rondzie nie ma adresów, więc nikt nie musi wymieniać dokumentów.

Nazwę ulicy, placu lub ronda można zaproponować zawsze, nie tylko w konsultacjach. Jak napisać taki wniosek, podpowiada poradnik [Skarga, wniosek, petycja](ref:procedures/skarga-wniosek-petycja).`,
    },
    hero: 'road-works',
    topics: ['transport'],
    audiences: ['residents'],
    ownerUnit: 'rada-miejska',
    producedBy: 'Biuro Rady Miejskiej',
    producedAt: day(-456),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'procedures', id: 'skarga-wniosek-petycja' }],
  },
  {
    key: 'plac-zabaw-sosnowa',
    kind: 'news',
    date: day(-245),
    title: { pl: 'Plac zabaw przy ul. Sosnowej otwarty. Pomysł dały dzieci' },
    summary: {
      pl: 'Huśtawka dla wózków, tor wodny i ścianka wspinaczkowa. Plac zaprojektowano na podstawie 90 rysunków uczniów. Jest otwarty cały rok.',
    },
    body: {
      pl: `Przy ul. Sosnowej działa nowy plac zabaw. Zanim powstał projekt, poprosiliśmy uczniów o rysunki. Przyszło ich 90. Najczęściej pojawiały się woda, wspinanie i „coś dla kolegi na wózku”.

## Co tu jest

- huśtawka, na którą wjedziesz wózkiem inwalidzkim,
- tor wodny z ręczną pompą,
- ścianka wspinaczkowa o wysokości 2,5 metra na miękkiej nawierzchni,
- cichy kącik dla dzieci, które męczy hałas,
- tablica z piktogramami dla dzieci, które nie mówią,
- ławki w cieniu, stojaki na rowery i źródełko z wodą pitną.

Dojścia są płaskie i utwardzone. Plac ma ogrodzenie i jedną furtkę, którą widać z każdej ławki.

## Zasady

Plac jest czynny codziennie od 7:00 do 21:00. Za dzieci odpowiadają dorośli opiekunowie. Na plac nie wchodzimy z psem (nie dotyczy psów asystujących), nie palimy i nie pijemy alkoholu.

## Ile kosztował

Budowa kosztowała 428 000 zł. Z tego 171 000 zł to dotacja z budżetu województwa na obiekty dostępne dla wszystkich.

Widzisz uszkodzoną zabawkę? Na furtce jest numer telefonu i numer placu. Wystarczy SMS: usterki groźne dla dzieci zabezpieczamy tego samego dnia.

Marzy ci się plac w innej części miasta? Zgłoś projekt do [budżetu obywatelskiego](ref:pages/budzet-obywatelski).`,
    },
    hero: 'playground',
    topics: ['rodzina', 'sport'],
    audiences: ['families', 'disabled'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-246),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'pages', id: 'budzet-obywatelski' }],
  },
])
