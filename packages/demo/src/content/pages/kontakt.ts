import { type DemoDocument, day } from '../../define.ts'

export const kontakt: DemoDocument<'pages'> = {
  key: 'kontakt',
  parent: 'urzad',
  order: 1,
  title: { pl: 'Kontakt', uk: 'Контакти', ar: 'اتصل بنا', en: 'Contact' },
  summary: {
    pl: 'Telefony do referatów, numery alarmowe, adres, e-Doręczenia i rachunki bankowe Urzędu Miejskiego w Jantarowie.',
    uk: 'Телефони відділів, екстрені номери, адреса, e-Doręczenia та банківські рахунки мерії Янтарового.',
    ar: 'هواتف الأقسام وأرقام الطوارئ والعنوان والتسليم الإلكتروني والحسابات المصرفية لبلدية يانتاروفو.',
    en: 'Phone numbers of departments, emergency numbers, the address, e-Delivery and bank accounts of Jantarowo Town Hall.',
  },
  body: {
    pl: `**Urząd Miejski w Jantarowie**, ul. Portowa 1, 84-009 Jantarowo

Centrala: [58 000 10 00](tel:+48580001000), e-mail: [urzad@jantarowo.example](mailto:urzad@jantarowo.example), e-Doręczenia: AE:PL-00000-00000-JANTA-00

## W nagłej sprawie

| Co się dzieje | Numer |
| --- | --- |
| Zagrożenie życia, zdrowia, pożar, wypadek | 112 |
| Człowiek w wodzie, wypadek nad morzem | 601 100 100 albo 112 |
| Straż Miejska | 58 000 10 98 |
| Awaria wody lub kanalizacji, całą dobę | 58 000 10 90 |
| Brak prądu | 991 |
| Wyciek gazu | 992 |

## Telefony do referatów

| Sprawa | Telefon |
| --- | --- |
| [Urodzenia, śluby, zgony](ref:units/usc) | 58 000 10 15 |
| [Dowody osobiste](ref:units/referat-spraw-obywatelskich) | 58 000 10 20 |
| [Meldunki, PESEL, wybory](ref:units/referat-spraw-obywatelskich) | 58 000 10 21 |
| [Podatki](ref:units/referat-podatkow) | 58 000 10 25 |
| [Drogi, oświetlenie, autobusy](ref:units/referat-gospodarki-komunalnej) | 58 000 10 30 |
| [Odpady](ref:units/referat-gospodarki-komunalnej) | 58 000 10 31 |
| [Budowa, plany, działki](ref:units/referat-budownictwa) | 58 000 10 35 |
| [Firmy, zezwolenia, szkoły](ref:units/referat-organizacyjny) | 58 000 10 10 |
| [Wydarzenia i media](ref:units/referat-promocji) | 58 000 10 40 |
| [Pomoc społeczna (MOPS)](ref:units/mops) | 58 000 10 60 |
| [Informacja turystyczna](ref:units/referat-promocji) | 58 000 10 80 |

## Rachunki bankowe

- opłata skarbowa i pozostałe opłaty: 00 0000 0000 0000 0000 0000 0000,
- podatki i opłata za odpady: twój własny numer z decyzji lub zawiadomienia.

W tytule przelewu wpisz, za co płacisz i za kogo.

> [!WARNING]
> Nie wysyłamy SMS-ów z linkiem do płatności i nie prosimy o kody BLIK ani hasła. Jeśli masz wątpliwości, zadzwoń do centrali.

## Jak do nas trafić

Przystanek autobusowy „Rynek” jest 250 metrów od wejścia, stacja kolejowa – kilometr. Dwa miejsca dla osób z niepełnosprawnościami są przed ratuszem. O innych miejscach piszemy na stronie [Parkowanie](ref:pages/parkowanie).`,
    uk: `**Urząd Miejski w Jantarowie**, ul. Portowa 1, 84-009 Jantarowo

Комутатор: [58 000 10 00](tel:+48580001000), електронна пошта: [urzad@jantarowo.example](mailto:urzad@jantarowo.example), e-Doręczenia: AE:PL-00000-00000-JANTA-00

## У терміновій справі

| Що сталося | Номер |
| --- | --- |
| Загроза життю чи здоров’ю, пожежа, аварія | 112 |
| Людина у воді, нещасний випадок на морі | 601 100 100 або 112 |
| Міська варта (Straż Miejska) | 58 000 10 98 |
| Аварія водопроводу чи каналізації, цілодобово | 58 000 10 90 |
| Немає світла | 991 |
| Витік газу | 992 |

## Телефони відділів

| Справа | Телефон |
| --- | --- |
| [Народження, шлюби, смерті](ref:units/usc) | 58 000 10 15 |
| [Посвідчення особи](ref:units/referat-spraw-obywatelskich) | 58 000 10 20 |
| [Реєстрація адреси, PESEL, вибори](ref:units/referat-spraw-obywatelskich) | 58 000 10 21 |
| [Податки](ref:units/referat-podatkow) | 58 000 10 25 |
| [Дороги, освітлення, автобуси](ref:units/referat-gospodarki-komunalnej) | 58 000 10 30 |
| [Відходи](ref:units/referat-gospodarki-komunalnej) | 58 000 10 31 |
| [Будівництво, плани, ділянки](ref:units/referat-budownictwa) | 58 000 10 35 |
| [Бізнес, дозволи, школи](ref:units/referat-organizacyjny) | 58 000 10 10 |
| [Події та ЗМІ](ref:units/referat-promocji) | 58 000 10 40 |
| [Соціальна допомога (MOPS)](ref:units/mops) | 58 000 10 60 |
| [Туристична інформація](ref:units/referat-promocji) | 58 000 10 80 |

## Банківські рахунки

- гербовий збір (opłata skarbowa) та інші збори: 00 0000 0000 0000 0000 0000 0000,
- податки й плата за відходи: ваш власний номер із рішення чи повідомлення.

У призначенні платежу (tytuł przelewu) напишіть, за що й за кого платите.

> [!WARNING]
> Ми не надсилаємо SMS із посиланням на оплату й не просимо кодів BLIK чи паролів. Маєте сумнів – зателефонуйте на комутатор.

## Як до нас дістатися

Автобусна зупинка «Rynek» – за 250 метрів від входу, залізнична станція – за кілометр. Перед ратушею є два місця для людей з інвалідністю. Про інші місця – на сторінці [Паркування](ref:pages/parkowanie).`,
    ar: `**Urząd Miejski w Jantarowie**, ul. Portowa 1, 84-009 Jantarowo

المقسم: [58 000 10 00](tel:+48580001000)، البريد الإلكتروني: [urzad@jantarowo.example](mailto:urzad@jantarowo.example)، التسليم الإلكتروني (e-Doręczenia): AE:PL-00000-00000-JANTA-00

## في الحالات العاجلة

| ماذا حدث | الرقم |
| --- | --- |
| خطر على الحياة أو الصحة، حريق، حادث | 112 |
| شخص في الماء، حادث في البحر | 601 100 100 أو 112 |
| الحرس البلدي (Straż Miejska) | 58 000 10 98 |
| عطل في المياه أو الصرف، على مدار الساعة | 58 000 10 90 |
| انقطاع الكهرباء | 991 |
| تسرّب الغاز | 992 |

## هواتف الأقسام

| الموضوع | الهاتف |
| --- | --- |
| [الولادات والزواج والوفيات](ref:units/usc) | 58 000 10 15 |
| [بطاقات الهوية](ref:units/referat-spraw-obywatelskich) | 58 000 10 20 |
| [تسجيل العنوان وPESEL والانتخابات](ref:units/referat-spraw-obywatelskich) | 58 000 10 21 |
| [الضرائب](ref:units/referat-podatkow) | 58 000 10 25 |
| [الطرق والإنارة والحافلات](ref:units/referat-gospodarki-komunalnej) | 58 000 10 30 |
| [النفايات](ref:units/referat-gospodarki-komunalnej) | 58 000 10 31 |
| [البناء والمخططات والأراضي](ref:units/referat-budownictwa) | 58 000 10 35 |
| [الشركات والتراخيص والمدارس](ref:units/referat-organizacyjny) | 58 000 10 10 |
| [الفعاليات والإعلام](ref:units/referat-promocji) | 58 000 10 40 |
| [المساعدة الاجتماعية (MOPS)](ref:units/mops) | 58 000 10 60 |
| [المعلومات السياحية](ref:units/referat-promocji) | 58 000 10 80 |

## الحسابات المصرفية

- رسم الدمغة (opłata skarbowa) وسائر الرسوم: 00 0000 0000 0000 0000 0000 0000،
- الضرائب ورسم النفايات: رقمك الخاص المكتوب في القرار أو الإشعار.

اكتب في خانة الغرض من التحويل (tytuł przelewu) سبب الدفع واسم من تدفع عنه.

> [!WARNING]
> لا نرسل رسائل SMS فيها رابط للدفع، ولا نطلب رموز BLIK أو كلمات السر. إذا ساورك الشك فاتصل بالمقسم.

## كيف تصل إلينا

موقف الحافلات «Rynek» على بعد 250 مترًا من المدخل، ومحطة القطار على بعد كيلومتر. أمام المبنى موقفان لذوي الإعاقة، وتجد بقية المواقف في صفحة [مواقف السيارات](ref:pages/parkowanie).`,
    en: `**Urząd Miejski w Jantarowie**, ul. Portowa 1, 84-009 Jantarowo

Switchboard: [58 000 10 00](tel:+48580001000), e-mail: [urzad@jantarowo.example](mailto:urzad@jantarowo.example), e-Delivery (e-Doręczenia): AE:PL-00000-00000-JANTA-00

## Urgent

| What is happening | Number |
| --- | --- |
| Danger to life or health, fire, accident | 112 |
| Someone in the water, accident at sea | 601 100 100 or 112 |
| Municipal Guard (Straż Miejska) | 58 000 10 98 |
| Water or sewage breakdown, round the clock | 58 000 10 90 |
| Power cut | 991 |
| Gas leak | 992 |

## Departments by phone

| Matter | Phone |
| --- | --- |
| [Births, weddings, deaths](ref:units/usc) | 58 000 10 15 |
| [Identity cards](ref:units/referat-spraw-obywatelskich) | 58 000 10 20 |
| [Address registration, PESEL, voting](ref:units/referat-spraw-obywatelskich) | 58 000 10 21 |
| [Taxes](ref:units/referat-podatkow) | 58 000 10 25 |
| [Roads, lighting, buses](ref:units/referat-gospodarki-komunalnej) | 58 000 10 30 |
| [Waste](ref:units/referat-gospodarki-komunalnej) | 58 000 10 31 |
| [Building, plans, plots](ref:units/referat-budownictwa) | 58 000 10 35 |
| [Businesses, licences, schools](ref:units/referat-organizacyjny) | 58 000 10 10 |
| [Events and media](ref:units/referat-promocji) | 58 000 10 40 |
| [Social assistance (MOPS)](ref:units/mops) | 58 000 10 60 |
| [Tourist information](ref:units/referat-promocji) | 58 000 10 80 |

## Bank accounts

- stamp duty (opłata skarbowa) and other charges: 00 0000 0000 0000 0000 0000 0000,
- taxes and the waste charge: your own account number from the decision or notice.

In the payment title (tytuł przelewu) say what you are paying for and on whose behalf.

> [!WARNING]
> We do not send text messages with payment links and we never ask for BLIK codes or passwords. If in doubt, call the switchboard.

## How to find us

The bus stop “Rynek” is 250 metres from the door, the railway station one kilometre. There are two disabled parking spaces in front of the town hall. For other spaces see [Parking](ref:pages/parkowanie).`,
  },
  topics: ['dokumenty', 'bezpieczenstwo'],
  audiences: ['residents', 'tourists', 'businesses', 'newcomers'],
  ownerUnit: 'referat-organizacyjny',
  hasContents: true,
  related: [{ type: 'pages', id: 'urzad' }],
  reviewAt: day(170),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-195),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['telefon', 'numer konta', 'adres', 'e-mail', 'telefony alarmowe'],
    uk: ['телефон', 'адреса', 'рахунок', 'екстрені служби'],
    ar: ['هاتف', 'عنوان', 'رقم الحساب', 'طوارئ'],
    en: ['phone numbers', 'address', 'bank account', 'emergency numbers'],
  },
}
