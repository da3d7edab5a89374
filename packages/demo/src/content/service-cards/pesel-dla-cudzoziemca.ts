import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { ewidencjaLudnosci, kpa, ochronaCudzoziemcow, wygaszeniePomocyUkrainie } from '../legal-acts/state-acts.ts'
import { fourteenDays, freeOfCharge, governorOfPomorskie, townHallCounter } from './parts.ts'

export const peselDlaCudzoziemca: DemoDocument<'service-cards'> = {
  key: 'pesel-dla-cudzoziemca',
  number: 'SO-06',
  title: {
    pl: 'PESEL dla cudzoziemca',
    uk: 'PESEL для іноземця',
    ar: 'رقم PESEL للأجانب',
    en: 'PESEL number for foreign nationals',
  },
  summary: {
    pl: 'PESEL to numer, którego chcą lekarz, bank, szkoła i pracodawca. Dostaniesz go przy meldunku albo na wniosek. Uchodźcy z Ukrainy składają wniosek o PESEL UKR w ciągu 30 dni od wjazdu.',
    uk: 'PESEL – це номер, який питають лікар, банк, школа й роботодавець. Його дають під час реєстрації адреси або за заявою. Біженці з України подають заяву на PESEL UKR протягом 30 днів від в’їзду.',
    ar: 'رقم PESEL يطلبه الطبيب والمصرف والمدرسة وصاحب العمل. تحصل عليه عند تسجيل العنوان أو بطلب. ويقدّم اللاجئون من أوكرانيا طلب PESEL UKR خلال 30 يومًا من الدخول.',
    en: 'PESEL is the number that doctors, banks, schools and employers ask for. You get it when you register your address, or on application. Refugees from Ukraine apply for PESEL UKR within 30 days of entry.',
  },
  topics: ['dokumenty'],
  audiences: ['newcomers', 'residents'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(95),
  updateType: 'major',
  changeNote: {
    pl: 'Nowe zasady z 2026 roku: wniosek osobisty dla obywateli państw spoza UE, 30 dni na PESEL UKR.',
    uk: 'Нові правила 2026 року: особиста заява для громадян країн поза ЄС, 30 днів на PESEL UKR.',
    ar: 'قواعد جديدة لعام 2026: الطلب شخصيًا لمواطني الدول خارج الاتحاد الأوروبي، و30 يومًا لطلب PESEL UKR.',
    en: 'New rules from 2026: citizens of non-EU countries apply in person; 30 days for PESEL UKR.',
  },
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-80),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla ciebie, jeśli nie masz polskiego obywatelstwa. Wybierz swoją sytuację:

| Twoja sytuacja | Jak dostać PESEL |
| --- | --- |
| Meldujesz się w Jantarowie na więcej niż 30 dni | Dostaniesz go przy [zameldowaniu](ref:service-cards/zameldowanie-na-pobyt-czasowy), bez osobnego wniosku |
| Uciekasz z Ukrainy przed wojną | Wniosek o **PESEL UKR** w dowolnym urzędzie gminy |
| Nie możesz się zameldować, a jakiś przepis wymaga od ciebie numeru | Wniosek z podaniem tego przepisu |
| Dziecko urodziło się w Polsce | Numer nadajemy przy [zgłoszeniu urodzenia](ref:service-cards/zgloszenie-urodzenia) |

PESEL dostaje się raz na całe życie. Jeśli masz go z poprzedniego pobytu, jest nadal twój.`,
    uk: `Для вас, якщо ви не маєте польського громадянства. Знайдіть свою ситуацію:

| Ваша ситуація | Як отримати PESEL |
| --- | --- |
| Ви реєструєтеся в Янтаровому більше ніж на 30 днів | Отримаєте його під час [реєстрації адреси](ref:service-cards/zameldowanie-na-pobyt-czasowy), без окремої заяви |
| Ви втекли від війни з України | Заява на **PESEL UKR** у будь-якому управлінні гміни |
| Ви не можете зареєструватися, але номер вимагає певний закон | Заява із зазначенням цього закону |
| Дитина народилася в Польщі | Номер дають під час [реєстрації народження](ref:service-cards/zgloszenie-urodzenia) |

PESEL дають один раз на все життя. Якщо ви маєте його з попереднього перебування, він і далі ваш.`,
    ar: `لك إذا كنت لا تحمل الجنسية البولندية. اختر حالتك:

| حالتك | كيف تحصل على PESEL |
| --- | --- |
| تسجّل عنوانك في يانتاروفو لأكثر من 30 يومًا | تحصل عليه عند [تسجيل العنوان](ref:service-cards/zameldowanie-na-pobyt-czasowy) دون طلب منفصل |
| فررت من الحرب في أوكرانيا | طلب **PESEL UKR** في أي بلدية |
| لا تستطيع تسجيل عنوانك لكن نصًا قانونيًا يشترط الرقم | طلب تذكر فيه ذلك النص |
| وُلد طفلك في بولندا | يُمنح الرقم عند [تسجيل الولادة](ref:service-cards/zgloszenie-urodzenia) |

يُمنح رقم PESEL مرة واحدة مدى الحياة. إذا حصلت عليه في إقامة سابقة فهو ما زال رقمك.`,
    en: `For you, if you are not a Polish citizen. Find your situation:

| Your situation | How you get a PESEL |
| --- | --- |
| You register an address in Jantarowo for more than 30 days | You get it with the [registration](ref:service-cards/zameldowanie-na-pobyt-czasowy), no separate application |
| You have fled the war in Ukraine | Apply for **PESEL UKR** at any municipal office |
| You cannot register an address, but a law requires the number | Apply and name that law |
| Your child was born in Poland | We assign it when you [register the birth](ref:service-cards/zgloszenie-urodzenia) |

You get a PESEL once, for life. If you have one from an earlier stay, it is still yours.`,
  },
  howTo: {
    pl: `## PESEL UKR

1. Przyjdź **w ciągu 30 dni** od przekroczenia granicy do [Referatu Spraw Obywatelskich](ref:units/referat-spraw-obywatelskich). Dzieci zabierz ze sobą.
2. Pokaż ważny dokument podróży i oddaj zdjęcie. Wniosek wypełnimy razem; są wzory po polsku i ukraińsku.
3. Od osób, które skończyły 12 lat, pobierzemy odciski palców.
4. Możesz od razu założyć profil zaufany: weź telefon z polskim numerem i adres e-mail.
5. Odbierz wydruk z numerem i włącz dokument Diia.pl w aplikacji mObywatel.

## PESEL na wniosek

1. Zapytaj instytucję, która chce numeru, jaki przepis ją do tego zobowiązuje. Wpisz go we wniosku.
2. Przyjdź z dokumentami do urzędu gminy, w której mieszkasz. Jeśli nie masz gdzie się zameldować – do urzędu gminy, w której ma siedzibę twój pracodawca.
3. Sprawdzimy wniosek i wydamy powiadomienie o numerze.

> [!IMPORTANT]
> Od 1 stycznia 2026 r. obywatele państw spoza UE, EFTA i Wielkiej Brytanii składają wniosek wyłącznie osobiście. Pełnomocnik ani list nie wystarczą.`,
    uk: `## PESEL UKR

1. Прийдіть **протягом 30 днів** від перетину кордону до [відділу громадянських справ](ref:units/referat-spraw-obywatelskich). Дітей візьміть із собою.
2. Покажіть чинний проїзний документ і віддайте фото. Заяву заповнимо разом; є бланки польською та українською.
3. В осіб, яким виповнилося 12 років, знімемо відбитки пальців.
4. Ви можете одразу створити довірений профіль (profil zaufany): візьміть телефон із польським номером і адресу електронної пошти.
5. Заберіть роздруківку з номером і ввімкніть документ Diia.pl у застосунку mObywatel.

## PESEL за заявою

1. Запитайте установу, якій потрібен номер, який закон її до цього зобов’язує. Впишіть його в заяву.
2. Прийдіть із документами до управління гміни, де ви живете. Якщо зареєструватися ніде – до управління гміни, де розташований ваш роботодавець.
3. Ми перевіримо заяву й видамо повідомлення про номер.

> [!IMPORTANT]
> З 1 січня 2026 року громадяни країн поза ЄС, ЄАВТ і Великою Британією подають заяву лише особисто. Представник або лист не підходять.`,
    ar: `## رقم PESEL UKR

1. احضر **خلال 30 يومًا** من عبور الحدود إلى [قسم شؤون المواطنين](ref:units/referat-spraw-obywatelskich)، وأحضر أطفالك معك.
2. أبرز وثيقة سفر سارية وسلّم الصورة. نملأ الطلب معًا، والنماذج متوفرة بالبولندية والأوكرانية.
3. نأخذ بصمات أصابع من أتمّوا 12 عامًا.
4. يمكنك أن تنشئ فورًا الملف الموثوق (profil zaufany): أحضر هاتفًا برقم بولندي وعنوان بريد إلكتروني.
5. تسلّم ورقة الرقم وفعّل وثيقة Diia.pl في تطبيق mObywatel.

## رقم PESEL بطلب

1. اسأل الجهة التي تطلب الرقم: أي نص قانوني يشترطه؟ اكتبه في الطلب.
2. احضر بالوثائق إلى بلدية مكان سكنك. وإن تعذّر تسجيل عنوانك فإلى البلدية التي يقع فيها مقر صاحب عملك.
3. ندرس الطلب ونسلّمك إشعارًا بالرقم.

> [!IMPORTANT]
> منذ 1 يناير 2026 يقدّم الطلبَ شخصيًا فقط كل من ليس مواطنًا في الاتحاد الأوروبي أو «إفتا» أو بريطانيا. لا يُقبل وكيل ولا بريد.`,
    en: `## PESEL UKR

1. Come to the [Civic Affairs Department](ref:units/referat-spraw-obywatelskich) **within 30 days** of crossing the border. Bring your children with you.
2. Show a valid travel document and hand in a photo. We fill in the application together; there are forms in Polish and Ukrainian.
3. We take fingerprints from everyone aged 12 or over.
4. You can set up a trusted profile (profil zaufany) at once: bring a phone with a Polish number and an e-mail address.
5. Take the print-out with your number and switch on the Diia.pl document in the mObywatel app.

## PESEL on application

1. Ask the institution that wants the number which law requires it. Write it in the application.
2. Bring the documents to the municipal office where you live. If you have nowhere to register, go to the municipality where your employer is based.
3. We check the application and give you notice of the number.

> [!IMPORTANT]
> Since 1 January 2026 citizens of countries outside the EU, EFTA and the UK must apply in person. A representative or a letter is not accepted.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o nadanie numeru PESEL (dostaniesz go w urzędzie)',
        uk: 'Заява про присвоєння номера PESEL (бланк є в управлінні)',
        ar: 'طلب منح رقم PESEL (متوفر في البلدية)',
        en: 'Application for a PESEL number (available at the office)',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Ważny paszport lub inny dokument podróży; obywatele UE – dowód osobisty',
        uk: 'Чинний закордонний паспорт або інший проїзний документ; громадяни ЄС – посвідчення особи',
        ar: 'جواز سفر ساري المفعول أو وثيقة سفر أخرى؛ ولمواطني الاتحاد الأوروبي بطاقة الهوية',
        en: 'Valid passport or other travel document; EU citizens – identity card',
      },
      kind: 'show',
    },
    {
      name: {
        pl: 'Kolorowe zdjęcie 35 × 45 mm, nie starsze niż 6 miesięcy',
        uk: 'Кольорове фото 35 × 45 мм, не старше ніж 6 місяців',
        ar: 'صورة ملوّنة 35 × 45 مم لم يمضِ عليها أكثر من 6 أشهر',
        en: 'A colour photo, 35 × 45 mm, no more than 6 months old',
      },
      condition: {
        pl: 'PESEL UKR',
        uk: 'PESEL UKR',
        ar: 'لرقم PESEL UKR',
        en: 'PESEL UKR',
      },
    },
    {
      name: {
        pl: 'Dokument podróży i akt urodzenia dziecka',
        uk: 'Проїзний документ і свідоцтво про народження дитини',
        ar: 'وثيقة سفر الطفل وشهادة ميلاده',
        en: 'The child’s travel document and birth certificate',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli składasz wniosek za dziecko',
        uk: 'Якщо подаєте заяву за дитину',
        ar: 'إذا قدّمت الطلب عن طفل',
        en: 'If you apply for a child',
      },
    },
    {
      name: {
        pl: 'Pełnomocnictwo na piśmie',
        uk: 'Письмова довіреність',
        ar: 'وكالة خطية',
        en: 'A written power of attorney',
      },
      condition: {
        pl: 'Tylko obywatele UE, EFTA i Wielkiej Brytanii oraz ich rodziny; PESEL UKR – tylko osobiście',
        uk: 'Лише громадяни ЄС, ЄАВТ і Великої Британії та їхні сім’ї; PESEL UKR – лише особисто',
        ar: 'لمواطني الاتحاد الأوروبي و«إفتا» وبريطانيا وأسرهم فقط؛ أما PESEL UKR فشخصيًا فقط',
        en: 'Only citizens of the EU, EFTA and the UK and their families; PESEL UKR – in person only',
      },
    },
  ],
  feeNote: freeOfCharge,
  channels: [townHallCounter],
  processingTime: {
    value: 30,
    unit: 'days',
    text: {
      pl: 'PESEL UKR i PESEL przy meldunku: zwykle tego samego dnia. PESEL na wniosek: do 30 dni.',
      uk: 'PESEL UKR і PESEL під час реєстрації адреси: зазвичай того ж дня. PESEL за заявою: до 30 днів.',
      ar: 'رقم PESEL UKR والرقم الممنوح عند تسجيل العنوان: في اليوم نفسه عادةً. الرقم بطلب: خلال 30 يومًا.',
      en: 'PESEL UKR and a PESEL with address registration: usually the same day. PESEL on application: up to 30 days.',
    },
  },
  outcome: {
    pl: 'Dostaniesz powiadomienie o nadaniu numeru PESEL. Status UKR potwierdza, że korzystasz z ochrony czasowej i jesteś w Polsce legalnie tak długo, jak Unia Europejska utrzymuje tę ochronę. Zwykły PESEL nie daje prawa pobytu.',
    uk: 'Ви отримаєте повідомлення про присвоєння номера PESEL. Статус UKR підтверджує, що ви маєте тимчасовий захист і перебуваєте в Польщі легально, доки Європейський Союз продовжує цей захист. Звичайний PESEL не дає права на проживання.',
    ar: 'تحصل على إشعار بمنح رقم PESEL. تثبت صفة UKR أنك تحت الحماية المؤقتة وأن إقامتك في بولندا قانونية ما دام الاتحاد الأوروبي يمدّد هذه الحماية. أما رقم PESEL العادي فلا يمنح حق الإقامة.',
    en: 'You receive notice of your PESEL number. UKR status confirms that you have temporary protection and are in Poland legally for as long as the European Union keeps that protection in force. An ordinary PESEL gives no right of residence.',
  },
  collection: {
    pl: 'Osobiście w urzędzie. PESEL na wniosek możemy też wysłać listem.',
    uk: 'Особисто в управлінні. PESEL за заявою можемо надіслати й листом.',
    ar: 'شخصيًا في البلدية. والرقم الممنوح بطلب يمكن إرساله بالبريد أيضًا.',
    en: 'In person at the office. A PESEL on application can also be posted to you.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: fourteenDays,
    text: {
      pl: 'Jeśli dostaniesz decyzję o odmowie, odwołaj się za pośrednictwem Burmistrza Jantarowa. Odwołanie jest bezpłatne. W decyzji jest pouczenie, jak to zrobić.',
      uk: 'Якщо ви отримали рішення про відмову, подайте скаргу (odwołanie) через бургомістра Янтарового. Це безкоштовно. У рішенні пояснено, як це зробити.',
      ar: 'إذا تلقيت قرارًا بالرفض فقدّم الطعن (odwołanie) مجانًا عن طريق رئيس بلدية يانتاروفو. وفي القرار شرح لطريقة تقديمه.',
      en: 'If you receive a refusal, appeal (odwołanie) through the Mayor of Jantarowo, free of charge. The decision explains how to do it.',
    },
  },
  legalActs: [cite(ewidencjaLudnosci), cite(ochronaCudzoziemcow), cite(wygaszeniePomocyUkrainie), cite(kpa)],
  responsibleUnit: 'referat-spraw-obywatelskich',
  specialCases: {
    pl: `## Wyjazd z Polski na dłużej niż 30 dni

Możesz stracić status UKR. Po powrocie przyjdź do urzędu i złóż nowy wniosek.

## Nowy paszport, nazwisko, telefon

Zgłoś zmianę w urzędzie. Dane muszą zgadzać się z tymi, które widzi straż graniczna.

## Nie masz ważnego dokumentu podróży

Skontaktuj się z konsulatem Ukrainy. Od 2026 roku tożsamość potwierdza się ważnym dokumentem podróży.

## Potrzebujesz rozmowy w swoim języku

We wtorki i czwartki między 9:00 a 13:00 porozmawiasz u nas po ukraińsku, zwykle także po angielsku. Tłumaczenie z arabskiego zamów dzień wcześniej: 58 000 10 21. Jest bezpłatne. Więcej o pomocy: [Wsparcie dla cudzoziemców](ref:pages/wsparcie-dla-cudzoziemcow).`,
    uk: `## Виїзд із Польщі більше ніж на 30 днів

Ви можете втратити статус UKR. Після повернення прийдіть до управління й подайте нову заяву.

## Новий паспорт, прізвище, телефон

Повідомте про зміну в управлінні. Дані мають збігатися з тими, які бачить прикордонна служба.

## Немає чинного проїзного документа

Зверніться до консульства України. Від 2026 року особу підтверджують чинним проїзним документом.

## Вам потрібна розмова вашою мовою

У вівторок і четвер з 9:00 до 13:00 з вами поговорять українською, зазвичай і англійською. Переклад з арабської замовте за день: 58 000 10 21. Він безкоштовний. Більше про допомогу: [Підтримка іноземців](ref:pages/wsparcie-dla-cudzoziemcow).`,
    ar: `## السفر من بولندا لأكثر من 30 يومًا

قد تفقد صفة UKR. احضر بعد عودتك إلى البلدية وقدّم طلبًا جديدًا.

## جواز سفر جديد أو لقب أو هاتف جديد

أبلغ البلدية بالتغيير. يجب أن تطابق بياناتك ما يراه حرس الحدود.

## ليس لديك وثيقة سفر سارية

اتصل بقنصلية أوكرانيا. فمنذ عام 2026 تُثبت الهوية بوثيقة سفر سارية.

## تحتاج إلى من يكلّمك بلغتك

اطلب الترجمة من العربية قبل يوم واحد على الرقم 58 000 10 21، وهي مجانية. ويتكلم موظفونا الأوكرانية يومي الثلاثاء والخميس من 9:00 إلى 13:00، والإنجليزية في العادة. المزيد عن المساعدة: [دعم الأجانب](ref:pages/wsparcie-dla-cudzoziemcow).`,
    en: `## Leaving Poland for more than 30 days

You may lose UKR status. When you return, come to the office and apply again.

## New passport, surname or phone

Report the change at the office. Your details must match those seen by the border guard.

## You have no valid travel document

Contact the Ukrainian consulate. Since 2026, identity is confirmed with a valid travel document.

## You would like to talk in your own language

On Tuesdays and Thursdays from 9 am to 1 pm you can speak Ukrainian here, and usually English too. Book an Arabic interpreter a day ahead on 58 000 10 21, free of charge. More about help: [Support for foreigners](ref:pages/wsparcie-dla-cudzoziemcow).`,
  },
  lifeEvents: ['documents', 'moving'],
  faq: [
    {
      question: {
        pl: 'Czy PESEL UKR trzeba co roku odnawiać?',
        uk: 'Чи треба щороку поновлювати PESEL UKR?',
        ar: 'هل يجب تجديد PESEL UKR كل سنة؟',
        en: 'Does PESEL UKR have to be renewed every year?',
      },
      answer: {
        pl: 'Nie. Status trwa, dopóki obowiązuje ochrona czasowa i mieszkasz w Polsce. Jeśli numer nadano ci bez okazania ważnego paszportu i danych nie potwierdzono później w urzędzie, przyjdź do nas: status mógł się zmienić.',
        uk: 'Ні. Статус діє, доки діє тимчасовий захист і ви живете в Польщі. Якщо номер присвоїли без чинного паспорта й дані потім не підтверджено в управлінні, прийдіть до нас: статус міг змінитися.',
        ar: 'لا. تستمر الصفة ما دامت الحماية المؤقتة سارية وأنت مقيم في بولندا. إذا مُنحت الرقم من دون إبراز جواز ساري المفعول ولم تؤكد بياناتك لاحقًا في البلدية فتعال إلينا، فقد تكون صفتك تغيّرت.',
        en: 'No. The status lasts as long as temporary protection is in force and you live in Poland. If you got the number without showing a valid passport and your details were never confirmed at an office, come to us: your status may have changed.',
      },
    },
    {
      question: {
        pl: 'Czy PESEL wystarczy, żeby pracować?',
        uk: 'Чи достатньо PESEL, щоб працювати?',
        ar: 'هل يكفي رقم PESEL للعمل؟',
        en: 'Is a PESEL number enough to work?',
      },
      answer: {
        pl: 'Sam numer nie. Ze statusem UKR pracujesz bez zezwolenia, a pracodawca tylko powiadamia urząd pracy. W innych sytuacjach o pracy decyduje rodzaj pobytu.',
        uk: 'Сам номер – ні. Зі статусом UKR ви працюєте без дозволу, роботодавець лише повідомляє центр зайнятості. В інших випадках усе залежить від підстави перебування.',
        ar: 'الرقم وحده لا يكفي. بصفة UKR تعمل دون تصريح، ويكتفي صاحب العمل بإبلاغ مكتب العمل. وفي الحالات الأخرى يتوقف الأمر على نوع إقامتك.',
        en: 'Not the number alone. With UKR status you work without a permit and your employer only notifies the employment office. Otherwise it depends on your kind of residence.',
      },
    },
    {
      question: {
        pl: 'Jak sprawdzić swój numer i status?',
        uk: 'Як перевірити свій номер і статус?',
        ar: 'كيف أتحقق من رقمي وصفتي؟',
        en: 'How do I check my number and status?',
      },
      answer: {
        pl: 'Zaloguj się do mObywatela i otwórz „Twoje dane”. Bez profilu zaufanego przyjdź do nas z paszportem.',
        uk: 'Увійдіть у mObywatel і відкрийте «Twoje dane». Якщо немає довіреного профілю, прийдіть до нас із паспортом.',
        ar: 'سجّل الدخول إلى mObywatel وافتح «Twoje dane». وإن لم يكن لديك ملف موثوق فتعال إلينا بجواز سفرك.',
        en: 'Sign in to mObywatel and open “Twoje dane”. If you have no trusted profile, come to us with your passport.',
      },
    },
  ],
  searchSynonyms: {
    pl: ['numer PESEL', 'PESEL UKR', 'status UKR', 'uchodźca', 'Ukraina', 'ochrona czasowa', 'Diia', 'cudzoziemiec'],
    uk: [
      'песель',
      'песель укр',
      'статус укр',
      'біженець',
      'тимчасовий захист',
      'ідентифікаційний номер',
      'дія',
      'отримати pesel',
    ],
    ar: ['بيسيل', 'الرقم الوطني', 'رقم الهوية للأجانب', 'لاجئ', 'حماية مؤقتة', 'رقم الضمان'],
    en: ['PESEL', 'personal ID number', 'PESEL UKR', 'refugee', 'temporary protection', 'foreigner number', 'tax number'],
  },
}
