import type { DemoDocument } from '../../define.ts'
import { daily, near } from './near.ts'

type Place = DemoDocument<'places'>

export const latarniaMorska: Place = {
  key: 'latarnia-morska',
  kind: 'monument',
  title: { pl: 'Latarnia morska', uk: 'Маяк', ar: 'المنارة', en: 'Lighthouse' },
  summary: {
    pl: '168 schodów i widok na całą zatokę. Wejście od maja do września.',
    uk: '168 сходинок і краєвид на всю затоку. Вхід із травня до вересня.',
    ar: '168 درجة ومنظر على الخليج كله. الدخول من مايو إلى سبتمبر.',
    en: '168 steps and a view of the whole bay. Open from May to September.',
  },
  description: {
    pl: 'Ceglana wieża z 1878 roku nadal świeci statkom. Na taras wchodzi się kręconymi schodami; na dole jest wystawa i film z góry dla tych, którzy nie wchodzą.',
    uk: 'Цегляна вежа 1878 року й досі світить кораблям. На терасу ведуть гвинтові сходи; унизу виставка та фільм із краєвидом для тих, хто не піднімається.',
    ar: 'برج من الطوب يعود إلى عام 1878 وما زال يضيء للسفن. يُصعد إلى الشرفة بدرج حلزوني، وفي الأسفل معرض وفيلم من الأعلى لمن لا يصعد.',
    en: 'The brick tower of 1878 still shines for ships. A spiral stair leads to the gallery; on the ground floor there is an exhibition, and a film from above for those who stay down.',
  },
  hero: 'lighthouse',
  address: 'ul. Latarniana 1, 84-009 Jantarowo',
  ...near(0.0052, 0.0148),
  openingHours: daily([1, 2, 3, 4, 5, 6, 7], '10:00', '18:00'),
  openingExceptions: [
    {
      from: '{{day-40}}',
      until: '{{day+120}}',
      isClosed: true,
      note: { pl: 'Przerwa zimowa', uk: 'Зимова перерва', ar: 'عطلة الشتاء', en: 'Winter break' },
    },
  ],
  accessibility: {
    stepFree: 'partly',
    lift: 'no',
    toilet: 'yes',
    parking: 'yes',
    hearingLoop: 'no',
    signLanguage: 'no',
    guideDog: 'partly',
    note: {
      pl: 'Bez schodów zwiedzisz parter z wystawą. Pies asystujący poczeka na dole z obsługą.',
      uk: 'Без сходів доступна виставка на першому поверсі. Собака-помічник зачекає внизу з працівником.',
      ar: 'يمكن زيارة معرض الطابق الأرضي بلا درج. ينتظر كلب المساعدة في الأسفل مع أحد العاملين.',
      en: 'The exhibition on the ground floor is step-free. An assistance dog can wait below with staff.',
    },
  },
  transport: {
    pl: 'Autobus 2 do przystanku „Latarnia”, potem 300 m ścieżką utwardzoną.',
    uk: 'Автобус 2 до зупинки «Latarnia», далі 300 м твердою стежкою.',
    ar: 'الحافلة 2 إلى موقف «Latarnia» ثم 300 متر في ممر مرصوف.',
    en: 'Bus 2 to “Latarnia”, then 300 m on a firm path.',
  },
  contacts: [{ kind: 'phone', value: '58 000 10 66' }],
  unit: 'referat-promocji',
  panorama: {
    image: 'sunset',
    textAlternative: {
      pl: 'Stoisz na tarasie 40 metrów nad ziemią. Na północy po horyzont morze. Na zachodzie plaża, za nią dachy miasta i port z dwoma falochronami. Na południu las i jezioro. Na wschodzie wydmy, bez jednego domu. Wokół biegnie barierka do piersi.',
      uk: 'Ви стоїте на терасі за 40 метрів над землею. На півночі море до обрію. На заході пляж, за ним дахи міста й порт із двома хвилеломами. На півдні ліс і озеро. На сході дюни без жодного будинку. Довкола поручень на рівні грудей.',
      ar: 'تقف في شرفة على ارتفاع 40 مترًا. في الشمال البحر حتى الأفق. في الغرب الشاطئ وخلفه أسطح المدينة والميناء بحاجزي أمواج. في الجنوب غابة وبحيرة. وفي الشرق كثبان بلا بيت واحد. يحيط بك سور بارتفاع الصدر.',
      en: 'You stand on the gallery, 40 metres up. To the north the sea, to the horizon. To the west the beach, then the roofs of the town and the harbour with its two breakwaters. To the south forest and a lake. To the east dunes without a single house. A chest-high railing runs around.',
    },
  },
}

