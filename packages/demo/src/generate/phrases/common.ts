import type { Phrase } from '../phrase.ts'

/** Sentences that fit any piece of news. */
export const SENTENCES: readonly Phrase[] = [
  {
    pl: 'Prace zaczną się {day} i potrwają około {number} dni.',
    uk: 'Роботи почнуться {day} і триватимуть близько {number} днів.',
    ar: 'تبدأ الأعمال في {day} وتستمر نحو {number} يومًا.',
    en: 'Work starts on {day} and will take about {number} days.',
  },
  {
    pl: 'Najwięcej skorzystają na tym {people}.',
    uk: 'Найбільше від цього виграють {people}.',
    ar: 'وأكثر المستفيدين هم {people}.',
    en: 'Those who gain most are {people}.',
  },
  {
    pl: 'Koszt zadania to {amount}, z czego połowę pokrywa dotacja z województwa.',
    uk: 'Вартість робіт – {amount}, половину з них покриває дотація воєводства.',
    ar: 'تبلغ التكلفة {amount}، وتغطي منحة المقاطعة نصفها.',
    en: 'The work costs {amount}, and a grant from the province pays half.',
  },
  {
    pl: 'Sprawę prowadzi {unit}, telefon {phone}.',
    uk: 'Справою займається {unit}, телефон {phone}.',
    ar: 'الجهة المسؤولة: {unit}، الهاتف {phone}.',
    en: 'The matter is handled by {unit}, phone {phone}.',
  },
  {
    pl: 'Pytania można zadawać do {day}, osobiście, listownie albo przez internet.',
    uk: 'Запитання можна ставити до {day} особисто, листом або через інтернет.',
    ar: 'يمكن طرح الأسئلة حتى {day} حضوريًا أو بالبريد أو عبر الإنترنت.',
    en: 'You can ask questions until {day}: in person, by letter or online.',
  },
  {
    pl: 'W ubiegłym roku z tej możliwości skorzystało {count} osób.',
    uk: 'Торік цією можливістю скористалося {count} осіб.',
    ar: 'استفاد من ذلك في العام الماضي {count} شخص.',
    en: 'Last year {count} people made use of it.',
  },
  {
    pl: 'Spotkanie informacyjne odbędzie się {day} o godzinie {time} {where}.',
    uk: 'Інформаційна зустріч відбудеться {day} о {time} {where}.',
    ar: 'يُعقد لقاء تعريفي في {day} الساعة {time} {where}.',
    en: 'An information meeting takes place on {day} at {time} {where}.',
  },
  {
    pl: 'Wstęp jest wolny, a zapisy nie są potrzebne.',
    uk: 'Вхід вільний, записуватися не потрібно.',
    ar: 'الدخول مجاني ولا حاجة إلى التسجيل.',
    en: 'Admission is free and there is no need to register.',
  },
  {
    pl: 'To kolejny krok w planie, który Rada Miejska przyjęła {day}.',
    uk: 'Це наступний крок плану, який Міська рада ухвалила {day}.',
    ar: 'هذه خطوة جديدة في الخطة التي أقرها مجلس المدينة في {day}.',
    en: 'This is the next step of the plan that the Town Council adopted on {day}.',
  },
  {
    pl: 'O zmianę prosili przede wszystkim {people}, którzy zebrali {count} podpisów.',
    uk: 'Про зміну просили насамперед {people}, які зібрали {count} підписів.',
    ar: 'طالب بالتغيير {people} أولًا، وجمعوا {count} توقيع.',
    en: 'The change was requested above all by {people}, who collected {count} signatures.',
  },
  {
    pl: 'Wniosek złożysz bez wychodzenia z domu, jeśli masz profil zaufany.',
    uk: 'Заяву можна подати, не виходячи з дому, якщо у вас є довірений профіль (profil zaufany).',
    ar: 'يمكنك تقديم الطلب من المنزل إذا كان لديك ملف موثوق (profil zaufany).',
    en: 'You can apply without leaving home if you have a trusted profile (profil zaufany).',
  },
  {
    pl: 'Urząd przypomina, że w poniedziałki pracuje dłużej, do godziny {time}.',
    uk: 'Установа нагадує, що в понеділок працює довше, до {time}.',
    ar: 'تذكّر البلدية بأنها تعمل يوم الاثنين مدة أطول، حتى الساعة {time}.',
    en: 'The town hall is open longer on Mondays, until {time}.',
  },
  {
    pl: 'Podobne rozwiązanie działa już {where} i dobrze się sprawdza.',
    uk: 'Подібне рішення вже діє {where} і добре себе показало.',
    ar: 'يعمل حل مماثل {where} وقد أثبت نجاحه.',
    en: 'A similar solution is already in use {where} and works well.',
  },
  {
    pl: 'W planie są też {thing1}, {thing2} i {thing3}.',
    uk: 'У плані також {thing1}, {thing2} та {thing3}.',
    ar: 'وتشمل الخطة أيضًا: {thing1} و{thing2} و{thing3}.',
    en: 'The plan also includes {thing1}, {thing2} and {thing3}.',
  },
  {
    pl: 'Odpowiedzi udzielamy najpóźniej w ciągu {number} dni.',
    uk: 'Відповідаємо не пізніше ніж за {number} днів.',
    ar: 'نجيب خلال {number} يومًا على الأكثر.',
    en: 'We answer within {number} days at the latest.',
  },
  {
    pl: 'Dziękujemy za cierpliwość i przepraszamy za utrudnienia.',
    uk: 'Дякуємо за терпіння і перепрошуємо за незручності.',
    ar: 'نشكركم على صبركم ونعتذر عن الإزعاج.',
    en: 'Thank you for your patience, and we are sorry for the inconvenience.',
  },
  {
    pl: 'Więcej powie dyżurny pod numerem {phone}, codziennie do godziny {time}.',
    uk: 'Докладніше розповість черговий за номером {phone}, щодня до {time}.',
    ar: 'لمزيد من المعلومات اتصل بالمناوب على الرقم {phone} يوميًا حتى الساعة {time}.',
    en: 'The officer on duty can tell you more on {phone}, daily until {time}.',
  },
  {
    pl: 'Wyniki ogłosimy {day} na tej stronie i na tablicy w ratuszu.',
    uk: 'Результати оголосимо {day} на цій сторінці та на дошці в ратуші.',
    ar: 'نعلن النتائج في {day} في هذه الصفحة وعلى لوحة دار البلدية.',
    en: 'We will announce the results on {day} on this page and on the town hall’s notice board.',
  },
  {
    pl: 'W ciągu roku liczba zgłoszeń spadła o {number} procent.',
    uk: 'За рік кількість звернень зменшилася на {number} відсотків.',
    ar: 'انخفض عدد البلاغات خلال عام بنسبة {number} في المائة.',
    en: 'Within a year the number of reports fell by {number} per cent.',
  },
  {
    pl: 'Z badania wynika, że {people} najczęściej pytają o dojazd i godziny otwarcia.',
    uk: 'Дослідження показало, що {people} найчастіше питають про проїзд і години роботи.',
    ar: 'تُظهر الدراسة أن أكثر ما يسأل عنه {people} هو طريقة الوصول وأوقات العمل.',
    en: 'A survey shows that {people} most often ask how to get there and when it is open.',
  },
  {
    pl: 'Budżet na ten rok wynosi {amount}.',
    uk: 'Бюджет на цей рік становить {amount}.',
    ar: 'تبلغ ميزانية هذا العام {amount}.',
    en: 'This year’s budget is {amount}.',
  },
  {
    pl: 'Kto nie może przyjść, obejrzy nagranie z napisami w internecie.',
    uk: 'Хто не може прийти, перегляне запис із субтитрами в інтернеті.',
    ar: 'من لا يستطيع الحضور يمكنه مشاهدة تسجيل بنص مكتوب على الإنترنت.',
    en: 'Anyone who cannot come can watch a captioned recording online.',
  },
]

