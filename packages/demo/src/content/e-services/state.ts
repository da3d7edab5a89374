import { type EService, free, onGovPl, serviceDesk } from './parts.ts'

const GOV = 'https://www.gov.pl/web/gov'

export const stateServices: EService[] = [
  onGovPl({
    key: 'dowod-online',
    title: {
      pl: 'Dowód osobisty dla dziecka przez internet',
      uk: 'Посвідчення особи для дитини через інтернет',
      ar: 'بطاقة هوية لطفل عبر الإنترنت',
      en: 'A child’s identity card online',
    },
    summary: {
      pl: 'Wniosek dla dziecka do 12 lat złożysz bez wizyty. Dowód odbierzesz w urzędzie.',
      uk: 'Заяву для дитини до 12 років можна подати без візиту. Посвідчення забирають в управлінні.',
      ar: 'قدّم الطلب لطفل دون 12 سنة بلا زيارة، واستلم البطاقة من البلدية.',
      en: 'Apply for a child under 12 without a visit. Collect the card at the town hall.',
    },
    url: `${GOV}/uzyskaj-dowod-osobisty-dla-dziecka-lub-podopiecznego`,
    serviceCard: 'dowod-osobisty',
  }),
  onGovPl({
    key: 'meldunek-online',
    title: {
      pl: 'Zameldowanie przez internet',
      uk: 'Реєстрація місця проживання онлайн',
      ar: 'تسجيل العنوان عبر الإنترنت',
      en: 'Register your address online',
    },
    summary: {
      pl: 'Na pobyt stały lub czasowy. Dołącz skan umowy albo zgodę właściciela.',
      uk: 'Постійне або тимчасове. Додайте скан договору чи згоду власника.',
      ar: 'إقامة دائمة أو مؤقتة. أرفق نسخة العقد أو موافقة المالك.',
      en: 'Permanent or temporary. Attach a scan of the lease or the owner’s consent.',
    },
    url: `${GOV}/zamelduj-sie-na-pobyt-staly-lub-czasowy-dluzszy-niz-3-miesiace`,
    serviceCard: 'zameldowanie-na-pobyt-staly',
  }),
  onGovPl({
    key: 'wymeldowanie-online',
    title: {
      pl: 'Wymeldowanie przez internet',
      uk: 'Зняття з реєстрації онлайн',
      ar: 'إلغاء تسجيل العنوان عبر الإنترنت',
      en: 'Deregister your address online',
    },
    summary: {
      pl: 'Z pobytu stałego. Od ręki, gdy dane się zgadzają.',
      uk: 'З постійного місця проживання. Одразу, якщо дані збігаються.',
      ar: 'من الإقامة الدائمة، فورًا إذا تطابقت البيانات.',
      en: 'From a permanent address. At once, when the data agree.',
    },
    url: `${GOV}/wymelduj-sie-z-pobytu-stalego`,
    serviceCard: 'wymeldowanie',
  }),
  onGovPl({
    key: 'urodzenie-online',
    title: {
      pl: 'Zgłoszenie urodzenia przez internet',
      uk: 'Реєстрація народження онлайн',
      ar: 'تسجيل مولود عبر الإنترنت',
      en: 'Register a birth online',
    },
    summary: {
      pl: 'W 21 dni od urodzenia. Dostaniesz odpis aktu i PESEL dziecka.',
      uk: 'Протягом 21 дня від народження. Ви отримаєте витяг і PESEL дитини.',
      ar: 'خلال 21 يومًا من الولادة. تحصل على مستخرج القيد ورقم PESEL للطفل.',
      en: 'Within 21 days of the birth. You receive the certificate and the child’s PESEL.',
    },
    url: `${GOV}/zglos-urodzenie-dziecka`,
    serviceCard: 'zgloszenie-urodzenia',
  }),
  onGovPl({
    key: 'odpis-online',
    title: {
      pl: 'Odpis aktu stanu cywilnego przez internet',
      uk: 'Витяг з акта цивільного стану онлайн',
      ar: 'مستخرج قيد مدني عبر الإنترنت',
      en: 'Civil status certificates online',
    },
    summary: {
      pl: 'Akt urodzenia, małżeństwa lub zgonu. Plik albo papier pocztą.',
      uk: 'Акт народження, шлюбу чи смерті. Файл або папір поштою.',
      ar: 'قيد ميلاد أو زواج أو وفاة، ملفًا أو بالبريد.',
      en: 'Birth, marriage or death. As a file, or on paper by post.',
    },
    cost: {
      pl: 'odpis skrócony 22 zł, zupełny 33 zł',
      uk: 'скорочений 22 злотих, повний 33',
      ar: 'مختصر 22 زلوتيًا، كامل 33',
      en: 'short PLN 22, full PLN 33',
    },
    url: `${GOV}/uzyskaj-odpis-aktu-stanu-cywilnego-urodzenia-malzenstwa-zgonu`,
    serviceCard: 'odpis-aktu-stanu-cywilnego',
  }),
  onGovPl({
    key: 'karta-duzej-rodziny-online',
    title: {
      pl: 'Karta Dużej Rodziny przez internet',
      uk: 'Карта великої родини онлайн',
      ar: 'بطاقة الأسرة الكبيرة عبر الإنترنت',
      en: 'Large Family Card online',
    },
    summary: {
      pl: 'Dla rodzin z trojgiem i więcej dzieci. Karta trafia do mObywatela.',
      uk: 'Для родин із трьома й більше дітьми. Карта з’явиться в mObywatel.',
      ar: 'للأسر التي لديها ثلاثة أطفال فأكثر. تظهر البطاقة في mObywatel.',
      en: 'For families with three children or more. The card appears in mObywatel.',
    },
    url: `${GOV}/uzyskaj-karte-duzej-rodziny`,
    serviceCard: 'karta-duzej-rodziny',
  }),
  onGovPl({
    key: 'dodatek-mieszkaniowy-online',
    title: {
      pl: 'Dodatek mieszkaniowy przez internet',
      uk: 'Житлова доплата онлайн',
      ar: 'بدل السكن عبر الإنترنت',
      en: 'Housing allowance online',
    },
    summary: {
      pl: 'Wniosek trafia do naszego ośrodka pomocy. Decyzja w miesiąc.',
      uk: 'Заява надходить до нашого центру допомоги. Рішення за місяць.',
      ar: 'يصل الطلب إلى مركز المساعدة لدينا، والقرار خلال شهر.',
      en: 'The form reaches our assistance centre. A decision within a month.',
    },
    url: `${GOV}/uzyskaj-dodatek-mieszkaniowy`,
    serviceCard: 'dodatek-mieszkaniowy',
    fallback: [{ kind: 'phone', value: '58 000 10 50' }],
  }),
  onGovPl({
    key: 'pismo-ogolne',
    title: {
      pl: 'Pismo ogólne do urzędu',
      uk: 'Загальний лист до управління',
      ar: 'رسالة عامة إلى البلدية',
      en: 'A general letter to the town hall',
    },
    summary: {
      pl: 'Gdy nie ma osobnego formularza: napisz, podpisz profilem zaufanym i wyślij.',
      uk: 'Коли немає окремого формуляра: напишіть, підпишіть довіреним профілем і надішліть.',
      ar: 'عندما لا يوجد نموذج خاص: اكتب ووقّع بالملف الموثوق وأرسل.',
      en: 'Where there is no form of its own: write, sign with your trusted profile and send.',
    },
    url: `${GOV}/wyslij-pismo-ogolne`,
  }),
  onGovPl({
    key: 'mobywatel',
    title: { pl: 'mObywatel', uk: 'mObywatel', ar: 'mObywatel', en: 'mObywatel' },
    summary: {
      pl: 'Dokumenty w telefonie, PESEL i jego zastrzeżenie, podpis dokumentów.',
      uk: 'Документи в телефоні, PESEL та його блокування, підпис документів.',
      ar: 'وثائق في الهاتف ورقم PESEL وتجميده وتوقيع المستندات.',
      en: 'Documents on your phone, your PESEL and its lock, signing documents.',
    },
    url: 'https://www.mobywatel.gov.pl',
    languages: ['pl', 'uk', 'en'],
    fallback: [
      {
        kind: 'inPerson',
        value: 'Urząd Miejski, pokój 3',
        label: { pl: 'Stanowisko PESEL', uk: 'Віконце PESEL', ar: 'شباك PESEL', en: 'PESEL counter' },
      },
    ],
  }),
  {
    key: 'ceidg-online',
    provider: 'state',
    providerName: {
      pl: 'Ministerstwo Rozwoju i Technologii',
      uk: 'Міністерство розвитку та технологій',
      ar: 'وزارة التنمية والتكنولوجيا',
      en: 'Ministry of Economic Development and Technology',
    },
    title: {
      pl: 'Rejestracja firmy w CEIDG',
      uk: 'Реєстрація бізнесу в CEIDG',
      ar: 'تسجيل شركة في CEIDG',
      en: 'Register a business in CEIDG',
    },
    summary: {
      pl: 'Założysz, zawiesisz albo zamkniesz jednoosobową firmę. Wpis jest bezpłatny.',
      uk: 'Можна відкрити, призупинити або закрити власну справу. Запис безкоштовний.',
      ar: 'أسس شركتك الفردية أو علّقها أو أغلقها. القيد مجاني.',
      en: 'Start, pause or close a one-person business. The entry is free.',
    },
    url: 'https://www.biznes.gov.pl',
    signIn: ['trustedProfile', 'mObywatel', 'qualifiedSignature'],
    cost: free,
    languages: ['pl', 'uk', 'en'],
    serviceCard: 'wpis-do-ceidg',
    linkCheckedAt: '{{day-9}}',
    fallback: serviceDesk,
  },
]
