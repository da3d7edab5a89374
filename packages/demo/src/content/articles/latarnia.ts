import { day, defineDocuments } from '../../define.ts'

export const latarnia = defineDocuments('articles', [
  {
    key: 'latarnia-po-remoncie',
    kind: 'press',
    date: day(-290),
    title: {
      pl: 'Latarnia morska w Jantarowie otwarta po remoncie',
      en: 'Jantarowo lighthouse reopens after restoration',
    },
    summary: {
      pl: 'Po czterech miesiącach prac można znowu wejść na galerię. Schody są naprawione, a na parterze czeka wystawa i pokój dla osób, które na górę nie wejdą.',
      en: 'After four months of work visitors can climb to the gallery again. The stairs have been repaired, and on the ground floor there is an exhibition and a room for those who cannot climb.',
    },
    body: {
      pl: `**Informacja prasowa**

Latarnia morska w Jantarowie jest ponownie otwarta dla zwiedzających. Remont trwał cztery miesiące i kosztował 2,3 mln zł. Pracowano pod nadzorem wojewódzkiego konserwatora zabytków.

## Co zrobiono

- wzmocniono mury i wymieniono stolarkę,
- naprawiono żeliwne schody i dodano drugą poręcz,
- odtworzono oryginalny kolor ścian,
- na parterze powstała wystawa o latarnikach,
- kamera na galerii pokazuje widok na ekranie w sali na dole.

> Na samą górę nie da się dobudować windy. Dlatego przenieśliśmy widok na parter – mówi burmistrz Jantarowa.

## Dla zwiedzających

Godziny i ceny biletów są na stronie [Latarnia morska](ref:pages/latarnia-morska). Jednorazowo na górę wchodzi 15 osób. Dzieci poniżej 4 lat mogą wejść tylko w nosidle.

Światło latarni paliło się przez cały remont. Nawigację utrzymuje Urząd Morski.

## Dla mediów

Zdjęcia są dostępne bezpłatnie po podaniu autora. Referat Promocji, tel. 58 000 10 40, [promocja@jantarowo.example](mailto:promocja@jantarowo.example).`,
      en: `**Press release**

The Jantarowo lighthouse is open to visitors again. The restoration took four months and cost PLN 2.3 million. The work was supervised by the regional heritage conservator.

## What was done

- the walls were strengthened and the doors and windows replaced,
- the cast-iron stairs were repaired and given a second handrail,
- the walls have their original colour again,
- there is an exhibition about the lighthouse keepers on the ground floor,
- a camera on the gallery shows the view on a screen downstairs.

> “It is not possible to fit a lift to the top. So we have brought the view to the ground floor,” says the Mayor of Jantarowo.

## For visitors

Opening hours and ticket prices are on the [Lighthouse](ref:pages/latarnia-morska) page. No more than 15 people may go up at a time. Children under 4 may go up only in a baby carrier.

The light was kept burning throughout the works. It is run by the Maritime Office (Urząd Morski).

## Press contact

Photographs are free to use with a credit. Promotion Department (Referat Promocji), tel. 58 000 10 40, [promocja@jantarowo.example](mailto:promocja@jantarowo.example).`,
    },
    hero: 'lighthouse',
    topics: ['kultura', 'turystyka'],
    audiences: ['tourists', 'residents'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-290),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'pages', id: 'latarnia-morska' }],
  },
  {
    key: 'sciezka-do-latarni',
    kind: 'news',
    date: day(-490),
    title: {
      pl: 'Ścieżka rowerowa do latarni: wybraliśmy wykonawcę',
      en: 'Cycle path to the lighthouse: contractor chosen',
    },
    summary: {
      pl: 'Trasa z centrum do latarni będzie mieć 3,1 km i kosztować 2,8 mln zł. Roboty potrwają osiem miesięcy. Przejście przez las zostanie otwarte.',
      en: 'The path from the town centre to the lighthouse will be 3.1 km long and cost PLN 2.8 million. Work takes eight months. The forest walk stays open.',
    },
    body: {
      pl: `Znamy wykonawcę drogi dla pieszych i rowerów z Rynku do latarni morskiej. W przetargu wpłynęło pięć ofert. Najtańsza, na 2,8 mln zł, była też najlepiej oceniona. Przez 5 dni inne firmy mogą złożyć odwołanie do Krajowej Izby Odwoławczej. Jeśli nikt tego nie zrobi, podpiszemy umowę.

## Jaka będzie trasa

- długość: 3,1 km, szerokość: 3 metry,
- nawierzchnia: asfalt w mieście, utwardzone kruszywo w lesie,
- trzy miejsca odpoczynku z ławką, stojakiem i ładowarką do wózka elektrycznego,
- przejazd przez ul. Sosnową z sygnalizacją na przycisk.

Trasę poprowadzono tak, by nie wycinać starych sosen. Do usunięcia jest 9 młodych drzew. W zamian posadzimy 40.

## Kiedy

Roboty potrwają osiem miesięcy od podpisania umowy. Zamykamy po jednym odcinku. Na piechotę do latarni dojdziesz cały czas przez las. Objazdy dla rowerów oznakujemy.

## Pieniądze

Połowę kosztów pokryje Rządowy Fundusz Rozwoju Dróg, resztę gmina. O kolejnych trasach zdecydujemy wspólnie z mieszkańcami.

Szlaki, którymi możesz jeździć już teraz, zebraliśmy na stronie [Szlaki piesze i rowerowe](ref:pages/szlaki-piesze-i-rowerowe).`,
      en: `We have chosen a contractor for the walking and cycling path from the market square to the lighthouse. There were five bids. The cheapest, at PLN 2.8 million, also scored highest. Other bidders have 5 days to appeal to the National Appeals Chamber. If none does, we will sign the contract.

## What the path will be like

- 3.1 km long and 3 metres wide,
- asphalt in the town, compacted stone in the forest,
- three resting places with a bench, a bike rack and a charger for electric wheelchairs,
- a crossing of Sosnowa Street with push-button lights.

The route was planned to spare old pines. Nine young trees have to go. We will plant 40 in their place.

## When

The work will take eight months from the signing of the contract. One section will be closed at a time. You can always walk to the lighthouse through the forest. Diversions for cyclists will be signposted.

## Money

Half of the cost comes from the Government Road Development Fund, the rest from the municipality. Further routes will be decided together with residents.

Trails you can use already are listed on the [Walking and cycling routes](ref:pages/szlaki-piesze-i-rowerowe) page.`,
    },
    hero: 'bicycle-path',
    gallery: ['forest-path'],
    topics: ['transport', 'turystyka'],
    audiences: ['residents', 'tourists'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-492),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'pages', id: 'szlaki-piesze-i-rowerowe' }],
  },
])
