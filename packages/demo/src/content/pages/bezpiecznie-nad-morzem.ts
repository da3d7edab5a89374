import { type DemoDocument, day } from '../../define.ts'

export const bezpiecznieNadMorzem: DemoDocument<'pages'> = {
  key: 'bezpiecznie-nad-morzem',
  parent: 'dla-turystow',
  order: 7,
  title: { pl: 'Bezpiecznie nad morzem', uk: 'Безпека на морі', ar: 'السلامة على البحر', en: 'Safe by the sea' },
  summary: {
    pl: 'Flagi, prądy, dzieci, sztorm, upał i fosfor udający bursztyn. Co robić, żeby wakacje dobrze się skończyły, i gdzie dzwonić.',
    uk: 'Прапори, течії, діти, шторм, спека та фосфор, схожий на бурштин. Як безпечно відпочити й куди телефонувати.',
    ar: 'الأعلام والتيارات والأطفال والعاصفة والحر والفوسفور الذي يشبه الكهرمان. كيف تقضي عطلة آمنة وبمن تتصل.',
    en: 'Flags, currents, children, storms, heat, and phosphorus that looks like amber. How to end a holiday well, and whom to call.',
  },
  body: {
    pl: `> [!WARNING]
> Numer ratunkowy nad wodą: 601 100 100. Wszystkie inne zagrożenia: 112. Podaj numer najbliższego zejścia na plażę.

## W wodzie

- Kąp się tam, gdzie wisi biała flaga. Czerwona to zakaz, a brak flagi oznacza, że nikt nie patrzy.
- Alkohol i woda to najczęstszy powód utonięć. Po piwie zostań na piasku.
- Po opalaniu wchodź powoli. Bałtyk latem ma 17–20°C, a szok termiczny zdarza się też pływakom.
- Nie skacz z falochronu i mola. Pod wodą są kamienie.
- Materac i koło wiatr od lądu zabiera w minutę. Używaj ich tylko przy brzegu.

## Prąd wsteczny

Poznasz go po pasie spokojniejszej, ciemniejszej wody między falami. **Gdy cię porwie, nie płyń pod prąd.** Płyń w bok, wzdłuż brzegu, aż poczujesz, że nie ciągnie. Potem wracaj ukosem. Nie masz siły? Połóż się na plecach i machaj ręką.

## Dzieci

Bądź na wyciągnięcie ręki. W informacji turystycznej i u ratowników dostaniesz opaskę z miejscem na telefon. Umówcie się: kto się zgubi, idzie do wieży ratowników. Zgubione dziecko przyprowadź właśnie tam.

## Sztorm i burza

Gdy grzmi, wyjdź z wody i z plaży. Na falochron nie wchodź, jeśli wieje powyżej 6 w skali Beauforta. Fala zmywa ludzi co roku. Ostrzeżenia: [IMGW](https://meteo.imgw.pl) i SMS-y gminy: wyślij JANTAROWO na numer 58 000 10 50.

## Bursztyn czy fosfor

Na brzegu trafia się biały fosfor z dawnej amunicji. Wygląda jak żółty bursztyn, a po wyschnięciu zapala się w kieszeni. Zbieraj do metalowego lub szklanego słoika z wodą. Bursztyn nie dymi i jest lekki. Przy oparzeniu fosforem zalej ranę wodą i dzwoń pod 112. Podejrzany metal? Nie dotykaj, odejdź i dzwoń.

## Słońce, las, zwierzęta

| Zagrożenie | Co zrobić |
| --- | --- |
| Udar słoneczny | cień, chłodny okład, woda; przy utracie przytomności 112 |
| Kleszcz | wyjmij pęsetą od razu, obserwuj miejsce przez 30 dni |
| Żmija w wydmach | nie ruszaj jej; po ukąszeniu leż spokojnie, dzwoń pod 112 |
| Sinice | nie wchodź do wody i nie wpuszczaj psa |
| Foka | 50 metrów odległości, telefon 58 000 10 98 |

Defibrylatory AED są w urzędzie, w hali sportowej, przy latarni i w porcie. Zobacz też [kąpieliska i godziny ratowników](ref:pages/plaze-i-kapieliska).`,
    uk: `> [!WARNING]
> Рятувальний номер на воді: 601 100 100. Усі інші небезпеки: 112. Назвіть номер найближчого виходу на пляж.

## У воді

- Купайтеся там, де висить білий прапор. Червоний – заборона, а якщо прапора немає, ніхто не стежить.
- Алкоголь і вода – найчастіша причина утоплень. Після пива залишайтеся на піску.
- Після засмаги заходьте повільно. Балтика влітку має 17–20 °C, і від холоду може стати зле навіть плавцеві.
- Не стрибайте з хвилеріза й пірса. Під водою каміння.
- Матрац і круг вітер із суходолу відносить за хвилину. Користуйтеся ними лише біля берега.

## Зворотна течія

Її видно як смугу спокійнішої, темнішої води між хвилями. **Якщо вона вас понесла, не пливіть проти неї.** Пливіть убік, уздовж берега, доки не перестане тягнути. Потім повертайтеся навскіс. Немає сил? Ляжте на спину й махайте рукою.

## Діти

Будьте на відстані простягнутої руки. У туристичній інформації та в рятувальників дають браслет, на якому можна написати телефон. Домовтеся: хто загубився, іде до вежі рятувальників. Загублену дитину ведіть саме туди.

## Шторм і гроза

Коли гримить, вийдіть з води та з пляжу. Не заходьте на хвилеріз, якщо вітер сильніший за 6 балів. Хвиля змиває людей щороку. Попередження: [IMGW](https://meteo.imgw.pl) та SMS від гміни: надішліть JANTAROWO на номер 58 000 10 50.

## Бурштин чи фосфор

На березі трапляється білий фосфор зі старих боєприпасів. Він схожий на жовтий бурштин, а висохнувши, загоряється в кишені. Збирайте в металеву чи скляну банку з водою. Бурштин не димить і він легкий. У разі опіку фосфором залийте рану водою й телефонуйте 112. Підозрілий метал? Не чіпайте, відійдіть і телефонуйте.

## Сонце, ліс, тварини

| Небезпека | Що робити |
| --- | --- |
| Сонячний удар | тінь, прохолодний компрес, вода; якщо людина непритомна – 112 |
| Кліщ | одразу витягніть пінцетом, спостерігайте за місцем 30 днів |
| Гадюка в дюнах | не чіпайте; після укусу лежіть спокійно, телефонуйте 112 |
| Ціанобактерії (sinice) | не заходьте у воду й не пускайте собаку |
| Тюлень | 50 метрів відстані, телефон 58 000 10 98 |

Дефібрилятори AED є в мерії, спортивній залі, біля маяка та в порту. Дивіться також [місця для купання та години рятувальників](ref:pages/plaze-i-kapieliska).`,
    ar: `> [!WARNING]
> رقم الإنقاذ البحري: 601 100 100. لكل خطر آخر: 112. اذكر رقم أقرب مدخل إلى الشاطئ.

## في الماء

- اسبح حيث يرفرف العلم الأبيض. العلم الأحمر منع، وغياب العلم يعني أن لا أحد يراقب.
- الكحول والماء أكثر أسباب الغرق شيوعًا. من شرب فليبقَ على الرمل.
- بعد التعرض للشمس ادخل الماء ببطء. حرارة البلطيق صيفًا 17–20 درجة، والصدمة الحرارية تصيب السباحين أيضًا.
- لا تقفز من كاسر الأمواج أو الرصيف، فتحت الماء صخور.
- الريح القادمة من البر تدفع العوامة إلى البحر في دقيقة. استعملها قرب الشاطئ فقط.

## التيار الراجع

تعرفه بشريط من الماء الأهدأ والأغمق بين الأمواج. **إذا جرفك فلا تسبح ضده.** اسبح جانبًا بمحاذاة الشاطئ حتى يخفّ السحب، ثم عُد مائلًا. لم تبقَ لك قوة؟ استلقِ على ظهرك ولوّح بيدك.

## الأطفال

ابقَ على بعد ذراع من طفلك. تحصل من مكتب المعلومات السياحية ومن المنقذين على سوار تكتب عليه رقم هاتفك. اتفقوا على أن يذهب من يضيع إلى برج المنقذين. وإذا وجدت طفلًا ضائعًا فخذه إلى هناك.

## العواصف

عند سماع الرعد اخرج من الماء وغادر الشاطئ. لا تصعد على كاسر الأمواج إذا زادت الريح على 6 درجات بمقياس بوفورت، فالموج يجرف ناسًا كل سنة. التحذيرات في [IMGW](https://meteo.imgw.pl) وفي رسائل البلدية: أرسل JANTAROWO إلى الرقم 58 000 10 50.

## كهرمان أم فوسفور؟

يُعثر على الشاطئ أحيانًا على فوسفور أبيض من ذخائر قديمة. يشبه الكهرمان الأصفر، لكنه يشتعل في الجيب حين يجف. اجمع ما تجده في وعاء معدني أو زجاجي فيه ماء. الكهرمان خفيف ولا يدخّن. إذا أحرقك الفوسفور فاغمر الجرح بالماء واتصل بالرقم 112. وجدت قطعة معدنية مريبة؟ لا تلمسها وابتعد واتصل.

## الشمس والغابة والحيوانات

| الخطر | ماذا تفعل |
| --- | --- |
| ضربة شمس | ظل وكمادة باردة وماء؛ وعند فقدان الوعي 112 |
| قُراد | انزعه فورًا بالملقط وراقب المكان 30 يومًا |
| أفعى في الكثبان | لا تقترب منها؛ بعد اللدغة ابقَ مستلقيًا واتصل بالرقم 112 |
| طحالب سامة (sinice) | لا تدخل الماء ولا تدع كلبك يدخله |
| فقمة | ابتعد 50 مترًا واتصل على الرقم 58 000 10 98 |

أجهزة إنعاش القلب AED في دار البلدية والصالة الرياضية وعند المنارة وفي الميناء. انظر أيضًا [مناطق السباحة وساعات المنقذين](ref:pages/plaze-i-kapieliska).`,
    en: `> [!WARNING]
> Rescue number by the water: 601 100 100. Any other danger: 112. Give the number of the nearest beach entrance.

## In the water

- Swim where a white flag flies. Red means no swimming; no flag means nobody is watching.
- Alcohol and water are the most common cause of drowning. After a beer, stay on the sand.
- After sunbathing, go in slowly. The Baltic is 17–20°C in summer, and cold shock can strike a good swimmer.
- Do not jump off the breakwater or the pier. There are rocks under the water.
- A wind from the land takes an airbed out in a minute. Use one only close to the shore.

## Rip currents

You can tell one by a strip of calmer, darker water between the waves. **If it takes you, do not swim against it.** Swim sideways, along the shore, until it stops pulling. Then come back at an angle. No strength left? Lie on your back and wave.

## Children

Stay within arm’s reach. The tourist information office and lifeguards give out wristbands with space for a phone number. Agree on this: whoever gets lost goes to the lifeguard tower. Take a lost child there too.

## Storms

When you hear thunder, leave the water and the beach. Keep off the breakwater when the wind is above force 6: waves wash people off every year. Warnings: [IMGW](https://meteo.imgw.pl), and text messages from the municipality: text JANTAROWO to 58 000 10 50.

## Amber or phosphorus

White phosphorus from old munitions is sometimes washed ashore. It looks like yellow amber and catches fire in your pocket when it dries. Collect what you find in a metal or glass jar of water. Amber does not smoke and is light. If phosphorus burns you, flood the wound with water and call 112. A suspicious piece of metal? Do not touch it, walk away and call.

## Sun, forest, animals

| Danger | What to do |
| --- | --- |
| Sunstroke | shade, a cool compress, water; if unconscious, 112 |
| Tick | remove it with tweezers at once, watch the spot for 30 days |
| Adder in the dunes | leave it alone; after a bite lie still and call 112 |
| Toxic algae (sinice) | stay out of the water and keep your dog out |
| Seal | keep 50 metres away, call 58 000 10 98 |

There are AED defibrillators at the town hall, in the sports hall, by the lighthouse and in the harbour. See also [bathing areas and lifeguard hours](ref:pages/plaze-i-kapieliska).`,
  },
  hero: 'pier',
  topics: ['bezpieczenstwo', 'morze'],
  audiences: ['tourists', 'families', 'residents'],
  ownerUnit: 'straz-miejska',
  hasContents: true,
  related: [
    { type: 'pages', id: 'plaze-i-kapieliska' },
    { type: 'articles', id: 'ostrzezenia-sms' },
    { type: 'events', id: 'szkolenie-z-pierwszej-pomocy' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '601 100 100',
      label: { pl: 'Ratunek nad wodą', uk: 'Рятування на воді', ar: 'الإنقاذ البحري', en: 'Water rescue' },
    },
    {
      kind: 'phone',
      value: '112',
      label: { pl: 'Numer alarmowy', uk: 'Екстрений номер', ar: 'رقم الطوارئ', en: 'Emergency number' },
    },
  ],
  reviewAt: day(135),
  producedBy: 'Straż Miejska',
  producedAt: day(-80),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['utonięcie', 'prąd wsteczny', 'ratownik', 'sztorm', 'biały fosfor', 'AED', 'zgubione dziecko'],
    uk: ['рятувальник', 'течія', 'шторм', 'фосфор', 'загублена дитина'],
    ar: ['غرق', 'إنقاذ', 'عاصفة', 'فوسفور'],
    en: ['drowning', 'rip current', 'lifeguard', 'storm', 'phosphorus', 'lost child'],
  },
}
