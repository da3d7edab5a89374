import { type DemoDocument, day } from '../../define.ts'

export const dlaInwestorow: DemoDocument<'pages'> = {
  key: 'dla-inwestorow',
  order: 4,
  title: { pl: 'Dla inwestorów', uk: 'Для інвесторів', ar: 'للمستثمرين', en: 'For investors' },
  summary: {
    pl: 'Jeden opiekun inwestora, działki z planem i mediami, zwolnienie z podatku za nowe miejsca pracy. Zobacz, od czego zacząć.',
    uk: 'Один куратор для інвестора, ділянки з планом і мережами, звільнення від податку за нові робочі місця. Дізнайтеся, з чого почати.',
    ar: 'مرافق واحد لكل مستثمر وأراضٍ مخططة ومزوّدة بالمرافق وإعفاء ضريبي مقابل فرص العمل الجديدة. اعرف من أين تبدأ.',
    en: 'One person to guide you, plots with a plan and utilities, a tax exemption for new jobs. See where to start.',
  },
  body: {
    pl: `Szukamy firm, które dadzą pracę przez cały rok, a nie tylko w sezonie. Od pierwszego telefonu do odbioru budynku prowadzi cię jedna osoba: opiekun inwestora.

## Co oferujemy

- [Tereny inwestycyjne](ref:pages/tereny-inwestycyjne): cztery lokalizacje, łącznie 12,2 hektara z planem miejscowym,
- [Dlaczego Jantarowo](ref:pages/dlaczego-jantarowo): ludzie, transport, koszty i liczby,
- zwolnienie z podatku od nieruchomości do 3 lat za nowe miejsca pracy,
- odpowiedź na zapytanie o teren w 3 dni robocze.

## Jak to przebiega

| Krok | Kto | Ile trwa |
| --- | --- | --- |
| Rozmowa i obejrzenie terenu | opiekun inwestora | do tygodnia |
| Wypis z planu, informacja o mediach | [Referat Budownictwa](ref:units/referat-budownictwa) | do 14 dni |
| Decyzja środowiskowa, jeśli potrzebna | Referat Gospodarki Komunalnej | 2–4 miesiące |
| Kupno lub dzierżawa gruntu gminy | przetarg | 2–3 miesiące |
| Pozwolenie na budowę | starosta | do 65 dni |
| Start firmy | [CEIDG](ref:service-cards/wpis-do-ceidg) albo KRS | 1–7 dni |

## Pomoc w pieniądzach

- **Zwolnienie z podatku:** 1 rok za 3 nowe etaty, 2 lata za 8, 3 lata za 15. To pomoc de minimis. Wniosek złóż przed rozpoczęciem inwestycji.
- **Polska Strefa Inwestycji:** ulga w CIT lub PIT, o którą występuje się do [Pomorskiej Specjalnej Strefy Ekonomicznej](https://strefa.gda.pl).
- **Powiatowy urząd pracy:** dopłaty do wyposażenia stanowisk i szkoleń.

## Mała firma na początek

Jeśli otwierasz warsztat, sklep albo pensjonat, zacznij od poradnika [Założenie firmy](ref:procedures/zalozenie-firmy). Formalności ogólnopolskie opisuje [biznes.gov.pl](https://www.biznes.gov.pl).

## Porozmawiajmy

Opiekun inwestora: 58 000 10 41, [inwestor@jantarowo.example](mailto:inwestor@jantarowo.example), ratusz, pokój 203. Rozmawiamy po polsku, angielsku i niemiecku.`,
    uk: `Ми шукаємо фірми, які дадуть роботу цілий рік, а не лише в сезон. Від першого дзвінка до здачі будівлі вас веде одна людина: куратор інвестора.

## Що ми пропонуємо

- [Інвестиційні ділянки](ref:pages/tereny-inwestycyjne): чотири місця, разом 12,2 гектара з планом забудови,
- [Чому Янтарове](ref:pages/dlaczego-jantarowo): люди, транспорт, витрати й цифри,
- звільнення від податку на нерухомість до 3 років за нові робочі місця,
- відповідь на запит про ділянку за 3 робочі дні.

## Як це відбувається

| Крок | Хто | Скільки триває |
| --- | --- | --- |
| Розмова та огляд ділянки | куратор інвестора | до тижня |
| Витяг із плану, інформація про мережі | [Відділ будівництва](ref:units/referat-budownictwa) | до 14 днів |
| Екологічне рішення, якщо потрібне | Відділ комунального господарства | 2–4 місяці |
| Купівля чи оренда землі гміни | аукціон (przetarg) | 2–3 місяці |
| Дозвіл на будівництво | староста (starosta) | до 65 днів |
| Початок діяльності | [CEIDG](ref:service-cards/wpis-do-ceidg) або KRS | 1–7 днів |

## Фінансова допомога

- **Звільнення від податку:** 1 рік за 3 нові робочі місця, 2 роки за 8, 3 роки за 15. Це допомога de minimis. Заяву подайте до початку інвестиції.
- **Польська інвестиційна зона:** пільга з CIT або PIT, яку надає [Поморська спеціальна економічна зона](https://strefa.gda.pl).
- **Повітовий центр зайнятості:** доплати на обладнання робочих місць і навчання.

## Починаєте з малого

Якщо ви відкриваєте майстерню, магазин чи пансіонат, почніть із поради [Відкриття бізнесу](ref:procedures/zalozenie-firmy). Загальнопольські правила пояснює [biznes.gov.pl](https://www.biznes.gov.pl).

## Поговорімо

Куратор інвестора: 58 000 10 41, [inwestor@jantarowo.example](mailto:inwestor@jantarowo.example), ратуша, кімната 203. Розмовляємо польською, англійською та німецькою.`,
    ar: `نبحث عن شركات توفر العمل طوال السنة لا في الموسم فقط. من أول اتصال حتى استلام المبنى يرافقك شخص واحد: مرافق المستثمر.

## ماذا نقدّم

- [أراضي الاستثمار](ref:pages/tereny-inwestycyjne): أربعة مواقع مجموعها 12.2 هكتارًا لها مخطط محلي،
- [لماذا يانتاروفو](ref:pages/dlaczego-jantarowo): الناس والنقل والتكاليف والأرقام،
- إعفاء من ضريبة العقارات حتى 3 سنوات مقابل فرص العمل الجديدة،
- جواب عن سؤالك بشأن الأرض خلال 3 أيام عمل.

## كيف تسير الأمور

| الخطوة | الجهة | المدة |
| --- | --- | --- |
| لقاء ومعاينة الأرض | مرافق المستثمر | حتى أسبوع |
| مستخرج المخطط ومعلومات المرافق | [قسم البناء](ref:units/referat-budownictwa) | حتى 14 يومًا |
| القرار البيئي إذا لزم | قسم المرافق البلدية | 2–4 أشهر |
| شراء أرض البلدية أو استئجارها | مزايدة (przetarg) | 2–3 أشهر |
| رخصة البناء | رئيس المحافظة (starosta) | حتى 65 يومًا |
| بدء الشركة | [CEIDG](ref:service-cards/wpis-do-ceidg) أو KRS | 1–7 أيام |

## المساعدة المالية

- **الإعفاء الضريبي:** سنة مقابل 3 وظائف جديدة، وسنتان مقابل 8، وثلاث سنوات مقابل 15. وهو مساعدة من فئة de minimis. قدّم الطلب قبل بدء الاستثمار.
- **منطقة الاستثمار البولندية:** تخفيض في ضريبة CIT أو PIT تمنحه [المنطقة الاقتصادية الخاصة في بومورسكي](https://strefa.gda.pl).
- **مكتب العمل في المحافظة:** دعم لتجهيز أماكن العمل وللتدريب.

## شركة صغيرة في البداية

إذا كنت تفتح ورشة أو متجرًا أو بنسيونًا فابدأ بدليل [تأسيس شركة](ref:procedures/zalozenie-firmy). وتشرح [biznes.gov.pl](https://www.biznes.gov.pl) الإجراءات العامة في بولندا.

## لنتحدث

مرافق المستثمر: 58 000 10 41، [inwestor@jantarowo.example](mailto:inwestor@jantarowo.example)، دار البلدية، الغرفة 203. نتحدث البولندية والإنجليزية والألمانية.`,
    en: `We look for companies that offer work all year round, not only in season. From the first call to the finished building one person guides you: the investor’s adviser.

## What we offer

- [Investment sites](ref:pages/tereny-inwestycyjne): four locations, 12.2 hectares in all, with a local plan,
- [Why Jantarowo](ref:pages/dlaczego-jantarowo): people, transport, costs and figures,
- an exemption from property tax of up to 3 years for new jobs,
- an answer to a question about a site within 3 working days.

## How it goes

| Step | Who | How long |
| --- | --- | --- |
| A talk and a visit to the site | investor’s adviser | up to a week |
| Extract from the plan, facts about utilities | [Building Department](ref:units/referat-budownictwa) | up to 14 days |
| Environmental decision, if needed | Municipal Services Department | 2–4 months |
| Buying or leasing municipal land | auction (przetarg) | 2–3 months |
| Building permit | the county (starosta) | up to 65 days |
| Starting the business | [CEIDG](ref:service-cards/wpis-do-ceidg) or KRS | 1–7 days |

## Help with money

- **Tax exemption:** 1 year for 3 new jobs, 2 years for 8, 3 years for 15. It is de minimis aid. Apply before the investment starts.
- **Polish Investment Zone:** relief from CIT or PIT, granted by the [Pomeranian Special Economic Zone](https://strefa.gda.pl).
- **County job centre:** grants for equipping workplaces and for training.

## Starting small

If you are opening a workshop, a shop or a guest house, begin with the guide [Starting a business](ref:procedures/zalozenie-firmy). Nationwide formalities are explained at [biznes.gov.pl](https://www.biznes.gov.pl).

## Let’s talk

Investor’s adviser: 58 000 10 41, [inwestor@jantarowo.example](mailto:inwestor@jantarowo.example), town hall, room 203. We speak Polish, English and German.`,
  },
  hero: 'fishing-boats',
  topics: ['gospodarka'],
  audiences: ['businesses'],
  ownerUnit: 'referat-promocji',
  related: [
    { type: 'procedures', id: 'zalozenie-firmy' },
    { type: 'articles', id: 'modernizacja-portu' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 41',
      label: { pl: 'Opiekun inwestora', uk: 'Куратор інвестора', ar: 'مرافق المستثمر', en: 'Investor’s adviser' },
    },
    { kind: 'email', value: 'inwestor@jantarowo.example' },
  ],
  reviewAt: day(190),
  producedBy: 'Referat Promocji',
  producedAt: day(-110),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['inwestycje', 'ulgi dla firm', 'strefa ekonomiczna', 'biznes'],
    uk: ['інвестиції', 'пільги для бізнесу'],
    ar: ['استثمار', 'إعفاءات', 'أعمال'],
    en: ['investment', 'business support', 'tax relief', 'economic zone'],
  },
}
