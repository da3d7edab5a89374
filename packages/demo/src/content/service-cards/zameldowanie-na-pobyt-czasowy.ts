import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { formularzeMeldunkowe } from '../legal-acts/more-state-acts.ts'
import { ewidencjaLudnosci, kpa, oplataSkarbowa } from '../legal-acts/state-acts.ts'
import {
  BANK_ACCOUNT,
  fourteenDays,
  governorOfPomorskie,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  STATE_SIGN_IN,
  stateService,
  townHallCounter,
} from './parts.ts'

export const zameldowanieNaPobytCzasowy: DemoDocument<'service-cards'> = {
  key: 'zameldowanie-na-pobyt-czasowy',
  number: 'SO-03',
  title: {
    pl: 'Zameldowanie na pobyt czasowy',
    uk: 'Реєстрація тимчасового місця проживання (zameldowanie na pobyt czasowy)',
    ar: 'تسجيل عنوان الإقامة المؤقتة (zameldowanie na pobyt czasowy)',
    en: 'Registering a temporary address (zameldowanie na pobyt czasowy)',
  },
  summary: {
    pl: 'Zamelduj się czasowo, gdy mieszkasz w Jantarowie dłużej, ale nie na stałe: na studia, do pracy, na sezon. Meldunek jest bezpłatny. Cudzoziemiec bez numeru PESEL dostanie go przy okazji.',
    uk: 'Зареєструйтеся тимчасово, якщо живете в Янтаровому довше, але не назавжди: навчання, робота, сезон. Це безкоштовно. Іноземець без номера PESEL отримає його заодно.',
    ar: 'سجّل عنوانك المؤقت إذا كنت تسكن في يانتاروفو مدة أطول دون أن تستقر: للدراسة أو العمل أو الموسم. التسجيل مجاني، والأجنبي الذي لا يحمل رقم PESEL يحصل عليه معه.',
    en: 'Register a temporary address if you live in Jantarowo for a longer time but not for good: to study, work or for the season. It is free, and a foreigner without a PESEL number gets one as well.',
  },
  topics: ['dokumenty'],
  audiences: ['residents', 'newcomers'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(190),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-175),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla ciebie, jeśli mieszkasz w Jantarowie przez określony czas, a twój stały dom jest gdzie indziej.

| Kto | Kiedy najpóźniej | Kiedy bez obowiązku |
| --- | --- | --- |
| Obywatel Polski | 30 dni od przyjazdu | pobyt do 3 miesięcy |
| Obywatel UE, Islandii, Liechtensteinu, Norwegii lub Szwajcarii i jego rodzina | 30 dni od przyjazdu | pobyt do 3 miesięcy |
| Cudzoziemiec z innego kraju | 4. dzień od przyjazdu | pobyt w Polsce do 30 dni |

Goście hoteli i pensjonatów, którzy przyjechali na krótki wypoczynek, nie muszą się meldować.`,
    uk: `Для вас, якщо ви живете в Янтаровому певний час, а постійний дім маєте деінде.

| Хто | Найпізніший термін | Коли не обов’язково |
| --- | --- | --- |
| Громадянин Польщі | 30 днів від прибуття | перебування до 3 місяців |
| Громадянин ЄС, Ісландії, Ліхтенштейну, Норвегії або Швейцарії та його сім’я | 30 днів від прибуття | перебування до 3 місяців |
| Громадянин іншої країни | 4-й день від прибуття | перебування в Польщі до 30 днів |

Гості готелів і пансіонатів, які приїхали на короткий відпочинок, не мусять реєструватися.`,
    ar: `لك إذا كنت تسكن في يانتاروفو مدة محددة وبيتك الدائم في مكان آخر.

| من | آخر موعد | متى لا يلزم التسجيل |
| --- | --- | --- |
| المواطن البولندي | 30 يومًا من الوصول | إقامة حتى 3 أشهر |
| مواطن الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا وأسرته | 30 يومًا من الوصول | إقامة حتى 3 أشهر |
| الأجنبي من بلد آخر | اليوم الرابع من الوصول | إقامة في بولندا حتى 30 يومًا |

لا يلزم التسجيل نزلاء الفنادق وبيوت الضيافة الذين جاؤوا لإجازة قصيرة.`,
    en: `For you, if you live in Jantarowo for a limited time and your permanent home is elsewhere.

| Who | Deadline | When it is not required |
| --- | --- | --- |
| Polish citizen | 30 days after arriving | stay of up to 3 months |
| Citizen of the EU, Iceland, Liechtenstein, Norway or Switzerland, and their family | 30 days after arriving | stay of up to 3 months |
| Foreign national from any other country | 4th day after arriving | stay in Poland of up to 30 days |

Guests of hotels and guest houses who are here on a short holiday do not have to register.`,
  },
  howTo: {
    pl: `1. Wypełnij formularz „Zgłoszenie pobytu czasowego” (EL/ZC/1) i wpisz, do kiedy zostajesz.
2. Jeśli lokal nie jest twój, poproś właściciela lub najemcę z tytułem do lokalu o podpis na formularzu.
3. Przyjdź z dokumentami do [Referatu Spraw Obywatelskich](ref:units/referat-spraw-obywatelskich). Zameldujemy cię od ręki.
4. Jeśli potrzebujesz zaświadczenia, poproś o nie i zapłać 17 zł.

Meldunek stały zostaje bez zmian: można mieć jeden stały i jeden czasowy.`,
    uk: `1. Заповніть бланк «Zgłoszenie pobytu czasowego» (EL/ZC/1) і впишіть, до якого дня залишаєтеся.
2. Якщо житло не ваше, попросіть підписати бланк власника або орендаря, який має право на житло.
3. Прийдіть із документами до [відділу громадянських справ](ref:units/referat-spraw-obywatelskich). Ми зареєструємо вас одразу.
4. Якщо потрібна довідка, попросіть її та сплатіть 17 злотих.

Постійна реєстрація не змінюється: можна мати одну постійну й одну тимчасову.`,
    ar: `1. املأ الاستمارة «Zgłoszenie pobytu czasowego» (EL/ZC/1) واكتب إلى متى ستبقى.
2. إذا لم يكن المسكن ملكك فاطلب توقيع المالك، أو المستأجر صاحب الحق في المسكن، على الاستمارة.
3. تعال بالوثائق إلى [قسم شؤون المواطنين](ref:units/referat-spraw-obywatelskich). نسجّلك فورًا.
4. إذا احتجت إلى شهادة فاطلبها وادفع 17 زلوتيًا.

يبقى عنوانك الدائم كما هو، إذ يجوز أن يكون لك عنوان دائم واحد وآخر مؤقت.`,
    en: `1. Fill in the form “Zgłoszenie pobytu czasowego” (EL/ZC/1) and say until when you are staying.
2. If the home is not yours, ask the owner, or the tenant who holds the title, to sign the form.
3. Bring the documents to the [Civic Affairs Department](ref:units/referat-spraw-obywatelskich). We register you on the spot.
4. If you need a certificate, ask for one and pay PLN 17.

Your permanent address does not change: you can have one permanent and one temporary address.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Formularz „Zgłoszenie pobytu czasowego” (EL/ZC/1), osobny dla każdej osoby',
        uk: 'Бланк «Zgłoszenie pobytu czasowego» (EL/ZC/1), окремий на кожну особу',
        ar: 'استمارة «Zgłoszenie pobytu czasowego» (EL/ZC/1)، واحدة لكل شخص',
        en: 'Form “Zgłoszenie pobytu czasowego” (EL/ZC/1), one for each person',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Dowód osobisty lub paszport',
        uk: 'Посвідчення особи або паспорт',
        ar: 'بطاقة الهوية أو جواز السفر',
        en: 'Identity card or passport',
      },
      kind: 'show',
    },
    {
      name: {
        pl: 'Dokument potwierdzający prawo do lokalu, na przykład umowa najmu lub numer księgi wieczystej',
        uk: 'Документ про право на житло, наприклад договір оренди або номер земельної книги',
        ar: 'وثيقة الحق في المسكن، مثل عقد الإيجار أو رقم السجل العقاري',
        en: 'Proof of the right to the home, such as a tenancy agreement or land register number',
      },
      kind: 'show',
      condition: {
        pl: 'Twój albo osoby, która podpisuje formularz',
        uk: 'Ваш або особи, яка підписує бланк',
        ar: 'وثيقتك أنت أو وثيقة من يوقّع على الاستمارة',
        en: 'Yours or that of the person who signs the form',
      },
    },
    {
      name: {
        pl: 'Dokument, na którego podstawie jesteś w Polsce: wiza, karta pobytu, zaświadczenie o ochronie lub PESEL UKR',
        uk: 'Документ, на підставі якого ви перебуваєте в Польщі: віза, картка перебування (karta pobytu), довідка про захист або PESEL UKR',
        ar: 'الوثيقة التي تقيم في بولندا بموجبها: تأشيرة أو بطاقة إقامة (karta pobytu) أو شهادة حماية أو PESEL UKR',
        en: 'The document that allows you to be in Poland: visa, residence card, certificate of protection or PESEL UKR',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli jesteś cudzoziemcem spoza UE',
        uk: 'Якщо ви громадянин країни поза ЄС',
        ar: 'إذا كنت من خارج الاتحاد الأوروبي',
        en: 'If you are a national of a country outside the EU',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Zaświadczenie o zameldowaniu na pobyt czasowy (jeśli o nie poprosisz)',
        uk: 'Довідка про тимчасову реєстрацію (якщо ви її просите)',
        ar: 'شهادة تسجيل العنوان المؤقت (إذا طلبتها)',
        en: 'Certificate of temporary address (if you ask for one)',
      },
      amount: 17,
      exemptions: {
        pl: 'Bez opłaty, gdy potrzebujesz go na przykład do szkoły, pracy, ubezpieczenia społecznego lub pomocy społecznej. Powiedz nam, po co ci zaświadczenie.',
        uk: 'Безкоштовно, якщо довідка потрібна, наприклад, для школи, роботи, соціального страхування чи соціальної допомоги. Скажіть нам, навіщо вона вам.',
        ar: 'مجانًا إذا احتجت إليها مثلًا للمدرسة أو العمل أو التأمين الاجتماعي أو المساعدة الاجتماعية. أخبرنا بالغرض منها.',
        en: 'No charge when you need it, for example, for school, work, social insurance or social assistance. Tell us what it is for.',
      },
    },
    powerOfAttorneyFee,
  ],
  feeNote: {
    pl: 'Samo zameldowanie i nadanie numeru PESEL są bezpłatne.',
    uk: 'Сама реєстрація та присвоєння номера PESEL безкоштовні.',
    ar: 'التسجيل نفسه ومنح رقم PESEL مجانيان.',
    en: 'Registration itself and the PESEL number are free.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [
    townHallCounter,
    stateService({
      url: 'https://www.gov.pl/web/gov/zamelduj-sie-na-pobyt-staly-lub-czasowy-dluzszy-niz-3-miesiace',
      label: {
        pl: 'Meldunek na gov.pl (bez obywateli państw spoza UE)',
        uk: 'Реєстрація на gov.pl (крім громадян країн поза ЄС)',
        ar: 'التسجيل في gov.pl (عدا مواطني الدول خارج الاتحاد الأوروبي)',
        en: 'Registration on gov.pl (not for citizens of non-EU countries)',
      },
      signIn: [...STATE_SIGN_IN, 'qualifiedSignature'],
    }),
  ],
  processingTime: {
    unit: 'immediately',
    text: {
      pl: 'Od ręki. Jeśli dane budzą wątpliwości, sprawę rozstrzyga decyzja: do miesiąca, a gdy jest zawiła – do 2 miesięcy.',
      uk: 'Одразу. Якщо дані викликають сумнів, виносимо рішення: до місяця, у складній справі – до 2 місяців.',
      ar: 'فورًا. إذا أثارت البيانات شكوكًا صدر قرار خلال شهر، أو شهرين في الحالات المعقدة.',
      en: 'On the spot. If the details are in doubt, we issue a decision within a month, or two months in a complex case.',
    },
  },
  outcome: {
    pl: `Masz meldunek do dnia wpisanego w formularzu. Potem wygasa sam. Jeśli zostajesz dłużej, zamelduj się ponownie; jeśli wyjeżdżasz wcześniej, [wymelduj się](ref:service-cards/wymeldowanie).

Cudzoziemcowi zameldowanemu na więcej niż 30 dni nadajemy z urzędu numer PESEL i wręczamy powiadomienie.`,
    uk: `Вас зареєстровано до дня, вказаного в бланку. Потім реєстрація припиняється сама. Якщо залишаєтеся довше, зареєструйтеся знову; якщо їдете раніше, [зніміться з реєстрації](ref:service-cards/wymeldowanie).

Іноземцю, зареєстрованому більше ніж на 30 днів, ми присвоюємо номер PESEL і видаємо повідомлення про нього.`,
    ar: `يبقى عنوانك مسجَّلًا حتى اليوم المكتوب في الاستمارة ثم ينتهي التسجيل من تلقاء نفسه. إذا بقيت مدة أطول فسجّل من جديد، وإذا غادرت قبل ذلك [فألغِ التسجيل](ref:service-cards/wymeldowanie).

نمنح الأجنبي المسجَّل لأكثر من 30 يومًا رقم PESEL ونسلّمه إشعارًا به.`,
    en: `You are registered until the day given on the form. Registration then ends by itself. If you stay longer, register again; if you leave earlier, [deregister](ref:service-cards/wymeldowanie).

A foreign national registered for more than 30 days is given a PESEL number and a printed notice of it.`,
  },
  collection: {
    pl: 'Powiadomienie o numerze PESEL i zaświadczenie odbierasz na miejscu.',
    uk: 'Повідомлення про номер PESEL і довідку отримуєте на місці.',
    ar: 'تتسلّم إشعار رقم PESEL والشهادة في الحال.',
    en: 'You get the PESEL notice and the certificate on the spot.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: fourteenDays,
    text: {
      pl: 'Zwykłe zameldowanie to czynność, od której nie ma odwołania. Jeśli odmówimy i wydamy decyzję, odwołaj się do Wojewody Pomorskiego za pośrednictwem Burmistrza Jantarowa.',
      uk: 'Звичайну реєстрацію не оскаржують. Якщо ми відмовимо й винесемо рішення, подайте скаргу (odwołanie) до Поморського воєводи через бургомістра Янтарового.',
      ar: 'التسجيل العادي إجراء لا يُطعن فيه. أما إذا رفضنا وأصدرنا قرارًا فقدّم الطعن (odwołanie) إلى حاكم مقاطعة بومورسكيه عن طريق رئيس بلدية يانتاروفو.',
      en: 'There is no appeal against ordinary registration. If we refuse and issue a decision, appeal (odwołanie) to the Governor of Pomorskie through the Mayor of Jantarowo.',
    },
  },
  legalActs: [cite(ewidencjaLudnosci), cite(formularzeMeldunkowe), cite(oplataSkarbowa), cite(kpa)],
  responsibleUnit: 'referat-spraw-obywatelskich',
  specialCases: {
    pl: `## Masz PESEL ze statusem UKR

Meldujesz się jak inni cudzoziemcy spoza UE, na pobyt czasowy. Meldunek nie zastępuje statusu UKR: o nim piszemy w karcie [PESEL dla cudzoziemca](ref:service-cards/pesel-dla-cudzoziemca).

## Pracujesz u nas w sezonie

Jeśli mieszkasz w kwaterze pracowniczej, formularz podpisuje ten, kto ma tytuł do budynku – zwykle pracodawca lub właściciel pensjonatu.`,
    uk: `## У вас PESEL зі статусом UKR

Ви реєструєтеся тимчасово, як інші громадяни країн поза ЄС. Реєстрація не замінює статусу UKR: про нього йдеться в картці [PESEL для іноземця](ref:service-cards/pesel-dla-cudzoziemca).

## Ви працюєте в нас у сезон

Якщо ви живете в житлі для працівників, бланк підписує той, хто має право на будинок, – зазвичай роботодавець або власник пансіонату.`,
    ar: `## لديك رقم PESEL بصفة UKR

تسجّل عنوانك المؤقت مثل غيرك من مواطني الدول خارج الاتحاد الأوروبي. لا يحلّ التسجيل محلّ صفة UKR، ونشرحها في بطاقة الخدمة [رقم PESEL للأجانب](ref:service-cards/pesel-dla-cudzoziemca).

## تعمل عندنا في الموسم

إذا كنت تسكن في مساكن العمال فيوقّع الاستمارة صاحب الحق في المبنى، وهو عادةً صاحب العمل أو مالك بيت الضيافة.`,
    en: `## You have a PESEL number with UKR status

You register a temporary address like other citizens of non-EU countries. Registration does not replace UKR status: see [PESEL for foreign nationals](ref:service-cards/pesel-dla-cudzoziemca).

## You work here for the season

If you live in workers’ lodgings, the form is signed by whoever holds the title to the building, usually the employer or the guest-house owner.`,
  },
  lifeEvents: ['moving', 'home', 'documents'],
  faq: [
    {
      question: {
        pl: 'Czy meldunek czasowy wystarczy, żeby zapisać dziecko do szkoły?',
        uk: 'Чи достатньо тимчасової реєстрації, щоб записати дитину до школи?',
        ar: 'هل يكفي العنوان المؤقت لتسجيل طفلي في المدرسة؟',
        en: 'Is a temporary address enough to enrol my child at school?',
      },
      answer: {
        pl: 'Tak, a nawet nie jest do tego potrzebny. Szkoła obwodowa przyjmuje dziecko, które mieszka w jej obwodzie.',
        uk: 'Так, ба навіть вона для цього не потрібна. Школа за місцем проживання приймає дитину, яка живе на її території.',
        ar: 'نعم، بل إنه ليس شرطًا لذلك. تقبل مدرسة الحي كل طفل يسكن في نطاقها.',
        en: 'Yes, and you do not even need one. The local school takes any child who lives in its catchment area.',
      },
    },
    {
      question: {
        pl: 'Co grozi za brak meldunku?',
        uk: 'Що буде, якщо не зареєструватися?',
        ar: 'ما عاقبة عدم التسجيل؟',
        en: 'What happens if I do not register?',
      },
      answer: {
        pl: 'Obywatelowi Polski nie grozi kara. Cudzoziemiec spoza UE, który się nie zamelduje, może dostać grzywnę.',
        uk: 'Громадянам Польщі покарання не загрожує. Громадянин країни поза ЄС, який не зареєструвався, може отримати штраф.',
        ar: 'لا عقوبة على المواطنين البولنديين. أما الأجنبي من خارج الاتحاد الأوروبي الذي لا يسجّل عنوانه فقد تُفرض عليه غرامة.',
        en: 'Polish citizens face no penalty. A foreign national from outside the EU who does not register may be fined.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'meldunek czasowy',
      'meldunek tymczasowy',
      'tymczasowy pobyt',
      'zameldowanie cudzoziemca',
      'najem mieszkania',
      'EL/ZC/1',
    ],
    uk: ['тимчасова прописка', 'мельдунок часовий', 'тимчасова реєстрація', 'прописка для іноземця', 'оренда житла'],
    ar: ['سكن مؤقت', 'تسجيل السكن المؤقت', 'ملدونك', 'إيجار', 'إثبات عنوان للأجانب'],
    en: ['temporary meldunek', 'temporary residence registration', 'register as a foreigner', 'renting', 'student registration'],
  },
}
