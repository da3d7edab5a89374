import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kodeksWykroczen, prawoDrogowe, straze, taryfikatorMandatow } from '../legal-acts/state-acts.ts'
import { fineAppeal, guardChannels, offenceDeadlines, safetyMapChannel, withRights } from './shared.ts'

export const nielegalneParkowanie: DemoDocument<'violations'> = {
  key: 'nielegalne-parkowanie',
  title: {
    pl: 'Nieprawidłowe parkowanie',
    uk: 'Неправильне паркування',
    ar: 'الوقوف المخالف للسيارات',
    en: 'Illegal parking',
  },
  summary: {
    pl: 'Auto na chodniku, na przejściu, na miejscu dla osób z niepełnosprawnością lub w lesie. Kiedy grozi mandat, blokada i holowanie.',
    uk: 'Авто на тротуарі, на переході, на місці для людей з інвалідністю чи в лісі. Коли загрожують штраф, блокування колеса та евакуація.',
    ar: 'سيارة على الرصيف أو ممر المشاة أو موقف ذوي الإعاقة أو في الغابة. متى تُفرض غرامة أو يُقفل العجل أو تُسحب السيارة.',
    en: 'A car on the pavement, on a crossing, in a disabled bay or in the woods. When you face a fine, a wheel clamp or towing.',
  },
  topics: ['transport', 'bezpieczenstwo'],
  audiences: ['residents', 'tourists', 'disabled'],
  ownerUnit: 'straz-miejska',
  reviewAt: day(250),
  producedBy: 'Straż Miejska w Jantarowie',
  producedAt: day(-60),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['mandat za parkowanie', 'blokada na koło', 'odholowanie', 'koperta', 'auto na chodniku', 'zastawiony wyjazd'],
    uk: ['штраф за паркування', 'блокування колеса', 'евакуація авто', 'машина на тротуарі', 'заблокований виїзд'],
    ar: ['مخالفة وقوف', 'قفل العجلة', 'سحب السيارة', 'سيارة على الرصيف', 'مخرج مسدود', 'موقف ذوي الإعاقة'],
    en: ['parking fine', 'wheel clamp', 'towed car', 'disabled bay', 'car on pavement', 'blocked driveway'],
  },
  whatItIs: {
    pl: `To postój lub zatrzymanie tam, gdzie zabrania znak albo przepis. Najczęściej chodzi o chodniki, przejścia dla pieszych, skrzyżowania, przystanki, bramy wyjazdowe i drogi pożarowe przy plaży.

Na chodniku wolno stanąć autem do 2,5 t tylko wtedy, gdy nie zabrania tego znak, a pieszym zostaje co najmniej **1,5 m**. Gdzie w Jantarowie można zaparkować, opisujemy na stronie [Parkowanie](ref:pages/parkowanie).`,
    uk: `Це стоянка або зупинка там, де забороняє знак чи закон. Найчастіше йдеться про тротуари, переходи, перехрестя, зупинки, виїзди з воріт і пожежні під’їзди біля пляжу.

Авто до 2,5 т може стояти на тротуарі лише тоді, коли цього не забороняє знак, а пішоходам лишається щонайменше **1,5 м**. Де паркуватися в Янтаровому, читайте на сторінці [Паркування](ref:pages/parkowanie).`,
    ar: `هو الوقوف أو التوقف حيث تمنعه علامة أو قاعدة. وأكثر ما يكون ذلك على الأرصفة وممرات المشاة والتقاطعات ومواقف الحافلات وأمام المخارج وعلى طرق الإطفاء قرب الشاطئ.

يجوز لسيارة لا تزيد على 2.5 طن أن تقف على الرصيف فقط إذا لم تمنع ذلك علامة وبقي للمشاة **1.5 متر** على الأقل. أما أماكن الوقوف في يانتاروفو فتجدها في صفحة [مواقف السيارات](ref:pages/parkowanie).`,
    en: `This means parking or stopping where a sign or a rule forbids it. Most often it is about pavements, crossings, junctions, bus stops, driveways and fire lanes near the beach.

A car of up to 2.5 t may stand on the pavement only where no sign forbids it and pedestrians keep at least **1.5 m**. Where you can park in Jantarowo is described on the page [Parking](ref:pages/parkowanie).`,
  },
  examples: {
    pl: `- postój na przejściu dla pieszych lub bliżej niż 10 m przed nim
- bliżej niż 10 m od skrzyżowania, 15 m od słupka przystanku
- na miejscu dla osoby z niepełnosprawnością bez karty parkingowej
- zastawiona brama, droga pożarowa lub dojście na plażę
- auto zostawione w lesie albo na trawniku poza parkingiem
- kamper rozstawiony na noc na ulicy ze znakiem zakazu`,
    uk: `- стоянка на пішохідному переході або ближче ніж за 10 м перед ним
- ближче ніж за 10 м від перехрестя, 15 м від знака зупинки
- на місці для людини з інвалідністю без паркувальної картки (karta parkingowa)
- перекриті ворота, пожежний під’їзд чи вихід на пляж
- авто в лісі чи на газоні поза стоянкою
- кемпер, залишений на ніч на вулиці зі знаком заборони`,
    ar: `- الوقوف على ممر المشاة أو على بعد أقل من 10 أمتار قبله
- على بعد أقل من 10 أمتار من تقاطع أو 15 مترًا من عمود موقف الحافلات
- في موقف ذوي الإعاقة دون بطاقة الوقوف (karta parkingowa)
- سد بوابة أو طريق إطفاء أو ممر إلى الشاطئ
- ترك السيارة في الغابة أو على العشب خارج المواقف
- مبيت سيارة التخييم في شارع فيه علامة منع`,
    en: `- parking on a pedestrian crossing or less than 10 m before it
- less than 10 m from a junction, 15 m from a bus stop post
- in a disabled bay without a parking card (karta parkingowa)
- blocking a gate, a fire lane or a path to the beach
- a car left in the woods or on grass outside a car park
- a camper van set up overnight in a street with a no-parking sign`,
  },
  howToRecognise: {
    pl: `Sprawdź, czy jest znak: **B-35** (zakaz postoju), **B-36** (zakaz zatrzymywania się), **D-40** (strefa zamieszkania, tam parkujemy tylko na wyznaczonych miejscach). Koperta z symbolem wózka i niebieskim tłem to miejsce dla osoby z niepełnosprawnością.

Karta parkingowa musi leżeć za przednią szybą i nie może być przeterminowana.

> [!IMPORTANT]
> Auto blokuje przejazd karetce lub straży pożarnej? Dzwoń od razu, w nocy pod 112.`,
    uk: `Перевірте знак: **B-35** (стоянку заборонено), **B-36** (зупинку заборонено), **D-40** (житлова зона, паркуємося лише на позначених місцях). Розмітка із символом візка на синьому тлі – місце для людини з інвалідністю.

Паркувальна картка має лежати за лобовим склом і бути чинною.

> [!IMPORTANT]
> Авто перекриває проїзд швидкій чи пожежникам? Телефонуйте одразу, вночі – на 112.`,
    ar: `انظر إلى العلامة: **B-35** (ممنوع الوقوف) أو **B-36** (ممنوع التوقف) أو **D-40** (منطقة سكنية لا وقوف فيها إلا في الأماكن المحددة). الموقف المرسوم عليه رمز الكرسي المتحرك على خلفية زرقاء مخصص لذوي الإعاقة.

يجب أن تكون بطاقة الوقوف خلف الزجاج الأمامي وأن تكون سارية.

> [!IMPORTANT]
> هل تسد السيارة الطريق أمام الإسعاف أو الإطفاء؟ اتصل فورًا، وليلًا بالرقم 112.`,
    en: `Look for a sign: **B-35** (no parking), **B-36** (no stopping), **D-40** (residential zone, parking only in marked bays). A bay with a wheelchair symbol on blue is for a disabled person.

The parking card must lie behind the windscreen and must not be out of date.

> [!IMPORTANT]
> Is a car in the way of an ambulance or a fire engine? Call at once, at night 112.`,
  },
  evidence: {
    pl: `Wystarczą 2–3 zdjęcia: całe auto z otoczeniem, znak lub linia, tablica rejestracyjna. Podaj ulicę, numer, datę i godzinę. Do sprawy o ukaranie na podstawie samych zdjęć potrzebujemy też twojego imienia, nazwiska i adresu, bo możesz być świadkiem w sądzie.

Nie kłóć się z kierowcą, nie naklejaj nic na szyby, nie blokuj mu wyjazdu.`,
    uk: `Досить 2–3 фото: усе авто з навколишнім простором, знак або лінія, номерний знак. Вкажіть вулицю, номер, дату й час. Щоб покарати лише за фото, нам потрібні також ваші ім’я, прізвище та адреса, бо ви можете бути свідком у суді.

Не сперечайтеся з водієм, нічого не клейте на скло, не перекривайте йому виїзд.`,
    ar: `تكفي صورتان أو ثلاث: السيارة كلها مع محيطها، والعلامة أو الخط، ولوحة الرقم. اذكر الشارع والرقم والتاريخ والساعة. وللمعاقبة بناءً على الصور وحدها نحتاج أيضًا إلى اسمك وعنوانك، لأنك قد تكون شاهدًا أمام المحكمة.

لا تجادل السائق ولا تلصق شيئًا على الزجاج ولا تسد عليه المخرج.`,
    en: `Two or three photos are enough: the whole car with its surroundings, the sign or line, the number plate. Give the street, number, date and time. To punish on the strength of photos alone we also need your name and address, because you may be a witness in court.

Do not argue with the driver, do not stick anything on the windows, do not block the car in.`,
  },
  whoHandles: {
    pl: 'Straż Miejska w Jantarowie; poza godzinami dyżuru i w razie wypadku – Policja.',
    uk: 'Міська варта Янтарового; поза годинами чергування та в разі аварії – поліція.',
    ar: 'الحرس البلدي في يانتاروفو؛ وخارج ساعات المناوبة وعند وقوع حادث: الشرطة.',
    en: 'The Municipal Guard of Jantarowo; outside duty hours and after an accident, the police.',
  },
  handlingUnit: 'straz-miejska',
  reportChannels: [...guardChannels, safetyMapChannel],
  whatHappensNext: {
    pl: `1. Patrol sprawdza auto. W sezonie przy plażach jesteśmy zwykle w 30 minut, poza sezonem w ciągu godziny.
2. Jeśli kierowcy nie ma, strażnik zostawia wezwanie za wycieraczką. Może też założyć **blokadę na koło**. Numer telefonu, pod którym poprosisz o jej zdjęcie, jest na naklejce na szybie.
3. Auto, które zagraża bezpieczeństwu, tamuje ruch albo stoi bez karty na kopercie dla osób z niepełnosprawnością, jest **odholowane** na parking strzeżony. Koszt ponosi właściciel.
4. Gdy nie znamy kierowcy, pytamy właściciela auta. Ma obowiązek go wskazać.`,
    uk: `1. Патруль перевіряє авто. У сезон біля пляжів ми зазвичай за 30 хвилин, поза сезоном – упродовж години.
2. Якщо водія немає, вартовий лишає виклик за склоочисником. Може також поставити **блокування на колесо**. Номер телефону, щоб його зняти, – на наліпці на склі.
3. Авто, яке створює небезпеку, перекриває рух або стоїть без картки на місці для людей з інвалідністю, **евакуюють** на охоронювану стоянку. Платить власник.
4. Коли водія не встановлено, питаємо власника авто. Він зобов’язаний його назвати.`,
    ar: `1. تعاين الدورية السيارة. نصل عادة خلال 30 دقيقة قرب الشواطئ في الموسم، وخلال ساعة في غيره.
2. إذا كان السائق غائبًا يترك الحارس استدعاءً تحت المسّاحة. وقد يضع **قفلًا على العجلة**، ورقم الهاتف لفكه على الملصق.
3. السيارة التي تهدد السلامة أو تعرقل السير أو تقف دون بطاقة في موقف ذوي الإعاقة **تُسحب** إلى موقف محروس على نفقة المالك.
4. إذا لم نعرف السائق نسأل مالك السيارة، وهو ملزم بتسميته.`,
    en: `1. A patrol checks the car. In season we are at the beaches within about 30 minutes, otherwise within an hour.
2. If the driver is away, the guard leaves a summons under the wiper and may put on a **wheel clamp**. The phone number to have it removed is on the sticker.
3. A car that is a danger, obstructs traffic or stands in a disabled bay without a card is **towed** to a guarded car park. The owner pays.
4. If we do not know the driver, we ask the owner, who must name them.`,
  },
  deadlines: offenceDeadlines,
  penalty: {
    from: 100,
    to: 5000,
    text: {
      pl: 'Mandaty według taryfikatora: zakaz postoju lub zatrzymywania, zły postój na chodniku – 100 zł; przejście dla pieszych, skrzyżowanie – 100–300 zł; miejsce dla osoby z niepełnosprawnością – 800 zł, a z cudzą lub fałszywą kartą – 1200 zł. Za część czynów są też punkty karne. W sądzie grzywna do 5000 zł (art. 92 § 1 KW) lub do 3000 zł (art. 97 KW). Holowanie i parking: według uchwały Rady Powiatu, zwykle kilkaset złotych i opłata za każdą dobę.',
      uk: 'Штрафи на місці (mandat) за тарифом: заборона стоянки чи зупинки, неправильна стоянка на тротуарі – 100 злотих; перехід, перехрестя – 100–300; місце для людини з інвалідністю – 800, а з чужою чи підробленою карткою – 1200. За деякі порушення нараховують і штрафні бали. У суді штраф до 5000 злотих (ст. 92 § 1 KW) або до 3000 (ст. 97 KW). Евакуація і стоянка: за постановою ради повіту, зазвичай кілька сотень злотих і плата за кожну добу.',
      ar: 'الغرامات الفورية حسب التعرفة: ممنوع الوقوف أو التوقف أو وقوف خاطئ على الرصيف: 100 زلوتي؛ ممر المشاة والتقاطع: 100–300؛ موقف ذوي الإعاقة: 800، وببطاقة الغير أو بطاقة مزوّرة: 1200. ولبعض المخالفات نقاط جزائية أيضًا. وفي المحكمة غرامة حتى 5000 زلوتي (المادة 92 § 1 KW) أو حتى 3000 (المادة 97 KW). السحب والموقف: وفق قرار مجلس المحافظة، وعادة بضع مئات من الزلوتي ورسم عن كل يوم.',
      en: 'Fine notices follow the national tariff: no parking or no stopping, wrong parking on a pavement – PLN 100; crossing, junction – PLN 100–300; disabled bay – PLN 800, or PLN 1200 with someone else’s or a forged card. Some acts carry penalty points as well. In court: up to PLN 5000 (Art. 92 § 1 KW) or PLN 3000 (Art. 97 KW). Towing and storage are set by the county council: usually a few hundred zloty plus a daily charge.',
    },
  },
  appeal: {
    pl: `${fineAppeal.pl}

**Holowanie lub blokada były bezpodstawne?** Złóż skargę do komendanta straży miejskiej. Na dyspozycję usunięcia pojazdu służy też skarga do Wojewódzkiego Sądu Administracyjnego w Gdańsku. Składasz ją przez straż w ciągu 30 dni. Żeby odebrać auto, trzeba najpierw zapłacić. Jeśli racja jest po twojej stronie, dostaniesz zwrot.`,
    uk: `${fineAppeal.uk}

**Евакуація чи блокування були безпідставними?** Подайте скаргу командантові міської варти. Розпорядження про евакуацію можна також оскаржити у Воєводському адміністративному суді в Гданську. Скаргу подають через варту впродовж 30 днів. Щоб забрати авто, спершу доведеться заплатити. Якщо правда на вашому боці, гроші повернуть.`,
    ar: `${fineAppeal.ar}

**هل كان السحب أو القفل دون وجه حق؟** قدّم شكوى إلى قائد الحرس البلدي. ويمكنك أيضًا الطعن في أمر السحب أمام المحكمة الإدارية الإقليمية في غدانسك (WSA)، وتقدّم الطعن عن طريق الحرس خلال 30 يومًا. عليك أن تدفع أولًا لتستلم السيارة، وإذا كان الحق معك يُعاد إليك المبلغ.`,
    en: `${fineAppeal.en}

**Was the towing or clamp unjustified?** Complain to the commander of the municipal guard. A towing order can also be challenged before the Regional Administrative Court in Gdańsk (WSA); hand the complaint in through the guard within 30 days. To collect the car you must pay first. If you were right, you get the money back.`,
  },
  ifYouAreAccused: withRights({
    pl: `Za wycieraczką jest wezwanie? Zgłoś się w podanym terminie, zwykle w ciągu 7 dni, albo zadzwoń. Jeśli prowadził ktoś inny, musisz wskazać, komu auto było powierzone. Za odmowę grozi osobna grzywna (art. 96 § 3 KW). Zrób zdjęcie, jeśli znak był zasłonięty, i zachowaj bilet parkingowy.`,
    uk: `Знайшли виклик за склоочисником? З’явіться у вказаний строк, зазвичай за 7 днів, або зателефонуйте. Якщо за кермом були не ви, мусите назвати, кому довірили авто. За відмову є окремий штраф (ст. 96 § 3 KW). Сфотографуйте знак, якщо його було закрито, і збережіть паркувальний квиток.`,
    ar: `هل وجدت استدعاءً تحت المسّاحة؟ احضر في الموعد المذكور، وهو عادة 7 أيام، أو اتصل. إذا لم تكن أنت السائق فعليك أن تذكر لمن سلّمت السيارة، وللرفض غرامة مستقلة (المادة 96 § 3 KW). صوّر العلامة إن كانت محجوبة واحتفظ بتذكرة الوقوف.`,
    en: `Found a summons under your wiper? Come by the date given, usually within 7 days, or call. If you were not driving, you must say to whom you lent the car. Refusing carries a fine of its own (Art. 96 § 3 KW). Take a photo if the sign was hidden, and keep your parking ticket.`,
  }),
  legalActs: [
    cite(prawoDrogowe, '46', '47', '49', '130a'),
    cite(kodeksWykroczen, '90', '92', '96', '97'),
    cite(taryfikatorMandatow),
    cite(straze, '11', '12'),
  ],
}
