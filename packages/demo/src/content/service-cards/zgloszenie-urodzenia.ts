import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { aktaStanuCywilnego, ewidencjaLudnosci, kodeksRodzinny, kpa } from '../legal-acts/state-acts.ts'
import {
  BANK_ACCOUNT,
  fourteenDays,
  governorOfPomorskie,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  stateService,
  townHallCounter,
} from './parts.ts'

export const zgloszenieUrodzenia: DemoDocument<'service-cards'> = {
  key: 'zgloszenie-urodzenia',
  number: 'USC-02',
  title: {
    pl: 'Zgłoszenie urodzenia dziecka',
    uk: 'Реєстрація народження дитини (zgłoszenie urodzenia)',
    ar: 'تسجيل ولادة طفل (zgłoszenie urodzenia)',
    en: 'Registering the birth of a child (zgłoszenie urodzenia)',
  },
  summary: {
    pl: 'Masz 21 dni. Zgłoś dziecko w urzędzie stanu cywilnego miejsca urodzenia albo przez internet. Za jednym razem dostaniesz akt urodzenia, numer PESEL i zameldowanie. Wszystko bez opłat.',
    uk: 'У вас є 21 день. Зареєструйте дитину у відділі актів цивільного стану за місцем народження або онлайн. За один раз отримаєте акт, номер PESEL і реєстрацію адреси. Усе безкоштовно.',
    ar: 'أمامك 21 يومًا. سجّل طفلك في مكتب الأحوال المدنية في مكان ولادته أو عبر الإنترنت. تحصل دفعة واحدة على شهادة الميلاد ورقم PESEL وتسجيل العنوان، وكل ذلك مجانًا.',
    en: 'You have 21 days. Register your child at the registry office of the place of birth, or online. You get the birth certificate, the PESEL number and the registered address in one go, free of charge.',
  },
  topics: ['rodzina', 'dokumenty'],
  audiences: ['families', 'residents', 'newcomers'],
  ownerUnit: 'usc',
  reviewAt: day(220),
  producedBy: 'Urząd Stanu Cywilnego',
  producedAt: day(-145),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla matki lub ojca dziecka, które urodziło się w Polsce. Wystarczy, że przyjdzie jedno z was, jeśli jesteście małżeństwem albo ojciec już uznał dziecko.

O tym, który urząd jest właściwy, decyduje **miejsce urodzenia**, nie meldunek. W Jantarowie nie ma szpitala, więc u nas zgłosisz dziecko, które urodziło się w domu lub w karetce na terenie gminy. Jeśli urodziło się w szpitalu w innym mieście, zgłoś je w tamtejszym USC albo przez internet.`,
    uk: `Для матері або батька дитини, яка народилася в Польщі. Достатньо, щоб прийшов один із вас, якщо ви одружені або батько вже визнав дитину.

Яка установа реєструє, залежить від **місця народження**, а не від прописки. У Янтаровому немає лікарні, тому в нас реєструють дитину, яка народилася вдома або в машині швидкої допомоги на території гміни. Якщо дитина народилася в лікарні в іншому місті, звертайтеся до тамтешнього USC або онлайн.`,
    ar: `لأم الطفل المولود في بولندا أو لأبيه. يكفي حضور أحدكما إذا كنتما متزوجين أو كان الأب قد أقرّ بأبوّته.

يتحدد المكتب المختص بحسب **مكان الولادة** لا بحسب عنوانكما المسجَّل. لا يوجد في يانتاروفو مستشفى، لذلك نسجّل عندنا من وُلد في البيت أو في سيارة الإسعاف ضمن حدود البلدية. وإذا وُلد الطفل في مستشفى بمدينة أخرى فسجّله في مكتب تلك المدينة أو عبر الإنترنت.`,
    en: `For the mother or father of a child born in Poland. Only one of you needs to come if you are married or the father has already acknowledged the child.

Which office you go to depends on the **place of birth**, not on your registered address. Jantarowo has no hospital, so with us you register a child born at home or in an ambulance within the municipality. If your child was born in a hospital in another town, register at the USC there, or online.`,
  },
  howTo: {
    pl: `1. Poczekaj, aż położna lub lekarz przekaże do USC kartę urodzenia. Mają na to 3 dni.
2. Wybierz imię: jedno lub dwa. Nie może być zdrobniałe, ośmieszające ani nieprzyzwoite. Może być obce.
3. Zgłoś dziecko w ciągu **21 dni** od wystawienia karty: w [Urzędzie Stanu Cywilnego](ref:units/usc) albo na gov.pl.
4. Sprawdź dane w protokole i podpisz go. Poprawki później są trudniejsze.
5. Odbierz dokumenty. Jeśli jesteś w urzędzie, dostaniesz je od razu.

> [!IMPORTANT]
> Gdy nie zgłosisz dziecka w terminie, kierownik USC zrobi to sam i wybierze mu imię.`,
    uk: `1. Зачекайте, доки акушерка або лікар передасть до USC карту народження (karta urodzenia). На це вони мають 3 дні.
2. Оберіть ім’я: одне або два. Воно не може бути зменшувальним, образливим чи непристойним. Може бути іноземним.
3. Зареєструйте дитину протягом **21 дня** від складання карти: у [відділі актів цивільного стану (USC)](ref:units/usc) або на gov.pl.
4. Перевірте дані в протоколі й підпишіть його. Потім виправити їх складніше.
5. Заберіть документи. Якщо ви в управлінні, отримаєте їх одразу.

> [!IMPORTANT]
> Якщо не зареєструвати дитину вчасно, керівник USC зробить це сам і вибере їй ім’я.`,
    ar: `1. انتظر حتى ترسل القابلة أو الطبيب بطاقة الولادة (karta urodzenia) إلى مكتب الأحوال المدنية، ولديهما 3 أيام لذلك.
2. اختر اسمًا أو اسمين. لا يجوز أن يكون الاسم مصغّرًا أو مهينًا أو غير لائق، ويجوز أن يكون أجنبيًا.
3. سجّل الطفل خلال **21 يومًا** من تحرير البطاقة، في [مكتب الأحوال المدنية (USC)](ref:units/usc) أو في gov.pl.
4. راجع البيانات في المحضر ووقّعه، فتصحيحها لاحقًا أصعب.
5. تسلّم الوثائق. إذا كنت في المكتب فستتسلّمها فورًا.

> [!IMPORTANT]
> إذا لم تسجّل الطفل في الموعد فسيسجّله رئيس المكتب بنفسه ويختار له اسمًا.`,
    en: `1. Wait until the midwife or doctor has sent the birth notification (karta urodzenia) to the registry office. They have 3 days.
2. Choose one or two first names. A name may not be a diminutive, and may not be ridiculous or indecent. It may be foreign.
3. Register the child within **21 days** of the notification: at the [Civil Registry Office (USC)](ref:units/usc) or on gov.pl.
4. Check the details in the record and sign it. Corrections are harder later.
5. Collect the documents. At the office you get them straight away.

> [!IMPORTANT]
> If you miss the deadline, the head of the registry office registers the child and chooses the name.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Karta urodzenia – przekazuje ją szpital lub położna, nie musisz jej przynosić',
        uk: 'Карта народження – її передає лікарня або акушерка, приносити не треба',
        ar: 'بطاقة الولادة: يرسلها المستشفى أو القابلة، فلا حاجة إلى إحضارها',
        en: 'The birth notification – sent by the hospital or midwife, you need not bring it',
      },
    },
    {
      name: {
        pl: 'Dowody osobiste lub paszporty rodziców',
        uk: 'Посвідчення особи або паспорти батьків',
        ar: 'بطاقتا هوية الوالدين أو جوازا سفرهما',
        en: 'The parents’ identity cards or passports',
      },
      kind: 'show',
    },
    {
      name: {
        pl: 'Odpis aktu małżeństwa rodziców albo dokument o stanie cywilnym matki z tłumaczeniem przysięgłym',
        uk: 'Свідоцтво про шлюб батьків або документ про сімейний стан матері з присяжним перекладом',
        ar: 'عقد زواج الوالدين أو وثيقة الحالة المدنية للأم مع ترجمة محلَّفة',
        en: 'The parents’ marriage certificate, or proof of the mother’s marital status, with a sworn translation',
      },
      kind: 'original',
      condition: {
        pl: 'Jeśli wasze akty nie są w polskim rejestrze',
        uk: 'Якщо ваших актів немає в польському реєстрі',
        ar: 'إذا لم تكن قيودكما في السجل البولندي',
        en: 'If your records are not in the Polish register',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [powerOfAttorneyFee],
  feeNote: {
    pl: 'Zgłoszenie, uznanie ojcostwa, PESEL i pierwszy odpis skrócony aktu są bezpłatne.',
    uk: 'Реєстрація, визнання батьківства, PESEL і перший скорочений витяг безкоштовні.',
    ar: 'التسجيل والإقرار بالأبوّة ورقم PESEL وأول مستخرج مختصر مجانية كلها.',
    en: 'Registration, acknowledgement of paternity, the PESEL number and the first short copy are free.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [
    stateService({
      url: 'https://www.gov.pl/web/gov/zglos-urodzenie-dziecka',
      label: {
        pl: 'Zgłoszenie na gov.pl, do USC miejsca urodzenia',
        uk: 'Заява на gov.pl до USC за місцем народження',
        ar: 'التسجيل في gov.pl لدى مكتب مكان الولادة',
        en: 'Registration on gov.pl, sent to the USC of the place of birth',
      },
    }),
    townHallCounter,
  ],
  processingTime: {
    unit: 'immediately',
    text: {
      pl: 'W urzędzie od ręki. Przez internet: następnego dnia roboczego, jeśli karta urodzenia już dotarła.',
      uk: 'В управлінні одразу. Онлайн: наступного робочого дня, якщо карта народження вже надійшла.',
      ar: 'في المكتب فورًا. عبر الإنترنت: في يوم العمل التالي إذا كانت بطاقة الولادة قد وصلت.',
      en: 'At the office, on the spot. Online: the next working day if the birth notification has arrived.',
    },
  },
  outcome: {
    pl: `Dostaniesz:

- odpis skrócony aktu urodzenia, bezpłatnie,
- powiadomienie o numerze PESEL,
- zaświadczenie o zameldowaniu dziecka pod adresem rodzica, jeśli rodzic jest zameldowany w Polsce.`,
    uk: `Ви отримаєте:

- скорочений витяг з акта про народження, безкоштовно,
- повідомлення про номер PESEL,
- довідку про реєстрацію дитини за адресою одного з батьків, якщо він зареєстрований у Польщі.`,
    ar: `تحصل على:

- مستخرج مختصر من شهادة الميلاد مجانًا،
- إشعار برقم PESEL،
- شهادة بتسجيل عنوان الطفل على عنوان أحد الوالدين إذا كان مسجَّلًا في بولندا.`,
    en: `You get:

- a short copy of the birth certificate, free,
- notice of the PESEL number,
- a certificate of the child’s registered address, at a parent’s address if the parent is registered in Poland.`,
  },
  collection: {
    pl: 'Osobiście, listem albo na skrzynkę elektroniczną – wybierasz w zgłoszeniu.',
    uk: 'Особисто, листом або в електронну скриньку – обираєте в заяві.',
    ar: 'شخصيًا أو بالبريد أو في الصندوق الإلكتروني، كما تختار عند التسجيل.',
    en: 'In person, by post or in your electronic inbox – you choose when you register.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: fourteenDays,
    text: {
      pl: 'Jeśli kierownik USC odmówi wpisania imienia, wybierze inne i wyda decyzję. Odwołaj się do Wojewody Pomorskiego za pośrednictwem kierownika USC. Jeśli dziecko rejestruje inny urząd, właściwy jest wojewoda tamtego województwa.',
      uk: 'Якщо керівник USC відмовиться вписати ім’я, він обере інше й винесе рішення. Подайте скаргу (odwołanie) до Поморського воєводи через керівника USC. Якщо дитину реєструє інша установа, звертайтеся до воєводи того воєводства.',
      ar: 'إذا رفض رئيس المكتب قيد الاسم فسيختار اسمًا آخر ويصدر قرارًا. قدّم الطعن (odwołanie) إلى حاكم مقاطعة بومورسكيه عن طريق رئيس المكتب. وإذا سجّل الطفلَ مكتبٌ آخر فالمختص حاكم تلك المقاطعة.',
      en: 'If the head of the registry office refuses a name, they choose another and issue a decision. Appeal (odwołanie) to the Governor of Pomorskie through the head of the office. If another office registers the child, the governor of that province decides the appeal.',
    },
  },
  legalActs: [cite(aktaStanuCywilnego), cite(kodeksRodzinny), cite(ewidencjaLudnosci), cite(kpa)],
  responsibleUnit: 'usc',
  specialCases: {
    pl: `## Nie jesteście małżeństwem

Ojciec może uznać dziecko w dowolnym USC: przed urodzeniem, przy zgłoszeniu albo później. Matka potwierdza to od razu lub w ciągu 3 miesięcy. Najprościej przyjść razem.

## Ktoś z was nie mówi po polsku

Przyjdźcie z tłumaczem. Tłumacza zapewniacie sami.

## Dziecko urodziło się martwe

Masz 3 dni od wystawienia karty. W akcie urodzenia będzie adnotacja, aktu zgonu nie sporządzamy. Zadzwoń, pomożemy: 58 000 10 15.

## Zmieniacie zdanie co do imienia

W ciągu 6 miesięcy od sporządzenia aktu rodzice mogą raz zmienić imię dziecka w dowolnym USC. Opłata: 11 zł.`,
    uk: `## Ви не одружені

Батько може визнати дитину в будь-якому USC: до народження, під час реєстрації або пізніше. Мати підтверджує це одразу або протягом 3 місяців. Найпростіше прийти разом.

## Хтось із вас не розмовляє польською

Прийдіть із перекладачем. Перекладача ви забезпечуєте самі.

## Дитина народилася мертвою

На реєстрацію є 3 дні від складання карти. В акті про народження роблять позначку, акта про смерть не складають. Зателефонуйте, ми допоможемо: 58 000 10 15.

## Ви передумали щодо імені

Протягом 6 місяців від складання акта батьки можуть один раз змінити ім’я дитини в будь-якому USC. Збір – 11 злотих.`,
    ar: `## لستما متزوجين

يستطيع الأب الإقرار بالطفل في أي مكتب أحوال مدنية قبل الولادة أو عند التسجيل أو بعده. وتؤكد الأم ذلك فورًا أو خلال 3 أشهر. والأسهل أن تحضرا معًا.

## أحدكما لا يتكلم البولندية

احضرا مع مترجم، وأنتما من يوفّره.

## وُلد الطفل ميتًا

يُسجَّل خلال 3 أيام من تحرير البطاقة. تُدوَّن ملاحظة في شهادة الميلاد ولا تُحرَّر شهادة وفاة. اتصلا بنا لنساعدكما: 58 000 10 15.

## غيّرتما رأيكما في الاسم

خلال 6 أشهر من تحرير الشهادة يستطيع الوالدان تغيير اسم الطفل مرة واحدة في أي مكتب. الرسم 11 زلوتيًا.`,
    en: `## You are not married

The father can acknowledge the child at any registry office: before the birth, when you register or later. The mother confirms it at once or within 3 months. Coming together is simplest.

## One of you does not speak Polish

Bring an interpreter. You arrange the interpreter yourselves.

## The child was stillborn

Register within 3 days of the notification. The birth record carries a note and no death certificate is made. Call us and we will help: 58 000 10 15.

## You change your mind about the name

Within 6 months of registration the parents can change the child’s first name once, at any registry office. The fee is PLN 11.`,
  },
  lifeEvents: ['birth', 'family', 'documents'],
  faq: [
    {
      question: {
        pl: 'Jakie nazwisko dostanie dziecko?',
        uk: 'Яке прізвище отримає дитина?',
        ar: 'أي لقب يحمل الطفل؟',
        en: 'Which surname will the child have?',
      },
      answer: {
        pl: 'W małżeństwie takie, jakie rodzice wybrali przy ślubie. Przy uznaniu ojcostwa rodzice wybierają zgodnie: nazwisko matki, ojca albo połączone. Gdy ojciec nie jest ustalony – nazwisko matki.',
        uk: 'У шлюбі – те, яке батьки обрали під час одруження. Коли батьківство визнають, батьки обирають разом: прізвище матері, батька або подвійне. Якщо батька не встановлено – прізвище матері.',
        ar: 'للمتزوجين: اللقب الذي اختاراه عند الزواج. وعند الإقرار بالأبوّة يختار الوالدان معًا لقب الأم أو الأب أو اللقبين معًا. وإذا لم يُثبت الأب فيحمل الطفل لقب الأم.',
        en: 'In a marriage, the one the parents chose at the wedding. When paternity is acknowledged, the parents choose together: the mother’s, the father’s or both joined. If the father is not established, the mother’s.',
      },
    },
    {
      question: {
        pl: 'Czy dziecko cudzoziemców urodzone w Polsce dostanie polskie obywatelstwo?',
        uk: 'Чи отримає дитина іноземців, народжена в Польщі, польське громадянство?',
        ar: 'هل يحصل طفل الأجانب المولود في بولندا على الجنسية البولندية؟',
        en: 'Does a child of foreigners born in Poland become a Polish citizen?',
      },
      answer: {
        pl: 'Nie z powodu samego urodzenia tutaj. Dziecko jest obywatelem Polski, jeśli co najmniej jedno z rodziców ma polskie obywatelstwo. Akt urodzenia dostanie zawsze, a PESEL, jeśli ma do niego prawo.',
        uk: 'Не лише через те, що народилася тут. Дитина є громадянином Польщі, якщо принаймні один із батьків має польське громадянство. Акт про народження вона отримає завжди, а номер PESEL – якщо має на нього право.',
        ar: 'لا، ليس لمجرد ولادته هنا. يكون الطفل بولنديًا إذا كان أحد والديه على الأقل بولنديًا. أما شهادة الميلاد فيحصل عليها دائمًا، ورقم PESEL إذا كان له حق فيه.',
        en: 'Not just by being born here. A child is Polish if at least one parent is. The child always gets a Polish birth certificate, and a PESEL number if entitled to one.',
      },
    },
    {
      question: {
        pl: 'Co dalej po zgłoszeniu?',
        uk: 'Що робити далі після реєстрації?',
        ar: 'ماذا بعد التسجيل؟',
        en: 'What comes next?',
      },
      answer: {
        pl: 'Możesz wystąpić do ZUS o 800+ i zasiłek macierzyński, a w MOPS o jednorazową zapomogę (becikowe). Wszystkie kroki opisuje poradnik „Narodziny dziecka krok po kroku”.',
        uk: 'Можна звернутися до ZUS по 800+ і допомогу по материнству, а до MOPS – по одноразову допомогу (becikowe). Усі кроки описує порадник «Народження дитини крок за кроком».',
        ar: 'يمكنك أن تطلب من ZUS إعانة 800+ وإعانة الأمومة، ومن مركز المساعدة الاجتماعية (MOPS) منحة الولادة (becikowe). تجد الخطوات كلها في دليل «ولادة طفل خطوة بخطوة».',
        en: 'You can apply to ZUS for 800+ and maternity allowance, and to MOPS for the birth grant (becikowe). The guide “Having a baby, step by step” covers it all.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'narodziny',
      'rejestracja dziecka',
      'akt urodzenia dziecka',
      'PESEL dziecka',
      'imię dziecka',
      'uznanie ojcostwa',
      'noworodek',
      'urodziło się dziecko',
    ],
    uk: [
      'народилася дитина',
      'зареєструвати новонародженого',
      'свідоцтво про народження дитини',
      'ім’я дитини',
      'визнання батьківства',
      'песель для дитини',
    ],
    ar: ['مولود جديد', 'تسجيل مولود', 'شهادة ميلاد طفل', 'اسم الطفل', 'إثبات النسب', 'ولادة'],
    en: ['newborn', 'register a baby', 'baby’s PESEL', 'birth registration', 'acknowledge paternity', 'choose a name'],
  },
}
