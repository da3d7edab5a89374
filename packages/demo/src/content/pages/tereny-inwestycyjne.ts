import { type DemoDocument, day } from '../../define.ts'

export const terenyInwestycyjne: DemoDocument<'pages'> = {
  key: 'tereny-inwestycyjne',
  parent: 'dla-inwestorow',
  order: 1,
  title: {
    pl: 'Tereny inwestycyjne',
    uk: 'Інвестиційні ділянки',
    ar: 'أراضي الاستثمار',
    en: 'Investment sites',
  },
  summary: {
    pl: 'Cztery lokalizacje gminy: powierzchnia, przeznaczenie, media, dojazd i cena. Co już można kupić lub wydzierżawić i jak wygląda przetarg.',
    uk: 'Чотири ділянки гміни: площа, призначення, мережі, під’їзд і ціна. Що вже можна купити чи орендувати та як проходить аукціон.',
    ar: 'أربعة مواقع للبلدية: المساحة والاستعمال والمرافق والطريق والسعر. ما يمكن شراؤه أو استئجاره الآن وكيف تجري المزايدة.',
    en: 'Four municipal sites: area, permitted use, utilities, access and price. What can be bought or leased now and how the auction works.',
  },
  body: {
    pl: `Wszystkie tereny należą do gminy i mają obowiązujący plan miejscowy. Oznacza to, że nie musisz czekać na warunki zabudowy.

## Oferta

| Teren | Powierzchnia | Przeznaczenie | Forma | Cena wywoławcza netto |
| --- | --- | --- | --- | --- |
| 1. Leśna Przemysłowa | 6,4 ha, działki od 0,4 ha | produkcja, magazyny | sprzedaż | 95 zł za m² |
| 2. Przy stacji | 1,8 ha, 5 działek | usługi, biura, hotel | sprzedaż | 180 zł za m² |
| 3. Nabrzeże portowe | 0,9 ha | przetwórstwo ryb, szkutnictwo | dzierżawa do 30 lat | 2,40 zł za m² miesięcznie |
| 4. Mewno Zachód | 3,1 ha | rolnictwo, energia, logistyka | sprzedaż | 48 zł za m² |

## Media i dojazd

| Cecha | Leśna | Stacja | Port | Mewno |
| --- | --- | --- | --- | --- |
| Prąd na granicy działki | 1,2 MW | 600 kW | 400 kW | 250 kW |
| Woda i kanalizacja | tak | tak | tak | woda tak, kanalizacja za 2 lata |
| Gaz | tak | tak | nie | nie |
| Światłowód | tak | tak | tak | tak |
| Droga | 40 ton | 40 ton | 25 ton | 40 ton |
| Do stacji kolejowej | 2,1 km | 150 m | 1,9 km | 6 km |
| Do drogi S6 | 36 km | 38 km | 40 km | 34 km |

## Ograniczenia, o których mówimy od razu

- W terenach 1 i 2 budynki mogą mieć do 14 metrów, w porcie do 11, a w Mewnie do 12.
- Port leży w pasie ochronnym brzegu. Wymagane jest uzgodnienie z Urzędem Morskim w Gdyni.
- Część terenu 4 graniczy z obszarem Natura 2000: potrzebna ocena środowiskowa.
- Trzeba zostawić zieleń: od 20% do 30% działki, zależnie od planu.

## Jak kupić lub wydzierżawić

1. Zadzwoń do opiekuna inwestora: 58 000 10 41. Pokażemy teren i mapy.
2. Zgłoś zainteresowanie na piśmie. Podaj powierzchnię, rodzaj działalności i liczbę etatów.
3. Wykaz nieruchomości wisi w ratuszu i w BIP przez 21 dni.
4. Ogłaszamy przetarg, co najmniej 30 dni przed terminem (2 miesiące, gdy cena jest wysoka). Wadium to 10%.
5. Wygrywa najwyższa cena. Umowę podpisujesz u notariusza.

Plany sprawdzisz w [Referacie Budownictwa](ref:units/referat-budownictwa) i w [wypisie z planu](ref:service-cards/wypis-i-wyrys-z-planu). Ogłoszenia są w [BIP](https://bip.jantarowo.example).

Podstawa prawna: ustawa z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami (Dz.U. 1997 nr 115 poz. 741 ze zm.).`,
    uk: `Усі ділянки належать гміні та мають чинний план забудови. Тож не треба чекати на умови забудови.

## Пропозиція

| Ділянка | Площа | Призначення | Форма | Стартова ціна без ПДВ |
| --- | --- | --- | --- | --- |
| 1. Leśna Przemysłowa | 6,4 га, ділянки від 0,4 га | виробництво, склади | продаж | 95 злотих за м² |
| 2. Біля вокзалу | 1,8 га, 5 ділянок | послуги, офіси, готель | продаж | 180 злотих за м² |
| 3. Портова набережна | 0,9 га | переробка риби, човнобудування | оренда до 30 років | 2,40 злотого за м² на місяць |
| 4. Mewno Zachód | 3,1 га | сільське господарство, енергетика, логістика | продаж | 48 злотих за м² |

## Мережі та під’їзд

| Що | Leśna | Вокзал | Порт | Mewno |
| --- | --- | --- | --- | --- |
| Електроенергія на межі ділянки | 1,2 МВт | 600 кВт | 400 кВт | 250 кВт |
| Вода і каналізація | так | так | так | вода так, каналізація через 2 роки |
| Газ | так | так | ні | ні |
| Оптоволокно | так | так | так | так |
| Дорога | 40 тонн | 40 тонн | 25 тонн | 40 тонн |
| До вокзалу | 2,1 км | 150 м | 1,9 км | 6 км |
| До дороги S6 | 36 км | 38 км | 40 км | 34 км |

## Обмеження, про які кажемо відразу

- На ділянках 1 і 2 будівлі можуть бути до 14 метрів, у порту – до 11, у Мевно – до 12.
- Порт лежить у захисній смузі берега. Потрібне погодження Морського управління (Urząd Morski) у Гдині.
- Частина ділянки 4 межує з територією Natura 2000: потрібна оцінка впливу на довкілля.
- Треба лишити зелень: від 20 до 30 % ділянки, залежно від плану.

## Як купити чи орендувати

1. Зателефонуйте кураторові інвестора: 58 000 10 41. Покажемо ділянку та мапи.
2. Повідомте про свій інтерес письмово. Вкажіть площу, вид діяльності та кількість робочих місць.
3. Перелік нерухомості висить у ратуші та в BIP 21 день.
4. Ми оголошуємо аукціон (przetarg) щонайменше за 30 днів (за високої ціни – за 2 місяці). Застава (wadium) – 10 %.
5. Перемагає найвища ціна. Договір підписуєте в нотаріуса.

Плани можна перевірити у [Відділі будівництва](ref:units/referat-budownictwa) та у [витязі з плану](ref:service-cards/wypis-i-wyrys-z-planu). Оголошення – у [BIP](https://bip.jantarowo.example).

Правова підстава: Закон від 21 серпня 1997 року про управління нерухомістю (Dz.U. 1997 nr 115 poz. 741 ze zm.).`,
    ar: `جميع الأراضي ملك للبلدية ولها مخطط محلي ساري المفعول، فلا حاجة إلى انتظار شروط البناء.

## العرض

| الأرض | المساحة | الاستعمال | الصيغة | السعر الابتدائي دون ضريبة |
| --- | --- | --- | --- | --- |
| 1. Leśna Przemysłowa | 6.4 هكتار، قطع من 0.4 هكتار | إنتاج ومستودعات | بيع | 95 زلوتي للمتر المربع |
| 2. عند محطة القطار | 1.8 هكتار، 5 قطع | خدمات ومكاتب وفندق | بيع | 180 زلوتي للمتر المربع |
| 3. رصيف الميناء | 0.9 هكتار | تصنيع الأسماك وبناء القوارب | تأجير حتى 30 سنة | 2.40 زلوتي للمتر المربع شهريًا |
| 4. Mewno Zachód | 3.1 هكتار | زراعة وطاقة ولوجستيات | بيع | 48 زلوتي للمتر المربع |

## المرافق والطريق

| البند | Leśna | المحطة | الميناء | Mewno |
| --- | --- | --- | --- | --- |
| الكهرباء عند حدود الأرض | 1.2 ميغاواط | 600 كيلوواط | 400 كيلوواط | 250 كيلوواط |
| الماء والصرف | نعم | نعم | نعم | الماء نعم، والصرف بعد سنتين |
| الغاز | نعم | نعم | لا | لا |
| الألياف الضوئية | نعم | نعم | نعم | نعم |
| الطريق | 40 طنًا | 40 طنًا | 25 طنًا | 40 طنًا |
| إلى محطة القطار | 2.1 كم | 150 م | 1.9 كم | 6 كم |
| إلى الطريق S6 | 36 كم | 38 كم | 40 كم | 34 كم |

## قيود نذكرها من البداية

- في الأرضين 1 و2 يجوز أن يصل ارتفاع المبنى إلى 14 مترًا، وفي الميناء إلى 11، وفي Mewno إلى 12.
- يقع الميناء في الشريط الوقائي للساحل، ويلزم الاتفاق مع الإدارة البحرية (Urząd Morski) في غدينيا.
- جزء من الأرض 4 يجاور منطقة Natura 2000، فيلزم تقييم بيئي.
- يجب ترك مساحة خضراء من 20% إلى 30% من الأرض حسب المخطط.

## كيف تشتري أو تستأجر

1. اتصل بمرافق المستثمر: 58 000 10 41. نريك الأرض والخرائط.
2. قدّم رغبتك كتابةً، واذكر المساحة ونوع النشاط وعدد الوظائف.
3. تُعلَّق قائمة العقارات في دار البلدية وفي BIP مدة 21 يومًا.
4. نعلن المزايدة (przetarg) قبل 30 يومًا على الأقل (وشهرين إذا كان السعر مرتفعًا). التأمين (wadium) 10%.
5. يفوز أعلى سعر، ويُوقَّع العقد لدى كاتب العدل.

يمكنك مراجعة المخططات في [قسم البناء](ref:units/referat-budownictwa) وفي [مستخرج المخطط](ref:service-cards/wypis-i-wyrys-z-planu). الإعلانات في [BIP](https://bip.jantarowo.example).

السند القانوني: قانون إدارة العقارات الصادر في 21 أغسطس 1997 (Dz.U. 1997 nr 115 poz. 741 ze zm.).`,
    en: `All the sites belong to the municipality and have a local plan in force. That means you do not have to wait for planning conditions.

## What is on offer

| Site | Area | Permitted use | Form | Starting price, net |
| --- | --- | --- | --- | --- |
| 1. Leśna Przemysłowa | 6.4 ha, plots from 0.4 ha | production, warehouses | sale | PLN 95 per m² |
| 2. At the station | 1.8 ha, 5 plots | services, offices, hotel | sale | PLN 180 per m² |
| 3. Harbour quay | 0.9 ha | fish processing, boatbuilding | lease of up to 30 years | PLN 2.40 per m² a month |
| 4. Mewno Zachód | 3.1 ha | farming, energy, logistics | sale | PLN 48 per m² |

## Utilities and access

| What | Leśna | Station | Harbour | Mewno |
| --- | --- | --- | --- | --- |
| Power at the boundary | 1.2 MW | 600 kW | 400 kW | 250 kW |
| Water and sewerage | yes | yes | yes | water yes, sewerage in 2 years |
| Gas | yes | yes | no | no |
| Optical fibre | yes | yes | yes | yes |
| Road | 40 tonnes | 40 tonnes | 25 tonnes | 40 tonnes |
| To the railway station | 2.1 km | 150 m | 1.9 km | 6 km |
| To the S6 road | 36 km | 38 km | 40 km | 34 km |

## Limits we tell you about at once

- On sites 1 and 2 buildings may be up to 14 metres high, in the harbour up to 11, in Mewno up to 12.
- The harbour lies in the protected strip of the shore. You need the consent of the Maritime Office (Urząd Morski) in Gdynia.
- Part of site 4 borders on a Natura 2000 area: an environmental assessment is needed.
- From 20% to 30% of a plot must stay green, depending on the plan.

## How to buy or lease

1. Call the investor’s adviser: 58 000 10 41. We will show you the site and the maps.
2. Tell us in writing that you are interested. Give the area, the kind of business and the number of jobs.
3. The list of property hangs in the town hall and in BIP for 21 days.
4. We announce an auction (przetarg) at least 30 days ahead (2 months for a high price). The deposit (wadium) is 10%.
5. The highest price wins. You sign the contract before a notary.

You can check plans in the [Building Department](ref:units/referat-budownictwa) and in an [extract from the plan](ref:service-cards/wypis-i-wyrys-z-planu). Announcements are in [BIP](https://bip.jantarowo.example).

Legal basis: Real Estate Management Act of 21 August 1997 (Dz.U. 1997 nr 115 poz. 741 ze zm.).`,
  },
  hero: 'construction',
  topics: ['gospodarka', 'budownictwo'],
  audiences: ['businesses'],
  ownerUnit: 'referat-budownictwa',
  hasContents: true,
  related: [
    { type: 'service-cards', id: 'wypis-i-wyrys-z-planu' },
    { type: 'pages', id: 'dlaczego-jantarowo' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 41',
      label: { pl: 'Opiekun inwestora', uk: 'Куратор інвестора', ar: 'مرافق المستثمر', en: 'Investor’s adviser' },
    },
    {
      kind: 'phone',
      value: '58 000 10 36',
      label: { pl: 'Grunty gminy', uk: 'Землі гміни', ar: 'أراضي البلدية', en: 'Municipal land' },
    },
  ],
  reviewAt: day(85),
  producedBy: 'Referat Budownictwa',
  producedAt: day(-100),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['działki na sprzedaż', 'przetarg na działkę', 'grunt pod halę', 'dzierżawa'],
    uk: ['ділянки на продаж', 'оренда землі', 'аукціон'],
    ar: ['أراضٍ للبيع', 'مزايدة', 'تأجير أرض'],
    en: ['land for sale', 'plots', 'auction', 'lease'],
  },
}
