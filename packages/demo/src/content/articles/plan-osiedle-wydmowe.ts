import { type DemoDocument, day } from '../../define.ts'

export const planOsiedleWydmowe: DemoDocument<'articles'> = {
  key: 'plan-osiedle-wydmowe',
  kind: 'consultation',
  date: day(-3),
  pinnedUntil: day(20),
  title: {
    pl: 'Plan miejscowy „Osiedle Wydmowe”: zgłoś swoje uwagi',
    uk: 'План забудови «Osiedle Wydmowe»: висловте свої зауваження',
    ar: 'المخطط المحلي لحي «Osiedle Wydmowe»: قدّم ملاحظاتك',
    en: 'Local plan for Osiedle Wydmowe: have your say',
  },
  summary: {
    pl: 'Projekt planu mówi, co i jak wysoko można budować między ul. Wydmową a lasem. Na uwagi czekamy do {{day+26}} r. Zapraszamy też na spotkania.',
    uk: 'Проєкт плану визначає, що і якої висоти можна будувати між вул. Wydmowa та лісом. Чекаємо на зауваження до {{day+26}} року. Запрошуємо й на зустрічі.',
    ar: 'يحدد مشروع المخطط ما يجوز بناؤه وارتفاعه بين شارع Wydmowa والغابة. نستقبل الملاحظات حتى {{day+26}}، وندعوكم أيضًا إلى اللقاءات.',
    en: 'The draft plan says what may be built, and how high, between Wydmowa Street and the forest. Comments are open until {{day+26}}. You are also welcome at the meetings.',
  },
  body: {
    pl: `Przygotowaliśmy projekt miejscowego planu zagospodarowania przestrzennego „Osiedle Wydmowe”. Obejmuje 24 hektary między ul. Wydmową, lasem i pasem wydm. Zanim plan trafi pod głosowanie Rady Miejskiej, chcemy poznać twoje zdanie.

## Co przewiduje projekt

- domy i małe budynki wielorodzinne o wysokości do 11 metrów,
- co najmniej 40% każdej działki jako teren zielony,
- zakaz zabudowy bliżej niż 200 metrów od podnóża wydm,
- nową drogę pieszo-rowerową na plażę i plac zabaw,
- miejsce na przedszkole i mały sklep.

## Jak zgłosić uwagę

Uwagę składa się na urzędowym [formularzu pisma dotyczącego aktu planowania przestrzennego](https://www.gov.pl/web/zagospodarowanieprzestrzenne). Podaj w nim imię, nazwisko, adres oraz miejsce, którego uwaga dotyczy. Może to zrobić każdy, nie tylko właściciel działki. Formularz:

1. wyślij e-mailem na adres [urzad@jantarowo.example](mailto:urzad@jantarowo.example),
2. wyślij przez e-Doręczenia: AE:PL-00000-00000-JANTA-00,
3. albo przynieś lub wyślij pocztą do urzędu, ul. Portowa 1.

Termin mija {{day+26}} r.

## Spotkania

| Co | Kiedy | Gdzie |
| --- | --- | --- |
| [Spotkanie online z projektantką](ref:events/plan-wydmowe-spotkanie-online) | {{day+4}} r., godz. 17:30 | w internecie |
| Dyżur projektantki | {{day+11}} r., godz. 14:00–18:00 | urząd, sala 104 |

Projekt, mapę i prognozę oddziaływania na środowisko obejrzysz w Referacie Budownictwa oraz w [Biuletynie Informacji Publicznej](https://bip.jantarowo.example).

## Co zrobimy z uwagami

Odpowiemy na każdą. Raport z konsultacji z uzasadnieniem opublikujemy w BIP, a potem przekażemy Radzie Miejskiej razem z projektem.

Podstawa prawna: art. 8i–8k ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym (Dz.U. 2003 nr 80 poz. 717 ze zm.).`,
    uk: `Ми підготували проєкт місцевого плану забудови «Osiedle Wydmowe». Він охоплює 24 гектари між вул. Wydmowa, лісом і смугою дюн. Перш ніж за план голосуватиме Міська рада, ми хочемо почути вашу думку.

## Що передбачає проєкт

- будинки та невеликі багатоквартирні споруди заввишки до 11 метрів;
- щонайменше 40 % кожної ділянки – під зелень;
- заборону будувати ближче ніж за 200 метрів від підніжжя дюн;
- нову пішохідно-велосипедну дорогу до пляжу та дитячий майданчик;
- місце для дитячого садка й невеликого магазину.

## Як подати зауваження

Зауваження подають на офіційному [бланку листа щодо акта просторового планування](https://www.gov.pl/web/zagospodarowanieprzestrzenne) (formularz pisma dotyczącego aktu planowania przestrzennego). Він польською мовою. Вкажіть у ньому ім’я, прізвище, адресу та місце, якого стосується зауваження. Це може зробити кожен, не лише власник ділянки. Бланк можна:

1. надіслати електронною поштою на [urzad@jantarowo.example](mailto:urzad@jantarowo.example);
2. надіслати через e-Doręczenia: AE:PL-00000-00000-JANTA-00;
3. принести або надіслати поштою до мерії, ul. Portowa 1.

Останній день – {{day+26}} року.

## Зустрічі

| Що | Коли | Де |
| --- | --- | --- |
| [Онлайн-зустріч із проєктувальницею](ref:events/plan-wydmowe-spotkanie-online) | {{day+4}} року, 17:30 | в інтернеті |
| Консультації проєктувальниці | {{day+11}} року, 14:00–18:00 | мерія, кабінет 104 |

Проєкт, карту та прогноз впливу на довкілля можна переглянути у Відділі будівництва (Referat Budownictwa) та в [Бюлетені публічної інформації (BIP)](https://bip.jantarowo.example).

## Що буде із зауваженнями

Ми відповімо на кожне. Звіт про консультації з обґрунтуванням опублікуємо в BIP, а потім передамо Міській раді разом із проєктом.

Правова підстава: ст. 8i–8k Закону від 27 березня 2003 року про просторове планування та забудову (Dz.U. 2003 nr 80 poz. 717 ze zm.).`,
    ar: `أعددنا مشروع المخطط المحلي لاستخدام الأراضي «Osiedle Wydmowe». يشمل المخطط 24 هكتارًا بين شارع Wydmowa والغابة وحزام الكثبان الرملية. وقبل أن يصوّت مجلس المدينة عليه، نود أن نعرف رأيك.

## ما الذي يتضمنه المشروع

- منازل ومبانٍ سكنية صغيرة لا يتجاوز ارتفاعها 11 مترًا؛
- مساحة خضراء لا تقل عن 40% من كل قطعة أرض؛
- منع البناء على مسافة تقل عن 200 متر من أسفل الكثبان؛
- طريقًا جديدًا للمشاة والدراجات نحو الشاطئ وملعبًا للأطفال؛
- موقعًا لروضة أطفال ومتجر صغير.

## كيف تقدّم ملاحظة

تُقدَّم الملاحظة على [النموذج الرسمي الخاص بوثائق التخطيط المكاني](https://www.gov.pl/web/zagospodarowanieprzestrzenne) (formularz pisma dotyczącego aktu planowania przestrzennego)، ويُملأ بالبولندية. اكتب فيه اسمك ولقبك وعنوانك والمكان الذي تخصّه الملاحظة. يحق ذلك لكل شخص، لا لمالكي الأراضي وحدهم. يمكنك:

1. إرسال النموذج بالبريد الإلكتروني إلى [urzad@jantarowo.example](mailto:urzad@jantarowo.example)؛
2. أو إرساله عبر خدمة e-Doręczenia: AE:PL-00000-00000-JANTA-00؛
3. أو تسليمه باليد أو إرساله بالبريد إلى البلدية، ul. Portowa 1.

آخر موعد هو {{day+26}}.

## اللقاءات

| اللقاء | الموعد | المكان |
| --- | --- | --- |
| [لقاء عبر الإنترنت مع المصممة](ref:events/plan-wydmowe-spotkanie-online) | {{day+4}}، الساعة 17:30 | عبر الإنترنت |
| ساعات استقبال المصممة | {{day+11}}، الساعة 14:00–18:00 | البلدية، القاعة 104 |

يمكنك الاطلاع على المشروع والخريطة وتقرير الأثر البيئي في قسم البناء (Referat Budownictwa) وفي [نشرة المعلومات العامة (BIP)](https://bip.jantarowo.example).

## ماذا سنفعل بالملاحظات

سنرد على كل ملاحظة. سننشر تقرير المشاورات مع التعليل في نشرة المعلومات العامة، ثم نحيله إلى مجلس المدينة مع المشروع.

السند القانوني: المواد 8i إلى 8k من قانون 27 مارس 2003 بشأن التخطيط المكاني واستخدام الأراضي (Dz.U. 2003 nr 80 poz. 717 ze zm.).`,
    en: `We have drafted a local spatial plan called “Osiedle Wydmowe”. It covers 24 hectares between Wydmowa Street, the forest and the dunes. Before the Town Council votes on it, we would like to hear what you think.

## What the draft provides for

- houses and small blocks of flats up to 11 metres high,
- at least 40% of every plot kept green,
- no building within 200 metres of the foot of the dunes,
- a new path to the beach for walkers and cyclists, and a playground,
- space for a nursery school and a small shop.

## How to comment

Comments must be made on the official [planning document form](https://www.gov.pl/web/zagospodarowanieprzestrzenne) (formularz pisma dotyczącego aktu planowania przestrzennego). It is in Polish. Give your first name, surname, address and the place your comment is about. Anyone may comment, not only landowners. You can:

1. e-mail the form to [urzad@jantarowo.example](mailto:urzad@jantarowo.example),
2. send it through e-Doręczenia: AE:PL-00000-00000-JANTA-00,
3. or bring or post it to the town hall, ul. Portowa 1.

The last day is {{day+26}}.

## Meetings

| What | When | Where |
| --- | --- | --- |
| [Online meeting with the planner](ref:events/plan-wydmowe-spotkanie-online) | {{day+4}}, 17:30 | online |
| Drop-in hours with the planner | {{day+11}}, 14:00–18:00 | town hall, room 104 |

You can see the draft, the map and the environmental impact forecast in the Building Department (Referat Budownictwa) and in the [Public Information Bulletin (BIP)](https://bip.jantarowo.example).

## What we will do with the comments

We will answer every one. A report on the consultation, with reasons, will be published in the BIP and then passed to the Town Council together with the draft.

Legal basis: Articles 8i–8k of the Act of 27 March 2003 on spatial planning and development (Dz.U. 2003 nr 80 poz. 717 ze zm.).`,
  },
  hero: 'dunes',
  topics: ['budownictwo', 'srodowisko'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-budownictwa',
  producedBy: 'Referat Budownictwa',
  producedAt: day(-4),
  publishedBy: 'Referat Promocji',
  related: [
    { type: 'events', id: 'plan-wydmowe-spotkanie-online' },
    { type: 'service-cards', id: 'wypis-i-wyrys-z-planu' },
    { type: 'procedures', id: 'budowa-domu' },
    { type: 'violations', id: 'niszczenie-wydm' },
  ],
  searchSynonyms: {
    pl: ['mpzp', 'plan zagospodarowania', 'konsultacje społeczne', 'uwagi do planu'],
    uk: ['план забудови', 'громадські консультації'],
    ar: ['مخطط البناء', 'مشاورات عامة'],
    en: ['zoning', 'planning consultation', 'land use plan'],
  },
}
