import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { dodatkiMieszkaniowe } from '../legal-acts/more-state-acts.ts'
import { kpa } from '../legal-acts/state-acts.ts'
import { appealsBoard, appealToBoard, identityShown, socialWelfareCounter } from './municipal-parts.ts'
import { eDeliveryBox, fourteenDays, freeOfCharge, postToTownHall, stateService } from './parts.ts'

export const dodatekMieszkaniowy: DemoDocument<'service-cards'> = {
  key: 'dodatek-mieszkaniowy',
  number: 'MOPS-02',
  title: {
    pl: 'Dodatek mieszkaniowy',
    uk: 'Житлова доплата (dodatek mieszkaniowy)',
    ar: 'بدل السكن (dodatek mieszkaniowy)',
    en: 'Housing allowance (dodatek mieszkaniowy)',
  },
  summary: {
    pl: 'Pomoc w opłaceniu czynszu i rachunków, gdy dochód jest niski, a mieszkanie nie za duże. Wniosek składasz w MOPS, decyzja jest w 30 dni, a dodatek dostajesz na 6 miesięcy.',
    uk: 'Допомога з оплатою оренди та рахунків, коли дохід низький, а житло не завелике. Заяву подають у MOPS, рішення – за 30 днів, а доплату дають на 6 місяців.',
    ar: 'مساعدة في دفع الإيجار والفواتير إذا كان الدخل منخفضًا والمسكن غير كبير. يُقدَّم الطلب في MOPS، والقرار خلال 30 يومًا، والبدل لمدة 6 أشهر.',
    en: 'Help with rent and bills when your income is low and your home not too large. Apply at MOPS; the decision takes up to 30 days and the allowance lasts 6 months.',
  },
  topics: ['rodzina'],
  audiences: ['residents', 'families', 'seniors', 'disabled', 'newcomers'],
  ownerUnit: 'mops',
  reviewAt: day(75),
  producedBy: 'Miejski Ośrodek Pomocy Społecznej',
  producedAt: day(-150),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla osoby, która ma prawo do mieszkania lub domu: najemcy, podnajemcy, właściciela, członka spółdzielni, a także tego, kto czeka na przyznany lokal socjalny. Liczą się trzy rzeczy.

**Dochód** z 3 miesięcy przed wnioskiem, na osobę:

| Gospodarstwo | Najwyżej | Teraz to około |
| --- | --- | --- |
| 1 osoba | 40% przeciętnego wynagrodzenia | 3560 zł |
| 2 osoby i więcej | 30% przeciętnego wynagrodzenia | 2670 zł |

Jeśli przekraczasz limit, dodatek zmniejszymy o nadwyżkę. Kwoty zmieniają się co roku w lutym.

**Powierzchnia** – najwyżej o 30% więcej niż norma (o 50%, gdy pokoje i kuchnia to nie więcej niż 60% całości):

| Osób | 1 | 2 | 3 | 4 | 5 | 6 |
| --- | --- | --- | --- | --- | --- | --- |
| Norma (m²) | 35 | 40 | 45 | 55 | 65 | 70 |

Na każdą następną osobę dolicz 5 m², na osobę z niepełnosprawnością, która potrzebuje osobnego pokoju – 15 m².

**Opłaty** płacisz na bieżąco albo masz ugodę w sprawie długu.`,
    uk: `Для особи, яка має право на квартиру чи будинок: орендаря, піднаймача, власника, члена кооперативу, а також того, хто чекає на надане соціальне житло. Важать три речі.

**Дохід** за 3 місяці до заяви, на особу:

| Господарство | Щонайбільше | Зараз це близько |
| --- | --- | --- |
| 1 особа | 40 % середньої зарплати | 3560 злотих |
| 2 особи й більше | 30 % середньої зарплати | 2670 злотих |

Якщо ви перевищуєте межу, доплату зменшимо на різницю. Суми змінюються щороку в лютому.

**Площа** – щонайбільше на 30 % більша за норму (на 50 %, якщо кімнати й кухня – не більше 60 % усього):

| Осіб | 1 | 2 | 3 | 4 | 5 | 6 |
| --- | --- | --- | --- | --- | --- | --- |
| Норма (м²) | 35 | 40 | 45 | 55 | 65 | 70 |

На кожну наступну особу додайте 5 м², на людину з інвалідністю, якій потрібна окрема кімната, – 15 м².

**Рахунки** ви сплачуєте вчасно або маєте угоду про погашення боргу.`,
    ar: `لمن له حق في شقة أو بيت: المستأجر أو المستأجر من الباطن أو المالك أو عضو التعاونية، وكذلك من ينتظر سكنًا اجتماعيًا مُنح له. المعايير ثلاثة.

**الدخل** في الأشهر الثلاثة قبل الطلب، للفرد:

| الأسرة | الحد الأعلى | الآن نحو |
| --- | --- | --- |
| شخص واحد | 40% من متوسط الأجر | 3560 زلوتي |
| شخصان فأكثر | 30% من متوسط الأجر | 2670 زلوتي |

إذا تجاوزت الحد خفّضنا البدل بمقدار الزيادة. تتغير المبالغ كل سنة في فبراير.

**المساحة** لا تزيد على المقرر بأكثر من 30% (أو 50% إذا كانت الغرف والمطبخ لا تتجاوز 60% من المجموع):

| عدد الأشخاص | 1 | 2 | 3 | 4 | 5 | 6 |
| --- | --- | --- | --- | --- | --- | --- |
| المقرر (م²) | 35 | 40 | 45 | 55 | 65 | 70 |

أضف 5 م² لكل شخص إضافي، و15 م² لشخص ذي إعاقة يحتاج إلى غرفة مستقلة.

**الفواتير**: أن تدفعها بانتظام أو تكون لك تسوية للدين.`,
    en: `For someone with a right to a flat or house: a tenant, subtenant, owner, housing co-operative member, or someone waiting for the social housing granted to them. Three things count.

**Income** over the 3 months before you apply, per person:

| Household | At most | Now about |
| --- | --- | --- |
| 1 person | 40% of the average wage | PLN 3,560 |
| 2 people or more | 30% of the average wage | PLN 2,670 |

If you are above the limit, we reduce the allowance by the excess. The amounts change every February.

**Floor area** – at most 30% above the norm (50% if the rooms and kitchen are no more than 60% of the whole):

| People | 1 | 2 | 3 | 4 | 5 | 6 |
| --- | --- | --- | --- | --- | --- | --- |
| Norm (m²) | 35 | 40 | 45 | 55 | 65 | 70 |

Add 5 m² for each further person, and 15 m² for a disabled person who needs a separate room.

**Charges**: you pay them regularly, or have an agreement on your arrears.`,
  },
  howTo: {
    pl: `1. Weź druki w [MOPS](ref:units/mops) (ul. Szkolna 6): wniosek i deklarację o dochodach. Możesz też złożyć wniosek przez internet.
2. Poproś zarządcę lub wynajmującego, żeby potwierdził na wniosku powierzchnię i wydatki za ostatni miesiąc. Właściciel domu robi to sam i dołącza rachunki.
3. Zbierz dowody dochodów wszystkich osób z 3 miesięcy przed wnioskiem. Niczego nie dołączasz o 800+, bo ich nie liczymy.
4. Złóż wniosek. Pracownik może przyjść do ciebie i obejrzeć mieszkanie.
5. Czekaj na decyzję i płać rachunki na bieżąco. Po 6 miesiącach złóż wniosek jeszcze raz, najlepiej w ostatnim miesiącu.`,
    uk: `1. Візьміть бланки в [MOPS](ref:units/mops) (ul. Szkolna 6): заяву й декларацію про доходи. Можна подати заяву й онлайн.
2. Попросіть управителя чи власника житла підтвердити в заяві площу та витрати за останній місяць. Власник будинку робить це сам і додає рахунки.
3. Зберіть підтвердження доходів усіх осіб за 3 місяці до заяви. Про 800+ нічого не додавайте: ми їх не рахуємо.
4. Подайте заяву. Працівник може прийти й оглянути житло.
5. Чекайте рішення й сплачуйте рахунки вчасно. Через 6 місяців подайте заяву знову, найкраще в останньому місяці.`,
    ar: `1. خذ النماذج من [MOPS](ref:units/mops) (ul. Szkolna 6): الطلب وإقرار الدخل. ويمكنك التقديم عبر الإنترنت.
2. اطلب من مدير المبنى أو المؤجّر تأكيد المساحة ونفقات الشهر الأخير على الطلب. أما مالك البيت فيكتبها بنفسه ويرفق الفواتير.
3. اجمع ما يثبت دخل كل فرد خلال 3 أشهر قبل الطلب. لا ترفق شيئًا عن 800+ لأننا لا نحسبها.
4. قدّم الطلب. قد يزورك موظف لمعاينة المسكن.
5. انتظر القرار واستمر في دفع الفواتير. بعد 6 أشهر قدّم طلبًا جديدًا، والأفضل في الشهر الأخير.`,
    en: `1. Get the forms at [MOPS](ref:units/mops) (ul. Szkolna 6): the application and the income declaration. You can also apply online.
2. Ask your manager or landlord to confirm the floor area and last month’s costs on the form. A house owner fills this in and attaches bills.
3. Gather proof of everybody’s income for the 3 months before you apply. Attach nothing about 800+, as we do not count it.
4. Apply. A worker may visit to see your home.
5. Wait for the decision and keep paying the bills. After 6 months apply again, best in the last month.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o dodatek mieszkaniowy z potwierdzeniem zarządcy',
        uk: 'Заява на житлову доплату з підтвердженням управителя',
        ar: 'طلب بدل السكن مع تأكيد مدير المبنى',
        en: 'The application with the manager’s confirmation',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Deklaracja o dochodach gospodarstwa domowego z ostatnich 3 miesięcy',
        uk: 'Декларація про доходи господарства за останні 3 місяці',
        ar: 'إقرار دخل الأسرة في الأشهر الثلاثة الأخيرة',
        en: 'Declaration of household income for the last 3 months',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Dokument, z którego wynika prawo do lokalu: umowa najmu, akt własności, przydział',
        uk: 'Документ про право на житло: договір оренди, акт власності, ордер',
        ar: 'سند الحق في المسكن: عقد إيجار أو سند ملكية أو قرار تخصيص',
        en: 'Proof of your right to the home: lease, deed or allocation',
      },
      kind: 'copy',
    },
    {
      name: {
        pl: 'Rachunki za ostatni miesiąc: czynsz, prąd, ogrzewanie, woda, śmieci',
        uk: 'Рахунки за останній місяць: оренда, світло, опалення, вода, сміття',
        ar: 'فواتير الشهر الأخير: الإيجار والكهرباء والتدفئة والماء والنفايات',
        en: 'Bills for the last month: rent, electricity, heating, water, waste',
      },
      kind: 'copy',
    },
    {
      name: {
        pl: 'Orzeczenie o niepełnosprawności',
        uk: 'Довідка про інвалідність',
        ar: 'قرار الإعاقة',
        en: 'Disability certificate',
      },
      kind: 'copy',
      condition: {
        pl: 'Jeśli ktoś w domu potrzebuje osobnego pokoju z tego powodu',
        uk: 'Якщо комусь у домі через це потрібна окрема кімната',
        ar: 'إذا احتاج أحد أفراد البيت بسببها إلى غرفة مستقلة',
        en: 'If someone at home needs a separate room because of it',
      },
    },
    identityShown,
  ],
  feeNote: freeOfCharge,
  channels: [
    socialWelfareCounter,
    stateService({
      url: 'https://www.gov.pl/web/gov/uzyskaj-dodatek-mieszkaniowy',
      label: {
        pl: 'Opis i wniosek na gov.pl',
        uk: 'Опис і заява на gov.pl',
        ar: 'الشرح والطلب في gov.pl',
        en: 'Description and application on gov.pl',
      },
    }),
    {
      ...postToTownHall,
      label: {
        pl: 'MOPS w Jantarowie, ul. Szkolna 6, 84-009 Jantarowo',
        uk: 'MOPS w Jantarowie, ul. Szkolna 6, 84-009 Jantarowo',
        ar: 'MOPS w Jantarowie, ul. Szkolna 6, 84-009 Jantarowo',
        en: 'MOPS w Jantarowie, ul. Szkolna 6, 84-009 Jantarowo',
      },
    },
    eDeliveryBox,
  ],
  processingTime: {
    value: 30,
    unit: 'days',
    text: {
      pl: 'Najpóźniej 30 dni. Przyznajemy od pierwszego dnia miesiąca po złożeniu wniosku, więc nie czekaj do ostatniej chwili.',
      uk: 'Не пізніше ніж за 30 днів. Доплату дають від першого дня місяця після подання, тому не чекайте до останнього.',
      ar: 'في 30 يومًا على الأكثر. ويُمنح البدل من أول الشهر التالي لتقديم الطلب، فلا تؤجّل.',
      en: 'At most 30 days. We grant it from the first day of the month after you apply, so do not wait until the last moment.',
    },
  },
  outcome: {
    pl: 'Dostaniesz decyzję z kwotą na 6 miesięcy. Pieniądze przekazujemy zarządcy lub wynajmującemu do 10. dnia miesiąca, a ty dopłacasz resztę. Właścicielowi domu wypłacamy je do ręki. Dodatek pokrywa zwykle do 70% wydatków na powierzchnię normatywną.',
    uk: 'Ви отримаєте рішення із сумою на 6 місяців. Гроші переказуємо управителю чи власникові житла до 10-го числа, а ви доплачуєте решту. Власникові будинку виплачуємо йому самому. Доплата зазвичай покриває до 70 % витрат на нормативну площу.',
    ar: 'تتسلّم قرارًا بالمبلغ لمدة 6 أشهر. نحوّل المال إلى مدير المبنى أو المؤجّر حتى اليوم 10 من الشهر وتدفع أنت الباقي. ولمالك البيت ندفعه مباشرة. يغطي البدل عادةً حتى 70% من نفقات المساحة المقررة.',
    en: 'You receive a decision with the amount for 6 months. We pay the manager or landlord by the 10th of the month, and you pay the rest. A house owner receives the money directly. The allowance usually covers up to 70% of the costs of the normative area.',
  },
  collection: {
    pl: 'Decyzję wyślemy listem lub na adres do e-Doręczeń. Możesz ją odebrać w recepcji MOPS.',
    uk: 'Рішення надішлемо листом або на адресу e-Doręczenia. Його можна забрати на рецепції MOPS.',
    ar: 'نرسل القرار بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia). ويمكنك تسلّمه من استقبال MOPS.',
    en: 'We send the decision by post or to your e-Delivery address. You can collect it at the MOPS reception.',
  },
  appeal: {
    isPossible: true,
    authority: appealsBoard,
    deadline: fourteenDays,
    text: appealToBoard,
  },
  legalActs: [cite(dodatkiMieszkaniowe), cite(kpa)],
  responsibleUnit: 'mops',
  specialCases: {
    pl: `## Masz zaległości

Sam dług nie zamyka drogi. Ważne, żebyś płacił bieżące rachunki. Jeśli przestaniesz w trakcie, wstrzymamy dodatek. Masz 3 miesiące, żeby nadrobić, inaczej wygaśnie.

## Wynajmujesz prywatnie

Umowa może być z osobą prywatną. Musisz mieć ją na piśmie. Gdy właściciel odmawia potwierdzenia, przyjdź do nas: wyjaśnimy mu, że nie ponosi kosztów.

## Nie mieszkasz tu, choć masz meldunek

Dodatek jest tylko na lokal, w którym naprawdę mieszkasz. Studentom i osobom pracującym gdzie indziej nie przysługuje na puste mieszkanie.

## Prąd i ogrzewanie

Jeśli w mieszkaniu nie ma centralnego ogrzewania, ciepłej wody lub gazu, możesz dostać ryczałt na zakup opału.`,
    uk: `## У вас заборгованість

Сам борг не є перешкодою. Важливо сплачувати поточні рахунки. Якщо ви перестанете, ми призупинимо доплату. У вас є 3 місяці, щоб надолужити, інакше вона припиниться.

## Ви орендуєте в приватної особи

Договір може бути з приватною особою. Він має бути письмовим. Якщо власник відмовляється підтвердити витрати, прийдіть до нас: ми пояснимо, що це йому нічого не коштує.

## Ви тут не живете, хоча зареєстровані

Доплата лише на житло, де ви справді живете. Студентам і тим, хто працює в іншому місці, на порожню квартиру вона не належить.

## Світло й опалення

Якщо в житлі немає центрального опалення, гарячої води чи газу, ви можете отримати фіксовану суму на купівлю палива.`,
    ar: `## لديك متأخرات

الدين وحده لا يمنع. المهم أن تدفع الفواتير الجارية. إذا توقفت علّقنا البدل، ولديك 3 أشهر لسداد ما فات وإلا انتهى.

## تستأجر من شخص خاص

يجوز أن يكون العقد مع شخص خاص، لكن يجب أن يكون مكتوبًا. وإذا رفض المالك التأكيد فتعال إلينا نشرح له أنه لا يتحمل تكلفة.

## لا تسكن هنا مع أنك مسجَّل

البدل للمسكن الذي تعيش فيه فعلًا. ولا يحق للطلاب والعاملين في مكان آخر الحصول عليه عن شقة خالية.

## الكهرباء والتدفئة

إذا لم يكن في المسكن تدفئة مركزية أو ماء ساخن أو غاز فقد تحصل على مبلغ مقطوع لشراء الوقود.`,
    en: `## You have arrears

Debt alone does not rule you out. What matters is paying current bills. If you stop, we suspend the allowance. You have 3 months to catch up, or it ends.

## You rent privately

The lease may be with a private person, but it must be in writing. If the landlord will not confirm the costs, come to us: we will explain that it costs them nothing.

## You are registered here but live elsewhere

The allowance is only for a home where you really live. Students and people working elsewhere cannot get it for an empty flat.

## Electricity and heating

If your home has no central heating, hot water or gas, you may get a flat sum to buy fuel.`,
  },
  lifeEvents: ['home', 'family', 'moving', 'disability'],
  faq: [
    {
      question: {
        pl: 'Czy mogę dostać dodatek, jeśli mam PESEL UKR?',
        uk: 'Чи можу я отримати доплату, якщо маю PESEL UKR?',
        ar: 'هل يحق لي البدل إذا كان لدي PESEL UKR؟',
        en: 'Can I get it with PESEL UKR?',
      },
      answer: {
        pl: 'Zależy od tego, co pozwala twój dokument pobytowy. Przyjdź z nim do MOPS: sprawdzimy to na miejscu i bezpłatnie.',
        uk: 'Залежить від того, що дозволяє ваш документ про перебування. Прийдіть із ним до MOPS: перевіримо на місці й безкоштовно.',
        ar: 'يتوقف ذلك على ما تسمح به وثيقة إقامتك. تعال بها إلى MOPS فنتحقّق في الحال ومجانًا.',
        en: 'It depends on what your residence document allows. Bring it to MOPS and we will check it on the spot, free of charge.',
      },
    },
    {
      question: {
        pl: 'Dostałem podwyżkę w trakcie. Co robić?',
        uk: 'Мені підвищили зарплату посеред строку. Що робити?',
        ar: 'ارتفع أجري خلال المدة. ماذا أفعل؟',
        en: 'I got a pay rise in the meantime. What now?',
      },
      answer: {
        pl: 'W ciągu 6 miesięcy dochód się nie przelicza: bierzemy go z 3 miesięcy przed wnioskiem. Nowy dochód policzymy przy następnym wniosku.',
        uk: 'Протягом 6 місяців дохід не перераховують: беремо його за 3 місяці до заяви. Новий дохід врахуємо в наступній заяві.',
        ar: 'لا يُعاد حساب الدخل خلال 6 أشهر، فنحن نأخذ الأشهر الثلاثة السابقة للطلب. أما الدخل الجديد فنحسبه في الطلب التالي.',
        en: 'Income is not recalculated during the 6 months: we use the 3 months before the application. Your new income counts next time.',
      },
    },
    {
      question: {
        pl: 'Ile mogę dostać?',
        uk: 'Скільки я можу отримати?',
        ar: 'كم يمكن أن أحصل؟',
        en: 'How much can I get?',
      },
      answer: {
        pl: 'To zależy od dochodu, czynszu i liczby osób. Pracownik MOPS policzy ci to orientacyjnie, zanim złożysz wniosek. Nie wypłacamy, gdy kwota byłaby mniejsza niż 2% najniższej emerytury.',
        uk: 'Це залежить від доходу, оренди та кількості осіб. Працівник MOPS порахує орієнтовно, перш ніж ви подасте заяву. Не виплачуємо, якщо сума менша за 2 % найнижчої пенсії.',
        ar: 'يتوقف على الدخل والإيجار وعدد الأشخاص. يحسبه لك موظف MOPS تقريبًا قبل تقديم الطلب. ولا نصرفه إذا قلّ المبلغ عن 2% من أدنى معاش.',
        en: 'It depends on your income, rent and household. A MOPS worker will work it out roughly before you apply. We do not pay if it would be below 2% of the lowest pension.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'MOPS-02',
      'dopłata do czynszu',
      'pomoc w czynszu',
      'dodatek do mieszkania',
      'niski dochód',
      'zasiłek na mieszkanie',
      'rachunki',
    ],
    uk: ['MOPS-02', 'субсидія', 'допомога на оренду', 'доплата за квартиру', 'низький дохід', 'оплата комуналки'],
    ar: ['MOPS-02', 'مساعدة الإيجار', 'إعانة سكن', 'دعم الإيجار', 'دخل منخفض', 'فواتير'],
    en: ['MOPS-02', 'housing benefit', 'rent help', 'rent subsidy', 'low income', 'help with bills'],
  },
}
