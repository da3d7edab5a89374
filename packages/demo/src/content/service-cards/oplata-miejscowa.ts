import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { ordynacjaPodatkowa } from '../legal-acts/more-state-acts.ts'
import { podatkiLokalne } from '../legal-acts/state-acts.ts'
import { uchwalaOplataMiejscowa } from '../legal-acts/town-acts.ts'
import { appealsBoard } from './municipal-parts.ts'
import { eDeliveryBox, fourteenDays, postToTownHall, townHallCounter } from './parts.ts'

export const oplataMiejscowa: DemoDocument<'service-cards'> = {
  key: 'oplata-miejscowa',
  number: 'FP-04',
  title: {
    pl: 'Opłata miejscowa',
    uk: 'Туристичний збір (opłata miejscowa)',
    ar: 'رسم الإقامة للسياح (opłata miejscowa)',
    en: 'Visitor tax (opłata miejscowa)',
  },
  summary: {
    pl: 'Turysta, który nocuje w Jantarowie dłużej niż dobę, płaci 2,80 zł za każdy dzień. Opłatę pobiera gospodarz noclegu i przekazuje ją urzędowi do 10. dnia następnego miesiąca.',
    uk: 'Турист, який перебуває в Янтаровому довше за добу, платить 2,80 злотого за кожен день. Збір бере господар житла й передає управлінню до 10-го числа наступного місяця.',
    ar: 'السائح الذي يقيم في يانتاروفو أكثر من يوم يدفع 2.80 زلوتي عن كل يوم. يحصّل الرسم صاحب مكان الإقامة ويسلّمه إلى البلدية حتى اليوم 10 من الشهر التالي.',
    en: 'A visitor who stays in Jantarowo longer than a day pays PLN 2.80 for each day. The host collects it and passes it on to the town hall by the 10th of the next month.',
  },
  topics: ['podatki', 'turystyka'],
  audiences: ['tourists', 'businesses', 'residents'],
  ownerUnit: 'referat-podatkow',
  reviewAt: day(95),
  producedBy: 'Referat Podatków',
  producedAt: day(-130),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `**Jesteś turystą?** Płacisz, gdy przyjeżdżasz na wypoczynek, szkolenie lub zwiedzanie i jesteś tu dłużej niż dobę. Nie ma znaczenia, czy śpisz w hotelu, pokoju, domku, przyczepie czy na jachcie.

**Wynajmujesz noclegi?** Zostajesz inkasentem: pobierasz opłatę od gości, wydajesz pokwitowanie i oddajesz pieniądze gminie. Za to dostajesz 10% jako wynagrodzenie. Całą drogę opisuje [Wynajem pokoi turystom](ref:procedures/wynajem-pokoi-turystom).`,
    uk: `**Ви турист?** Ви платите, якщо приїздите на відпочинок, навчання чи екскурсію й перебуваєте тут довше за добу. Неважливо, де ви ночуєте: у готелі, кімнаті, будиночку, причепі чи на яхті.

**Ви здаєте житло?** Ви стаєте збирачем (inkasent): берете збір із гостей, видаєте квитанцію й передаєте гроші гміні. За це отримуєте 10 % винагороди. Увесь шлях – у пораднику [Оренда кімнат туристам](ref:procedures/wynajem-pokoi-turystom).`,
    ar: `**أنت سائح؟** تدفع إذا جئت للراحة أو التدريب أو السياحة وأقمت أكثر من يوم، سواء بتّ في فندق أو غرفة أو بيت صيفي أو عربة تخييم أو يخت.

**تؤجّر أماكن للمبيت؟** تصبح محصّلًا (inkasent): تأخذ الرسم من الضيوف وتعطيهم إيصالًا وتسلّم المال إلى البلدية، وتحصل على 10% أجرًا. الخطوات كلها في دليل [تأجير الغرف للسياح](ref:procedures/wynajem-pokoi-turystom).`,
    en: `**You are a visitor?** You pay when you come for leisure, training or sightseeing and stay longer than a day. It makes no difference whether you sleep in a hotel, a room, a cottage, a caravan or on a yacht.

**You let accommodation?** You become a collector (inkasent): you take the charge from guests, give a receipt and pass the money on to the town. For this you get 10% as remuneration. The whole way is in [Letting rooms to tourists](ref:procedures/wynajem-pokoi-turystom).`,
  },
  howTo: {
    pl: `## Turysta

1. Zapłać gospodarzowi przy przyjeździe. Policz dni pobytu razy liczba osób.
2. Weź pokwitowanie z numerem i pieczęcią. Zachowaj je do wyjazdu.

## Gospodarz noclegu

1. Zgłoś się do [Referatu Podatków](ref:units/referat-podatkow) (pokój 6): dopiszemy cię do uchwały o inkasentach i damy bloczek pokwitowań albo konto w systemie.
2. Pobieraj opłatę od gości i zapisuj ją w ewidencji.
3. Do 10. dnia następnego miesiąca wpłać zebraną kwotę na podany rachunek i złóż rozliczenie. Poza sezonem też, nawet gdy wynosi zero.
4. Prowizję przelejemy ci do końca miesiąca.`,
    uk: `## Турист

1. Заплатіть господареві під час поселення. Порахуйте дні та помножте на кількість осіб.
2. Візьміть квитанцію з номером і печаткою. Збережіть її до від’їзду.

## Господар житла

1. Зверніться до [Податкового відділу](ref:units/referat-podatkow) (кімната 6): ми впишемо вас до ухвали про збирачів і дамо блокнот квитанцій або доступ до системи.
2. Беріть збір із гостей і записуйте його в облік.
3. До 10-го числа наступного місяця перекажіть зібрану суму на вказаний рахунок і подайте звіт. Поза сезоном також, навіть якщо сума нульова.
4. Винагороду перекажемо до кінця місяця.`,
    ar: `## السائح

1. ادفع لصاحب المكان عند وصولك: عدد الأيام مضروبًا في عدد الأشخاص.
2. خذ إيصالًا مرقّمًا ومختومًا واحتفظ به حتى مغادرتك.

## صاحب مكان المبيت

1. راجع [قسم الضرائب](ref:units/referat-podatkow) (الغرفة 6): ندرج اسمك في قرار المحصّلين ونعطيك دفتر إيصالات أو حسابًا في النظام.
2. حصّل الرسم من الضيوف وقيّده في السجل.
3. ادفع المبلغ المحصَّل إلى الحساب المحدد وقدّم كشفًا حتى اليوم 10 من الشهر التالي، حتى خارج الموسم وإن كان صفرًا.
4. نحوّل أجرك قبل نهاية الشهر.`,
    en: `## Visitor

1. Pay your host on arrival. Multiply the days of your stay by the number of people.
2. Take a numbered, stamped receipt. Keep it until you leave.

## Host

1. Come to the [Tax Department](ref:units/referat-podatkow) (room 6): we add you to the resolution on collectors and give you a receipt book or an account in the system.
2. Collect the charge from guests and record it.
3. By the 10th of the next month pay what you collected into the account given and hand in a statement. Out of season too, even if it is zero.
4. We transfer your commission by the end of the month.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Rozliczenie inkasenta za miesiąc (wzór dostaniesz w urzędzie)',
        uk: 'Місячний звіт збирача (зразок є в управлінні)',
        ar: 'كشف المحصّل الشهري (النموذج في البلدية)',
        en: 'The collector’s monthly statement (form available at the town hall)',
      },
      kind: 'form',
      condition: {
        pl: 'Gospodarz noclegu, co miesiąc',
        uk: 'Господар житла, щомісяця',
        ar: 'صاحب مكان المبيت، كل شهر',
        en: 'Hosts, every month',
      },
    },
    {
      name: {
        pl: 'Dokument, który potwierdza zwolnienie: legitymacja szkolna, orzeczenie, lista grupy',
        uk: 'Документ про пільгу: шкільний квиток, довідка про інвалідність, список групи',
        ar: 'ما يثبت الإعفاء: بطاقة مدرسية أو قرار إعاقة أو قائمة المجموعة',
        en: 'Proof of an exemption: school card, disability certificate, group list',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli nie płacisz, bo jesteś zwolniony',
        uk: 'Якщо ви звільнені від сплати',
        ar: 'إذا كنت معفى من الدفع',
        en: 'If you are exempt',
      },
    },
  ],
  fees: [
    {
      label: {
        pl: 'Opłata miejscowa za każdy dzień od osoby',
        uk: 'Туристичний збір за кожен день з особи',
        ar: 'رسم الإقامة عن كل يوم للشخص',
        en: 'Visitor tax per person per day',
      },
      amount: 2.8,
      exemptions: {
        pl: 'Z ustawy nie płacą: osoby niewidome i ich przewodnicy, pacjenci szpitali, właściciele domów letniskowych płacący tu podatek od nieruchomości, zorganizowane grupy dzieci i młodzieży szkolnej, dyplomaci. Z naszej uchwały nie płacą dzieci do 7 lat, a młodzież do 18 lat i osoby ze znaczną lub umiarkowaną niepełnosprawnością płacą połowę.',
        uk: 'За законом не платять: незрячі та їхні провідники, пацієнти лікарень, власники дачних будиночків, які платять тут податок на нерухомість, організовані групи дітей і школярів, дипломати. За нашою ухвалою не платять діти до 7 років, а молодь до 18 років та особи зі значним чи помірним ступенем інвалідності платять половину.',
        ar: 'يعفي القانون: المكفوفين ومرافقيهم، ومرضى المستشفيات، وأصحاب البيوت الصيفية الذين يدفعون هنا ضريبة العقارات، ومجموعات الأطفال والتلاميذ المنظمة، والدبلوماسيين. ويعفي قرارنا الأطفال حتى 7 سنوات، ويدفع من هم دون 18 عامًا وذوو الإعاقة الكبيرة أو المتوسطة النصف.',
        en: 'By law these pay nothing: blind people and their guides, hospital patients, owners of holiday houses who pay property tax here, organised groups of school children and young people, diplomats. Under our resolution children up to 7 pay nothing, and people under 18 or with a significant or moderate disability pay half.',
      },
    },
  ],
  feeNote: {
    pl: 'Turysta płaci gospodarzowi, gotówką lub kartą. Gospodarz przekazuje zebraną kwotę na rachunek, który dostał jako inkasent, albo wpłaca ją w kasie urzędu.',
    uk: 'Турист платить господареві готівкою або карткою. Господар переказує зібране на рахунок, який отримав як збирач, або вносить у касу управління.',
    ar: 'يدفع السائح لصاحب المكان نقدًا أو بالبطاقة. ويحوّل صاحب المكان المبلغ المحصَّل إلى الحساب المحدد له محصّلًا، أو يدفعه في صندوق البلدية.',
    en: 'Visitors pay their host in cash or by card. The host transfers the money collected to the account given to them as a collector, or pays it in at the town hall’s cash desk.',
  },
  channels: [
    {
      kind: 'inPerson',
      label: {
        pl: 'Turysta: u gospodarza noclegu albo w Informacji Turystycznej',
        uk: 'Турист: у господаря житла або в туристичній інформації',
        ar: 'السائح: عند صاحب المكان أو في مكتب المعلومات السياحية',
        en: 'Visitors: with your host or at the Tourist Information',
      },
    },
    townHallCounter,
    postToTownHall,
    eDeliveryBox,
    {
      kind: 'phone',
      label: {
        pl: 'Pytania gospodarzy: 58 000 10 26',
        uk: 'Запитання господарів: 58 000 10 26',
        ar: 'استفسارات أصحاب أماكن المبيت: 58 000 10 26',
        en: 'Questions from hosts: 58 000 10 26',
      },
    },
  ],
  processingTime: {
    unit: 'immediately',
    text: {
      pl: 'Pokwitowanie dostajesz od ręki. Nowego gospodarza wpisuje Rada Miejska na najbliższej sesji, zwykle w ciągu miesiąca.',
      uk: 'Квитанцію отримуєте одразу. Нового господаря вносить Міська рада на найближчій сесії, зазвичай протягом місяця.',
      ar: 'تتسلّم الإيصال في الحال. ويدرج مجلس المدينة صاحب المكان الجديد في أقرب جلسة، خلال شهر عادةً.',
      en: 'You get the receipt at once. The Town Council adds a new host at its next session, usually within a month.',
    },
  },
  outcome: {
    pl: 'Turysta ma pokwitowanie. Gospodarz ma rozliczony miesiąc i prowizję. Pieniądze idą na ratowników, sprzątanie plaży, zejścia i parkingi.',
    uk: 'Турист має квитанцію. Господар має закритий місяць і винагороду. Гроші йдуть на рятувальників, прибирання пляжу, сходи й стоянки.',
    ar: 'للسائح إيصال، ولصاحب المكان شهر مسوّى وأجره. تُصرف الأموال على المنقذين وتنظيف الشاطئ والمداخل والمواقف.',
    en: 'The visitor has a receipt. The host has a settled month and a commission. The money pays for lifeguards, beach cleaning, the paths to the sea and car parks.',
  },
  collection: {
    pl: 'Bloczki pokwitowań odbierzesz w pokoju 6.',
    uk: 'Блокноти квитанцій забирайте в кімнаті 6.',
    ar: 'تتسلّم دفاتر الإيصالات من الغرفة 6.',
    en: 'Collect receipt books in room 6.',
  },
  appeal: {
    isPossible: true,
    authority: appealsBoard,
    deadline: fourteenDays,
    text: {
      pl: 'Turysta, który zapłacił za dużo, pisze do nas wniosek o zwrot nadpłaty. Od decyzji w tej sprawie, a także od decyzji o odpowiedzialności inkasenta, można się odwołać do Samorządowego Kolegium Odwoławczego, za pośrednictwem Burmistrza Jantarowa.',
      uk: 'Турист, який переплатив, подає нам заяву про повернення. Рішення в цій справі, а також рішення про відповідальність збирача можна оскаржити до Самоврядної апеляційної колегії через бургомістра Янтарового.',
      ar: 'السائح الذي دفع زيادةً يطلب منا استرداد الفرق. ويمكن الطعن في القرار، وفي قرار مسؤولية المحصّل، أمام هيئة الطعون المحلية عن طريق رئيس بلدية يانتاروفو.',
      en: 'A visitor who has paid too much writes to us for a refund. Our decision on that, and a decision on a collector’s liability, can be appealed to the Local Government Appeals Board through the Mayor of Jantarowo.',
    },
  },
  legalActs: [cite(podatkiLokalne, '17', '19'), cite(ordynacjaPodatkowa), cite(uchwalaOplataMiejscowa)],
  responsibleUnit: 'referat-podatkow',
  specialCases: {
    pl: `## Rezerwacja przez portal

Portale zwykle nie pobierają opłaty miejscowej. Gość płaci ją na miejscu, nawet jeśli nocleg opłacił w całości. Napisz o tym w ofercie.

## Przyjeżdżasz w odwiedziny do rodziny

Nie płacisz: to nie jest pobyt turystyczny ani wypoczynkowy w rozumieniu uchwały.

## Gość nie chce zapłacić

Zapisz jego dane i poinformuj nas. Nie odpowiadasz za opłatę, której nie dało się pobrać, jeśli to zgłosisz. Za pobraną i niewpłaconą odpowiadasz całym majątkiem.`,
    uk: `## Бронювання через портал

Портали зазвичай не беруть туристичного збору. Гість платить на місці, навіть якщо житло оплачене повністю. Напишіть про це в оголошенні.

## Ви приїздите до родини

Ви не платите: це не туристичне перебування і не відпочинок у розумінні ухвали.

## Гість не хоче платити

Запишіть його дані й повідомте нас. Ви не відповідаєте за збір, який не вдалося взяти, якщо повідомите про це. За взятий і не переданий відповідаєте всім майном.`,
    ar: `## الحجز عبر موقع

لا تحصّل المواقع رسم الإقامة عادةً. يدفعه الضيف في المكان ولو سدّد ثمن المبيت كله. اذكر ذلك في إعلانك.

## تزور أقاربك

لا تدفع، فهذه ليست إقامة سياحية ولا للراحة بمعنى القرار.

## الضيف يرفض الدفع

سجّل بياناته وأخبرنا. لست مسؤولًا عن رسم تعذّر تحصيله إذا أبلغت عنه. أما ما حصّلته ولم تسلّمه فتُسأل عنه بكل مالك.`,
    en: `## Bookings through a portal

Portals usually do not collect the visitor tax. The guest pays it on site, even if the stay is paid in full. Say so in your advert.

## You are visiting family

You do not pay: this is not a tourist or leisure stay within the meaning of the resolution.

## A guest refuses to pay

Note their details and tell us. You are not liable for a charge that could not be collected if you report it. For what you collected but did not pass on, you are liable with all your assets.`,
  },
  lifeEvents: ['business', 'home'],
  faq: [
    {
      question: {
        pl: 'Przyjeżdżam na jedną noc. Czy płacę?',
        uk: 'Приїжджаю на одну ніч. Чи плачу?',
        ar: 'أقيم ليلة واحدة. هل أدفع؟',
        en: 'I am staying one night. Do I pay?',
      },
      answer: {
        pl: 'Nie, jeśli pobyt nie przekracza doby. Od dłuższego płacisz za każdy dzień, także pierwszy.',
        uk: 'Ні, якщо перебування не довше за добу. За довше платите за кожен день, також перший.',
        ar: 'لا، إذا لم تتجاوز إقامتك يومًا. أما الأطول فتدفع عن كل أيامها ومنها الأول.',
        en: 'No, if your stay is no longer than a day. For a longer one you pay for each day, the first included.',
      },
    },
    {
      question: {
        pl: 'Czy to opłata klimatyczna lub uzdrowiskowa?',
        uk: 'Це кліматичний чи курортний збір?',
        ar: 'هل هو رسم مناخي أو رسم منتجع؟',
        en: 'Is this a climate or spa charge?',
      },
      answer: {
        pl: 'Potocznie mówi się „klimatyczna”. Opłata uzdrowiskowa jest tylko w uzdrowiskach, a Jantarowo nim nie jest.',
        uk: 'У побуті кажуть «кліматичний». Курортний збір є лише в офіційних курортах, а Янтарове до них не належить.',
        ar: 'يسميه الناس «مناخيًا». أما رسم المنتجعات العلاجية (opłata uzdrowiskowa) فلا يكون إلا فيها، ويانتاروفو ليس منها.',
        en: 'People call it the “climate charge”. A spa charge exists only in spa towns, and Jantarowo is not one.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'FP-04',
      'opłata klimatyczna',
      'taksa klimatyczna',
      'opłata turystyczna',
      'podatek turystyczny',
      'inkasent',
      'opłata uzdrowiskowa',
      'noclegi opłata',
    ],
    uk: ['FP-04', 'курортний збір', 'кліматичний збір', 'податок для туристів', 'збір за проживання', 'інкасент'],
    ar: ['FP-04', 'ضريبة سياحية', 'رسم سياحي', 'رسم المبيت', 'ضريبة الفندق', 'محصّل الرسم'],
    en: ['FP-04', 'tourist tax', 'city tax', 'climate fee', 'overnight tax', 'spa tax', 'resort fee'],
  },
}
