import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { ceidg, kpa, prawoPrzedsiebiorcow } from '../legal-acts/state-acts.ts'
import { identityShown } from './municipal-parts.ts'
import {
  BANK_ACCOUNT,
  fourteenDays,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  stateService,
  townHallCounter,
} from './parts.ts'

export const wpisDoCeidg: DemoDocument<'service-cards'> = {
  key: 'wpis-do-ceidg',
  businessEvents: ['starting', 'registering', 'changing', 'closing'],
  number: 'OR-02',
  title: {
    pl: 'Wpis do CEIDG: firma jednoosobowa',
    uk: 'Запис до CEIDG: власна справа',
    ar: 'القيد في CEIDG: مؤسسة فردية',
    en: 'CEIDG entry: sole trader',
  },
  summary: {
    pl: 'Załóż, zmień, zawieś albo zamknij jednoosobową działalność. Wpis jest bezpłatny i od razu zgłasza cię do urzędu skarbowego, GUS i ZUS lub KRUS. Zrobisz to przez internet lub u nas.',
    uk: 'Відкрийте, змініть, призупиніть або закрийте власну справу. Запис безкоштовний і одразу повідомляє податкову, GUS і ZUS чи KRUS. Це можна зробити онлайн або в нас.',
    ar: 'أسّس مؤسستك الفردية أو عدّلها أو علّقها أو أغلقها. القيد مجاني ويخطر فورًا مصلحة الضرائب وGUS وZUS أو KRUS. يمكنك ذلك عبر الإنترنت أو لدينا.',
    en: 'Start, change, suspend or close a one-person business. The entry is free and at once notifies the tax office, GUS and ZUS or KRUS. Do it online or at our desk.',
  },
  topics: ['gospodarka'],
  audiences: ['businesses', 'newcomers', 'residents'],
  ownerUnit: 'referat-organizacyjny',
  reviewAt: day(125),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-85),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla osoby fizycznej, która prowadzi lub chce prowadzić jednoosobową firmę, także jako wspólnik spółki cywilnej. Nie ma znaczenia, gdzie mieszkasz: wniosek przyjmie każda gmina.

Firmę założysz, jeśli jesteś:

- obywatelem Polski, innego kraju UE lub EFTA,
- cudzoziemcem z pobytem stałym, rezydentem UE, uchodźcą, osobą z Kartą Polaka lub z niektórymi zezwoleniami na pobyt czasowy,
- osobą pod ochroną czasową, z PESEL UKR.

Spółki z o.o. i inne spółki handlowe rejestruje sąd (KRS). Wszystkie kroki opisuje [Założenie firmy](ref:procedures/zalozenie-firmy).`,
    uk: `Для фізичної особи, яка веде або хоче вести власну справу, також як учасник простого товариства (spółka cywilna). Неважливо, де ви живете: заяву прийме кожна гміна.

Справу можна відкрити, якщо ви:

- громадянин Польщі, іншої країни ЄС або EFTA,
- іноземець із постійним проживанням, резидент ЄС, біженець, маєте Карту поляка або деякі дозволи на тимчасове проживання,
- особа під тимчасовим захистом, із PESEL UKR.

Товариства (sp. z o.o. та інші) реєструє суд (KRS). Усі кроки – у пораднику [Відкриття справи](ref:procedures/zalozenie-firmy).`,
    ar: `للشخص الذي يدير أو يريد أن يدير مؤسسة فردية، ولو كان شريكًا في شركة مدنية (spółka cywilna). لا يهم أين تسكن، فكل بلدية تقبل الطلب.

يمكنك التأسيس إذا كنت:

- مواطنًا بولنديًا أو من دولة في الاتحاد الأوروبي أو EFTA،
- أجنبيًا بإقامة دائمة أو مقيمًا طويل الأمد في الاتحاد أو لاجئًا أو حامل بطاقة البولندي (Karta Polaka) أو بعض تصاريح الإقامة المؤقتة،
- تحت الحماية المؤقتة وتحمل PESEL UKR.

أما الشركات التجارية مثل sp. z o.o. فتسجّلها المحكمة (KRS). الخطوات كلها في دليل [تأسيس عمل](ref:procedures/zalozenie-firmy).`,
    en: `For an individual who runs or wants to run a one-person business, also as a partner in a civil partnership (spółka cywilna). It does not matter where you live: any municipality takes the application.

You can start a business if you are:

