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

export const zameldowanieNaPobytStaly: DemoDocument<'service-cards'> = {
  key: 'zameldowanie-na-pobyt-staly',
  number: 'SO-02',
  title: {
    pl: 'Zameldowanie na pobyt stały',
    uk: 'Реєстрація постійного місця проживання (zameldowanie na pobyt stały)',
    ar: 'تسجيل عنوان الإقامة الدائمة (zameldowanie na pobyt stały)',
    en: 'Registering a permanent address (zameldowanie na pobyt stały)',
  },
  summary: {
    pl: 'Zamelduj się, gdy przeprowadzasz się do Jantarowa na stałe. To bezpłatne i trwa kilka minut w urzędzie albo przez internet. Masz na to 30 dni, a jako cudzoziemiec spoza UE – 4 dni.',
    uk: 'Зареєструйте адресу, якщо переїжджаєте до Янтарового назавжди. Це безкоштовно й триває кілька хвилин в управлінні або онлайн. Термін – 30 днів, для громадян країн поза ЄС – 4 дні.',
    ar: 'سجّل عنوانك إذا انتقلت إلى يانتاروفو للسكن الدائم. التسجيل مجاني ويستغرق دقائق في البلدية أو عبر الإنترنت. المهلة 30 يومًا، و4 أيام لغير مواطني الاتحاد الأوروبي.',
    en: 'Register when you move to Jantarowo for good. It is free and takes a few minutes, at the town hall or online. You have 30 days, or 4 days if you come from outside the EU.',
  },
  topics: ['dokumenty'],
  audiences: ['residents', 'newcomers', 'families'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(190),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-175),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla ciebie, jeśli mieszkasz w Jantarowie i chcesz tu zostać na stałe. Zameldować możesz też swoje dziecko i osobę, którą się prawnie opiekujesz.

| Kto | Kiedy najpóźniej |
| --- | --- |
| Obywatel Polski | 30 dni od przyjazdu pod nowy adres |
| Obywatel UE, Islandii, Liechtensteinu, Norwegii lub Szwajcarii i jego rodzina | 30 dni od przyjazdu; bez obowiązku, jeśli pobyt trwa do 3 miesięcy |
| Cudzoziemiec z innego kraju | 4. dzień od przyjazdu; bez obowiązku, jeśli pobyt w Polsce trwa do 30 dni |

Można mieć tylko jeden meldunek stały. Jeśli przyjeżdżasz na jakiś czas, wybierz [zameldowanie na pobyt czasowy](ref:service-cards/zameldowanie-na-pobyt-czasowy).`,
    uk: `Для вас, якщо ви живете в Янтаровому й хочете залишитися тут назавжди. Зареєструвати можна також свою дитину та особу, якою ви законно опікуєтеся.

| Хто | Найпізніший термін |
| --- | --- |
| Громадянин Польщі | 30 днів від прибуття за новою адресою |
| Громадянин ЄС, Ісландії, Ліхтенштейну, Норвегії або Швейцарії та його сім’я | 30 днів від прибуття; не обов’язково, якщо перебування триває до 3 місяців |
| Громадянин іншої країни | 4-й день від прибуття; не обов’язково, якщо перебування в Польщі триває до 30 днів |

Постійна реєстрація може бути лише одна. Якщо ви приїхали на певний час, оберіть [тимчасову реєстрацію](ref:service-cards/zameldowanie-na-pobyt-czasowy).`,
    ar: `لك إذا كنت تسكن في يانتاروفو وتنوي البقاء فيها على الدوام. يمكنك أيضًا تسجيل طفلك ومن أنت وصيّ عليه قانونًا.

| من | آخر موعد |
| --- | --- |
| المواطن البولندي | 30 يومًا من الوصول إلى العنوان الجديد |
| مواطن الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا وأسرته | 30 يومًا من الوصول؛ ولا إلزام إذا لم تتجاوز الإقامة 3 أشهر |
| الأجنبي من بلد آخر | اليوم الرابع من الوصول؛ ولا إلزام إذا لم تتجاوز الإقامة في بولندا 30 يومًا |

لا يجوز أن يكون لك إلا عنوان دائم واحد. إذا جئت لمدة محددة فاختر [تسجيل العنوان المؤقت](ref:service-cards/zameldowanie-na-pobyt-czasowy).`,
    en: `For you, if you live in Jantarowo and mean to stay. You can also register your child or a person in your legal care.

| Who | Deadline |
| --- | --- |
| Polish citizen | 30 days after arriving at the new address |
| Citizen of the EU, Iceland, Liechtenstein, Norway or Switzerland, and their family | 30 days after arriving; not required for a stay of up to 3 months |
| Foreign national from any other country | 4th day after arriving; not required for a stay in Poland of up to 30 days |

You can have only one permanent address. If you are here for a limited time, choose [temporary registration](ref:service-cards/zameldowanie-na-pobyt-czasowy).`,
  },
  howTo: {
    pl: `1. Wypełnij formularz „Zgłoszenie pobytu stałego” (EL/ZS/1). Dostaniesz go też w urzędzie.
2. Jeśli lokal nie jest twój, poproś właściciela o podpis na formularzu: potwierdza nim, że tu mieszkasz.
3. Przyjdź z dokumentami do [Referatu Spraw Obywatelskich](ref:units/referat-spraw-obywatelskich). Zameldujemy cię od ręki i dostaniesz bezpłatne zaświadczenie.
4. Przez internet: zaloguj się, wpisz adres i dołącz skany dokumentów. Jeśli lokal jest twój i figurujesz w księdze wieczystej, system zamelduje cię automatycznie.

Z poprzedniego adresu wymeldujesz się przy okazji, w tym samym formularzu.`,
    uk: `1. Заповніть бланк «Zgłoszenie pobytu stałego» (EL/ZS/1). Його можна взяти і в управлінні.
2. Якщо житло не ваше, попросіть власника підписати бланк: цим він підтверджує, що ви тут живете.
3. Прийдіть із документами до [відділу громадянських справ](ref:units/referat-spraw-obywatelskich). Ми зареєструємо вас одразу й видамо безкоштовну довідку.
4. Онлайн: увійдіть у систему, вкажіть адресу й додайте скани документів. Якщо житло ваше і ви вписані до земельної книги (księga wieczysta), система зареєструє вас автоматично.

З попередньої адреси вас знімуть з обліку заодно, у тому самому бланку.`,
    ar: `1. املأ الاستمارة «Zgłoszenie pobytu stałego» (EL/ZS/1)، وهي متوفرة أيضًا في البلدية.
2. إذا لم يكن المسكن ملكك فاطلب من المالك أن يوقّع على الاستمارة، فبتوقيعه يؤكد أنك تسكن فيه.
3. تعال بالوثائق إلى [قسم شؤون المواطنين](ref:units/referat-spraw-obywatelskich). نسجّلك فورًا ونعطيك شهادة مجانية.
4. عبر الإنترنت: سجّل الدخول واكتب العنوان وأرفق نسخ الوثائق الممسوحة ضوئيًا. إذا كان المسكن ملكك واسمك مقيدًا في السجل العقاري (księga wieczysta) سجّلك النظام تلقائيًا.

ويُلغى تسجيلك في العنوان السابق في الوقت نفسه وبالاستمارة نفسها.`,
    en: `1. Fill in the form “Zgłoszenie pobytu stałego” (EL/ZS/1). You can also get it at the town hall.
2. If the home is not yours, ask the owner to sign the form to confirm that you live there.
3. Bring the documents to the [Civic Affairs Department](ref:units/referat-spraw-obywatelskich). We register you on the spot and give you a free certificate.
4. Online: sign in, enter the address and attach scans of the documents. If you own the home and are in the land register (księga wieczysta), the system registers you automatically.

The same form also removes you from your previous address.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Formularz „Zgłoszenie pobytu stałego” (EL/ZS/1), osobny dla każdej osoby',
        uk: 'Бланк «Zgłoszenie pobytu stałego» (EL/ZS/1), окремий на кожну особу',
        ar: 'استمارة «Zgłoszenie pobytu stałego» (EL/ZS/1)، واحدة لكل شخص',
        en: 'Form “Zgłoszenie pobytu stałego” (EL/ZS/1), one for each person',
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
        pl: 'Dokument potwierdzający prawo do lokalu: akt własności, numer księgi wieczystej, umowa najmu, decyzja lub wyrok',
        uk: 'Документ про право на житло: акт власності, номер земельної книги, договір оренди, рішення органу чи суду',
        ar: 'وثيقة الحق في المسكن: سند ملكية أو رقم السجل العقاري أو عقد إيجار أو قرار إداري أو حكم قضائي',
        en: 'Proof of the right to the home: deed, land register number, tenancy agreement, official decision or court ruling',
      },
      kind: 'show',
      condition: {
        pl: 'Twój, a jeśli nie masz tytułu do lokalu – właściciela, razem z jego podpisem na formularzu',
        uk: 'Ваш, а якщо ви не маєте права на житло – документ власника разом із його підписом на бланку',
        ar: 'وثيقتك أنت، وإن لم يكن لك حق في المسكن فوثيقة المالك مع توقيعه على الاستمارة',
        en: 'Yours or, if you hold no title, the owner’s, together with the owner’s signature on the form',
      },
    },
    {
      name: {
        pl: 'Dokument pobytowy: karta stałego pobytu lub rezydenta UE, decyzja o statusie uchodźcy, ochronie uzupełniającej lub zgodzie na pobyt',
        uk: 'Документ на проживання: картка постійного перебування чи резидента ЄС (karta pobytu), рішення про статус біженця, додатковий захист або згоду на перебування',
        ar: 'وثيقة الإقامة: بطاقة الإقامة الدائمة أو المقيم في الاتحاد الأوروبي أو قرار اللجوء أو الحماية التكميلية أو الإذن بالإقامة',
        en: 'Residence document: permanent or EU long-term resident’s card, or a decision granting refugee status, subsidiary protection or leave to stay',
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
  fees: [powerOfAttorneyFee],
  feeNote: {
    pl: 'Zameldowanie i pierwsze zaświadczenie o pobycie stałym są bezpłatne.',
    uk: 'Реєстрація та перша довідка про постійне проживання безкоштовні.',
    ar: 'التسجيل والشهادة الأولى بالعنوان الدائم مجانيان.',
    en: 'Registration and the first certificate of permanent address are free.',
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
    pl: `Masz meldunek stały, a zaświadczenie dostajesz od razu i bez opłat. Twój adres trafia do rejestru PESEL, a u obywateli Polski także do [Centralnego Rejestru Wyborców](ref:service-cards/centralny-rejestr-wyborcow).

Meldunek to tylko ewidencja: nie daje prawa do lokalu ani go nie odbiera.`,
    uk: `Вас зареєстровано на постійне проживання, довідку ви отримуєте одразу й безкоштовно. Ваша адреса потрапляє до реєстру PESEL, а в громадян Польщі – ще й до [Центрального реєстру виборців](ref:service-cards/centralny-rejestr-wyborcow).

Реєстрація – це лише облік: вона не дає права на житло і не позбавляє його.`,
    ar: `يُسجَّل عنوانك الدائم وتتسلّم الشهادة فورًا دون رسوم. يدخل عنوانك في سجل PESEL، وللمواطنين البولنديين أيضًا في [السجل المركزي للناخبين](ref:service-cards/centralny-rejestr-wyborcow).

التسجيل قيد إداري فقط: لا يمنح حقًا في المسكن ولا ينزعه.`,
    en: `Your permanent address is registered and you get the certificate at once, free of charge. The address goes into the PESEL register and, for Polish citizens, into the [Central Register of Voters](ref:service-cards/centralny-rejestr-wyborcow).

Registration is only a record: it neither gives you a right to the home nor takes one away.`,
  },
  collection: {
    pl: 'Zaświadczenie odbierasz na miejscu. Gdy meldujesz się przez internet, dostaniesz je na skrzynkę elektroniczną.',
    uk: 'Довідку отримуєте на місці. Якщо реєструєтеся онлайн, вона прийде в електронну скриньку.',
    ar: 'تتسلّم الشهادة في الحال. وإذا سجّلت عبر الإنترنت فستصلك إلى صندوق بريدك الإلكتروني الرسمي.',
    en: 'You get the certificate on the spot. If you register online, it comes to your electronic inbox.',
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
    pl: `## Noworodek

Nie musisz go meldować. Dziecko, którego rodzic jest zameldowany w Polsce, meldujemy z urzędu, gdy USC sporządza akt urodzenia.

## Właściciel nie chce podpisać formularza

Przyjdź mimo to i pokaż dowody, że mieszkasz pod tym adresem: umowę, rachunki, oświadczenia sąsiadów. Sprawdzimy to i wydamy decyzję.`,
    uk: `## Новонароджена дитина

Реєструвати її окремо не треба. Якщо хтось із батьків зареєстрований у Польщі, дитину реєструють автоматично, коли USC складає акт про народження.

## Власник не хоче підписати бланк

Усе одно прийдіть і принесіть докази того, що ви тут живете: договір, рахунки, заяви сусідів. Ми перевіримо їх і винесемо рішення.`,
    ar: `## المولود الجديد

لا حاجة إلى تسجيله. إذا كان لأحد والديه عنوان مسجَّل في بولندا سُجّل الطفل تلقائيًا عندما يحرّر مكتب الأحوال المدنية (USC) شهادة الميلاد.

## المالك يرفض التوقيع على الاستمارة

تعال مع ذلك وأحضر ما يثبت سكنك في العنوان: عقدًا أو فواتير أو إفادات الجيران. سنتحقق من الأمر ونصدر قرارًا.`,
    en: `## A newborn baby

You do not have to register your baby. If a parent has a registered address in Poland, the child is registered automatically when the registry office (USC) records the birth.

## The owner will not sign the form

Come anyway and bring evidence that you live there: an agreement, bills, statements from neighbours. We will look into it and issue a decision.`,
  },
  lifeEvents: ['moving', 'home', 'documents'],
  faq: [
    {
      question: {
        pl: 'Czy muszę się meldować, jeśli wynajmuję mieszkanie?',
        uk: 'Чи треба реєструватися, якщо я орендую квартиру?',
        ar: 'هل يجب أن أسجّل عنواني إذا كنت مستأجرًا؟',
        en: 'Do I have to register if I rent?',
      },
      answer: {
        pl: 'Tak, obowiązek dotyczy każdego, kto tu mieszka. Wynajmujący nie może ci zabronić meldunku w umowie.',
        uk: 'Так, обов’язок стосується кожного, хто тут живе. Орендодавець не може заборонити реєстрацію в договорі.',
        ar: 'نعم، الإلزام يشمل كل من يسكن هنا. ولا يجوز للمؤجّر أن يمنعك من التسجيل في العقد.',
        en: 'Yes, the duty applies to everyone who lives here. A landlord cannot forbid registration in the agreement.',
      },
    },
    {
      question: {
        pl: 'Czy po przeprowadzce muszę wymienić dowód osobisty?',
        uk: 'Чи треба після переїзду міняти посвідчення особи?',
        ar: 'هل يجب أن أستبدل بطاقة هويتي بعد الانتقال؟',
        en: 'Do I need a new identity card after moving?',
      },
      answer: {
        pl: 'Nie. W dowodzie nie ma adresu. Pamiętaj za to o nowej deklaracji za śmieci i o adresie w urzędzie skarbowym.',
        uk: 'Ні. Адреси в посвідченні немає. Натомість не забудьте про нову декларацію за сміття та адресу в податковій.',
        ar: 'لا، فالعنوان غير مكتوب في البطاقة. لكن لا تنسَ تقديم تصريح جديد للنفايات وإبلاغ مكتب الضرائب بعنوانك.',
        en: 'No, the card does not show your address. But do send in a new waste declaration and tell the tax office your address.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'meldunek',
      'meldunek stały',
      'zameldować się',
      'przemeldowanie',
      'zmiana adresu',
      'przeprowadzka',
      'pobyt stały',
      'EL/ZS/1',
    ],
    uk: ['прописка', 'мельдунок', 'зареєструвати адресу', 'постійна прописка', 'зміна адреси', 'переїзд', 'zameldowanie'],
    ar: ['تسجيل السكن', 'إثبات سكن', 'تغيير العنوان', 'ملدونك', 'انتقال إلى بيت جديد', 'تسجيل الإقامة'],
    en: [
      'meldunek',
      'address registration',
      'register my address',
      'change of address',
      'moving house',
      'residence registration',
    ],
  },
}
