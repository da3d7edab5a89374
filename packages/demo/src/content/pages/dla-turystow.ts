import { type DemoDocument, day } from '../../define.ts'

export const dlaTurystow: DemoDocument<'pages'> = {
  key: 'dla-turystow',
  order: 3,
  title: { pl: 'Dla turystów', uk: 'Для туристів', ar: 'للسياح', en: 'For visitors' },
  summary: {
    pl: 'Siedem kilometrów plaży, latarnia, port rybacki i sosnowy las. Co zobaczyć, gdzie spać, jak dojechać i jak bezpiecznie się kąpać.',
    uk: 'Сім кілометрів пляжу, маяк, рибальський порт і сосновий ліс. Що побачити, де переночувати, як доїхати та безпечно купатися.',
    ar: 'سبعة كيلومترات من الشاطئ ومنارة وميناء صيد وغابة صنوبر. ماذا تزور وأين تقيم وكيف تصل وكيف تسبح بأمان.',
    en: 'Seven kilometres of beach, a lighthouse, a fishing harbour and a pine forest. What to see, where to stay, how to get here and how to swim safely.',
  },
  body: {
    pl: `Jantarowo leży między morzem a lasem. Latem jest gwarno, ale plaża jest długa i każdy znajdzie swój kawałek piasku. Jesienią i zimą przyjedź na spacery, bursztyn po sztormie i ciszę.

## Zaplanuj pobyt

- [Plaże i kąpieliska](ref:pages/plaze-i-kapieliska): gdzie są ratownicy, toalety i pochylnie,
- [Jak dojechać](ref:pages/jak-dojechac): pociąg, autobus, samochód, rower,
- [Noclegi](ref:pages/noclegi): rodzaje, ceny, opłata miejscowa,
- [Parkowanie](ref:pages/parkowanie): gdzie i za ile,
- [Z psem na plaży](ref:pages/z-psem-na-plazy): gdzie wolno, a gdzie nie,
- [Bezpiecznie nad morzem](ref:pages/bezpiecznie-nad-morzem): przeczytaj, zanim wejdziesz do wody.

## Co zobaczyć

| Miejsce | Ile czasu | Dobre na deszcz |
| --- | --- | --- |
| [Latarnia morska](ref:pages/latarnia-morska) | 1 godzina | tak |
| Muzeum Bursztynu, ul. Portowa 24 | 1,5 godziny | tak |
| Port rybacki: świeża ryba od 7:00 do 10:00 | 30 minut | nie |
| [Szlak przez wydmy i las](ref:pages/szlaki-piesze-i-rowerowe) | 2 godziny | nie |
| Tężnia przy porcie | 30 minut | nie |
| Biblioteka na Rynku, gry i kącik dla dzieci | do woli | tak |

## Wieczorem i w weekend

Koncerty, regaty, jarmarki i spacery z przewodnikiem są w [kalendarzu wydarzeń](/wydarzenia/).

## Zapytaj nas

Informacja turystyczna jest przy porcie, ul. Portowa 24. Latem czynna codziennie od 9:00 do 20:00. Telefon: 58 000 10 80. Na miejscu bezpłatnie wypożyczysz wózek terenowy na plażę i kamizelkę dla dziecka.

> [!NOTE]
> Od każdej doby pobytu hotel pobiera opłatę miejscową: 2,80 zł od osoby. Wydajemy ją na sprzątanie plaży i ratowników.`,
    uk: `Янтарове лежить між морем і лісом. Улітку тут людно, але пляж довгий, і кожен знайде свій клаптик піску. Восени та взимку приїжджайте на прогулянки, бурштин після шторму й тишу.

## Сплануйте відпочинок

- [Пляжі та місця для купання](ref:pages/plaze-i-kapieliska): де є рятувальники, туалети й пандуси,
- [Як доїхати](ref:pages/jak-dojechac): потяг, автобус, авто, велосипед,
- [Де зупинитися](ref:pages/noclegi): види житла, ціни, туристичний збір,
- [Паркування](ref:pages/parkowanie): де й за скільки,
- [Із собакою на пляжі](ref:pages/z-psem-na-plazy): де можна, а де ні,
- [Безпека на морі](ref:pages/bezpiecznie-nad-morzem): прочитайте, перш ніж зайти у воду.

## Що побачити

| Місце | Скільки часу | Якщо дощ |
| --- | --- | --- |
| [Маяк](ref:pages/latarnia-morska) | 1 година | так |
| Музей бурштину, ul. Portowa 24 | 1,5 години | так |
| Рибальський порт: свіжа риба з 7:00 до 10:00 | 30 хвилин | ні |
| [Стежка через дюни та ліс](ref:pages/szlaki-piesze-i-rowerowe) | 2 години | ні |
| Градирня із солоним повітрям біля порту | 30 хвилин | ні |
| Бібліотека на площі Rynek, ігри та дитячий куток | скільки хочете | так |

## Увечері та на вихідних

Концерти, регати, ярмарки й екскурсії – у [календарі подій](/uk/podii/).

## Запитайте нас

Туристична інформація – біля порту, ul. Portowa 24. Улітку працює щодня з 9:00 до 20:00. Телефон: 58 000 10 80. Тут безкоштовно позичають візок для пляжу та рятувальний жилет для дитини.

> [!NOTE]
> За кожну добу готель бере туристичний збір (opłata miejscowa): 2,80 злотого з людини. Ці гроші йдуть на прибирання пляжу та рятувальників.`,
    ar: `تقع يانتاروفو بين البحر والغابة. تزدحم في الصيف، لكن شاطئها طويل ويجد فيه كل زائر مكانه. وفي الخريف والشتاء تعال للتنزه والبحث عن الكهرمان بعد العاصفة والاستمتاع بالهدوء.

## خطّط لإقامتك

- [الشواطئ ومناطق السباحة](ref:pages/plaze-i-kapieliska): أين المنقذون ودورات المياه والمنحدرات،
- [كيف تصل](ref:pages/jak-dojechac): بالقطار أو الحافلة أو السيارة أو الدراجة،
- [أماكن الإقامة](ref:pages/noclegi): الأنواع والأسعار ورسم الإقامة،
- [مواقف السيارات](ref:pages/parkowanie): أين وبكم،
- [مع الكلب على الشاطئ](ref:pages/z-psem-na-plazy): أين يُسمح وأين يُمنع،
- [السلامة على البحر](ref:pages/bezpiecznie-nad-morzem): اقرأها قبل أن تنزل إلى الماء.

## ماذا تزور

| المكان | الوقت | مناسب للمطر |
| --- | --- | --- |
| [المنارة](ref:pages/latarnia-morska) | ساعة | نعم |
| متحف الكهرمان، ul. Portowa 24 | ساعة ونصف | نعم |
| ميناء الصيد: سمك طازج من 7:00 إلى 10:00 | 30 دقيقة | لا |
| [مسار الكثبان والغابة](ref:pages/szlaki-piesze-i-rowerowe) | ساعتان | لا |
| برج الهواء المالح عند الميناء | 30 دقيقة | لا |
| المكتبة في ساحة Rynek، ألعاب وركن للأطفال | كما تشاء | نعم |

## في المساء وعطلة نهاية الأسبوع

تجد الحفلات وسباقات القوارب والأسواق والجولات في [تقويم الفعاليات](/ar/faaliyat/).

## اسألنا

مكتب المعلومات السياحية قرب الميناء، ul. Portowa 24، ويعمل في الصيف يوميًا من 9:00 إلى 20:00. الهاتف: 58 000 10 80. تستعير منه مجانًا كرسيًا متحركًا للرمل وسترة نجاة للأطفال.

> [!NOTE]
> يأخذ الفندق عن كل ليلة رسم الإقامة (opłata miejscowa): 2.80 زلوتي للشخص. نصرفه على تنظيف الشاطئ والمنقذين.`,
    en: `Jantarowo lies between the sea and the forest. It is lively in summer, but the beach is long and everyone finds a patch of sand. In autumn and winter, come for walks, amber after a storm, and quiet.

## Plan your stay

- [Beaches and bathing areas](ref:pages/plaze-i-kapieliska): where there are lifeguards, toilets and ramps,
- [Getting here](ref:pages/jak-dojechac): by train, bus, car or bicycle,
- [Places to stay](ref:pages/noclegi): kinds, prices, visitor tax,
- [Parking](ref:pages/parkowanie): where and for how much,
- [Dogs on the beach](ref:pages/z-psem-na-plazy): where they are allowed,
- [Safe by the sea](ref:pages/bezpiecznie-nad-morzem): read it before you go into the water.

## What to see

| Place | Time needed | Good in rain |
| --- | --- | --- |
| [The lighthouse](ref:pages/latarnia-morska) | 1 hour | yes |
| Amber Museum, ul. Portowa 24 | 1.5 hours | yes |
| Fishing harbour: fresh fish from 7:00 to 10:00 | 30 minutes | no |
| [The trail through dunes and forest](ref:pages/szlaki-piesze-i-rowerowe) | 2 hours | no |
| Brine graduation tower by the harbour | 30 minutes | no |
| Library on the Rynek, games and a children’s corner | as long as you like | yes |

## Evenings and weekends

Concerts, regattas, fairs and guided walks are in the [calendar of events](/en/events/).

## Ask us

The tourist information office is by the harbour, ul. Portowa 24. In summer it is open daily from 9:00 to 20:00. Phone: 58 000 10 80. You can borrow a beach wheelchair and a child’s life jacket there free of charge.

> [!NOTE]
> For each night your host collects a visitor tax (opłata miejscowa) of PLN 2.80 per person. We spend it on cleaning the beach and on lifeguards.`,
  },
  hero: 'lighthouse',
  topics: ['turystyka', 'morze'],
  audiences: ['tourists', 'families'],
  ownerUnit: 'referat-promocji',
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 80',
      label: { pl: 'Informacja turystyczna', uk: 'Туристична інформація', ar: 'المعلومات السياحية', en: 'Tourist information' },
    },
    { kind: 'email', value: 'turystyka@jantarowo.example' },
  ],
  reviewAt: day(180),
  producedBy: 'Referat Promocji',
  producedAt: day(-70),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['atrakcje', 'wakacje', 'urlop', 'co zwiedzić', 'informacja turystyczna'],
    uk: ['відпочинок', 'що подивитися', 'екскурсії'],
    ar: ['سياحة', 'عطلة', 'معالم'],
    en: ['holiday', 'sights', 'things to do', 'tourist information'],
  },
}
