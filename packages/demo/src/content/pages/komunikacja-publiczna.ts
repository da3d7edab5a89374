import { type DemoDocument, day } from '../../define.ts'

export const komunikacjaPubliczna: DemoDocument<'pages'> = {
  key: 'komunikacja-publiczna',
  parent: 'dla-mieszkancow',
  order: 3,
  title: {
    pl: 'Komunikacja publiczna',
    uk: 'Громадський транспорт',
    ar: 'النقل العام',
    en: 'Public transport',
  },
  navTitle: { pl: 'Autobusy', uk: 'Автобуси', ar: 'الحافلات', en: 'Buses' },
  summary: {
    pl: 'Pięć linii autobusowych, rozkłady z najważniejszych przystanków, ceny biletów, ulgi i zasady przewozu roweru, wózka i psa.',
    uk: 'П’ять автобусних маршрутів, розклади з головних зупинок, ціни квитків, пільги та правила перевезення велосипеда, візка й собаки.',
    ar: 'خمسة خطوط للحافلات ومواعيد أهم المواقف وأسعار التذاكر والتخفيضات وقواعد نقل الدراجة والعربة والكلب.',
    en: 'Five bus lines, times from the main stops, ticket prices, discounts, and rules for bicycles, prams and dogs.',
  },
  body: {
    pl: `Po gminie jeździ pięć linii. Wszystkie autobusy są niskopodłogowe i mają rampę. Rozkład jest na każdym przystanku.

## Linie

| Linia | Trasa | Jak często |
| --- | --- | --- |
| 1 | Stacja kolejowa – Rynek – Port – Latarnia | co 30 minut, w święta co 60 |
| 2 | Rynek – Leśna – Sośnik – Borowo | 10 kursów, w soboty 6 |
| 3 | Rynek – Szkoła – Mewno | 12 kursów, w soboty i niedziele 6 |
| 4 | Stacja kolejowa (parking) – zejście nr 3 – zejście nr 5 | lipiec i sierpień, codziennie co 20 minut |
| 5 | Osiedle Wydmowe – Szkoła – Rynek – Przychodnia – Port | od {{day+7}} r.: co 40 minut, w weekendy co 60 |

## Odjazdy w dni robocze

| Kurs | Pierwszy | Potem | Ostatni |
| --- | --- | --- | --- |
| 1 ze stacji do latarni | 5:35 | 6:05 i co 30 minut | 22:05 |
| 1 z latarni do stacji | 5:05 | 5:35 i co 30 minut | 21:35 |
| 2 z Rynku do Borowa | 5:50 | 6:50, 7:20, 9:20, 11:20, 13:20, 14:40, 15:40, 17:20 | 20:20 |
| 3 z Rynku do Mewna | 5:40 | 6:40, 7:15, 8:40, 10:40, 12:40, 13:40, 14:40, 15:40, 16:40, 18:40 | 21:10 |
| 5 z osiedla Wydmowego do portu | 5:40 | co 40 minut | 21:00 |
| 5 z portu na osiedle Wydmowe | 6:20 | co 40 minut | 21:40 |

Autobus linii 1 czeka na pociąg do 5 minut.

## Bilety

| Bilet | Normalny | Ulgowy |
| --- | --- | --- |
| Jednorazowy, 40 minut z przesiadką | 3,60 zł | 1,80 zł |
| Dobowy | 11 zł | 5,50 zł |
| Tygodniowy | 38 zł | 19 zł |
| Miesięczny | 88 zł | 44 zł |

Zapłacisz kartą lub gotówką u kierowcy albo w aplikacji. Bilety miesięczne sprzedaje kasa w urzędzie.

**Ulga 50%:** uczniowie, studenci do 26 lat, emeryci i renciści, z [Kartą Dużej Rodziny](ref:service-cards/karta-duzej-rodziny) bilet miesięczny. **Bezpłatnie:** dzieci do 7 lat, osoby po 70. roku życia, osoby ze znacznym stopniem niepełnosprawności i ich opiekun.

## Co można zabrać

- wózek dziecięcy i inwalidzki – bezpłatnie, rampę rozłoży kierowca,
- rower – jeśli jest miejsce, w lipcu i sierpniu tylko poza linią 4,
- psa – na smyczy i w kagańcu; małego na rękach, a psa asystującego zawsze.

> [!NOTE]
> Zgubiłeś coś w autobusie? Zadzwoń: 58 000 10 30. Rzeczy trzymamy przez 14 dni, potem trafiają do biura rzeczy znalezionych w starostwie.

Pociągi i dojazd spoza gminy opisuje strona [Jak dojechać](ref:pages/jak-dojechac).`,
    uk: `Гміною їздить п’ять маршрутів. Усі автобуси низькопідлогові та мають пандус. Розклад є на кожній зупинці.

## Маршрути

| Номер | Маршрут | Як часто |
| --- | --- | --- |
| 1 | Stacja kolejowa (вокзал) – Rynek – Port – Latarnia (маяк) | що 30 хвилин, у свята що 60 |
| 2 | Rynek – Leśna – Sośnik – Borowo | 10 рейсів, у суботу 6 |
| 3 | Rynek – Szkoła – Mewno | 12 рейсів, у суботу та неділю 6 |
| 4 | Stacja kolejowa (парковка) – вихід на пляж № 3 – вихід № 5 | липень і серпень, щодня що 20 хвилин |
| 5 | Osiedle Wydmowe – Szkoła – Rynek – Przychodnia – Port | від {{day+7}} року: що 40 хвилин, у вихідні що 60 |

## Відправлення в робочі дні

| Рейс | Перший | Далі | Останній |
| --- | --- | --- | --- |
| 1 від вокзалу до маяка | 5:35 | 6:05 і що 30 хвилин | 22:05 |
| 1 від маяка до вокзалу | 5:05 | 5:35 і що 30 хвилин | 21:35 |
| 2 із площі Rynek до Borowo | 5:50 | 6:50, 7:20, 9:20, 11:20, 13:20, 14:40, 15:40, 17:20 | 20:20 |
| 3 із площі Rynek до Mewno | 5:40 | 6:40, 7:15, 8:40, 10:40, 12:40, 13:40, 14:40, 15:40, 16:40, 18:40 | 21:10 |
| 5 від Osiedle Wydmowe до порту | 5:40 | що 40 хвилин | 21:00 |
| 5 від порту до Osiedle Wydmowe | 6:20 | що 40 хвилин | 21:40 |

Автобус № 1 чекає на потяг до 5 хвилин.

## Квитки

| Квиток | Повний | Пільговий |
| --- | --- | --- |
| Разовий, 40 хвилин із пересадкою | 3,60 злотого | 1,80 злотого |
| На добу | 11 злотих | 5,50 злотого |
| На тиждень | 38 злотих | 19 злотих |
| На місяць | 88 злотих | 44 злоті |

Платіть карткою чи готівкою у водія або в застосунку. Місячні квитки продає каса в мерії.

**Знижка 50 %:** учні, студенти до 26 років, пенсіонери, а з [Картою великої родини](ref:service-cards/karta-duzej-rodziny) – на місячний квиток. **Безкоштовно:** діти до 7 років, люди після 70 років, люди зі значним ступенем інвалідності та їхній супровід.

## Що можна взяти

- дитячий та інвалідний візок – безкоштовно, пандус розкладе водій,
- велосипед – якщо є місце; у липні та серпні не в автобусі № 4,
- собаку – на повідку й у наморднику; маленького на руках, собаку-помічника завжди.

> [!NOTE]
> Загубили щось в автобусі? Телефонуйте: 58 000 10 30. Речі зберігаємо 14 днів, потім передаємо до бюро знахідок у старостві.

Про потяги та дорогу з інших міст – на сторінці [Як доїхати](ref:pages/jak-dojechac).`,
    ar: `تسير في البلدية خمسة خطوط. جميع الحافلات منخفضة الأرضية ومزودة بمنحدر، والمواعيد معلّقة في كل موقف.

## الخطوط

| الخط | المسار | التواتر |
| --- | --- | --- |
| 1 | Stacja kolejowa (محطة القطار) – Rynek – Port – Latarnia (المنارة) | كل 30 دقيقة، وفي العطل كل 60 |
| 2 | Rynek – Leśna – Sośnik – Borowo | 10 رحلات، والسبت 6 |
| 3 | Rynek – Szkoła – Mewno | 12 رحلة، والسبت والأحد 6 |
| 4 | Stacja kolejowa (موقف السيارات) – مدخل الشاطئ 3 – مدخل الشاطئ 5 | يوليو وأغسطس، يوميًا كل 20 دقيقة |
| 5 | Osiedle Wydmowe – Szkoła – Rynek – Przychodnia – Port | ابتداءً من {{day+7}}: كل 40 دقيقة، وفي عطلة نهاية الأسبوع كل 60 |

## مواعيد الانطلاق في أيام العمل

| الرحلة | الأولى | بعدها | الأخيرة |
| --- | --- | --- | --- |
| 1 من المحطة إلى المنارة | 5:35 | 6:05 ثم كل 30 دقيقة | 22:05 |
| 1 من المنارة إلى المحطة | 5:05 | 5:35 ثم كل 30 دقيقة | 21:35 |
| 2 من Rynek إلى Borowo | 5:50 | 6:50، 7:20، 9:20، 11:20، 13:20، 14:40، 15:40، 17:20 | 20:20 |
| 3 من Rynek إلى Mewno | 5:40 | 6:40، 7:15، 8:40، 10:40، 12:40، 13:40، 14:40، 15:40، 16:40، 18:40 | 21:10 |
| 5 من Osiedle Wydmowe إلى الميناء | 5:40 | كل 40 دقيقة | 21:00 |
| 5 من الميناء إلى Osiedle Wydmowe | 6:20 | كل 40 دقيقة | 21:40 |

تنتظر حافلة الخط 1 القطار مدة تصل إلى 5 دقائق.

## التذاكر

| التذكرة | العادية | المخفّضة |
| --- | --- | --- |
| رحلة واحدة، 40 دقيقة مع تبديل | 3.60 زلوتي | 1.80 زلوتي |
| يومية | 11 زلوتي | 5.50 زلوتي |
| أسبوعية | 38 زلوتي | 19 زلوتي |
| شهرية | 88 زلوتي | 44 زلوتي |

ادفع بالبطاقة أو نقدًا لدى السائق أو في التطبيق. وتُباع التذاكر الشهرية في صندوق البلدية.

**تخفيض 50%:** التلاميذ والطلاب حتى 26 سنة والمتقاعدون، وعلى التذكرة الشهرية بـ[بطاقة الأسرة الكبيرة](ref:service-cards/karta-duzej-rodziny). **مجانًا:** الأطفال حتى 7 سنوات، ومن تجاوز 70 سنة، وذوو الإعاقة الشديدة ومرافقهم.

## ما الذي يمكن اصطحابه

- عربة الأطفال والكرسي المتحرك: مجانًا، والسائق يفتح المنحدر،
- الدراجة: إذا وُجد مكان، وليس في الخط 4 في يوليو وأغسطس،
- الكلب: بمقود وكمامة، والصغير في اليدين، وكلب المساعدة دائمًا.

> [!NOTE]
> هل فقدت شيئًا في الحافلة؟ اتصل على الرقم 58 000 10 30. نحفظ الأشياء 14 يومًا ثم نسلّمها إلى مكتب الموجودات في إدارة المحافظة.

القطارات والوصول من خارج البلدية في صفحة [كيف تصل](ref:pages/jak-dojechac).`,
    en: `Five lines run in the municipality. All buses are low-floor and have a ramp. The timetable is at every stop.

## Lines

| Line | Route | How often |
| --- | --- | --- |
| 1 | Stacja kolejowa (railway station) – Rynek – Port – Latarnia (lighthouse) | every 30 minutes, on public holidays every 60 |
| 2 | Rynek – Leśna – Sośnik – Borowo | 10 buses, on Saturdays 6 |
| 3 | Rynek – Szkoła – Mewno | 12 buses, on Saturdays and Sundays 6 |
| 4 | Stacja kolejowa (car park) – beach entrance 3 – beach entrance 5 | July and August, daily every 20 minutes |
| 5 | Osiedle Wydmowe – Szkoła – Rynek – Przychodnia – Port | from {{day+7}}: every 40 minutes, at weekends every 60 |

## Departures on working days

| Bus | First | Then | Last |
| --- | --- | --- | --- |
| 1 from the station to the lighthouse | 5:35 | 6:05 and every 30 minutes | 22:05 |
| 1 from the lighthouse to the station | 5:05 | 5:35 and every 30 minutes | 21:35 |
| 2 from Rynek to Borowo | 5:50 | 6:50, 7:20, 9:20, 11:20, 13:20, 14:40, 15:40, 17:20 | 20:20 |
| 3 from Rynek to Mewno | 5:40 | 6:40, 7:15, 8:40, 10:40, 12:40, 13:40, 14:40, 15:40, 16:40, 18:40 | 21:10 |
| 5 from Osiedle Wydmowe to the harbour | 5:40 | every 40 minutes | 21:00 |
| 5 from the harbour to Osiedle Wydmowe | 6:20 | every 40 minutes | 21:40 |

Line 1 waits up to 5 minutes for a train.

## Tickets

| Ticket | Full | Reduced |
| --- | --- | --- |
| Single, 40 minutes with a change | PLN 3.60 | PLN 1.80 |
| One day | PLN 11 | PLN 5.50 |
| One week | PLN 38 | PLN 19 |
| One month | PLN 88 | PLN 44 |

Pay the driver by card or in cash, or use the app. The cash desk at the town hall sells monthly tickets.

**50% off:** pupils, students up to 26, pensioners, and monthly tickets with a [Large Family Card](ref:service-cards/karta-duzej-rodziny). **Free:** children up to 7, people over 70, people with a severe disability and their companion.

## What you may bring

- a pram or wheelchair – free, the driver unfolds the ramp,
- a bicycle – if there is room; not on line 4 in July and August,
- a dog – on a lead and muzzled; a small one in your arms, an assistance dog always.

> [!NOTE]
> Lost something on a bus? Call 58 000 10 30. We keep things for 14 days, then pass them to the county’s lost property office.

For trains and travelling from outside the municipality see [Getting here](ref:pages/jak-dojechac).`,
  },
  hero: 'bus',
  topics: ['transport'],
  audiences: ['residents', 'tourists', 'seniors'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  hasContents: true,
  related: [
    { type: 'articles', id: 'nowa-linia-autobusowa' },
    { type: 'events', id: 'debata-o-autobusach' },
    { type: 'pages', id: 'jak-dojechac' },
  ],
  contacts: [
    { kind: 'phone', value: '58 000 10 30' },
    { kind: 'email', value: 'komunalny@jantarowo.example' },
  ],
  reviewAt: day(97),
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-2),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['rozkład jazdy', 'autobus', 'MZK', 'bilet miesięczny', 'przystanek'],
    uk: ['розклад', 'автобус', 'квиток', 'зупинка'],
    ar: ['حافلة', 'باص', 'مواعيد', 'تذكرة'],
    en: ['bus timetable', 'bus ticket', 'bus stop'],
  },
}
