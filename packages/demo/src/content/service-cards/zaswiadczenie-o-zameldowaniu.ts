import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { ewidencjaLudnosci, kpa, oplataSkarbowa } from '../legal-acts/state-acts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  governorOfPomorskie,
  howToPay,
  paymentProof,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  stateService,
  townHallCounter,
} from './parts.ts'

export const zaswiadczenieOZameldowaniu: DemoDocument<'service-cards'> = {
  key: 'zaswiadczenie-o-zameldowaniu',
  number: 'SO-05',
  title: {
    pl: 'Zaświadczenie o zameldowaniu',
    uk: 'Довідка про реєстрацію місця проживання (zaświadczenie o zameldowaniu)',
    ar: 'شهادة تسجيل العنوان (zaświadczenie o zameldowaniu)',
    en: 'Certificate of registered address (zaświadczenie o zameldowaniu)',
  },
  summary: {
    pl: 'Potwierdza adres zameldowania, wymeldowanie albo brak meldunku. Elektroniczne pobierzesz za darmo w usłudze mObywatel. Papierowe wydamy w urzędzie za 17 zł, zwykle od ręki.',
    uk: 'Підтверджує адресу реєстрації, зняття з неї або її відсутність. Електронну довідку завантажите безкоштовно в mObywatel. Паперову видамо в управлінні за 17 злотих, зазвичай одразу.',
    ar: 'تثبت العنوان المسجَّل أو إلغاءه أو عدم وجوده. النسخة الإلكترونية تحمّلها مجانًا من خدمة mObywatel، والورقية نصدرها في البلدية مقابل 17 زلوتيًا، وغالبًا فورًا.',
    en: 'It confirms a registered address, a deregistration or that you have no address. Download it free in mObywatel, or get it on paper at the town hall for PLN 17, usually at once.',
  },
  topics: ['dokumenty'],
  audiences: ['residents', 'newcomers'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(190),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-175),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla każdego, kto ma lub miał meldunek w Jantarowie i musi to wykazać, na przykład w banku, w szkole, w urzędzie za granicą.

Właściciel lokalu może dostać zaświadczenie o tym, **ile** osób jest w nim zameldowanych, albo że nie ma nikogo. Nazwiska podamy tylko wtedy, gdy wykaże interes prawny, na przykład sprawę w sądzie.`,
    uk: `Для кожного, хто має або мав реєстрацію в Янтаровому й мусить це підтвердити, наприклад у банку, школі чи установі за кордоном.

Власник житла може отримати довідку про те, **скільки** осіб у ньому зареєстровано або що немає нікого. Прізвища ми вкажемо, лише якщо він доведе правовий інтерес, наприклад судову справу.`,
    ar: `لكل من له أو كان له عنوان مسجَّل في يانتاروفو ويحتاج إلى إثباته، مثلًا في المصرف أو المدرسة أو لدى جهة في الخارج.

يستطيع مالك المسكن الحصول على شهادة تبيّن **عدد** المسجَّلين فيه، أو تفيد بعدم وجود أحد. ولا نذكر الأسماء إلا إذا أثبت مصلحة قانونية، كدعوى أمام المحكمة.`,
    en: `For anyone who has or had a registered address in Jantarowo and has to prove it, for example to a bank, a school or an office abroad.

The owner of a home can get a certificate of **how many** people are registered there, or that nobody is. We give names only if the owner shows a legal interest, such as a court case.`,
  },
  howTo: {
    pl: `1. Sprawdź, czy wystarczy dokument elektroniczny. Pobierzesz go bezpłatnie w usłudze mObywatel i możesz wysłać e-mailem. Po wydrukowaniu nie jest ważny.
2. Jeśli potrzebujesz papieru, złóż wniosek: w [Referacie Spraw Obywatelskich](ref:units/referat-spraw-obywatelskich), listem albo na adres do e-Doręczeń.
3. Napisz, co ma być w zaświadczeniu i po co je bierzesz. Od celu zależy, czy płacisz.
4. Zapłać 17 zł i dołącz potwierdzenie.
5. Odbierz zaświadczenie na miejscu albo poczekaj na list.`,
    uk: `1. Перевірте, чи достатньо електронного документа. Його можна безкоштовно завантажити в mObywatel і надіслати електронною поштою. Роздрукований він не має сили.
2. Якщо потрібен папір, подайте заяву: у [відділі громадянських справ](ref:units/referat-spraw-obywatelskich), листом або на адресу e-Doręczenia.
3. Напишіть, що має бути в довідці й навіщо вона вам. Від мети залежить, чи треба платити.
4. Сплатіть 17 злотих і додайте підтвердження.
5. Заберіть довідку на місці або дочекайтеся листа.`,
    ar: `1. تحقّق أولًا: هل يكفي المستند الإلكتروني؟ تحمّله مجانًا من خدمة mObywatel ويمكنك إرساله بالبريد الإلكتروني، لكنه لا يُعتدّ به إذا طُبع.
2. إذا احتجت إلى نسخة ورقية فقدّم طلبًا في [قسم شؤون المواطنين](ref:units/referat-spraw-obywatelskich) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).
3. اكتب ما يجب أن تتضمنه الشهادة وما الغرض منها، فالرسم يتوقف على الغرض.
4. ادفع 17 زلوتيًا وأرفق الإيصال.
5. تسلّم الشهادة في الحال أو انتظر الرسالة.`,
    en: `1. Check whether an electronic document is enough. It is free in mObywatel and you can e-mail it. It is not valid once printed.
