import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const strazMiejska: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'straz-miejska',
  parent: 'burmistrz',
  order: 17,
  title: {
    pl: 'Straż Miejska',
    uk: 'Міська варта (Straż Miejska)',
    ar: 'الحرس البلدي (Straż Miejska)',
    en: 'Municipal Guard (Straż Miejska)',
  },
  summary: {
    pl: 'Pilnuje porządku, parkowania, czystości, plaży i wydm. W nagłych sprawach dzwoń do dyżurnego: 58 000 10 98. Gdy ktoś jest w niebezpieczeństwie – 112.',
    uk: 'Стежить за порядком, паркуванням, чистотою, пляжем і дюнами. У термінових справах телефонуйте черговому: 58 000 10 98. Якщо комусь загрожує небезпека – 112.',
    ar: 'يحافظ على النظام ووقوف السيارات والنظافة والشاطئ والكثبان. للأمور العاجلة اتصل بالمناوب: 58 000 10 98. وإذا كان أحد في خطر فاتصل بالرقم 112.',
    en: 'Looks after public order, parking, cleanliness, the beach and the dunes. For urgent matters call the duty desk: 58 000 10 98. If someone is in danger, call 112.',
  },
  competences: {
    pl: `Straż liczy 9 osób. W lipcu i sierpniu pomagają im patrole piesze i rowerowe na plaży.

## Z czym do nas

- [nieprawidłowe parkowanie](ref:violations/nielegalne-parkowanie), zastawiony wyjazd, porzucone auto,
- [dzikie wysypisko](ref:violations/dzikie-wysypisko) i [spalanie śmieci](ref:violations/spalanie-smieci),
- [hałas w nocy](ref:violations/zaklocanie-ciszy-nocnej),
- [pies bez opieki](ref:violations/pies-bez-nadzoru), ranne lub zagubione zwierzę,
- [niszczenie wydm](ref:violations/niszczenie-wydm), ogniska i biwaki na plaży,
- picie alkoholu i śmiecenie w miejscu publicznym,
- osoba, która leży na dworze lub potrzebuje pomocy,
- foka na plaży.

## Czego nie robimy

Nie łapiemy za prędkość: to zadanie policji i inspekcji drogowej. Nie rozstrzygamy sporów o miedzę ani o spadek. Włamanie, bójkę, wypadek zgłaszaj pod **112**.

## Co wolno strażnikowi

Może wylegitymować, pouczyć, nałożyć mandat, założyć blokadę na koło i skierować sprawę do sądu. Poda ci imię, nazwisko i numer służbowy. Na jego działanie możesz złożyć skargę do komendanta albo burmistrza.

Rzeczy znalezione oddasz w starostwie, w biurze rzeczy znalezionych. Po godzinach przyjmie je nasz dyżurny.`,
    uk: `У варті працює 9 осіб. У липні й серпні їм допомагають піші та велосипедні патрулі на пляжі.

## З чим до нас

- [неправильне паркування](ref:violations/nielegalne-parkowanie), заблокований виїзд, покинуте авто,
- [стихійне звалище](ref:violations/dzikie-wysypisko) і [спалювання сміття](ref:violations/spalanie-smieci),
- [шум уночі](ref:violations/zaklocanie-ciszy-nocnej),
- [собака без нагляду](ref:violations/pies-bez-nadzoru), поранена чи загублена тварина,
- [нищення дюн](ref:violations/niszczenie-wydm), багаття та намети на пляжі,
- вживання алкоголю та засмічення в громадському місці,
- людина, яка лежить надворі або потребує допомоги,
- тюлень на пляжі.

## Чого ми не робимо

Не контролюємо швидкість: це робота поліції та дорожньої інспекції. Не вирішуємо суперечок про межу чи спадок. Про крадіжку зі зломом, бійку, аварію телефонуйте **112**.

## Що може вартовий

Перевірити документи, попередити, виписати штраф, заблокувати колесо й передати справу до суду. Він назве ім’я, прізвище та службовий номер. Скаргу на нього можна подати командантові або бургомістрові.

Знайдені речі віддавайте в староство, до бюро знахідок. Після робочих годин їх прийме наш черговий.`,
    ar: `يعمل في الحرس 9 أشخاص، وتساعدهم في يوليو وأغسطس دوريات مشاة ودراجات على الشاطئ.

## متى تتصل بنا

- [الوقوف المخالف](ref:violations/nielegalne-parkowanie) أو سيارة تسدّ المخرج أو سيارة مهجورة،
- [مكبّ عشوائي](ref:violations/dzikie-wysypisko) أو [حرق النفايات](ref:violations/spalanie-smieci)،
- [الضجيج ليلًا](ref:violations/zaklocanie-ciszy-nocnej)،
- [كلب بلا مراقبة](ref:violations/pies-bez-nadzoru) أو حيوان مصاب أو ضائع،
- [إتلاف الكثبان](ref:violations/niszczenie-wydm) أو إشعال النار والتخييم على الشاطئ،
- شرب الكحول أو رمي النفايات في الأماكن العامة،
- شخص ملقى في الخارج أو محتاج إلى مساعدة،
- فقمة على الشاطئ.

## ما ليس من عملنا

لا نراقب السرعة، فهذا عمل الشرطة وتفتيش الطرق. ولا نفصل في نزاعات الحدود أو الميراث. أما السطو والشجار والحوادث فاتصل بشأنها بالرقم **112**.

## صلاحيات الحارس

له أن يتحقق من هويتك وينبّهك ويحرّر غرامة ويقفل عجلة السيارة ويحيل القضية إلى المحكمة. وعليه أن يذكر اسمه ولقبه ورقمه الوظيفي. يمكنك الشكوى منه إلى قائد الحرس أو رئيس البلدية.

سلّم الأشياء التي تعثر عليها إلى مكتب الموجودات في إدارة المحافظة (starostwo)، وبعد ساعات العمل إلى مناوبنا.`,
    en: `The guard has 9 officers. In July and August foot and bicycle patrols help them on the beach.

## What to call us about

- [wrong parking](ref:violations/nielegalne-parkowanie), a blocked driveway, an abandoned car,
- [fly-tipping](ref:violations/dzikie-wysypisko) and [burning rubbish](ref:violations/spalanie-smieci),
- [noise at night](ref:violations/zaklocanie-ciszy-nocnej),
- [a dog without control](ref:violations/pies-bez-nadzoru), an injured or lost animal,
- [damage to the dunes](ref:violations/niszczenie-wydm), fires and camping on the beach,
- drinking and littering in public places,
- a person lying outdoors or in need of help,
- a seal on the beach.

## What we do not do

We do not check speed: that is for the police and the road inspectorate. We do not settle disputes about boundaries or inheritance. Report a burglary, a fight or an accident to **112**.

## What an officer may do

Check your identity, caution you, issue a fine, clamp a wheel and take a case to court. Officers give you their name and number. You can complain about them to the commander or the Mayor.

Take lost property you have found to the county’s lost property office (starostwo). Out of hours our duty desk accepts it.`,
  },
  headRole: {
    pl: 'Komendant Straży Miejskiej',
    uk: 'Командант міської варти',
    ar: 'قائد الحرس البلدي',
    en: 'Commander of the Municipal Guard',
  },
  room: {
    pl: 'Parter, wejście od podwórza',
    uk: 'Перший поверх (parter), вхід із двору',
    ar: 'الطابق الأرضي، المدخل من الفناء',
    en: 'Ground floor, entrance from the courtyard',
  },
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ day: weekday, opens: '07:30', closes: '15:30' })),
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 98',
      label: {
        pl: 'Dyżurny straży miejskiej',
        uk: 'Черговий міської варти',
        ar: 'مناوب الحرس البلدي',
        en: 'Municipal guard duty desk',
      },
      hours: {
        pl: 'pn.–pt. 7:00–22:00, sob.–niedz. 10:00–18:00; w lipcu i sierpniu codziennie 7:00–2:00',
        uk: 'пн–пт 7:00–22:00, сб–нд 10:00–18:00; у липні й серпні щодня 7:00–2:00',
        ar: 'من الاثنين إلى الجمعة 7:00–22:00، والسبت والأحد 10:00–18:00؛ في يوليو وأغسطس يوميًا 7:00–2:00',
        en: 'Mon–Fri 7:00–22:00, Sat–Sun 10:00–18:00; in July and August daily 7:00–2:00',
      },
    },
    { kind: 'email', value: 'straz@jantarowo.example' },
    {
      kind: 'web',
      value: 'https://zglos.jantarowo.example',
      label: {
        pl: 'Zgłoszenie ze zdjęciem i miejscem na mapie',
        uk: 'Повідомлення з фото та місцем на мапі',
        ar: 'بلاغ مع صورة وتحديد المكان على الخريطة',
        en: 'Report with a photo and a pin on the map',
      },
    },
  ],
  topics: ['bezpieczenstwo', 'srodowisko', 'transport'],
  audiences: ['residents', 'tourists'],
  ownerUnit: 'straz-miejska',
  reviewAt: day(235),
  producedBy: 'Straż Miejska',
  producedAt: day(-130),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['strażnik', 'mandat', 'blokada', 'interwencja', 'bezpański pies'],
    uk: ['муніципальна поліція', 'штраф', 'патруль'],
    ar: ['شرطة البلدية', 'غرامة', 'دورية'],
    en: ['city guard', 'wardens', 'parking fine', 'patrol'],
  },
}
