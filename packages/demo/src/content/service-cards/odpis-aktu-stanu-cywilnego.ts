import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { aktaStanuCywilnego, kpa, oplataSkarbowa } from '../legal-acts/state-acts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  fourteenDays,
  governorOfPomorskie,
  howToPay,
  paymentProof,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  stateService,
  townHallCounter,
} from './parts.ts'

export const odpisAktuStanuCywilnego: DemoDocument<'service-cards'> = {
  key: 'odpis-aktu-stanu-cywilnego',
  number: 'USC-01',
  title: {
    pl: 'Odpis aktu urodzenia, małżeństwa lub zgonu',
    uk: 'Витяг з акта про народження, шлюб або смерть (odpis aktu)',
    ar: 'مستخرج شهادة الميلاد أو الزواج أو الوفاة (odpis aktu)',
    en: 'Copy of a birth, marriage or death certificate (odpis aktu)',
  },
  summary: {
    pl: 'Odpis dostaniesz w dowolnym USC w Polsce, także przez internet. Skrócony i wielojęzyczny kosztuje 22 zł, zupełny 33 zł. Jeśli akt jest już w rejestrze elektronicznym, wydamy go od ręki.',
    uk: 'Витяг можна отримати в будь-якому USC Польщі, зокрема онлайн. Скорочений і багатомовний – 22 злоті, повний – 33. Якщо акт уже в електронному реєстрі, видамо одразу.',
    ar: 'تحصل على المستخرج من أي مكتب أحوال مدنية (USC) في بولندا أو عبر الإنترنت. المختصر ومتعدد اللغات بـ22 زلوتيًا والكامل بـ33. إذا كان القيد في السجل الإلكتروني أصدرناه فورًا.',
    en: 'Get a copy at any registry office (USC) in Poland or online. A short or multilingual copy costs PLN 22, a full one PLN 33. If the record is already in the electronic register, you get it at once.',
  },
  topics: ['dokumenty', 'rodzina'],
  audiences: ['residents', 'families'],
  ownerUnit: 'usc',
  reviewAt: day(220),
  producedBy: 'Urząd Stanu Cywilnego',
  producedAt: day(-145),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Odpis może dostać:

- osoba, której akt dotyczy, i jej mąż lub żona,
- rodzice, dziadkowie, dzieci, wnuki i rodzeństwo tej osoby,
- jej przedstawiciel ustawowy lub opiekun,
- każdy, kto wykaże interes prawny, na przykład pismo z sądu.

Kiedy który:

| Rodzaj | Co zawiera | Do czego |
| --- | --- | --- |
| Skrócony | aktualne dane | większość spraw w Polsce |
| Wielojęzyczny | to samo w wielu językach | za granicę |
| Zupełny | całą treść aktu i jego zmiany | sąd, konsulat, niektóre urzędy |`,
    uk: `Витяг може отримати:

- особа, якої стосується акт, та її чоловік або дружина,
- батьки, дід і баба, діти, онуки, брати й сестри цієї особи,
- її законний представник або опікун,
- кожен, хто доведе правовий інтерес, наприклад листом із суду.

Який коли потрібен:

| Вид | Що містить | Для чого |
| --- | --- | --- |
| Скорочений (skrócony) | актуальні дані | більшість справ у Польщі |
| Багатомовний (wielojęzyczny) | те саме багатьма мовами | за кордон |
| Повний (zupełny) | весь зміст акта і його зміни | суд, консульство, деякі установи |`,
    ar: `يحق الحصول على المستخرج لكل من:

- صاحب القيد وزوجه أو زوجته،
- والديه وأجداده وأبنائه وأحفاده وإخوته وأخواته،
- ممثله القانوني أو وصيّه،
- كل من يثبت مصلحة قانونية، مثلًا بكتاب من المحكمة.

أيّ نوع تحتاج:

| النوع | ما يتضمنه | الغرض |
| --- | --- | --- |
| مختصر (skrócony) | البيانات الحالية | معظم المعاملات في بولندا |
| متعدد اللغات (wielojęzyczny) | البيانات نفسها بلغات عدة | خارج بولندا |
| كامل (zupełny) | نص القيد كله وتعديلاته | المحكمة والقنصلية وبعض الجهات |`,
    en: `A copy can be issued to:

- the person named in the record and their spouse,
- that person’s parents, grandparents, children, grandchildren, brothers and sisters,
- their legal representative or guardian,
- anyone who shows a legal interest, such as a letter from a court.

Which one you need:

| Type | What it contains | What it is for |
| --- | --- | --- |
| Short (skrócony) | current details | most matters in Poland |
| Multilingual (wielojęzyczny) | the same in many languages | use abroad |
| Full (zupełny) | the whole record and its changes | courts, consulates, some offices |`,
  },
  howTo: {
    pl: `1. Ustal, jakiego odpisu potrzebujesz i gdzie sporządzono akt: w którym mieście i w którym roku.
2. Złóż wniosek: przez gov.pl, w [Urzędzie Stanu Cywilnego](ref:units/usc), listem albo na adres do e-Doręczeń. Nie musi to być urząd, który sporządził akt.
3. Zapłać opłatę skarbową i dołącz potwierdzenie. Na gov.pl zapłacisz od razu kartą lub BLIK-iem.
4. Odbierz odpis na miejscu, listem albo na skrzynkę elektroniczną. Wybierasz to we wniosku.`,
    uk: `1. З’ясуйте, який витяг вам потрібен і де складено акт: у якому місті й у якому році.
2. Подайте заяву: через gov.pl, у [відділі актів цивільного стану (USC)](ref:units/usc), листом або на адресу e-Doręczenia. Це не обов’язково має бути установа, яка склала акт.
3. Сплатіть гербовий збір і додайте підтвердження. На gov.pl можна одразу заплатити карткою або через BLIK.
4. Заберіть витяг на місці, отримайте листом або в електронну скриньку. Це ви обираєте в заяві.`,
    ar: `1. حدّد نوع المستخرج الذي تحتاجه ومكان القيد: في أي مدينة وأي سنة.
2. قدّم الطلب عبر gov.pl أو في [مكتب الأحوال المدنية (USC)](ref:units/usc) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia). لا يُشترط أن يكون المكتب الذي سجّل الواقعة.
3. ادفع رسم الدمغة وأرفق الإيصال. في gov.pl تدفع فورًا بالبطاقة أو بخدمة BLIK.
4. تسلّم المستخرج في الحال أو بالبريد أو في صندوقك الإلكتروني، كما تختار في الطلب.`,
    en: `1. Find out which copy you need and where the event was registered: which town and which year.
