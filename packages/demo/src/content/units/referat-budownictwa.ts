import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const referatBudownictwa: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'referat-budownictwa',
  parent: 'burmistrz',
  order: 14,
  title: {
    pl: 'Referat Budownictwa',
    uk: 'Відділ будівництва (Referat Budownictwa)',
    ar: 'قسم البناء (Referat Budownictwa)',
    en: 'Building Department (Referat Budownictwa)',
  },
  summary: {
    pl: 'Plany miejscowe, warunki zabudowy, wypisy i wyrysy, numery domów, podziały i sprzedaż gruntów gminy. Pozwolenia na budowę wydaje starosta.',
    uk: 'Плани забудови, умови забудови, витяги з планів, номери будинків, поділ і продаж земель гміни. Дозволи на будівництво видає староста.',
    ar: 'مخططات البناء وشروطه ومستخرجات المخططات وأرقام المنازل وتقسيم أراضي البلدية وبيعها. أما رخص البناء فيصدرها رئيس المحافظة (starosta).',
    en: 'Local plans, planning conditions, extracts from plans, house numbers, dividing and selling municipal land. Building permits are issued by the county (starosta).',
  },
  competences: {
    pl: `## Co załatwisz

- [wypis i wyrys z planu miejscowego](ref:service-cards/wypis-i-wyrys-z-planu),
- [warunki zabudowy](ref:service-cards/warunki-zabudowy), gdy nie ma planu,
- [numer porządkowy](ref:service-cards/numer-porzadkowy) domu,
- podział i rozgraniczenie działki,
- kupno lub dzierżawa gruntu gminy,
- opłata planistyczna i opłata adiacencka,
- zgoda na prace przy zabytku z gminnej ewidencji – powiemy, do kogo się zwrócić,
- wniosek do planu ogólnego i uwaga do projektu planu.

## Z tym nie do nas

| Sprawa | Kto ją prowadzi |
| --- | --- |
| Pozwolenie na budowę, zgłoszenie budowy | starosta jantarowski |
| Zakończenie budowy, [samowola](ref:violations/samowola-budowlana) | powiatowy inspektor nadzoru budowlanego |
| Mapy, wypis z rejestru gruntów | geodezja w starostwie |
| Budowa na wydmach i w pasie brzegu | Urząd Morski w Gdyni |

## Zanim przyjdziesz

Sprawdź numer działki w serwisie [geoportal.gov.pl](https://www.geoportal.gov.pl). Przeznaczenie działki podamy ci na miejscu, od ręki i bezpłatnie. Cały proces opisuje poradnik [Budowa domu](ref:procedures/budowa-domu).`,
    uk: `## Що тут можна зробити

- отримати [витяг із плану забудови](ref:service-cards/wypis-i-wyrys-z-planu),
- отримати [умови забудови](ref:service-cards/warunki-zabudowy), якщо плану немає,
- отримати [номер будинку](ref:service-cards/numer-porzadkowy),
- поділити ділянку чи встановити межі,
- купити або орендувати землю гміни,
- дізнатися про планувальну та ад’яцентську оплати (opłata planistyczna, adiacencka),
- запитати, хто погоджує роботи на пам’ятці,
- подати пропозицію до загального плану чи зауваження до проєкту плану.

## З цим не до нас

| Справа | Хто її веде |
| --- | --- |
| Дозвіл на будівництво, повідомлення про будівництво | староста (starosta jantarowski) |
| Завершення будівництва, [самочинне будівництво](ref:violations/samowola-budowlana) | повітовий інспектор будівельного нагляду |
| Мапи, витяг із земельного реєстру | геодезичний відділ староства |
| Будівництво на дюнах і в прибережній смузі | Морське управління (Urząd Morski) у Гдині |

## Перед візитом

Перевірте номер ділянки на [geoportal.gov.pl](https://www.geoportal.gov.pl). Призначення ділянки назвемо одразу й безкоштовно. Весь шлях описано в пораді [Будівництво будинку](ref:procedures/budowa-domu).`,
    ar: `## ما الذي تنجزه هنا

- [مستخرج من المخطط المحلي](ref:service-cards/wypis-i-wyrys-z-planu)،
- [شروط البناء](ref:service-cards/warunki-zabudowy) حيث لا يوجد مخطط،
- [رقم المنزل](ref:service-cards/numer-porzadkowy)،
- تقسيم قطعة أرض أو تعيين حدودها،
- شراء أرض من البلدية أو استئجارها،
- رسم التخطيط ورسم تحسين العقار (opłata planistyczna وadiacencka)،
- معرفة الجهة التي توافق على الأعمال في مبنى أثري،
- تقديم اقتراح للمخطط العام أو ملاحظة على مشروع مخطط.

## معاملات ليست لدينا

| المعاملة | الجهة المختصة |
| --- | --- |
| رخصة البناء والإبلاغ عن البناء | رئيس المحافظة (starosta jantarowski) |
| انتهاء البناء و[البناء المخالف](ref:violations/samowola-budowlana) | مفتش الرقابة على البناء في المحافظة |
| الخرائط ومستخرج سجل الأراضي | قسم المساحة في إدارة المحافظة |
| البناء على الكثبان والشريط الساحلي | الإدارة البحرية (Urząd Morski) في غدينيا |

## قبل أن تأتي

ابحث عن رقم قطعة الأرض في [geoportal.gov.pl](https://www.geoportal.gov.pl). نخبرك باستعمال الأرض المسموح به فورًا ومجانًا. وتجد الخطوات كلها في دليل [بناء منزل](ref:procedures/budowa-domu).`,
    en: `## What you can do here

- get an [extract from the local plan](ref:service-cards/wypis-i-wyrys-z-planu),
- get [planning conditions](ref:service-cards/warunki-zabudowy) where there is no plan,
- get a [house number](ref:service-cards/numer-porzadkowy),
- divide a plot or settle its boundaries,
- buy or lease municipal land,
- deal with the planning and betterment charges (opłata planistyczna, adiacencka),
- find out who approves work on a listed building,
- submit a proposal for the general plan or comments on a draft plan.

## What others handle

| Matter | Who handles it |
| --- | --- |
| Building permit, notice of building | the county (starosta jantarowski) |
| Completion of a building, [unauthorised building](ref:violations/samowola-budowlana) | county building inspector |
| Maps, extract from the land register | surveying office of the county |
| Building on the dunes and along the shore | Maritime Office (Urząd Morski) in Gdynia |

## Before you come

Look up your plot number at [geoportal.gov.pl](https://www.geoportal.gov.pl). We will tell you what the plot may be used for on the spot, free of charge. The guide [Building a house](ref:procedures/budowa-domu) describes the whole way.`,
  },
  headRole: { pl: 'Kierownik referatu', uk: 'Керівник відділу', ar: 'رئيس القسم', en: 'Head of department' },
  room: {
    pl: 'Pokoje 207–209, II piętro',
    uk: 'Кімнати 207–209, третій поверх (II piętro)',
    ar: 'الغرف 207–209، الطابق الثاني',
    en: 'Rooms 207–209, second floor',
  },
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 35',
      label: {
        pl: 'Plany i warunki zabudowy',
        uk: 'Плани та умови забудови',
        ar: 'المخططات وشروط البناء',
        en: 'Plans and planning conditions',
      },
    },
    {
      kind: 'phone',
      value: '58 000 10 36',
      label: {
        pl: 'Grunty gminy, podziały, numery domów',
        uk: 'Землі гміни, поділ, номери будинків',
        ar: 'أراضي البلدية والتقسيم وأرقام المنازل',
        en: 'Municipal land, divisions, house numbers',
      },
    },
    { kind: 'email', value: 'budownictwo@jantarowo.example' },
  ],
  topics: ['budownictwo', 'gospodarka'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-budownictwa',
  reviewAt: day(215),
  producedBy: 'Referat Budownictwa',
  producedAt: day(-150),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['mpzp', 'wuzetka', 'plan ogólny', 'działka', 'geodezja', 'urbanistyka'],
    uk: ['план забудови', 'ділянка', 'земля', 'геодезія'],
    ar: ['مخطط البناء', 'قطعة أرض', 'المساحة'],
    en: ['zoning', 'planning permission', 'plot', 'land'],
  },
}
