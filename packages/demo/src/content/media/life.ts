import type { DemoMedia } from '../../define.ts'
import { PICTURE_CREDIT } from './credit.ts'

export const lifePictures: DemoMedia[] = [
  {
    key: 'school',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Szkoła podstawowa jesienią: dzieci z plecakami idą alejką do wejścia, obok stoją rowery.',
      uk: 'Початкова школа восени: діти з рюкзаками йдуть доріжкою до входу, поруч стоять велосипеди.',
      ar: 'مدرسة ابتدائية في الخريف: أطفال بحقائب مدرسية يسيرون نحو المدخل، وبجانبهم دراجات.',
      en: 'The primary school in autumn: children with backpacks walk up the path to the door, bicycles are parked nearby.',
    },
  },
  {
    key: 'playground',
    credit: PICTURE_CREDIT,
    focalY: 65,
    alt: {
      pl: 'Plac zabaw między sosnami: drewniany statek ze zjeżdżalnią, huśtawki i piasek, bawią się dzieci.',
      uk: 'Дитячий майданчик між соснами: дерев’яний корабель із гіркою, гойдалки та пісок, граються діти.',
      ar: 'ملعب أطفال بين أشجار الصنوبر: سفينة خشبية بزلاقة وأراجيح ورمل، وأطفال يلعبون.',
      en: 'A playground among pines: a wooden ship with a slide, swings and sand, children playing.',
    },
  },
  {
    key: 'forest-path',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Ścieżka w sosnowym lesie w promieniach słońca; spacerują dwie osoby z psem, przy ścieżce rosną paprocie.',
      uk: 'Стежка в сосновому лісі в променях сонця; гуляють двоє людей із собакою, обабіч росте папороть.',
      ar: 'ممر في غابة صنوبر تتخللها أشعة الشمس، وشخصان يتنزهان مع كلب، وعلى الجانبين نباتات السرخس.',
      en: 'A path through a pine forest in shafts of sunlight; two people walk a dog, ferns grow beside the path.',
    },
  },
  {
    key: 'bicycle-path',
    credit: PICTURE_CREDIT,
    focalY: 65,
    alt: {
      pl: 'Ścieżka rowerowa między wydmami a sosnami: dwoje rowerzystów w kaskach jedzie od strony latarni morskiej.',
      uk: 'Велодоріжка між дюнами та соснами: двоє велосипедистів у шоломах їдуть із боку маяка.',
      ar: 'مسار للدراجات بين الكثبان وأشجار الصنوبر: راكبان بخوذتين، وفي الخلفية منارة وبحر.',
      en: 'A cycle path between dunes and pines: two cyclists in helmets, the lighthouse and the sea behind them.',
    },
  },
  {
    key: 'bus',
    credit: PICTURE_CREDIT,
    focalY: 65,
    alt: {
      pl: 'Biało-niebieski autobus miejski na przystanku nad morzem; pasażerowie czekają pod wiatą i podchodzą do drzwi.',
      uk: 'Біло-синій міський автобус на зупинці біля моря; пасажири чекають під навісом і підходять до дверей.',
      ar: 'حافلة بيضاء وزرقاء عند موقف قرب البحر، وركاب ينتظرون تحت المظلة أو يقتربون من الباب.',
      en: 'A white and blue town bus at a stop by the sea; passengers wait in the shelter and walk up to the door.',
    },
  },
  {
    key: 'waste-sorting',
    credit: PICTURE_CREDIT,
    focalY: 65,
    alt: {
      pl: 'Pięć pojemników na odpady: żółty, niebieski, zielony, brązowy i szary; sąsiadka wrzuca butelkę, mężczyzna z dzieckiem niosą kartony.',
      uk: 'П’ять контейнерів для відходів: жовтий, синій, зелений, коричневий і сірий; сусідка кидає пляшку, чоловік із дитиною несуть картон.',
      ar: 'خمس حاويات للنفايات: صفراء وزرقاء وخضراء وبنية ورمادية، وجارة تلقي زجاجة، ورجل وطفل يحملان صناديق كرتون.',
      en: 'Five waste containers: yellow, blue, green, brown and grey; a neighbour drops in a bottle, a man and a child carry cardboard boxes.',
    },
  },
  {
    key: 'health-centre',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Przychodnia z pochylnią: osoba na wózku jedzie do wejścia, alejką idą matka z dzieckiem i starsza osoba z laską.',
      uk: 'Амбулаторія з пандусом: людина у візку їде до входу, доріжкою йдуть мати з дитиною та літня людина з ціпком.',
      ar: 'مركز صحي له منحدر: شخص على كرسي متحرك يتجه إلى المدخل، وعلى الممر أم وطفل ومسن يتكئ على عصا.',
      en: 'The health centre with a ramp: a wheelchair user heads for the door, a mother with a child and an older person with a stick walk up.',
    },
  },
]