export const HEADINGS: readonly Phrase[] = [
  { pl: 'Co się zmieni', uk: 'Що зміниться', ar: 'ما الذي سيتغير', en: 'What will change' },
  { pl: 'Kiedy i gdzie', uk: 'Коли і де', ar: 'متى وأين', en: 'When and where' },
  { pl: 'Ile to kosztuje', uk: 'Скільки це коштує', ar: 'كم التكلفة', en: 'What it costs' },
  { pl: 'Dla kogo', uk: 'Для кого', ar: 'لمن', en: 'Who it is for' },
  { pl: 'Jak wziąć udział', uk: 'Як узяти участь', ar: 'كيف تشارك', en: 'How to take part' },
  { pl: 'Co trzeba wiedzieć', uk: 'Що потрібно знати', ar: 'ما تحتاج إلى معرفته', en: 'What you need to know' },
  { pl: 'Kolejne etapy', uk: 'Наступні етапи', ar: 'المراحل التالية', en: 'The next stages' },
  { pl: 'Skąd pieniądze', uk: 'Звідки кошти', ar: 'مصدر التمويل', en: 'Where the money comes from' },
  { pl: 'Objazdy i komunikacja', uk: 'Об’їзди й транспорт', ar: 'التحويلات والمواصلات', en: 'Diversions and transport' },
  { pl: 'Co mówią mieszkańcy', uk: 'Що кажуть жителі', ar: 'ماذا يقول السكان', en: 'What residents say' },
  { pl: 'Dotychczasowe wyniki', uk: 'Досягнуті результати', ar: 'النتائج حتى الآن', en: 'Results so far' },
  { pl: 'Najczęstsze pytania', uk: 'Найчастіші запитання', ar: 'أكثر الأسئلة تكرارًا', en: 'Common questions' },
  { pl: 'Dostępność', uk: 'Доступність', ar: 'إمكانية الوصول', en: 'Accessibility' },
  { pl: 'Kontakt', uk: 'Контакти', ar: 'للتواصل', en: 'Contact' },
]

