import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { czystoscWGminach, kodeksWykroczen, ochronaZwierzat, zdrowieZwierzat } from '../legal-acts/state-acts.ts'
import { emergencyChannel, fineAppeal, guardChannels, offenceDeadlines, withRights } from './shared.ts'

export const piesBezNadzoru: DemoDocument<'violations'> = {
  key: 'pies-bez-nadzoru',
  title: {
    pl: 'Pies bez nadzoru lub bez smyczy',
    uk: 'Собака без нагляду або без повідця',
    ar: 'كلب طليق دون رقابة أو مقود',
    en: 'A dog off the lead or unattended',
  },
  summary: {
    pl: 'Pies biega bez opieki, zaczepia ludzi, brudzi lub pogryzł. Co zrobić od razu, komu zgłosić i co grozi opiekunowi.',
    uk: 'Собака бігає без нагляду, чіпляється до людей, бруднить або вкусив. Що робити одразу, кому повідомити і що загрожує власникові.',
    ar: 'كلب يجري دون رقيب أو يتعرض للناس أو يوسّخ أو عضّ أحدًا. ماذا تفعل فورًا ولمن تبلّغ وما عقوبة صاحبه.',
    en: 'A dog runs loose, bothers people, fouls or has bitten. What to do at once, whom to tell and what the keeper faces.',
  },
  topics: ['bezpieczenstwo', 'srodowisko'],
  audiences: ['residents', 'tourists', 'families'],
  ownerUnit: 'straz-miejska',
  reviewAt: day(300),
  producedBy: 'Straż Miejska w Jantarowie',
  producedAt: day(-33),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['bezpański pies', 'pies pogryzł', 'pies bez smyczy', 'błąkający się pies', 'kupa psa', 'agresywny pies', 'kaganiec'],
    uk: ['безпритульний собака', 'собака вкусив', 'без повідця', 'агресивний собака', 'намордник', 'прибирання за собакою'],
    ar: ['كلب ضال', 'عضة كلب', 'كلب بلا مقود', 'كلب شرس', 'كمامة', 'فضلات الكلاب'],
    en: ['stray dog', 'dog bite', 'dog fouling', 'aggressive dog', 'muzzle', 'dog without a lead'],
  },
  whatItIs: {
    pl: `Opiekun musi mieć psa pod kontrolą i zachować zwykłe środki ostrożności. Zabronione jest:

- puszczanie psa tak, że nie można go przywołać i że nie widać, czyj jest (art. 10a ustawy o ochronie zwierząt),
- zostawianie otwartej furtki, przez którą pies wybiega,
- puszczanie psa luzem w lesie, także grzecznego,
- nieposprzątanie po psie w miejscu publicznym.

Psy ras uznanych za agresywne wyprowadza się w kagańcu i na smyczy, a na ich trzymanie trzeba mieć zezwolenie burmistrza. Zasady na plaży opisujemy na stronie [Z psem na plaży](ref:pages/z-psem-na-plazy).`,
    uk: `Власник має тримати собаку під контролем і дотримуватися звичайних заходів безпеки. Заборонено:

- пускати собаку так, що його не можна підкликати і не видно, чий він (ст. 10a закону про захист тварин),
- лишати відчинену хвіртку, через яку собака вибігає,
- пускати собаку вільно в лісі, навіть слухняного,
- не прибирати за собакою в громадському місці.

Собак порід, визнаних агресивними, виводять у наморднику і на повідці, а щоб їх тримати, потрібен дозвіл бургомістра. Правила на пляжі – на сторінці [З собакою на пляжі](ref:pages/z-psem-na-plazy).`,
    ar: `على صاحب الكلب أن يسيطر عليه وأن يتخذ الاحتياطات المعتادة. ويُحظر:

- ترك الكلب بحيث لا يمكن استدعاؤه ولا يُعرف صاحبه (المادة 10a من قانون حماية الحيوانات)،
- ترك البوابة مفتوحة فيخرج الكلب منها،
- إطلاق الكلب في الغابة حتى لو كان مطيعًا،
- عدم رفع فضلات الكلب في الأماكن العامة.

كلاب السلالات المصنفة عدوانية تُخرج بكمامة ومقود، وتربيتها تتطلب إذنًا من رئيس البلدية. أما قواعد الشاطئ فتجدها في صفحة [مع الكلب على الشاطئ](ref:pages/z-psem-na-plazy).`,
    en: `A keeper must have the dog under control and take the usual precautions. It is forbidden to:

- let a dog run where it cannot be called back and nobody can tell whose it is (Art. 10a of the Animal Protection Act),
- leave a gate open so that the dog gets out,
- let a dog off the lead in the forest, even a well-behaved one,
- leave dog mess in a public place.

Dogs of breeds listed as aggressive go out muzzled and on a lead, and keeping one takes a permit from the mayor. Beach rules are on the page [With a dog on the beach](ref:pages/z-psem-na-plazy).`,
  },
  examples: {
    pl: `- pies sam biega po ulicy i skacze na rowerzystów
- duży pies bez smyczy na placu zabaw lub strzeżonym kąpielisku w sezonie
- pies ucieka przez dziurę w płocie i straszy dzieci idące do szkoły
- pies płoszy ptaki na wydmach albo goni sarny w lesie
- niesprzątnięte odchody na chodniku lub plaży`,
    uk: `- собака сам бігає вулицею і стрибає на велосипедистів
- великий собака без повідця на дитячому майданчику чи на пляжі з рятувальниками в сезон
- собака вилазить крізь дірку в паркані й лякає дітей дорогою до школи
- собака лякає птахів на дюнах або ганяє косуль у лісі
- неприбрані екскременти на тротуарі чи пляжі`,
    ar: `- كلب وحده في الشارع يقفز على راكبي الدراجات
- كلب كبير دون مقود في ملعب أطفال أو شاطئ مراقَب في الموسم
- كلب يخرج من ثقب في السياج ويخيف الأطفال في طريق المدرسة
- كلب يفزع الطيور على الكثبان أو يطارد الغزلان في الغابة
- فضلات متروكة على الرصيف أو الشاطئ`,
    en: `- a dog alone in the street jumping at cyclists
- a large dog off the lead in a playground or on a guarded beach in season
- a dog that gets through a hole in the fence and frightens children on the way to school
- a dog that flushes birds on the dunes or chases deer in the woods
- mess left on the pavement or the beach`,
  },
  howToRecognise: {
    pl: `Zanim zgłosisz, sprawdź z bezpiecznej odległości: czy w pobliżu jest opiekun, czy pies ma obrożę, adresówkę, szelki. Pies w szelkach i czysty pewnie się zgubił. Wychudzony i płochliwy może być bezdomny. W obu przypadkach zadzwoń.

> [!WARNING]
> Pies atakuje lub nie pozwala komuś przejść? Nie uciekaj i nie krzycz. Stań bokiem, chroń szyję i twarz, powoli się wycofaj. Dzwoń pod 112.`,
    uk: `Перш ніж повідомити, погляньте з безпечної відстані: чи є поруч власник, чи має собака нашийник, адресник, шлейку. Чистий собака в шлейці, мабуть, загубився. Худий і лякливий може бути безпритульним. В обох випадках зателефонуйте.

> [!WARNING]
> Собака нападає або не дає комусь пройти? Не тікайте і не кричіть. Станьте боком, захистіть шию та обличчя, поволі відступайте. Телефонуйте 112.`,
    ar: `قبل البلاغ انظر من مسافة آمنة: هل صاحبه قريب؟ هل للكلب طوق أو بطاقة عنوان أو حزام؟ الكلب النظيف ذو الحزام ضاع على الأرجح، والهزيل الخائف قد يكون ضالًا. اتصل في الحالتين.

> [!WARNING]
> هل يهاجم الكلب أو يمنع أحدًا من المرور؟ لا تهرب ولا تصرخ. قف جانبيًا واحمِ رقبتك ووجهك وتراجع ببطء. اتصل بالرقم 112.`,
    en: `Before you report, look from a safe distance: is a keeper nearby, does the dog have a collar, a tag, a harness? A clean dog in a harness is probably lost. A thin, timid one may be a stray. Call in both cases.

> [!WARNING]
> Is a dog attacking, or not letting somebody pass? Do not run or shout. Stand sideways, protect your neck and face, back away slowly. Call 112.`,
  },
  evidence: {
    pl: `Zapisz miejsce, godzinę, wygląd psa i, jeśli go widać, opiekuna. Zdjęcie wystarczy jedno. Jeśli wiesz, gdzie pies mieszka, podaj adres.

**Po pogryzieniu:** przemyj ranę wodą z mydłem przez 15 minut i idź do lekarza jeszcze tego samego dnia. Poproś opiekuna o dane i zaświadczenie o szczepieniu przeciw wściekliźnie. Zrób zdjęcia ran i ubrania, zachowaj rachunki.

Nie łap psa i nie karm go z ręki. Nie wchodź na posesję, z której wybiegł.`,
    uk: `Запишіть місце, час, вигляд собаки і, якщо видно, власника. Досить одного фото. Якщо знаєте, де собака живе, вкажіть адресу.

**Після укусу:** промивайте рану водою з милом 15 хвилин і того ж дня йдіть до лікаря. Попросіть у власника його дані та довідку про щеплення від сказу. Сфотографуйте рани й одяг, збережіть рахунки.

Не ловіть собаку і не годуйте з руки. Не заходьте на подвір’я, звідки він вибіг.`,
    ar: `دوّن المكان والساعة وشكل الكلب وصاحبه إن رأيته. تكفي صورة واحدة. وإذا كنت تعرف مكان الكلب فاذكر العنوان.

**بعد العضة:** اغسل الجرح بالماء والصابون 15 دقيقة واذهب إلى الطبيب في اليوم نفسه. اطلب من صاحب الكلب بياناته وشهادة التطعيم ضد السُّعار. صوّر الجروح والملابس واحتفظ بالفواتير.

لا تمسك الكلب ولا تطعمه من يدك. ولا تدخل الأرض التي خرج منها.`,
    en: `Write down the place, the time, what the dog looks like and, if you see them, the keeper. One photo is enough. If you know where the dog lives, give the address.

**After a bite:** wash the wound with soap and water for 15 minutes and see a doctor the same day. Ask the keeper for their details and the rabies vaccination certificate. Photograph the wounds and clothes, keep receipts.

Do not catch the dog or feed it by hand. Do not go onto the property it came from.`,
  },
  whoHandles: {
    pl: 'Straż Miejska w Jantarowie; po pogryzieniu także Powiatowy Lekarz Weterynarii i sanepid.',
    uk: 'Міська варта Янтарового; після укусу також повітовий ветеринарний лікар і санепід (sanepid).',
    ar: 'الحرس البلدي في يانتاروفو؛ وبعد العضّ أيضًا الطبيب البيطري للمحافظة والرقابة الصحية (sanepid).',
    en: 'The Municipal Guard of Jantarowo; after a bite also the County Veterinary Officer and the sanitary inspectorate (sanepid).',
  },
  handlingUnit: 'straz-miejska',
  reportChannels: [...guardChannels, emergencyChannel],
  whatHappensNext: {
    pl: `1. Patrol przyjeżdża, sprawdza czip i szuka opiekuna. Zgubiony pies wraca do domu.
2. Psa bez opiekuna zabiera firma, z którą gmina ma umowę, i trafia on do schroniska. Zdjęcie publikujemy w aktualnościach.
3. Opiekun dostaje pouczenie, mandat albo sprawa idzie do sądu. Sprawdzamy też szczepienie przeciw wściekliźnie i [opłatę od posiadania psa](ref:service-cards/oplata-od-posiadania-psa).
4. Po pogryzieniu pies przechodzi 15-dniową obserwację u lekarza weterynarii na koszt opiekuna. Lekarz, który cię opatrzył, zawiadamia sanepid.
5. O odszkodowanie za ranę lub zniszczone rzeczy występujesz do opiekuna psa (art. 431 Kodeksu cywilnego). Straż poda ci, jak uzyskać jego dane.`,
    uk: `1. Патруль приїжджає, перевіряє чип і шукає власника. Загублений собака повертається додому.
2. Собаку без власника забирає фірма, з якою гміна має договір, і він потрапляє до притулку. Фото публікуємо в новинах.
3. Власник отримує попередження, штраф на місці (mandat) або справа йде до суду. Перевіряємо також щеплення від сказу і [збір за собаку](ref:service-cards/oplata-od-posiadania-psa).
4. Після укусу собака проходить 15-денне спостереження у ветеринара коштом власника. Лікар, який вас перев’язав, повідомляє санепід.
5. Відшкодування за рану чи зіпсовані речі вимагайте від власника собаки (ст. 431 Цивільного кодексу). Варта підкаже, як отримати його дані.`,
    ar: `1. تأتي الدورية وتفحص الشريحة وتبحث عن صاحب الكلب. الكلب الضائع يعود إلى بيته.
2. الكلب الذي لا صاحب له تأخذه شركة متعاقدة مع البلدية إلى مأوى الحيوانات. وننشر صورته في الأخبار.
3. يتلقى صاحب الكلب إنذارًا أو غرامة فورية أو تُحال قضيته إلى المحكمة. ونتحقق من التطعيم ضد السعار ومن [رسم اقتناء الكلب](ref:service-cards/oplata-od-posiadania-psa).
4. بعد العضّ يخضع الكلب لمراقبة بيطرية 15 يومًا على نفقة صاحبه. والطبيب الذي عالجك يبلّغ الرقابة الصحية (sanepid).
5. تطالب صاحب الكلب بالتعويض عن الجرح أو الأشياء التالفة (المادة 431 من القانون المدني). ويرشدك الحرس إلى طريقة الحصول على بياناته.`,
    en: `1. A patrol comes, reads the chip and looks for the keeper. A lost dog goes home.
2. A dog without a keeper is collected by the company the municipality has a contract with and goes to a shelter. We publish its photo in the news.
3. The keeper gets a caution or a fine notice, or the case goes to court. We also check the rabies vaccination and the [dog fee](ref:service-cards/oplata-od-posiadania-psa).
4. After a bite the dog is observed by a vet for 15 days at the keeper’s cost. The doctor who treated you informs the sanitary inspectorate.
5. Claim damages for an injury or ruined things from the dog’s keeper (Art. 431 of the Civil Code). The guard explains how to get their details.`,
  },
  deadlines: offenceDeadlines,
  penalty: {
    from: 20,
    to: 5000,
    text: {
      pl: 'Brak ostrożności przy trzymaniu psa: ograniczenie wolności, grzywna do 1000 zł albo nagana (art. 77 § 1 KW). Gdy pies był groźny dla życia lub zdrowia: grzywna do 5000 zł (art. 77 § 2 KW). Luzem w lesie: grzywna albo nagana (art. 166 KW). Brak szczepienia przeciw wściekliźnie: mandat lub grzywna. Nieposprzątanie: grzywna od 500 zł (art. 145 KW). Mandat straży: 20–500 zł, przy zbiegu przepisów do 1000 zł.',
      uk: 'Необережність під час утримання собаки: обмеження волі, штраф до 1000 злотих або догана (ст. 77 § 1 KW). Коли собака загрожував життю чи здоров’ю: штраф до 5000 злотих (ст. 77 § 2 KW). Вільно в лісі: штраф або догана (ст. 166 KW). Немає щеплення від сказу: штраф. Не прибрали: штраф від 500 злотих (ст. 145 KW). Штраф варти на місці: 20–500 злотих, за збігу норм – до 1000.',
      ar: 'إهمال الاحتياط في تربية الكلب: تقييد الحرية أو غرامة حتى 1000 زلوتي أو توبيخ (المادة 77 § 1 KW). إذا كان الكلب خطرًا على الحياة أو الصحة: غرامة حتى 5000 (المادة 77 § 2 KW). طليق في الغابة: غرامة أو توبيخ (المادة 166 KW). عدم التطعيم ضد السعار: غرامة. ترك الفضلات: غرامة من 500 زلوتي (المادة 145 KW). غرامة الحرس الفورية: 20–500 زلوتي، وعند تعدد النصوص حتى 1000.',
      en: 'Lack of care in keeping a dog: restriction of liberty, a fine up to PLN 1000 or a reprimand (Art. 77 § 1 KW). If the dog endangered life or health: a fine up to PLN 5000 (Art. 77 § 2 KW). Off the lead in a forest: a fine or reprimand (Art. 166 KW). No rabies vaccination: a fine. Dog mess left behind: a fine from PLN 500 (Art. 145 KW). The guard’s fine notice: PLN 20–500, or up to PLN 1000 where several provisions apply.',
    },
  },
  appeal: fineAppeal,
  ifYouAreAccused: withRights({
    pl: `Pokaż książeczkę zdrowia psa ze szczepieniem i dowód opłaty. Jeśli pies uciekł, bo ktoś inny zostawił otwartą bramę albo przestraszyły go petardy, powiedz to i wskaż świadka. Po pogryzieniu nie odmawiaj obserwacji weterynaryjnej. To osobne wykroczenie.

Szukasz psa, który uciekł? Zadzwoń do straży miejskiej. Wiemy, co trafiło do schroniska.`,
    uk: `Покажіть книжечку здоров’я собаки зі щепленням і доказ сплати збору. Якщо собака втік, бо хтось інший лишив ворота відчиненими або його налякали петарди, скажіть про це і назвіть свідка. Після укусу не відмовляйтеся від ветеринарного спостереження. Це окреме правопорушення.

Шукаєте собаку, що втік? Зателефонуйте до міської варти. Ми знаємо, хто потрапив до притулку.`,
    ar: `أظهر دفتر صحة الكلب وفيه التطعيم وإثبات دفع الرسم. إذا هرب الكلب لأن غيرك ترك البوابة مفتوحة أو أفزعته المفرقعات فقل ذلك وسمِّ شاهدًا. وبعد العضّ لا ترفض المراقبة البيطرية، فالرفض مخالفة مستقلة.

هل تبحث عن كلبك الهارب؟ اتصل بالحرس البلدي، فنحن نعرف ما وصل إلى المأوى.`,
    en: `Show the dog’s health book with the vaccination and proof that the fee is paid. If the dog got out because somebody else left the gate open or bangers scared it, say so and name a witness. After a bite do not refuse the veterinary observation. That is an offence of its own.

Looking for a dog that ran away? Call the municipal guard. We know what has come to the shelter.`,
  }),
  legalActs: [
    cite(kodeksWykroczen, '77', '145', '166'),
    cite(ochronaZwierzat, '10a', '37'),
    cite(zdrowieZwierzat, '56', '85'),
    cite(czystoscWGminach, '4', '10'),
  ],
}
