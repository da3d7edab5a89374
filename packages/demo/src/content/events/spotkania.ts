import { day, defineDocuments } from '../../define.ts'
import { councilRoom, cultureCentre, placeIn } from './places.ts'

/** Meetings at which residents have their say. */
export const spotkania = defineDocuments('events', [
  {
    key: 'plan-wydmowe-spotkanie-online',
    kind: 'consultation',
    title: {
      pl: 'Plan „Osiedle Wydmowe”: spotkanie online z projektantką',
      uk: 'План «Osiedle Wydmowe»: онлайн-зустріч із проєктувальницею',
      ar: 'مخطط «Osiedle Wydmowe»: لقاء عبر الإنترنت مع المصممة',
      en: '“Osiedle Wydmowe” plan: online meeting with the planner',
    },
    summary: {
      pl: 'Zobacz mapę i zapytaj, co można będzie budować obok twojego domu. Tłumaczymy na język migowy i ukraiński. Zapisy nie są potrzebne.',
      uk: 'Подивіться карту й запитайте, що можна буде збудувати поруч із вашим домом. Є переклад жестовою мовою та українською. Запис не потрібен.',
      ar: 'شاهد الخريطة واسأل عما سيُسمح ببنائه قرب منزلك. تتوفر ترجمة إلى لغة الإشارة والأوكرانية. لا حاجة إلى التسجيل.',
      en: 'See the map and ask what may be built near your home. With interpretation into Polish Sign Language and Ukrainian. No booking needed.',
    },
    body: {
      pl: `Projektantka pokaże mapę i odpowie na pytania o wysokość budynków, zieleń, drogi i ochronę wydm.

## Przebieg

1. Prezentacja (25 minut)
2. Pytania na czacie i głosowo (60 minut)
3. Jak złożyć uwagę na formularzu (5 minut)

Wejdziesz przez przeglądarkę, bez zakładania konta. Możesz też zadzwonić na numer 58 000 10 09 i słuchać przez telefon.

> [!IMPORTANT]
> To, co powiesz na spotkaniu, zapiszemy w protokole. Formalną uwagę trzeba jednak złożyć na formularzu do {{day+26}} r.

Projekt i formularz opisujemy w artykule [Plan „Osiedle Wydmowe”](ref:articles/plan-osiedle-wydmowe). Nagranie opublikujemy w ciągu trzech dni roboczych.`,
      uk: `Проєктувальниця покаже карту й відповість на запитання про висоту будівель, зелень, дороги та охорону дюн.

## Перебіг

1. Презентація (25 хвилин)
2. Запитання в чаті та голосом (60 хвилин)
3. Як подати зауваження на бланку (5 хвилин)

Долучитися можна через браузер, без реєстрації. Також можна зателефонувати на 58 000 10 09 і слухати по телефону.

> [!IMPORTANT]
> Сказане на зустрічі ми запишемо в протокол. Проте офіційне зауваження треба подати на бланку до {{day+26}} року.

Про проєкт і бланк ідеться в статті [План «Osiedle Wydmowe»](ref:articles/plan-osiedle-wydmowe). Запис опублікуємо протягом трьох робочих днів.`,
      ar: `تعرض المصممة الخريطة وتجيب عن الأسئلة حول ارتفاع المباني والمساحات الخضراء والطرق وحماية الكثبان.

## سير اللقاء

1. عرض تقديمي (25 دقيقة)
2. أسئلة مكتوبة وصوتية (60 دقيقة)
3. كيفية تقديم ملاحظة على النموذج (5 دقائق)

تدخل من المتصفح من دون إنشاء حساب. ويمكنك أيضًا الاتصال على الرقم 58 000 10 09 والاستماع بالهاتف.

> [!IMPORTANT]
> ما تقوله في اللقاء سندوّنه في المحضر، لكن الملاحظة الرسمية تُقدَّم على النموذج حتى {{day+26}}.

المشروع والنموذج موضحان في مقال [مخطط «Osiedle Wydmowe»](ref:articles/plan-osiedle-wydmowe). وسننشر التسجيل خلال ثلاثة أيام عمل.`,
      en: `The planner will show the map and answer questions about the height of buildings, green space, roads and protecting the dunes.

## What will happen

1. Presentation (25 minutes)
2. Questions in the chat and by voice (60 minutes)
3. How to comment on the official form (5 minutes)

Join in your browser; no account is needed. You can also call 58 000 10 09 and listen by phone.

> [!IMPORTANT]
> What you say at the meeting will be put in the minutes. A formal comment must still be made on the form by {{day+26}}.

The plan and the form are explained in the article [Local plan for Osiedle Wydmowe](ref:articles/plan-osiedle-wydmowe). We will publish a recording within three working days.`,
    },
    hero: 'dunes',
    occurrences: [{ startDate: day(4), startTime: '17:30', endTime: '19:00' }],
    attendance: 'online',
    onlineUrl: 'https://spotkania.jantarowo.example/osiedle-wydmowe',
    organiser: {
      pl: 'Referat Budownictwa',
      uk: 'Відділ будівництва (Referat Budownictwa)',
      ar: 'قسم البناء (Referat Budownictwa)',
      en: 'Building Department (Referat Budownictwa)',
    },
    isFree: true,
    accessibility: {
      signLanguage: 'yes',
      note: {
        pl: 'Napisy na żywo po polsku i ukraińsku.',
        uk: 'Субтитри наживо польською та українською.',
        ar: 'ترجمة نصية مباشرة بالبولندية والأوكرانية.',
        en: 'Live subtitles in Polish and Ukrainian.',
      },
    },
    languages: ['pl', 'uk'],
    topics: ['budownictwo', 'srodowisko'],
    audiences: ['residents', 'businesses'],
    ownerUnit: 'referat-budownictwa',
    contacts: [{ kind: 'phone', value: '58 000 10 35' }],
    producedBy: 'Referat Budownictwa',
    producedAt: day(-20),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'budzet-obywatelski-spotkanie',
    kind: 'consultation',
    title: { pl: 'Budżet obywatelski: spotkanie autorów i głosujących' },
    summary: {
      pl: 'Co poprawić przed następną edycją? Porozmawiamy o zasadach, terminach i papierowych kartach. Herbata i opieka dla dzieci zapewnione.',
    },
    body: {
      pl: `Zapraszamy autorów wszystkich 17 projektów i każdego, kto głosował lub zrezygnował z głosowania.

## O czym porozmawiamy

1. Czy jedna osoba powinna mieć jeden głos, czy trzy?
2. Czy zostawić karty papierowe?
3. Jak pilnować, żeby projekty były dostępne dla osób na wózkach?
4. Kto i kiedy sprawdza koszty?

Notatkę z odpowiedziami opublikujemy w ciągu 14 dni. Zwycięskie projekty opisujemy w [aktualnościach](ref:articles/budzet-obywatelski-wyniki).`,
    },
    occurrences: [{ startDate: day(21), startTime: '17:00', endTime: '18:30' }],
    ...placeIn(councilRoom, 'pl'),
    organiser: { pl: 'Referat Promocji' },
    isFree: true,
    accessibility: {
      stepFree: 'yes',
      hearingLoop: 'yes',
      signLanguage: 'partly',
      note: { pl: 'Tłumacza PJM zamów najpóźniej 3 dni robocze wcześniej: 58 000 10 00.' },
    },
    languages: ['pl'],
    topics: ['rodzina', 'gospodarka'],
    audiences: ['residents'],
    ownerUnit: 'referat-promocji',
    contacts: [{ kind: 'phone', value: '58 000 10 40' }],
    producedBy: 'Referat Promocji',
    producedAt: day(-9),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'debata-o-autobusach',
    kind: 'consultation',
    title: { pl: 'Debata o autobusach: dokąd i jak często?' },
    summary: {
      pl: 'Pokażemy, ilu ludzi jeździ każdą linią, i wspólnie przesuniemy kilka kursów na makiecie. Wnioski uwzględnimy przy najbliższej zmianie rozkładu.',
    },
    body: {
      pl: `Na podłodze rozłożymy wielką mapę gminy. Każdy dostanie trzy klocki-autobusy i będzie mógł dołożyć kursy tam, gdzie brakuje ich najbardziej. Potem policzymy, ile to kosztuje.

## Kto będzie

- kierownik Referatu Gospodarki Komunalnej,
- kierowca z 20-letnim stażem,
- uczennice, które policzyły pasażerów na sześciu przystankach.

Jeśli nie możesz przyjść, opisz swój problem w e-mailu na [urzad@jantarowo.example](mailto:urzad@jantarowo.example). O istniejących liniach: [Komunikacja publiczna](ref:pages/komunikacja-publiczna).`,
    },
    hero: 'bus',
    occurrences: [{ startDate: day(80), startTime: '16:30', endTime: '18:30' }],
    ...placeIn(cultureCentre, 'pl'),
    organiser: { pl: 'Referat Gospodarki Komunalnej' },
    isFree: true,
    accessibility: { stepFree: 'yes', hearingLoop: 'yes', signLanguage: 'no' },
    languages: ['pl'],
    topics: ['transport'],
    audiences: ['residents', 'seniors'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    contacts: [{ kind: 'phone', value: '58 000 10 30' }],
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-14),
    publishedBy: 'Referat Promocji',
  },
])
