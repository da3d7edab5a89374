import { day, defineDocuments } from '../../define.ts'

export const srodowisko = defineDocuments('articles', [
  {
    key: 'raport-o-powietrzu',
    kind: 'news',
    date: day(-31),
    title: { pl: 'Jakim powietrzem oddychamy? Roczny raport z czujników' },
    summary: {
      pl: 'Średnie stężenie pyłów jest w Jantarowie poniżej norm. Sześć razy w roku wieczorne pomiary były jednak złe. Wiemy, które ulice dymią najmocniej.',
    },
    body: {
      pl: `Od roku w Jantarowie działają trzy czujniki jakości powietrza: na Rynku, przy szkole i na osiedlu Wydmowym. Podsumowaliśmy pierwsze dwanaście miesięcy pomiarów.

## Wyniki

| Czujnik | PM10 (średnia roczna) | PM2,5 (średnia roczna) | Dni z przekroczeniem PM10 |
| --- | --- | --- | --- |
| Rynek | 21 µg/m³ | 14 µg/m³ | 6 |
| Szkoła | 17 µg/m³ | 9 µg/m³ | 2 |
| Osiedle Wydmowe | 15 µg/m³ | 8 µg/m³ | 1 |

Dziś roczna norma dla PM10 to 40 µg/m³, a stężenie dobowe nie może przekroczyć 50 µg/m³ częściej niż 35 razy w roku. Mieścimy się w tych granicach. Od 2030 roku Unia Europejska zaostrzy jednak normy o połowę. Wtedy Rynek ich nie spełni.

## Skąd biorą się pyły

W bezwietrzne, chłodne wieczory dym z domowych pieców zostaje nad centrum. Latem pyłów dokładają samochody szukające miejsca do parkowania.

## Co robimy

- dopłacamy do wymiany starych pieców,
- Straż Miejska sprawdza, co trafia do palenisk: w tym okresie były 84 kontrole i 9 mandatów,
- nowe autobusy miejskie będą elektryczne.

Widzisz gęsty, gryzący dym? Zobacz, jak zgłosić [spalanie śmieci](ref:violations/spalanie-smieci). Dane ze stacji państwowych znajdziesz na portalu [Jakość powietrza](https://powietrze.gios.gov.pl).

> [!NOTE]
> Czujniki gminne pokazują, czy jest lepiej, czy gorzej. O tym, czy norma została przekroczona, oficjalnie rozstrzyga Główny Inspektorat Ochrony Środowiska.`,
    },
    hero: 'town-hall',
    topics: ['srodowisko', 'zdrowie'],
    audiences: ['residents'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-33),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'violations', id: 'spalanie-smieci' },
      { type: 'articles', id: 'punkt-czyste-powietrze' },
    ],
    searchSynonyms: { pl: ['smog', 'jakość powietrza', 'pył zawieszony'] },
  },
  {
    key: 'po-wichurze',
    kind: 'news',
    date: day(-60),
    title: { pl: 'Po wichurze: ulice przejezdne, trwa sprzątanie lasu' },
    summary: {
      pl: 'Wiatr powalił 61 drzew i zerwał dachy z trzech budynków. Nikt nie ucierpiał. Piszemy, gdzie zgłosić szkodę i co zrobić z powalonym drzewem.',
    },
    body: {
      pl: `W nocy wiatr wiał w porywach do 112 km/h. Strażacy z Jantarowa i okolicznych jednostek wyjeżdżali 38 razy. Powalonych zostało 61 drzew, trzy budynki straciły część dachu, a na dwóch ulicach przez 9 godzin nie było prądu. Nikt nie został ranny.

## Co już zrobiliśmy

- wszystkie drogi gminne są przejezdne,
- prąd wrócił w całej gminie,
- uszkodzone dachy są zabezpieczone plandekami,
- zejścia na plażę nr 3 i 5 są sprawdzone i otwarte.

Zejście nr 4 pozostaje zamknięte: woda podmyła schody. Nie wchodź na wydmę, żeby je obejść.

## Do lasu jeszcze nie teraz

Nadleśnictwo prosi, by przez dwa tygodnie nie wchodzić do lasu między latarnią a portem. Nadłamane gałęzie mogą spaść bez ostrzeżenia.

## Szkoda w domu

1. Zrób zdjęcia, zanim zaczniesz sprzątać.
2. Zgłoś szkodę ubezpieczycielowi.
3. Jeśli nie stać cię na pilną naprawę, złóż w [MOPS](ref:units/mops) wniosek o zasiłek celowy. Pracownik przyjdzie obejrzeć szkody.

## Powalone drzewo na twojej działce

Drzewo wyrwane lub złamane przez wiatr możesz usunąć bez zezwolenia i bez opłaty. Najpierw jednak zgłoś je do Referatu Gospodarki Komunalnej: 58 000 10 32. Przyjdziemy, obejrzymy i potwierdzimy, że to wywrot albo złom. Drzewo, które stoi, ale się chwieje, wymaga [zwykłej procedury](ref:service-cards/usuniecie-drzewa), chyba że zagraża ludziom. Wtedy dzwoń pod 112.

Dziękujemy strażakom ochotnikom, energetykom i mieszkańcom, którzy pomagali sąsiadom.`,
    },
    hero: 'forest-path',
    topics: ['bezpieczenstwo', 'srodowisko'],
    audiences: ['residents'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-60),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'service-cards', id: 'usuniecie-drzewa' },
      { type: 'articles', id: 'ostrzezenia-sms' },
    ],
  },
  {
    key: 'drzewo-dla-sasiada',
    kind: 'news',
    date: day(-133),
    title: { pl: '„Drzewo dla sąsiada”: wskaż miejsce na nowe drzewo' },
    summary: {
      pl: 'Gmina kupi 320 drzew i posadzi je tam, gdzie wskażą mieszkańcy. Miejsca zgłosisz na mapie, telefonicznie albo na kartce w bibliotece.',
    },
    body: {
      pl: `Gdzie w Jantarowie brakuje cienia? Ty wiesz to najlepiej. W programie „Drzewo dla sąsiada” kupimy 320 drzew i posadzimy je w miejscach wskazanych przez mieszkańców.

## Gdzie można sadzić

Na gruntach gminy: przy ulicach, szkołach, przystankach, na placach i skwerach. Nie posadzimy drzew na działkach prywatnych, na wydmach ani nad siecią gazową.

## Jak zgłosić miejsce

- na mapie w internecie: [zielen.jantarowo.example](https://zielen.jantarowo.example),
- telefonicznie: 58 000 10 32,
- na kartce wrzuconej do skrzynki w [bibliotece](ref:units/biblioteka).

Napisz, gdzie ma rosnąć drzewo i dlaczego właśnie tam. Możesz zgłosić do trzech miejsc. Zgłoszenia przyjmujemy do {{day-103}} r.

## Co się stanie ze zgłoszeniem

1. Ogrodniczka miejska sprawdzi, czy pod ziemią nie ma rur i kabli.
2. Dobierze gatunek. Nad morzem dobrze rosną sosny, jarzęby, dęby, klony polne i głogi.
3. Damy ci znać, czy miejsce się nadaje.
4. Drzewa posadzimy w najbliższym sezonie sadzenia.

Każde drzewo dostanie tabliczkę z numerem. Jeśli chcesz, zostań jego opiekunem. Wystarczy, że w suche tygodnie podlejesz je wiadrem wody.

> W zeszłej edycji przyjęło się 94 na 100 drzew. To zasługa sąsiadów z konewkami – mówi ogrodniczka miejska.`,
    },
    topics: ['srodowisko'],
    audiences: ['residents', 'families'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-134),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'violations', id: 'nielegalna-wycinka-drzew' }],
    searchSynonyms: { pl: ['sadzenie drzew', 'zieleń miejska'] },
  },
  {
    key: 'punkt-czyste-powietrze',
    kind: 'news',
    date: day(-390),
    title: { pl: 'Wymieniasz piec? W urzędzie pomożemy wypełnić wniosek' },
    summary: {
      pl: 'Punkt programu „Czyste Powietrze” działa dwa razy w tygodniu. Sprawdzimy twój dochód, policzymy dotację i wyślemy wniosek. Pomoc jest bezpłatna.',
    },
    body: {
      pl: `W urzędzie działa punkt konsultacyjny programu „Czyste Powietrze”. Pomagamy właścicielom domów jednorodzinnych zdobyć dotację na wymianę pieca i ocieplenie domu.

## Kiedy i gdzie

Wtorek 8:00–12:00 i czwartek 11:00–15:00, pokój 12 na parterze. Na spotkanie umów się telefonicznie: 58 000 10 32. Jeśli nie możesz przyjść z powodu wieku lub choroby, przyjedziemy do ciebie.

## W czym pomagamy

- sprawdzamy, na jaki poziom dotacji pozwala twój dochód,
- tłumaczymy, jakie piece i materiały można kupić,
- wypełniamy i wysyłamy wniosek,
- rozliczamy dotację po zakończeniu prac.

## Co zabrać

1. Numer księgi wieczystej domu.
2. PIT za ostatni rok wszystkich osób, z którymi mieszkasz.
3. Audyt energetyczny, jeśli już go masz.
4. Numer konta.

Dochód poświadcza zaświadczenie, które przy wyższych poziomach dotacji wydaje [MOPS](ref:units/mops). Na zaświadczenie czeka się do 7 dni.

## Zanim podpiszesz umowę z firmą

Nie płać całej zaliczki z góry i nie podpisuj pełnomocnictwa in blanco. Przedstawiciele firm, którzy chodzą po domach, nie są pracownikami urzędu. Jeśli ktoś powołuje się na gminę, zadzwoń i sprawdź.

Zasady programu i listę urządzeń znajdziesz na stronie [czystepowietrze.gov.pl](https://czystepowietrze.gov.pl).

> [!NOTE]
> Z pomocy punktu skorzystało w pierwszym roku 143 mieszkańców. 61 starych pieców już nie dymi.`,
    },
    hero: 'construction',
    topics: ['srodowisko', 'budownictwo'],
    audiences: ['residents'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-391),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'articles', id: 'raport-o-powietrzu' }],
    searchSynonyms: { pl: ['dotacja na piec', 'wymiana kopciucha', 'ocieplenie domu'] },
  },
])
