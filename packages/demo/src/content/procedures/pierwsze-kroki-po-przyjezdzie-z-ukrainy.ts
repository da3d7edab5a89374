import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import {
  ewidencjaLudnosci,
  ochronaCudzoziemcow,
  osiemsetPlus,
  prawoOswiatowe,
  wygaszeniePomocyUkrainie,
} from '../legal-acts/state-acts.ts'
import { CITIZENS_SECTION, FREE, ON_THE_SPOT, ONLINE, SOCIAL_WELFARE } from './phrases.ts'

export const pierwszeKrokiPoPrzyjezdzieZUkrainy: DemoDocument<'procedures'> = {
  key: 'pierwsze-kroki-po-przyjezdzie-z-ukrainy',
  title: {
    pl: 'Pierwsze kroki po przyjeździe z Ukrainy',
    uk: 'Перші кроки після приїзду з України',
    ar: 'الخطوات الأولى بعد الوصول من أوكرانيا',
    en: 'First steps after arriving from Ukraine',
  },
  summary: {
    pl: 'PESEL UKR w 30 dni, telefon i Diia.pl, mieszkanie, lekarz, szkoła, praca i pieniądze. Co najpierw, a co może poczekać.',
    uk: 'PESEL UKR за 30 днів, телефон і Diia.pl, житло, лікар, школа, робота і гроші. Що зробити найперше, а що зачекає.',
    ar: 'رقم PESEL UKR خلال 30 يومًا والهاتف وDiia.pl والسكن والطبيب والمدرسة والعمل والمال. ما الأهم أولًا وما يمكن تأجيله.',
    en: 'PESEL UKR within 30 days, a phone and Diia.pl, housing, doctor, school, work and money. What comes first and what can wait.',
  },
  topics: ['dokumenty', 'rodzina', 'edukacja', 'zdrowie'],
  audiences: ['newcomers', 'families'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(60),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-18),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['uchodźcy', 'PESEL UKR', 'status UKR', 'ochrona czasowa', 'pomoc dla Ukrainy', 'Diia', 'karta pobytu CUKR'],
    uk: ['біженці', 'ПЕСЕЛЬ', 'статус UKR', 'тимчасовий захист', 'Дія', 'допомога українцям', 'карта побуту'],
    ar: ['لاجئون', 'حماية مؤقتة', 'صفة UKR', 'أوكرانيا', 'مساعدة'],
    en: ['refugees', 'PESEL UKR', 'temporary protection', 'UKR status', 'help for Ukrainians', 'Diia'],
  },
  intro: {
    pl: 'Jesteś w bezpiecznym miejscu. Najważniejszy jest numer PESEL ze statusem UKR: potwierdza, że jesteś w Polsce legalnie. Złóż wniosek w ciągu 30 dni od przyjazdu. W urzędzie pomoże ci osoba mówiąca po ukraińsku. Wszystkie sprawy z tego poradnika są bezpłatne: nie płać pośrednikom.',
    uk: 'Ви в безпеці. Найважливіший – номер PESEL зі статусом UKR: він підтверджує, що ви в Польщі законно. Подайте заяву впродовж 30 днів від приїзду. В управлінні вам допоможе працівниця, яка говорить українською. Усе з цього порадника безкоштовне: не платіть посередникам.',
    ar: 'أنت في مكان آمن. الأهم هو رقم PESEL بصفة UKR، فهو يثبت أنك في بولندا بصفة قانونية. قدّم الطلب خلال 30 يومًا من وصولك. ويساعدك في المكتب شخص يتكلم الأوكرانية. جميع المعاملات في هذا الدليل مجانية، فلا تدفع للوسطاء.',
    en: 'You are safe here. What matters most is a PESEL number with UKR status: it proves that you are in Poland lawfully. Apply within 30 days of arriving. A member of staff who speaks Ukrainian will help you. Everything in this guide is free: do not pay middlemen.',
  },
  whoFor: {
    pl: 'Dla obywateli Ukrainy, którzy przyjechali z powodu wojny, oraz ich małżonków i najbliższej rodziny innego obywatelstwa, jeśli obejmuje ich ochrona czasowa.',
    uk: 'Для громадян України, які приїхали через війну, а також їхніх подружжя і найближчої родини іншого громадянства, якщо на них поширюється тимчасовий захист.',
    ar: 'لمواطني أوكرانيا القادمين بسبب الحرب ولأزواجهم وأقرب أسرهم من جنسيات أخرى إذا شملتهم الحماية المؤقتة.',
    en: 'For citizens of Ukraine who came because of the war, and for spouses and closest family of other nationalities where temporary protection covers them.',
  },
  steps: [
    {
      title: {
        pl: 'Złóż wniosek o PESEL UKR',
        uk: 'Подайте заяву на PESEL UKR',
        ar: 'قدّم طلب PESEL UKR',
        en: 'Apply for PESEL UKR',
      },
      body: {
        pl: `Przyjdź osobiście do dowolnego urzędu gminy, najpóźniej **30 dni po przyjeździe**. Kto nie złoży wniosku w tym czasie, traci ochronę czasową. Za dziecko składa rodzic lub opiekun; dziecko musi być obecne. Od osób po 12. roku życia pobieramy odciski palców.

Potrzebny jest ważny dokument podróży. Nie masz go? Zapytaj w konsulacie Ukrainy, a potem przyjdź do nas. Szczegóły: [PESEL dla cudzoziemca](ref:service-cards/pesel-dla-cudzoziemca).

> [!IMPORTANT]
> Wyjazd z Polski na ponad 30 dni zwykle odbiera status UKR.`,
        uk: `Прийдіть особисто до будь-якого управління гміни щонайпізніше **через 30 днів після приїзду**. Хто не подав заяву в цей строк, втрачає тимчасовий захист. За дитину подає батько, мати або опікун; дитина має бути присутня. Відбитки пальців беремо в людей, яким виповнилося 12 років.

Потрібен чинний закордонний паспорт або інший проїзний документ. Немає? Зверніться до консульства України, а потім до нас. Деталі: [PESEL для іноземця](ref:service-cards/pesel-dla-cudzoziemca).

> [!IMPORTANT]
> Виїзд із Польщі більш ніж на 30 днів зазвичай позбавляє статусу UKR.`,
        ar: `احضر بنفسك إلى أي مكتب بلدية **خلال 30 يومًا من وصولك** على الأكثر. ومن لا يقدّم الطلب في هذه المدة يفقد الحماية المؤقتة. يقدّم الطلب عن الطفل أحد الوالدين أو الوصي مع حضور الطفل. ونأخذ بصمات من أتمّ 12 عامًا.

تلزم وثيقة سفر سارية. ليست لديك؟ راجع القنصلية الأوكرانية ثم تعال إلينا. التفاصيل: [رقم PESEL للأجانب](ref:service-cards/pesel-dla-cudzoziemca).

> [!IMPORTANT]
> مغادرة بولندا أكثر من 30 يومًا تُفقد عادةً صفة UKR.`,
        en: `Come in person to any municipal office, at the latest **30 days after arriving**. Whoever has not applied by then loses temporary protection. A parent or guardian applies for a child, who must be present. We take fingerprints from people aged 12 and over.

You need a valid travel document. You have none? Ask the Ukrainian consulate, then come to us. Details: [PESEL for foreigners](ref:service-cards/pesel-dla-cudzoziemca).

> [!IMPORTANT]
> Leaving Poland for more than 30 days usually ends UKR status.`,
      },
      duration: ON_THE_SPOT,
      cost: FREE,
      where: CITIZENS_SECTION,
      items: [
        {
          label: {
            pl: 'paszport lub inny ważny dokument podróży',
            uk: 'закордонний паспорт чи інший чинний проїзний документ',
            ar: 'جواز سفر أو وثيقة سفر سارية',
            en: 'passport or another valid travel document',
          },
        },
        {
          label: {
            pl: 'kolorowe zdjęcie 35 × 45 mm',
            uk: 'кольорове фото 35 × 45 мм',
            ar: 'صورة ملونة 35 × 45 مم',
            en: 'colour photo, 35 × 45 mm',
          },
        },
        {
          label: {
            pl: 'akt urodzenia dziecka',
            uk: 'свідоцтво про народження дитини',
            ar: 'شهادة ميلاد الطفل',
            en: 'child’s birth certificate',
          },
        },
        {
          label: {
            pl: 'polski numer telefonu i e-mail',
            uk: 'польський номер телефону й електронна адреса',
            ar: 'رقم هاتف بولندي وبريد إلكتروني',
            en: 'Polish phone number and e-mail',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Włącz profil zaufany i Diia.pl',
        uk: 'Увімкніть довірчий профіль і Diia.pl',
        ar: 'فعّل الملف الموثوق وDiia.pl',
        en: 'Set up your trusted profile and Diia.pl',
      },
      body: {
        pl: `Przy okazji poproś o **profil zaufany**. To twój podpis w internecie. Z nim zainstalujesz aplikację **mObywatel** i włączysz w niej dokument Diia.pl. Działa jak dokument pobytowy i wystarcza, razem z paszportem, do przekraczania granic strefy Schengen.

Otwórz też konto w banku. Wystarczą paszport i PESEL.`,
        uk: `Одразу попросіть **довірчий профіль** (profil zaufany). Це ваш підпис в інтернеті. З ним установите застосунок **mObywatel** і ввімкнете в ньому документ Diia.pl. Він діє як документ про перебування і разом із паспортом дає змогу перетинати кордони Шенгену.

Відкрийте також рахунок у банку. Досить паспорта і PESEL.`,
        ar: `اطلب في الزيارة نفسها **الملف الموثوق** (profil zaufany)، فهو توقيعك على الإنترنت. به تثبّت تطبيق **mObywatel** وتفعّل فيه وثيقة Diia.pl. وهي بمثابة وثيقة إقامة وتكفي مع الجواز لعبور حدود شنغن.

وافتح حسابًا مصرفيًا. يكفي الجواز ورقم PESEL.`,
        en: `Ask for a **trusted profile** (profil zaufany) on the same visit. It is your signature online. With it you install the **mObywatel** app and switch on the Diia.pl document. It works as a residence document and, with your passport, lets you cross borders in the Schengen area.

Open a bank account too. A passport and PESEL are enough.`,
      },
      duration: { pl: '30 minut', uk: '30 хвилин', ar: '30 دقيقة', en: '30 minutes' },
      cost: FREE,
      where: {
        pl: 'urząd, potem telefon',
        uk: 'управління, потім телефон',
        ar: 'المكتب ثم الهاتف',
        en: 'town hall, then your phone',
      },
    },
    {
      title: {
        pl: 'Znajdź mieszkanie i zamelduj się',
        uk: 'Знайдіть житло і зареєструйтеся',
        ar: 'ابحث عن سكن وسجّل عنوانك',
        en: 'Find somewhere to live and register',
      },
      body: {
        pl: `Podpisz umowę najmu na piśmie i nie płać z góry komuś, kogo nie znasz. Gdy zostajesz dłużej niż 30 dni, [zamelduj się czasowo](ref:service-cards/zameldowanie-na-pobyt-czasowy). Meldunek pomaga w szkole, przychodni i banku.

Miejsca zbiorowego zakwaterowania są dla osób szczególnie wrażliwych: starszych, z niepełnosprawnością, kobiet w ciąży, matek z małymi dziećmi. Kieruje do nich Wojewoda Pomorski; zapytaj w MOPS. W nagłej potrzebie dzwoń pod 112.`,
        uk: `Підпишіть письмовий договір оренди і не платіть наперед незнайомцям. Якщо лишаєтеся більш ніж на 30 днів, [зареєструйтеся тимчасово](ref:service-cards/zameldowanie-na-pobyt-czasowy). Реєстрація допомагає в школі, поліклініці й банку.

Місця колективного проживання – для особливо вразливих: літніх, людей з інвалідністю, вагітних, матерів із малими дітьми. Скеровує туди поморський воєвода; запитайте в MOPS. У нагальній потребі телефонуйте 112.`,
        ar: `وقّع عقد إيجار مكتوبًا ولا تدفع مقدمًا لمن لا تعرفه. إذا بقيت أكثر من 30 يومًا [فسجّل عنوانك المؤقت](ref:service-cards/zameldowanie-na-pobyt-czasowy). فالتسجيل يفيدك في المدرسة والمركز الصحي والمصرف.

أماكن الإقامة الجماعية مخصصة للفئات الأضعف: كبار السن وذوي الإعاقة والحوامل والأمهات مع أطفال صغار. ويوجّه إليها حاكم مقاطعة بومورسكيه (Wojewoda Pomorski)؛ اسأل MOPS. وفي الحالات الطارئة اتصل بالرقم 112.`,
        en: `Sign a written lease and do not pay strangers in advance. If you stay longer than 30 days, [register temporarily](ref:service-cards/zameldowanie-na-pobyt-czasowy). Registration helps at school, at the health centre and at the bank.

Collective accommodation is for especially vulnerable people: the elderly, disabled people, pregnant women, mothers with small children. The Governor of Pomorskie (Wojewoda Pomorski) assigns places; ask MOPS. In an emergency call 112.`,
      },
      duration: {
        pl: 'zamelduj się w 4 dni od zamieszkania',
        uk: 'зареєструйтеся за 4 дні від заселення',
        ar: 'سجّل عنوانك خلال 4 أيام من السكن',
        en: 'register within 4 days of moving in',
      },
      cost: FREE,
      where: CITIZENS_SECTION,
    },
    {
      title: { pl: 'Zadbaj o zdrowie', uk: 'Подбайте про здоров’я', ar: 'اهتم بصحتك', en: 'Look after your health' },
      body: {
        pl: `W nagłym wypadku leczenie dostaniesz zawsze: pogotowie 112 lub 999. Stałą opiekę mają osoby ubezpieczone, czyli pracujące i zarejestrowane w urzędzie pracy, oraz ich rodziny. Dzieci do 18 lat są leczone niezależnie od ubezpieczenia. Jesteś w ciąży lub chorujesz, a nie masz ubezpieczenia? Zapytaj NFZ, co ci przysługuje.

Wybierz lekarza rodzinnego i wypełnij deklarację. Weź ze sobą kartę szczepień dziecka. Zasady podaje [NFZ](https://www.nfz.gov.pl).`,
        uk: `У невідкладному випадку допомогу нададуть завжди: швидка 112 або 999. Постійне лікування мають застраховані: ті, хто працює або зареєстрований у центрі зайнятості (urząd pracy), та їхні родини. Дітей до 18 років лікують незалежно від страхування. Ви вагітні чи хворієте, а страхування немає? Запитайте NFZ, що вам належить.

Оберіть сімейного лікаря і заповніть декларацію. Візьміть карту щеплень дитини. Правила пояснює [NFZ](https://www.nfz.gov.pl).`,
        ar: `في الحالات الطارئة تُعالَج دائمًا: الإسعاف 112 أو 999. أما الرعاية الدائمة فللمؤمَّن عليهم، أي العاملين والمسجلين في مكتب العمل وأسرهم. ويُعالَج الأطفال حتى 18 عامًا بغض النظر عن التأمين. هل أنتِ حامل أو هل أنت مريض ولا تأمين لديك؟ اسأل NFZ عما يحق لك.

اختر طبيب أسرة واملأ التصريح. وأحضر بطاقة تطعيم الطفل. القواعد لدى [NFZ](https://www.nfz.gov.pl).`,
        en: `In an emergency you are always treated: ambulance 112 or 999. Regular care is for the insured: people who work or are registered with the labour office, and their families. Children under 18 are treated regardless of insurance. Are you pregnant or ill without insurance? Ask NFZ what you are entitled to.

Choose a family doctor and fill in the declaration. Bring your child’s vaccination record. The rules are explained by [NFZ](https://www.nfz.gov.pl).`,
      },
      duration: { pl: '1 dzień', uk: '1 день', ar: 'يوم واحد', en: '1 day' },
      cost: FREE,
      where: {
        pl: 'przychodnia',
        uk: 'поліклініка (przychodnia)',
        ar: 'المركز الصحي (przychodnia)',
        en: 'health centre (przychodnia)',
      },
    },
    {
      title: {
        pl: 'Zapisz dziecko do szkoły lub przedszkola',
        uk: 'Запишіть дитину до школи чи дитсадка',
        ar: 'سجّل طفلك في المدرسة أو الروضة',
        en: 'Enrol your child in school or kindergarten',
      },
      body: {
        pl: `Dzieci od 7 do 18 lat muszą się uczyć w polskiej szkole. Szkołę rejonową wskaże sekretariat lub nasz urząd. Świadectwa z Ukrainy wystarczy pokazać, nie trzeba ich nostryfikować. Dziecko ma prawo do dodatkowych lekcji polskiego i pomocy asystenta międzykulturowego.

Od chodzenia do szkoły zależy też 800+.`,
        uk: `Діти від 7 до 18 років мають учитися в польській школі. Районну школу підкаже секретаріат або наше управління. Свідоцтва з України досить показати, визнавати їх окремо не треба. Дитина має право на додаткові уроки польської і допомогу міжкультурного асистента.

Від відвідування школи залежить і 800+.`,
        ar: `يجب أن يتعلم الأطفال من 7 إلى 18 عامًا في مدرسة بولندية. وتدلك السكرتارية أو مكتبنا على مدرسة الحي. تكفي رؤية الشهادات الأوكرانية دون معادلة. وللطفل الحق في دروس إضافية للبولندية وفي مساعد بين الثقافات.

ويتوقف مخصص 800+ على الذهاب إلى المدرسة.`,
        en: `Children from 7 to 18 must attend a Polish school. The school office or we will tell you which one. Ukrainian certificates need only be shown; no recognition procedure. Your child is entitled to extra Polish lessons and an intercultural assistant.

800+ depends on school attendance too.`,
      },
      duration: { pl: '1–3 dni', uk: '1–3 дні', ar: 'من يوم إلى 3 أيام', en: '1–3 days' },
      cost: {
        pl: 'szkoła bezpłatnie; obiady płatne, MOPS może pomóc',
        uk: 'школа безкоштовна; обіди платні, MOPS може допомогти',
        ar: 'المدرسة مجانية؛ الغداء مدفوع وقد يساعد MOPS',
        en: 'school free; lunches are paid, MOPS may help',
      },
      where: {
        pl: 'sekretariat szkoły lub przedszkola',
        uk: 'секретаріат школи чи дитсадка',
        ar: 'سكرتارية المدرسة أو الروضة',
        en: 'school or kindergarten office',
      },
    },
    {
      title: {
        pl: 'Poszukaj pracy i ucz się polskiego',
        uk: 'Шукайте роботу і вчіть польську',
        ar: 'ابحث عن عمل وتعلّم البولندية',
        en: 'Look for work and learn Polish',
      },
      body: {
        pl: `Z PESEL UKR możesz pracować bez zezwolenia. Pracodawca zgłasza to w 7 dni na praca.gov.pl; poproś o potwierdzenie i **umowę na piśmie przed pierwszym dniem**. Możesz też założyć [firmę](ref:procedures/zalozenie-firmy).

Powiatowy Urząd Pracy ma oferty, kursy i ubezpieczenie zdrowotne dla bezrobotnych. Bezpłatny polski: biblioteka, wtorki i czwartki o 17:00. Nikt nie może zabrać ci paszportu. Jeśli ktoś to zrobi lub nie płaci, zgłoś Państwowej Inspekcji Pracy, a w niebezpieczeństwie dzwoń pod 112.`,
        uk: `З PESEL UKR можна працювати без дозволу. Роботодавець повідомляє про це за 7 днів на praca.gov.pl; попросіть підтвердження і **письмовий договір до першого дня**. Можна також відкрити [справу](ref:procedures/zalozenie-firmy).

Повітове управління праці (Powiatowy Urząd Pracy) має вакансії, курси та медичне страхування для безробітних. Безкоштовна польська: бібліотека, вівторок і четвер о 17:00. Ніхто не має права забрати ваш паспорт. Якщо хтось це зробив або не платить, повідомте Державну інспекцію праці, а в небезпеці телефонуйте 112.`,
        ar: `يمكنك العمل بصفة UKR دون تصريح. ويبلغ صاحب العمل عن ذلك خلال 7 أيام في praca.gov.pl؛ اطلب التأكيد و**عقدًا مكتوبًا قبل أول يوم**. ويمكنك أيضًا تأسيس [عمل خاص](ref:procedures/zalozenie-firmy).

لدى مكتب العمل في المحافظة (Powiatowy Urząd Pracy) عروض ودورات وتأمين صحي للعاطلين. دروس بولندية مجانية في المكتبة يومي الثلاثاء والخميس الساعة 17:00. لا يحق لأحد أخذ جوازك. وإن فعل أو لم يدفع أجرك فأبلغ مفتشية العمل الوطنية، وعند الخطر اتصل بالرقم 112.`,
        en: `With PESEL UKR you may work without a permit. The employer reports it within 7 days on praca.gov.pl; ask for the confirmation and **a written contract before your first day**. You can also start a [business](ref:procedures/zalozenie-firmy).

The county labour office (Powiatowy Urząd Pracy) has jobs, courses and health insurance for the unemployed. Free Polish lessons: the library, Tuesdays and Thursdays at 17:00. Nobody may take your passport. If someone does, or does not pay you, tell the National Labour Inspectorate; in danger call 112.`,
      },
      duration: { pl: 'od zaraz', uk: 'одразу', ar: 'فورًا', en: 'from day one' },
      cost: FREE,
      where: {
        pl: 'Powiatowy Urząd Pracy, biblioteka',
        uk: 'Powiatowy Urząd Pracy, бібліотека',
        ar: 'Powiatowy Urząd Pracy والمكتبة',
        en: 'Powiatowy Urząd Pracy, library',
      },
    },
    {
      title: {
        pl: 'Sprawdź, jakie pieniądze i wsparcie ci przysługują',
        uk: 'Перевірте, які гроші й підтримка вам належать',
        ar: 'اعرف ما يحق لك من مال ودعم',
        en: 'Check what money and support you can get',
      },
      body: {
        pl: `- **800+:** wniosek przez eZUS, jeśli dziecko chodzi do szkoły, a rodzic pracuje lub spełnia inny warunek z ustawy.
- **Pomoc z MOPS:** posiłki, zasiłek celowy, wsparcie psychologa po ukraińsku.
- **Odzież, wyprawki, tłumaczenie:** lista miejsc na stronie [Wsparcie dla cudzoziemców](ref:pages/wsparcie-dla-cudzoziemcow).

Doświadczasz przemocy? Zadzwoń pod 112. Możesz mówić po ukraińsku.`,
        uk: `- **800+:** заява через eZUS, якщо дитина ходить до школи, а хтось із батьків працює або виконує іншу умову закону.
- **Допомога MOPS:** харчування, цільова виплата, підтримка психолога українською.
- **Одяг, набори, переклад:** список місць на сторінці [Підтримка іноземців](ref:pages/wsparcie-dla-cudzoziemcow).

Потерпаєте від насильства? Телефонуйте 112. Можна говорити українською.`,
        ar: `- **800+:** الطلب عبر eZUS إذا كان الطفل في المدرسة وأحد الوالدين يعمل أو يستوفي شرطًا آخر في القانون.
- **مساعدة MOPS:** وجبات ومساعدة خاصة ودعم نفسي بالأوكرانية.
- **ملابس ولوازم وترجمة:** قائمة الأماكن في صفحة [دعم الأجانب](ref:pages/wsparcie-dla-cudzoziemcow).

هل تتعرض للعنف؟ اتصل بالرقم 112، ويمكنك التكلم بالأوكرانية.`,
        en: `- **800+:** apply through eZUS if the child attends school and a parent works or meets another condition of the act.
- **MOPS:** meals, a special-purpose benefit, a psychologist who speaks Ukrainian.
- **Clothes, starter packs, interpreting:** a list of places on the page [Support for foreigners](ref:pages/wsparcie-dla-cudzoziemcow).

Are you facing violence? Call 112. You can speak Ukrainian.`,
      },
      duration: { pl: 'do 2 miesięcy', uk: 'до 2 місяців', ar: 'حتى شهرين', en: 'up to 2 months' },
      cost: FREE,
      where: SOCIAL_WELFARE,
    },
    {
      title: {
        pl: 'Pomyśl, co po ochronie czasowej',
        uk: 'Подумайте, що після тимчасового захисту',
        ar: 'فكّر فيما بعد الحماية المؤقتة',
        en: 'Think about what follows temporary protection',
      },
      body: {
        pl: `Ochrona trwa do dnia, który wyznacza Unia Europejska. Aktualną datę podaje [Urząd do Spraw Cudzoziemców](https://www.gov.pl/web/udsc). Jeśli masz status UKR od co najmniej roku, możesz wystąpić o kartę pobytu CUKR na 3 lata przez internet, w systemie [MOS](https://mos.cudzoziemcy.gov.pl). Uwaga: karta pobytu zastępuje ochronę czasową.

Zmienił się adres, nazwisko, paszport? Zaktualizuj dane w urzędzie gminy w ciągu 60 dni.`,
        uk: `Захист діє до дня, який визначає Європейський Союз. Актуальну дату подає [Управління у справах іноземців](https://www.gov.pl/web/udsc). Якщо маєте статус UKR щонайменше рік, можете просити карту перебування CUKR на 3 роки через інтернет, у системі [MOS](https://mos.cudzoziemcy.gov.pl). Увага: карта перебування замінює тимчасовий захист.

Змінилися адреса, прізвище, паспорт? Оновіть дані в управлінні гміни за 60 днів.`,
        ar: `تستمر الحماية حتى اليوم الذي يحدده الاتحاد الأوروبي. التاريخ الحالي لدى [مكتب شؤون الأجانب](https://www.gov.pl/web/udsc). إذا كانت لديك صفة UKR منذ سنة على الأقل يمكنك طلب بطاقة إقامة CUKR لثلاث سنوات عبر الإنترنت في نظام [MOS](https://mos.cudzoziemcy.gov.pl). انتبه: بطاقة الإقامة تحل محل الحماية المؤقتة.

هل تغيّر العنوان أو اللقب أو الجواز؟ حدّث بياناتك في مكتب البلدية خلال 60 يومًا.`,
        en: `Protection lasts until the day set by the European Union. The [Office for Foreigners](https://www.gov.pl/web/udsc) gives the current date. If you have held UKR status for at least a year, you can apply online for a 3-year CUKR residence card in the [MOS](https://mos.cudzoziemcy.gov.pl) system. Note: the residence card replaces temporary protection.

A new address, surname or passport? Update your data at a municipal office within 60 days.`,
      },
      duration: {
        pl: 'zacznij kilka miesięcy wcześniej',
        uk: 'почніть за кілька місяців',
        ar: 'ابدأ قبل بضعة أشهر',
        en: 'start a few months ahead',
      },
      cost: {
        pl: 'karta pobytu: opłaty według MOS',
        uk: 'карта перебування: оплата за MOS',
        ar: 'بطاقة الإقامة: الرسوم حسب MOS',
        en: 'residence card: fees as shown in MOS',
      },
      where: ONLINE,
    },
  ],
  services: ['pesel-dla-cudzoziemca', 'zameldowanie-na-pobyt-czasowy', 'zaswiadczenie-o-zameldowaniu', 'wpis-do-ceidg'],
  legalActs: [
    cite(ochronaCudzoziemcow),
    cite(wygaszeniePomocyUkrainie),
    cite(ewidencjaLudnosci, '40', '41'),
    cite(prawoOswiatowe, '165'),
    cite(osiemsetPlus),
  ],
  outcome: {
    pl: 'Jesteś w Polsce legalnie, masz PESEL UKR i dokument w telefonie, dziecko chodzi do szkoły, a ty wiesz, gdzie szukać pomocy.',
    uk: 'Ви в Польщі законно, маєте PESEL UKR і документ у телефоні, дитина ходить до школи, а ви знаєте, де шукати допомогу.',
    ar: 'أنت في بولندا بصفة قانونية ولديك PESEL UKR ووثيقة في هاتفك، وطفلك في المدرسة، وتعرف أين تطلب المساعدة.',
    en: 'You are in Poland lawfully, you have PESEL UKR and a document on your phone, your child goes to school, and you know where to look for help.',
  },
  faq: [
    {
      question: {
        pl: 'Minęło 30 dni, a nie mam PESEL UKR. Co robić?',
        uk: 'Минуло 30 днів, а PESEL UKR немає. Що робити?',
        ar: 'مضى 30 يومًا وليس لدي PESEL UKR. ماذا أفعل؟',
        en: '30 days have passed and I have no PESEL UKR. What now?',
      },
      answer: {
        pl: 'Przyjdź jak najszybciej i powiedz, dlaczego się spóźniasz, na przykład przez szpital lub brak paszportu. Sprawdzimy, czy wniosek jest jeszcze możliwy, i wskażemy bezpłatnego prawnika od spraw pobytu.',
        uk: 'Прийдіть якнайшвидше і поясніть, чому запізнилися, наприклад через лікарню чи брак паспорта. Ми перевіримо, чи заява ще можлива, і порадимо безкоштовного юриста з питань перебування.',
        ar: 'تعال في أسرع وقت واذكر سبب التأخير، كالمستشفى أو عدم وجود جواز. نتحقق هل ما زال الطلب ممكنًا وندلك على محامٍ مجاني مختص بالإقامة.',
        en: 'Come as soon as you can and say why you are late, for example hospital or no passport. We check whether an application is still possible and point you to a free lawyer for residence matters.',
      },
    },
    {
      question: {
        pl: 'Czy prawo jazdy z Ukrainy jest ważne?',
        uk: 'Чи чинне українське водійське посвідчення?',
        ar: 'هل رخصة القيادة الأوكرانية سارية؟',
        en: 'Is a Ukrainian driving licence valid?',
      },
      answer: {
        pl: 'Tak, dopóki trwa twoja ochrona czasowa i prawo jazdy jest ważne. Potem wymienisz je w starostwie. Samochód na ukraińskich tablicach musi mieć ważne OC (Zielona Karta).',
        uk: 'Так, поки триває ваш тимчасовий захист і посвідчення чинне. Потім його обмінюють у старостві. Авто на українських номерах мусить мати чинну страховку (Зелена карта).',
        ar: 'نعم، ما دامت حمايتك المؤقتة قائمة والرخصة سارية. ثم تستبدلها في إدارة المحافظة. والسيارة ذات اللوحات الأوكرانية يجب أن يكون لها تأمين سارٍ (البطاقة الخضراء).',
        en: 'Yes, while your temporary protection lasts and the licence is valid. Later you exchange it at the county office. A car with Ukrainian plates needs valid insurance (Green Card).',
      },
    },
    {
      question: {
        pl: 'Nie mówię po polsku. Czy ktoś pójdzie ze mną do urzędu?',
        uk: 'Я не говорю польською. Чи піде хтось зі мною до установи?',
        ar: 'لا أتكلم البولندية. هل يرافقني أحد إلى المكتب؟',
        en: 'I do not speak Polish. Will someone come with me?',
      },
      answer: {
        pl: 'Tak. W poniedziałki i środy w urzędzie dyżuruje asystentka mówiąca po ukraińsku. W inne dni umów się telefonicznie: 58 000 10 20. W sprawach dla osób mówiących po arabsku zamawiamy tłumacza, prosimy o 3 dni na to.',
        uk: 'Так. У понеділок і середу в управлінні чергує асистентка, яка говорить українською. В інші дні домовтеся телефоном: 58 000 10 20. Для людей, які говорять арабською, замовляємо перекладача, просимо 3 дні.',
        ar: 'نعم. يومي الاثنين والأربعاء تكون في المكتب مساعدة تتكلم الأوكرانية. وفي الأيام الأخرى اتفق هاتفيًا: 58 000 10 20. ولمن يتكلم العربية نطلب مترجمًا، ونحتاج إلى 3 أيام.',
        en: 'Yes. On Mondays and Wednesdays an assistant who speaks Ukrainian is at the town hall. On other days call to arrange it: 58 000 10 20. For Arabic speakers we order an interpreter; please give us 3 days.',
      },
    },
  ],
}
