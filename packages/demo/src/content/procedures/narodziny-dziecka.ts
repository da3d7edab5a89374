import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import {
  aktaStanuCywilnego,
  czystoscWGminach,
  kodeksRodzinny,
  osiemsetPlus,
  swiadczeniaRodzinne,
} from '../legal-acts/state-acts.ts'
import { FREE, ON_THE_SPOT, ONLINE, REGISTRY_OFFICE, SOCIAL_WELFARE, TOWN_HALL } from './phrases.ts'

export const narodzinyDziecka: DemoDocument<'procedures'> = {
  key: 'narodziny-dziecka',
  title: {
    pl: 'Narodziny dziecka krok po kroku',
    uk: 'Народження дитини крок за кроком',
    ar: 'ولادة طفل خطوة بخطوة',
    en: 'Having a baby, step by step',
  },
  summary: {
    pl: 'Akt urodzenia, PESEL, 800+, becikowe, lekarz i śmieci. Co załatwić, w jakiej kolejności i w jakim terminie.',
    uk: 'Свідоцтво про народження, PESEL, 800+, одноразова допомога, лікар і сміття. Що оформити, у якому порядку і до якого строку.',
    ar: 'شهادة الميلاد ورقم PESEL ومخصص 800+ ومنحة الولادة والطبيب والنفايات. ماذا تنجز وبأي ترتيب وفي أي مهلة.',
    en: 'Birth certificate, PESEL number, 800+, birth grant, doctor and waste. What to arrange, in which order and by when.',
  },
  topics: ['rodzina', 'dokumenty'],
  audiences: ['residents', 'families', 'newcomers'],
  ownerUnit: 'usc',
  reviewAt: day(210),
  producedBy: 'Urząd Stanu Cywilnego w Jantarowie',
  producedAt: day(-48),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: [
      'urodziło się dziecko',
      'akt urodzenia',
      'becikowe',
      '800 plus',
      'kosiniakowe',
      'pesel dziecka',
      'uznanie ojcostwa',
      'noworodek',
    ],
    uk: [
      'народилася дитина',
      'свідоцтво про народження',
      'допомога при народженні',
      '800 плюс',
      'PESEL дитини',
      'визнання батьківства',
    ],
    ar: ['مولود جديد', 'شهادة ميلاد', 'منحة ولادة', 'إعانة الأطفال', 'رقم الطفل', 'الاعتراف بالأبوة'],
    en: ['newborn', 'birth certificate', 'birth grant', 'child benefit', '800 plus', 'child PESEL', 'paternity'],
  },
  intro: {
    pl: 'Szpital wyśle kartę urodzenia do urzędu za ciebie. Reszta zajmie ci mniej czasu, niż myślisz: większość spraw załatwisz przez internet. Najpilniejsze jest zgłoszenie urodzenia. Masz na nie 21 dni.',
    uk: 'Лікарня сама надішле до установи довідку про народження (karta urodzenia). Решта забере менше часу, ніж здається: більшість справ можна зробити через інтернет. Найтерміновіше – зареєструвати народження. На це у вас є 21 день.',
    ar: 'يرسل المستشفى بطاقة الولادة (karta urodzenia) إلى المكتب نيابةً عنك. والباقي يأخذ وقتًا أقل مما تظن، فمعظم المعاملات تُنجز عبر الإنترنت. الأكثر إلحاحًا هو تسجيل الولادة، ولديك 21 يومًا لذلك.',
    en: 'The hospital sends the birth notification (karta urodzenia) to the office for you. The rest takes less time than you may think: most of it can be done online. The urgent part is registering the birth. You have 21 days.',
  },
  whoFor: {
    pl: 'Dla rodziców dziecka urodzonego w Polsce, także dla cudzoziemców. Rodzice nie muszą być małżeństwem.',
    uk: 'Для батьків дитини, народженої в Польщі, також для іноземців. Батьки не мусять бути у шлюбі.',
    ar: 'لوالدَي الطفل المولود في بولندا، والأجانب منهم أيضًا. ولا يُشترط أن يكونا متزوجين.',
    en: 'For parents of a child born in Poland, foreigners included. The parents need not be married.',
  },
  steps: [
    {
      title: {
        pl: 'Zgłoś urodzenie w ciągu 21 dni',
        uk: 'Зареєструйте народження впродовж 21 дня',
        ar: 'سجّل الولادة خلال 21 يومًا',
        en: 'Register the birth within 21 days',
      },
      body: {
        pl: `Zgłaszasz w urzędzie stanu cywilnego **miejsca urodzenia**, czyli tam, gdzie jest szpital. Jeśli dziecko urodziło się w Jantarowie, przyjdź do nas. Zgłoszenie możesz też wysłać przez [gov.pl](https://www.gov.pl/web/gov/zglos-urodzenie-dziecka).

Wybierz jedno lub dwa imiona. Dostaniesz bezpłatny odpis aktu urodzenia i numer PESEL dziecka. Urząd od razu zamelduje dziecko tam, gdzie zameldowani są rodzice. Więcej: [zgłoszenie urodzenia](ref:service-cards/zgloszenie-urodzenia).`,
        uk: `Реєструєте в РАЦСі **за місцем народження**, тобто там, де лікарня. Якщо дитина народилася в Янтаровому, приходьте до нас. Заяву можна надіслати й через [gov.pl](https://www.gov.pl/web/gov/zglos-urodzenie-dziecka).

Оберіть одне або два імені. Ви отримаєте безкоштовний витяг зі свідоцтва про народження і номер PESEL дитини. Установа одразу зареєструє дитину за адресою батьків. Докладніше: [реєстрація народження](ref:service-cards/zgloszenie-urodzenia).`,
        ar: `تسجّل الولادة في مكتب الأحوال المدنية **في مكان الولادة**، أي حيث يقع المستشفى. إذا وُلد الطفل في يانتاروفو فتعال إلينا. ويمكن إرسال الطلب عبر [gov.pl](https://www.gov.pl/web/gov/zglos-urodzenie-dziecka).

اختر اسمًا أو اسمين. تتسلم مجانًا مستخرجًا من شهادة الميلاد ورقم PESEL للطفل. ويسجّل المكتب الطفل فورًا في عنوان الوالدين. للمزيد: [تسجيل الولادة](ref:service-cards/zgloszenie-urodzenia).`,
        en: `Register at the registry office **of the place of birth**, that is, where the hospital is. If the child was born in Jantarowo, come to us. You can also send it through [gov.pl](https://www.gov.pl/web/gov/zglos-urodzenie-dziecka).

Choose one or two first names. You get a free copy of the birth certificate and the child’s PESEL number. The office registers the child at the parents’ address at once. More: [registering a birth](ref:service-cards/zgloszenie-urodzenia).`,
      },
      duration: ON_THE_SPOT,
      cost: FREE,
      where: REGISTRY_OFFICE,
      items: [
        {
          label: {
            pl: 'dowody osobiste lub paszporty rodziców',
            uk: 'посвідчення або паспорти батьків',
            ar: 'بطاقتا هوية الوالدين أو جوازا سفرهما',
            en: 'the parents’ identity cards or passports',
          },
        },
        {
          label: {
            pl: 'akt małżeństwa, jeśli ślub był za granicą',
            uk: 'свідоцтво про шлюб, якщо він укладений за кордоном',
            ar: 'عقد الزواج إذا تم في الخارج',
            en: 'marriage certificate if you married abroad',
          },
        },
        {
          label: {
            pl: 'tłumaczenie przysięgłe dokumentów obcojęzycznych',
            uk: 'присяжний переклад іншомовних документів',
            ar: 'ترجمة محلّفة للوثائق الأجنبية',
            en: 'sworn translation of foreign documents',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Bez ślubu? Uznaj ojcostwo',
        uk: 'Не в шлюбі? Визнайте батьківство',
        ar: 'غير متزوجين؟ الاعتراف بالأبوة',
        en: 'Not married? Acknowledge paternity',
      },
      body: {
        pl: `Ojciec mówi w urzędzie, że to jego dziecko, a matka to potwierdza. Można to zrobić w każdym urzędzie stanu cywilnego, także **przed porodem**. Najwygodniej przy zgłoszeniu urodzenia. Bez tego do aktu trafi imię ojca wskazane przez matkę i jej nazwisko.`,
        uk: `Батько заявляє в установі, що це його дитина, а мати підтверджує. Це можна зробити в будь-якому РАЦСі, навіть **до пологів**. Найзручніше – під час реєстрації народження. Без цього у свідоцтво впишуть ім’я батька, яке назве мати, і її прізвище.`,
        ar: `يصرّح الأب في المكتب بأن الطفل طفله وتؤكد الأم ذلك. يمكن القيام بهذا في أي مكتب أحوال مدنية، حتى **قبل الولادة**. والأسهل عند تسجيل الولادة. دون ذلك يُدوَّن في الشهادة اسم للأب تختاره الأم ولقبها هي.`,
        en: `The father states at the office that the child is his and the mother confirms it. Any registry office will do, even **before the birth**. It is easiest when you register the birth. Without it the certificate shows a father’s first name given by the mother, and her surname.`,
      },
      duration: { pl: '30 minut', uk: '30 хвилин', ar: '30 دقيقة', en: '30 minutes' },
      cost: FREE,
      where: REGISTRY_OFFICE,
      items: [
        {
          label: {
            pl: 'dokumenty tożsamości obojga rodziców',
            uk: 'документи, що посвідчують особу обох батьків',
            ar: 'وثائق هوية الوالدين',
            en: 'both parents’ identity documents',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Złóż wniosek o 800+',
        uk: 'Подайте заяву на 800+',
        ar: 'قدّم طلب مخصص 800+',
        en: 'Apply for 800+',
      },
      body: {
        pl: `800 zł miesięcznie wypłaca **ZUS**. Wniosek składa się tylko przez internet: w eZUS, aplikacji mZUS, w banku albo na [portalu Emp@tia](https://empatia.mpips.gov.pl). Jeśli zdążysz w ciągu 3 miesięcy od urodzenia, dostaniesz pieniądze od dnia narodzin. Potem tylko od miesiąca złożenia wniosku.

Cudzoziemiec musi spełniać warunki pobytu i zwykle pracy. Sprawdzisz je na [zus.pl](https://www.zus.pl).`,
        uk: `800 злотих на місяць виплачує **ZUS**. Заяву подають лише через інтернет: в eZUS, застосунку mZUS, у банку або на [порталі Emp@tia](https://empatia.mpips.gov.pl). Якщо встигнете за 3 місяці від народження, гроші нарахують від дня народження. Пізніше – лише від місяця подання.

Іноземець має виконувати умови щодо перебування і зазвичай роботи. Вони описані на [zus.pl](https://www.zus.pl).`,
        ar: `تدفع **ZUS** (مؤسسة التأمينات الاجتماعية) 800 زلوتي شهريًا. يُقدَّم الطلب عبر الإنترنت فقط: في eZUS أو تطبيق mZUS أو عبر المصرف أو في [بوابة Emp@tia](https://empatia.mpips.gov.pl). إذا قدّمته خلال 3 أشهر من الولادة تحصل على المال من يوم الميلاد، وبعدها من شهر تقديم الطلب فقط.

على الأجنبي استيفاء شروط الإقامة والعمل عادةً. تجدها في [zus.pl](https://www.zus.pl).`,
        en: `PLN 800 a month is paid by **ZUS**. You apply online only: in eZUS, the mZUS app, through your bank or on the [Emp@tia portal](https://empatia.mpips.gov.pl). Apply within 3 months of the birth and you are paid from the day of birth; later, only from the month of the application.

Foreigners must meet conditions of residence and usually of work. See [zus.pl](https://www.zus.pl).`,
      },
      duration: {
        pl: '15 minut; wypłata do 2 miesięcy',
        uk: '15 хвилин; виплата до 2 місяців',
        ar: '15 دقيقة؛ والدفع خلال شهرين',
        en: '15 minutes; paid within 2 months',
      },
      cost: FREE,
      where: ONLINE,
      items: [
        {
          label: {
            pl: 'PESEL dziecka i rodziców',
            uk: 'PESEL дитини й батьків',
            ar: 'أرقام PESEL للطفل والوالدين',
            en: 'PESEL numbers of the child and parents',
          },
        },
        {
          label: {
            pl: 'numer konta bankowego',
            uk: 'номер банківського рахунку',
            ar: 'رقم الحساب المصرفي',
            en: 'bank account number',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Sprawdź becikowe i świadczenie rodzicielskie',
        uk: 'Перевірте одноразову допомогу і батьківську виплату',
        ar: 'تحقق من منحة الولادة ومخصص الوالدين',
        en: 'Check the birth grant and the parental benefit',
      },
      body: {
        pl: `- **Becikowe** to 1000 zł jednorazowo, gdy dochód nie przekracza 1922 zł netto na osobę. Wniosek w ciągu 12 miesięcy od urodzenia.
- **Świadczenie rodzicielskie** („kosiniakowe”) to 1000 zł miesięcznie przez rok dla osób bez zasiłku macierzyńskiego: studentek, bezrobotnych, osób na umowie o dzieło. Wniosek w ciągu 3 miesięcy, żeby nie stracić pieniędzy od dnia porodu.

Oba wnioski przyjmuje MOPS, także przez Emp@tię.`,
        uk: `- **Одноразова допомога** (becikowe) – 1000 злотих, якщо дохід не перевищує 1922 злотих нетто на особу. Заява впродовж 12 місяців від народження.
- **Батьківська виплата** (świadczenie rodzicielskie) – 1000 злотих на місяць протягом року для тих, хто не має декретних: студенток, безробітних, людей на договорі підряду (umowa o dzieło). Заява впродовж 3 місяців, щоб не втратити гроші від дня пологів.

Обидві заяви приймає MOPS, також через Emp@tia.`,
        ar: `- **منحة الولادة** (becikowe): 1000 زلوتي مرة واحدة إذا لم يتجاوز الدخل 1922 زلوتي صافيًا للفرد. الطلب خلال 12 شهرًا من الولادة.
- **مخصص الوالدين** (świadczenie rodzicielskie): 1000 زلوتي شهريًا لمدة سنة لمن لا يتقاضى إعانة أمومة، كالطالبات والعاطلات عن العمل والعاملين بعقود المقاولة. الطلب خلال 3 أشهر حتى لا تفقد المبلغ من يوم الولادة.

يستقبل MOPS الطلبين، وعبر Emp@tia أيضًا.`,
        en: `- The **birth grant** (becikowe) is PLN 1000 once, if income is at most PLN 1922 net per person. Apply within 12 months of the birth.
- The **parental benefit** (świadczenie rodzicielskie) is PLN 1000 a month for a year for those without maternity allowance: students, the unemployed, people on contracts for specific work. Apply within 3 months so as not to lose money from the day of birth.

MOPS takes both applications, also through Emp@tia.`,
      },
      duration: { pl: 'do 30 dni', uk: 'до 30 днів', ar: 'حتى 30 يومًا', en: 'up to 30 days' },
      cost: FREE,
      where: SOCIAL_WELFARE,
      items: [
        {
          label: {
            pl: 'zaświadczenie o opiece medycznej najpóźniej od 10. tygodnia ciąży (becikowe)',
            uk: 'довідка про медичний нагляд щонайпізніше з 10-го тижня вагітності (для becikowe)',
            ar: 'شهادة بالرعاية الطبية منذ الأسبوع العاشر من الحمل على الأكثر (لمنحة الولادة)',
            en: 'certificate of medical care from week 10 of pregnancy at the latest (birth grant)',
          },
        },
        {
          label: {
            pl: 'dane o dochodach z poprzedniego roku',
            uk: 'дані про доходи за попередній рік',
            ar: 'بيانات الدخل للسنة السابقة',
            en: 'details of last year’s income',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Wybierz lekarza i zgłoś dziecko do ubezpieczenia',
        uk: 'Оберіть лікаря і застрахуйте дитину',
        ar: 'اختر طبيبًا وأدرج الطفل في التأمين',
        en: 'Choose a doctor and insure the child',
      },
      body: {
        pl: `Położna przyjdzie do domu w pierwszych dniach. Wybierz lekarza i położną w przychodni, wystarczy deklaracja. Powiedz w pracy, że masz dziecko: pracodawca zgłosi je do ZUS w ciągu 7 dni. Prowadzisz własną firmę? Zgłoś dziecko na druku ZUS ZCNA.

O urlop macierzyński wystąp do pracodawcy do 21 dni po porodzie. Ojciec ma osobne 2 tygodnie urlopu do wykorzystania w pierwszym roku życia dziecka.`,
        uk: `Акушерка прийде додому в перші дні. Оберіть лікаря й акушерку в поліклініці, досить декларації. Скажіть на роботі, що маєте дитину: роботодавець повідомить ZUS за 7 днів. Ведете власну справу? Подайте бланк ZUS ZCNA самі.

Про декретну відпустку просіть роботодавця до 21 дня після пологів. Батько має окремі 2 тижні відпустки в перший рік життя дитини.`,
        ar: `تزورك القابلة في البيت في الأيام الأولى. اختر طبيبًا وقابلة في المركز الصحي، ويكفي تصريح. أخبر جهة عملك بأن لديك طفلًا، فيُدرجه صاحب العمل في ZUS خلال 7 أيام. وإن كان لك عمل خاص فقدّم نموذج ZUS ZCNA بنفسك.

اطلب إجازة الأمومة من صاحب العمل خلال 21 يومًا من الولادة. وللأب إجازة مستقلة مدتها أسبوعان في السنة الأولى من عمر الطفل.`,
        en: `A midwife visits you at home in the first days. Choose a doctor and midwife at a health centre; a declaration is enough. Tell your employer about the child, who then reports it to ZUS within 7 days. Self-employed? File form ZUS ZCNA yourself.

Ask your employer for maternity leave within 21 days of the birth. The father has 2 weeks of leave of his own, to use in the child’s first year.`,
      },
      duration: { pl: '1 dzień', uk: '1 день', ar: 'يوم واحد', en: '1 day' },
      cost: FREE,
      where: {
        pl: 'wybrana przychodnia',
        uk: 'обрана поліклініка',
        ar: 'المركز الصحي الذي تختاره',
        en: 'a health centre of your choice',
      },
    },
    {
      title: {
        pl: 'Zmień deklarację śmieciową',
        uk: 'Змініть декларацію про сміття',
        ar: 'عدّل إقرار النفايات',
        en: 'Change the waste declaration',
      },
      body: {
        pl: `W domu jest o jedną osobę więcej. Właściciel domu składa nową [deklarację](ref:service-cards/deklaracja-smieciowa) **do 10. dnia następnego miesiąca**. W bloku robi to spółdzielnia lub wspólnota, więc powiadom administrację.`,
        uk: `У домі стало на одну людину більше. Власник будинку подає нову [декларацію](ref:service-cards/deklaracja-smieciowa) **до 10 числа наступного місяця**. У багатоквартирному будинку це робить кооператив чи спільнота, тож повідомте адміністрацію.`,
        ar: `زاد عدد سكان البيت شخصًا. يقدّم مالك البيت [إقرارًا](ref:service-cards/deklaracja-smieciowa) جديدًا **قبل اليوم العاشر من الشهر التالي**. وفي العمارات تفعل ذلك التعاونية أو اتحاد السكان، فأخبر الإدارة.`,
        en: `There is one more person in the home. A house owner files a new [declaration](ref:service-cards/deklaracja-smieciowa) **by the 10th of the following month**. In a block of flats the co-operative or association does it, so tell the management.`,
      },
      duration: { pl: '10 minut', uk: '10 хвилин', ar: '10 دقائق', en: '10 minutes' },
      cost: FREE,
      where: TOWN_HALL,
    },
    {
      title: {
        pl: 'Pomyśl o dokumencie i kartach dla rodziny',
        uk: 'Подумайте про документ і картки для родини',
        ar: 'فكّر في وثيقة الطفل وبطاقات الأسرة',
        en: 'Consider an ID and the family cards',
      },
      body: {
        pl: `Na wyjazd za granicę dziecko musi mieć własny [dowód osobisty](ref:service-cards/dowod-osobisty) (dla obywateli Polski, bezpłatny, ważny 5 lat) albo paszport. Przy trzecim dziecku wystąp o [Kartę Dużej Rodziny](ref:service-cards/karta-duzej-rodziny). Daje zniżki na pociągi, baseny i muzea.

Wracasz do pracy? Sprawdź w ZUS program „Aktywny rodzic” (dopłata do żłobka lub opieki babci).`,
        uk: `Для поїздки за кордон дитині потрібне власне [посвідчення особи](ref:service-cards/dowod-osobisty) (для громадян Польщі, безкоштовне, на 5 років) або паспорт. Маєте третю дитину? Оформіть [Картку великої родини](ref:service-cards/karta-duzej-rodziny). Вона дає знижки на потяги, басейни й музеї.

Повертаєтеся на роботу? Запитайте в ZUS про програму «Активні батьки» (Aktywny rodzic): доплату до ясел чи догляду бабусі.`,
        ar: `يحتاج الطفل للسفر إلى [بطاقة هوية](ref:service-cards/dowod-osobisty) خاصة به (للمواطنين البولنديين، مجانية، صالحة 5 سنوات) أو جواز سفر. ومع الطفل الثالث اطلب [بطاقة الأسرة الكبيرة](ref:service-cards/karta-duzej-rodziny)، فهي تمنح تخفيضات في القطارات والمسابح والمتاحف.

هل تعود إلى العمل؟ اسأل ZUS عن برنامج «الوالد النشط» (Aktywny rodzic): دعم الحضانة أو رعاية الجدة.`,
        en: `To travel abroad the child needs an [identity card](ref:service-cards/dowod-osobisty) of its own (for Polish citizens, free, valid 5 years) or a passport. With a third child apply for the [Large Family Card](ref:service-cards/karta-duzej-rodziny), which gives discounts on trains, pools and museums.

Going back to work? Ask ZUS about “Active Parent” (Aktywny rodzic), a subsidy for a nursery or a grandparent’s care.`,
      },
      duration: { pl: 'do 30 dni', uk: 'до 30 днів', ar: 'حتى 30 يومًا', en: 'up to 30 days' },
      cost: FREE,
      where: TOWN_HALL,
    },
  ],
  services: [
    'zgloszenie-urodzenia',
    'odpis-aktu-stanu-cywilnego',
    'deklaracja-smieciowa',
    'dowod-osobisty',
    'karta-duzej-rodziny',
  ],
  legalActs: [
    cite(aktaStanuCywilnego, '52', '55', '61'),
    cite(kodeksRodzinny, '72', '73'),
    cite(osiemsetPlus),
    cite(swiadczeniaRodzinne, '15b', '17c'),
    cite(czystoscWGminach, '6m'),
  ],
  outcome: {
    pl: 'Masz akt urodzenia i PESEL dziecka, dziecko jest zameldowane i ubezpieczone, a wnioski o pieniądze są w drodze.',
    uk: 'Ви маєте свідоцтво про народження і PESEL дитини, дитина зареєстрована й застрахована, а заяви на виплати вже подано.',
    ar: 'لديك شهادة الميلاد ورقم PESEL للطفل، والطفل مسجَّل في عنوانك ومؤمَّن عليه، وطلبات المخصصات قيد النظر.',
    en: 'You have the birth certificate and the child’s PESEL, the child is registered and insured, and the applications for money are on their way.',
  },
  faq: [
    {
      question: {
        pl: 'Co, jeśli minie 21 dni?',
        uk: 'Що буде, якщо мине 21 день?',
        ar: 'ماذا لو مضى 21 يومًا؟',
        en: 'What if 21 days pass?',
      },
      answer: {
        pl: 'Kierownik USC sporządzi akt na podstawie karty ze szpitala i sam wybierze imię spośród często używanych. Dostaniesz o tym list. Imię możesz zmienić w ciągu 6 miesięcy.',
        uk: 'Керівник РАЦСу складе акт за довідкою з лікарні і сам обере ім’я з поширених. Ви отримаєте про це лист. Ім’я можна змінити впродовж 6 місяців.',
        ar: 'يحرر رئيس مكتب الأحوال المدنية الشهادة بناءً على بطاقة المستشفى ويختار بنفسه اسمًا شائعًا. تصلك رسالة بذلك، ويمكنك تغيير الاسم خلال 6 أشهر.',
        en: 'The registrar draws up the certificate from the hospital’s notification and picks a commonly used name. You get a letter about it. You may change the name within 6 months.',
      },
    },
    {
      question: {
        pl: 'Dziecko urodziło się w Gdańsku, mieszkamy w Jantarowie. Gdzie iść?',
        uk: 'Дитина народилася в Гданську, а живемо в Янтаровому. Куди йти?',
        ar: 'وُلد الطفل في غدانسك ونسكن في يانتاروفو. إلى أين نذهب؟',
        en: 'The baby was born in Gdańsk, we live in Jantarowo. Where do we go?',
      },
      answer: {
        pl: 'Do USC w Gdańsku albo przez gov.pl, bez wychodzenia z domu. Kolejne odpisy aktu możesz potem wziąć w każdym urzędzie stanu cywilnego, także u nas.',
        uk: 'До РАЦСу в Гданську або через gov.pl, не виходячи з дому. Наступні витяги можна взяти в будь-якому РАЦСі, також у нас.',
        ar: 'إلى مكتب الأحوال المدنية في غدانسك أو عبر gov.pl دون مغادرة البيت. أما المستخرجات اللاحقة فتأخذها من أي مكتب، ومنه مكتبنا.',
        en: 'To the registry office in Gdańsk, or use gov.pl without leaving home. Further copies are available from any registry office, ours included.',
      },
    },
    {
      question: {
        pl: 'Czy dziecko cudzoziemców dostanie polskie obywatelstwo?',
        uk: 'Чи отримає дитина іноземців польське громадянство?',
        ar: 'هل يحصل طفل الأجانب على الجنسية البولندية؟',
        en: 'Does a child of foreigners become a Polish citizen?',
      },
      answer: {
        pl: 'Nie z samego miejsca urodzenia. Dostanie polski akt urodzenia, a PESEL przy zameldowaniu. O paszport poproś konsulat swojego kraju, a o pobyt dziecka zapytaj Pomorski Urząd Wojewódzki. Masz na to 6 miesięcy od urodzenia.',
        uk: 'Лише за місцем народження – ні. Дитина отримає польське свідоцтво про народження, а PESEL – під час реєстрації місця проживання. Паспорт оформлюйте в консульстві, про дозвіл на перебування питайте в Поморському воєводському управлінні. На це є 6 місяців від народження.',
        ar: 'لا تُمنح الجنسية بمجرد مكان الولادة. يحصل الطفل على شهادة ميلاد بولندية وعلى رقم PESEL عند تسجيل العنوان. اطلب الجواز من قنصلية بلدك، واسأل ديوان حاكم مقاطعة بومورسكيه (Pomorski Urząd Wojewódzki) عن إقامة الطفل خلال 6 أشهر من الولادة.',
        en: 'Not by place of birth alone. The child gets a Polish birth certificate, and a PESEL when registered at an address. Ask your consulate for a passport and the Pomeranian Governor’s Office (Pomorski Urząd Wojewódzki) about the child’s stay within 6 months of the birth.',
      },
    },
  ],
}
