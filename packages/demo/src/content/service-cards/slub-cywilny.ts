import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { slubPozaUrzedem } from '../legal-acts/more-state-acts.ts'
import { aktaStanuCywilnego, kodeksRodzinny, kpa, oplataSkarbowa } from '../legal-acts/state-acts.ts'
import { BANK_ACCOUNT, howToPay, townHallCounter } from './parts.ts'

export const slubCywilny: DemoDocument<'service-cards'> = {
  key: 'slub-cywilny',
  number: 'USC-04',
  title: {
    pl: 'Ślub cywilny',
    uk: 'Цивільний шлюб (ślub cywilny)',
    ar: 'الزواج المدني (ślub cywilny)',
    en: 'Civil wedding (ślub cywilny)',
  },
  summary: {
    pl: 'Weźcie ślub w sali ślubów albo w plenerze, także na plaży. Zapewnienia podpiszcie co najmniej miesiąc przed ceremonią. Opłata to 84 zł, a za ślub poza urzędem dodatkowo 1000 zł.',
    uk: 'Одружіться в залі урочистостей або просто неба, навіть на пляжі. Запевнення підпишіть щонайменше за місяць до церемонії. Збір – 84 злоті, за шлюб поза управлінням ще 1000 злотих.',
    ar: 'تزوّجا في قاعة المراسم أو في الهواء الطلق، حتى على الشاطئ. وقّعا الإقرار قبل المراسم بشهر على الأقل. الرسم 84 زلوتيًا، ويضاف 1000 زلوتي للزواج خارج المكتب.',
    en: 'Get married in our wedding room or outdoors, even on the beach. Sign your declarations at least a month before. The fee is PLN 84, plus PLN 1,000 for a wedding outside the office.',
  },
  topics: ['rodzina', 'dokumenty'],
  audiences: ['residents', 'families', 'tourists', 'newcomers'],
  ownerUnit: 'usc',
  reviewAt: day(220),
  producedBy: 'Urząd Stanu Cywilnego',
  producedAt: day(-145),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla kobiety i mężczyzny, którzy mają po 18 lat i nie są w innym małżeństwie. Kobieta, która skończyła 16 lat, może wziąć ślub za zgodą sądu.

Nie musicie mieszkać ani być zameldowani w Jantarowie. Ślub możecie wziąć w dowolnym USC w Polsce, który wybierzecie.`,
    uk: `Для жінки та чоловіка, яким виповнилося 18 років і які не перебувають в іншому шлюбі. Жінка, якій виповнилося 16 років, може одружитися з дозволу суду.

Жити чи бути зареєстрованими в Янтаровому не обов’язково. Одружитися можна в будь-якому USC Польщі на ваш вибір.`,
    ar: `لرجل وامرأة أتمّ كل منهما 18 عامًا وليس مرتبطًا بزواج آخر. ويجوز للمرأة التي أتمّت 16 عامًا أن تتزوج بإذن المحكمة.

لا يُشترط أن تسكنا أو يُسجَّل عنوانكما في يانتاروفو. يمكنكما الزواج في أي مكتب أحوال مدنية تختارانه في بولندا.`,
    en: `For a woman and a man who are both 18 or over and not married to anyone else. A woman aged 16 or over may marry with a court’s permission.

You do not have to live or be registered in Jantarowo. You may marry at any registry office in Poland that you choose.`,
  },
  howTo: {
    pl: `1. Wybierzcie dzień i miejsce i zarezerwujcie termin w [Urzędzie Stanu Cywilnego](ref:units/usc), osobiście lub pod numerem 58 000 10 15. Na lato rezerwujcie z półrocznym wyprzedzeniem.
2. Przyjdźcie razem z dokumentami **co najmniej miesiąc i dzień** przed ślubem. Podpiszecie zapewnienia, że nic nie stoi na przeszkodzie. Zapewnienia są ważne 6 miesięcy.
3. Zdecydujcie o nazwiskach: swoich i przyszłych dzieci.
4. Zapłaćcie 84 zł, a za ślub w plenerze także 1000 zł.
5. W dniu ślubu przyjdźcie kwadrans wcześniej z dwojgiem pełnoletnich świadków. Wszyscy bierzecie dokumenty tożsamości.

Po kolei opisuje to poradnik [Ślub w Jantarowie krok po kroku](ref:procedures/slub-krok-po-kroku).`,
    uk: `1. Оберіть день і місце та забронюйте термін у [відділі актів цивільного стану (USC)](ref:units/usc), особисто або за номером 58 000 10 15. На літо бронюйте за пів року.
2. Прийдіть разом із документами **щонайменше за місяць і один день** до шлюбу. Ви підпишете запевнення, що перешкод немає. Запевнення дійсні 6 місяців.
3. Вирішіть, які прізвища матимете ви та ваші майбутні діти.
4. Сплатіть 84 злоті, а за церемонію просто неба ще 1000 злотих.
5. У день шлюбу прийдіть на чверть години раніше з двома повнолітніми свідками. Усі беруть документи, що посвідчують особу.

Докладно про все – у пораднику [Одруження в Янтаровому крок за кроком](ref:procedures/slub-krok-po-kroku).`,
    ar: `1. اختارا اليوم والمكان واحجزا موعدًا في [مكتب الأحوال المدنية (USC)](ref:units/usc) حضوريًا أو على الرقم 58 000 10 15. للصيف احجزا قبل نصف سنة.
2. احضرا معًا بالوثائق **قبل الزواج بشهر ويوم على الأقل**. توقّعان إقرارًا بعدم وجود مانع، وهو صالح 6 أشهر.
3. قرّرا اللقب الذي سيحمله كل منكما ولقب الأطفال في المستقبل.
4. ادفعا 84 زلوتيًا، ومعها 1000 زلوتي إذا كانت المراسم خارج المكتب.
5. احضرا يوم الزواج قبل الموعد بربع ساعة مع شاهدين بالغين، وليحمل كل واحد وثيقة هويته.

تجدان الخطوات بالترتيب في دليل [الزواج في يانتاروفو خطوة بخطوة](ref:procedures/slub-krok-po-kroku).`,
    en: `1. Choose a day and place and book it with the [Civil Registry Office (USC)](ref:units/usc), in person or on 58 000 10 15. For the summer, book six months ahead.
2. Come together with your documents **at least a month and a day** before the wedding. You sign declarations that nothing stands in the way. They are valid for 6 months.
3. Decide on your surnames and those of future children.
4. Pay PLN 84, plus PLN 1,000 for a ceremony outside the office.
5. On the day, come a quarter of an hour early with two adult witnesses. Everyone brings an identity document.

The guide [Getting married in Jantarowo, step by step](ref:procedures/slub-krok-po-kroku) takes you through it.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Dowody osobiste lub paszporty obojga narzeczonych',
        uk: 'Посвідчення особи або паспорти обох наречених',
        ar: 'بطاقتا هوية الخطيبين أو جوازا سفرهما',
        en: 'Identity cards or passports of both of you',
      },
      kind: 'show',
      condition: {
        pl: 'Odpisów polskich aktów nie przynosicie: są w rejestrze',
        uk: 'Витягів з польських актів не приносьте: вони є в реєстрі',
        ar: 'لا تُحضرا مستخرجات القيود البولندية، فهي في السجل',
        en: 'You need not bring copies of Polish records: they are in the register',
      },
    },
    {
      name: {
        pl: 'Potwierdzenie opłaty 84 zł',
        uk: 'Підтвердження сплати 84 злотих',
        ar: 'إثبات دفع 84 زلوتيًا',
        en: 'Proof that you have paid PLN 84',
      },
      kind: 'originalOrCopy',
    },
    {
      name: {
        pl: 'Dokument, że według prawa swojego kraju możesz zawrzeć małżeństwo, z tłumaczeniem przysięgłym',
        uk: 'Документ про те, що за правом вашої країни ви можете одружитися, з присяжним перекладом',
        ar: 'وثيقة تثبت أن قانون بلدك يجيز لك الزواج، مع ترجمة محلَّفة',
        en: 'A document stating that the law of your country allows you to marry, with a sworn translation',
      },
      condition: {
        pl: 'Cudzoziemiec; jeśli nie da się go zdobyć – postanowienie polskiego sądu, które z niego zwalnia',
        uk: 'Для іноземця; якщо його неможливо отримати – рішення польського суду про звільнення від цього обов’язку',
        ar: 'للأجنبي؛ وإذا تعذّر الحصول عليها فقرار المحكمة البولندية بالإعفاء منها',
        en: 'Foreign nationals; if you cannot get one, a Polish court order exempting you',
      },
    },
    {
      name: {
        pl: 'Odpis aktu urodzenia z zagranicy z tłumaczeniem przysięgłym',
        uk: 'Іноземне свідоцтво про народження з присяжним перекладом',
        ar: 'شهادة الميلاد الأجنبية مع ترجمة محلَّفة',
        en: 'Foreign birth certificate with a sworn translation',
      },
      condition: {
        pl: 'Cudzoziemiec lub osoba bez polskiego aktu urodzenia',
        uk: 'Для іноземця або особи без польського акта про народження',
        ar: 'للأجنبي ولمن ليس له قيد ميلاد بولندي',
        en: 'Foreign nationals and anyone without a Polish birth record',
      },
    },
    {
      name: {
        pl: 'Dokument, że poprzednie małżeństwo ustało: wyrok rozwodowy lub akt zgonu, z tłumaczeniem przysięgłym',
        uk: 'Документ про припинення попереднього шлюбу: рішення про розлучення або свідоцтво про смерть, з присяжним перекладом',
        ar: 'ما يثبت انتهاء الزواج السابق: حكم طلاق أو شهادة وفاة، مع ترجمة محلَّفة',
        en: 'Proof that an earlier marriage has ended: divorce judgment or death certificate, with a sworn translation',
      },
      condition: {
        pl: 'Jeśli rozwód lub zgon nie jest wpisany w polskim rejestrze',
        uk: 'Якщо розлучення чи смерть не внесено до польського реєстру',
        ar: 'إذا لم يكن الطلاق أو الوفاة مقيدًا في السجل البولندي',
        en: 'If the divorce or death is not entered in the Polish register',
      },
    },
    {
      name: {
        pl: 'Wniosek o ślub poza urzędem i zgoda zarządcy miejsca',
        uk: 'Заява про шлюб поза управлінням і згода розпорядника місця',
        ar: 'طلب الزواج خارج المكتب وموافقة الجهة المسؤولة عن المكان',
        en: 'Application for a wedding outside the office, and consent of whoever manages the place',
      },
      condition: {
        pl: 'Jeśli ślub ma być w plenerze',
        uk: 'Якщо церемонія просто неба',
        ar: 'إذا كانت المراسم خارج المكتب',
        en: 'If the wedding is outside the office',
      },
    },
  ],
  fees: [
    {
      label: {
        pl: 'Sporządzenie aktu małżeństwa',
        uk: 'Складання акта про шлюб',
        ar: 'تحرير عقد الزواج',
        en: 'Marriage record',
      },
      amount: 84,
    },
    {
      label: {
        pl: 'Ślub poza Urzędem Stanu Cywilnego, na wasz wniosek',
        uk: 'Шлюб поза відділом актів цивільного стану, за вашим бажанням',
        ar: 'الزواج خارج مكتب الأحوال المدنية بناءً على طلبكما',
        en: 'Wedding outside the registry office, at your request',
      },
      amount: 1000,
      exemptions: {
        pl: 'Bez tej opłaty, jeśli nie możecie przyjść z powodu zagrożenia życia lub zdrowia albo pozbawienia wolności.',
        uk: 'Без цього збору, якщо ви не можете прийти через загрозу життю чи здоров’ю або позбавлення волі.',
        ar: 'لا يُدفع هذا الرسم إذا تعذّر الحضور بسبب خطر على الحياة أو الصحة أو بسبب السجن.',
        en: 'Not charged if you cannot come because of danger to life or health, or imprisonment.',
      },
    },
    {
      label: {
        pl: 'Zgoda na ślub przed upływem miesiąca',
        uk: 'Дозвіл на шлюб раніше ніж за місяць',
        ar: 'الإذن بالزواج قبل مضيّ شهر',
        en: 'Permission to marry before the month has passed',
      },
      amount: 39,
    },
  ],
  feeNote: howToPay,
  bankAccount: BANK_ACCOUNT,
  channels: [townHallCounter],
  processingTime: {
    value: 1,
    unit: 'months',
    text: {
      pl: 'Ślub może się odbyć najwcześniej miesiąc po podpisaniu zapewnień. Z ważnych powodów, na przykład wyjazdu do pracy, kierownik USC może ten czas skrócić.',
      uk: 'Шлюб може відбутися щонайраніше за місяць після підписання запевнень. З поважних причин, наприклад виїзду на роботу, керівник USC може скоротити цей строк.',
      ar: 'لا يُعقد الزواج قبل شهر من توقيع الإقرار. ويجوز لرئيس المكتب تقصير المدة لأسباب مهمة، كالسفر للعمل.',
      en: 'The wedding can take place a month after you sign the declarations at the earliest. For good reasons, such as leaving for work, the head of the registry office can shorten this.',
    },
  },
  outcome: {
    pl: 'Po ceremonii sporządzimy akt małżeństwa, najpóźniej następnego dnia roboczego, i wręczymy wam jeden bezpłatny odpis skrócony. Zmianę nazwiska i stanu cywilnego wpiszemy do rejestru PESEL.',
    uk: 'Після церемонії ми складемо акт про шлюб, не пізніше наступного робочого дня, і вручимо один безкоштовний скорочений витяг. Зміну прізвища та сімейного стану внесемо до реєстру PESEL.',
    ar: 'نحرّر عقد الزواج بعد المراسم، وفي يوم العمل التالي على الأكثر، ونسلّمكما مستخرجًا مختصرًا مجانيًا واحدًا. ونقيّد تغيير اللقب والحالة المدنية في سجل PESEL.',
    en: 'After the ceremony, by the next working day at the latest, we make the marriage record and give you one free short copy. We enter the change of surname and marital status in the PESEL register.',
  },
  collection: {
    pl: 'Odpis aktu odbieracie osobiście po ślubie albo pocztą.',
    uk: 'Витяг з акта ви забираєте особисто після шлюбу або отримуєте поштою.',
    ar: 'تتسلّمان المستخرج شخصيًا بعد الزواج أو بالبريد.',
    en: 'You collect the copy in person after the wedding, or receive it by post.',
  },
  appeal: {
    isPossible: true,
    authority: {
      pl: 'Sąd rejonowy właściwy dla siedziby USC; w sprawie skrócenia terminu – Wojewoda Pomorski',
      uk: 'Районний суд за місцем розташування USC; щодо скорочення строку – Поморський воєвода',
      ar: 'المحكمة الابتدائية (sąd rejonowy) في دائرة المكتب؛ وفي شأن تقصير المدة حاكم مقاطعة بومورسكيه',
      en: 'The district court for the registry office; for shortening the wait, the Governor of Pomorskie',
    },
    deadline: {
      pl: '14 dni od dnia, w którym dostaniecie pismo lub decyzję',
      uk: '14 днів від дня, коли ви отримали лист або рішення',
      ar: '14 يومًا من يوم تسلّمكما الكتاب أو القرار',
      en: '14 days from the day you receive the letter or decision',
    },
    text: {
      pl: 'Jeśli kierownik USC odmówi udzielenia ślubu, poda powody na piśmie, a wy możecie poprosić sąd rejonowy, żeby rozstrzygnął. Odmowa skrócenia miesięcznego terminu to decyzja: odwołujecie się do Wojewody Pomorskiego za pośrednictwem kierownika USC.',
      uk: 'Якщо керівник USC відмовить у шлюбі, він письмово пояснить причини, а ви можете звернутися до районного суду. Відмова скоротити місячний строк – це рішення: скаргу (odwołanie) подавайте до Поморського воєводи через керівника USC.',
      ar: 'إذا رفض رئيس المكتب عقد الزواج فسيذكر الأسباب كتابةً، ويمكنكما أن تطلبا من المحكمة الفصل في الأمر. أما رفض تقصير مدة الشهر فقرار يُطعن فيه (odwołanie) أمام حاكم مقاطعة بومورسكيه عن طريق رئيس المكتب.',
      en: 'If the head of the registry office refuses to marry you, they give the reasons in writing and you can ask the district court to decide. A refusal to shorten the month is a decision: appeal (odwołanie) to the Governor of Pomorskie through the head of the office.',
    },
  },
  legalActs: [cite(kodeksRodzinny), cite(aktaStanuCywilnego), cite(slubPozaUrzedem), cite(oplataSkarbowa), cite(kpa)],
  responsibleUnit: 'usc',
  specialCases: {
    pl: `## Ślub na plaży

Udzielamy ślubów tylko na terenie gminy Jantarowo. Miejsce musi być bezpieczne i godne. Na wydmach ślubów nie udzielamy. Na ceremonię na plaży potrzebujecie zgody Dyrektora Urzędu Morskiego w Gdyni; dołączcie ją do wniosku. Wybierzcie też miejsce na wypadek deszczu.

## Jedno z was nie mówi po polsku

Przyjdźcie z tłumaczem na podpisanie zapewnień i na ślub. Tłumacza zapewniacie i opłacacie sami; nie może być świadkiem.

## Ślub wyznaniowy ze skutkami cywilnymi

Zamiast ceremonii w urzędzie podpisujecie u nas zapewnienia i dostajecie zaświadczenie dla duchownego. Jest ważne 6 miesięcy. Opłata też wynosi 84 zł. Można tak zrobić tylko w wyznaniach z urzędowej listy: zapytajcie nas, czy wasze na niej jest.`,
    uk: `## Шлюб на пляжі

Ми одружуємо лише на території гміни Янтарове. Місце має бути безпечним і гідним. На дюнах ми не одружуємо. На церемонію на пляжі потрібна згода директора Морського управління в Гдині (Urząd Morski w Gdyni); додайте її до заяви. Оберіть і місце на випадок дощу.

## Хтось із вас не розмовляє польською

Прийдіть із перекладачем і підписувати запевнення, і на церемонію. Перекладача ви забезпечуєте й оплачуєте самі; свідком він бути не може.

## Релігійний шлюб із цивільними наслідками

Замість церемонії в управлінні ви підписуєте в нас запевнення й отримуєте довідку для священнослужителя. Вона дійсна 6 місяців. Збір – так само 84 злоті. Це можливо лише у віросповіданнях з офіційного переліку: запитайте нас, чи є в ньому ваше.`,
    ar: `## الزواج على الشاطئ

لا نعقد الزواج إلا ضمن حدود بلدية يانتاروفو. يجب أن يكون المكان آمنًا ولائقًا. ولا نعقد الزواج على الكثبان. وتحتاجان للمراسم على الشاطئ إلى موافقة مدير الإدارة البحرية في غدينيا (Urząd Morski w Gdyni)، فأرفقاها بالطلب. واختارا مكانًا بديلًا تحسبًا للمطر.

## أحدكما لا يتكلم البولندية

احضرا مع مترجم عند توقيع الإقرار وفي المراسم. أنتما من يوفّره ويدفع أجره، ولا يجوز أن يكون شاهدًا.

## الزواج الديني ذو الأثر المدني

بدلًا من المراسم في المكتب توقّعان عندنا الإقرار وتتسلّمان شهادة لرجل الدين صالحة 6 أشهر. الرسم 84 زلوتيًا أيضًا. وهذا متاح فقط للطوائف الواردة في القائمة الرسمية، فاسألانا هل طائفتكما فيها.`,
    en: `## A wedding on the beach

We marry couples only within the municipality of Jantarowo. The place must be safe and dignified. We do not hold weddings on the dunes. For a ceremony on the beach you need the consent of the Director of the Maritime Office in Gdynia (Urząd Morski w Gdyni); attach it to your application. Choose a place in case of rain too.

## One of you does not speak Polish

Bring an interpreter both to sign the declarations and to the wedding. You find and pay the interpreter, who may not be a witness.

## A religious wedding with civil effect

Instead of a ceremony at the office, you sign the declarations here and get a certificate for the minister of religion. It is valid for 6 months. The fee is also PLN 84. Only faiths on an official list can do this: ask us whether yours is on it.`,
  },
  lifeEvents: ['marriage', 'family'],
  faq: [
    {
      question: {
        pl: 'Jestem z zagranicy i nie mogę zdobyć dokumentu ze swojego kraju. Co zrobić?',
        uk: 'Я з-за кордону й не можу отримати документ зі своєї країни. Що робити?',
        ar: 'أنا أجنبي ولا أستطيع الحصول على الوثيقة من بلدي، فماذا أفعل؟',
        en: 'I am from abroad and cannot get the document from my country. What can I do?',
      },
      answer: {
        pl: 'Zapytaj najpierw w konsulacie swojego kraju. Jeśli dokumentu naprawdę nie da się dostać, poproś sąd rejonowy miejsca zamieszkania, żeby zwolnił cię z tego obowiązku. Postanowienie sądu przynieś do nas.',
        uk: 'Спершу запитайте в консульстві своєї країни. Якщо документ справді неможливо отримати, попросіть районний суд за місцем проживання звільнити вас від цього обов’язку. Рішення суду принесіть до нас.',
        ar: 'اسأل أولًا قنصلية بلدك. إذا تعذّر الحصول على الوثيقة حقًا فاطلب من المحكمة الابتدائية في مكان سكنك أن تعفيك منها، ثم أحضر إلينا قرار المحكمة.',
        en: 'Ask your country’s consulate first. If the document really cannot be obtained, ask the district court where you live to exempt you, and bring us the court’s order.',
      },
    },
    {
      question: {
        pl: 'W jakie dni udzielacie ślubów?',
        uk: 'У які дні ви одружуєте?',
        ar: 'في أي أيام تعقدون الزواج؟',
        en: 'On which days do you hold weddings?',
      },
      answer: {
        pl: 'W soboty od 12:00 do 18:00, a w dni robocze w godzinach pracy urzędu.',
        uk: 'У суботу з 12:00 до 18:00, а в будні – у робочий час управління.',
        ar: 'أيام السبت من 12:00 إلى 18:00، وفي أيام العمل خلال ساعات الدوام.',
        en: 'On Saturdays from 12 noon to 6 pm, and on working days during office hours.',
      },
    },
    {
      question: {
        pl: 'Czy możemy mieć różne nazwiska?',
        uk: 'Чи можемо ми мати різні прізвища?',
        ar: 'هل يمكن أن يحتفظ كل منا بلقبه؟',
        en: 'Can we keep different surnames?',
      },
      answer: {
        pl: 'Tak. Możecie wybrać wspólne nazwisko, zostać przy swoich albo dodać drugie. Nazwisko może mieć najwyżej dwa człony.',
        uk: 'Так. Можна обрати спільне прізвище, залишити свої або додати друге. Прізвище може мати щонайбільше дві частини.',
        ar: 'نعم. يمكنكما اختيار لقب مشترك أو الاحتفاظ كلٌّ بلقبه أو إضافة لقب الآخر. ولا يزيد اللقب على جزأين.',
        en: 'Yes. You can choose one surname, keep your own or add the other. A surname may have at most two parts.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'małżeństwo',
      'ślub w plenerze',
      'ślub na plaży',
      'wesele',
      'rezerwacja ślubu',
      'ślub z cudzoziemcem',
      'ślub konkordatowy',
      'narzeczeni',
    ],
    uk: ['одруження', 'весілля', 'розпис', 'розписатися', 'шлюб на пляжі', 'шлюб з іноземцем', 'РАЦС'],
    ar: ['عرس', 'عقد قران', 'زواج من أجنبي', 'زواج على البحر', 'كتب كتاب', 'توثيق زواج'],
    en: ['marriage', 'getting married', 'beach wedding', 'outdoor wedding', 'marry a foreigner', 'wedding date'],
  },
}
