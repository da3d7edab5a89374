import { type DemoDocument, day } from '../../define.ts'

export const harmonogramOdbioruOdpadow: DemoDocument<'pages'> = {
  key: 'harmonogram-odbioru-odpadow',
  parent: 'dla-mieszkancow',
  order: 1,
  title: {
    pl: 'Harmonogram odbioru odpadów',
    uk: 'Графік вивезення відходів',
    ar: 'جدول جمع النفايات',
    en: 'Waste collection calendar',
  },
  navTitle: { pl: 'Odbiór odpadów', uk: 'Вивезення відходів', ar: 'جمع النفايات', en: 'Waste collection' },
  summary: {
    pl: 'Dni odbioru odpadów w trzech rejonach gminy, kolory worków, zbiórka mebli i elektrosprzętu, godziny PSZOK.',
    uk: 'Дні вивезення відходів у трьох районах гміни, кольори мішків, збирання меблів і електроніки, години роботи PSZOK.',
    ar: 'أيام جمع النفايات في مناطق البلدية الثلاث وألوان الأكياس وجمع الأثاث والأجهزة وساعات عمل PSZOK.',
    en: 'Collection days in the three areas of the municipality, colours of bags, bulky waste and electrical items, PSZOK opening hours.',
  },
  body: {
    pl: `Wystaw pojemniki i worki przed posesję do **6:00** rano w dniu odbioru. Jeśli mieszkasz w bloku, odpady zabieramy wprost z altany.

## Kiedy odbieramy

| Odpady | Rejon 1: Śródmieście i port | Rejon 2: osiedle Wydmowe, ul. Leśna i Sosnowa | Rejon 3: Mewno, Borowo, Sośnik |
| --- | --- | --- | --- |
| Zmieszane (czarny) | poniedziałek | wtorek | środa |
| Bio (brązowy) | wtorek | środa | czwartek |
| Metale i tworzywa (żółty) | 1. i 3. czwartek miesiąca | 1. i 3. piątek miesiąca | 2. i 4. piątek miesiąca |
| Papier (niebieski) | 2. czwartek miesiąca | 2. wtorek miesiąca | 2. środa miesiąca |
| Szkło (zielony) | 4. czwartek miesiąca | 4. wtorek miesiąca | 4. środa miesiąca |
| Popiół (szary), październik–kwiecień | ostatnia sobota miesiąca | ostatnia sobota miesiąca | ostatnia sobota miesiąca |

**Od kwietnia do października** zmieszane i bio odbieramy co tydzień. **Od listopada do marca** co dwa tygodnie: zmieszane w tygodnie parzyste, bio w nieparzyste. Z bloków zmieszane zabieramy co tydzień przez cały rok. W lipcu i sierpniu w rejonie 1 przyjeżdżamy po żółte worki co tydzień.

Gdy dzień odbioru wypada w święto, przyjedziemy w najbliższą sobotę.

## Meble i elektrosprzęt

Zbiórka jest cztery razy w roku: w pierwszą sobotę marca, czerwca, września i grudnia. Rzeczy wystaw w piątek po 18:00. Nie zabieramy gruzu, opon ani części samochodowych. Zawieź je do PSZOK.

## PSZOK, ul. Leśna 40

| Dzień | Godziny |
| --- | --- |
| Wtorek i czwartek | 10:00–18:00 |
| Sobota | 8:00–14:00 |

Przyjmujemy bezpłatnie meble, sprzęt, farby, tekstylia, do 500 kg gruzu i 8 opon rocznie. Weź potwierdzenie opłaty za odpady.

## Nie odebraliśmy?

Zadzwoń w ciągu 2 dni roboczych: 58 000 10 31. Sprawdź wcześniej, czy na pojemniku nie ma naklejki z wyjaśnieniem.

Worki na segregację dostaniesz bezpłatnie od załogi śmieciarki albo w urzędzie, pokój 110. Zmieniła się liczba osób w domu? Złóż [nową deklarację](ref:service-cards/deklaracja-smieciowa).

> [!NOTE]
> SMS-a z przypomnieniem wysyłamy dzień przed odbiorem. Zapisz się: wyślij JANTAROWO na numer 58 000 10 50.`,
    uk: `Виставте баки та мішки перед будинком до **6:00** ранку в день вивезення. Якщо ви живете в багатоквартирному будинку, відходи забирають просто з контейнерного майданчика.

## Коли ми забираємо

| Відходи | Район 1: центр (Śródmieście) і порт | Район 2: osiedle Wydmowe, вул. Leśna і Sosnowa | Район 3: Mewno, Borowo, Sośnik |
| --- | --- | --- | --- |
| Змішані – zmieszane (чорний) | понеділок | вівторок | середа |
| Біовідходи – bio (коричневий) | вівторок | середа | четвер |
| Метал і пластик – metale i tworzywa (жовтий) | 1-й і 3-й четвер місяця | 1-ша і 3-тя п’ятниця місяця | 2-га і 4-та п’ятниця місяця |
| Папір – papier (синій) | 2-й четвер місяця | 2-й вівторок місяця | 2-га середа місяця |
| Скло – szkło (зелений) | 4-й четвер місяця | 4-й вівторок місяця | 4-та середа місяця |
| Попіл – popiół (сірий), жовтень–квітень | остання субота місяця | остання субота місяця | остання субота місяця |

**Із квітня до жовтня** змішані та біовідходи забираємо щотижня. **Із листопада до березня** – раз на два тижні: змішані в парні тижні, біо в непарні. З багатоквартирних будинків змішані забираємо щотижня цілий рік. У липні та серпні в районі 1 по жовті мішки приїжджаємо щотижня.

Якщо день припадає на свято, приїдемо найближчої суботи.

## Меблі та електроніка

Збираємо чотири рази на рік: у першу суботу березня, червня, вересня та грудня. Речі виставте в п’ятницю після 18:00. Будівельного сміття, шин і автозапчастин не беремо. Відвезіть їх до PSZOK.

## Пункт приймання PSZOK, ul. Leśna 40

| День | Години |
| --- | --- |
| Вівторок і четвер | 10:00–18:00 |
| Субота | 8:00–14:00 |

Безкоштовно приймаємо меблі, техніку, фарби, одяг, до 500 кг будівельного сміття та 8 шин на рік. Візьміть підтвердження оплати за відходи.

## Не забрали?

Зателефонуйте протягом 2 робочих днів: 58 000 10 31. Спершу гляньте, чи немає на баку наліпки з поясненням.

Мішки для сортування безкоштовно дає бригада сміттєвоза або мерія, кімната 110. Змінилася кількість людей у домі? Подайте [нову декларацію](ref:service-cards/deklaracja-smieciowa).

> [!NOTE]
> За день до вивезення надсилаємо SMS-нагадування. Щоб підписатися, надішліть JANTAROWO на номер 58 000 10 50.`,
    ar: `ضع الحاويات والأكياس أمام المنزل قبل الساعة **6:00** صباح يوم الجمع. أما في العمارات فتُجمع النفايات مباشرة من غرفة الحاويات.

## متى نجمع

| النفايات | المنطقة 1: وسط المدينة والميناء | المنطقة 2: osiedle Wydmowe وشارعا Leśna وSosnowa | المنطقة 3: Mewno وBorowo وSośnik |
| --- | --- | --- | --- |
| المختلطة zmieszane (أسود) | الاثنين | الثلاثاء | الأربعاء |
| العضوية bio (بني) | الثلاثاء | الأربعاء | الخميس |
| المعادن والبلاستيك metale i tworzywa (أصفر) | الخميس الأول والثالث من الشهر | الجمعة الأولى والثالثة من الشهر | الجمعة الثانية والرابعة من الشهر |
| الورق papier (أزرق) | الخميس الثاني من الشهر | الثلاثاء الثاني من الشهر | الأربعاء الثاني من الشهر |
| الزجاج szkło (أخضر) | الخميس الرابع من الشهر | الثلاثاء الرابع من الشهر | الأربعاء الرابع من الشهر |
| الرماد popiół (رمادي)، أكتوبر–أبريل | آخر سبت من الشهر | آخر سبت من الشهر | آخر سبت من الشهر |

**من أبريل إلى أكتوبر** نجمع المختلطة والعضوية كل أسبوع. **ومن نوفمبر إلى مارس** مرة كل أسبوعين: المختلطة في الأسابيع الزوجية والعضوية في الأسابيع الفردية. ومن العمارات نجمع المختلطة كل أسبوع طوال السنة. في يوليو وأغسطس نجمع الأكياس الصفراء في المنطقة 1 كل أسبوع.

إذا صادف يوم الجمع عطلة رسمية نأتي يوم السبت التالي.

## الأثاث والأجهزة

نجمعها أربع مرات في السنة: أول سبت من مارس ويونيو وسبتمبر وديسمبر. أخرجها يوم الجمعة بعد الساعة 18:00. لا نأخذ مخلفات البناء والإطارات وقطع السيارات، فهذه تُنقل إلى PSZOK.

## نقطة استلام النفايات PSZOK، ul. Leśna 40

| اليوم | الساعات |
| --- | --- |
| الثلاثاء والخميس | 10:00–18:00 |
| السبت | 8:00–14:00 |

نستلم مجانًا الأثاث والأجهزة والدهانات والملابس، وحتى 500 كغ من مخلفات البناء و8 إطارات في السنة. أحضر إثبات دفع رسم النفايات.

## لم نأتِ لجمعها؟

اتصل خلال يومي عمل على الرقم 58 000 10 31. تأكد أولًا من عدم وجود ملصق توضيحي على الحاوية.

تحصل على أكياس الفرز مجانًا من عمال شاحنة النفايات أو من البلدية، الغرفة 110. هل تغيّر عدد سكان البيت؟ قدّم [إقرارًا جديدًا](ref:service-cards/deklaracja-smieciowa).

> [!NOTE]
> نرسل رسالة تذكير قبل الجمع بيوم. للاشتراك أرسل كلمة JANTAROWO إلى الرقم 58 000 10 50.`,
    en: `Put bins and bags out in front of your property by **6:00** in the morning on collection day. If you live in a block of flats, we collect straight from the bin shelter.

## When we collect

| Waste | Area 1: town centre and harbour | Area 2: osiedle Wydmowe, Leśna and Sosnowa Streets | Area 3: Mewno, Borowo, Sośnik |
| --- | --- | --- | --- |
| Mixed – zmieszane (black) | Monday | Tuesday | Wednesday |
| Organic – bio (brown) | Tuesday | Wednesday | Thursday |
| Metals and plastics – metale i tworzywa (yellow) | 1st and 3rd Thursday of the month | 1st and 3rd Friday of the month | 2nd and 4th Friday of the month |
| Paper – papier (blue) | 2nd Thursday of the month | 2nd Tuesday of the month | 2nd Wednesday of the month |
| Glass – szkło (green) | 4th Thursday of the month | 4th Tuesday of the month | 4th Wednesday of the month |
| Ash – popiół (grey), October–April | last Saturday of the month | last Saturday of the month | last Saturday of the month |

**From April to October** we collect mixed and organic waste every week. **From November to March** it is every two weeks: mixed waste in even weeks, organic in odd weeks. From blocks of flats we take mixed waste weekly all year round. In July and August we collect yellow bags in area 1 every week.

When a collection day is a public holiday, we come on the following Saturday.

## Furniture and electrical items

Four times a year: on the first Saturday of March, June, September and December. Put things out on Friday after 18:00. We do not take rubble, tyres or car parts: bring them to the PSZOK.

## Recycling centre (PSZOK), ul. Leśna 40

| Day | Hours |
| --- | --- |
| Tuesday and Thursday | 10:00–18:00 |
| Saturday | 8:00–14:00 |

We accept furniture, appliances, paint and clothes free of charge, and up to 500 kg of rubble and 8 tyres a year. Bring proof that you pay the waste charge.

## Did we miss you?

Call within 2 working days: 58 000 10 31. First check whether there is a sticker on the bin that explains why.

Sorting bags are free from the lorry crew or from the town hall, room 110. Has the number of people in your home changed? Submit a [new declaration](ref:service-cards/deklaracja-smieciowa).

> [!NOTE]
> We send a text message the day before a collection. To sign up, text JANTAROWO to 58 000 10 50.`,
  },
  hero: 'waste-sorting',
  topics: ['odpady'],
  audiences: ['residents'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  hasContents: true,
  attachments: ['harmonogram-odpadow'],
  related: [
    { type: 'service-cards', id: 'deklaracja-smieciowa' },
    { type: 'violations', id: 'dzikie-wysypisko' },
    { type: 'pages', id: 'stawki-podatkow-i-oplat' },
  ],
  contacts: [
    { kind: 'phone', value: '58 000 10 31', label: { pl: 'Odpady', uk: 'Відходи', ar: 'النفايات', en: 'Waste' } },
    { kind: 'email', value: 'komunalny@jantarowo.example' },
  ],
  updateType: 'major',
  changeNote: {
    pl: 'Dodaliśmy soboty w PSZOK i odbiór popiołu w sezonie grzewczym.',
    uk: 'Додано суботи в PSZOK і вивезення попелу в опалювальний сезон.',
    ar: 'أضفنا أيام السبت في PSZOK وجمع الرماد في موسم التدفئة.',
    en: 'We added Saturdays at the PSZOK and ash collection in the heating season.',
  },
  reviewAt: day(40),
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-21),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['wywóz śmieci', 'kalendarz śmieci', 'kiedy śmieci', 'gabaryty', 'segregacja', 'PSZOK', 'śmieciarka'],
    uk: ['вивіз сміття', 'сміття', 'сортування', 'меблі'],
    ar: ['قمامة', 'زبالة', 'فرز النفايات', 'مواعيد القمامة'],
    en: ['bin day', 'rubbish collection', 'recycling', 'bulky waste', 'refuse'],
  },
}
