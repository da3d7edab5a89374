import { day, defineDocuments } from '../../define.ts'

/** The Youth Council meets online: its statute allows that, the law on sessions of the Town Council does not. */
export const mlodziezowaRada = defineDocuments('events', [
  {
    key: 'mlodziezowa-rada',
    kind: 'council',
    title: {
      pl: 'Młodzieżowa Rada Miejska: posiedzenie online',
      uk: 'Молодіжна міська рада: онлайн-засідання',
      ar: 'مجلس المدينة الشبابي: جلسة عبر الإنترنت',
      en: 'Youth Council: online meeting',
    },
    summary: {
      pl: 'Młodzi radni wybiorą projekty, które dostaną pieniądze z puli 20 tysięcy złotych, i porozmawiają o skateparku. Posiedzenie obejrzysz na żywo.',
      uk: 'Молоді радні виберуть проєкти, які отримають гроші з фонду у 20 тисяч злотих, і поговорять про скейтпарк. Засідання можна дивитися наживо.',
      ar: 'يختار الأعضاء الشباب المشاريع التي ستنال دعمًا من مبلغ 20 ألف زلوتي ويناقشون حديقة التزلج. يمكن متابعة الجلسة مباشرةً.',
      en: 'Young councillors will choose projects to share PLN 20,000 and discuss a skate park. You can watch the meeting live.',
    },
    body: {
      pl: `Młodzieżowa Rada liczy 13 osób w wieku od 13 do 18 lat. Doradza burmistrzowi i Radzie Miejskiej. Raz na kwartał spotyka się w internecie, żeby mogli dołączyć ci, którzy dojeżdżają do szkół poza gminą.

## O czym będzie mowa

- 11 zgłoszonych projektów, na przykład kino w porcie i naprawialnia rowerów,
- opinia o skateparku przy ul. Szkolnej,
- późniejsze autobusy w weekendy,
- wybór delegatki na posiedzenie komisji Rady Miejskiej.

Transmisja nie wymaga logowania. Pytania możesz wpisywać na czacie. Odpowiadamy na nie na końcu.`,
      uk: `Молодіжна рада складається з 13 осіб віком від 13 до 18 років. Вона дає поради бургомістру та Міській раді. Раз на квартал збирається в інтернеті, щоб могли долучитися ті, хто їздить до шкіл за межами гміни.

## Про що говоритимуть

- 11 поданих проєктів, наприклад кіно в порту та майстерня з ремонту велосипедів;
- думка про скейтпарк на вул. Szkolna;
- пізніші автобуси у вихідні;
- вибір делегатки на засідання комісії Міської ради.

Для перегляду не треба входити в систему. Запитання можна писати в чаті. Відповідаємо на них наприкінці.`,
      ar: `يضم المجلس الشبابي 13 عضوًا تتراوح أعمارهم بين 13 و18 عامًا، ويقدم المشورة لرئيس البلدية ومجلس المدينة. يجتمع مرة كل ربع سنة عبر الإنترنت ليتمكن من المشاركة من يدرسون خارج البلدية.

## موضوعات الجلسة

- 11 مشروعًا مقترحًا، مثل سينما في الميناء وورشة لإصلاح الدراجات؛
- رأي المجلس في حديقة التزلج بشارع Szkolna؛
- حافلات في وقت متأخر في عطلة نهاية الأسبوع؛
- اختيار مندوبة تحضر جلسة لجنة من مجلس المدينة.

لا يتطلب البث تسجيل الدخول. يمكنك كتابة الأسئلة في الدردشة، ونجيب عنها في النهاية.`,
      en: `The Youth Council has 13 members aged 13 to 18. It advises the Mayor and the Town Council. Once a quarter it meets online so that those who go to school outside the municipality can take part.

## What will be discussed

- 11 projects, such as a cinema in the harbour and a bicycle repair shop,
- an opinion on the skate park in Szkolna Street,
- later buses at weekends,
- choosing a delegate to a Town Council committee meeting.

You do not have to log in to watch. You can type questions in the chat. They will be answered at the end.`,
    },
    hero: 'council-session',
    occurrences: [{ startDate: day(12), startTime: '16:30', endTime: '18:00' }],
    attendance: 'online',
    onlineUrl: 'https://transmisja.jantarowo.example/mlodziezowa-rada',
    streamUrl: 'https://transmisja.jantarowo.example/mlodziezowa-rada',
    organiser: {
      pl: 'Młodzieżowa Rada Miejska',
      uk: 'Молодіжна міська рада',
      ar: 'مجلس المدينة الشبابي',
      en: 'Youth Council',
    },
    isFree: true,
    accessibility: {
      signLanguage: 'no',
      note: {
        pl: 'Transmisja ma napisy na żywo po polsku.',
        uk: 'Трансляція має польські субтитри наживо.',
        ar: 'البث مزوّد بترجمة نصية مباشرة بالبولندية.',
        en: 'The stream has live subtitles in Polish.',
      },
    },
    languages: ['pl'],
    topics: ['edukacja', 'sport'],
    audiences: ['residents', 'families'],
    ownerUnit: 'rada-miejska',
    contacts: [{ kind: 'email', value: 'rada@jantarowo.example' }],
    producedBy: 'Biuro Rady Miejskiej',
    producedAt: day(-12),
    publishedBy: 'Referat Organizacyjny',
  },
])
