import type { DemoMedia } from '../../define.ts'
import { PICTURE_CREDIT } from './credit.ts'

export const coastPictures: DemoMedia[] = [
  {
    key: 'harbour',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Port rybacki: trzy kutry na wodzie, za nimi nabrzeże z kolorowymi kamieniczkami, z lewej latarnia morska.',
      uk: 'Рибальський порт: три катери на воді, за ними набережна з кольоровими будиночками, ліворуч маяк.',
      ar: 'ميناء الصيد: ثلاثة قوارب صيد على الماء، وخلفها رصيف تصطف عليه بيوت ملونة، وإلى اليسار منارة.',
      en: 'The fishing harbour: three cutters on the water, a quay with colourful gabled houses behind them, a lighthouse on the left.',
    },
  },
  {
    key: 'beach',
    credit: PICTURE_CREDIT,
    focalY: 65,
    alt: {
      pl: 'Szeroka piaszczysta plaża w słoneczny dzień: parasole, pasiaste parawany, kilka osób nad wodą, na pierwszym planie trawa wydmowa.',
      uk: 'Широкий піщаний пляж у сонячний день: парасольки, смугасті вітрозахисні ширми, кілька людей біля води, на передньому плані трава на дюнах.',
      ar: 'شاطئ رملي واسع في يوم مشمس: مظلات وحواجز مخططة تصد الريح وبضعة أشخاص قرب الماء، وفي المقدمة عشب الكثبان.',
      en: 'A wide sandy beach on a sunny day: parasols, striped windbreaks, a few people by the water, dune grass in the foreground.',
    },
  },
  {
    key: 'lighthouse',
    credit: PICTURE_CREDIT,
    focalX: 64,
    focalY: 20,
    alt: {
      pl: 'Biało-czerwona latarnia morska na wydmie, obok domek z czerwonym dachem; ścieżką spacerują dwie osoby, w tle morze.',
      uk: 'Біло-червоний маяк на дюні, поруч будиночок із червоним дахом; стежкою йдуть двоє людей, на тлі море.',
      ar: 'منارة بيضاء وحمراء فوق كثيب، وبجانبها بيت صغير بسقف أحمر، وشخصان يسيران على الممر، وفي الخلفية البحر.',
      en: 'A white and red lighthouse on a dune with a small red-roofed house beside it; two people walk on the path, the sea is behind.',
    },
  },
  {
    key: 'dunes',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Wydmy porośnięte trawą, między nimi drewniana kładka prowadzi do morza; na jej końcu stoją dwie osoby.',
      uk: 'Порослі травою дюни, між ними дерев’яний настил веде до моря; на його кінці стоять двоє людей.',
      ar: 'كثبان يغطيها العشب، وبينها ممر خشبي يؤدي إلى البحر، وفي آخره شخصان.',
      en: 'Grass-covered dunes with a wooden boardwalk leading between them to the sea; two people stand at its end.',
    },
  },
  {
    key: 'fishing-boats',
    credit: PICTURE_CREDIT,
    focalY: 65,
    alt: {
      pl: 'Trzy drewniane łodzie rybackie wyciągnięte na plażę o poranku; dwaj rybacy przy sieciach i skrzynkach, obok mewy.',
      uk: 'Три дерев’яні рибальські човни, витягнуті на пляж уранці; двоє рибалок біля сітей і ящиків, поруч чайки.',
      ar: 'ثلاثة قوارب صيد خشبية على رمل الشاطئ في الصباح، وصيادان قرب الشباك والصناديق، وبجانبهما نوارس.',
      en: 'Three wooden fishing boats drawn up on the beach in the morning; two fishermen by their nets and crates, gulls nearby.',
    },
  },
  {
    key: 'pier',
    credit: PICTURE_CREDIT,
    focalX: 58,
    alt: {
      pl: 'Drewniane molo z białymi latarniami wychodzi daleko w morze, na końcu pawilon; spacerują ludzie, na wodzie żaglówki.',
      uk: 'Дерев’яний пірс із білими ліхтарями виходить далеко в море, на кінці павільйон; гуляють люди, на воді вітрильники.',
      ar: 'رصيف خشبي بمصابيح بيضاء يمتد بعيدًا في البحر وفي آخره مبنى صغير، وأناس يتنزهون، وزوارق شراعية على الماء.',
      en: 'A wooden pier with white lamps runs far out to sea, a pavilion at its end; people stroll, sailing boats are on the water.',
    },
  },
  {
    key: 'regatta',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Regaty na zatoce: jachty z białymi żaglami i kolorowymi spinakerami, na pierwszym planie trzyosobowa załoga i żółta boja.',
      uk: 'Регата в затоці: яхти з білими вітрилами та кольоровими спінакерами, на передньому плані екіпаж із трьох людей і жовтий буй.',
      ar: 'سباق زوارق في الخليج: يخوت بأشرعة بيضاء وأخرى ملونة منتفخة، وفي المقدمة طاقم من ثلاثة أشخاص وعوامة صفراء.',
      en: 'A regatta in the bay: yachts with white sails and colourful spinnakers, a crew of three and a yellow buoy in front.',
    },
  },
  {
    key: 'seagulls',
    credit: PICTURE_CREDIT,
    alt: {
      pl: 'Mewy srebrzyste siedzą na drewnianych palach ostrogi, jedna przelatuje nad wodą; w oddali żaglówki.',
      uk: 'Сріблясті мартини сидять на дерев’яних палях хвилеріза, один летить над водою; вдалині вітрильники.',
      ar: 'نوارس تقف على أوتاد خشبية في الماء، وأحدها يطير فوق البحر، وفي البعيد زوارق شراعية.',
      en: 'Herring gulls stand on the wooden posts of a groyne, one flies over the water; sailing boats in the distance.',
    },
  },
  {
    key: 'sunset',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Zachód słońca nad morzem: dwie osoby patrzą z plaży na słońce między rzędami drewnianych pali, w oddali latarnia.',
      uk: 'Захід сонця над морем: двоє людей дивляться з пляжу на сонце між рядами дерев’яних паль, вдалині маяк.',
      ar: 'غروب الشمس فوق البحر: شخصان ينظران من الشاطئ إلى الشمس بين صفين من الأوتاد الخشبية، وفي البعيد منارة.',
      en: 'Sunset over the sea: two people on the beach watch the sun between rows of wooden posts, a lighthouse in the distance.',
    },
  },
  {
    key: 'amber',
    credit: PICTURE_CREDIT,
    focalY: 65,
    alt: {
      pl: 'Bryłki bursztynu na mokrym piasku u brzegu morza; w największej widać zatopionego owada.',
      uk: 'Шматки бурштину на піску біля самого моря; у найбільшому видно застиглу комаху.',
      ar: 'قطع من الكهرمان على الرمل عند حافة البحر، وفي أكبرها حشرة محفوظة.',
      en: 'Lumps of amber on the sand at the water’s edge; an insect is preserved in the largest one.',
    },
  },
]
