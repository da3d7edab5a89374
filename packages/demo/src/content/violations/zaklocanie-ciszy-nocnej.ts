import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kodeksPostepowaniaWykroczenia, kodeksWykroczen, prawoOchronySrodowiska } from '../legal-acts/state-acts.ts'
import { emergencyChannel, fineAppeal, guardChannels, offenceDeadlines, withRights } from './shared.ts'

export const zaklocanieCiszyNocnej: DemoDocument<'violations'> = {
  key: 'zaklocanie-ciszy-nocnej',
  title: {
    pl: 'Zakłócanie ciszy nocnej',
    uk: 'Порушення нічної тиші',
    ar: 'الإزعاج ليلًا',
    en: 'Noise at night',
  },
  summary: {
    pl: 'Głośna impreza, muzyka z ogródka, krzyki na plaży. Do kogo dzwonić o której godzinie i co może zrobić patrol.',
    uk: 'Гучна вечірка, музика з літнього майданчика, крики на пляжі. Кому телефонувати о якій годині і що може зробити патруль.',
    ar: 'حفلة صاخبة أو موسيقى من مقهى أو صراخ على الشاطئ. بمن تتصل وفي أي ساعة وما الذي تستطيع الدورية فعله.',
    en: 'A loud party, music from a beer garden, shouting on the beach. Whom to call at what hour, and what a patrol can do.',
  },
  topics: ['bezpieczenstwo', 'turystyka'],
  audiences: ['residents', 'tourists', 'businesses'],
  ownerUnit: 'straz-miejska',
  reviewAt: day(270),
  producedBy: 'Straż Miejska w Jantarowie',
  producedAt: day(-52),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['hałas', 'głośny sąsiad', 'impreza u sąsiada', 'głośna muzyka', 'krzyki w nocy', 'szczekanie psa', 'fajerwerki'],
    uk: ['шум', 'гучний сусід', 'музика вночі', 'вечірка', 'крики вночі', 'феєрверки'],
    ar: ['ضوضاء', 'جار مزعج', 'موسيقى صاخبة', 'حفلة', 'صراخ ليلًا', 'ألعاب نارية'],
    en: ['noise', 'noisy neighbour', 'loud music', 'party', 'shouting at night', 'barking dog', 'fireworks'],
  },
  whatItIs: {
    pl: `Kto krzykiem, hałasem, alarmem lub innym wybrykiem zakłóca spokój, porządek publiczny albo spoczynek nocny, popełnia wykroczenie z art. 51 Kodeksu wykroczeń.

Noc to zwyczajowo godziny **22:00–6:00**. Tak zapisują też regulaminy wspólnot, pensjonatów i kempingów. **W dzień też nie wolno hałasować ponad miarę**: uporczywa głośna muzyka w południe może być takim samym wykroczeniem.

Na terenach zabudowanych i wypoczynkowych nie wolno używać nagłośnienia na zewnątrz, chyba że to legalna impreza, uroczystość lub zgromadzenie (art. 156 Prawa ochrony środowiska).`,
    uk: `Хто криком, шумом, сигналом тривоги чи іншою витівкою порушує спокій, громадський порядок або нічний відпочинок, вчиняє правопорушення за ст. 51 Кодексу правопорушень (Kodeks wykroczeń).

Ніччю зазвичай вважають час **з 22:00 до 6:00**. Так записано і в правилах житлових спільнот, пансіонатів, кемпінгів. **Удень теж не можна шуміти понад міру**: постійна гучна музика опівдні може бути таким самим порушенням.

У забудованих і рекреаційних місцях надворі не можна вмикати гучномовці, хіба що йдеться про законний захід, урочистість чи зібрання (ст. 156 Права охорони довкілля).`,
    ar: `من يعكّر بالصراخ أو الضجيج أو الإنذار أو أي تصرف طائش الهدوءَ أو النظام العام أو الراحة الليلية يرتكب مخالفة وفق المادة 51 من قانون المخالفات (Kodeks wykroczeń).

الليل عُرفًا هو من **22:00 إلى 6:00**، وهكذا تنص لوائح البنايات وبيوت الضيافة والمخيمات. **ولا يجوز الضجيج المفرط نهارًا أيضًا**، فالموسيقى العالية المستمرة ظهرًا قد تكون المخالفة نفسها.

ولا يجوز استعمال مكبرات الصوت في الخارج في المناطق السكنية والسياحية إلا في فعالية أو احتفال أو تجمّع قانوني (المادة 156 من قانون حماية البيئة).`,
    en: `Whoever disturbs the peace, public order or night-time rest by shouting, noise, an alarm or other antics commits an offence under Art. 51 of the Petty Offences Code (Kodeks wykroczeń).

Night is by custom **22:00–6:00**, and the rules of housing associations, guest houses and campsites say so too. **Excessive noise by day is not allowed either**: persistent loud music at noon can be the same offence.

In built-up and holiday areas no loudspeakers may be used outdoors, except at a lawful event, ceremony or assembly (Art. 156 of the Environmental Protection Law).`,
  },
  examples: {
    pl: `- impreza w domku letniskowym słyszana na całej ulicy
- muzyka z ogródka lokalu po godzinie zamknięcia
- głośnik na plaży nocą
- krzyki i odpalanie petard poza sylwestrem
- remont z wiertarką o 23:00
- auto z wyjącym alarmem, którego nikt nie wyłącza`,
    uk: `- вечірка в дачному будиночку, яку чути на всю вулицю
- музика з літнього майданчика після закриття
- колонка на пляжі вночі
- крики й петарди не в новорічну ніч
- ремонт із дрилем о 23:00
- авто із сигналізацією, яку ніхто не вимикає`,
    ar: `- حفلة في بيت صيفي يسمعها الشارع كله
- موسيقى من مقهى مكشوف بعد وقت الإغلاق
- مكبر صوت على الشاطئ ليلًا
- صراخ ومفرقعات في غير ليلة رأس السنة
- أعمال ترميم بالمثقاب عند الساعة 23:00
- سيارة يدوي إنذارها ولا يوقفه أحد`,
    en: `- a holiday cottage party heard along the whole street
- music from a beer garden after closing time
- a speaker on the beach at night
- shouting and bangers on a night other than New Year’s Eve
- drilling at 23:00
- a car alarm that nobody turns off`,
  },
  howToRecognise: {
    pl: `Nie trzeba mierzyć decybeli. Liczy się, czy hałas przeszkadza przeciętnej osobie i czy można go było uniknąć. Płacz dziecka, pilny pług śnieżny czy odgłosy portu to nie wykroczenie.

Stały hałas z firmy (wentylator, klimatyzacja, tartak) to inna sprawa. Zgłoś ją do [Referatu Gospodarki Komunalnej](ref:units/referat-gospodarki-komunalnej). Na wniosek może go zmierzyć Wojewódzki Inspektorat Ochrony Środowiska.

> [!WARNING]
> Słychać bójkę, wołanie o pomoc, płacz bitego dziecka? To nie jest sprawa ciszy nocnej. Dzwoń pod 112.`,
    uk: `Вимірювати децибели не треба. Важливо, чи шум заважає звичайній людині та чи можна було його уникнути. Плач дитини, снігоочисник чи звуки порту – не правопорушення.

Постійний шум від фірми (вентилятор, кондиціонер, лісопилка) – інша справа. Повідомте [відділ комунального господарства](ref:units/referat-gospodarki-komunalnej). На заявку його може виміряти Воєводський інспекторат охорони довкілля (WIOŚ).

> [!WARNING]
> Чути бійку, крик про допомогу, плач побитої дитини? Це вже не питання тиші. Телефонуйте 112.`,
    ar: `لا حاجة إلى قياس شدة الصوت. المهم هل يزعج الضجيج شخصًا عاديًا وهل كان يمكن تجنّبه. بكاء طفل أو كاسحة ثلج أو أصوات الميناء ليست مخالفة.

أما الضجيج الدائم من شركة (مروحة أو مكيّف أو منشرة) فأمر آخر. أبلغ عنه [قسم الخدمات البلدية](ref:units/referat-gospodarki-komunalnej). ويمكن لمفتشية حماية البيئة الإقليمية (WIOŚ) قياسه عند الطلب.

> [!WARNING]
> هل تسمع شجارًا أو استغاثة أو بكاء طفل يُضرب؟ هذه ليست مسألة ضجيج. اتصل بالرقم 112.`,
    en: `There is no need to measure decibels. What counts is whether the noise disturbs an ordinary person and could have been avoided. A crying baby, a snow plough or the sounds of the harbour are no offence.

Constant noise from a business (fan, air conditioning, sawmill) is another matter. Report it to the [Municipal Services Section](ref:units/referat-gospodarki-komunalnej). The Regional Environmental Inspectorate (WIOŚ) can measure it on request.

> [!WARNING]
> Do you hear a fight, a cry for help, a child being beaten? That is no longer about noise. Call 112.`,
  },
  evidence: {
    pl: `Podaj adres, piętro lub miejsce, rodzaj hałasu i od kiedy trwa. Nagranie telefonem z własnego okna pomaga, ale nie jest konieczne. Najważniejsi są świadkowie: zapytaj, czy sąsiad też potwierdzi. Przy powtarzającym się hałasie zapisuj daty i godziny.

Nie wchodź w awanturę, szczególnie z grupą pijanych osób. Nie nagrywaj wnętrza cudzego mieszkania.`,
    uk: `Назвіть адресу, поверх або місце, вид шуму і відколи він триває. Запис телефоном із власного вікна допомагає, але не обов’язковий. Найважливіші – свідки: спитайте, чи підтвердить сусід. Якщо шум повторюється, записуйте дати й години.

Не вступайте у сварку, особливо з п’яною компанією. Не знімайте чужу квартиру зсередини.`,
    ar: `اذكر العنوان والطابق أو المكان ونوع الضجيج ومنذ متى بدأ. التسجيل بالهاتف من نافذتك مفيد لكنه ليس شرطًا. الأهم هم الشهود: اسأل جارك هل يؤكد ذلك. وإذا تكرر الضجيج فدوّن التواريخ والساعات.

لا تدخل في شجار، ولا سيما مع جماعة من السكارى. ولا تصوّر داخل بيت غيرك.`,
    en: `Give the address, floor or place, the kind of noise and since when. A phone recording from your own window helps but is not required. Witnesses matter most: ask whether a neighbour will confirm it. If it keeps happening, write down dates and hours.

Do not start a row, least of all with a drunken group. Do not film the inside of someone’s home.`,
  },
  whoHandles: {
    pl: 'Straż Miejska w Jantarowie w godzinach dyżuru; poza nimi Policja pod numerem 112.',
    uk: 'Міська варта Янтарового в години чергування; в інший час поліція за номером 112.',
    ar: 'الحرس البلدي في يانتاروفو في ساعات المناوبة؛ وخارجها الشرطة على الرقم 112.',
    en: 'The Municipal Guard of Jantarowo during duty hours; at other times the police on 112.',
  },
  handlingUnit: 'straz-miejska',
  reportChannels: [...guardChannels, emergencyChannel],
  whatHappensNext: {
    pl: `1. Patrol sprawdza zgłoszenie. Najpierw zwykle prosi o ściszenie i poucza.
2. Jeśli hałas wraca albo jest rażący, strażnik nakłada mandat lub kieruje sprawę do sądu.
3. Bez świadka sąd rzadko ukarze. **Jeśli chcesz, by sprawa miała dalszy ciąg, podaj swoje dane** i zgódź się zeznawać. Możesz też zgłosić anonimowo, wtedy patrol przyjedzie, ale często skończy się na pouczeniu.
4. Gdy hałas wywołują goście pensjonatu, rozmawiamy też z właścicielem. Przy lokalach z alkoholem notujemy każdą interwencję: powtarzające się zakłócanie porządku może kosztować [zezwolenie](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu).`,
    uk: `1. Патруль перевіряє повідомлення. Спершу зазвичай просить стишити і попереджає.
2. Якщо шум повертається або він грубий, вартовий накладає штраф на місці (mandat) чи передає справу до суду.
3. Без свідка суд рідко карає. **Якщо хочете, щоб справа мала продовження, назвіть себе** і погодьтеся свідчити. Можна повідомити й анонімно: патруль приїде, але часто все скінчиться попередженням.
4. Коли шумлять гості пансіонату, говоримо і з власником. У закладах з алкоголем записуємо кожен виїзд: повторні порушення можуть коштувати [дозволу](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu).`,
    ar: `1. تتحقق الدورية من البلاغ. وتطلب عادة أولًا خفض الصوت وتوجّه إنذارًا.
2. إذا عاد الضجيج أو كان فادحًا يفرض الحارس غرامة فورية أو يحيل القضية إلى المحكمة.
3. قلّما تعاقب المحكمة دون شاهد. **إذا أردت أن تستمر القضية فاذكر بياناتك** ووافق على الشهادة. ويمكنك البلاغ دون اسم: تأتي الدورية لكن الأمر ينتهي غالبًا بإنذار.
4. إذا كان مصدر الضجيج نزلاء بيت ضيافة نتحدث مع المالك أيضًا. وفي المحال التي تبيع الكحول نسجل كل تدخّل: فتكرار الإخلال بالنظام قد يكلّف المحل [رخصته](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu).`,
    en: `1. A patrol checks the report. First it usually asks for quiet and gives a caution.
2. If the noise returns or is gross, the guard issues a fine notice or sends the case to court.
3. Without a witness a court rarely punishes. **If you want the case to go further, give your name** and agree to testify. You may also report anonymously: a patrol comes, but it often ends with a caution.
4. When guests of a boarding house make the noise, we speak to the owner too. With licensed premises we record each visit: repeated disturbance can cost them the [licence](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu).`,
  },
  deadlines: offenceDeadlines,
  penalty: {
    from: 20,
    to: 5000,
    text: {
      pl: 'Areszt, ograniczenie wolności albo grzywna 20–5000 zł (art. 51 § 1 KW). Mandat zwykle 100–500 zł, przy zbiegu przepisów do 1000 zł. Surowiej, gdy czyn jest chuligański albo sprawca był pod wpływem alkoholu (art. 51 § 2 KW). Nagłośnienie na zewnątrz wbrew zakazowi: grzywna do 5000 zł (art. 343 POŚ).',
      uk: 'Арешт, обмеження волі або штраф 20–5000 злотих (ст. 51 § 1 KW). Штраф на місці зазвичай 100–500 злотих, за збігу норм – до 1000. Суворіше, коли вчинок хуліганський або порушник був під дією алкоголю (ст. 51 § 2 KW). Гучномовці надворі всупереч забороні: штраф до 5000 злотих (ст. 343 POŚ).',
      ar: 'الحبس أو تقييد الحرية أو غرامة 20–5000 زلوتي (المادة 51 § 1 KW). الغرامة الفورية عادة 100–500 زلوتي، وعند تعدد النصوص حتى 1000. والعقوبة أشد إذا كان الفعل مشاغبة أو كان الفاعل تحت تأثير الكحول (المادة 51 § 2 KW). مكبرات الصوت في الخارج رغم الحظر: غرامة حتى 5000 زلوتي (المادة 343 POŚ).',
      en: 'Arrest, restriction of liberty or a fine of PLN 20–5000 (Art. 51 § 1 KW). A fine notice is usually PLN 100–500, up to PLN 1000 where several provisions apply. Stricter if it was hooliganism or the offender was under the influence of alcohol (Art. 51 § 2 KW). Loudspeakers outdoors despite the ban: a fine up to PLN 5000 (Art. 343 POŚ).',
    },
  },
  appeal: fineAppeal,
  ifYouAreAccused: withRights({
    pl: `Ścisz muzykę od razu i porozmawiaj z patrolem spokojnie. To, co robisz po pierwszym upomnieniu, liczy się najbardziej. Jeśli to nie u ciebie było głośno, powiedz to i wskaż świadków. Strażnik nie może bez twojej zgody przeszukać mieszkania.`,
    uk: `Одразу стишіть музику і спокійно поговоріть з патрулем. Найбільше важить те, що ви робите після першого зауваження. Якщо гучно було не у вас, скажіть про це і назвіть свідків. Вартовий не може обшукати квартиру без вашої згоди.`,
    ar: `اخفض الصوت فورًا وتحدث مع الدورية بهدوء، فأهم شيء هو ما تفعله بعد التنبيه الأول. إذا لم يكن الضجيج من عندك فقل ذلك وسمِّ شهودًا. ولا يجوز للحارس تفتيش بيتك دون موافقتك.`,
    en: `Turn the music down at once and talk to the patrol calmly. What you do after the first warning counts most. If the noise was not yours, say so and name witnesses. A guard may not search your home without your consent.`,
  }),
  legalActs: [
    cite(kodeksWykroczen, '51', '107'),
    cite(prawoOchronySrodowiska, '156', '343'),
    cite(kodeksPostepowaniaWykroczenia, '95', '96', '97', '101'),
  ],
}
