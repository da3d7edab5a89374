import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { zabezpieczeniaDowodow } from '../legal-acts/other-acts.ts'
import { dowodyOsobiste, kpa } from '../legal-acts/state-acts.ts'
import { fourteenDays, freeOfCharge, governorOfPomorskie, STATE_SIGN_IN, townHallCounter } from './parts.ts'

export const dowodOsobisty: DemoDocument<'service-cards'> = {
  key: 'dowod-osobisty',
  places: ['ratusz'],
  number: 'SO-01',
  title: {
    pl: 'Dowód osobisty',
    uk: 'Посвідчення особи (dowód osobisty)',
    ar: 'بطاقة الهوية البولندية (dowód osobisty)',
    en: 'Polish identity card (dowód osobisty)',
  },
  summary: {
    pl: 'Złóż wniosek w dowolnym urzędzie gminy, bez względu na meldunek. Dowód jest bezpłatny i czeka się na niego do 30 dni. Do urzędu przychodzisz dwa razy: z wnioskiem i po odbiór.',
    uk: 'Подайте заяву в будь-якому управлінні гміни, незалежно від прописки. Документ безкоштовний, його виготовляють до 30 днів. Прийти треба двічі: подати заяву і забрати посвідчення.',
    ar: 'قدّم الطلب في أي بلدية في بولندا، أيًّا كان عنوانك المسجَّل. البطاقة مجانية وتصدر خلال 30 يومًا. تحضر مرتين: مرة لتقديم الطلب ومرة لتسلّم البطاقة.',
    en: 'Apply at any municipal office in Poland, wherever your address is registered. The card is free and takes up to 30 days. You come in twice: to apply and to collect it.',
  },
  topics: ['dokumenty'],
  audiences: ['residents', 'families'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(205),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-160),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dowód może mieć każdy obywatel Polski, także niemowlę. Musisz go mieć, jeśli masz 18 lat i mieszkasz w Polsce.

Złóż wniosek, gdy:

- kończysz 18 lat – najlepiej 30 dni przed urodzinami,
- twój dowód traci ważność – co najmniej 30 dni wcześniej,
- zmieniło ci się imię, nazwisko lub wygląd,
- dowód zginął, został skradziony lub zniszczony.

Cudzoziemiec nie dostanie dowodu, ale może potrzebować [numeru PESEL](ref:service-cards/pesel-dla-cudzoziemca).`,
    uk: `Посвідчення може мати кожен громадянин Польщі, навіть немовля. Воно обов’язкове, якщо вам виповнилося 18 років і ви живете в Польщі.

Подайте заяву, якщо:

- вам виповнюється 18 років – найкраще за 30 днів до дня народження,
- закінчується термін дії посвідчення – щонайменше за 30 днів,
- змінилося ваше ім’я, прізвище або зовнішність,
- документ загублено, вкрадено чи пошкоджено.

Громадяни інших країн цього документа не отримують. Їм може знадобитися [номер PESEL](ref:service-cards/pesel-dla-cudzoziemca).`,
    ar: `يحق لكل مواطن بولندي أن يحمل بطاقة هوية، حتى الرضيع. وهي إلزامية لمن أتمّ 18 عامًا ويسكن في بولندا.

قدّم الطلب إذا:

- كنت ستبلغ 18 عامًا، والأفضل قبل عيد ميلادك بثلاثين يومًا،
- أوشكت صلاحية بطاقتك على الانتهاء، والطلب قبل 30 يومًا على الأقل،
- تغيّر اسمك أو لقبك أو مظهرك،
- ضاعت البطاقة أو سُرقت أو تلفت.

لا تُمنح هذه البطاقة لغير المواطنين البولنديين، وقد يحتاجون بدلًا منها إلى [رقم PESEL](ref:service-cards/pesel-dla-cudzoziemca).`,
    en: `Any Polish citizen can have an identity card, even a baby. You must have one if you are 18 or over and live in Poland.

Apply when:

- you are about to turn 18, ideally 30 days before your birthday,
- your card is about to expire, at least 30 days before it does,
- your name, surname or appearance has changed,
- your card has been lost, stolen or damaged.

Foreign nationals cannot get this card. They may need a [PESEL number](ref:service-cards/pesel-dla-cudzoziemca) instead.`,
  },
  howTo: {
    pl: `1. Przygotuj zdjęcie i dokument tożsamości. Wniosku nie wypełniasz: przygotuje go urzędnik.
2. Przyjdź do [Referatu Spraw Obywatelskich](ref:units/referat-spraw-obywatelskich). Od osób, które skończyły 12 lat, pobieramy odciski palców i wzór podpisu.
3. Sprawdź dane na ekranie i podpisz wniosek na tablecie. Zdecyduj, czy chcesz mieć w dowodzie podpis osobisty.
4. Zachowaj potwierdzenie: jest na nim numer wniosku. Z nim sprawdzisz w internecie, czy dowód jest gotowy.
5. Odbierz dowód w tym samym urzędzie i ustaw kody PIN.

Możesz też zacząć w internecie: wyślij wniosek ze zdjęciem w usłudze mObywatel i **w ciągu 30 dni** przyjdź do wybranego urzędu po pobranie odcisków i podpisu. Później wniosek przepada.`,
    uk: `1. Підготуйте фото й документ, що посвідчує особу. Бланк заповнювати не треба: заяву підготує працівник.
2. Прийдіть до [відділу громадянських справ](ref:units/referat-spraw-obywatelskich). В осіб, яким виповнилося 12 років, знімаємо відбитки пальців і беремо зразок підпису.
3. Перевірте дані на екрані й підпишіть заяву на планшеті. Вирішіть, чи потрібен вам у посвідченні електронний особистий підпис.
4. Збережіть підтвердження з номером заяви. За ним ви перевірите в інтернеті, чи документ готовий.
5. Заберіть посвідчення в тому самому управлінні й задайте PIN-коди.

Можна почати й онлайн: надішліть заяву з фото через сервіс mObywatel і **протягом 30 днів** прийдіть до обраного управління, щоб здати відбитки й підписатися. Пізніше заява втрачає чинність.`,
    ar: `1. أحضر الصورة ووثيقة هويتك. لا تملأ أي استمارة، فالموظف يعدّ الطلب.
2. تعال إلى [قسم شؤون المواطنين](ref:units/referat-spraw-obywatelskich). نأخذ بصمات الأصابع ونموذج التوقيع ممن أتمّوا 12 عامًا.
3. راجع بياناتك على الشاشة ووقّع الطلب على الجهاز اللوحي. قرّر هل تريد توقيعًا شخصيًا إلكترونيًا في البطاقة.
4. احتفظ بالإيصال، ففيه رقم الطلب الذي تتحقق به عبر الإنترنت من جاهزية البطاقة.
5. تسلّم البطاقة من البلدية نفسها وعيّن رموز PIN.

يمكنك أيضًا البدء عبر الإنترنت: أرسل الطلب مع الصورة في خدمة mObywatel، ثم احضر **خلال 30 يومًا** إلى البلدية التي اخترتها لأخذ البصمات والتوقيع. بعد هذه المدة يسقط الطلب.`,
    en: `1. Get your photo and an identity document ready. There is no form to fill in: our staff prepare the application.
2. Come to the [Civic Affairs Department](ref:units/referat-spraw-obywatelskich). We take fingerprints and a sample signature from everyone aged 12 or over.
3. Check your details on the screen and sign on the tablet. Decide whether you want an electronic personal signature on the card.
4. Keep the receipt. Its number lets you check online whether your card is ready.
5. Collect the card from the same office and set your PIN codes.

You can also start online: send the application and photo through mObywatel, then come to the office you chose **within 30 days** to give your fingerprints and signature. After that the application lapses.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Kolorowe zdjęcie 35 × 45 mm, zrobione w ostatnich 6 miesiącach, na wprost, na jasnym tle',
        uk: 'Кольорове фото 35 × 45 мм, зроблене за останні 6 місяців, анфас, на світлому тлі',
        ar: 'صورة ملوّنة 35 × 45 مم التُقطت خلال آخر 6 أشهر، من الأمام وعلى خلفية فاتحة',
        en: 'A colour photo, 35 × 45 mm, taken in the last 6 months, facing forward on a light background',
      },
      condition: {
        pl: 'Przez internet dołącz plik: co najmniej 492 × 633 piksele, najwyżej 2,5 MB',
        uk: 'Онлайн додайте файл: щонайменше 492 × 633 пікселі, не більше 2,5 МБ',
        ar: 'عبر الإنترنت أرفق ملفًا: 492 × 633 بكسل على الأقل و2.5 ميغابايت على الأكثر',
        en: 'Online, attach a file: at least 492 × 633 pixels and no more than 2.5 MB',
      },
    },
    {
      name: {
        pl: 'Ważny dowód osobisty lub ważny polski paszport',
        uk: 'Чинне посвідчення особи або чинний польський паспорт',
        ar: 'بطاقة هوية سارية أو جواز سفر بولندي ساري المفعول',
        en: 'Your valid identity card or valid Polish passport',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli nie masz żadnego z nich: inny dokument ze zdjęciem. mDowód z telefonu nie wystarczy',
        uk: 'Якщо немає жодного з них – інший документ із фото. mDowód у телефоні не підходить',
        ar: 'إن لم يكن لديك أيّ منهما: وثيقة أخرى تحمل صورتك. لا تكفي بطاقة mDowód في الهاتف',
        en: 'If you have neither: another document with a photo. mDowód on your phone is not accepted',
      },
    },
    {
      name: {
        pl: 'Orzeczenie o niepełnosprawności albo zaświadczenie o przynależności do wspólnoty wyznaniowej',
        uk: 'Висновок про інвалідність або довідка про належність до релігійної громади',
        ar: 'قرار الإعاقة أو شهادة الانتماء إلى طائفة دينية',
        en: 'A disability certificate or a certificate of membership of a religious community',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli na zdjęciu masz ciemne okulary lub nakrycie głowy',
        uk: 'Якщо на фото ви в темних окулярах або головному уборі',
        ar: 'إذا كنت في الصورة بنظارة داكنة أو غطاء رأس',
        en: 'If you wear dark glasses or a head covering in the photo',
      },
    },
    {
      name: {
        pl: 'Postanowienie sądu o ustanowieniu opieki lub kurateli',
        uk: 'Рішення суду про встановлення опіки чи піклування',
        ar: 'قرار المحكمة بتعيين الوصاية أو القوامة',
        en: 'The court order appointing you as guardian',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli składasz wniosek za podopiecznego',
        uk: 'Якщо ви подаєте заяву за підопічного',
        ar: 'إذا قدّمت الطلب نيابةً عمّن هو تحت وصايتك',
        en: 'If you apply for someone in your care',
      },
    },
  ],
  feeNote: freeOfCharge,
  channels: [
    townHallCounter,
    {
      kind: 'online',
      url: 'https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty',
      label: {
        pl: 'Wniosek w usłudze mObywatel, potem wizyta w urzędzie',
        uk: 'Заява у сервісі mObywatel, потім візит до управління',
        ar: 'طلب في خدمة mObywatel ثم زيارة البلدية',
        en: 'Application in mObywatel, followed by a visit',
      },
      signIn: [...STATE_SIGN_IN, 'qualifiedSignature'],
    },
    {
      kind: 'online',
      url: 'https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty-dla-dziecka-lub-podopiecznego',
      label: {
        pl: 'Dowód dla dziecka do 12 lat: cały wniosek przez internet',
        uk: 'Посвідчення для дитини до 12 років: уся заява онлайн',
        ar: 'بطاقة لطفل دون 12 عامًا: الطلب كله عبر الإنترنت',
        en: 'Card for a child under 12: the whole application online',
      },
      signIn: [...STATE_SIGN_IN, 'qualifiedSignature'],
    },
  ],
  processingTime: {
    value: 30,
    unit: 'days',
    text: {
      pl: 'Najczęściej 2–3 tygodnie. Jeśli potrzebujemy więcej niż 30 dni, zawiadomimy cię.',
      uk: 'Зазвичай 2–3 тижні. Якщо потрібно більше ніж 30 днів, ми вас повідомимо.',
      ar: 'غالبًا من أسبوعين إلى ثلاثة. إذا احتجنا إلى أكثر من 30 يومًا فسنخبرك.',
      en: 'Usually 2–3 weeks. If we need more than 30 days, we will tell you.',
    },
  },
  outcome: {
    pl: `Dostaniesz dowód z warstwą elektroniczną (e-dowód). Jest ważny:

- 10 lat – jeśli masz 12 lat lub więcej,
- 5 lat – dla dziecka, które nie skończyło 12 lat,
- 12 miesięcy – jeśli odcisków palców chwilowo nie można pobrać.`,
    uk: `Ви отримаєте посвідчення з електронним чипом (e-dowód). Воно чинне:

- 10 років – якщо вам уже є 12 років,
- 5 років – для дитини до 12 років,
- 12 місяців – якщо відбитки пальців тимчасово неможливо зняти.`,
    ar: `تحصل على بطاقة هوية بشريحة إلكترونية (e-dowód)، وتسري:

- 10 سنوات لمن أتمّ 12 عامًا،
- 5 سنوات للطفل دون 12 عامًا،
- 12 شهرًا إذا تعذّر أخذ البصمات مؤقتًا.`,
    en: `You get an identity card with an electronic chip (e-dowód). It is valid for:

- 10 years if you are 12 or over,
- 5 years for a child under 12,
- 12 months if fingerprints cannot be taken for the time being.`,
  },
  collection: {
    pl: 'Odbierz dowód osobiście tam, gdzie złożysz wniosek, i przynieś dotychczasowy. Dowód dziecka odbiera rodzic; dziecko, które skończyło 13 lat, może odebrać go samo. Przy wniosku przez internet dziecko, które skończyło 5 lat, musi być przy odbiorze.',
    uk: 'Заберіть документ особисто там, де подали заяву, і принесіть попередній. Посвідчення дитини забирає хтось із батьків; після 13 років дитина може забрати його сама. Якщо заяву подано онлайн, дитина віком понад 5 років має бути присутня.',
    ar: 'تسلّم البطاقة بنفسك من المكان الذي قدّمت فيه الطلب وأحضر البطاقة السابقة. يتسلّم بطاقة الطفل أحد والديه، وبعد سن 13 يستطيع أن يتسلّمها بنفسه. إذا قُدّم الطلب عبر الإنترنت فيجب حضور الطفل الذي أتمّ 5 سنوات.',
    en: 'Collect the card in person where you applied and bring your old one. A parent collects a child’s card; from the age of 13 a child can collect it alone. If you applied online, a child aged 5 or over must be there at collection.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: fourteenDays,
    text: {
      pl: 'Jeśli odmówimy wydania dowodu, dostaniesz decyzję. Odwołanie złóż do Wojewody Pomorskiego za pośrednictwem Burmistrza Jantarowa. Odwołanie jest bezpłatne.',
      uk: 'Якщо ми відмовимо у видачі посвідчення, ви отримаєте рішення. Скаргу (odwołanie) до Поморського воєводи подайте через бургомістра Янтарового. Це безкоштовно.',
      ar: 'إذا رفضنا إصدار البطاقة فستتلقى قرارًا بذلك. قدّم الطعن (odwołanie) إلى حاكم مقاطعة بومورسكيه عن طريق رئيس بلدية يانتاروفو. الطعن مجاني.',
      en: 'If we refuse to issue a card, you will receive a decision. Send your appeal (odwołanie) to the Governor of Pomorskie through the Mayor of Jantarowo. Appealing is free.',
    },
  },
  legalActs: [cite(dowodyOsobiste), cite(zabezpieczeniaDowodow), cite(kpa)],
  responsibleUnit: 'referat-spraw-obywatelskich',
  specialCases: {
    pl: `## Dowód dla dziecka

Wniosek składa jedno z rodziców. Dziecko, które skończyło 5 lat, musi przyjść do urzędu. Zgoda drugiego rodzica nie jest potrzebna.

## Dowód zginął lub ktoś go ukradł

Zgłoś to od razu w dowolnym urzędzie gminy albo w usłudze mObywatel. Jeśli możesz jeszcze znaleźć dowód, zawieś go na 14 dni.

## Nie możesz przyjść z powodu choroby lub niepełnosprawności

Zadzwoń pod numer 58 000 10 20. Umówimy się i przyjmiemy wniosek u ciebie w domu lub w szpitalu.`,
    uk: `## Посвідчення для дитини

Заяву подає один із батьків. Дитина, якій виповнилося 5 років, має прийти разом з ним. Згода другого з батьків не потрібна.

## Документ загублено або вкрадено

Негайно повідомте про це в будь-якому управлінні гміни або у сервісі mObywatel. Якщо документ іще може знайтися, призупиніть його дію на 14 днів.

## Ви не можете прийти через хворобу чи інвалідність

Зателефонуйте за номером 58 000 10 20. Ми домовимося про візит і приймемо заяву у вас удома або в лікарні.`,
    ar: `## بطاقة لطفل

يقدّم الطلب أحد الوالدين. ويجب أن يحضر الطفل الذي أتمّ 5 سنوات. لا حاجة إلى موافقة الوالد الآخر.

## ضاعت البطاقة أو سُرقت

أبلغ عن ذلك فورًا في أي بلدية أو في خدمة mObywatel. إذا كان من الممكن العثور عليها فعلّق صلاحيتها 14 يومًا.

## لا تستطيع الحضور بسبب المرض أو الإعاقة

اتصل بالرقم 58 000 10 20. سنتفق على موعد ونستلم طلبك في بيتك أو في المستشفى.`,
    en: `## A card for a child

One parent applies. A child aged 5 or over must come along. The other parent’s consent is not needed.

## Your card is lost or stolen

Report it at once at any municipal office or in mObywatel. If you may still find the card, suspend it for 14 days.

## You cannot come because of illness or disability

Call 58 000 10 20. We will arrange a visit and take your application at home or in hospital.`,
  },
  lifeEvents: ['documents', 'family'],
  faq: [
    {
      question: {
        pl: 'Czy muszę mieć meldunek w Jantarowie?',
        uk: 'Чи потрібна прописка в Янтаровому?',
        ar: 'هل يجب أن يكون عنواني مسجَّلًا في يانتاروفو؟',
        en: 'Does my address have to be registered in Jantarowo?',
      },
      answer: {
        pl: 'Nie. Wniosek złożysz u nas także wtedy, gdy mieszkasz gdzie indziej albo jesteś tu na wakacjach. Pamiętaj tylko, że odbiór jest w tym samym urzędzie.',
        uk: 'Ні. Заяву можна подати в нас, навіть якщо ви живете деінде або приїхали на відпочинок. Пам’ятайте лише, що документ забирають там, де подали заяву.',
        ar: 'لا. يمكنك تقديم الطلب عندنا حتى لو كنت تسكن في مكان آخر أو كنت هنا في إجازة. تذكّر فقط أن التسلّم يكون في البلدية نفسها.',
        en: 'No. You can apply here even if you live elsewhere or are only here on holiday. Remember that you collect the card from the same office.',
      },
    },
    {
      question: {
        pl: 'Po ślubie zmieniam nazwisko. Czy stary dowód nadal działa?',
        uk: 'Після шлюбу я змінюю прізвище. Чи діятиме старе посвідчення?',
        ar: 'غيّرت لقبي بعد الزواج، فهل تبقى بطاقتي القديمة صالحة؟',
        en: 'I am changing my surname after the wedding. Is my old card still good?',
      },
      answer: {
        pl: 'Tylko przez pewien czas. Po zmianie nazwiska stary dowód straci ważność, choć data na nim jeszcze nie minęła. Złóż wniosek o nowy od razu, gdy dostaniesz akt małżeństwa.',
        uk: 'Лише певний час. Після зміни прізвища старе посвідчення втратить чинність, навіть якщо дата на ньому ще не минула. Подайте заяву на нове, щойно отримаєте акт про шлюб.',
        ar: 'لمدة محدودة فقط. بعد تغيير اللقب تفقد البطاقة القديمة صلاحيتها حتى لو لم يحن التاريخ المكتوب عليها. اطلب بطاقة جديدة فور حصولك على عقد الزواج.',
        en: 'Only for a while. After a change of surname the old card stops being valid even if its date has not passed. Apply for a new one as soon as you have the marriage certificate.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'dowód',
      'nowy dowód',
      'wymiana dowodu',
      'e-dowód',
      'zgubiony dowód',
      'dowód dla dziecka',
      'pierwszy dowód',
      'tożsamość',
    ],
    uk: ['довуд', 'довуд особісти', 'айді картка', 'паспорт внутрішній', 'загубив документ', 'польські документи', 'e-dowód'],
    ar: ['هوية', 'بطاقة شخصية', 'تجديد الهوية', 'هوية ضائعة', 'هوية طفل', 'بدل فاقد'],
    en: ['ID card', 'national ID', 'renew ID', 'lost ID', 'identity document', 'ID for a child', 'e-ID'],
  },
}
