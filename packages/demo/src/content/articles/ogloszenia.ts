import { day, defineDocuments } from '../../define.ts'

export const ogloszenia = defineDocuments('articles', [
  {
    key: 'szczepienie-psow',
    kind: 'notice',
    date: day(-26),
    title: { pl: 'Szczepienie psów przeciw wściekliźnie: terminy w sołectwach' },
    summary: {
      pl: 'Weterynarz przyjedzie do Mewna, Borowa i Sośnika. Szczepienie psa raz na rok jest obowiązkowe i kosztuje 35 zł. Weź książeczkę.',
    },
    body: {
      pl: `Nie trzeba jechać z psem do miasta: lekarz weterynarii przyjedzie do sołectw. Szczepienie psa przeciw wściekliźnie jest obowiązkowe. Pierwszy raz szczepi się psa w ciągu 30 dni od ukończenia trzeciego miesiąca życia, a potem co najmniej raz na 12 miesięcy.

## Gdzie i kiedy

| Miejscowość | Miejsce | Termin |
| --- | --- | --- |
| Mewno | świetlica wiejska | {{day-19}} r., 15:00–17:00 |
| Borowo | remiza OSP | {{day-18}} r., 15:00–17:00 |
| Sośnik | przystanek przy szkole | {{day-17}} r., 15:00–16:30 |

Jeśli nie możesz przyjść, zaszczep psa w dowolnej lecznicy.

## Ile to kosztuje

Szczepienie kosztuje 35 zł, gotówką lub kartą. Wszczepienie czipa jest bezpłatne, bo płaci za nie gmina. Opłata gminna od psa to osobna sprawa, opisana w karcie [opłata od posiadania psa](ref:service-cards/oplata-od-posiadania-psa).

## Przygotuj psa

1. Weź książeczkę zdrowia lub paszport psa.
2. Prowadź psa na smyczy, dużego także w kagańcu.
3. Psa chorego lub sukę w ciąży zgłoś lekarzowi przed szczepieniem.

Za brak szczepienia grozi mandat. Zaświadczenie przechowuj, bo musisz je pokazać na żądanie inspekcji weterynaryjnej albo straży.

Podstawa prawna: art. 56 ustawy z dnia 11 marca 2004 r. o ochronie zdrowia zwierząt oraz zwalczaniu chorób zakaźnych zwierząt (Dz.U. 2004 nr 69 poz. 625 ze zm.).

> [!WARNING]
> Pies ugryzł człowieka? Zgłoś to lekarzowi weterynarii i podaj poszkodowanemu dane ze szczepienia. Psa czeka 15 dni obserwacji.`,
    },
    topics: ['zdrowie', 'bezpieczenstwo'],
    audiences: ['residents'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-27),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'service-cards', id: 'oplata-od-posiadania-psa' },
      { type: 'violations', id: 'pies-bez-nadzoru' },
    ],
    searchSynonyms: { pl: ['wścieklizna', 'szczepienie psa', 'czip', 'weterynarz'] },
  },
  {
    key: 'obwieszczenie-kanalizacja',
    kind: 'notice',
    date: day(-150),
    expiresAt: day(-115),
    title: { pl: 'Obwieszczenie: wniosek o lokalizację kanalizacji w Sośniku' },
    summary: {
      pl: 'Burmistrz zawiadamia o wszczęciu postępowania w sprawie budowy sieci kanalizacji sanitarnej w Sośniku. Strony mogą obejrzeć akta i złożyć uwagi.',
    },
    body: {
      pl: `Na podstawie art. 53 ust. 1 ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym (Dz.U. 2003 nr 80 poz. 717 ze zm.) oraz art. 61 § 4 Kodeksu postępowania administracyjnego (Dz.U. 1960 nr 30 poz. 168 ze zm.) Burmistrz Jantarowa zawiadamia, że na wniosek Gminy Jantarowo wszczęto postępowanie o ustalenie lokalizacji inwestycji celu publicznego.

## Czego dotyczy

Inwestycja to budowa 3,2 km sieci kanalizacji sanitarnej, dwóch przepompowni i 74 przyłączy w miejscowości Sośnik. Przebiega w pasie drogi gminnej i przez 18 działek prywatnych. Ich numery są w treści obwieszczenia w [BIP](https://bip.jantarowo.example).

## Co możesz zrobić

Jeśli jesteś właścicielem lub użytkownikiem wieczystym działki, której dotyczy inwestycja:

- obejrzyj akta w Referacie Budownictwa, pokój 207, w godzinach pracy urzędu,
- złóż uwagi i wnioski w ciągu 14 dni od tego obwieszczenia,
- zrób zdjęcia akt albo poproś o kopie.

Właścicieli i użytkowników wieczystych zawiadamiamy też na piśmie, na adres z ewidencji gruntów.

## Co dalej

Decyzję wydamy po uzgodnieniach z zarządcą drogi, Wodami Polskimi i starostą. O jej wydaniu również powiadomimy obwieszczeniem. Od decyzji można się odwołać do Samorządowego Kolegium Odwoławczego w ciągu 14 dni.

## Prościej mówiąc

Postępowanie nie oznacza, że ktoś odbierze ci ziemię. Urząd sprawdza, czy rury mogą biec wskazaną trasą. Z każdym właścicielem osobno uzgodnimy wejście na działkę i naprawę szkód po robotach.`,
    },
    topics: ['budownictwo', 'woda'],
    audiences: ['residents'],
    ownerUnit: 'referat-budownictwa',
    producedBy: 'Referat Budownictwa',
    producedAt: day(-150),
    publishedBy: 'Referat Organizacyjny',
    related: [{ type: 'units', id: 'referat-budownictwa' }],
  },
  {
    key: 'zamkniecie-ulicy-lesnej',
    kind: 'notice',
    date: day(-335),
    expiresAt: day(-300),
    title: { pl: 'Ulica Leśna zamknięta na trzy tygodnie: jak objechać' },
    summary: {
      pl: 'Wymiana przepustu pod drogą zamyka odcinek od nr 14 do pętli autobusowej. Dojazd do domów będzie zapewniony, autobusy pojadą objazdem.',
    },
    body: {
      pl: `Od {{day-331}} r. do {{day-310}} r. zamykamy ul. Leśną między numerem 14 a pętlą autobusową. Stary przepust pod drogą pękł i trzeba go wymienić, zanim zapadnie się jezdnia.

## Objazd

Samochody osobowe pojadą ulicami Sosnową i Wydmową. Dla ciężarówek powyżej 3,5 tony wyznaczyliśmy objazd drogą powiatową przez Mewno, dłuższy o 6 km. Oba są oznakowane żółtymi tablicami.

## Autobusy

| Przystanek | Co się zmienia |
| --- | --- |
| Leśna / Szkółka | nieczynny |
| Leśna / Pętla | przeniesiony na ul. Sosnową, 150 m dalej |
| Pozostałe | bez zmian, możliwe 5 minut opóźnienia |

Mniejszy autobus dowiezie uczniów z Sośnika bez przesiadki.

## Mieszkańcy i firmy

- Do każdego domu dojedziesz od jednej lub drugiej strony. Nie dojedziesz tylko bezpośrednio nad wykopem, między numerami 18 a 22.
- Odpady odbierzemy w zwykłych terminach. Pojemniki z numerów 18–22 wystaw przy skrzyżowaniu z Sosnową. Nie dasz rady? Zadzwoń, pomożemy.
- Pieszo i rowerem przejdziesz kładką z poręczami, szeroką na 1,5 metra.
- Karetka i straż mają ustalony przejazd.

Jeśli ulewa zaleje wykop, roboty mogą się przedłużyć. Powiemy o tym na stronie i na przystankach. Pytania: Referat Gospodarki Komunalnej, 58 000 10 30.`,
    },
    hero: 'road-works',
    topics: ['transport'],
    audiences: ['residents', 'businesses'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-336),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'wykaz-nieruchomosci-przy-porcie',
    kind: 'notice',
    date: day(-530),
    expiresAt: day(-500),
    title: { pl: 'Wykaz nieruchomości do dzierżawy: plac przy porcie' },
    summary: {
      pl: 'Gmina chce wydzierżawić plac o powierzchni 420 m² przy ul. Rybackiej na wypożyczalnię sprzętu wodnego. Wykaz wywieszamy na 21 dni.',
    },
    body: {
      pl: `Na podstawie art. 35 ust. 1 ustawy z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami (Dz.U. 1997 nr 115 poz. 741 ze zm.) Burmistrz Jantarowa podaje do publicznej wiadomości wykaz nieruchomości do wydzierżawienia.

## Co dzierżawimy

| Cecha | Opis |
| --- | --- |
| Położenie | Jantarowo, ul. Rybacka, część działki nr 118/4 |
| Powierzchnia | 420 m² |
| Przeznaczenie w planie miejscowym | usługi turystyki i sportu |
| Cel dzierżawy | wypożyczalnia kajaków, desek i rowerów wodnych |
| Okres | 3 lata |
| Czynsz wywoławczy | 1850 zł netto miesięcznie plus VAT |
| Terminy płatności | do 10. dnia każdego miesiąca |
| Zmiana czynszu | raz w roku o wskaźnik inflacji GUS |

Na placu jest prąd i woda. Nie wolno stawiać budynków na stałe. Dojście do mola musi pozostać wolne.

## Wykaz i przetarg

Wykaz wisi w urzędzie przy ul. Portowej 1 i jest w [BIP](https://bip.jantarowo.example) przez 21 dni, do {{day-509}} r. Potem ogłosimy przetarg ustny nieograniczony. Ogłoszenie z wysokością wadium ukaże się co najmniej 30 dni przed przetargiem.

Plac można obejrzeć w każdy roboczy dzień po telefonie do Referatu Budownictwa: 58 000 10 36.

Szukasz większego terenu? Zobacz [Tereny inwestycyjne](ref:pages/tereny-inwestycyjne).`,
    },
    hero: 'pier',
    topics: ['gospodarka', 'turystyka'],
    audiences: ['businesses'],
    ownerUnit: 'referat-budownictwa',
    producedBy: 'Referat Budownictwa',
    producedAt: day(-530),
    publishedBy: 'Referat Organizacyjny',
    related: [{ type: 'pages', id: 'tereny-inwestycyjne' }],
  },
  {
    key: 'jakosc-wody-w-kranach',
    kind: 'notice',
    date: day(-715),
    title: { pl: 'Woda w kranach: wyniki badań z trzech ujęć' },
    summary: {
      pl: 'Wszystkie próbki spełniają wymagania. Woda jest średnio twarda i nie trzeba jej gotować. Publikujemy tabelę z najważniejszymi wynikami.',
    },
    body: {
      pl: `Gmina zbadała wodę z trzech ujęć: Leśnego, Portowego i w Mewnie. Laboratorium z akredytacją pobrało 18 próbek, także z kranów u mieszkańców. Państwowy Powiatowy Inspektor Sanitarny stwierdził, że woda nadaje się do picia.

## Najważniejsze wyniki

| Parametr | Leśne | Portowe | Mewno | Dopuszczalnie |
| --- | --- | --- | --- | --- |
| Twardość (mg/l CaCO₃) | 168 | 191 | 204 | 60–500 |
| Azotany (mg/l) | 4,1 | 6,8 | 9,3 | 50 |
| Żelazo (µg/l) | 38 | 61 | 120 | 200 |
| Mangan (µg/l) | 12 | 19 | 34 | 50 |
| Escherichia coli | 0 | 0 | 0 | 0 |

## Co to znaczy dla ciebie

- Wodę możesz pić prosto z kranu. Nie trzeba jej gotować ani filtrować.
- Zmywarkę ustaw na wodę średnio twardą.
- W Mewnie woda ma więcej żelaza niż w mieście. Jest bezpieczna, ale może zostawiać rdzawy osad w czajniku. Płuczemy tam sieć raz na kwartał.

## Masz zastrzeżenia do wody?

Brunatna lub brzydko pachnąca woda po przerwie w dostawie znika zwykle po kilku minutach. Jeśli trwa to dłużej, zadzwoń: 58 000 10 90. Przyjedziemy pobrać próbkę.

Pełne sprawozdania są w [BIP](https://bip.jantarowo.example). Badania powtarzamy przez cały rok, według harmonogramu uzgodnionego z sanepidem.

Podstawa prawna: rozporządzenie Ministra Zdrowia z dnia 7 grudnia 2017 r. w sprawie jakości wody przeznaczonej do spożycia przez ludzi (Dz.U. 2017 poz. 2294).`,
    },
    topics: ['woda', 'zdrowie'],
    audiences: ['residents'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-716),
    publishedBy: 'Referat Promocji',
  },
])