export const plazaMiejska: Place = {
  key: 'plaza-miejska',
  kind: 'beach',
  title: { pl: 'Plaża miejska', uk: 'Міський пляж', ar: 'شاطئ المدينة', en: 'Town beach' },
  summary: {
    pl: 'Strzeżona od czerwca do sierpnia, z pomostem dla wózków do samej wody.',
    uk: 'Під наглядом рятувальників із червня до серпня, з настилом для візків до самої води.',
    ar: 'بإشراف المنقذين من يونيو إلى أغسطس، وفيه ممر للكراسي المتحركة حتى الماء.',
    en: 'Lifeguards from June to August, and a boardwalk for wheelchairs down to the water.',
  },
  description: {
    pl: 'Kilometr drobnego piasku na zachód od portu. W sezonie ratownicy, toalety, przebieralnie i wypożyczalnia amfibii, czyli wózka do wody. Poza sezonem można wejść z psem.',
    uk: 'Кілометр дрібного піску на захід від порту. У сезон – рятувальники, туалети, кабінки й прокат візка-амфібії. Поза сезоном можна з собакою.',
    ar: 'كيلومتر من الرمل الناعم غرب الميناء. في الموسم منقذون ودورات مياه وغرف تبديل وكرسي برمائي للإعارة. وخارج الموسم يُسمح بالكلاب.',
    en: 'A kilometre of fine sand west of the harbour. In season there are lifeguards, toilets, changing rooms and an amphibious wheelchair to borrow. Dogs are welcome out of season.',
  },
  hero: 'beach',
  address: 'zejście 24, ul. Plażowa, 84-009 Jantarowo',
  ...near(0.0061, -0.0041),
  accessibility: {
    stepFree: 'yes',
    lift: 'no',
    toilet: 'yes',
    parking: 'yes',
    guideDog: 'yes',
    note: {
      pl: 'Pomost i toalety działają od czerwca do sierpnia. Amfibię zarezerwuj: 58 000 10 70.',
      uk: 'Настил і туалети працюють із червня до серпня. Візок-амфібію замовляйте: 58 000 10 70.',
      ar: 'يعمل الممر ودورات المياه من يونيو إلى أغسطس. احجز الكرسي البرمائي: 58 000 10 70.',
      en: 'The boardwalk and toilets are there from June to August. Book the wheelchair: 58 000 10 70.',
    },
  },
  transport: {
    pl: 'Autobus 2, przystanek „Plaża”. Parking przy ul. Plażowej, płatny w lipcu i sierpniu.',
    uk: 'Автобус 2, зупинка «Plaża». Парковка на ul. Plażowa, платна в липні та серпні.',
    ar: 'الحافلة 2، موقف «Plaża». موقف سيارات في ul. Plażowa مدفوع في يوليو وأغسطس.',
    en: 'Bus 2, stop “Plaża”. Car park on ul. Plażowa, paid in July and August.',
  },
  contacts: [{ kind: 'phone', value: '58 000 10 70' }],
  unit: 'referat-promocji',
  panorama: {
    image: 'pier',
    textAlternative: {
      pl: 'Stoisz na końcu pomostu, przy wodzie. Przed tobą morze i czerwone boje kąpieliska. Po prawej drewniane molo, za nim falochron portu. Po lewej plaża ciągnie się aż po klif. Za tobą wydma z płotkiem i wieżyczka ratowników.',
      uk: 'Ви стоїте в кінці настилу, біля води. Попереду море й червоні буї. Праворуч дерев’яний мол, за ним хвилелом порту. Ліворуч пляж тягнеться до кручі. Позаду дюна з парканом і вежа рятувальників.',
      ar: 'تقف في نهاية الممر عند الماء. أمامك البحر وعوامات حمراء. عن يمينك رصيف خشبي وخلفه حاجز أمواج الميناء. وعن يسارك يمتد الشاطئ حتى الجرف. وخلفك كثيب مسيّج وبرج المنقذين.',
      en: 'You stand at the end of the boardwalk, by the water. Ahead are the sea and the red buoys. On the right the wooden pier, beyond it the harbour breakwater. On the left the beach runs to the cliff. Behind you a fenced dune and the lifeguards’ tower.',
    },
  },
}

