import { day, defineDocuments } from '../../define.ts'
import { amberMuseum, marketSquare } from './places.ts'

/** What the amber town is known for: the exhibition and the festival. */
export const bursztyn = defineDocuments('events', [
  {
    key: 'wystawa-zatrzymane-w-bursztynie',
    kind: 'culture',
    title: {
      pl: 'Wystawa „Zatrzymane w bursztynie”',
      uk: 'Виставка «Застигле в бурштині»',
      ar: 'معرض «عالق في الكهرمان»',
      en: 'Exhibition: “Caught in Amber”',
    },
    summary: {
      pl: '120 bryłek z owadami, piórami i kwiatami sprzed 40 milionów lat. Na otwarcie zapraszamy bezpłatnie, z oprowadzaniem kuratorki.',
      uk: '120 шматочків бурштину з комахами, пір’ям і квітами віком 40 мільйонів років. Вхід на відкриття безкоштовний, з екскурсією кураторки.',
      ar: '120 قطعة فيها حشرات وريش وزهور عمرها 40 مليون سنة. الافتتاح مجاني مع جولة بصحبة أمينة المعرض.',
      en: '120 pieces of amber with insects, feathers and flowers 40 million years old. The opening is free, with a tour by the curator.',
    },
    body: {
      pl: `Otwarcie jest bezpłatne i nie wymaga zapisów. Kuratorka oprowadzi o 17:15, a nagranie jej opowieści będzie dostępne także po ukraińsku, arabsku i angielsku.

Od następnego dnia wystawę zobaczysz od wtorku do niedzieli, 10:00–17:00. W poniedziałki muzeum jest zamknięte.

## Dobrze wiedzieć

- przy gablotach są lupy, a pięć modeli można dotykać,
- zwiedzanie zajmuje około godziny,
- plecaki zostawisz w szafce.

Więcej o wystawie piszemy w [aktualnościach](ref:articles/wystawa-zatrzymane-w-bursztynie).`,
      uk: `Відкриття безкоштовне, записуватися не треба. Кураторка проведе екскурсію о 17:15, а запис її розповіді можна буде послухати також українською, арабською та англійською.

З наступного дня виставку можна оглянути з вівторка до неділі, 10:00–17:00. У понеділок музей зачинено.

## Варто знати

- біля вітрин є лупи, а п’ять моделей можна торкати;
- огляд триває близько години;
- рюкзаки залишають у шафці.

Докладніше про виставку – у [новинах](ref:articles/wystawa-zatrzymane-w-bursztynie).`,
      ar: `الافتتاح مجاني ولا يتطلب التسجيل. تقود أمينة المعرض جولة في الساعة 17:15، ويتوفر تسجيل حديثها بالأوكرانية والعربية والإنجليزية أيضًا.

ابتداءً من اليوم التالي يمكن زيارة المعرض من الثلاثاء إلى الأحد، 10:00–17:00. يُغلق المتحف يوم الاثنين.

## معلومات مفيدة

- توجد عدسات عند خزائن العرض، ويمكن لمس خمسة نماذج؛
- تستغرق الزيارة نحو ساعة؛
- تُودَع حقائب الظهر في الخزانة.

نكتب المزيد عن المعرض في [الأخبار](ref:articles/wystawa-zatrzymane-w-bursztynie).`,
      en: `The opening is free and needs no booking. The curator’s tour starts at 17:15, and a recording of it will be available in Ukrainian, Arabic and English too.

From the next day the exhibition is open Tuesday to Sunday, 10:00–17:00. The museum is closed on Mondays.

## Good to know

- there are magnifying glasses at the cases, and five models may be touched,
- a visit takes about an hour,
- rucksacks can be left in a locker.

Read more about the exhibition in the [news](ref:articles/wystawa-zatrzymane-w-bursztynie).`,
    },
    hero: 'amber',
    occurrences: [
      { startDate: day(5), startTime: '17:00', endTime: '19:00' },
      { startDate: day(6), endDate: day(95), allDay: true },
    ],
    ...amberMuseum,
    organiser: {
      pl: 'Muzeum Bursztynu w Jantarowie',
      uk: 'Музей бурштину в Янтаровому',
      ar: 'متحف الكهرمان في يانتاروفو',
      en: 'Jantarowo Amber Museum',
    },
    isFree: false,
    prices: [
      { label: { pl: 'Normalny', uk: 'Звичайний', ar: 'عادية', en: 'Full price' }, amount: 14 },
      { label: { pl: 'Ulgowy', uk: 'Пільговий', ar: 'مخفضة', en: 'Reduced' }, amount: 8 },
      {
        label: {
          pl: 'Rodzinny (do 5 osób)',
          uk: 'Сімейний (до 5 осіб)',
          ar: 'عائلية (حتى 5 أشخاص)',
          en: 'Family (up to 5 people)',
        },
        amount: 30,
      },
      { label: { pl: 'Otwarcie wystawy', uk: 'Відкриття виставки', ar: 'حفل الافتتاح', en: 'Opening evening' }, amount: 0 },
    ],
    accessibility: {
      stepFree: 'yes',
      hearingLoop: 'yes',
      signLanguage: 'partly',
      note: {
        pl: 'Filmy mają tłumaczenie na PJM. Winda na piętro, audiodeskrypcja w telefonie.',
        uk: 'Фільми мають переклад польською жестовою мовою. Є ліфт та аудіодескрипція в телефоні.',
        ar: 'الأفلام مزوّدة بترجمة إلى لغة الإشارة البولندية. يوجد مصعد ووصف صوتي على الهاتف.',
        en: 'Films have Polish Sign Language interpretation. There is a lift and audio description on your phone.',
      },
    },
    languages: ['pl', 'uk', 'ar', 'en'],
    topics: ['kultura', 'turystyka'],
    audiences: ['residents', 'tourists', 'families'],
    ownerUnit: 'referat-promocji',
    contacts: [{ kind: 'phone', value: '58 000 10 75' }],
    producedBy: 'Muzeum Bursztynu w Jantarowie',
    producedAt: day(-19),
    publishedBy: 'Referat Promocji',
    searchSynonyms: { pl: ['muzeum', 'inkluzje', 'jantar'], uk: ['музей', 'янтар'], ar: ['متحف'], en: ['museum', 'inclusions'] },
  },
  {
    key: 'festiwal-bursztynu-i-smaku',
    kind: 'fair',
    title: {
      pl: 'Festiwal Bursztynu i Smaku',
      uk: 'Фестиваль бурштину та смаку',
      ar: 'مهرجان الكهرمان والمذاق',
      en: 'Festival of Amber and Taste',
    },
    summary: {
      pl: 'Trzy dni szlifowania bursztynu, gotowania ryb i muzyki. Stoiska pod dachem na Rynku i w domu kultury. Wstęp wolny, warsztaty 25 zł.',
      uk: 'Три дні шліфування бурштину, риби й музики. Ятки під дахом на площі Rynek і в будинку культури. Вхід вільний, майстер-класи – 25 злотих.',
      ar: 'ثلاثة أيام من صقل الكهرمان وطهي السمك والموسيقى. أكشاك مسقوفة في ساحة السوق وفي المركز الثقافي. الدخول مجاني، والورش بـ25 زلوتي.',
      en: 'Three days of amber polishing, fish cookery and music. Covered stalls on the market square and at the arts centre. Free entry, workshops PLN 25.',
    },
    body: {
      pl: `Festiwal odbywa się bez względu na pogodę. Stoiska na Rynku mają dach i ściany, a warsztaty i koncerty są w Domu Kultury „Latarnik”.

## Program

| Dzień | Najważniejsze punkty |
| --- | --- |
| {{day+15}} r. | 12:00 otwarcie, 15:00 szlifowanie dla rodzin, 18:00 szanty |
| {{day+16}} r. | 11:00 konkurs na zupę rybną, 14:00 wyławianie bursztynu z piasku, 19:00 orkiestra |
| {{day+17}} r. | 11:00 pokaz jubilerek, 15:00 aukcja dla świetlicy, 18:00 zakończenie |

## Warsztaty

Każdy trwa 90 minut i kosztuje 25 zł. Wychodzisz z własnym wisiorkiem lub słoikiem śledzi. Zapisy do {{day+13}} r.

## Jak dojechać

Rynek zamykamy dla samochodów od 8:00. Dojedź autobusem lub rowerem. Szczegóły: [Jak dojechać](ref:pages/jak-dojechac).`,
      uk: `Фестиваль відбувається за будь-якої погоди. Ятки на площі Rynek мають дах і стіни, а майстер-класи й концерти – у Будинку культури «Latarnik».

## Програма

| День | Головне |
| --- | --- |
| {{day+15}} року | 12:00 відкриття, 15:00 шліфування для родин, 18:00 шанті |
| {{day+16}} року | 11:00 конкурс рибної юшки, 14:00 пошук бурштину в піску, 19:00 оркестр |
| {{day+17}} року | 11:00 показ роботи ювелірок, 15:00 аукціон на користь дитячого клубу, 18:00 закриття |

## Майстер-класи

Кожен триває 90 хвилин і коштує 25 злотих. Додому заберете власний кулон або банку оселедців. Запис – до {{day+13}} року.

## Як дістатися

Площу Rynek закриваємо для автомобілів з 8:00. Приїжджайте автобусом або велосипедом. Подробиці: [Як доїхати](ref:pages/jak-dojechac).`,
      ar: `يُقام المهرجان مهما كان الطقس. لأكشاك ساحة السوق سقف وجدران، والورش والحفلات في المركز الثقافي «Latarnik».

## البرنامج

| اليوم | أهم الفعاليات |
| --- | --- |
| {{day+15}} | 12:00 الافتتاح، 15:00 صقل الكهرمان للعائلات، 18:00 أغاني البحّارة |
| {{day+16}} | 11:00 مسابقة حساء السمك، 14:00 استخراج الكهرمان من الرمل، 19:00 الأوركسترا |
| {{day+17}} | 11:00 عرض الصائغات، 15:00 مزاد لدعم نادي الأطفال، 18:00 الختام |

## الورش

تستغرق كل ورشة 90 دقيقة ورسمها 25 زلوتي، وتخرج منها بقلادة من صنعك أو بمرطبان من سمك الرنجة. التسجيل حتى {{day+13}}.

## كيف تصل

تُغلق الساحة أمام السيارات من الساعة 8:00. تعال بالحافلة أو بالدراجة. التفاصيل: [كيف تصل إلينا](ref:pages/jak-dojechac).`,
      en: `The festival goes ahead whatever the weather. The stalls on the square have roofs and walls, and the workshops and concerts are in the Latarnik Arts Centre.

## Programme

| Day | Highlights |
| --- | --- |
| {{day+15}} | 12:00 opening, 15:00 polishing for families, 18:00 sea shanties |
| {{day+16}} | 11:00 fish soup contest, 14:00 sifting for amber, 19:00 brass band |
| {{day+17}} | 11:00 jewellers’ show, 15:00 charity auction for the children’s club, 18:00 close |

## Workshops

Each lasts 90 minutes and costs PLN 25. You go home with a pendant you have made or a jar of pickled herring. Book by {{day+13}}.

## Getting there

The square is closed to cars from 8:00. Come by bus or bike. Details: [How to get here](ref:pages/jak-dojechac).`,
    },
    hero: 'market-square',
    occurrences: [{ startDate: day(15), startTime: '12:00', endDate: day(17), endTime: '20:00' }],
    ...marketSquare,
    organiser: {
      pl: 'Referat Promocji i Dom Kultury „Latarnik”',
      uk: 'Відділ промоції та Будинок культури «Latarnik»',
      ar: 'قسم الترويج والمركز الثقافي «Latarnik»',
      en: 'Promotion Department and the Latarnik Arts Centre',
    },
    isFree: false,
    prices: [
      { label: { pl: 'Wstęp na festiwal', uk: 'Вхід на фестиваль', ar: 'دخول المهرجان', en: 'Festival entry' }, amount: 0 },
      { label: { pl: 'Warsztat', uk: 'Майстер-клас', ar: 'ورشة', en: 'Workshop' }, amount: 25 },
    ],
    registration: {
      needed: false,
      url: 'https://zapisy.jantarowo.example/festiwal',
      deadline: day(13),
      capacity: 96,
    },
    accessibility: {
      stepFree: 'partly',
      hearingLoop: 'partly',
      signLanguage: 'partly',
      note: {
        pl: 'Rynek ma bruk z gładkim pasem dla wózków. Pętla i tłumaczenie na PJM są na koncertach w domu kultury.',
        uk: 'На площі бруківка з гладкою смугою для візків. Індукційна петля та переклад жестовою мовою – на концертах у будинку культури.',
        ar: 'في الساحة حجارة مرصوفة مع ممر أملس للكراسي المتحركة. تتوفر حلقة سمعية وترجمة بلغة الإشارة في حفلات المركز الثقافي.',
        en: 'The square is cobbled, with a smooth strip for wheelchairs. Concerts at the arts centre have a hearing loop and sign language.',
      },
    },
    topics: ['kultura', 'turystyka'],
    audiences: ['tourists', 'families', 'residents'],
    ownerUnit: 'referat-promocji',
    contacts: [{ kind: 'phone', value: '58 000 10 40' }],
    producedBy: 'Referat Promocji',
    producedAt: day(-9),
    publishedBy: 'Referat Promocji',
  },
])
