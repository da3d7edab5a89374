import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kodeksWyborczy, kpa } from '../legal-acts/state-acts.ts'
import { eDeliveryBox, freeOfCharge, postToTownHall, STATE_SIGN_IN, stateService, townHallCounter } from './parts.ts'

export const centralnyRejestrWyborcow: DemoDocument<'service-cards'> = {
  key: 'centralny-rejestr-wyborcow',
  number: 'SO-07',
  title: {
    pl: 'Centralny Rejestr Wyborców – stały obwód głosowania',
    uk: 'Центральний реєстр виборців – постійна дільниця (Centralny Rejestr Wyborców)',
    ar: 'السجل المركزي للناخبين – دائرة الاقتراع الدائمة (Centralny Rejestr Wyborców)',
    en: 'Central Register of Voters – your permanent polling district (Centralny Rejestr Wyborców)',
  },
  summary: {
    pl: 'Mieszkasz w Jantarowie, ale nie masz tu meldunku stałego? Złóż wniosek, a będziesz głosować tutaj we wszystkich wyborach. To bezpłatne, decyzję wydajemy w 5 dni.',
    uk: 'Живете в Янтаровому, але не маєте тут постійної реєстрації? Подайте заяву – і голосуватимете тут на всіх виборах. Це безкоштовно, рішення – за 5 днів.',
    ar: 'هل تسكن في يانتاروفو وليس لك فيها عنوان دائم مسجَّل؟ قدّم طلبًا لتصوّت هنا في كل الانتخابات. الطلب مجاني والقرار خلال 5 أيام.',
    en: 'Do you live in Jantarowo without a permanent registered address here? Apply, and you will vote here in every election. It is free and we decide within 5 days.',
  },
  topics: ['dokumenty'],
  audiences: ['residents', 'newcomers', 'disabled'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(150),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-210),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla obywateli Polski, którzy skończyli 18 lat i mieszkają w Jantarowie na stałe, ale:

- mają meldunek stały w innej gminie albo nie mają go wcale,
- mają tu meldunek, ale mieszkają pod innym adresem w gminie,
- nie mają domu, a stale tu przebywają.

Wniosek mogą też złożyć **obywatele UE i Wielkiej Brytanii**, którzy tu mieszkają. Obywatele UE głosują w wyborach do rady miejskiej, burmistrza i Parlamentu Europejskiego, obywatele Wielkiej Brytanii – do rady miejskiej i burmistrza.

Jeśli masz w Jantarowie meldunek stały i pod tym adresem mieszkasz, nic nie musisz robić: jesteś w rejestrze.`,
    uk: `Для громадян Польщі, яким виповнилося 18 років і які постійно живуть у Янтаровому, але:

- мають постійну реєстрацію в іншій гміні або не мають її взагалі,
- зареєстровані тут, але живуть за іншою адресою в гміні,
- не мають житла, але постійно тут перебувають.

Заяву можуть подати й **громадяни ЄС та Великої Британії**, які тут живуть. Громадяни ЄС голосують на виборах до міської ради, бургомістра та Європейського парламенту, громадяни Великої Британії – до міської ради й бургомістра. Громадяни інших країн у Польщі не голосують.

Якщо ви постійно зареєстровані в Янтаровому й живете за цією адресою, нічого робити не треба: ви вже в реєстрі.`,
    ar: `للمواطنين البولنديين الذين أتمّوا 18 عامًا ويسكنون في يانتاروفو سكنًا دائمًا، لكنهم:

- مسجَّلون بعنوان دائم في بلدية أخرى أو ليس لهم عنوان مسجَّل،
- مسجَّلون هنا لكنهم يسكنون في عنوان آخر داخل البلدية،
- بلا مسكن لكنهم يقيمون هنا باستمرار.

يستطيع تقديم الطلب أيضًا **مواطنو الاتحاد الأوروبي وبريطانيا** الساكنون هنا. يصوّت مواطنو الاتحاد في انتخابات المجلس البلدي ورئيس البلدية والبرلمان الأوروبي، ومواطنو بريطانيا في انتخابات المجلس البلدي ورئيس البلدية. ولا يصوّت في بولندا مواطنو الدول الأخرى.

إذا كان لك عنوان دائم مسجَّل في يانتاروفو وتسكن فيه فلا حاجة إلى شيء، فأنت في السجل.`,
    en: `For Polish citizens aged 18 or over who live permanently in Jantarowo but:

- have a permanent registered address in another municipality, or none,
- are registered here but live at a different address in the municipality,
- are homeless but stay here permanently.

**Citizens of the EU and the UK** who live here can apply too. EU citizens vote for the town council, the mayor and the European Parliament; UK citizens vote for the town council and the mayor. Citizens of other countries cannot vote in Poland.

If you have a permanent registered address in Jantarowo and live there, do nothing: you are in the register.`,
  },
  howTo: {
    pl: `1. Sprawdź, gdzie teraz głosujesz: w usłudze mObywatel, w części „Twoje dane”, albo u nas w urzędzie.
2. Złóż wniosek o ujęcie w stałym obwodzie głosowania: przez internet, w [Referacie Spraw Obywatelskich](ref:units/referat-spraw-obywatelskich), listem albo na adres do e-Doręczeń.
3. Wpisz adres, pod którym mieszkasz, i dołącz dokument, który to potwierdza.
4. Poczekaj na decyzję. Zmiana działa we wszystkich kolejnych wyborach.

> [!NOTE]
> Nie zostawiaj wniosku na ostatnie dni przed wyborami. Wtedy wystarczy jednorazowa zmiana miejsca głosowania.`,
    uk: `1. Перевірте, де ви голосуєте зараз: у сервісі mObywatel, у розділі «Twoje dane», або в нас в управлінні.
2. Подайте заяву про включення до постійної виборчої дільниці: онлайн, у [відділі громадянських справ](ref:units/referat-spraw-obywatelskich), листом або на адресу e-Doręczenia.
3. Вкажіть адресу, за якою живете, і додайте документ, що це підтверджує.
4. Дочекайтеся рішення. Зміна діятиме на всіх наступних виборах.

> [!NOTE]
> Не відкладайте заяву на останні дні перед виборами. Тоді достатньо одноразово змінити місце голосування.`,
    ar: `1. تحقّق أين تصوّت الآن: في خدمة mObywatel، قسم «Twoje dane»، أو عندنا في البلدية.
2. قدّم طلب الإدراج في دائرة اقتراع دائمة عبر الإنترنت أو في [قسم شؤون المواطنين](ref:units/referat-spraw-obywatelskich) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).
3. اكتب العنوان الذي تسكن فيه وأرفق وثيقة تثبت ذلك.
4. انتظر القرار. يسري التغيير في كل الانتخابات التالية.

