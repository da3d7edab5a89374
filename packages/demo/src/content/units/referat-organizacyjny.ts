import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const referatOrganizacyjny: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'referat-organizacyjny',
  place: 'ratusz',
  parent: 'burmistrz',
  order: 16,
  title: {
    pl: 'Referat Organizacyjny i Biuro Obsługi',
    uk: 'Організаційний відділ і бюро обслуговування',
    ar: 'القسم التنظيمي ومكتب خدمة السكان',
    en: 'Organisational Department and service desk',
  },
  summary: {
    pl: 'Tu zaczniesz każdą sprawę: złożysz pismo, odbierzesz numer, dostaniesz formularz i pomoc. Także informacja publiczna, dostępność, szkoły i firmy w CEIDG.',
    uk: 'Тут починається кожна справа: подати лист, отримати бланк і допомогу. А також публічна інформація, доступність, школи та реєстрація бізнесу в CEIDG.',
    ar: 'هنا تبدأ كل معاملة: تقديم الأوراق والحصول على الاستمارات والمساعدة. وكذلك المعلومات العامة وإمكانية الوصول والمدارس وتسجيل الأعمال في CEIDG.',
    en: 'Every matter starts here: hand in a letter, get a form and help with it. Also public information, accessibility, schools and registering a business in CEIDG.',
  },
  competences: {
    pl: `## Biuro Obsługi (pokój 1)

- przyjmie pismo i potwierdzi datę wpływu,
- wyda formularz i pomoże go wypełnić,
- potwierdzi profil zaufany,
- połączy z tłumaczem języka migowego albo języka obcego,
- umówi cię do właściwego referatu.

## Referat Organizacyjny

- [wpis do CEIDG](ref:service-cards/wpis-do-ceidg): zakładanie, zmiana, zawieszenie firmy,
- [zezwolenie na sprzedaż alkoholu](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu),
- szkoły i przedszkola: obwody, dowóz, stypendia,
- [skargi, wnioski i petycje](ref:procedures/skarga-wniosek-petycja),
- udostępnienie informacji publicznej – do 14 dni,
- nabór na stanowiska w urzędzie,
- archiwum zakładowe,
- koordynator do spraw dostępności i inspektor ochrony danych.

## Jak złożyć pismo

| Sposób | Adres | Kiedy |
| --- | --- | --- |
| e-Doręczenia | AE:PL-00000-00000-JANTA-00 | całą dobę |
| Osobiście | pokój 1, parter | w godzinach pracy urzędu |
| Skrzynka przy wejściu | ul. Portowa 1 | całą dobę, opróżniana rano |
| Poczta | Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo | liczy się data stempla Poczty Polskiej |

Zwykły e-mail wystarczy, gdy pytasz albo zgłaszasz usterkę. Do wniosku, który wymaga podpisu, użyj jednego ze sposobów z tabeli.`,
    uk: `## Бюро обслуговування (кімната 1)

- прийме лист і підтвердить дату надходження,
- видасть бланк і допоможе його заповнити,
- підтвердить довірений профіль (profil zaufany),
- з’єднає з перекладачем жестової чи іноземної мови,
- запише вас до потрібного відділу.

## Організаційний відділ

- [запис до CEIDG](ref:service-cards/wpis-do-ceidg): відкриття, зміна, призупинення бізнесу,
- [дозвіл на продаж алкоголю](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu),
- школи та дитячі садки: округи, підвезення, стипендії,
- [скарги, пропозиції та петиції](ref:procedures/skarga-wniosek-petycja),
- надання публічної інформації – до 14 днів,
- набір працівників до мерії,
- архів,
- координатор доступності та інспектор із захисту даних.

## Як подати лист

| Спосіб | Адреса | Коли |
| --- | --- | --- |
| e-Doręczenia | AE:PL-00000-00000-JANTA-00 | цілодобово |
| Особисто | кімната 1, перший поверх | у робочі години |
| Скринька біля входу | ul. Portowa 1 | цілодобово, виймаємо вранці |
| Пошта | Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo | рахується дата штемпеля Poczta Polska |

Звичайного листа електронною поштою досить, щоб запитати чи повідомити про несправність. Заяву, яка потребує підпису, подайте одним зі способів із таблиці.`,
    ar: `## مكتب خدمة السكان (الغرفة 1)

- يستلم أوراقك ويؤكد تاريخ وصولها،
- يعطيك الاستمارة ويساعدك في ملئها،
- يؤكد الملف الموثوق (profil zaufany)،
- يوصلك بمترجم لغة الإشارة أو لغة أجنبية،
- يحجز لك موعدًا في القسم المختص.

## القسم التنظيمي

- [التسجيل في CEIDG](ref:service-cards/wpis-do-ceidg): تأسيس عمل خاص أو تعديله أو تعليقه،
- [رخصة بيع الكحول](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu)،
- المدارس ورياض الأطفال: الدوائر والنقل والمنح،
- [الشكاوى والاقتراحات والعرائض](ref:procedures/skarga-wniosek-petycja)،
- إتاحة المعلومات العامة خلال 14 يومًا،
- التوظيف في البلدية،
- الأرشيف،
- منسّق إمكانية الوصول ومفتش حماية البيانات.

## كيف تقدّم طلبًا أو رسالة

| الطريقة | العنوان | متى |
| --- | --- | --- |
| e-Doręczenia | AE:PL-00000-00000-JANTA-00 | على مدار الساعة |
| حضوريًا | الغرفة 1، الطابق الأرضي | خلال ساعات العمل |
| صندوق الرسائل عند المدخل | ul. Portowa 1 | على مدار الساعة، ويُفرغ صباحًا |
| البريد | Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo | العبرة بتاريخ ختم Poczta Polska |

يكفي البريد الإلكتروني العادي للسؤال أو للإبلاغ عن عطل. أما الطلب الذي يحتاج إلى توقيع فقدّمه بإحدى الطرق المذكورة في الجدول.`,
    en: `## Service desk (room 1)

- takes your letter and confirms the date,
- gives you a form and helps you fill it in,
- confirms your trusted profile (profil zaufany),
- connects you to a sign language or foreign language interpreter,
- makes an appointment with the right department.

## Organisational Department

- [CEIDG entries](ref:service-cards/wpis-do-ceidg): start, change or suspend a business,
- [licences to sell alcohol](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu),
- schools and nursery schools: catchment areas, transport, grants,
- [complaints, suggestions and petitions](ref:procedures/skarga-wniosek-petycja),
- public information – within 14 days,
- jobs at the town hall,
- the archive,
- the accessibility coordinator and the data protection officer.

## How to send us a letter

| How | Address | When |
| --- | --- | --- |
| e-Doręczenia | AE:PL-00000-00000-JANTA-00 | round the clock |
| In person | room 1, ground floor | office hours |
| Letter box by the door | ul. Portowa 1 | round the clock, emptied each morning |
| Post | Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo | the Poczta Polska postmark counts |

An ordinary e-mail is enough to ask a question or report a fault. For an application that needs a signature, use one of the ways in the table.`,
  },
  headRole: {
    pl: 'Sekretarz Gminy',
    uk: 'Секретар гміни',
    ar: 'سكرتير البلدية',
    en: 'Municipal Secretary',
  },
  room: {
    pl: 'Biuro Obsługi: pokój 1, parter; referat: pokoje 101–103, I piętro',
    uk: 'Бюро: кімната 1, перший поверх (parter); відділ: кімнати 101–103, другий поверх (I piętro)',
    ar: 'مكتب الخدمة: الغرفة 1، الطابق الأرضي؛ القسم: الغرف 101–103، الطابق الأول',
    en: 'Service desk: room 1, ground floor; department: rooms 101–103, first floor',
  },
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 00',
      label: {
        pl: 'Centrala i Biuro Obsługi',
        uk: 'Комутатор і бюро обслуговування',
        ar: 'المقسم ومكتب الخدمة',
        en: 'Switchboard and service desk',
      },
    },
    {
      kind: 'phone',
      value: '58 000 10 10',
      label: {
        pl: 'CEIDG, zezwolenia, szkoły',
        uk: 'CEIDG, дозволи, школи',
        ar: 'CEIDG والتراخيص والمدارس',
        en: 'CEIDG, licences, schools',
      },
    },
    { kind: 'email', value: 'urzad@jantarowo.example' },
    {
      kind: 'email',
      value: 'dostepnosc@jantarowo.example',
      label: {
        pl: 'Koordynator dostępności',
        uk: 'Координатор доступності',
        ar: 'منسّق إمكانية الوصول',
        en: 'Accessibility coordinator',
      },
    },
    {
      kind: 'email',
      value: 'iod@jantarowo.example',
      label: {
        pl: 'Inspektor ochrony danych',
        uk: 'Інспектор із захисту даних',
        ar: 'مفتش حماية البيانات',
        en: 'Data protection officer',
      },
    },
  ],
  topics: ['dokumenty', 'edukacja', 'gospodarka'],
  audiences: ['residents', 'businesses', 'families', 'newcomers', 'disabled'],
  ownerUnit: 'referat-organizacyjny',
  reviewAt: day(230),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-135),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['kancelaria', 'dziennik podawczy', 'sekretariat', 'informacja publiczna', 'BOM', 'IOD'],
    uk: ['канцелярія', 'подати заяву', 'публічна інформація'],
    ar: ['الديوان', 'تقديم طلب', 'المعلومات العامة'],
    en: ['reception', 'registry', 'freedom of information', 'front desk'],
  },
}
