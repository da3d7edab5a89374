import { type DemoDocument, day } from '../../define.ts'

export const parkowanie: DemoDocument<'pages'> = {
  key: 'parkowanie',
  parent: 'dla-mieszkancow',
  order: 4,
  title: { pl: 'Parkowanie', uk: 'Паркування', ar: 'مواقف السيارات', en: 'Parking' },
  summary: {
    pl: 'Gdzie stanąć w centrum i przy plaży, ile to kosztuje w sezonie, gdzie zostawić kampera i co z kartą parkingową.',
    uk: 'Де зупинитися в центрі та біля пляжу, скільки це коштує в сезон, де залишити автодім і як діє картка паркування для людей з інвалідністю.',
    ar: 'أين تقف في وسط المدينة وقرب الشاطئ وكم تدفع في الموسم وأين تترك عربة التخييم وكيف تُستعمل بطاقة موقف ذوي الإعاقة.',
    en: 'Where to park in the centre and by the beach, what it costs in season, where to leave a campervan, and disabled parking.',
  },
  body: {
    pl: `Przy plaży jest 480 miejsc, a w słoneczną sobotę przyjeżdża dwa razy więcej aut. Najwygodniej zostawić samochód na bezpłatnym parkingu przy stacji i dojechać autobusem linii 4.

## Centrum

Na Rynku, ul. Portowej i ul. Szkolnej parkujesz bezpłatnie, ale najwyżej **90 minut**, od poniedziałku do soboty w godzinach 8:00–18:00. Za szybą połóż zegar parkingowy i ustaw godzinę przyjazdu. Zegar dostaniesz za darmo w urzędzie i w informacji turystycznej.

## Parkingi gminne

| Parking | Miejsca | 1 maja – 30 września, 9:00–19:00 | Poza sezonem |
| --- | --- | --- | --- |
| Portowy, ul. Rybacka | 120 | 5 zł za godzinę, 30 zł za dzień | bezpłatnie |
| Morska, zejście nr 3 | 110 | 5 zł za godzinę, 30 zł za dzień | bezpłatnie |
| Wydmowy, zejście nr 5 | 180 | 4 zł za godzinę, 24 zł za dzień | bezpłatnie |
| Leśny przy latarni, ul. Latarniana 40 | 70 | 4 zł za godzinę, 24 zł za dzień | bezpłatnie |
| Przy stacji kolejowej | 150 | bezpłatnie | bezpłatnie |

Pierwsze 15 minut jest bezpłatne. Zapłacisz w automacie (monety, karta, BLIK) albo w aplikacji.

Brak biletu kosztuje 150 zł, a jeśli zapłacisz w ciągu 7 dni – 50 zł. Reklamację złożysz w ciągu 14 dni: [komunalny@jantarowo.example](mailto:komunalny@jantarowo.example).

## Osoby z niepełnosprawnościami

Z kartą parkingową parkujesz na parkingach gminnych bezpłatnie. Wyznaczone miejsca są na każdym z nich, a w centrum jest ich 14. Karty z innych państw UE też są ważne. Polską kartę wydaje powiatowy zespół do spraw orzekania o niepełnosprawności.

## Kampery i autobusy

Kamperem przenocujesz na placu przy ul. Leśnej: 24 stanowiska, prąd, woda, zrzut ścieków, 70 zł za dobę. Na ulicach i parkingach przy plaży nie wolno nocować. Autokary zatrzymują się w zatoce przy ul. Morskiej na 15 minut, a stoją przy stacji.

## Ładowanie samochodu

Cztery punkty 22 kW są na parkingu Portowym, dwa szybkie (50 kW) przy stacji.

> [!WARNING]
> Nie stawiaj auta w lesie, na trawniku ani na drodze do plaży. Tamtędy jadą karetka i straż pożarna. Grozi za to mandat i odholowanie.

Zapytaliśmy mieszkańców o strefę płatnego parkowania. Rada Miejska jeszcze jej nie uchwaliła. Zobacz [propozycję](ref:articles/konsultacje-parkowanie). Źle zaparkowane auto [zgłoś straży](ref:violations/nielegalne-parkowanie).`,
    uk: `Біля пляжу є 480 місць, а сонячної суботи приїжджає вдвічі більше авто. Найзручніше залишити машину на безкоштовній парковці біля вокзалу й доїхати автобусом № 4.

## Центр

На площі Rynek, вул. Portowa та вул. Szkolna паркування безкоштовне, але не довше ніж **90 хвилин**, з понеділка до суботи з 8:00 до 18:00. Покладіть під скло паркувальний годинник (zegar parkingowy) і виставте час приїзду. Його безкоштовно дають у мерії та в туристичній інформації.

## Парковки гміни

| Парковка | Місця | 1 травня – 30 вересня, 9:00–19:00 | Поза сезоном |
| --- | --- | --- | --- |
| Портова, ul. Rybacka | 120 | 5 злотих за годину, 30 за день | безкоштовно |
| Morska, вихід на пляж № 3 | 110 | 5 злотих за годину, 30 за день | безкоштовно |
| Wydmowy, вихід № 5 | 180 | 4 злоті за годину, 24 за день | безкоштовно |
| Лісова біля маяка, ul. Latarniana 40 | 70 | 4 злоті за годину, 24 за день | безкоштовно |
| Біля вокзалу | 150 | безкоштовно | безкоштовно |

Перші 15 хвилин безкоштовні. Платити можна в автоматі (монети, картка, BLIK) або в застосунку.

За відсутність квитка беруть 150 злотих, а якщо заплатити протягом 7 днів – 50. Скаргу можна подати протягом 14 днів: [komunalny@jantarowo.example](mailto:komunalny@jantarowo.example).

## Люди з інвалідністю

Із карткою паркування (karta parkingowa) на парковках гміни стояти безкоштовно. Позначені місця є на кожній, а в центрі їх 14. Картки інших країн ЄС теж дійсні. Польську картку видає повітова комісія з питань інвалідності.

## Автодоми та автобуси

Ночувати в автодомі можна на майданчику на вул. Leśna: 24 місця, світло, вода, злив, 70 злотих за добу. На вулицях і парковках біля пляжу ночувати заборонено. Туристичні автобуси висаджують людей на вул. Morska (15 хвилин), а стоять біля вокзалу.

## Зарядка електромобіля

Чотири точки 22 кВт – на Портовій парковці, дві швидкі (50 кВт) – біля вокзалу.

> [!WARNING]
> Не залишайте авто в лісі, на газоні чи на дорозі до пляжу. Там проїжджають швидка та пожежники. За це загрожує штраф та евакуація.

Ми запитали мешканців про зону платного паркування. Міська рада її ще не ухвалила. Про неправильне паркування [повідомте варту](ref:violations/nielegalne-parkowanie).`,
    ar: `يوجد قرب الشاطئ 480 موقفًا، ويأتي في يوم سبت مشمس ضعف هذا العدد من السيارات. الأسهل أن تترك سيارتك في الموقف المجاني عند محطة القطار وتركب حافلة الخط 4.

## وسط المدينة

الوقوف في ساحة Rynek وشارعي Portowa وSzkolna مجاني، لكن لمدة لا تزيد على **90 دقيقة**، من الاثنين إلى السبت من 8:00 إلى 18:00. ضع ساعة الوقوف الورقية (zegar parkingowy) خلف الزجاج واضبطها على وقت وصولك. تحصل عليها مجانًا في البلدية وفي مكتب المعلومات السياحية.

## مواقف البلدية

| الموقف | الأماكن | 1 مايو – 30 سبتمبر، 9:00–19:00 | خارج الموسم |
| --- | --- | --- | --- |
| الميناء، ul. Rybacka | 120 | 5 زلوتي للساعة و30 لليوم | مجانًا |
| Morska، مدخل الشاطئ 3 | 110 | 5 زلوتي للساعة و30 لليوم | مجانًا |
| Wydmowy، مدخل الشاطئ 5 | 180 | 4 زلوتي للساعة و24 لليوم | مجانًا |
| موقف الغابة عند المنارة، ul. Latarniana 40 | 70 | 4 زلوتي للساعة و24 لليوم | مجانًا |
| عند محطة القطار | 150 | مجانًا | مجانًا |

الدقائق الخمس عشرة الأولى مجانية. ادفع في الجهاز (نقود معدنية أو بطاقة أو BLIK) أو في التطبيق.

غرامة عدم وجود تذكرة 150 زلوتي، و50 زلوتي إذا دفعتها خلال 7 أيام. يمكنك الاعتراض خلال 14 يومًا: [komunalny@jantarowo.example](mailto:komunalny@jantarowo.example).

## ذوو الإعاقة

من يحمل بطاقة الوقوف (karta parkingowa) يقف في مواقف البلدية مجانًا. في كل منها أماكن مخصصة، وفي وسط المدينة 14 مكانًا. وتُقبل بطاقات دول الاتحاد الأوروبي الأخرى. تصدر البطاقة البولندية عن لجنة الإعاقة في المحافظة.

## عربات التخييم والحافلات السياحية

يمكنك المبيت في عربة التخييم في الساحة المخصصة في شارع Leśna: فيها 24 مكانًا وكهرباء وماء وتصريف، و70 زلوتي لليلة. المبيت في الشوارع والمواقف قرب الشاطئ ممنوع. تُنزل الحافلات السياحية الركاب في شارع Morska (15 دقيقة) وتقف عند محطة القطار.

## شحن السيارات الكهربائية

أربع نقاط بقدرة 22 كيلوواط في موقف الميناء، ونقطتان سريعتان (50 كيلوواط) عند المحطة.

> [!WARNING]
> لا تترك سيارتك في الغابة أو على العشب أو على الطريق إلى الشاطئ، فمن هناك تمر سيارات الإسعاف والإطفاء. العقوبة غرامة وسحب السيارة.

سألنا السكان عن منطقة وقوف مدفوعة، ولم يقرّها مجلس المدينة بعد. أبلغ [الحرس البلدي](ref:violations/nielegalne-parkowanie) عن أي وقوف مخالف.`,
    en: `There are 480 spaces by the beach, and on a sunny Saturday twice as many cars come. The easiest way is to leave your car in the free car park at the railway station and take bus line 4.

## Town centre

Parking on the Rynek, Portowa Street and Szkolna Street is free, but for no more than **90 minutes**, Monday to Saturday, 8:00–18:00. Put a parking disc (zegar parkingowy) behind the windscreen, set to the time you arrived. You can get one free at the town hall and the tourist information office.

## Municipal car parks

| Car park | Spaces | 1 May – 30 September, 9:00–19:00 | Out of season |
| --- | --- | --- | --- |
| Harbour, ul. Rybacka | 120 | PLN 5 an hour, PLN 30 a day | free |
| Morska, beach entrance 3 | 110 | PLN 5 an hour, PLN 30 a day | free |
| Wydmowy, beach entrance 5 | 180 | PLN 4 an hour, PLN 24 a day | free |
| Forest car park by the lighthouse, ul. Latarniana 40 | 70 | PLN 4 an hour, PLN 24 a day | free |
| At the railway station | 150 | free | free |

The first 15 minutes are free. Pay at the machine (coins, card, BLIK) or in the app.

Parking without a ticket costs PLN 150, or PLN 50 if you pay within 7 days. You can appeal within 14 days: [komunalny@jantarowo.example](mailto:komunalny@jantarowo.example).

## Disabled parking

With a disabled parking card (karta parkingowa) you park free in municipal car parks. Each has marked spaces, and there are 14 in the centre. Cards from other EU countries are valid. The Polish card is issued by the county disability board.

## Campervans and coaches

You can spend the night in a campervan on the site in Leśna Street: 24 pitches, electricity, water, waste disposal, PLN 70 a night. Overnight stays on streets and in beach car parks are not allowed. Coaches set down in Morska Street (15 minutes) and park at the station.

## Charging an electric car

Four 22 kW points are in the Harbour car park, two rapid ones (50 kW) at the station.

> [!WARNING]
> Do not leave your car in the forest, on grass or on a track to the beach: ambulances and fire engines use them. You risk a fine and being towed away.

We asked residents about a paid parking zone. The Town Council has not adopted one yet. Report a badly parked car to the [Municipal Guard](ref:violations/nielegalne-parkowanie).`,
  },
  topics: ['transport', 'turystyka'],
  audiences: ['residents', 'tourists', 'disabled'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  hasContents: true,
  related: [
    { type: 'violations', id: 'nielegalne-parkowanie' },
    { type: 'pages', id: 'komunikacja-publiczna' },
    { type: 'pages', id: 'jak-dojechac' },
  ],
  contacts: [{ kind: 'phone', value: '58 000 10 30' }],
  reviewAt: day(150),
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-60),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['parking', 'parkomat', 'kamper', 'karta parkingowa', 'ładowarka samochodu', 'strefa płatnego parkowania'],
    uk: ['парковка', 'стоянка', 'автодім', 'інвалідність'],
    ar: ['موقف', 'كراج', 'كرفان'],
    en: ['car park', 'campervan', 'disabled parking', 'EV charging', 'motorhome'],
  },
}