/** What stands before a list. */
export const LIST_INTROS: readonly Phrase[] = [
  { pl: 'Powstaną:', uk: 'З’являться:', ar: 'سيُنجز ما يلي:', en: 'There will be:' },
  { pl: 'Zakres prac:', uk: 'Обсяг робіт:', ar: 'نطاق الأعمال:', en: 'The work includes:' },
  { pl: 'Najważniejsze zmiany to:', uk: 'Найважливіші зміни:', ar: 'أهم التغييرات:', en: 'The main changes are:' },
  { pl: 'Zgłoszono takie potrzeby:', uk: 'Озвучено такі потреби:', ar: 'الاحتياجات المذكورة:', en: 'These needs were named:' },
]

/** Around the link to another document: its title stands at `{title}`. */
export const LINK_SENTENCES: readonly Phrase[] = [
  { pl: 'Zobacz też: {title}.', uk: 'Дивіться також: {title}.', ar: 'انظر أيضًا: {title}.', en: 'See also: {title}.' },
  {
    pl: 'Więcej na ten temat na stronie „{title}”.',
    uk: 'Докладніше про це на сторінці «{title}».',
    ar: 'المزيد عن هذا الموضوع في صفحة «{title}».',
    en: 'More about this on the page “{title}”.',
  },
  { pl: 'Przyda się: {title}.', uk: 'Знадобиться: {title}.', ar: 'قد يفيدك: {title}.', en: 'You may also need: {title}.' },
]

/** Around a link to another site: its name stands at `{title}`. */
export const EXTERNAL_SENTENCES: readonly Phrase[] = [
  {
    pl: 'Szczegóły są w serwisie {title}.',
    uk: 'Подробиці на сайті {title}.',
    ar: 'التفاصيل في موقع {title}.',
    en: 'Details are on {title}.',
  },
  {
    pl: 'Sprawę załatwisz też w serwisie {title}.',
    uk: 'Це можна зробити й на сайті {title}.',
    ar: 'يمكنك إنجاز ذلك أيضًا في موقع {title}.',
    en: 'You can also do this on {title}.',
  },
]

export const EXTERNAL_SITES = [
  { title: 'bip.jantarowo.example', url: 'https://bip.jantarowo.example/ogloszenia' },
  { title: 'gov.pl', url: 'https://www.gov.pl/web/gov/uslugi-dla-obywatela' },
  { title: 'zglos.jantarowo.example', url: 'https://zglos.jantarowo.example' },
  { title: 'bilety.jantarowo.example', url: 'https://bilety.jantarowo.example/kalendarz' },
] as const

export const QUOTES: readonly Phrase[] = [
  {
    pl: 'Czekaliśmy na to od lat i wreszcie możemy powiedzieć: gotowe.',
    uk: 'Ми чекали на це роками й нарешті можемо сказати: готово.',
    ar: 'انتظرنا ذلك سنوات، ويمكننا أخيرًا أن نقول: تم.',
    en: 'We waited for this for years, and at last we can say: it is done.',
  },
  {
    pl: 'Dobre miasto to takie, w którym dziecko samo dojdzie do szkoły.',
    uk: 'Добре місто – те, де дитина сама дійде до школи.',
    ar: 'المدينة الجيدة هي التي يصل فيها الطفل إلى المدرسة وحده.',
    en: 'A good town is one where a child can walk to school alone.',
  },
  {
    pl: 'Morze daje nam pracę i odpoczynek, więc dbamy o brzeg jak o własny dom.',
    uk: 'Море дає нам роботу й відпочинок, тож про берег дбаємо, як про власний дім.',
    ar: 'يمنحنا البحر العمل والراحة، لذلك نعتني بالشاطئ كبيتنا.',
    en: 'The sea gives us work and rest, so we look after the shore as our own home.',
  },
]

/** The head and the cells of tables: what, when, how much. */
export const TABLE_HEADS: readonly [Phrase, Phrase, Phrase] = [
  { pl: 'Etap', uk: 'Етап', ar: 'المرحلة', en: 'Stage' },
  { pl: 'Termin', uk: 'Термін', ar: 'الموعد', en: 'Date' },
  { pl: 'Koszt', uk: 'Вартість', ar: 'التكلفة', en: 'Cost' },
]

/** The notes that go with a major change. */
export const CHANGE_NOTES: readonly Phrase[] = [
  { pl: 'Nowe terminy.', uk: 'Нові терміни.', ar: 'مواعيد جديدة.', en: 'New dates.' },
  {
    pl: 'Uzupełniono listę dokumentów.',
    uk: 'Доповнено перелік документів.',
    ar: 'استكمال قائمة الوثائق.',
    en: 'List of documents completed.',
  },
  { pl: 'Zmieniono wysokość opłaty.', uk: 'Змінено розмір збору.', ar: 'تغيير قيمة الرسم.', en: 'The fee has changed.' },
]
