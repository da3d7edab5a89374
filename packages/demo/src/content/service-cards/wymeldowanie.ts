import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { formularzeMeldunkowe } from '../legal-acts/more-state-acts.ts'
import { ewidencjaLudnosci, kpa, oplataSkarbowa } from '../legal-acts/state-acts.ts'
import {
  BANK_ACCOUNT,
  fourteenDays,
  governorOfPomorskie,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  STATE_SIGN_IN,
  stateService,
  townHallCounter,
} from './parts.ts'

export const wymeldowanie: DemoDocument<'service-cards'> = {
  key: 'wymeldowanie',
  number: 'SO-04',
  title: {
    pl: 'Wymeldowanie',
    uk: 'Зняття з реєстрації місця проживання (wymeldowanie)',
    ar: 'إلغاء تسجيل العنوان (wymeldowanie)',
    en: 'Deregistering an address (wymeldowanie)',
  },
  summary: {
    pl: 'Wymelduj się, gdy się wyprowadzasz. To bezpłatne i trwa chwilę. Gdy ktoś wyprowadził się z twojego mieszkania i sam tego nie zrobił, możesz poprosić o wymeldowanie go decyzją.',
    uk: 'Зніміться з реєстрації, якщо виїжджаєте. Це безкоштовно й швидко. Якщо хтось виїхав із вашого житла і сам цього не зробив, можна попросити зняти його рішенням органу.',
    ar: 'ألغِ تسجيل عنوانك عندما تنتقل منه. الإجراء مجاني ولا يستغرق سوى دقائق. وإذا غادر شخص مسكنك ولم يلغِ تسجيله فيمكنك أن تطلب إلغاءه بقرار إداري.',
    en: 'Deregister when you move out. It is free and takes a moment. If someone has left your home without doing so, you can ask us to deregister them by decision.',
  },
  topics: ['dokumenty'],
  audiences: ['residents'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(190),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-175),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla ciebie, jeśli:

- wyprowadzasz się z miejsca, w którym masz meldunek stały, albo wcześniej, niż zapowiada meldunek czasowy,
- wyjeżdżasz na stałe za granicę – zgłaszasz wtedy wyjazd i to wystarcza,
- jesteś właścicielem lub masz inny tytuł do lokalu i ktoś już w nim nie mieszka, a nadal jest zameldowany.

Zgłoś się najpóźniej w dniu wyprowadzki. Jeśli meldujesz się pod nowym adresem w Polsce, nic więcej nie musisz robić: wymeldujesz się tym samym formularzem.`,
    uk: `Для вас, якщо:

- ви виїжджаєте з місця постійної реєстрації або раніше, ніж закінчується тимчасова,
- ви назавжди їдете за кордон – тоді достатньо повідомити про виїзд,
- ви власник житла або маєте на нього інше право, а хтось у ньому вже не живе, але досі зареєстрований.

Зверніться не пізніше дня виїзду. Якщо ви реєструєтеся за новою адресою в Польщі, більше нічого робити не треба: з попередньої вас знімуть у тому самому бланку.`,
    ar: `لك إذا:

- كنت تنتقل من مكان عنوانك الدائم، أو تغادر قبل انتهاء مدة عنوانك المؤقت،
- كنت تسافر إلى الخارج نهائيًا، وعندئذ يكفي أن تبلّغ عن السفر،
- كنت مالك المسكن أو لك حق آخر فيه، وفيه شخص مسجَّل لم يعد يسكنه.

أبلغ في يوم الانتقال على أبعد تقدير. إذا كنت تسجّل عنوانًا جديدًا في بولندا فلا حاجة إلى شيء آخر، إذ يُلغى العنوان السابق بالاستمارة نفسها.`,
    en: `For you, if:

- you are leaving the place of your permanent address, or leaving a temporary address early,
- you are moving abroad for good – then reporting your departure is enough,
- you own the home or hold another title to it, and someone is still registered there who no longer lives there.

Report it by the day you move out. If you are registering at a new address in Poland, you need do nothing more: the same form removes the old one.`,
  },
  howTo: {
    pl: `## Wymeldowujesz siebie

1. Wypełnij formularz EL/WS/1 (pobyt stały) albo EL/WC/1 (pobyt czasowy).
2. Przyjdź z nim i z dokumentem tożsamości do [Referatu Spraw Obywatelskich](ref:units/referat-spraw-obywatelskich) albo wyślij go przez gov.pl.
3. Wymeldujemy cię od ręki.

## Wymeldowujesz kogoś, kto już tu nie mieszka

1. Złóż wniosek: kto, z jakiego adresu, od kiedy nie mieszka i skąd to wiesz.
2. Zapłać 10 zł i dołącz potwierdzenie.
3. Sprawdzimy to: wysłuchamy ciebie, tej osoby i świadków, czasem obejrzymy lokal.
4. Wydamy decyzję. Gdy będzie ostateczna, zmienimy dane w rejestrze.`,
    uk: `## Ви знімаєте з реєстрації себе

1. Заповніть бланк EL/WS/1 (постійне проживання) або EL/WC/1 (тимчасове).
2. Прийдіть із ним і документом, що посвідчує особу, до [відділу громадянських справ](ref:units/referat-spraw-obywatelskich) або надішліть через gov.pl.
3. Ми знімемо вас із реєстрації одразу.

## Ви знімаєте того, хто вже тут не живе

1. Подайте заяву: хто, з якої адреси, відколи не живе і звідки ви це знаєте.
2. Сплатіть 10 злотих і додайте підтвердження.
3. Ми все перевіримо: вислухаємо вас, цю особу та свідків, іноді оглянемо житло.
4. Винесемо рішення. Коли воно стане остаточним, змінимо дані в реєстрі.`,
    ar: `## إلغاء تسجيل عنوانك أنت

1. املأ الاستمارة EL/WS/1 (عنوان دائم) أو EL/WC/1 (عنوان مؤقت).
2. تعال بها وبوثيقة هويتك إلى [قسم شؤون المواطنين](ref:units/referat-spraw-obywatelskich)، أو أرسلها عبر gov.pl.
3. نلغي تسجيلك فورًا.

## إلغاء تسجيل شخص لم يعد يسكن في العنوان

1. قدّم طلبًا تذكر فيه من هو، وما العنوان، ومنذ متى لا يسكن فيه، وكيف عرفت ذلك.
2. ادفع 10 زلوتيات وأرفق الإيصال.
3. نتحقق من الأمر: نستمع إليك وإلى ذلك الشخص وإلى الشهود، وقد نعاين المسكن.
4. نصدر قرارًا، وعندما يصبح نهائيًا نعدّل بيانات السجل.`,
    en: `## Deregistering yourself

1. Fill in form EL/WS/1 (permanent address) or EL/WC/1 (temporary address).
2. Bring it with an identity document to the [Civic Affairs Department](ref:units/referat-spraw-obywatelskich), or send it through gov.pl.
3. We deregister you on the spot.

## Deregistering someone who no longer lives there

1. Apply in writing: who, from which address, since when they have been gone and how you know.
2. Pay PLN 10 and attach proof of payment.
3. We look into it: we hear you, the person and witnesses, and sometimes inspect the home.
4. We issue a decision. Once it is final, we change the register.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Formularz EL/WS/1 (pobyt stały) lub EL/WC/1 (pobyt czasowy)',
        uk: 'Бланк EL/WS/1 (постійне проживання) або EL/WC/1 (тимчасове)',
        ar: 'الاستمارة EL/WS/1 (عنوان دائم) أو EL/WC/1 (عنوان مؤقت)',
        en: 'Form EL/WS/1 (permanent address) or EL/WC/1 (temporary address)',
      },
      kind: 'form',
      condition: {
        pl: 'Jeśli wymeldowujesz siebie lub swoje dziecko',
        uk: 'Якщо знімаєте з реєстрації себе або свою дитину',
        ar: 'إذا كنت تلغي تسجيلك أو تسجيل طفلك',
        en: 'If you deregister yourself or your child',
      },
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
        pl: 'Wniosek o wymeldowanie z uzasadnieniem',
        uk: 'Обґрунтована заява про зняття з реєстрації',
        ar: 'طلب معلَّل لإلغاء التسجيل',
        en: 'An application for deregistration, with reasons',
      },
      condition: {
        pl: 'Jeśli wymeldowujesz kogoś, kto już tu nie mieszka',
        uk: 'Якщо знімаєте того, хто вже тут не живе',
        ar: 'إذا طلبت إلغاء تسجيل شخص لم يعد يسكن في العنوان',
        en: 'If you deregister someone who no longer lives there',
      },
    },
    {
      name: {
        pl: 'Dokument potwierdzający prawo do lokalu',
        uk: 'Документ про право на житло',
        ar: 'وثيقة الحق في المسكن',
        en: 'Proof of your title to the home',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli wymeldowujesz kogoś, kto już tu nie mieszka',
        uk: 'Якщо знімаєте того, хто вже тут не живе',
        ar: 'إذا طلبت إلغاء تسجيل شخص لم يعد يسكن في العنوان',
        en: 'If you deregister someone who no longer lives there',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Decyzja o wymeldowaniu (na wniosek właściciela)',
        uk: 'Рішення про зняття з реєстрації (за заявою власника)',
        ar: 'قرار إلغاء التسجيل (بطلب من المالك)',
        en: 'Decision to deregister someone (on the owner’s application)',
      },
      amount: 10,
    },
    powerOfAttorneyFee,
  ],
  feeNote: {
    pl: 'Wymeldowanie siebie i zgłoszenie wyjazdu za granicę są bezpłatne.',
    uk: 'Зняти з реєстрації себе й повідомити про виїзд за кордон можна безкоштовно.',
    ar: 'إلغاء تسجيلك والإبلاغ عن السفر إلى الخارج مجانيان.',
    en: 'Deregistering yourself and reporting a move abroad are free.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [
    townHallCounter,
    stateService({
      url: 'https://www.gov.pl/web/gov/wymelduj-sie-z-pobytu-stalego',
      label: {
        pl: 'Wymeldowanie z pobytu stałego na gov.pl',
        uk: 'Зняття з постійної реєстрації на gov.pl',
        ar: 'إلغاء العنوان الدائم في gov.pl',
        en: 'Deregister a permanent address on gov.pl',
      },
      signIn: [...STATE_SIGN_IN, 'qualifiedSignature'],
    }),
    stateService({
      url: 'https://www.gov.pl/web/gov/wymelduj-sie-z-pobytu-czasowego',
      label: {
        pl: 'Wymeldowanie z pobytu czasowego na gov.pl',
        uk: 'Зняття з тимчасової реєстрації на gov.pl',
        ar: 'إلغاء العنوان المؤقت في gov.pl',
        en: 'Deregister a temporary address on gov.pl',
      },
      signIn: [...STATE_SIGN_IN, 'qualifiedSignature'],
    }),
  ],
  processingTime: {
    unit: 'immediately',
    text: {
      pl: 'Wymeldowanie siebie: od ręki. Decyzja o wymeldowaniu innej osoby: do miesiąca, a w zawiłej sprawie do 2 miesięcy.',
      uk: 'Зняти з реєстрації себе: одразу. Рішення щодо іншої особи: до місяця, у складній справі – до 2 місяців.',
      ar: 'إلغاء تسجيلك أنت: فورًا. القرار بشأن شخص آخر: خلال شهر، أو شهرين في الحالات المعقدة.',
      en: 'Deregistering yourself: on the spot. A decision about someone else: within a month, or two months in a complex case.',
    },
  },
  outcome: {
    pl: `Twój dotychczasowy adres przestaje widnieć w rejestrze PESEL. Na prośbę wydamy [zaświadczenie](ref:service-cards/zaswiadczenie-o-zameldowaniu) o wymeldowaniu.

Wymeldowanie to nie eksmisja: nie zmusza nikogo do wyprowadzki i nie zmienia praw do lokalu.`,
    uk: `Попередня адреса зникає з реєстру PESEL. На прохання видамо [довідку](ref:service-cards/zaswiadczenie-o-zameldowaniu) про зняття з реєстрації.

Зняття з реєстрації – не виселення: воно нікого не змушує виїхати й не змінює прав на житло.`,
    ar: `يُحذف عنوانك السابق من سجل PESEL. ونصدر عند الطلب [شهادة](ref:service-cards/zaswiadczenie-o-zameldowaniu) بإلغاء التسجيل.

إلغاء التسجيل ليس إخلاءً: فهو لا يُجبر أحدًا على المغادرة ولا يغيّر الحقوق في المسكن.`,
    en: `Your old address no longer appears in the PESEL register. On request we issue a [certificate](ref:service-cards/zaswiadczenie-o-zameldowaniu) of deregistration.

Deregistration is not eviction: it makes nobody leave and changes no rights to the home.`,
  },
  collection: {
    pl: 'Decyzję o wymeldowaniu innej osoby wysyłamy listem poleconym obu stronom.',
    uk: 'Рішення про зняття іншої особи ми надсилаємо обом сторонам рекомендованим листом.',
    ar: 'نرسل قرار إلغاء تسجيل شخص آخر إلى الطرفين ببريد مسجَّل.',
    en: 'A decision to deregister someone is sent to both sides by registered post.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: fourteenDays,
    text: {
      pl: 'Od decyzji o wymeldowaniu lub o odmowie może odwołać się właściciel i osoba wymeldowywana. Odwołanie złóż do Wojewody Pomorskiego za pośrednictwem Burmistrza Jantarowa; jest bezpłatne. Wymeldowania samego siebie się nie zaskarża.',
      uk: 'Рішення про зняття або про відмову може оскаржити і власник, і особа, яку знімають. Скаргу (odwołanie) до Поморського воєводи подайте через бургомістра Янтарового; це безкоштовно. Зняття за власною заявою не оскаржують.',
      ar: 'يحق للمالك وللشخص المعنيّ الطعن في قرار إلغاء التسجيل أو في قرار الرفض. قدّم الطعن (odwołanie) مجانًا إلى حاكم مقاطعة بومورسكيه عن طريق رئيس بلدية يانتاروفو. أما إلغاء الشخص تسجيل نفسه فلا يُطعن فيه.',
      en: 'Both the owner and the person concerned can appeal against a decision to deregister or a refusal. Appeal (odwołanie) to the Governor of Pomorskie through the Mayor of Jantarowo; it is free. There is no appeal when you deregister yourself.',
    },
  },
  legalActs: [cite(ewidencjaLudnosci), cite(formularzeMeldunkowe), cite(oplataSkarbowa), cite(kpa)],
  responsibleUnit: 'referat-spraw-obywatelskich',
  specialCases: {
    pl: `## Wyjazd za granicę na dłużej niż 6 miesięcy

Jeśli chcesz wrócić, nie wymeldowuj się. Zgłoś wyjazd, a po powrocie – powrót. Meldunek zostaje.

## Osoba zmarła

Nie trzeba jej wymeldowywać. Zrobi to USC, gdy sporządzi akt zgonu.`,
    uk: `## Виїзд за кордон більше ніж на 6 місяців

Якщо ви плануєте повернутися, не знімайтеся з реєстрації. Повідомте про виїзд, а потім – про повернення. Реєстрація зберігається.

## Померла особа

Знімати її з реєстрації не треба. Це зробить USC, коли складе акт про смерть.`,
    ar: `## السفر إلى الخارج أكثر من 6 أشهر

إذا كنت تنوي العودة فلا تلغِ تسجيلك. أبلغ عن السفر ثم عن العودة، ويبقى عنوانك مسجَّلًا.

## المتوفّى

لا حاجة إلى إلغاء تسجيله. يتولى ذلك مكتب الأحوال المدنية (USC) عند تحرير شهادة الوفاة.`,
    en: `## Going abroad for more than 6 months

If you mean to come back, do not deregister. Report your departure and later your return. Your address stays registered.

## Someone who has died

You do not have to deregister them. The registry office (USC) does it when it records the death.`,
  },
  lifeEvents: ['moving', 'home'],
  faq: [
    {
      question: {
        pl: 'Czy mogę wymeldować byłego męża albo lokatora, który nadal tu mieszka?',
        uk: 'Чи можна зняти з реєстрації колишнього чоловіка або орендаря, який досі тут живе?',
        ar: 'هل يمكنني إلغاء تسجيل طليقي أو مستأجر ما زال يسكن هنا؟',
        en: 'Can I deregister a former husband or a tenant who still lives here?',
      },
      answer: {
        pl: 'Nie. Wymeldować decyzją można tylko kogoś, kto naprawdę się wyprowadził. Jeśli ktoś nie chce opuścić lokalu, potrzebny jest wyrok eksmisyjny sądu.',
        uk: 'Ні. Рішенням знімають лише того, хто справді виїхав. Якщо хтось не хоче звільнити житло, потрібне рішення суду про виселення.',
        ar: 'لا. لا يُلغى التسجيل بقرار إلا لمن غادر المسكن فعلًا. وإذا رفض أحدهم المغادرة فلا بد من حكم قضائي بالإخلاء.',
        en: 'No. Only someone who has really moved out can be deregistered by decision. If someone will not leave, you need a court’s eviction order.',
      },
    },
    {
      question: {
        pl: 'Czy po wymeldowaniu stracę prawo głosu?',
        uk: 'Чи втрачу я право голосу після зняття з реєстрації?',
        ar: 'هل أفقد حق التصويت بعد إلغاء التسجيل؟',
        en: 'Do I lose my vote if I deregister?',
      },
      answer: {
        pl: 'Nie, ale bez meldunku stałego musisz wskazać obwód, w którym chcesz głosować. Opisuje to karta „Centralny Rejestr Wyborców”.',
        uk: 'Ні, але без постійної реєстрації ви самі вказуєте дільницю, де хочете голосувати. Про це йдеться в картці «Центральний реєстр виборців».',
        ar: 'لا، لكن من دون عنوان دائم عليك أن تحدد بنفسك الدائرة التي تريد التصويت فيها. تجد الشرح في بطاقة الخدمة «السجل المركزي للناخبين».',
        en: 'No, but without a permanent address you have to choose the polling district yourself. See the card “Central Register of Voters”.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'wymeldować się',
      'wyprowadzka',
      'wymeldować lokatora',
      'wymeldować byłego męża',
      'wyjazd za granicę',
      'EL/WS/1',
      'EL/WC/1',
    ],
    uk: ['виписатися', 'виписка з квартири', 'зняття з прописки', 'вимельдування', 'виїзд за кордон', 'виписати людину'],
    ar: ['شطب العنوان', 'إلغاء السكن', 'الانتقال من البيت', 'السفر إلى الخارج', 'إلغاء تسجيل مستأجر'],
    en: ['deregister', 'moving out', 'wymeldowanie', 'remove a tenant from the register', 'moving abroad', 'unregister'],
  },
}
