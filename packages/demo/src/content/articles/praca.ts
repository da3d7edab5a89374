import { day, defineDocuments } from '../../define.ts'

export const praca = defineDocuments('articles', [
  {
    key: 'praca-biblioteka',
    kind: 'job',
    date: day(-79),
    expiresAt: day(-50),
    title: { pl: 'Praca w bibliotece: młodszy bibliotekarz lub młodsza bibliotekarka' },
    summary: {
      pl: 'Miejska Biblioteka Publiczna szuka osoby do oddziału dla dzieci. Trzy czwarte etatu, 3900–4300 zł brutto. Zgłoszenia do {{day-58}} r.',
    },
    body: {
      pl: `Miejska Biblioteka Publiczna w Jantarowie zatrudni osobę na stanowisko młodszego bibliotekarza lub młodszej bibliotekarki w oddziale dla dzieci.

## Co będziesz robić

- wypożyczać książki i doradzać młodym czytelnikom,
- prowadzić głośne czytanie i zajęcia dla przedszkoli,
- wprowadzać nowe książki do katalogu,
- co drugą sobotę dyżurować w czytelni.

## Kogo szukamy

**Niezbędne:** wykształcenie co najmniej średnie, swobodne posługiwanie się komputerem, cierpliwość do dzieci i niekaralność. Przed zatrudnieniem sprawdzimy cię w Rejestrze Sprawców Przestępstw na Tle Seksualnym i poprosimy o zaświadczenie z Krajowego Rejestru Karnego.

**Mile widziane:** studia lub kurs bibliotekarski, doświadczenie w animacji, znajomość ukraińskiego, arabskiego lub języka migowego.

## Co oferujemy

- umowę o pracę na trzy czwarte etatu, pierwszą na 6 miesięcy,
- od 3900 do 4300 zł brutto i dodatek stażowy,
- dofinansowanie studiów bibliotekarskich,
- pracę w budynku bez barier.

## Jak się zgłosić

Wyślij CV i krótki list na adres [biblioteka@jantarowo.example](mailto:biblioteka@jantarowo.example) albo przynieś do biblioteki do {{day-58}} r. W liście napisz, jaką książkę poleciłbyś lub poleciłabyś dziesięciolatkowi i dlaczego. Na rozmowę zaprosimy pięć osób.

> [!NOTE]
> Dokumenty osób, których nie zatrudnimy, zniszczymy po trzech miesiącach.`,
    },
    hero: 'library',
    topics: ['kultura', 'gospodarka'],
    audiences: ['residents'],
    ownerUnit: 'biblioteka',
    producedBy: 'Miejska Biblioteka Publiczna',
    producedAt: day(-80),
    publishedBy: 'Referat Organizacyjny',
    related: [{ type: 'units', id: 'biblioteka' }],
    searchSynonyms: { pl: ['oferty pracy', 'nabór', 'rekrutacja'] },
  },
  {
    key: 'praca-straz-miejska',
    kind: 'job',
    date: day(-268),
    expiresAt: day(-235),
    title: { pl: 'Straż Miejska przyjmie dwie osoby do służby' },
    summary: {
      pl: 'Szukamy strażników i strażniczek, także bez doświadczenia. Wyślemy cię na szkolenie i opłacimy je. Dokumenty składasz do {{day-247}} r.',
    },
    body: {
      pl: `Straż Miejska w Jantarowie ma dwa wolne miejsca. Zaczynasz jako aplikant lub aplikantka. Po szkoleniu podstawowym zdajesz egzamin i zostajesz strażnikiem lub strażniczką.

## Na czym polega służba

- patrole piesze, rowerowe i samochodowe,
- zgłoszenia mieszkańców: hałas, parkowanie, śmieci, zwierzęta,
- kontrola palenisk i umów na wywóz ścieków,
- pomoc osobom starszym i zagubionym,
- zabezpieczanie imprez na plaży i w mieście.

Służbę pełni się na dwie zmiany, także w weekendy i święta.

## Kto może się zgłosić

Osoba, która:

1. ma obywatelstwo polskie i ukończone 21 lat,
2. ma co najmniej wykształcenie średnie,
3. korzysta z pełni praw publicznych,
4. jest sprawna fizycznie i psychicznie,
5. ma nienaganną opinię i nie była karana za przestępstwo umyślne ścigane z oskarżenia publicznego ani za przestępstwo skarbowe,
6. ma uregulowany stosunek do służby wojskowej.

Mile widziane: prawo jazdy, ukraiński lub angielski, kurs pierwszej pomocy.

## Jak przebiega nabór

| Etap | Co sprawdzamy |
| --- | --- |
| Dokumenty | wymagania formalne |
| Test sprawności | bieg, brzuszki, rzut piłką lekarską |
| Test wiedzy | 20 pytań o prawie i gminie |
| Rozmowa | zachowanie w trudnych sytuacjach |
| Badania | lekarz i psycholog |

Wynagrodzenie: od 5600 zł brutto w czasie szkolenia, od 6300 zł po egzaminie, do tego dodatki i umundurowanie.

CV, kwestionariusz z [BIP](https://bip.jantarowo.example) i kopię świadectwa złóż w urzędzie do {{day-247}} r.

Podstawa prawna: art. 24 ustawy z dnia 29 sierpnia 1997 r. o strażach gminnych (Dz.U. 1997 nr 123 poz. 779 ze zm.).`,
    },
    topics: ['bezpieczenstwo', 'gospodarka'],
    audiences: ['residents'],
    ownerUnit: 'straz-miejska',
    producedBy: 'Straż Miejska',
    producedAt: day(-269),
    publishedBy: 'Referat Organizacyjny',
    related: [{ type: 'units', id: 'straz-miejska' }],
  },
])
