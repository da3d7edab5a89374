import { type DemoDocument, day } from '../../define.ts'

export const dlaMieszkancow: DemoDocument<'pages'> = {
  key: 'dla-mieszkancow',
  order: 2,
  title: { pl: 'Dla mieszkańców', uk: 'Для мешканців', ar: 'للسكان', en: 'For residents' },
  summary: {
    pl: 'Wywóz odpadów, podatki, autobusy, parkowanie i budżet obywatelski: strony, do których wracasz przez cały rok.',
    uk: 'Вивезення відходів, податки, автобуси, паркування та громадський бюджет: сторінки, до яких повертаються цілий рік.',
    ar: 'جمع النفايات والضرائب والحافلات ومواقف السيارات والميزانية التشاركية: صفحات تعود إليها طوال السنة.',
    en: 'Waste collection, taxes, buses, parking and the participatory budget: pages you come back to all year round.',
  },
  body: {
    pl: `W gminie Jantarowo mieszka około 11 400 osób: w mieście i w trzech sołectwach, Mewnie, Borowie i Sośniku. Zebraliśmy tu to, czego mieszkańcy szukają najczęściej.

## Na co dzień

- [Harmonogram odbioru odpadów](ref:pages/harmonogram-odbioru-odpadow): kiedy wystawić pojemnik, co gdzie wrzucić,
- [Komunikacja publiczna](ref:pages/komunikacja-publiczna): linie, rozkłady i bilety,
- [Parkowanie](ref:pages/parkowanie): gdzie, jak długo, za ile,
- [Stawki podatków i opłat](ref:pages/stawki-podatkow-i-oplat): ile i do kiedy zapłacić.

## Gdy coś się zmienia w życiu

| Sytuacja | Zacznij tutaj |
| --- | --- |
| Rodzi się dziecko | [Narodziny dziecka](ref:procedures/narodziny-dziecka) |
| Bierzesz ślub | [Ślub krok po kroku](ref:procedures/slub-krok-po-kroku) |
| Przeprowadzasz się | [Przeprowadzka do Jantarowa](ref:procedures/przeprowadzka-do-jantarowa) |
| Budujesz dom | [Budowa domu](ref:procedures/budowa-domu) |
| Umiera ktoś bliski | [Śmierć bliskiej osoby](ref:procedures/smierc-bliskiej-osoby) |

## Masz wpływ

- [Budżet obywatelski](ref:pages/budzet-obywatelski): 400 tysięcy złotych na pomysły mieszkańców,
- [Sesje Rady Miejskiej](ref:pages/sesje-rady-miejskiej): przyjdź, oglądaj, zabierz głos,
- [Skarga, wniosek, petycja](ref:procedures/skarga-wniosek-petycja): gdy coś trzeba zmienić.

## Coś nie działa

Dziurę w drodze, ciemną latarnię czy zepsutą huśtawkę zgłoś w serwisie [zglos.jantarowo.example](https://zglos.jantarowo.example) albo pod numerem 58 000 10 30. Porządku pilnuje [Straż Miejska](ref:units/straz-miejska): 58 000 10 98.

> [!NOTE]
> Chcesz wiedzieć o awariach, objazdach i sztormach? Wyślij SMS o treści JANTAROWO na numer 58 000 10 50.`,
    uk: `У гміні Янтарове живе близько 11 400 людей: у місті та трьох солецтвах (sołectwo) – Мевно (Mewno), Борово (Borowo) і Сосник (Sośnik). Тут зібрано те, що мешканці шукають найчастіше.

## Щодня

- [Графік вивезення відходів](ref:pages/harmonogram-odbioru-odpadow): коли виставити бак, що куди кидати,
- [Громадський транспорт](ref:pages/komunikacja-publiczna): маршрути, розклади та квитки,
- [Паркування](ref:pages/parkowanie): де, як довго й за скільки,
- [Ставки податків і зборів](ref:pages/stawki-podatkow-i-oplat): скільки й до якого дня платити.

## Коли в житті щось змінюється

| Ситуація | Почніть звідси |
| --- | --- |
| Народжується дитина | [Народження дитини](ref:procedures/narodziny-dziecka) |
| Ви одружуєтеся | [Шлюб крок за кроком](ref:procedures/slub-krok-po-kroku) |
| Ви переїжджаєте | [Переїзд до Янтарового](ref:procedures/przeprowadzka-do-jantarowa) |
| Ви приїхали з України | [Перші кроки після приїзду](ref:procedures/pierwsze-kroki-po-przyjezdzie-z-ukrainy) |
| Ви будуєте дім | [Будівництво будинку](ref:procedures/budowa-domu) |
| Помирає близька людина | [Смерть близької людини](ref:procedures/smierc-bliskiej-osoby) |

## Ви маєте вплив

- [Громадський бюджет](ref:pages/budzet-obywatelski): 400 тисяч злотих на ідеї мешканців,
- [Сесії Міської ради](ref:pages/sesje-rady-miejskiej): приходьте, дивіться, беріть слово,
- [Скарга, пропозиція, петиція](ref:procedures/skarga-wniosek-petycja): коли треба щось змінити.

## Щось не працює

Про яму на дорозі, темний ліхтар чи зламану гойдалку повідомте на [zglos.jantarowo.example](https://zglos.jantarowo.example) або за номером 58 000 10 30. За порядком стежить [міська варта](ref:units/straz-miejska): 58 000 10 98.

> [!NOTE]
> Хочете знати про аварії, об’їзди та шторми? Надішліть SMS зі словом JANTAROWO на номер 58 000 10 50.`,
    ar: `يعيش في بلدية يانتاروفو نحو 11400 شخص: في المدينة وفي ثلاث قرى هي Mewno وBorowo وSośnik. جمعنا هنا ما يبحث عنه السكان أكثر من غيره.

## كل يوم

- [جدول جمع النفايات](ref:pages/harmonogram-odbioru-odpadow): متى تُخرج الحاوية وأين ترمي كل نوع،
- [النقل العام](ref:pages/komunikacja-publiczna): الخطوط والمواعيد والتذاكر،
- [مواقف السيارات](ref:pages/parkowanie): أين وكم من الوقت وبكم،
- [معدلات الضرائب والرسوم](ref:pages/stawki-podatkow-i-oplat): كم تدفع وإلى متى.

## عندما يتغيّر شيء في حياتك

| الموقف | ابدأ من هنا |
| --- | --- |
| ولادة طفل | [ولادة طفل](ref:procedures/narodziny-dziecka) |
| الزواج | [الزواج خطوة بخطوة](ref:procedures/slub-krok-po-kroku) |
| الانتقال إلى المدينة | [الانتقال إلى يانتاروفو](ref:procedures/przeprowadzka-do-jantarowa) |
| بناء منزل | [بناء منزل](ref:procedures/budowa-domu) |
| وفاة قريب | [وفاة شخص قريب](ref:procedures/smierc-bliskiej-osoby) |

## لك رأي مسموع

- [الميزانية التشاركية](ref:pages/budzet-obywatelski): 400 ألف زلوتي لأفكار السكان،
- [جلسات مجلس المدينة](ref:pages/sesje-rady-miejskiej): احضر أو شاهد أو تكلّم،
- [الشكوى والاقتراح والعريضة](ref:procedures/skarga-wniosek-petycja): حين يجب أن يتغيّر شيء.

## شيء لا يعمل؟

أبلغ عن حفرة في الطريق أو مصباح مطفأ أو أرجوحة مكسورة في [zglos.jantarowo.example](https://zglos.jantarowo.example) أو على الرقم 58 000 10 30. ويحافظ على النظام [الحرس البلدي](ref:units/straz-miejska): 58 000 10 98.

> [!NOTE]
> هل تريد أخبار الأعطال والتحويلات والعواصف؟ أرسل كلمة JANTAROWO في رسالة SMS إلى الرقم 58 000 10 50.`,
    en: `About 11,400 people live in the municipality of Jantarowo: in the town and in three villages, Mewno, Borowo and Sośnik. This page gathers what residents look for most often.

## Every day

- [Waste collection calendar](ref:pages/harmonogram-odbioru-odpadow): when to put out the bin, what goes where,
- [Public transport](ref:pages/komunikacja-publiczna): lines, timetables and tickets,
- [Parking](ref:pages/parkowanie): where, for how long, for how much,
- [Rates of taxes and charges](ref:pages/stawki-podatkow-i-oplat): how much to pay, and by when.

## When something changes in your life

| Situation | Start here |
| --- | --- |
| A child is born | [The birth of a child](ref:procedures/narodziny-dziecka) |
| You are getting married | [A wedding step by step](ref:procedures/slub-krok-po-kroku) |
| You are moving | [Moving to Jantarowo](ref:procedures/przeprowadzka-do-jantarowa) |
| You are building a house | [Building a house](ref:procedures/budowa-domu) |
| Someone close dies | [When someone close dies](ref:procedures/smierc-bliskiej-osoby) |

## You have a say

- [Participatory budget](ref:pages/budzet-obywatelski): PLN 400,000 for residents’ ideas,
- [Town Council meetings](ref:pages/sesje-rady-miejskiej): come, watch, speak,
- [Complaint, suggestion, petition](ref:procedures/skarga-wniosek-petycja): when something must change.

## Something is broken

Report a pothole, a dark street lamp or a broken swing at [zglos.jantarowo.example](https://zglos.jantarowo.example) or on 58 000 10 30. The [Municipal Guard](ref:units/straz-miejska) looks after public order: 58 000 10 98.

> [!NOTE]
> Want to hear about breakdowns, diversions and storms? Text JANTAROWO to 58 000 10 50.`,
  },
  hero: 'market-square',
  topics: ['odpady', 'podatki', 'transport'],
  audiences: ['residents', 'newcomers'],
  ownerUnit: 'referat-organizacyjny',
  related: [{ type: 'pages', id: 'wsparcie-dla-cudzoziemcow' }],
  reviewAt: day(280),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-85),
  publishedBy: 'Referat Promocji',
}
