import { type DemoDocument, day } from '../../define.ts'

export const latarniaMorska: DemoDocument<'pages'> = {
  key: 'latarnia-morska',
  parent: 'dla-turystow',
  order: 2,
  title: { pl: 'Latarnia morska', uk: 'Маяк', ar: 'المنارة', en: 'The lighthouse' },
  summary: {
    pl: '168 schodów, 34 metry i widok po horyzont. Godziny, bilety, dojście i wystawa na parterze dla tych, którzy na górę nie wejdą.',
    uk: '168 сходинок, 34 метри й краєвид до обрію. Години, квитки, дорога та виставка внизу для тих, хто не може піднятися.',
    ar: '168 درجة و34 مترًا ومنظر يمتد إلى الأفق. الساعات والتذاكر والطريق ومعرض في الطابق الأرضي لمن لا يستطيع الصعود.',
    en: '168 steps, 34 metres and a view to the horizon. Hours, tickets, how to get there, and a ground-floor exhibition for those who cannot climb.',
  },
  body: {
    pl: `Latarnia świeci nad Jantarowem od 1874 roku. Jej światło, 56 metrów nad poziomem morza, widać z odległości 21 mil morskich. Z galerii zobaczysz port, las i kilometry plaży, a w pogodny dzień statki na redzie.

## Godziny

| Kiedy | Otwarte |
| --- | --- |
| Maj, czerwiec, wrzesień | codziennie 10:00–18:00 |
| Lipiec, sierpień | codziennie 10:00–20:00 |
| Październik–kwiecień | sobota i niedziela 11:00–15:00 |

Ostatnie wejście jest pół godziny przed zamknięciem. Przy silnym wietrze i w czasie burzy galerię zamykamy. Zadzwoń przed przyjazdem: 58 000 10 77.

## Bilety

| Bilet | Cena |
| --- | --- |
| Normalny | 14 zł |
| Ulgowy: uczniowie, studenci, seniorzy | 9 zł |
| Rodzinny, do 5 osób | 36 zł |
| Dziecko do 4 lat | bezpłatnie, na górę tylko w nosidle |
| Tylko wystawa na parterze | 5 zł |
| Osoba z niepełnosprawnością i jej opiekun | bezpłatnie |

Zapłacisz kartą lub gotówką. Na górze mieści się 15 osób, więc latem bywa kolejka. Najkrótsza jest rano.

## Nie wejdziesz na górę?

Windy nie ma i nie da się jej zbudować. Za to na parterze czeka wystawa o latarnikach i duży ekran, na którym sam obrócisz kamerę z galerii. Wejście jest bez progu, a toaleta dla osób z niepełnosprawnościami – 40 metrów dalej, przy parkingu. Makietę latarni można obejrzeć dotykiem.

## Jak dojść

- autobusem linii 1 do przystanku „Latarnia”, potem 5 minut pieszo,
- pieszo z Rynku przez las: około 45 minut,
- plażą do [zejścia nr 6](ref:pages/plaze-i-kapieliska),
- samochodem na parking leśny, ul. Latarniana 40.

Na galerii można też [wziąć ślub](ref:service-cards/slub-cywilny). Razem z wami wejdzie najwyżej 15 osób.

> [!NOTE]
> Psa zostaw na dole, przy poidełku. Pies asystujący może wejść z tobą na parter i na górę.`,
    uk: `Маяк світить над Янтаровим із 1874 року. Його світло, на висоті 56 метрів над морем, видно за 21 морську милю. З галереї відкривається порт, ліс і кілометри пляжу, а в ясний день – кораблі на рейді.

## Години

| Коли | Відчинено |
| --- | --- |
| Травень, червень, вересень | щодня 10:00–18:00 |
| Липень, серпень | щодня 10:00–20:00 |
| Жовтень–квітень | субота та неділя 11:00–15:00 |

Останній вхід – за пів години до закриття. У сильний вітер і грозу галерею зачиняємо. Зателефонуйте перед приїздом: 58 000 10 77.

## Квитки

| Квиток | Ціна |
| --- | --- |
| Повний | 14 злотих |
| Пільговий: школярі, студенти, літні люди | 9 злотих |
| Родинний, до 5 осіб | 36 злотих |
| Дитина до 4 років | безкоштовно, нагору лише в слінгу чи переносці |
| Лише виставка внизу | 5 злотих |
| Людина з інвалідністю та супровід | безкоштовно |

Платити можна карткою чи готівкою. Нагорі вміщується 15 людей, тож улітку буває черга. Найкоротша вона вранці.

## Не можете піднятися?

Ліфта немає, і збудувати його неможливо. Натомість унизу є виставка про доглядачів маяка та великий екран, на якому ви самі повертаєте камеру з галереї. Вхід без порога, а туалет для людей з інвалідністю – за 40 метрів, біля парковки. Макет маяка можна оглянути на дотик.

## Як дістатися

- автобусом № 1 до зупинки «Latarnia», далі 5 хвилин пішки,
- пішки з площі Rynek через ліс: близько 45 хвилин,
- пляжем до [виходу № 6](ref:pages/plaze-i-kapieliska),
- автомобілем на лісову парковку, ul. Latarniana 40.

На галереї можна й [одружитися](ref:service-cards/slub-cywilny). Нагору може піднятися щонайбільше 15 людей.

> [!NOTE]
> Собаку залиште внизу, біля миски з водою. Собака-помічник може зайти з вами й піднятися нагору.`,
    ar: `تضيء المنارة فوق يانتاروفو منذ عام 1874. يرتفع ضوؤها 56 مترًا عن سطح البحر ويُرى من مسافة 21 ميلًا بحريًا. من الشرفة ترى الميناء والغابة وكيلومترات من الشاطئ، وفي اليوم الصافي السفن الراسية في البحر.

## الساعات

| متى | مفتوحة |
| --- | --- |
| مايو ويونيو وسبتمبر | يوميًا 10:00–18:00 |
| يوليو وأغسطس | يوميًا 10:00–20:00 |
| أكتوبر–أبريل | السبت والأحد 11:00–15:00 |

آخر دخول قبل الإغلاق بنصف ساعة. نغلق الشرفة عند الريح القوية والعواصف، فاتصل قبل المجيء: 58 000 10 77.

## التذاكر

| التذكرة | السعر |
| --- | --- |
| عادية | 14 زلوتي |
| مخفّضة: التلاميذ والطلاب وكبار السن | 9 زلوتي |
| عائلية، حتى 5 أشخاص | 36 زلوتي |
| طفل دون 4 سنوات | مجانًا، ويصعد في حمّالة أطفال فقط |
| المعرض في الطابق الأرضي فقط | 5 زلوتي |
| شخص ذو إعاقة ومرافقه | مجانًا |

يمكنك الدفع بالبطاقة أو نقدًا. تتسع الشرفة لـ15 شخصًا، ولذلك قد تجد طابورًا في الصيف، وأقصره في الصباح.

## لا تستطيع الصعود؟

لا يوجد مصعد ولا يمكن بناؤه. لكن في الطابق الأرضي معرض عن حرّاس المنارة وشاشة كبيرة تحرّك بها كاميرا الشرفة بنفسك. المدخل بلا عتبة، ودورة المياه لذوي الإعاقة على بعد 40 مترًا عند موقف السيارات. ويمكن تفحّص مجسّم المنارة باللمس.

## كيف تصل

- بحافلة الخط 1 إلى موقف «Latarnia» ثم 5 دقائق سيرًا،
- سيرًا من ساحة Rynek عبر الغابة: نحو 45 دقيقة،
- على الشاطئ حتى [المدخل 6](ref:pages/plaze-i-kapieliska)،
- بالسيارة إلى موقف الغابة، ul. Latarniana 40.

ويمكنك أيضًا [عقد زواجك](ref:service-cards/slub-cywilny) على الشرفة، بحضور 15 شخصًا على الأكثر.

> [!NOTE]
> اترك كلبك في الأسفل عند وعاء الماء. أما كلب المساعدة فيدخل معك ويصعد.`,
    en: `The lighthouse has shone over Jantarowo since 1874. Its light, 56 metres above the sea, can be seen from 21 nautical miles away. From the gallery you can see the harbour, the forest and kilometres of beach, and on a clear day ships waiting offshore.

## Hours

| When | Open |
| --- | --- |
| May, June, September | daily 10:00–18:00 |
| July, August | daily 10:00–20:00 |
| October–April | Saturday and Sunday 11:00–15:00 |

Last entry is half an hour before closing. The gallery closes in strong winds and storms, so call before you come: 58 000 10 77.

## Tickets

| Ticket | Price |
| --- | --- |
| Full | PLN 14 |
| Reduced: pupils, students, seniors | PLN 9 |
| Family, up to 5 people | PLN 36 |
| Child under 4 | free, to the top only in a baby carrier |
| Ground-floor exhibition only | PLN 5 |
| Person with a disability and their companion | free |

You can pay by card or in cash. There is room for 15 people at the top, so in summer there may be a queue. It is shortest in the morning.

## Cannot climb?

There is no lift and one cannot be built. Instead there is an exhibition about lighthouse keepers on the ground floor, and a large screen on which you turn the gallery camera yourself. The entrance has no step, and an accessible toilet is 40 metres away at the car park. The model of the lighthouse is made to be touched.

## How to get there

- bus line 1 to the stop “Latarnia”, then 5 minutes on foot,
- on foot from the Rynek through the forest: about 45 minutes,
- along the beach to [entrance no. 6](ref:pages/plaze-i-kapieliska),
- by car to the forest car park, ul. Latarniana 40.

You can also [get married](ref:service-cards/slub-cywilny) on the gallery, with at most 15 people.

> [!NOTE]
> Leave your dog at the bottom, by the water bowl. An assistance dog may go in and up with you.`,
  },
  hero: 'lighthouse',
  topics: ['turystyka', 'kultura'],
  audiences: ['tourists', 'families', 'disabled'],
  ownerUnit: 'referat-promocji',
  hasContents: true,
  related: [{ type: 'pages', id: 'szlaki-piesze-i-rowerowe' }],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 77',
      label: { pl: 'Kasa latarni', uk: 'Каса маяка', ar: 'شباك تذاكر المنارة', en: 'Lighthouse ticket desk' },
    },
    { kind: 'inPerson', value: 'ul. Latarniana 42, 84-009 Jantarowo' },
  ],
  reviewAt: day(160),
  producedBy: 'Referat Promocji',
  producedAt: day(-90),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['wieża widokowa', 'bilety do latarni', 'punkt widokowy', 'ślub w latarni'],
    uk: ['оглядова вежа', 'квитки на маяк'],
    ar: ['فنار', 'تذاكر المنارة', 'منظر'],
    en: ['viewpoint', 'lighthouse tickets', 'tower'],
  },
}
