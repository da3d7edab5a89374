import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { zmianaNazwiska } from '../legal-acts/more-state-acts.ts'
import { kodeksRodzinny, kpa, oplataSkarbowa } from '../legal-acts/state-acts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  fourteenDays,
  governorOfPomorskie,
  howToPay,
  paymentProof,
  powerOfAttorneyFee,
  townHallCounter,
} from './parts.ts'

export const zmianaImieniaLubNazwiska: DemoDocument<'service-cards'> = {
  key: 'zmiana-imienia-lub-nazwiska',
  number: 'USC-05',
  title: {
    pl: 'Zmiana imienia lub nazwiska',
    uk: 'Зміна імені або прізвища (zmiana imienia lub nazwiska)',
    ar: 'تغيير الاسم أو اللقب (zmiana imienia lub nazwiska)',
    en: 'Changing your name or surname (zmiana imienia lub nazwiska)',
  },
  summary: {
    pl: 'Możesz zmienić imię lub nazwisko, jeśli masz ważny powód. Wniosek złóż w dowolnym USC. Decyzja kosztuje 37 zł i zapada zwykle w ciągu miesiąca. Po rozwodzie jest prostsza i tańsza droga.',
    uk: 'Змінити ім’я чи прізвище можна з поважної причини. Заяву подайте в будь-якому USC. Рішення коштує 37 злотих і ухвалюється зазвичай за місяць. Після розлучення є простіший і дешевший шлях.',
    ar: 'يمكنك تغيير اسمك أو لقبك إذا كان لديك سبب مهم. قدّم الطلب في أي مكتب أحوال مدنية (USC). القرار بـ37 زلوتيًا ويصدر عادةً خلال شهر. وبعد الطلاق توجد طريقة أسهل وأرخص.',
    en: 'You can change your name or surname for an important reason. Apply at any registry office (USC). The decision costs PLN 37 and usually takes up to a month. After a divorce there is a simpler, cheaper way.',
  },
  topics: ['dokumenty', 'rodzina'],
  audiences: ['residents', 'families'],
  ownerUnit: 'usc',
  reviewAt: day(220),
  producedBy: 'Urząd Stanu Cywilnego',
  producedAt: day(-145),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla obywateli Polski oraz dla bezpaństwowców, którzy mieszkają w Polsce. Uchodźca może zmienić dane tylko wtedy, gdy zagrażają jego życiu, zdrowiu lub bezpieczeństwu. Obywatele innych państw zmieniają dane według prawa swojego kraju.

Potrzebujesz ważnego powodu, na przykład:

- imię lub nazwisko ośmiesza cię albo jest niegodne człowieka,
- od lat używasz innego,
- ktoś zmienił ci je bezprawnie,
- w drugim kraju, którego masz obywatelstwo, nosisz inne.

Nie zmienisz nazwiska na historyczne lub sławne, chyba że noszą je twoi bliscy.`,
    uk: `Для громадян Польщі та осіб без громадянства, які живуть у Польщі. Біженець може змінити дані лише тоді, коли вони загрожують його життю, здоров’ю чи безпеці. Громадяни інших країн змінюють ім’я за правом своєї держави.

Потрібна поважна причина, наприклад:

- ім’я чи прізвище смішне або принижує гідність,
- ви роками користуєтеся іншим,
- його змінили незаконно,
- у країні вашого другого громадянства ви маєте інше.

Не можна взяти історичне чи відоме прізвище, якщо його не носять ваші близькі.`,
    ar: `للمواطنين البولنديين ولعديمي الجنسية المقيمين في بولندا. أما اللاجئ فلا يغيّر بياناته إلا إذا كانت تهدد حياته أو صحته أو أمنه. ويغيّر مواطنو الدول الأخرى أسماءهم وفق قوانين بلدانهم.

لا بد من سبب مهم، مثلًا:

- الاسم أو اللقب مثير للسخرية أو يمسّ الكرامة،
- تستعمل منذ سنوات اسمًا آخر،
- غُيّر اسمك دون وجه حق،
- تحمل اسمًا مختلفًا في البلد الآخر الذي تحمل جنسيته.

لا يجوز اتخاذ لقب تاريخي أو مشهور إلا إذا كان أقرباؤك يحملونه.`,
    en: `For Polish citizens and for stateless people living in Poland. A refugee may change a name only if it endangers their life, health or safety. Citizens of other countries change their names under their own country’s law.

You need an important reason, for example:

- the name is ridiculous or undignified,
- you have used another one for years,
- it was changed unlawfully,
- you have a different name in another country of which you are a citizen.

You cannot take a historic or famous surname unless your close family bears it.`,
  },
  howTo: {
    pl: `1. Napisz wniosek: dane obecne i nowe, powód, gdzie sporządzono twoje akty oraz oświadczenie, że nie masz takiej samej sprawy w innym urzędzie.
2. Dołącz dowody, które potwierdzają powód, na przykład listy, świadectwa, dokumenty z zagranicy.
3. Zapłać 37 zł.
4. Złóż wniosek w [Urzędzie Stanu Cywilnego](ref:units/usc) albo wyślij go z podpisem elektronicznym. Możesz wybrać dowolny USC w Polsce, ale tylko jeden.
5. Poczekaj na decyzję. Możemy poprosić cię o dodatkowe wyjaśnienia.
6. Po zmianie wymień [dowód osobisty](ref:service-cards/dowod-osobisty), paszport i prawo jazdy.`,
    uk: `1. Напишіть заяву: теперішні й нові дані, причина, де складено ваші акти, а також заява, що ви не ведете такої самої справи в іншій установі.
2. Додайте докази, які підтверджують причину, наприклад листи, свідоцтва, іноземні документи.
3. Сплатіть 37 злотих.
4. Подайте заяву у [відділі актів цивільного стану (USC)](ref:units/usc) або надішліть її з електронним підписом. Можна обрати будь-який USC у Польщі, але лише один.
5. Дочекайтеся рішення. Ми можемо попросити додаткових пояснень.
6. Після зміни обміняйте [посвідчення особи](ref:service-cards/dowod-osobisty), закордонний паспорт і посвідчення водія.`,
    ar: `1. اكتب طلبًا فيه بياناتك الحالية والجديدة والسبب ومكان قيودك، وتصريح بأنه ليس لك طلب مماثل في مكتب آخر.
2. أرفق ما يثبت السبب، كالرسائل والشهادات والوثائق الأجنبية.
3. ادفع 37 زلوتيًا.
4. قدّم الطلب في [مكتب الأحوال المدنية (USC)](ref:units/usc) أو أرسله بتوقيع إلكتروني. يمكنك اختيار أي مكتب في بولندا، لكن مكتبًا واحدًا فقط.
5. انتظر القرار. قد نطلب منك توضيحات إضافية.
6. بعد التغيير استبدل [بطاقة الهوية](ref:service-cards/dowod-osobisty) وجواز السفر ورخصة القيادة.`,
    en: `1. Write an application: your present and new details, the reason, where your records are kept, and a statement that you have no such case at another office.
2. Attach evidence of the reason, such as letters, certificates or foreign documents.
3. Pay PLN 37.
4. Hand it in at the [Civil Registry Office (USC)](ref:units/usc) or send it with an electronic signature. You can choose any USC in Poland, but only one.
5. Wait for the decision. We may ask you for more information.
6. After the change, replace your [identity card](ref:service-cards/dowod-osobisty), passport and driving licence.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o zmianę imienia lub nazwiska z uzasadnieniem',
        uk: 'Обґрунтована заява про зміну імені або прізвища',
        ar: 'طلب معلَّل لتغيير الاسم أو اللقب',
        en: 'Application to change your name or surname, with reasons',
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
        pl: 'Dokumenty, które potwierdzają powód',
        uk: 'Документи, що підтверджують причину',
        ar: 'وثائق تثبت السبب',
        en: 'Documents that support your reason',
      },
      kind: 'originalOrCopy',
    },
    paymentProof,
    {
      name: {
        pl: 'Zgoda drugiego rodzica, wyrażona w USC, u konsula albo na piśmie z podpisem poświadczonym przez notariusza',
        uk: 'Згода другого з батьків, надана в USC, у консула або письмово з підписом, засвідченим нотаріусом',
        ar: 'موافقة الوالد الآخر أمام مكتب الأحوال المدنية أو القنصل، أو خطيًا بتوقيع مصدَّق من كاتب العدل',
        en: 'The other parent’s consent, given at a USC, before a consul, or in writing with a notarised signature',
      },
      condition: {
        pl: 'Jeśli zmiana dotyczy dziecka; gdy zgody brak – orzeczenie sądu',
        uk: 'Якщо змінюєте ім’я дитині; без згоди – рішення суду',
        ar: 'إذا كان التغيير لطفل؛ وإن لم توجد موافقة فقرار المحكمة',
        en: 'If the change is for a child; without consent, a court order',
      },
    },
    {
      name: {
        pl: 'Zgoda dziecka, które skończyło 13 lat',
        uk: 'Згода дитини, якій виповнилося 13 років',
        ar: 'موافقة الطفل الذي أتمّ 13 عامًا',
        en: 'Consent of a child aged 13 or over',
      },
      condition: {
        pl: 'Jeśli zmiana dotyczy dziecka',
        uk: 'Якщо змінюєте ім’я або прізвище дитині',
        ar: 'إذا كان التغيير لطفل',
        en: 'If the change is for a child',
      },
    },
  ],
  fees: [
    {
      label: {
        pl: 'Decyzja o zmianie imienia lub nazwiska',
        uk: 'Рішення про зміну імені або прізвища',
        ar: 'قرار تغيير الاسم أو اللقب',
        en: 'Decision changing a name or surname',
      },
      amount: 37,
      exemptions: {
        pl: 'Bez opłaty, gdy wracasz do imienia lub nazwiska zmienionego bezprawnie.',
        uk: 'Безкоштовно, якщо ви повертаєте ім’я чи прізвище, змінене незаконно.',
        ar: 'مجانًا إذا كنت تستعيد اسمًا أو لقبًا غُيّر دون وجه حق.',
        en: 'No charge if you go back to a name that was changed unlawfully.',
      },
    },
    {
      label: {
        pl: 'Powrót do poprzedniego nazwiska w ciągu roku od rozwodu (oświadczenie)',
        uk: 'Повернення попереднього прізвища протягом року після розлучення (заява)',
        ar: 'العودة إلى اللقب السابق خلال سنة من الطلاق (تصريح)',
        en: 'Going back to your former surname within a year of divorce (declaration)',
      },
      amount: 11,
    },
    powerOfAttorneyFee,
  ],
  feeNote: howToPay,
  bankAccount: BANK_ACCOUNT,
  channels: [
    townHallCounter,
    {
      kind: 'online',
      url: 'https://www.gov.pl/web/gov/wyslij-pismo-ogolne',
      label: {
        pl: 'Wniosek z podpisem elektronicznym jako pismo ogólne na gov.pl',
        uk: 'Заява з електронним підписом як загальний лист (pismo ogólne) на gov.pl',
        ar: 'طلب بتوقيع إلكتروني يُرسل كرسالة عامة (pismo ogólne) في gov.pl',
        en: 'Electronically signed application sent as a general letter (pismo ogólne) on gov.pl',
      },
      signIn: ['trustedProfile', 'eId', 'bank', 'qualifiedSignature'],
    },
    eDeliveryBox,
  ],
  processingTime: {
    value: 1,
    unit: 'months',
    text: {
      pl: 'Do miesiąca, w zawiłej sprawie do 2 miesięcy. Oświadczenie po rozwodzie przyjmujemy od ręki.',
      uk: 'До місяця, у складній справі – до 2 місяців. Заяву після розлучення приймаємо одразу.',
      ar: 'خلال شهر، أو شهرين في الحالات المعقدة. أما التصريح بعد الطلاق فنقبله فورًا.',
      en: 'Up to a month, or two in a complex case. A declaration after a divorce is taken on the spot.',
    },
  },
  outcome: {
    pl: 'Dostaniesz decyzję. My wpiszemy zmianę do rejestru PESEL i zawiadomimy urzędy, które mają twoje akty urodzenia i małżeństwa. Zmiana nazwiska obojga rodziców obejmuje też małoletnie dzieci.',
    uk: 'Ви отримаєте рішення. Ми внесемо зміну до реєстру PESEL і повідомимо установи, у яких є ваші акти про народження та шлюб. Зміна прізвища обох батьків поширюється й на неповнолітніх дітей.',
    ar: 'تتلقى قرارًا. ونقيّد نحن التغيير في سجل PESEL ونبلّغ المكاتب التي تحفظ قيود ميلادك وزواجك. ويشمل تغيير لقب الوالدين معًا أطفالهما القاصرين.',
    en: 'You receive a decision. We enter the change in the PESEL register and tell the offices that keep your birth and marriage records. If both parents change their surname, it changes for their under-age children too.',
  },
  collection: {
    pl: 'Decyzję odbierasz osobiście, listem poleconym albo na adres do e-Doręczeń.',
    uk: 'Рішення ви забираєте особисто, отримуєте рекомендованим листом або на адресу e-Doręczenia.',
    ar: 'تتسلّم القرار شخصيًا أو ببريد مسجَّل أو على عنوان التسليم الإلكتروني (e-Doręczenia).',
    en: 'You collect the decision in person, or receive it by registered post or e-Delivery.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: fourteenDays,
    text: {
      pl: 'Odwołanie od odmowy złóż do Wojewody Pomorskiego za pośrednictwem kierownika USC w Jantarowie. Jest bezpłatne.',
      uk: 'Скаргу (odwołanie) на відмову подайте до Поморського воєводи через керівника USC у Янтаровому. Це безкоштовно.',
      ar: 'قدّم الطعن (odwołanie) في قرار الرفض مجانًا إلى حاكم مقاطعة بومورسكيه عن طريق رئيس مكتب الأحوال المدنية في يانتاروفو.',
      en: 'Appeal (odwołanie) against a refusal, free of charge, to the Governor of Pomorskie through the head of the registry office in Jantarowo.',
    },
  },
  legalActs: [cite(zmianaNazwiska), cite(kodeksRodzinny), cite(oplataSkarbowa), cite(kpa)],
  responsibleUnit: 'usc',
  specialCases: {
    pl: `## Po rozwodzie

Przez rok od dnia, w którym wyrok jest prawomocny, wystarczy oświadczenie w dowolnym USC. Nie uzasadniasz go, płacisz 11 zł. Później zostaje wniosek opisany na tej karcie.

## Imię małego dziecka

W ciągu 6 miesięcy od sporządzenia aktu urodzenia rodzice mogą zmienić imię dziecka oświadczeniem. Opłata: 11 zł.

## W dokumentach jest literówka

To nie zmiana, lecz sprostowanie aktu. Przyjdź do USC.`,
    uk: `## Після розлучення

Протягом року від дня, коли рішення суду набрало чинності, достатньо заяви в будь-якому USC. Пояснювати нічого не треба, збір – 11 злотих. Пізніше залишається заява, описана в цій картці.

## Ім’я маленької дитини

Протягом 6 місяців від складання акта про народження батьки можуть змінити ім’я дитини своєю заявою. Збір – 11 злотих.

## У документах помилка в літері

Це не зміна, а виправлення акта. Прийдіть до USC.`,
    ar: `## بعد الطلاق

يكفي خلال سنة من صيرورة الحكم نهائيًا أن تقدّم تصريحًا في أي مكتب أحوال مدنية، من دون تعليل ومقابل 11 زلوتيًا. وبعد السنة يبقى الطلب المبيّن في هذه البطاقة.

## اسم طفل صغير

يستطيع الوالدان خلال 6 أشهر من تحرير شهادة الميلاد تغيير اسم الطفل بتصريح. الرسم 11 زلوتيًا.

## خطأ إملائي في الوثائق

هذا ليس تغييرًا بل تصحيح قيد. تعال إلى المكتب.`,
    en: `## After a divorce

For a year after the judgment becomes final, a declaration at any registry office is enough. You give no reasons and pay PLN 11. After that, use the application described here.

## A small child’s first name

Within 6 months of the birth being registered, the parents can change the child’s first name by declaration. The fee is PLN 11.

## There is a spelling mistake in your documents

That is a correction of the record, not a change of name. Come to the registry office.`,
  },
  lifeEvents: ['documents', 'family', 'marriage'],
  faq: [
    {
      question: {
        pl: 'Czy mogę mieć trzy imiona albo nazwisko z trzech części?',
        uk: 'Чи можна мати три імені або прізвище з трьох частин?',
        ar: 'هل يمكن أن يكون لي ثلاثة أسماء أو لقب من ثلاثة أجزاء؟',
        en: 'Can I have three first names or a three-part surname?',
      },
      answer: {
        pl: 'Nie. Po zmianie możesz mieć najwyżej dwa imiona i najwyżej dwa człony nazwiska.',
        uk: 'Ні. Після зміни можна мати щонайбільше два імені та прізвище з двох частин.',
        ar: 'لا. بعد التغيير يمكن أن يكون لك اسمان ولقب من جزأين على الأكثر.',
        en: 'No. After the change you can have at most two first names and a two-part surname.',
      },
    },
    {
      question: {
        pl: 'Czy mogę zmienić pisownię nazwiska na polską?',
        uk: 'Чи можна змінити написання прізвища на польське?',
        ar: 'هل يمكنني تغيير كتابة لقبي إلى الصيغة البولندية؟',
        en: 'Can I change the spelling of my surname to the Polish form?',
      },
      answer: {
        pl: 'Tak, jeśli masz polskie obywatelstwo i na przykład od lat tak się podpisujesz. Cudzoziemcy używają pisowni z paszportu.',
        uk: 'Так, якщо ви маєте польське громадянство й, наприклад, роками так підписуєтеся. Іноземці користуються написанням з паспорта.',
        ar: 'نعم، إذا كنت تحمل الجنسية البولندية وتوقّع بها منذ سنوات مثلًا. أما الأجانب فيستعملون الكتابة الواردة في جواز السفر.',
        en: 'Yes, if you are a Polish citizen and, for example, have signed that way for years. Foreign nationals use the spelling in their passport.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'zmienić nazwisko',
      'zmienić imię',
      'powrót do nazwiska panieńskiego',
      'nazwisko po rozwodzie',
      'zmiana nazwiska dziecka',
      'spolszczenie nazwiska',
    ],
    uk: [
      'змінити прізвище',
      'змінити ім’я',
      'дівоче прізвище',
      'прізвище після розлучення',
      'прізвище дитини',
      'написання імені',
    ],
    ar: ['تغيير اللقب', 'تغيير اسم العائلة', 'اللقب بعد الطلاق', 'تصحيح الاسم', 'اسم الطفل', 'اسم قبل الزواج'],
    en: ['change of name', 'deed poll', 'maiden name', 'surname after divorce', 'change child’s surname', 'spelling of my name'],
  },
}