2. If you need paper, apply: at the [Civic Affairs Department](ref:units/referat-spraw-obywatelskich), by post or to our e-Delivery address.
3. Say what the certificate should contain and what it is for. The purpose decides whether you pay.
4. Pay PLN 17 and attach proof of payment.
5. Collect the certificate on the spot or wait for the letter.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o wydanie zaświadczenia (wzór dostaniesz w urzędzie)',
        uk: 'Заява на видачу довідки (зразок є в управлінні)',
        ar: 'طلب إصدار الشهادة (النموذج متوفر في البلدية)',
        en: 'An application for the certificate (form available at the town hall)',
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
    paymentProof,
    {
      name: {
        pl: 'Dokument potwierdzający prawo do lokalu',
        uk: 'Документ про право на житло',
        ar: 'وثيقة الحق في المسكن',
        en: 'Proof of your title to the home',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli pytasz o osoby zameldowane w twoim lokalu',
        uk: 'Якщо питаєте про осіб, зареєстрованих у вашому житлі',
        ar: 'إذا سألت عن المسجَّلين في مسكنك',
        en: 'If you ask about people registered in your home',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Zaświadczenie papierowe',
        uk: 'Паперова довідка',
        ar: 'الشهادة الورقية',
        en: 'Certificate on paper',
      },
      amount: 17,
      exemptions: {
        pl: 'Nie płacisz, jeśli zaświadczenie jest potrzebne w sprawach alimentów, opieki, ubezpieczenia zdrowotnego lub społecznego, świadczeń i pomocy społecznej, nauki, zatrudnienia, wyborów albo obowiązku wojskowego.',
        uk: 'Платити не треба, якщо довідка потрібна для справ про аліменти, опіку, медичне чи соціальне страхування, допомогу, навчання, працевлаштування, вибори або військовий обов’язок.',
        ar: 'لا تدفع إذا كانت الشهادة لقضايا النفقة أو الوصاية أو التأمين الصحي أو الاجتماعي أو الإعانات والمساعدة الاجتماعية أو الدراسة أو العمل أو الانتخابات أو الخدمة العسكرية.',
        en: 'There is no fee if you need it for maintenance, guardianship, health or social insurance, benefits and social assistance, education, employment, elections or military service.',
      },
    },
    powerOfAttorneyFee,
  ],
  feeNote: howToPay,
  bankAccount: BANK_ACCOUNT,
  channels: [
    stateService({
      url: 'https://www.mobywatel.gov.pl',
      label: {
        pl: 'mObywatel: dokument elektroniczny za darmo, do 10 minut',
        uk: 'mObywatel: електронний документ безкоштовно, до 10 хвилин',
        ar: 'mObywatel: مستند إلكتروني مجاني خلال 10 دقائق',
        en: 'mObywatel: free electronic document within 10 minutes',
      },
    }),
    townHallCounter,
    postToTownHall,
    eDeliveryBox,
  ],
  processingTime: {
    value: 7,
    unit: 'days',
    text: {
      pl: 'W urzędzie zwykle od ręki, najdłużej 7 dni.',
      uk: 'В управлінні зазвичай одразу, щонайдовше 7 днів.',
      ar: 'في البلدية فورًا في العادة، وفي 7 أيام على الأكثر.',
      en: 'At the town hall usually at once, at most 7 days.',
    },
  },
  outcome: {
    pl: 'Dostaniesz zaświadczenie z rejestru mieszkańców albo z rejestru PESEL, z adresem i okresem zameldowania. Pokazuje stan na dzień wydania; o tym, jak długo jest aktualne, decyduje instytucja, która go wymaga.',
    uk: 'Ви отримаєте довідку з реєстру мешканців або реєстру PESEL з адресою та періодом реєстрації. Вона показує стан на день видачі; скільки вона дійсна, вирішує установа, яка її вимагає.',
    ar: 'تحصل على شهادة من سجل السكان أو من سجل PESEL فيها العنوان ومدة التسجيل. وهي تبيّن الوضع يوم إصدارها، أما مدة قبولها فتحددها الجهة التي تطلبها.',
    en: 'You get a certificate from the residents’ register or the PESEL register with the address and dates of registration. It shows the position on the day of issue; how long it is accepted is up to whoever asked for it.',
  },
  collection: {
    pl: 'Osobiście, listem na adres we wniosku albo na adres do e-Doręczeń.',
    uk: 'Особисто, листом на вказану в заяві адресу або на адресу e-Doręczenia.',
    ar: 'شخصيًا أو بالبريد إلى العنوان المذكور في الطلب أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).',
    en: 'In person, by post to the address in your application, or to your e-Delivery address.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: {
      pl: '7 dni od dnia, w którym dostaniesz postanowienie',
      uk: '7 днів від дня, коли ви отримали постанову',
      ar: '7 أيام من يوم تسلّمك القرار',
      en: '7 days from the day you receive the ruling',
    },
    text: {
      pl: 'Jeśli odmówimy wydania zaświadczenia albo nie możemy wpisać tego, o co prosisz, dostaniesz postanowienie. Zażalenie złóż do Wojewody Pomorskiego za pośrednictwem Burmistrza Jantarowa.',
      uk: 'Якщо ми відмовимо у видачі довідки або не зможемо вписати те, про що ви просите, ви отримаєте постанову. Скаргу (zażalenie) до Поморського воєводи подайте через бургомістра Янтарового.',
      ar: 'إذا رفضنا إصدار الشهادة أو تعذّر تضمينها ما تطلبه فستتلقى قرارًا (postanowienie). قدّم التظلّم (zażalenie) إلى حاكم مقاطعة بومورسكيه عن طريق رئيس بلدية يانتاروفو.',
      en: 'If we refuse a certificate or cannot include what you ask for, you will receive a ruling (postanowienie). Send a complaint (zażalenie) to the Governor of Pomorskie through the Mayor of Jantarowo.',
    },
  },
  legalActs: [cite(ewidencjaLudnosci), cite(kpa), cite(oplataSkarbowa)],
  responsibleUnit: 'referat-spraw-obywatelskich',
  specialCases: {
    pl: `## Dokument ma trafić za granicę

Zapytaj instytucję, która go chce, czy potrzebuje apostille. Apostille na zaświadczeniu z urzędu wydaje Ministerstwo Spraw Zagranicznych. W krajach UE zwykle nie jest potrzebne.

## Meldujesz się na stałe właśnie teraz

Zaświadczenie dostaniesz przy zameldowaniu, bez wniosku i bez opłaty.`,
    uk: `## Документ потрібен за кордоном

Запитайте установу, яка його вимагає, чи потрібен апостиль. Апостиль на довідку з управління ставить Міністерство закордонних справ Польщі. У країнах ЄС він зазвичай не потрібен.

## Ви саме реєструєтеся на постійне проживання

Довідку ви отримаєте під час реєстрації, без заяви й без оплати.`,
    ar: `## المستند مطلوب في الخارج

اسأل الجهة التي تطلبه هل تشترط تصديق الأبوستيل. تصدر وزارة الخارجية البولندية الأبوستيل على شهادات البلديات. ولا حاجة إليه عادةً في دول الاتحاد الأوروبي.

## تسجّل عنوانك الدائم الآن

تتسلّم الشهادة عند التسجيل من دون طلب ومن دون رسم.`,
    en: `## The document is for use abroad

Ask whoever wants it whether they need an apostille. The Polish Ministry of Foreign Affairs issues apostilles for town hall certificates. In EU countries it is usually not needed.

## You are registering a permanent address now

You get the certificate when you register, with no application and no fee.`,
  },
  lifeEvents: ['documents', 'moving', 'home'],
  faq: [
    {
      question: {
        pl: 'Czy ktoś inny może sprawdzić mój adres zameldowania?',
        uk: 'Чи може хтось інший дізнатися мою адресу реєстрації?',
        ar: 'هل يستطيع شخص آخر أن يعرف أين عنواني المسجَّل؟',
        en: 'Can someone else find out where I am registered?',
      },
      answer: {
        pl: 'Tylko wtedy, gdy wykaże interes prawny, na przykład pozew w sądzie. Sama ciekawość nie wystarczy.',
        uk: 'Лише якщо доведе правовий інтерес, наприклад позов у суді. Самої цікавості замало.',
        ar: 'فقط إذا أثبت مصلحة قانونية، كدعوى قضائية. لا يكفي مجرد الفضول.',
        en: 'Only if they show a legal interest, such as a court claim. Curiosity is not enough.',
      },
    },
    {
      question: {
        pl: 'Moje zaświadczenie ma trzy miesiące. Czy jest jeszcze ważne?',
        uk: 'Моїй довідці три місяці. Чи вона ще дійсна?',
        ar: 'مضت على شهادتي ثلاثة أشهر، فهل ما زالت صالحة؟',
        en: 'My certificate is three months old. Is it still valid?',
      },
      answer: {
        pl: 'Prawo nie podaje terminu. Jeśli od tego czasu nic się nie zmieniło, dane są nadal prawdziwe, ale bank lub urząd może poprosić o nowszy dokument.',
        uk: 'Закон не встановлює строку. Якщо відтоді нічого не змінилося, дані й далі правдиві, але банк чи установа може попросити новіший документ.',
        ar: 'لا يحدد القانون مدة. إذا لم يتغيّر شيء منذ ذلك الحين فالبيانات ما زالت صحيحة، لكن قد يطلب المصرف أو الجهة الرسمية وثيقة أحدث.',
        en: 'The law sets no limit. If nothing has changed since then, the details are still true, but a bank or office may ask for a newer document.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'potwierdzenie zameldowania',
      'zaświadczenie o adresie',
      'potwierdzenie adresu',
      'ile osób zameldowanych',
      'poświadczenie zameldowania',
    ],
    uk: [
      'довідка про прописку',
      'підтвердження адреси',
      'довідка про мельдунок',
      'довідка з місця проживання',
      'скільки прописано',
    ],
    ar: ['إثبات عنوان', 'شهادة سكن', 'بيان إقامة', 'إثبات محل الإقامة', 'إفادة سكن'],
    en: ['proof of address', 'certificate of residence', 'meldunek certificate', 'confirmation of address', 'who is registered'],
  },
}
