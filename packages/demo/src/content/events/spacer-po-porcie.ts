import { day, defineDocuments } from '../../define.ts'
import { fishingQuay } from './places.ts'

/** The walk that the rebuilding of the quay has called off. */
export const spacerPoPorcie = defineDocuments('events', [
  {
    key: 'spacer-po-porcie',
    kind: 'culture',
    title: {
      pl: 'Spacer po porcie z rybakiem',
      uk: 'Прогулянка портом із рибалкою',
      ar: 'جولة في الميناء مع صياد',
      en: 'A walk round the harbour with a fisherman',
    },
    summary: {
      pl: 'Bezpłatne zwiedzanie kutra, sieciarni i nabrzeża. Spacer jest odwołany z powodu rozpoczęcia prac na nabrzeżu.',
      uk: 'Безкоштовний огляд рибальського катера, майстерні сітей і набережної. Прогулянку скасовано через початок робіт на набережній.',
      ar: 'جولة مجانية في مركب صيد وورشة الشباك والرصيف. أُلغيت الجولة بسبب بدء أعمال الرصيف.',
      en: 'A free tour of a cutter, the net loft and the quay. The walk is cancelled because work on the quay is starting.',
    },
    status: 'cancelled',
    statusNote: {
      pl: 'Odwołane: od {{day+6}} r. na nabrzeżu trwa przebudowa i wejście dla grup jest zamknięte. Do zapisanych osób zadzwonimy. Nowy termin podamy, gdy zakończy się pierwszy etap prac.',
      uk: 'Скасовано: з {{day+6}} року на набережній триває перебудова, вхід для груп зачинено. Ми зателефонуємо всім, хто записався. Нову дату повідомимо після завершення першого етапу робіт.',
      ar: 'أُلغيت الجولة: تجري أعمال التجديد في الرصيف ابتداءً من {{day+6}} والمدخل مغلق أمام المجموعات. سنتصل بالمسجلين، ونعلن الموعد الجديد بعد انتهاء المرحلة الأولى من الأعمال.',
      en: 'Cancelled: from {{day+6}} the quay is being rebuilt and is closed to groups. We will call everyone who has booked. A new date will be given when the first stage of the work is over.',
    },
    body: {
      pl: `Rybak z 30-letnim stażem miał pokazać grupie, jak wypływa się na połów, jak łata się sieć i czym różni się dorsz od czarniaka. Spacer kończył się przy patelni ze świeżą rybą.

## Co zamiast

- Przeczytaj, [jak zmieni się port](ref:articles/modernizacja-portu).
- Na port popatrzysz z plaży, od strony ul. Żaglowej.
- O rybołówstwie dowiesz się w [bibliotece](ref:units/biblioteka), gdzie są zdjęcia i nagrania.`,
      uk: `Рибалка з 30-річним стажем мав показати групі, як виходять на лов, як латають сіть і чим тріска відрізняється від сайди. Наприкінці на всіх мала чекати сковорода зі свіжою рибою.

## Що натомість

- Прочитайте, [як зміниться порт](ref:articles/modernizacja-portu).
- На порт можна подивитися з пляжу, з боку вул. Żaglowa.
- Дізнатися про рибальство можна в [бібліотеці](ref:units/biblioteka): там є фотографії та записи.`,
      ar: `كان صياد ذو خبرة 30 عامًا سيُري المجموعة كيف يبحر الصيادون، وكيف تُرقَّع الشباك، وما الفرق بين سمك القد وسمك السيث. وكانت الجولة ستنتهي بتذوق سمك طازج.

## ما البديل

- اقرأ [كيف سيتغير الميناء](ref:articles/modernizacja-portu).
- يمكنك مشاهدة الميناء من الشاطئ، من جهة شارع Żaglowa.
- تعرّف على الصيد في [المكتبة](ref:units/biblioteka)، ففيها صور وتسجيلات.`,
      en: `A fisherman with 30 years at sea was to show the group how boats put out, how a net is mended and how to tell cod from saithe. The walk was to end beside a frying pan of fresh fish.

## What to do instead

- Read [how the harbour will change](ref:articles/modernizacja-portu).
- You can look at the harbour from the beach, on the Żaglowa Street side.
- Learn about fishing at the [library](ref:units/biblioteka), which has photographs and recordings.`,
    },
    hero: 'fishing-boats',
    occurrences: [{ startDate: day(8), startTime: '11:00', endTime: '13:00' }],
    ...fishingQuay,
    organiser: {
      pl: 'Referat Promocji',
      uk: 'Відділ промоції (Referat Promocji)',
      ar: 'قسم الترويج (Referat Promocji)',
      en: 'Promotion Department (Referat Promocji)',
    },
    isFree: true,
    registration: { needed: true, deadline: day(6), capacity: 25 },
    accessibility: {
      stepFree: 'partly',
      hearingLoop: 'no',
      signLanguage: 'no',
      note: {
        pl: 'Na nabrzeże wjedziesz wózkiem, na kuter prowadzi wysoki trap.',
        uk: 'На набережну можна заїхати на візку, а на катер веде високий трап.',
        ar: 'يمكن دخول الرصيف بالكرسي المتحرك، أما المركب فيُصعد إليه بسلّم مرتفع.',
        en: 'Wheelchairs can get onto the quay, but a steep gangway leads to the boat.',
      },
    },
    languages: ['pl'],
    topics: ['morze', 'turystyka'],
    audiences: ['tourists', 'families'],
    ownerUnit: 'referat-promocji',
    contacts: [{ kind: 'phone', value: '58 000 10 40' }],
    producedBy: 'Referat Promocji',
    producedAt: day(-16),
    publishedBy: 'Referat Promocji',
  },
])
