import { day, defineDocuments } from '../../define.ts'
import { councilRoom, placeIn } from './places.ts'

/** Sessions of the Town Council. */
export const rada = defineDocuments('events', [
  {
    key: 'sesja-rady-xxxii',
    kind: 'council',
    title: {
      pl: 'XXXII sesja Rady Miejskiej',
      uk: 'XXXII сесія Міської ради',
      ar: 'الجلسة الثانية والثلاثون لمجلس المدينة',
      en: '32nd meeting of the Town Council',
    },
    summary: {
      pl: 'Radni zajmą się zmianami w budżecie, planem dla Sośnika i petycją w sprawie autobusów. Przyjdź na salę albo oglądaj transmisję z tłumaczem PJM.',
      uk: 'Радні розглянуть зміни до бюджету, план для Сосьніка та петицію про автобуси. Приходьте до зали або дивіться трансляцію з перекладом жестовою мовою.',
      ar: 'يناقش الأعضاء تعديل الميزانية ومخطط قرية سوشنيك وعريضة بشأن الحافلات. احضر في القاعة أو تابع البث مع ترجمة بلغة الإشارة.',
      en: 'Councillors will discuss changes to the budget, a plan for Sośnik and a petition about buses. Come in person or watch the stream with sign language.',
    },
    body: {
      pl: `Sesja jest jawna. Możesz przyjść bez zapowiedzi albo oglądać transmisję.

## Porządek obrad

1. Otwarcie i stwierdzenie kworum
2. Sprawozdanie burmistrza z pracy między sesjami
3. Zmiany w budżecie i w wieloletniej prognozie finansowej
4. Przystąpienie do planu miejscowego dla Sośnika
5. Petycja mieszkańców w sprawie późniejszych autobusów
6. Interpelacje i zapytania radnych
7. Głosy mieszkańców

## Chcesz zabrać głos?

Zgłoś się w Biurze Rady najpóźniej w dniu sesji przed jej rozpoczęciem: 58 000 10 05. Masz trzy minuty.

Projekty uchwał są w [BIP](https://bip.jantarowo.example), a głosowania imienne i nagranie znajdziesz na stronie [Sesje Rady Miejskiej](ref:pages/sesje-rady-miejskiej).`,
      uk: `Сесія відкрита. Можна прийти без попередження або дивитися трансляцію.

## Порядок денний

1. Відкриття та перевірка кворуму
2. Звіт бургомістра про роботу між сесіями
3. Зміни до бюджету та багаторічного фінансового прогнозу
4. Початок роботи над місцевим планом для села Сосьнік (Sośnik)
5. Петиція мешканців про пізніші автобуси
6. Запити радних
7. Слово мешканцям

## Хочете виступити?

Повідомте Бюро Ради не пізніше дня сесії, до її початку: 58 000 10 05. Ви матимете три хвилини.

Проєкти ухвал розміщено в [BIP](https://bip.jantarowo.example), а поіменні голосування та запис – на сторінці [Сесії Міської ради](ref:pages/sesje-rady-miejskiej).`,
      ar: `الجلسة علنية. يمكنك الحضور من دون إشعار مسبق أو متابعة البث.

## جدول الأعمال

1. الافتتاح والتحقق من النصاب
2. تقرير رئيس البلدية عن عمله بين الجلستين
3. تعديل الميزانية والتوقعات المالية متعددة السنوات
4. الشروع في إعداد مخطط محلي لقرية سوشنيك (Sośnik)
5. عريضة السكان بشأن حافلات في وقت متأخر
6. أسئلة الأعضاء
7. كلمات السكان

## هل ترغب في إلقاء كلمة؟

أبلغ مكتب المجلس في موعد أقصاه يوم الجلسة قبل بدايتها: 58 000 10 05. لديك ثلاث دقائق.

مشاريع القرارات في [نشرة المعلومات العامة (BIP)](https://bip.jantarowo.example)، ونتائج التصويت بالأسماء والتسجيل في صفحة [جلسات مجلس المدينة](ref:pages/sesje-rady-miejskiej).`,
      en: `The meeting is open to everyone. You can come without notice or watch the stream.

## Agenda

1. Opening and quorum
2. The Mayor’s report on work since the last meeting
3. Changes to the budget and the long-term financial forecast
4. Starting work on a local plan for the village of Sośnik
5. Residents’ petition for later buses
6. Councillors’ questions
7. Residents’ statements

## Would you like to speak?

Tell the Council Office before the meeting starts, at the latest on the day: 58 000 10 05. You have three minutes.

Draft resolutions are in the [BIP](https://bip.jantarowo.example). Votes by name and the recording will be on the [Town Council meetings](ref:pages/sesje-rady-miejskiej) page.`,
    },
    hero: 'council-session',
    occurrences: [{ startDate: day(6), startTime: '10:00', endTime: '14:00' }],
    attendance: 'both',
    ...councilRoom,
    onlineUrl: 'https://transmisja.jantarowo.example/sesja-32',
    streamUrl: 'https://transmisja.jantarowo.example/sesja-32',
    organiser: { pl: 'Rada Miejska', uk: 'Міська рада', ar: 'مجلس المدينة', en: 'Town Council' },
    isFree: true,
    accessibility: {
      stepFree: 'yes',
      hearingLoop: 'yes',
      signLanguage: 'yes',
      note: {
        pl: 'Winda z parteru. Transmisja ma napisy po polsku.',
        uk: 'Є ліфт із першого поверху (parter). Трансляція має польські субтитри.',
        ar: 'يوجد مصعد من الطابق الأرضي. البث مزوّد بترجمة نصية بالبولندية.',
        en: 'There is a lift from the ground floor. The stream has Polish subtitles.',
      },
    },
    languages: ['pl'],
    topics: ['budownictwo', 'transport'],
    audiences: ['residents'],
    ownerUnit: 'rada-miejska',
    contacts: [
      { kind: 'phone', value: '58 000 10 05' },
      { kind: 'email', value: 'rada@jantarowo.example' },
    ],
    producedBy: 'Biuro Rady Miejskiej',
    producedAt: day(-18),
    publishedBy: 'Referat Organizacyjny',
  },
  {
    key: 'sesja-rady-xxxiii',
    kind: 'council',
    title: { pl: 'XXXIII sesja Rady Miejskiej' },
    summary: {
      pl: 'Porządek obrad ogłosimy 7 dni wcześniej. Sesję obejrzysz na żywo, a mieszkańcy mogą zabrać głos.',
    },
    body: {
      pl: `Kolejna sesja zwyczajna Rady Miejskiej. Projekty uchwał i porządek obrad pojawią się na tydzień przed sesją w [BIP](https://bip.jantarowo.example).

Jeśli chcesz, aby radni zajęli się twoją sprawą, napisz do nich wcześniej. Listę radnych i dyżury znajdziesz na stronie [Rady Miejskiej](ref:units/rada-miejska). Jak przygotować petycję, wyjaśniamy w poradniku [Skarga, wniosek, petycja](ref:procedures/skarga-wniosek-petycja).`,
    },
    occurrences: [{ startDate: day(37), startTime: '10:00', endTime: '14:00' }],
    attendance: 'both',
    ...placeIn(councilRoom, 'pl'),
    streamUrl: 'https://transmisja.jantarowo.example/sesja-33',
    organiser: { pl: 'Rada Miejska' },
    isFree: true,
    accessibility: { stepFree: 'yes', hearingLoop: 'yes', signLanguage: 'yes' },
    languages: ['pl'],
    audiences: ['residents'],
    ownerUnit: 'rada-miejska',
    contacts: [{ kind: 'phone', value: '58 000 10 05' }],
    producedBy: 'Biuro Rady Miejskiej',
    producedAt: day(-8),
    publishedBy: 'Referat Organizacyjny',
  },
  {
    key: 'sesja-rady-xxxi',
    kind: 'council',
    title: { pl: 'XXXI sesja Rady Miejskiej' },
    summary: {
      pl: 'Radni uchwalili regulamin stypendiów sportowych i zmianę statutu biblioteki. Nagranie z napisami jest dostępne.',
    },
    body: {
      pl: `W sesji uczestniczyło 14 z 15 radnych. Trwała trzy godziny i dziesięć minut.

## Najważniejsze decyzje

| Uchwała | Za | Przeciw | Wstrzymało się |
| --- | --- | --- | --- |
| Regulamin stypendiów sportowych | 14 | 0 | 0 |
| Zmiana statutu biblioteki | 13 | 0 | 1 |
| Najem lokalu na poradnię dziecięcą | 12 | 1 | 1 |

Nagranie ma napisy i spis treści, dzięki czemu łatwo przejść do wybranego punktu. Głosowania imienne są w [BIP](https://bip.jantarowo.example).`,
    },
    hero: 'council-session',
    occurrences: [{ startDate: day(-24), startTime: '10:00', endTime: '13:10' }],
    attendance: 'both',
    ...placeIn(councilRoom, 'pl'),
    recordingUrl: 'https://transmisja.jantarowo.example/nagrania/sesja-31',
    organiser: { pl: 'Rada Miejska' },
    isFree: true,
    accessibility: { stepFree: 'yes', hearingLoop: 'yes', signLanguage: 'yes' },
    languages: ['pl'],
    audiences: ['residents'],
    ownerUnit: 'rada-miejska',
    producedBy: 'Biuro Rady Miejskiej',
    producedAt: day(-22),
    publishedBy: 'Referat Organizacyjny',
  },
])
