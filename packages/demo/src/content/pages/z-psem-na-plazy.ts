import { type DemoDocument, day } from '../../define.ts'

export const zPsemNaPlazy: DemoDocument<'pages'> = {
  key: 'z-psem-na-plazy',
  parent: 'dla-turystow',
  order: 6,
  title: { pl: 'Z psem na plaży', uk: 'Із собакою на пляжі', ar: 'مع الكلب على الشاطئ', en: 'Dogs on the beach' },
  summary: {
    pl: 'Gdzie pies może biegać przez cały rok, gdzie w sezonie wstępu nie ma i o czym pamiętać w lesie oraz przy fokach.',
    uk: 'Де собаці можна бути цілий рік, куди в сезон не можна й про що пам’ятати в лісі та поблизу тюленів.',
    ar: 'أين يُسمح بالكلب طوال السنة وأين يُمنع في الموسم وما الذي تراعيه في الغابة وقرب الفقمات.',
    en: 'Where a dog may go all year, where it may not in season, and what to remember in the forest and near seals.',
  },
  body: {
    pl: `Psy są tu mile widziane. Prosimy tylko, żeby każdy – także ten, kto się ich boi – miał swój spokojny kawałek plaży.

## Gdzie i kiedy

| Miejsce | 15 czerwca – 15 września | Poza sezonem |
| --- | --- | --- |
| Kąpieliska przy zejściach nr 2, 3, 5 i 6 | zakaz | na smyczy |
| Plaża między kąpieliskami | na smyczy, do 9:00 i po 19:00 | na smyczy |
| Zejście nr 1, na zachód od portu | na smyczy, całą dobę | na smyczy |
| **Psia plaża, zejścia nr 7–9** | bez smyczy, jeśli pies wraca na wołanie | tak samo |
| Las i wydmy | las tylko na smyczy, wydmy zakaz | tak samo |

Pies asystujący może wejść wszędzie, także na kąpielisko.

## Psia plaża

Leży na wschód od latarni i ma 900 metrów. Stoją tam cztery stacje z woreczkami i dwa poidła. Zaparkujesz na [parkingu leśnym](ref:pages/parkowanie), dalej 10 minut pieszo.

## Pamiętaj

- Posprzątaj po psie, także w wodzie i na piasku. Worek wrzuć do zwykłego kosza.
- Nie pozwalaj mu kopać przy wydmie ani płoszyć ptaków. Od kwietnia do lipca gniazdują na piasku.
- **Foka na brzegu?** Smycz, 50 metrów odległości i telefon do straży: 58 000 10 98. Odpoczywa, nie potrzebuje wody.
- W upał piasek parzy łapy. Przyjdź rano i weź wodę.
- Pies ras uznanych za agresywne musi mieć smycz i kaganiec.
- Miej przy sobie zaświadczenie o szczepieniu przeciw wściekliźnie.

## Ile kosztuje błąd

Za psa na kąpielisku albo niesprzątnięte odchody strażnik może wystawić mandat. Szczegóły są w poradniku [Pies bez nadzoru](ref:violations/pies-bez-nadzoru). Opłata [od posiadania psa](ref:service-cards/oplata-od-posiadania-psa) dotyczy mieszkańców. Turyści jej nie płacą.

## Gdy pies zachoruje

Lecznica przy ul. Sosnowej 7: 58 000 10 88, poniedziałek–piątek 9:00–19:00, sobota 9:00–14:00. Całodobowa jest w Wejherowie.

> [!NOTE]
> Zgubił się pies? Zadzwoń do Straży Miejskiej: 58 000 10 98. Mamy czytnik czipów. Zarejestruj czip w bazie, zanim wyjedziesz na wakacje.`,
    uk: `Собак тут люблять. Просимо лише, щоб кожен – і той, хто їх боїться, – мав свій спокійний куток пляжу.

## Де й коли

| Місце | 15 червня – 15 вересня | Поза сезоном |
| --- | --- | --- |
| Місця для купання біля виходів № 2, 3, 5 і 6 | заборонено | на повідку |
| Пляж між ними | на повідку, до 9:00 і після 19:00 | на повідку |
| Вихід № 1, на захід від порту | на повідку, цілодобово | на повідку |
| **Собачий пляж, виходи № 7–9** | без повідка, якщо собака слухається | так само |
| Ліс і дюни | у лісі лише на повідку, на дюнах заборонено | так само |

Собака-помічник може бути всюди, навіть у місцях для купання.

## Собачий пляж

Він лежить на схід від маяка й має 900 метрів. Там є чотири стійки з пакетами та дві поїлки. Машину залиште на [лісовій парковці](ref:pages/parkowanie), далі 10 хвилин пішки.

## Пам’ятайте

- Прибирайте за собакою, зокрема у воді й на піску. Пакет викидайте у звичайну урну.
- Не дозволяйте копати біля дюн і лякати птахів. Із квітня до липня вони гніздяться на піску.
- **Тюлень на березі?** Повідок, 50 метрів відстані й дзвінок до варти: 58 000 10 98. Він відпочиває, води йому не треба.
- У спеку пісок обпікає лапи. Приходьте вранці й беріть воду.
- Собака породи, визнаної агресивною, має бути на повідку й у наморднику.
- Майте при собі довідку про щеплення від сказу.

## Чого коштує помилка

За собаку в місці для купання або неприбрані екскременти вартовий може виписати штраф. Докладніше – у пораді [Собака без нагляду](ref:violations/pies-bez-nadzoru). [Збір за собаку](ref:service-cards/oplata-od-posiadania-psa) платять мешканці. Туристи його не платять.

## Якщо собака захворіла

Ветеринарна клініка, ul. Sosnowa 7: 58 000 10 88, понеділок–п’ятниця 9:00–19:00, субота 9:00–14:00. Цілодобова є у Вейгерові.

> [!NOTE]
> Загубилася собака? Телефонуйте до міської варти: 58 000 10 98. Ми маємо зчитувач чипів. Зареєструйте чип у базі ще до відпустки.`,
    ar: `الكلاب مرحَّب بها هنا. نرجو فقط أن يجد كل زائر، ومنهم من يخاف الكلاب، مكانًا هادئًا على الشاطئ.

## أين ومتى

| المكان | 15 يونيو – 15 سبتمبر | خارج الموسم |
| --- | --- | --- |
| مناطق السباحة عند المداخل 2 و3 و5 و6 | ممنوع | بالمقود |
| الشاطئ بين مناطق السباحة | بالمقود، قبل 9:00 وبعد 19:00 | بالمقود |
| المدخل 1، غرب الميناء | بالمقود، في كل وقت | بالمقود |
| **شاطئ الكلاب، المداخل 7–9** | بلا مقود إذا كان الكلب يطيع النداء | كذلك |
| الغابة والكثبان | الغابة بالمقود فقط، والكثبان ممنوعة | كذلك |

يُسمح لكلب المساعدة بالدخول إلى كل مكان، حتى مناطق السباحة.

## شاطئ الكلاب

يقع شرق المنارة وطوله 900 متر. فيه أربعة صناديق للأكياس ومشربان. اترك سيارتك في [موقف الغابة](ref:pages/parkowanie) ثم امشِ 10 دقائق.

## تذكّر

- نظّف وراء كلبك، في الماء وعلى الرمل أيضًا، وارمِ الكيس في سلة عادية.
- لا تدعه يحفر قرب الكثبان أو يفزع الطيور، فهي تعشّش على الرمل من أبريل إلى يوليو.
- **فقمة على الشاطئ؟** شدّ المقود وابتعد 50 مترًا واتصل بالحرس: 58 000 10 98. إنها ترتاح ولا تحتاج إلى ماء.
- الرمل الحار يحرق القوائم. تعال صباحًا ومعك ماء.
- كلاب السلالات المصنَّفة عدوانية تلزمها مقود وكمامة.
- احمل شهادة التطعيم ضد داء الكلب.

## كلفة المخالفة

قد يحرر الحارس غرامة لوجود كلب في منطقة السباحة أو لعدم تنظيف فضلاته. التفاصيل في دليل [كلب بلا مراقبة](ref:violations/pies-bez-nadzoru). أما [رسم اقتناء كلب](ref:service-cards/oplata-od-posiadania-psa) فعلى السكان، ولا يدفعه السياح.

## إذا مرض كلبك

عيادة بيطرية، ul. Sosnowa 7: 58 000 10 88، الاثنين–الجمعة 9:00–19:00، السبت 9:00–14:00. وتوجد عيادة تعمل على مدار الساعة في Wejherowo.

> [!NOTE]
> هل ضاع كلبك؟ اتصل بالحرس البلدي: 58 000 10 98. لدينا قارئ للشرائح. سجّل شريحة كلبك في قاعدة بيانات قبل السفر.`,
    en: `Dogs are welcome here. We only ask that everyone, including people who are afraid of them, has a quiet stretch of beach.

## Where and when

| Place | 15 June – 15 September | Out of season |
| --- | --- | --- |
| Bathing areas at entrances 2, 3, 5 and 6 | not allowed | on a lead |
| Beach between bathing areas | on a lead, before 9:00 and after 19:00 | on a lead |
| Entrance 1, west of the harbour | on a lead, at any time | on a lead |
| **Dog beach, entrances 7–9** | off the lead, if it comes when called | the same |
| Forest and dunes | forest on a lead only, dunes forbidden | the same |

An assistance dog may go everywhere, bathing areas included.

## The dog beach

It lies east of the lighthouse and is 900 metres long. It has four bag dispensers and two water points. Park in the [forest car park](ref:pages/parkowanie), then walk for 10 minutes.

## Remember

- Clean up after your dog, in the water and on the sand too. Put the bag in any bin.
- Do not let it dig by the dunes or frighten birds. From April to July they nest on the sand.
- **A seal on the shore?** Lead on, keep 50 metres away and call the guard: 58 000 10 98. It is resting and does not need water.
- In hot weather sand burns paws. Come in the morning and bring water.
- A dog of a breed listed as aggressive needs a lead and a muzzle.
- Carry the rabies vaccination certificate.

## What a mistake costs

An officer may issue a fine for a dog in a bathing area or for not cleaning up. The guide [A dog without control](ref:violations/pies-bez-nadzoru) tells more. The [dog charge](ref:service-cards/oplata-od-posiadania-psa) is for residents. Visitors do not pay it.

## If your dog is ill

Veterinary clinic, ul. Sosnowa 7: 58 000 10 88, Monday–Friday 9:00–19:00, Saturday 9:00–14:00. There is one open round the clock in Wejherowo.

> [!NOTE]
> Lost your dog? Call the Municipal Guard: 58 000 10 98. We have a chip reader. Register the chip in a database before your holiday.`,
  },
  hero: 'dunes',
  topics: ['morze', 'srodowisko', 'turystyka'],
  audiences: ['tourists', 'residents'],
  ownerUnit: 'straz-miejska',
  hasContents: true,
  related: [
    { type: 'violations', id: 'pies-bez-nadzoru' },
    { type: 'pages', id: 'plaze-i-kapieliska' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 98',
      label: { pl: 'Straż Miejska', uk: 'Міська варта', ar: 'الحرس البلدي', en: 'Municipal Guard' },
    },
  ],
  reviewAt: day(155),
  producedBy: 'Straż Miejska',
  producedAt: day(-66),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['psia plaża', 'pies nad morzem', 'smycz', 'kaganiec', 'weterynarz'],
    uk: ['собака', 'пляж для собак', 'ветеринар'],
    ar: ['كلب', 'شاطئ الكلاب', 'بيطري'],
    en: ['dog-friendly', 'dog beach', 'lead', 'vet'],
  },
}