> [!NOTE]
> لا تؤجّل الطلب إلى الأيام الأخيرة قبل الانتخابات، ففيها يكفي تغيير مكان التصويت لمرة واحدة.`,
    en: `1. Check where you vote now: in mObywatel under “Twoje dane”, or with us at the town hall.
2. Apply to be entered in a permanent polling district: online, at the [Civic Affairs Department](ref:units/referat-spraw-obywatelskich), by post or to our e-Delivery address.
3. Give the address where you live and attach a document that confirms it.
4. Wait for the decision. The change applies in all elections that follow.

> [!NOTE]
> Do not leave the application to the last days before an election. At that point a one-off change of polling place is enough.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o ujęcie w stałym obwodzie głosowania',
        uk: 'Заява про включення до постійної виборчої дільниці',
        ar: 'طلب الإدراج في دائرة اقتراع دائمة',
        en: 'Application to be entered in a permanent polling district',
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
        pl: 'Dokument, który potwierdza, że tu mieszkasz: umowa najmu, rachunek, pierwsza strona PIT lub oświadczenie właściciela',
        uk: 'Документ, що підтверджує проживання: договір оренди, рахунок, перша сторінка PIT або заява власника',
        ar: 'وثيقة تثبت سكنك هنا: عقد إيجار أو فاتورة أو الصفحة الأولى من الإقرار الضريبي (PIT) أو إفادة من المالك',
        en: 'Proof that you live here: tenancy agreement, bill, first page of a PIT tax return or the owner’s statement',
      },
      kind: 'copy',
    },
  ],
  feeNote: freeOfCharge,
  channels: [
    stateService({
      url: 'https://www.mobywatel.gov.pl',
      label: {
        pl: 'mObywatel: dane w rejestrze i wniosek',
        uk: 'mObywatel: дані в реєстрі та заява',
        ar: 'mObywatel: بياناتك في السجل والطلب',
        en: 'mObywatel: your data in the register and the application',
      },
      signIn: [...STATE_SIGN_IN, 'qualifiedSignature'],
    }),
    townHallCounter,
    postToTownHall,
    eDeliveryBox,
  ],
  processingTime: {
    value: 5,
    unit: 'days',
    text: {
      pl: '5 dni od złożenia wniosku. W tym czasie sprawdzamy, czy naprawdę tu mieszkasz.',
      uk: '5 днів від подання заяви. За цей час ми перевіряємо, чи ви справді тут живете.',
      ar: '5 أيام من تقديم الطلب، نتحقق خلالها من أنك تسكن هنا فعلًا.',
      en: '5 days from your application. In that time we check that you really live here.',
    },
  },
  outcome: {
    pl: 'Dostaniesz decyzję o ujęciu w obwodzie właściwym dla twojego adresu. Od razu przestajesz być w poprzednim obwodzie. Lokal wyborczy znajdziesz w usłudze mObywatel i na obwieszczeniach burmistrza.',
    uk: 'Ви отримаєте рішення про включення до дільниці за вашою адресою. Водночас вас вилучать із попередньої дільниці. Адресу дільниці знайдете в mObywatel та в оголошеннях бургомістра.',
    ar: 'تتلقى قرارًا بإدراجك في دائرة عنوانك، وتخرج في الوقت نفسه من الدائرة السابقة. تجد مركز الاقتراع في خدمة mObywatel وفي إعلانات رئيس البلدية.',
    en: 'You receive a decision entering you in the district of your address. At the same time you leave your previous one. Find your polling station in mObywatel and on the mayor’s notices.',
  },
  collection: {
    pl: 'Decyzję odbierasz osobiście, listem albo na skrzynkę elektroniczną.',
    uk: 'Рішення ви забираєте особисто, отримуєте листом або в електронну скриньку.',
    ar: 'تتسلّم القرار شخصيًا أو بالبريد أو في صندوقك الإلكتروني.',
    en: 'You collect the decision in person, or receive it by post or in your electronic inbox.',
  },
  appeal: {
    isPossible: true,
    authority: {
      pl: 'Sąd rejonowy, za pośrednictwem Burmistrza Jantarowa',
      uk: 'Районний суд, через бургомістра Янтарового',
      ar: 'المحكمة الابتدائية (sąd rejonowy) عن طريق رئيس بلدية يانتاروفو',
      en: 'The district court (sąd rejonowy), through the Mayor of Jantarowo',
    },
    deadline: {
      pl: '3 dni od dnia, w którym dostaniesz decyzję',
      uk: '3 дні від дня, коли ви отримали рішення',
      ar: '3 أيام من يوم تسلّمك القرار',
      en: '3 days from the day you receive the decision',
    },
    text: {
      pl: 'Na odmowę możesz wnieść skargę. Burmistrz może ją uwzględnić od razu; jeśli nie, przekazuje ją sądowi. Jeśli w rejestrze są błędne dane, złóż reklamację: rozpatrzymy ją w 3 dni. Wszystko jest bezpłatne.',
      uk: 'На відмову можна подати скаргу (skarga). Бургомістр може задовольнити її одразу; якщо ні – передає до суду. Якщо в реєстрі помилкові дані, подайте рекламацію (reklamacja): розглянемо її за 3 дні. Усе безкоштовно.',
      ar: 'يمكنك تقديم شكوى (skarga) على الرفض. قد يقبلها رئيس البلدية فورًا، وإلا أحالها إلى المحكمة. وإذا كانت في السجل بيانات خاطئة فقدّم اعتراضًا (reklamacja) ننظر فيه خلال 3 أيام. كل ذلك مجاني.',
      en: 'You can bring a complaint (skarga) against a refusal. The mayor can accept it at once or passes it to the court. If your data in the register are wrong, file an objection (reklamacja): we deal with it within 3 days. All of this is free.',
    },
  },
  legalActs: [cite(kodeksWyborczy), cite(kpa)],
  responsibleUnit: 'referat-spraw-obywatelskich',
  specialCases: {
    pl: `## Chcesz zagłosować tu tylko raz

Gdy wybory są już ogłoszone, złóż wniosek o zmianę miejsca głosowania, od 44. do 3. dnia przed wyborami. Możesz też wziąć zaświadczenie o prawie do głosowania. W wyborach samorządowych miejsce zmienisz tylko w granicach swojej gminy.

## Masz 60 lat lub więcej albo niepełnosprawność

Możesz głosować przez pełnomocnika lub korespondencyjnie. Na głosowanie może cię dowieźć bezpłatny transport gminy. Zadzwoń po ogłoszeniu wyborów: 58 000 10 21.`,
    uk: `## Ви хочете проголосувати тут лише раз

Коли вибори вже оголошено, подайте заяву про зміну місця голосування, від 44-го до 3-го дня перед виборами. Можна також узяти довідку про право голосу. На місцевих виборах місце змінюють лише в межах своєї гміни.

## Вам 60 років або більше чи ви маєте інвалідність

Можна голосувати через представника або поштою. На дільницю вас може безкоштовно довезти транспорт гміни. Зателефонуйте після оголошення виборів: 58 000 10 21.`,
    ar: `## تريد التصويت هنا مرة واحدة فقط

بعد الإعلان عن الانتخابات قدّم طلب تغيير مكان التصويت بين اليوم الرابع والأربعين واليوم الثالث قبلها. ويمكنك أيضًا أخذ شهادة بحق التصويت. وفي الانتخابات المحلية لا تغيّر المكان إلا داخل بلديتك.

## عمرك 60 عامًا أو أكثر أو لديك إعاقة

يمكنك التصويت عن طريق وكيل أو بالمراسلة. وقد تنقلك البلدية مجانًا إلى مركز الاقتراع. اتصل بعد الإعلان عن الانتخابات: 58 000 10 21.`,
    en: `## You want to vote here only once

Once an election has been called, apply to change your polling place, from the 44th to the 3rd day before it. You can also take a certificate of your right to vote. In local elections you can change the place only within your own municipality.

## You are 60 or over, or have a disability

You can vote by proxy or by post. The municipality may take you to the polling station free of charge. Call us once the election has been called: 58 000 10 21.`,
  },
  lifeEvents: ['documents', 'moving', 'disability'],
  faq: [
    {
      question: {
        pl: 'Czy do tego wniosku potrzebny jest meldunek?',
        uk: 'Чи потрібна для цієї заяви прописка?',
        ar: 'هل يحتاج هذا الطلب إلى عنوان مسجَّل؟',
        en: 'Do I need a registered address to apply?',
      },
      answer: {
        pl: 'Nie. Liczy się to, gdzie naprawdę mieszkasz. Wniosek nie zmienia też twojego meldunku.',
        uk: 'Ні. Важливо, де ви справді живете. Заява також не змінює вашої реєстрації.',
        ar: 'لا. المهم أين تسكن فعلًا. كما أن الطلب لا يغيّر عنوانك المسجَّل.',
        en: 'No. What matters is where you really live. The application does not change your registered address either.',
      },
    },
    {
      question: {
        pl: 'Mam nowy meldunek stały i stary wniosek o inny obwód. Gdzie jestem w rejestrze?',
        uk: 'У мене є нова постійна реєстрація і давня заява про іншу дільницю. Де я в реєстрі?',
        ar: 'لي عنوان دائم جديد وطلب قديم لدائرة أخرى، فأين اسمي في السجل؟',
        en: 'I have a new permanent address and an old application for another district. Where am I in the register?',
      },
      answer: {
        pl: 'Nowe zameldowanie na stałe przenosi cię do obwodu z meldunku. Jeśli mieszkasz gdzie indziej, złóż wniosek jeszcze raz.',
        uk: 'Нова постійна реєстрація переносить вас на дільницю за цією адресою. Якщо ви живете деінде, подайте заяву ще раз.',
        ar: 'التسجيل الجديد بعنوان دائم ينقلك إلى دائرة ذلك العنوان. إذا كنت تسكن في مكان آخر فقدّم الطلب من جديد.',
        en: 'Registering a new permanent address moves you to the district of that address. If you live elsewhere, apply again.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'rejestr wyborców',
      'dopisać się do wyborów',
      'gdzie głosuję',
      'spis wyborców',
      'lokal wyborczy',
      'głosowanie bez meldunku',
      'wybory',
    ],
    uk: ['вибори', 'список виборців', 'де голосувати', 'виборча дільниця', 'зареєструватися на вибори'],
    ar: ['انتخابات', 'تصويت', 'قائمة الناخبين', 'مركز الاقتراع', 'أين أصوّت'],
    en: ['voter registration', 'register to vote', 'electoral roll', 'polling station', 'where do I vote', 'elections'],
  },
}
