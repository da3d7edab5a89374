import type { DemoMedia } from '../../define.ts'
import { PICTURE_CREDIT } from './credit.ts'

export const townPictures: DemoMedia[] = [
  {
    key: 'town-hall',
    credit: PICTURE_CREDIT,
    focalY: 55,
    alt: {
      pl: 'Ratusz z czerwonej cegły z wieżą zegarową, przed nim flagi, drzewa i ławki; przez plac idą mieszkańcy.',
      uk: 'Ратуша з червоної цегли з годинниковою вежею, перед нею прапори, дерева й лавки; площею йдуть мешканці.',
      ar: 'مبنى البلدية من الطوب الأحمر وله برج ساعة، وأمامه أعلام وأشجار ومقاعد، وسكان يعبرون الساحة.',
      en: 'The red-brick town hall with its clock tower, flags, trees and benches in front; residents cross the square.',
    },
  },
  {
    key: 'market-square',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Rynek w dzień targowy: kolorowe kamieniczki, stragany z pasiastymi daszkami, fontanna i kupujący.',
      uk: 'Ринкова площа в базарний день: кольорові будинки, ятки зі смугастими дашками, фонтан і покупці.',
      ar: 'ساحة السوق في يوم السوق: بيوت ملونة وأكشاك بمظلات مخططة ونافورة ومتسوقون.',
      en: 'The market square on market day: colourful gabled houses, stalls with striped awnings, a fountain and shoppers.',
    },
  },
  {
    key: 'christmas-market',
    credit: PICTURE_CREDIT,
    focalY: 55,
    alt: {
      pl: 'Wieczorny jarmark bożonarodzeniowy: oświetlona choinka na rynku, stragany pod śniegiem i mieszkańcy w zimowych czapkach.',
      uk: 'Вечірній різдвяний ярмарок: освітлена ялинка на площі, засніжені ятки та мешканці в зимових шапках.',
      ar: 'سوق عيد الميلاد مساءً: شجرة مضاءة في الساحة وأكشاك يغطيها الثلج وسكان بقبعات شتوية.',
      en: 'The Christmas market in the evening: a lit tree on the square, stalls under snow and residents in winter hats.',
    },
  },
  {
    key: 'library',
    credit: PICTURE_CREDIT,
    focalY: 60,
    alt: {
      pl: 'Czytelnia biblioteki: pełne regały, dwie osoby czytają w fotelach, dziecko z książką; za oknem morze i latarnia.',
      uk: 'Читальня бібліотеки: повні полиці, двоє людей читають у кріслах, дитина з книжкою; за вікном море і маяк.',
      ar: 'قاعة القراءة في المكتبة: رفوف مليئة بالكتب وشخصان يقرآن على مقعدين وطفلة تحمل كتابًا، ومن النافذة يظهر البحر والمنارة.',
      en: 'The library reading room: full shelves, two people reading in armchairs, a child with a book; the sea and lighthouse outside.',
    },
  },
  {
    key: 'museum',
    credit: PICTURE_CREDIT,
    alt: {
      pl: 'Sala muzeum: w gablotach bursztyn, korale i kompas, pod sufitem model łodzi, na ścianach obraz i sieć; cztery osoby oglądają wystawę.',
      uk: 'Зала музею: у вітринах бурштин, намисто й компас, під стелею модель човна, на стінах картина і сіть; четверо людей оглядають виставку.',
      ar: 'قاعة في المتحف: في الواجهات الزجاجية كهرمان وعقد وبوصلة، وتحت السقف نموذج قارب، وعلى الجدران لوحة وشبكة صيد، وأربعة زوار.',
      en: 'A museum hall: amber, a necklace and a compass in glass cases, a model boat overhead, a painting and a net on the walls; four visitors.',
    },
  },
  {
    key: 'council-session',
    credit: PICTURE_CREDIT,
    focalY: 55,
    alt: {
      pl: 'Sesja Rady Miejskiej: radni przy półkolistym stole pod herbem miasta i flagami, z przodu mieszkańcy na widowni.',
      uk: 'Сесія Міської ради: депутати за дугоподібним столом під гербом міста й прапорами, спереду мешканці в залі.',
      ar: 'جلسة مجلس المدينة: الأعضاء خلف طاولة مقوسة تحت شعار المدينة والأعلام، وفي المقدمة سكان يتابعون الجلسة.',
      en: 'A Town Council session: councillors at a curved table under the town’s arms and flags, residents watching in front.',
    },
  },
  {
    key: 'concert',
    credit: PICTURE_CREDIT,
    alt: {
      pl: 'Koncert o zmierzchu na scenie nad morzem: pięcioro muzyków w świetle reflektorów i publiczność; z lewej latarnia morska.',
      uk: 'Концерт у сутінках на сцені біля моря: п’ятеро музикантів у світлі прожекторів і публіка; ліворуч маяк.',
      ar: 'حفل موسيقي عند الغسق على مسرح قرب البحر: خمسة موسيقيين تحت الأضواء وجمهور، وإلى اليسار منارة.',
      en: 'A concert at dusk on a stage by the sea: five musicians in the spotlights and an audience; a lighthouse on the left.',
    },
  },
  {
    key: 'construction',
    credit: PICTURE_CREDIT,
    alt: {
      pl: 'Budowa domu z cegły: rusztowania, więźba dachu, żuraw i koparka; robotnicy w kaskach oglądają plan.',
      uk: 'Будівництво цегляного будинку: риштування, крокви даху, кран і екскаватор; робітники в касках розглядають план.',
      ar: 'بناء بيت من الطوب: سقالات وهيكل السقف ورافعة وحفارة، وعمال بخوذ ينظرون إلى المخطط.',
      en: 'A brick house under construction: scaffolding, roof timbers, a crane and an excavator; builders in helmets look at a plan.',
    },
  },
  {
    key: 'road-works',
    credit: PICTURE_CREDIT,
    focalY: 65,
    alt: {
      pl: 'Remont ulicy przed rzędem kamieniczek: koparka, walec, biało-czerwone zapory i robotnicy w kamizelkach.',
      uk: 'Ремонт вулиці перед рядом будинків: екскаватор, коток, біло-червоні огорожі та робітники в жилетах.',
      ar: 'أعمال صيانة شارع أمام صف من البيوت: حفارة ومدحلة وحواجز بيضاء وحمراء وعمال بسترات عاكسة.',
      en: 'Street works in front of a row of gabled houses: an excavator, a roller, red and white barriers and workers in vests.',
    },
  },
  {
    key: 'og-default',
    credit: PICTURE_CREDIT,
    alt: {
      pl: 'Jantarowo od strony morza: latarnia na wydmie, domy nad wodą, dwa kutry i wschodzące słońce.',
      uk: 'Янтарове з моря: маяк на дюні, будинки над водою, два катери та сонце, що сходить.',
      ar: 'يانتاروفو من جهة البحر: منارة فوق كثيب وبيوت على الماء وقاربا صيد وشمس مشرقة.',
      en: 'Jantarowo from the sea: the lighthouse on its dune, houses by the water, two cutters and the rising sun.',
    },
  },
  {
    key: 'crest',
    credit: PICTURE_CREDIT,
    alt: {
      pl: 'Herb Jantarowa: biało-czerwona latarnia morska nad falami, po bokach dwie krople bursztynu na granatowej tarczy.',
      uk: 'Герб Янтарового: біло-червоний маяк над хвилями, обабіч дві краплі бурштину на темно-синьому щиті.',
      ar: 'شعار يانتاروفو: منارة بيضاء وحمراء فوق الأمواج وعلى جانبيها قطرتا كهرمان على درع كحلي.',
      en: 'The arms of Jantarowo: a white and red lighthouse above waves, a drop of amber on each side, on a navy shield.',
    },
  },
]