2. Apply on gov.pl, at the [Civil Registry Office (USC)](ref:units/usc), by post or to our e-Delivery address. It does not have to be the office that made the record.
3. Pay the stamp duty and attach proof of payment. On gov.pl you can pay at once by card or BLIK.
4. Receive the copy on the spot, by post or in your electronic inbox. You choose this in the application.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o wydanie odpisu aktu',
        uk: 'Заява на видачу витягу',
        ar: 'طلب إصدار المستخرج',
        en: 'An application for the copy',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Dowód osobisty, paszport lub karta pobytu',
        uk: 'Посвідчення особи, паспорт або картка перебування (karta pobytu)',
        ar: 'بطاقة الهوية أو جواز السفر أو بطاقة الإقامة (karta pobytu)',
        en: 'Identity card, passport or residence card',
      },
      kind: 'show',
    },
    paymentProof,
    {
      name: {
        pl: 'Dokument, z którego wynika interes prawny, na przykład wezwanie z sądu lub pismo od notariusza',
        uk: 'Документ, що доводить правовий інтерес, наприклад виклик до суду або лист нотаріуса',
        ar: 'وثيقة تثبت المصلحة القانونية، مثل استدعاء من المحكمة أو كتاب من كاتب العدل',
        en: 'A document showing your legal interest, such as a court summons or a notary’s letter',
      },
      kind: 'originalOrCopy',
      condition: {
        pl: 'Jeśli nie jesteś najbliższą rodziną',
        uk: 'Якщо ви не належите до найближчої родини',
        ar: 'إذا لم تكن من الأقارب المباشرين',
        en: 'If you are not a close relative',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Odpis skrócony lub wielojęzyczny',
        uk: 'Скорочений або багатомовний витяг',
        ar: 'مستخرج مختصر أو متعدد اللغات',
        en: 'Short or multilingual copy',
      },
      amount: 22,
      exemptions: {
        pl: 'Pierwszy odpis skrócony po urodzeniu, ślubie lub zgonie jest bezpłatny. Nie płacisz też, gdy odpis jest potrzebny w sprawach alimentów, opieki, przysposobienia, ubezpieczenia społecznego lub zdrowotnego, świadczeń, nauki, zatrudnienia albo wyborów.',
        uk: 'Перший скорочений витяг після народження, шлюбу чи смерті безкоштовний. Платити не треба й тоді, коли витяг потрібен для справ про аліменти, опіку, усиновлення, соціальне чи медичне страхування, допомогу, навчання, працевлаштування або вибори.',
        ar: 'أول مستخرج مختصر بعد الولادة أو الزواج أو الوفاة مجاني. ولا رسم أيضًا إذا كان المستخرج لقضايا النفقة أو الوصاية أو التبنّي أو التأمين الاجتماعي أو الصحي أو الإعانات أو الدراسة أو العمل أو الانتخابات.',
        en: 'The first short copy after a birth, marriage or death is free. There is also no fee when the copy is needed for maintenance, guardianship, adoption, social or health insurance, benefits, education, employment or elections.',
      },
    },
    {
      label: {
        pl: 'Odpis zupełny',
        uk: 'Повний витяг',
        ar: 'مستخرج كامل',
        en: 'Full copy',
      },
      amount: 33,
      exemptions: {
        pl: 'Zwolnienia takie same jak przy odpisie skróconym.',
        uk: 'Пільги такі самі, як для скороченого витягу.',
        ar: 'الإعفاءات نفسها كما في المستخرج المختصر.',
        en: 'The same exemptions as for a short copy.',
      },
    },
    {
      label: {
        pl: 'Standardowy formularz wielojęzyczny UE, który dołącza się do odpisu zamiast tłumaczenia',
        uk: 'Стандартний багатомовний формуляр ЄС, який додають до витягу замість перекладу',
        ar: 'النموذج الموحّد متعدد اللغات للاتحاد الأوروبي الذي يُرفق بالمستخرج بدلًا من الترجمة',
        en: 'EU multilingual standard form, attached to the copy instead of a translation',
      },
      amount: 17,
    },
    powerOfAttorneyFee,
  ],
  feeNote: howToPay,
  bankAccount: BANK_ACCOUNT,
  channels: [
    stateService({
      url: 'https://www.gov.pl/web/gov/uzyskaj-odpis-aktu-stanu-cywilnego-urodzenia-malzenstwa-zgonu',
      label: {
        pl: 'e-Odpis na gov.pl: wniosek i płatność przez internet',
        uk: 'Електронний витяг на gov.pl: заява й оплата онлайн',
        ar: 'المستخرج الإلكتروني في gov.pl: الطلب والدفع عبر الإنترنت',
        en: 'e-Odpis on gov.pl: apply and pay online',
      },
    }),
    townHallCounter,
    postToTownHall,
    eDeliveryBox,
  ],
  processingTime: {
    value: 7,
    unit: 'workingDays',
    text: {
      pl: 'Od ręki, jeśli akt jest w rejestrze elektronicznym. Do 7 dni roboczych, gdy trzeba go przenieść z naszej księgi papierowej, i do 10 dni roboczych, gdy księga jest w innym USC.',
      uk: 'Одразу, якщо акт є в електронному реєстрі. До 7 робочих днів, коли його треба перенести з нашої паперової книги, і до 10 робочих днів, коли книга в іншому USC.',
      ar: 'فورًا إذا كان القيد في السجل الإلكتروني، وخلال 7 أيام عمل إذا لزم نقله من دفترنا الورقي، وخلال 10 أيام عمل إذا كان الدفتر في مكتب آخر.',
      en: 'At once if the record is in the electronic register; up to 7 working days if it has to be moved from our paper book, and up to 10 if the book is at another registry office.',
    },
  },
  outcome: {
    pl: 'Dostaniesz odpis na papierze z pieczęcią albo w postaci elektronicznej z podpisem kwalifikowanym. Odpis elektroniczny jest ważny tylko jako plik: po wydrukowaniu traci moc.',
    uk: 'Ви отримаєте витяг на папері з печаткою або в електронному вигляді з кваліфікованим підписом. Електронний витяг дійсний лише як файл: роздрукований він не має сили.',
    ar: 'تحصل على مستخرج ورقي مختوم أو إلكتروني بتوقيع مؤهَّل. المستخرج الإلكتروني صالح كملف فقط، ويفقد قيمته إذا طُبع.',
    en: 'You get a stamped copy on paper, or an electronic copy with a qualified signature. The electronic copy is valid only as a file and loses its force when printed.',
  },
  collection: {
    pl: 'Osobiście, listem (także za granicę) albo na skrzynkę elektroniczną.',
    uk: 'Особисто, листом (також за кордон) або в електронну скриньку.',
    ar: 'شخصيًا أو بالبريد (وإلى خارج بولندا أيضًا) أو في الصندوق الإلكتروني.',
    en: 'In person, by post (also abroad) or in your electronic inbox.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: fourteenDays,
    text: {
      pl: 'Jeśli odmówimy, dostaniesz decyzję. Odwołanie złóż do Wojewody Pomorskiego za pośrednictwem kierownika USC w Jantarowie. Jest bezpłatne.',
      uk: 'Якщо ми відмовимо, ви отримаєте рішення. Скаргу (odwołanie) до Поморського воєводи подайте через керівника USC у Янтаровому. Це безкоштовно.',
      ar: 'إذا رفضنا فستتلقى قرارًا. قدّم الطعن (odwołanie) مجانًا إلى حاكم مقاطعة بومورسكيه عن طريق رئيس مكتب الأحوال المدنية في يانتاروفو.',
      en: 'If we refuse, you will receive a decision. Appeal (odwołanie) free of charge to the Governor of Pomorskie through the head of the registry office in Jantarowo.',
    },
  },
  legalActs: [cite(aktaStanuCywilnego), cite(oplataSkarbowa), cite(kpa)],
  responsibleUnit: 'usc',
  specialCases: {
    pl: `## Akt sporządzono za granicą

Polskiego odpisu nie wydamy, dopóki zagraniczny akt nie trafi do polskiego rejestru. Złóż w dowolnym USC wniosek o transkrypcję z oryginałem i tłumaczeniem przysięgłym. Opłata skarbowa wynosi 50 zł, odpis zupełny dostajesz w cenie.

## Bardzo stary akt

Akty urodzenia przechowujemy 100 lat, a akty małżeństwa i zgonu 80 lat. Starsze są w archiwum państwowym.

## W akcie jest błąd

Nie zamawiaj kolejnego odpisu. Przyjdź do USC: oczywiste omyłki prostujemy bez sądu.`,
    uk: `## Акт складено за кордоном

Польський витяг ми видамо лише тоді, коли іноземний акт внесено до польського реєстру. Подайте в будь-якому USC заяву про транскрипцію з оригіналом і присяжним перекладом. Гербовий збір – 50 злотих, повний витяг уже входить у ціну.

## Дуже давній акт

Акти про народження зберігаються в нас 100 років, про шлюб і смерть – 80 років. Давніші передано до державного архіву.

## В акті помилка

Не замовляйте ще один витяг. Прийдіть до USC: очевидні помилки ми виправляємо без суду.`,
    ar: `## سُجّلت الواقعة خارج بولندا

لا نصدر مستخرجًا بولنديًا قبل إدخال الوثيقة الأجنبية في السجل البولندي. قدّم في أي مكتب أحوال مدنية طلب نقل القيد (transkrypcja) مع الأصل وترجمة محلَّفة. رسم الدمغة 50 زلوتيًا ويشمل المستخرج الكامل.

## قيد قديم جدًا

نحفظ قيود الميلاد 100 سنة وقيود الزواج والوفاة 80 سنة. أما الأقدم فهي في أرشيف الدولة.

## في القيد خطأ

لا تطلب مستخرجًا آخر، بل تعال إلى المكتب: نصحّح الأخطاء الواضحة من دون محكمة.`,
    en: `## The event was registered abroad

We cannot issue a Polish copy until the foreign certificate is in the Polish register. Apply for transcription (transkrypcja) at any registry office with the original and a sworn translation. The stamp duty is PLN 50 and includes a full copy.

## A very old record

We keep birth records for 100 years, marriage and death records for 80. Older ones are in the state archive.

## There is a mistake in the record

Do not order another copy. Come to the registry office: we correct obvious slips without a court.`,
  },
  lifeEvents: ['birth', 'marriage', 'death', 'documents', 'family'],
  faq: [
    {
      question: {
        pl: 'Czy odpis ma termin ważności?',
        uk: 'Чи має витяг строк дії?',
        ar: 'هل للمستخرج مدة صلاحية؟',
        en: 'Does a copy expire?',
      },
      answer: {
        pl: 'Nie, dopóki dane w akcie się nie zmienią. Niektóre instytucje proszą jednak o odpis wydany w ostatnich 3 lub 6 miesiącach. Zapytaj, zanim zapłacisz.',
        uk: 'Ні, доки дані в акті не зміняться. Проте деякі установи просять витяг, виданий за останні 3 або 6 місяців. Запитайте, перш ніж платити.',
        ar: 'لا، ما دامت بيانات القيد لم تتغيّر. لكن بعض الجهات تطلب مستخرجًا صدر خلال آخر 3 أو 6 أشهر، فاسأل قبل أن تدفع.',
        en: 'No, as long as the details in the record do not change. Some institutions want one issued within the last 3 or 6 months, so ask before you pay.',
      },
    },
    {
      question: {
        pl: 'Czy muszę przynosić odpis do innych urzędów w Polsce?',
        uk: 'Чи треба приносити витяг до інших польських установ?',
        ar: 'هل يجب أن أقدّم المستخرج إلى الجهات الأخرى في بولندا؟',
        en: 'Do I have to bring a copy to other offices in Poland?',
      },
      answer: {
        pl: 'Zwykle nie. Urzędy gmin i ZUS widzą akty w rejestrze. Odpisu częściej chcą sąd, notariusz, bank i instytucje za granicą.',
        uk: 'Зазвичай ні. Управління гмін і ZUS бачать акти в реєстрі. Витяг частіше просять суд, нотаріус, банк та установи за кордоном.',
        ar: 'عادةً لا. فالبلديات ومؤسسة التأمين الاجتماعي (ZUS) ترى القيود في السجل. وغالبًا ما تطلبه المحكمة وكاتب العدل والمصرف والجهات الأجنبية.',
        en: 'Usually not. Municipal offices and ZUS can see the records in the register. Courts, notaries, banks and institutions abroad are more likely to want a copy.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'akt urodzenia',
      'akt małżeństwa',
      'akt ślubu',
      'akt zgonu',
      'metryka',
      'odpis skrócony',
      'odpis zupełny',
      'e-odpis',
      'transkrypcja',
    ],
    uk: [
      'свідоцтво про народження',
      'свідоцтво про шлюб',
      'свідоцтво про смерть',
      'метрика',
      'витяг ДРАЦС',
      'ЗАГС',
      'транскрипція',
    ],
    ar: ['شهادة ميلاد', 'عقد زواج', 'شهادة وفاة', 'إخراج قيد', 'بيان ولادة', 'تسجيل زواج أجنبي'],
    en: [
      'birth certificate',
      'marriage certificate',
      'death certificate',
      'extract',
      'civil registry copy',
      'transcription of foreign certificate',
    ],
  },
}
