import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { czystoscWGminach, ewidencjaLudnosci, kodeksWyborczy, oplataSkarbowa, podatkiLokalne } from '../legal-acts/state-acts.ts'
import { CITIZENS_SECTION, FREE, ON_THE_SPOT, ONLINE, TAX_SECTION, TOWN_HALL } from './phrases.ts'

export const przeprowadzkaDoJantarowa: DemoDocument<'procedures'> = {
  key: 'przeprowadzka-do-jantarowa',
  title: {
    pl: 'Przeprowadzka do Jantarowa',
    uk: 'Переїзд до Янтарового',
    ar: 'الانتقال إلى يانتاروفو',
    en: 'Moving to Jantarowo',
  },
  summary: {
    pl: 'Meldunek, śmieci, podatek, głosowanie, szkoła i lekarz. Lista spraw na pierwszy miesiąc w nowym domu.',
    uk: 'Реєстрація, сміття, податок, голосування, школа і лікар. Список справ на перший місяць у новому домі.',
    ar: 'تسجيل العنوان والنفايات والضريبة والتصويت والمدرسة والطبيب. قائمة الشهر الأول في البيت الجديد.',
    en: 'Registering, waste, tax, voting, school and doctor. A list for your first month in the new home.',
  },
  topics: ['dokumenty', 'odpady', 'podatki'],
  audiences: ['residents', 'newcomers', 'families'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(240),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-55),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['zmiana adresu', 'meldunek', 'nowy mieszkaniec', 'kupiłem mieszkanie', 'zameldowanie', 'nowy adres'],
    uk: ['зміна адреси', 'прописка', 'реєстрація місця проживання', 'новий мешканець', 'купив квартиру'],
    ar: ['تغيير العنوان', 'تسجيل الإقامة', 'ساكن جديد', 'شراء شقة', 'عنوان جديد'],
    en: ['change of address', 'registering address', 'new resident', 'bought a flat', 'meldunek', 'moving house'],
  },
  intro: {
    pl: 'Witaj w Jantarowie. Większość spraw po przeprowadzce załatwisz podczas jednej wizyty w urzędzie albo przez internet. Trzy z nich mają krótkie terminy: śmieci, podatek i meldunek.',
    uk: 'Ласкаво просимо до Янтарового. Більшість справ після переїзду можна зробити за один візит до управління або через інтернет. Три з них мають короткі строки: сміття, податок і реєстрація місця проживання.',
    ar: 'مرحبًا بك في يانتاروفو. يمكنك إنجاز معظم معاملات الانتقال في زيارة واحدة أو عبر الإنترنت. ثلاث منها مهلتها قصيرة: النفايات والضريبة وتسجيل العنوان.',
    en: 'Welcome to Jantarowo. Most of what follows a move can be done in one visit to the town hall or online. Three things have short deadlines: waste, tax and registering your address.',
  },
  whoFor: {
    pl: 'Dla osób, które przeprowadzają się do gminy Jantarowo na stałe lub na dłużej niż 30 dni: właścicieli i najemców, obywateli Polski i cudzoziemców.',
    uk: 'Для тих, хто переїжджає до гміни Янтарове назавжди або більш ніж на 30 днів: власників і орендарів, громадян Польщі та іноземців.',
    ar: 'لمن ينتقل إلى بلدية يانتاروفو للإقامة الدائمة أو لأكثر من 30 يومًا: المالكين والمستأجرين، البولنديين والأجانب.',
    en: 'For people moving to the municipality of Jantarowo for good or for more than 30 days: owners and tenants, Polish citizens and foreigners.',
  },
  steps: [
    {
      title: { pl: 'Zamelduj się', uk: 'Зареєструйте місце проживання', ar: 'سجّل عنوانك', en: 'Register your address' },
      body: {
        pl: `Masz na to **30 dni** od przyjazdu. Cudzoziemiec spoza UE ma 4 dni, obywatel UE 30 dni. Wybierz meldunek [na pobyt stały](ref:service-cards/zameldowanie-na-pobyt-staly) albo [czasowy](ref:service-cards/zameldowanie-na-pobyt-czasowy). Ze starego adresu wymeldujesz się przy okazji, jednym formularzem.

Możesz to zrobić przez [gov.pl](https://www.gov.pl/web/gov/zamelduj-sie-na-pobyt-staly-lub-czasowy-dluzszy-niz-3-miesiace). Jeśli nie jesteś właścicielem, poproś go o podpis na formularzu.`,
        uk: `На це у вас є **30 днів** від приїзду. Іноземець з-поза ЄС має 4 дні, громадянин ЄС – 30 днів. Оберіть реєстрацію [на постійне](ref:service-cards/zameldowanie-na-pobyt-staly) або [тимчасове проживання](ref:service-cards/zameldowanie-na-pobyt-czasowy). Зі старої адреси вас знімуть тим самим бланком.

Це можна зробити через [gov.pl](https://www.gov.pl/web/gov/zamelduj-sie-na-pobyt-staly-lub-czasowy-dluzszy-niz-3-miesiace). Якщо ви не власник, попросіть його підписати бланк.`,
        ar: `لديك **30 يومًا** من وصولك. أما الأجنبي من خارج الاتحاد الأوروبي فله 4 أيام، ومواطن الاتحاد 30 يومًا. اختر التسجيل [للإقامة الدائمة](ref:service-cards/zameldowanie-na-pobyt-staly) أو [المؤقتة](ref:service-cards/zameldowanie-na-pobyt-czasowy). ويُلغى عنوانك القديم بالاستمارة نفسها.

يمكنك ذلك عبر [gov.pl](https://www.gov.pl/web/gov/zamelduj-sie-na-pobyt-staly-lub-czasowy-dluzszy-niz-3-miesiace). إذا لم تكن المالك فاطلب توقيعه على الاستمارة.`,
        en: `You have **30 days** from arriving. Foreigners from outside the EU have 4 days, EU citizens 30. Choose [permanent](ref:service-cards/zameldowanie-na-pobyt-staly) or [temporary](ref:service-cards/zameldowanie-na-pobyt-czasowy) registration. The same form takes you off the old address.

You can do it through [gov.pl](https://www.gov.pl/web/gov/zamelduj-sie-na-pobyt-staly-lub-czasowy-dluzszy-niz-3-miesiace). If you are not the owner, ask them to sign the form.`,
      },
      duration: ON_THE_SPOT,
      cost: {
        pl: 'bezpłatnie; zaświadczenie o meldunku czasowym 17 zł',
        uk: 'безкоштовно; довідка про тимчасову реєстрацію 17 злотих',
        ar: 'مجانًا؛ شهادة التسجيل المؤقت 17 زلوتي',
        en: 'free; certificate of temporary registration PLN 17',
      },
      where: CITIZENS_SECTION,
      items: [
        {
          label: {
            pl: 'dowód osobisty lub paszport (cudzoziemiec także dokument pobytowy)',
            uk: 'посвідчення особи або паспорт (іноземцю також документ про перебування)',
            ar: 'بطاقة هوية أو جواز سفر (وللأجنبي وثيقة الإقامة أيضًا)',
            en: 'identity card or passport (foreigners: residence document too)',
          },
        },
        {
          label: {
            pl: 'umowa najmu, akt własności albo obecność właściciela',
            uk: 'договір оренди, документ власності або присутність власника',
            ar: 'عقد الإيجار أو سند الملكية أو حضور المالك',
            en: 'lease, title deed, or the owner in person',
          },
        },
      ],
    },
    {
      title: { pl: 'Zgłoś odpady', uk: 'Подайте декларацію про відходи', ar: 'قدّم إقرار النفايات', en: 'Declare your waste' },
      body: {
        pl: `Właściciel domu składa [deklarację śmieciową](ref:service-cards/deklaracja-smieciowa) w ciągu **14 dni** od zamieszkania pierwszej osoby. W bloku robi to wspólnota lub spółdzielnia. Najemca domu uzgadnia z właścicielem, kto płaci.

Terminy odbioru są w [harmonogramie](ref:pages/harmonogram-odbioru-odpadow). Worki do segregacji dostaniesz w urzędzie.`,
        uk: `Власник будинку подає [декларацію про сміття](ref:service-cards/deklaracja-smieciowa) упродовж **14 днів** від заселення першої людини. У багатоквартирному будинку це робить спільнота чи кооператив. Орендар будинку домовляється з власником, хто платить.

Дні вивезення – у [графіку](ref:pages/harmonogram-odbioru-odpadow). Пакети для сортування видаємо в управлінні.`,
        ar: `يقدّم مالك البيت [إقرار النفايات](ref:service-cards/deklaracja-smieciowa) خلال **14 يومًا** من سكن أول شخص. وفي العمارات يفعل ذلك اتحاد السكان أو التعاونية. ويتفق مستأجر البيت مع المالك على من يدفع.

مواعيد الجمع في [الجدول](ref:pages/harmonogram-odbioru-odpadow). وأكياس الفرز تتسلمها من مكتبنا.`,
        en: `A house owner files the [waste declaration](ref:service-cards/deklaracja-smieciowa) within **14 days** of the first person moving in. In a block of flats the association or co-operative does it. If you rent a house, agree with the owner who pays.

Collection days are in the [calendar](ref:pages/harmonogram-odbioru-odpadow). We hand out sorting bags at the town hall.`,
      },
      duration: { pl: '10 minut', uk: '10 хвилин', ar: '10 دقائق', en: '10 minutes' },
      cost: {
        pl: 'złożenie bezpłatne; opłata co miesiąc od osoby',
        uk: 'подання безкоштовне; плата щомісяця за особу',
        ar: 'التقديم مجاني؛ والرسم شهري عن كل شخص',
        en: 'filing is free; a monthly charge per person',
      },
      where: TOWN_HALL,
    },
    {
      title: {
        pl: 'Rozlicz podatek od nieruchomości',
        uk: 'Задекларуйте податок на нерухомість',
        ar: 'صرّح بضريبة العقار',
        en: 'Deal with property tax',
      },
      body: {
        pl: `Dom, mieszkanie albo działka należy do ciebie? Złóż informację IN-1 w ciągu **14 dni** od umowy. Decyzję z kwotą przyślemy pocztą lub na adres do e-Doręczeń. Podatek liczymy od miesiąca po zakupie. Najemca tego podatku nie zgłasza. Zobacz [podatek od nieruchomości](ref:service-cards/podatek-od-nieruchomosci).`,
        uk: `Купили будинок, квартиру чи ділянку? Подайте інформацію IN-1 упродовж **14 днів** від договору. Рішення із сумою надішлемо поштою або на електронну адресу e-Doręczenia. Податок рахуємо з наступного місяця після купівлі. Орендар цього не декларує. Дивіться [податок на нерухомість](ref:service-cards/podatek-od-nieruchomosci).`,
        ar: `هل اشتريت بيتًا أو شقة أو أرضًا؟ قدّم النموذج IN-1 خلال **14 يومًا** من العقد. نرسل إليك القرار والمبلغ بالبريد أو إلى عنوان e-Doręczenia. تُحتسب الضريبة من الشهر التالي للشراء. والمستأجر لا يصرّح بها. انظر [ضريبة العقار](ref:service-cards/podatek-od-nieruchomosci).`,
        en: `Bought a house, flat or plot? File form IN-1 within **14 days** of the contract. We send the decision with the amount by post or to your e-Delivery address. Tax runs from the month after the purchase. Tenants do not report it. See [property tax](ref:service-cards/podatek-od-nieruchomosci).`,
      },
      duration: { pl: '15 minut', uk: '15 хвилин', ar: '15 دقيقة', en: '15 minutes' },
      cost: FREE,
      where: TAX_SECTION,
      items: [
        { label: { pl: 'akt notarialny', uk: 'нотаріальний акт', ar: 'العقد الموثق', en: 'notarial deed' } },
        {
          label: {
            pl: 'powierzchnia domu, mieszkania i działki',
            uk: 'площа будинку, квартири й ділянки',
            ar: 'مساحة البيت أو الشقة والأرض',
            en: 'floor and plot area',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Sprawdź, gdzie głosujesz',
        uk: 'Перевірте, де голосуєте',
        ar: 'تحقق من مكان تصويتك',
        en: 'Check where you vote',
      },
      body: {
        pl: `Jeśli jesteś obywatelem Polski, meldunek stały przenosi cię na listę wyborców w Jantarowie automatycznie. Bez meldunku lub z czasowym złóż wniosek o [stały obwód głosowania](ref:service-cards/centralny-rejestr-wyborcow). Swoje dane sprawdzisz w mObywatelu. Obywatele innych państw UE mogą głosować w wyborach gminnych i do Parlamentu Europejskiego. Inni cudzoziemcy w Polsce nie głosują.`,
        uk: `Постійна реєстрація автоматично переносить громадянина Польщі до списку виборців у Янтаровому. Без неї або з тимчасовою подайте заяву на [постійну дільницю](ref:service-cards/centralny-rejestr-wyborcow). Дані можна перевірити в mObywatel. Громадяни інших країн ЄС можуть голосувати на виборах у гміні та до Європейського парламенту. Інші іноземці в Польщі не голосують.`,
        ar: `التسجيل الدائم ينقل المواطن البولندي تلقائيًا إلى قائمة الناخبين في يانتاروفو. ودونه أو بالتسجيل المؤقت قدّم طلب [دائرة تصويت ثابتة](ref:service-cards/centralny-rejestr-wyborcow). تتحقق من بياناتك في تطبيق mObywatel. ويحق لمواطني دول الاتحاد الأوروبي الأخرى التصويت في انتخابات البلدية والبرلمان الأوروبي. أما سائر الأجانب فلا يصوّتون في بولندا.`,
        en: `Permanent registration moves a Polish citizen to the electoral roll in Jantarowo automatically. Without it, or with temporary registration, apply for a [permanent polling district](ref:service-cards/centralny-rejestr-wyborcow). Check your data in mObywatel. Citizens of other EU states may vote in municipal and European Parliament elections. Other foreigners do not vote in Poland.`,
      },
      duration: { pl: '5 minut', uk: '5 хвилин', ar: '5 دقائق', en: '5 minutes' },
      cost: FREE,
      where: ONLINE,
    },
    {
      title: {
        pl: 'Zapisz dzieci i wybierz lekarza',
        uk: 'Запишіть дітей і оберіть лікаря',
        ar: 'سجّل الأطفال واختر طبيبًا',
        en: 'Enrol the children and choose a doctor',
      },
      body: {
        pl: `Szkoła podstawowa rejonowa przyjmie dziecko w każdym momencie roku. Idź prosto do sekretariatu szkoły. Do przedszkola zapisy są wiosną, a wolne miejsca w ciągu roku poda dyrektor.

Lekarza rodzinnego zmienisz bezpłatnie deklaracją w przychodni albo w [Internetowym Koncie Pacjenta](https://pacjent.gov.pl).`,
        uk: `Районна початкова школа прийме дитину будь-коли протягом року. Ідіть одразу до секретаріату школи. До дитсадка записують навесні, а про вільні місця протягом року скаже директор.

Сімейного лікаря можна змінити безкоштовно декларацією в поліклініці або в [Інтернет-кабінеті пацієнта](https://pacjent.gov.pl).`,
        ar: `تقبل المدرسة الابتدائية في حيّك الطفل في أي وقت من السنة. اذهب مباشرة إلى سكرتارية المدرسة. أما الروضة فالتسجيل فيها ربيعًا، ويخبرك المدير بالأماكن الشاغرة خلال السنة.

تغيّر طبيب الأسرة مجانًا بتصريح في المركز الصحي أو في [حساب المريض على الإنترنت](https://pacjent.gov.pl).`,
        en: `The primary school of your catchment area takes a child at any time of year. Go straight to the school office. Kindergarten enrolment is in spring; the head will tell you about free places during the year.

Change your family doctor free of charge with a declaration at the health centre or in the [Internet Patient Account](https://pacjent.gov.pl).`,
      },
      duration: { pl: '1 dzień', uk: '1 день', ar: 'يوم واحد', en: '1 day' },
      cost: FREE,
      where: {
        pl: 'szkoła, przedszkole, przychodnia',
        uk: 'школа, дитсадок, поліклініка',
        ar: 'المدرسة والروضة والمركز الصحي',
        en: 'school, kindergarten, health centre',
      },
    },
    {
      title: {
        pl: 'Podaj nowy adres innym',
        uk: 'Повідомте нову адресу іншим',
        ar: 'أبلغ الآخرين بعنوانك الجديد',
        en: 'Tell others your new address',
      },
      body: {
        pl: `Dowód osobisty zostaje ważny, bo nie ma na nim adresu. Samochodu nie trzeba przerejestrowywać, jeśli zachowujesz tablice. Zgłoś nowy adres:

- w banku, u pracodawcy, w ZUS
- w urzędzie skarbowym (ZAP-3, jeśli nie prowadzisz firmy; firma przez CEIDG w 7 dni)
- u dostawcy prądu, gazu, wody i internetu
- w naszym urzędzie, jeśli masz [psa](ref:service-cards/oplata-od-posiadania-psa)`,
        uk: `Посвідчення особи лишається чинним, бо адреси на ньому немає. Авто не треба перереєстровувати, якщо лишаєте номерні знаки. Повідомте нову адресу:

- у банку, роботодавцеві, у ZUS
- у податковій (ZAP-3, якщо не ведете бізнесу; підприємець – через CEIDG за 7 днів)
- постачальникам світла, газу, води та інтернету
- у нашому управлінні, якщо маєте [собаку](ref:service-cards/oplata-od-posiadania-psa)`,
        ar: `تبقى بطاقة الهوية صالحة لأنها لا تحمل عنوانًا. ولا حاجة إلى إعادة تسجيل السيارة إذا احتفظت بلوحاتها. أبلغ بعنوانك الجديد:

- المصرف وجهة العمل وZUS
- مصلحة الضرائب (النموذج ZAP-3 لمن لا عمل تجاري له؛ وصاحب العمل عبر CEIDG خلال 7 أيام)
- مزودي الكهرباء والغاز والماء والإنترنت
- مكتبنا إذا كان لديك [كلب](ref:service-cards/oplata-od-posiadania-psa)`,
        en: `Your identity card stays valid because it shows no address. A car need not be re-registered if you keep the plates. Give the new address:

- to your bank, employer and ZUS
- to the tax office (ZAP-3 if you have no business; a business through CEIDG within 7 days)
- to electricity, gas, water and internet suppliers
- to our office, if you have a [dog](ref:service-cards/oplata-od-posiadania-psa)`,
      },
      duration: { pl: '1–2 godziny', uk: '1–2 години', ar: 'ساعة إلى ساعتين', en: '1–2 hours' },
      cost: FREE,
      where: ONLINE,
    },
  ],
  services: [
    'zameldowanie-na-pobyt-staly',
    'zameldowanie-na-pobyt-czasowy',
    'wymeldowanie',
    'deklaracja-smieciowa',
    'podatek-od-nieruchomosci',
    'centralny-rejestr-wyborcow',
    'oplata-od-posiadania-psa',
  ],
  legalActs: [
    cite(ewidencjaLudnosci, '24', '27', '40', '41'),
    cite(czystoscWGminach, '6m'),
    cite(podatkiLokalne, '6'),
    cite(kodeksWyborczy, '18', '19'),
    cite(oplataSkarbowa),
  ],
  outcome: {
    pl: 'Masz meldunek, śmieci są odbierane, podatek jest zgłoszony, a listy trafiają pod nowy adres.',
    uk: 'Ви зареєстровані, сміття вивозять, податок задекларовано, а листи надходять за новою адресою.',
    ar: 'عنوانك مسجَّل والنفايات تُجمع والضريبة مصرَّح بها والرسائل تصل إلى عنوانك الجديد.',
    en: 'You are registered, your waste is collected, the tax is declared and letters reach the new address.',
  },
  faq: [
    {
      question: {
        pl: 'Czy właściciel musi się zgodzić na meldunek?',
        uk: 'Чи має власник погодитися на реєстрацію?',
        ar: 'هل يجب أن يوافق المالك على التسجيل؟',
        en: 'Does the owner have to agree to my registering?',
      },
      answer: {
        pl: 'Potwierdza tylko, że naprawdę tu mieszkasz. Meldunek nie daje ci praw do lokalu. Jeśli odmawia podpisu, a masz umowę najmu, przyjdź z nią. Sprawę rozstrzygnie urząd decyzją.',
        uk: 'Він лише підтверджує, що ви справді тут живете. Реєстрація не дає прав на житло. Якщо власник відмовляється підписати, а у вас є договір оренди, приходьте з ним. Справу вирішить управління.',
        ar: 'يؤكد فقط أنك تسكن هنا فعلًا. والتسجيل لا يمنحك حقوقًا في المسكن. إذا رفض التوقيع ولديك عقد إيجار فأحضره، ويفصل المكتب في الأمر بقرار.',
        en: 'They only confirm that you really live there. Registering gives you no rights to the home. If they refuse to sign and you have a lease, bring it. The office settles the matter by a decision.',
      },
    },
    {
      question: {
        pl: 'Mam tu tylko dom letniskowy. Czy mam się meldować?',
        uk: 'Маю тут лише дачу. Чи треба реєструватися?',
        ar: 'لدي هنا بيت صيفي فقط. هل عليّ التسجيل؟',
        en: 'I only have a holiday cottage here. Must I register?',
      },
      answer: {
        pl: 'Nie, jeśli jesteś krócej niż 30 dni z rzędu. Musisz jednak złożyć deklarację śmieciową dla domku (ryczałt roczny) i zgłosić podatek od nieruchomości.',
        uk: 'Ні, якщо ви тут менше ніж 30 днів поспіль. Але треба подати декларацію про сміття для будиночка (річна сума) і задекларувати податок на нерухомість.',
        ar: 'لا، إذا كانت إقامتك أقل من 30 يومًا متواصلة. لكن عليك تقديم إقرار النفايات للبيت الصيفي (مبلغ سنوي ثابت) والتصريح بضريبة العقار.',
        en: 'No, if you stay for less than 30 days at a time. But you must file a waste declaration for the cottage (a yearly flat rate) and declare property tax.',
      },
    },
    {
      question: {
        pl: 'Co mi grozi za brak meldunku?',
        uk: 'Що буде, якщо не зареєструватися?',
        ar: 'ما عقوبة عدم التسجيل؟',
        en: 'What happens if I do not register?',
      },
      answer: {
        pl: 'Obywatelom Polski i UE nie grozi za to kara pieniężna, ale bez meldunku trudniej o przedszkole czy głosowanie. Cudzoziemiec spoza UE może dostać grzywnę.',
        uk: 'Громадянам Польщі та ЄС грошове покарання не загрожує, але без реєстрації складніше з дитсадком чи голосуванням. Іноземцеві з-поза ЄС можуть призначити штраф.',
        ar: 'لا غرامة على مواطني بولندا والاتحاد الأوروبي، لكن عدم التسجيل يصعّب الروضة والتصويت مثلًا. أما الأجنبي من خارج الاتحاد فقد تُفرض عليه غرامة.',
        en: 'Polish and EU citizens face no fine, but without registration kindergarten or voting is harder. A foreigner from outside the EU may be fined.',
      },
    },
  ],
}