- a citizen of Poland, another EU country or EFTA,
- a foreign national with permanent residence, an EU long-term resident, a refugee, a holder of the Card of the Pole or of some temporary residence permits,
- under temporary protection, with PESEL UKR.

Limited companies (sp. z o.o.) and other commercial companies are registered by the court (KRS). All steps are in [Starting a business](ref:procedures/zalozenie-firmy).`,
  },
  howTo: {
    pl: `1. Przygotuj: nazwę firmy (musi zawierać twoje imię i nazwisko), adres do doręczeń, kody PKD, datę startu, formę opodatkowania, urząd skarbowy i numer konta.
2. Złóż wniosek CEIDG-1. **Przez internet:** na biznes.gov.pl. **U nas:** w Biurze Obsługi, pokój 1. Wprowadzimy dane, a ty podpiszesz wydruk.
3. Dołącz zgłoszenie do ZUS (ZUA lub ZZA), jeśli chcesz załatwić je od razu. W innym wypadku masz 7 dni od startu.
4. Załóż adres do e-Doręczeń. Wniosek możesz złożyć razem z wpisem.
5. Sprawdź wpis na biznes.gov.pl, zwykle jeszcze tego samego dnia.

Zmianę danych zgłoś w 7 dni, zakończenie działalności też.`,
    uk: `1. Підготуйте: назву фірми (має містити ваше ім’я та прізвище), адресу для листів, коди PKD, дату початку, форму оподаткування, податкову інспекцію та номер рахунку.
2. Подайте заяву CEIDG-1. **Онлайн:** на biznes.gov.pl. **У нас:** у бюро обслуговування, кімната 1. Ми введемо дані, а ви підпишете роздруківку.
3. Додайте реєстрацію в ZUS (ZUA або ZZA), якщо хочете зробити все одразу. Інакше у вас є 7 днів від початку.
4. Створіть адресу e-Doręczenia. Заяву можна подати разом із записом.
5. Перевірте запис на biznes.gov.pl, зазвичай він є того самого дня.

Про зміну даних повідомляйте за 7 днів, про закриття – теж.`,
    ar: `1. جهّز: اسم المؤسسة (يجب أن يتضمن اسمك ولقبك)، وعنوان المراسلات، ورموز PKD، وتاريخ البدء، ونظام الضريبة، ومصلحة الضرائب، ورقم الحساب.
2. قدّم الطلب CEIDG-1. **عبر الإنترنت:** على biznes.gov.pl. **لدينا:** في مكتب خدمة السكان، الغرفة 1. ندخل البيانات وتوقّع الورقة المطبوعة.
3. أرفق التسجيل في ZUS (النموذج ZUA أو ZZA) إذا أردت إنجازه معًا، وإلا فلديك 7 أيام من البدء.
4. أنشئ عنوانًا للتسليم الإلكتروني (e-Doręczenia). يمكن طلبه مع القيد.
5. تحقّق من القيد على biznes.gov.pl، ويظهر عادةً في اليوم نفسه.

أخطر بتغيير البيانات خلال 7 أيام، وكذلك بإنهاء النشاط.`,
    en: `1. Have ready: the business name (it must contain your name and surname), an address for service, PKD codes, the start date, form of taxation, tax office and account number.
2. File form CEIDG-1. **Online:** on biznes.gov.pl. **With us:** at the service desk, room 1. We enter the data and you sign the print-out.
3. Attach registration with ZUS (ZUA or ZZA) if you want it done at once. Otherwise you have 7 days from starting.
4. Set up an e-Delivery address. You can ask for it together with the entry.
5. Check the entry on biznes.gov.pl, usually the same day.