export const portRybacki: Place = {
  key: 'port-rybacki',
  kind: 'transport',
  title: {
    pl: 'Port rybacki i przystań',
    uk: 'Рибальський порт і пристань',
    ar: 'ميناء الصيد والمرسى',
    en: 'Fishing harbour and marina',
  },
  summary: {
    pl: 'Kutry, przystań dla żeglarzy i ryby prosto z łodzi od szóstej rano.',
    uk: 'Катери, пристань для яхт і риба просто з човна від шостої ранку.',
    ar: 'قوارب الصيد ومرسى لليخوت وسمك طازج من القارب منذ السادسة صباحًا.',
    en: 'Fishing boats, a marina, and fish straight from the boat from six in the morning.',
  },
  description: {
    pl: 'Przy nabrzeżu rybackim cumuje osiem kutrów, przy pomoście 40 jachtów. Kapitanat jest czynny całą dobę. W budynku przystani są prysznice, pralnia i punkt informacji.',
    uk: 'Біля рибальської набережної стоять вісім катерів, біля помосту – 40 яхт. Капітанат працює цілодобово. У будівлі пристані душі, пральня та інформаційний пункт.',
    ar: 'ترسو عند رصيف الصيادين ثمانية قوارب، وعند الجسر 40 يختًا. مكتب قبطان الميناء يعمل ليل نهار. وفي مبنى المرسى حمامات ومغسلة ومكتب معلومات.',
    en: 'Eight fishing boats moor at the quay and 40 yachts at the pontoon. The harbour master is there day and night. The marina building has showers, a laundry and an information point.',
  },
  hero: 'harbour',
  address: 'ul. Rybacka 1, 84-009 Jantarowo',
  ...near(0.0046, 0.0021),
  openingHours: daily([1, 2, 3, 4, 5, 6, 7], '06:00', '22:00'),
  accessibility: {
    stepFree: 'yes',
    lift: 'no',
    toilet: 'yes',
    parking: 'yes',
    hearingLoop: 'no',
    guideDog: 'yes',
    note: {
      pl: 'Nabrzeże jest z kostki. Pochylnia na pomost bywa stroma przy niskiej wodzie.',
      uk: 'Набережна вимощена бруківкою. Пандус на поміст буває крутий за низької води.',
      ar: 'الرصيف مبلط بالحجر، ومنحدر الجسر حاد عند انخفاض الماء.',
      en: 'The quay is cobbled. The ramp to the pontoon is steep at low water.',
    },
  },
  transport: {
    pl: 'Autobus 2, przystanek „Port”. Z ratusza 6 minut pieszo ul. Portową.',
    uk: 'Автобус 2, зупинка «Port». Від ратуші 6 хвилин пішки по ul. Portowa.',
    ar: 'الحافلة 2، موقف «Port». ومن البلدية 6 دقائق مشيًا في ul. Portowa.',
    en: 'Bus 2, stop “Port”. Six minutes on foot from the town hall along ul. Portowa.',
  },
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 80',
      label: { pl: 'Kapitanat', uk: 'Капітанат', ar: 'قبطان الميناء', en: 'Harbour master' },
      hours: { pl: 'całą dobę', uk: 'цілодобово', ar: 'على مدار الساعة', en: 'day and night' },
    },
  ],
  panorama: {
    image: 'fishing-boats',
    textAlternative: {
      pl: 'Stoisz na nabrzeżu plecami do miasta. Przed tobą rząd niebieskich kutrów, dalej pomost z jachtami. Po prawej biały budynek kapitanatu z masztem, po lewej stoły, na których sprzedaje się ryby. Między falochronami widać morze.',
      uk: 'Ви стоїте на набережній спиною до міста. Попереду ряд синіх катерів, далі поміст із яхтами. Праворуч біла будівля капітанату зі щоглою, ліворуч столи, де продають рибу. Між хвилеломами видно море.',
      ar: 'تقف على الرصيف وظهرك إلى المدينة. أمامك صف من قوارب الصيد الزرقاء ثم جسر اليخوت. عن يمينك مبنى القبطان الأبيض وساريته، وعن يسارك طاولات بيع السمك. ويُرى البحر بين حاجزي الأمواج.',
      en: 'You stand on the quay with your back to the town. Ahead is a row of blue fishing boats, further out the pontoon with yachts. On the right the white harbour master’s building with its mast, on the left the tables where fish is sold. The sea shows between the breakwaters.',
    },
  },
}