Report changes within 7 days, and the end of business too.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek CEIDG-1 (wypełnimy go z tobą w urzędzie)',
        uk: 'Заява CEIDG-1 (заповнимо її разом в управлінні)',
        ar: 'الطلب CEIDG-1 (نملؤه معك في البلدية)',
        en: 'Form CEIDG-1 (we fill it in with you at the town hall)',
      },
      kind: 'form',
    },
    identityShown,
    {
      name: {
        pl: 'Dokument, który pozwala prowadzić firmę: karta pobytu, Karta Polaka, powiadomienie o PESEL UKR',
        uk: 'Документ, що дозволяє вести справу: картка перебування, Карта поляка, повідомлення про PESEL UKR',
        ar: 'وثيقة تسمح بمزاولة النشاط: بطاقة إقامة أو بطاقة البولندي أو إشعار PESEL UKR',
        en: 'A document that lets you run a business: residence card, Card of the Pole, notice of PESEL UKR',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli nie masz obywatelstwa kraju UE lub EFTA',
        uk: 'Якщо ви не громадянин країни ЄС або EFTA',
        ar: 'إذا لم تكن من مواطني الاتحاد الأوروبي أو EFTA',
        en: 'If you are not a citizen of an EU or EFTA country',
      },
    },
    {
      name: {
        pl: 'Prawo do adresu firmy: własność, umowa najmu albo zgoda właściciela',
        uk: 'Право на адресу фірми: власність, договір оренди або згода власника',
        ar: 'الحق في عنوان المؤسسة: ملكية أو عقد إيجار أو موافقة المالك',
        en: 'A right to the business address: ownership, a lease or the owner’s consent',
      },
      kind: 'show',
      condition: {
        pl: 'Przy wpisie tylko oświadczasz, że je masz; pokazujesz na wezwanie',
        uk: 'Під час запису лише заявляєте, що його маєте; показуєте на вимогу',
        ar: 'عند القيد تصرّح به فقط، وتبرز ما يثبته إذا طُلب منك',
        en: 'When you register you only declare it; show proof if asked',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [powerOfAttorneyFee],
  feeNote: {
    pl: 'Wpis jest zawsze bezpłatny. Po nim przychodzą listy i e-maile z prośbą o zapłatę za „rejestr” lub „katalog”. To prywatne firmy. Nie musisz im płacić.',
    uk: 'Запис завжди безкоштовний. Після нього надходять листи з проханням заплатити за «реєстр» чи «каталог». Це приватні фірми. Платити їм не треба.',
    ar: 'القيد مجاني دائمًا. وبعده تصل رسائل تطلب الدفع مقابل «سجل» أو «دليل». هذه شركات خاصة ولست ملزمًا بالدفع لها.',
    en: 'The entry is always free. Afterwards letters and e-mails arrive asking you to pay for a “register” or “directory”. They come from private firms. You need not pay.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [
    stateService({
      url: 'https://www.biznes.gov.pl',
      label: {
        pl: 'biznes.gov.pl: wniosek przez internet',
        uk: 'biznes.gov.pl: заява онлайн',
        ar: 'biznes.gov.pl: الطلب عبر الإنترنت',
        en: 'biznes.gov.pl: apply online',
      },
      signIn: ['trustedProfile', 'mObywatel', 'eId', 'bank', 'qualifiedSignature'],
    }),
    townHallCounter,
    {
      ...postToTownHall,
      label: {
        pl: 'List polecony z podpisem potwierdzonym notarialnie: ul. Portowa 1, 84-009 Jantarowo',
        uk: 'Рекомендований лист із підписом, засвідченим нотаріусом: ul. Portowa 1, 84-009 Jantarowo',
        ar: 'رسالة مسجَّلة بتوقيع مصدَّق لدى كاتب العدل: ul. Portowa 1, 84-009 Jantarowo',
        en: 'Registered letter with a notarised signature: ul. Portowa 1, 84-009 Jantarowo',
      },
    },
    {
      kind: 'phone',
      label: {
        pl: 'Infolinia dla przedsiębiorców: 801 055 088 lub 22 765 67 32',
        uk: 'Гаряча лінія для підприємців: 801 055 088 або 22 765 67 32',
        ar: 'خط المساعدة لأصحاب الأعمال: 801 055 088 أو 22 765 67 32',
        en: 'Helpline for businesses: 801 055 088 or 22 765 67 32',
      },
    },
  ],
  processingTime: {
    value: 1,
    unit: 'workingDays',
    text: {
      pl: 'Wizyta u nas trwa około 20 minut. Wpis pojawia się najpóźniej następnego dnia roboczego. Firmę możesz prowadzić od dnia złożenia wniosku.',
      uk: 'Візит до нас триває близько 20 хвилин. Запис з’являється не пізніше наступного робочого дня. Працювати можна від дня подання заяви.',
      ar: 'تستغرق الزيارة نحو 20 دقيقة. يظهر القيد في يوم العمل التالي على الأكثر. ويمكنك العمل من يوم تقديم الطلب.',
      en: 'A visit takes about 20 minutes. The entry appears on the next working day at the latest. You may trade from the day you apply.',
    },
  },
  outcome: {
    pl: 'Masz wpis w CEIDG, NIP i REGON. Zaświadczenia na papierze nie ma: w razie potrzeby pobierasz wydruk z biznes.gov.pl. O VAT zgłaszasz się osobno (VAT-R).',
    uk: 'Ви маєте запис у CEIDG, NIP і REGON. Паперової довідки немає: за потреби завантажуєте витяг із biznes.gov.pl. Щодо VAT реєструєтеся окремо (VAT-R).',
    ar: 'لديك قيد في CEIDG ورقما NIP وREGON. لا توجد شهادة ورقية: تحمّل نسخة من biznes.gov.pl عند الحاجة. أما ضريبة القيمة المضافة (VAT) فتسجّل لها على حدة (VAT-R).',
    en: 'You have an entry in CEIDG, a NIP and a REGON. There is no paper certificate: download a print-out from biznes.gov.pl when needed. VAT registration is separate (VAT-R).',
  },
  collection: {
    pl: 'Nic nie odbierasz. Wpis jest w internecie, dostępny dla każdego.',
    uk: 'Забирати нічого не треба. Запис є в інтернеті, доступний кожному.',
    ar: 'لا تتسلّم شيئًا. القيد منشور على الإنترنت ويطّلع عليه الجميع.',
    en: 'There is nothing to collect. The entry is online for anyone to see.',
  },
  appeal: {
    isPossible: true,
    authority: {
      pl: 'Minister właściwy do spraw gospodarki',
      uk: 'Міністр, відповідальний за економіку (minister właściwy do spraw gospodarki)',
      ar: 'الوزير المختص بشؤون الاقتصاد (minister właściwy do spraw gospodarki)',
      en: 'The minister in charge of the economy (minister właściwy do spraw gospodarki)',
    },
    deadline: fourteenDays,
    text: {
      pl: 'Gmina nie wydaje decyzji: gdy wniosek ma braki, wezwiemy cię do ich uzupełnienia w 7 dni roboczych. Jeśli minister decyzją wykreśli wpis albo odmówi, możesz poprosić go o ponowne rozpatrzenie sprawy.',
      uk: 'Гміна рішень не ухвалює: якщо в заяві є недоліки, ми попросимо усунути їх за 7 робочих днів. Якщо міністр рішенням вилучить запис або відмовить, можна попросити його розглянути справу ще раз.',
      ar: 'لا تصدر البلدية قرارًا: إذا كان الطلب ناقصًا طلبنا إكماله خلال 7 أيام عمل. وإذا شطب الوزير القيد أو رفضه بقرار فيمكنك أن تطلب منه إعادة النظر.',
      en: 'The municipality issues no decision: if something is missing, we ask you to supply it within 7 working days. If the minister removes or refuses an entry by decision, you can ask for the case to be reconsidered.',
    },
  },
  legalActs: [cite(ceidg, '5', '6', '7', '15'), cite(prawoPrzedsiebiorcow), cite(kpa)],
  responsibleUnit: 'referat-organizacyjny',
  specialCases: {
    pl: `## Pracujesz tylko w sezonie

Zawieś firmę na zimę. Bez pracowników możesz to zrobić na co najmniej 30 dni i bez górnego limitu. W tym czasie nie płacisz składek społecznych i zdrowotnej.

## Małe przychody

Do 225% minimalnego wynagrodzenia na kwartał możesz działać bez wpisu (działalność nierejestrowana), jeśli przez ostatnie 60 miesięcy nie prowadziłeś firmy.

## Zmarł przedsiębiorca

Zarządcę sukcesyjnego zgłasza notariusz w ciągu 2 miesięcy. Bez niego firma kończy się z chwilą śmierci.

## Nie chcesz pokazywać adresu domu

Adres zamieszkania nie jest widoczny. Widać adres do doręczeń i miejsce pracy: możesz podać biuro wirtualne, jeśli masz umowę.`,
    uk: `## Ви працюєте лише в сезон

Призупиніть справу на зиму. Без працівників це можливо щонайменше на 30 днів і без верхньої межі. У цей час ви не платите соціальних і медичних внесків.

## Невеликі доходи

До 225 % мінімальної зарплати за квартал можна працювати без запису (działalność nierejestrowana), якщо протягом 60 місяців ви не мали фірми.

## Помер підприємець

Спадкового управителя (zarządca sukcesyjny) повідомляє нотаріус упродовж 2 місяців. Без нього справа припиняється в момент смерті.

## Ви не хочете показувати домашню адресу

Адреса проживання не видна. Видно адресу для листів і місце роботи: можна вказати віртуальний офіс, якщо є договір.`,
    ar: `## تعمل في الموسم فقط

علّق المؤسسة شتاءً. من دون موظفين يمكنك ذلك 30 يومًا على الأقل وبلا حد أعلى. وفي هذه المدة لا تدفع الاشتراكات الاجتماعية ولا الصحية.

## دخل صغير

حتى 225% من الحد الأدنى للأجر في ربع السنة يمكنك العمل من دون قيد (działalność nierejestrowana) إذا لم تكن لك مؤسسة خلال 60 شهرًا.

## توفي صاحب المؤسسة

يبلّغ كاتب العدل عن مدير الخلافة (zarządca sukcesyjny) خلال شهرين. ومن دونه تنتهي المؤسسة بالوفاة.

## لا تريد إظهار عنوان بيتك

عنوان السكن لا يظهر. يظهر عنوان المراسلات ومكان العمل، ويمكنك ذكر مكتب افتراضي إذا كان لديك عقد.`,
    en: `## You work only in season

Suspend the business for the winter. Without employees you can do so for at least 30 days and with no upper limit. Meanwhile you pay no social or health contributions.

## Small revenue

Up to 225% of the minimum wage per quarter you may work without an entry (działalność nierejestrowana), if you have had no business for 60 months.

## The owner has died

A notary registers a succession administrator (zarządca sukcesyjny) within 2 months. Without one the business ends with the death.

## You do not want to show your home address

Your home address is not visible. The address for service and place of work are: you can give a virtual office if you have a contract.`,
  },
  lifeEvents: ['business'],
  faq: [
    {
      question: {
        pl: 'Czy wniosek złoży za mnie księgowa?',
        uk: 'Чи може заяву подати за мене бухгалтер?',
        ar: 'هل يمكن للمحاسبة تقديم الطلب عني؟',
        en: 'Can my accountant file for me?',
      },
      answer: {
        pl: 'Tak, z pełnomocnictwem (17 zł). Możesz też wpisać ją w CEIDG jako pełnomocnika: wtedy do tych spraw nie płacisz.',
        uk: 'Так, із довіреністю (17 злотих). Можна також внести її до CEIDG як представника: тоді в цих справах платити не треба.',
        ar: 'نعم، بوكالة (17 زلوتيًا). ويمكنك قيدها في CEIDG وكيلةً عنك، فلا تدفع في هذه المعاملات.',
        en: 'Yes, with a power of attorney (PLN 17). You can also enter her in CEIDG as your representative: then there is no fee in these matters.',
      },
    },
    {
      question: {
        pl: 'Co z ubezpieczeniem zdrowotnym w pierwszych miesiącach?',
        uk: 'Що з медичним страхуванням у перші місяці?',
        ar: 'ماذا عن التأمين الصحي في الأشهر الأولى؟',
        en: 'What about health insurance in the first months?',
      },
      answer: {
        pl: 'Ulga na start zwalnia na 6 miesięcy ze składek społecznych, ale zdrowotną płacisz od początku.',
        uk: 'Пільга на старт (ulga na start) на 6 місяців звільняє від соціальних внесків, але медичний платите від початку.',
        ar: 'يعفيك تخفيف البداية (ulga na start) من الاشتراكات الاجتماعية 6 أشهر، أما الصحي فتدفعه من البداية.',
        en: 'Start-up relief (ulga na start) frees you from social contributions for 6 months, but the health contribution is due from the start.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'OR-02',
      'CEIDG-1',
      'założenie firmy',
      'rejestracja działalności',
      'działalność gospodarcza',
      'zawieszenie działalności',
      'JDG',
      'samozatrudnienie',
      'zamknięcie firmy',
    ],
    uk: ['OR-02', 'CEIDG-1', 'відкрити ФОП', 'ФОП', 'JDG', 'відкрити фірму', 'зареєструвати бізнес', 'призупинити діяльність'],
    ar: ['OR-02', 'CEIDG-1', 'فتح شركة', 'تأسيس عمل', 'سجل تجاري', 'عمل حر', 'إيقاف النشاط'],
    en: [
      'OR-02',
      'CEIDG-1',
      'start a business',
      'self-employment',
      'sole proprietor',
      'register a company',
      'suspend a business',
      'freelance',
    ],
  },
}
