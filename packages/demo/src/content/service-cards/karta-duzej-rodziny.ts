import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { duplikatKartyDuzejRodziny, ustawaKartaDuzejRodziny } from '../legal-acts/more-state-acts.ts'
import { kpa } from '../legal-acts/state-acts.ts'
import { BANK_ACCOUNT, fourteenDays, stateService } from './parts.ts'

export const kartaDuzejRodziny: DemoDocument<'service-cards'> = {
  key: 'karta-duzej-rodziny',
  number: 'MOPS-01',
  title: {
    pl: 'Karta Dużej Rodziny',
    uk: 'Карта великої родини (Karta Dużej Rodziny)',
    ar: 'بطاقة الأسرة الكبيرة (Karta Dużej Rodziny)',
    en: 'Large Family Card (Karta Dużej Rodziny)',
  },
  summary: {
    pl: 'W twojej rodzinie jest lub było na utrzymaniu co najmniej troje dzieci? Weź kartę ze zniżkami na pociągi, paszporty, parki narodowe i zakupy. Jest bezpłatna i nie zależy od dochodu.',
    uk: 'Маєте або колись мали на утриманні щонайменше трьох дітей? Отримайте карту зі знижками на потяги, паспорти, національні парки й покупки. Вона безкоштовна й не залежить від доходу.',
    ar: 'هل تعيل ثلاثة أطفال على الأقل أو كنت تعيلهم يومًا؟ احصل على بطاقة بتخفيضات على القطارات وجوازات السفر والمتنزهات الوطنية والمشتريات. هي مجانية ولا علاقة لها بالدخل.',
    en: 'Do you support at least three children, or did you once? Get a card with discounts on trains, passports, national parks and shopping. It is free and does not depend on income.',
  },
  topics: ['rodzina'],
  audiences: ['families', 'residents', 'seniors', 'newcomers'],
  ownerUnit: 'mops',
  reviewAt: day(100),
  producedBy: 'Miejski Ośrodek Pomocy Społecznej',
  producedAt: day(-120),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla rodziny, która mieszka w Jantarowie i w której rodzic lub jego małżonek ma albo miał na utrzymaniu łącznie co najmniej troje dzieci.

| Kto | Jak długo karta jest ważna |
| --- | --- |
| Rodzice, macocha, ojczym | bezterminowo |
| Dziecko | do 18. urodzin |
| Dziecko, które się uczy | do końca nauki, najdłużej do 25. urodzin |
| Dziecko z orzeczoną niepełnosprawnością | tak długo jak orzeczenie |

Dzieci dostają kartę, jeśli w dniu wniosku co najmniej troje spełnia te warunki. Jeśli dzieci są już dorosłe, kartę dostają sami rodzice. Karta należy się też rodzinom zastępczym i rodzinnym domom dziecka.`,
    uk: `Для родини, яка живе в Янтаровому і в якій хтось із батьків або його чоловік чи дружина має або мав на утриманні разом щонайменше трьох дітей.

| Хто | Скільки діє карта |
| --- | --- |
| Батьки, мачуха, вітчим | безстроково |
| Дитина | до 18 років |
| Дитина, яка навчається | до кінця навчання, щонайдовше до 25 років |
| Дитина з підтвердженою інвалідністю | стільки, скільки діє висновок |

Діти отримують карти, якщо в день заяви ці умови виконують щонайменше троє. Якщо діти вже дорослі, карти отримують лише батьки. Право на карту мають також прийомні родини та дитячі будинки сімейного типу.`,
    ar: `للأسرة الساكنة في يانتاروفو التي يعيل فيها أحد الوالدين أو زوجه ثلاثة أطفال على الأقل في المجموع، أو كان يعيلهم.

| من | مدة صلاحية البطاقة |
| --- | --- |
| الوالدان وزوجة الأب وزوج الأم | دون تحديد مدة |
| الطفل | حتى بلوغ 18 عامًا |
| الابن الذي يدرس | حتى نهاية الدراسة، وبحد أقصى 25 عامًا |
| الطفل ذو الإعاقة المثبتة | مدة سريان قرار الإعاقة |

يحصل الأطفال على البطاقة إذا استوفى ثلاثة منهم على الأقل هذه الشروط يوم تقديم الطلب. وإذا كان الأبناء قد كبروا فيحصل عليها الوالدان وحدهما. وللأسر الحاضنة ودور الأطفال الأسرية حق في البطاقة أيضًا.`,
    en: `For a family living in Jantarowo in which a parent or the parent’s spouse supports, or has supported, at least three children in all.

| Who | How long the card is valid |
| --- | --- |
| Parents, step-parents | indefinitely |
| A child | until the 18th birthday |
| A child in education | until the end of studies, at most until the 25th birthday |
| A child with a certified disability | as long as the certificate |

Children get cards if at least three of them meet these conditions on the day you apply. If the children are grown up, only the parents get cards. Foster families and family-type children’s homes qualify too.`,
  },
  howTo: {
    pl: `1. Wybierz, jakiej karty chcecie: w telefonie, plastikowej czy obu. Jeśli poprosisz od razu o obie, nic nie płacisz.
2. Wypełnij jeden wniosek dla całej rodziny: na portalu Emp@tia albo w [MOPS w Jantarowie](ref:units/mops).
3. Dołącz oświadczenia. Jeśli wszyscy macie PESEL i dane w rejestrach, innych dokumentów zwykle nie potrzeba.
4. Poczekaj na wiadomość. Kartę w aplikacji mObywatel włączysz od razu po przyznaniu.
5. Plastikowe karty odbierz w MOPS.`,
    uk: `1. Оберіть, яка карта вам потрібна: у телефоні, пластикова чи обидві. Якщо попросити одразу обидві, платити не треба.
2. Заповніть одну заяву на всю родину: на порталі Emp@tia або в [MOPS у Янтаровому](ref:units/mops).
3. Додайте заяви-підтвердження (oświadczenia). Якщо всі мають PESEL і дані в реєстрах, інші документи зазвичай не потрібні.
4. Дочекайтеся повідомлення. Карту в застосунку mObywatel можна ввімкнути одразу після рішення.
5. Пластикові карти заберіть у MOPS.`,
    ar: `1. اختاروا نوع البطاقة: في الهاتف أو بلاستيكية أو كلتاهما. إذا طلبتم النوعين معًا من البداية فلا رسم عليكم.
2. املأ طلبًا واحدًا للأسرة كلها على بوابة Emp@tia أو في [مركز المساعدة الاجتماعية (MOPS)](ref:units/mops).
3. أرفق التصريحات (oświadczenia). إذا كان لكل منكم رقم PESEL وبياناته في السجلات فلا حاجة عادةً إلى وثائق أخرى.
4. انتظر الإشعار. تُفعَّل البطاقة في تطبيق mObywatel فور منحها.
5. تسلّم البطاقات البلاستيكية من المركز.`,
    en: `1. Choose which card you want: on your phone, plastic or both. If you ask for both at once, you pay nothing.
2. Fill in one application for the whole family: on the Emp@tia portal or at [MOPS in Jantarowo](ref:units/mops).
3. Attach the declarations. If all of you have a PESEL and your data are in the registers, other documents are usually not needed.
4. Wait for our message. You can switch on the card in the mObywatel app as soon as it is granted.
5. Collect plastic cards from MOPS.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o przyznanie Karty Dużej Rodziny, jeden na rodzinę',
        uk: 'Заява на Карту великої родини, одна на родину',
        ar: 'طلب بطاقة الأسرة الكبيرة، واحد لكل أسرة',
        en: 'Application for the Large Family Card, one per family',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Oświadczenie rodziców, że nie są pozbawieni ani ograniczeni we władzy rodzicielskiej wobec co najmniej trojga dzieci',
        uk: 'Заява батьків, що щодо принаймні трьох дітей їх не позбавлено й не обмежено в батьківських правах',
        ar: 'تصريح الوالدين بأنهما غير محرومين من السلطة الأبوية ولا مقيَّدَين فيها تجاه ثلاثة أطفال على الأقل',
        en: 'The parents’ declaration that they have not lost parental authority over at least three children, nor had it limited',
      },
    },
    {
      name: {
        pl: 'Oświadczenie o planowanym końcu nauki',
        uk: 'Заява про запланований кінець навчання',
        ar: 'تصريح بالموعد المتوقع لانتهاء الدراسة',
        en: 'Declaration of the planned end of studies',
      },
      condition: {
        pl: 'Dziecko w wieku 18–25 lat, które się uczy',
        uk: 'Для дитини 18–25 років, яка навчається',
        ar: 'للابن بين 18 و25 عامًا الذي يدرس',
        en: 'A child aged 18–25 in education',
      },
    },
    {
      name: {
        pl: 'Orzeczenie o umiarkowanym lub znacznym stopniu niepełnosprawności',
        uk: 'Висновок про помірний або значний ступінь інвалідності',
        ar: 'قرار بدرجة إعاقة متوسطة أو شديدة',
        en: 'Certificate of moderate or severe disability',
      },
      kind: 'show',
      condition: {
        pl: 'Pełnoletnie dziecko z niepełnosprawnością',
        uk: 'Для повнолітньої дитини з інвалідністю',
        ar: 'للابن البالغ ذي الإعاقة',
        en: 'An adult child with a disability',
      },
    },
    {
      name: {
        pl: 'Paszport, akt urodzenia dziecka lub akt małżeństwa',
        uk: 'Паспорт, свідоцтво про народження дитини або про шлюб',
        ar: 'جواز السفر أو شهادة ميلاد الطفل أو عقد الزواج',
        en: 'Passport, child’s birth certificate or marriage certificate',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli ktoś w rodzinie nie ma numeru PESEL',
        uk: 'Якщо хтось у родині не має номера PESEL',
        ar: 'إذا كان أحد أفراد الأسرة لا يحمل رقم PESEL',
        en: 'If someone in the family has no PESEL number',
      },
    },
    {
      name: {
        pl: 'Karta pobytu lub decyzja pobytowa; obywatel UE – zaświadczenie o zarejestrowaniu pobytu',
        uk: 'Картка перебування (karta pobytu) або рішення; громадянин ЄС – довідка про реєстрацію перебування',
        ar: 'بطاقة الإقامة (karta pobytu) أو قرار الإقامة؛ ولمواطن الاتحاد الأوروبي شهادة تسجيل الإقامة',
        en: 'Residence card or decision; EU citizens – residence registration certificate',
      },
      kind: 'show',
      condition: {
        pl: 'Cudzoziemiec',
        uk: 'Для іноземця',
        ar: 'للأجنبي',
        en: 'Foreign nationals',
      },
    },
  ],
  fees: [
    {
      label: {
        pl: 'Plastikowa karta, gdy masz już kartę elektroniczną',
        uk: 'Пластикова карта, якщо у вас уже є електронна',
        ar: 'بطاقة بلاستيكية إذا كان لديك بطاقة إلكترونية',
        en: 'A plastic card when you already have an electronic one',
      },
      amount: 10,
    },
    {
      label: {
        pl: 'Duplikat karty plastikowej',
        uk: 'Дублікат пластикової карти',
        ar: 'نسخة بديلة من البطاقة البلاستيكية',
        en: 'Replacement plastic card',
      },
      amount: 17,
      exemptions: {
        pl: 'W trudnej sytuacji materialnej lub zdrowotnej burmistrz może zwolnić cię z opłaty. Napisz krótko, dlaczego o to prosisz.',
        uk: 'За скрутного матеріального становища чи поганого здоров’я бургомістр може звільнити вас від оплати. Напишіть коротко, чому просите про це.',
        ar: 'يجوز لرئيس البلدية إعفاؤك من الرسم في ظرف مادي أو صحي صعب. اكتب باختصار سبب طلبك.',
        en: 'The mayor can waive the fee if you are in financial difficulty or poor health. Say briefly why you ask.',
      },
    },
  ],
  feeNote: {
    pl: 'Przyznanie karty całej rodzinie jest bezpłatne. Opłatę za duplikat ustala co roku minister; nowa obowiązuje od 1 marca.',
    uk: 'Карти для всієї родини видають безкоштовно. Плату за дублікат щороку встановлює міністр; нова діє від 1 березня.',
    ar: 'منح البطاقات للأسرة كلها مجاني. يحدد الوزير رسم النسخة البديلة كل سنة، ويسري الجديد من 1 مارس.',
    en: 'Cards for the whole family are free. The minister sets the replacement fee each year; the new one applies from 1 March.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [
    stateService({
      url: 'https://www.gov.pl/web/gov/uzyskaj-karte-duzej-rodziny',
      label: {
        pl: 'Wniosek przez portal Emp@tia (opis na gov.pl)',
        uk: 'Заява через портал Emp@tia (опис на gov.pl)',
        ar: 'الطلب عبر بوابة Emp@tia (الشرح في gov.pl)',
        en: 'Application on the Emp@tia portal (described on gov.pl)',
      },
      signIn: ['trustedProfile', 'eId', 'bank', 'qualifiedSignature'],
    }),
    {
      kind: 'inPerson',
      label: {
        pl: 'Miejski Ośrodek Pomocy Społecznej w Jantarowie, ul. Szkolna 6',
        uk: 'Міський центр соціальної допомоги (MOPS), ul. Szkolna 6',
        ar: 'مركز المساعدة الاجتماعية (MOPS)، ul. Szkolna 6',
        en: 'Social Assistance Centre (MOPS), ul. Szkolna 6',
      },
    },
  ],
  processingTime: {
    value: 30,
    unit: 'days',
    text: {
      pl: 'Kartę elektroniczną przyznajemy zwykle w kilka dni. Na plastikową czeka się do 4 tygodni, bo drukuje ją Polska Wytwórnia Papierów Wartościowych.',
      uk: 'Електронну карту надаємо зазвичай за кілька днів. На пластикову чекають до 4 тижнів, бо її друкує державна друкарня (PWPW).',
      ar: 'نمنح البطاقة الإلكترونية عادةً خلال أيام. أما البلاستيكية فتستغرق حتى 4 أسابيع لأنها تُطبع في مطبعة الدولة (PWPW).',
      en: 'An electronic card is usually granted in a few days. A plastic one takes up to 4 weeks, because the state printing works (PWPW) makes it.',
    },
  },
  outcome: {
    pl: `Każda osoba w rodzinie dostaje własną kartę. Daje ona między innymi:

- 37% zniżki na jednorazowe i 49% na miesięczne bilety kolejowe dla rodziców,
- paszport tańszy o 50% dla rodziców i o 75% dla dzieci,
- bezpłatny wstęp do parków narodowych,
- rabaty w sklepach, muzeach i na basenach, które przystąpiły do programu.`,
    uk: `Кожен у родині отримує власну карту. Вона дає, зокрема:

- знижку 37% на разові та 49% на місячні квитки на потяг для батьків,
- польський паспорт на 50% дешевше для батьків і на 75% для дітей,
- безкоштовний вхід до національних парків,
- знижки в магазинах, музеях і басейнах, які беруть участь у програмі.`,
    ar: `يحصل كل فرد في الأسرة على بطاقته. ومن مزاياها:

- تخفيض للوالدين 37% على تذاكر القطار المفردة و49% على الشهرية،
- جواز سفر بولندي أرخص بنسبة 50% للوالدين و75% للأطفال،
- دخول مجاني إلى المتنزهات الوطنية،
- تخفيضات في المتاجر والمتاحف والمسابح المشاركة في البرنامج.`,
    en: `Everyone in the family gets their own card. Among other things, it gives:

- 37% off single and 49% off monthly rail tickets for parents,
- Polish passports at 50% off for parents and 75% off for children,
- free entry to national parks,
- discounts in shops, museums and pools that have joined the scheme.`,
  },
  collection: {
    pl: 'Kartę elektroniczną masz w aplikacji mObywatel; rodzic widzi tam też karty dzieci. Plastikowe odbierasz w MOPS, z dowodem tożsamości.',
    uk: 'Електронна карта є в застосунку mObywatel; там само батьки бачать карти дітей. Пластикові забирайте в MOPS, із документом, що посвідчує особу.',
    ar: 'تجد البطاقة الإلكترونية في تطبيق mObywatel، ويرى فيه الوالدان بطاقات أطفالهما أيضًا. أما البلاستيكية فتتسلّمها من المركز (MOPS) بوثيقة هويتك.',
    en: 'The electronic card is in the mObywatel app, where parents also see their children’s cards. Collect plastic cards from MOPS with an identity document.',
  },
  appeal: {
    isPossible: true,
    authority: {
      pl: 'Samorządowe Kolegium Odwoławcze w Gdańsku',
      uk: 'Самоврядна апеляційна колегія в Гданську (Samorządowe Kolegium Odwoławcze)',
      ar: 'هيئة الطعون المحلية في غدانسك (Samorządowe Kolegium Odwoławcze)',
      en: 'The Local Government Appeals Board in Gdańsk (Samorządowe Kolegium Odwoławcze)',
    },
    deadline: fourteenDays,
    text: {
      pl: 'Przyznanie karty nie wymaga decyzji. Dostaniesz ją tylko wtedy, gdy odmówimy. Odwołanie złóż za pośrednictwem Burmistrza Jantarowa, w MOPS.',
      uk: 'Щоб надати карту, рішення не потрібне. Ви отримаєте його, лише якщо ми відмовимо. Скаргу (odwołanie) подайте через бургомістра Янтарового, у MOPS.',
      ar: 'لا يحتاج منح البطاقة إلى قرار، ولا تتلقى قرارًا إلا عند الرفض. قدّم الطعن (odwołanie) عن طريق رئيس بلدية يانتاروفو في مركز المساعدة الاجتماعية (MOPS).',
      en: 'Granting the card takes no formal decision. You receive one only if we refuse. Hand in your appeal (odwołanie) at MOPS; it goes through the Mayor of Jantarowo.',
    },
  },
  legalActs: [cite(ustawaKartaDuzejRodziny), cite(duplikatKartyDuzejRodziny), cite(kpa)],
  responsibleUnit: 'mops',
  specialCases: {
    pl: `## Jesteś cudzoziemcem

Karta należy się obywatelom UE i ich rodzinom z prawem pobytu oraz osobom z zezwoleniem na pobyt stały, rezydenta długoterminowego UE, ze statusem uchodźcy lub ochroną uzupełniającą. Przysługuje też przy niektórych zezwoleniach na pobyt czasowy. Sam status UKR nie wystarcza.

## Dzieci mieszkają z tobą i z byłym małżonkiem

Dziecko może być wpisane do wniosku każdego z rodziców.

## Zmieniła się rodzina, adres albo nauka dziecka

Zgłoś to w MOPS jak najszybciej. Nowe dziecko dopiszesz krótkim wnioskiem.`,
    uk: `## Ви іноземець

Карту отримують громадяни ЄС та їхні родини з правом перебування, а також особи з дозволом на постійне проживання, дозволом довгострокового резидента ЄС, статусом біженця чи додатковим захистом. Її дають також за деякими дозволами на тимчасове проживання. Самого статусу UKR недостатньо.

## Діти живуть із вами та з колишнім чоловіком чи дружиною

Дитину можна вписати до заяви кожного з батьків.

## Змінилася родина, адреса або навчання дитини

Повідомте про це в MOPS якнайшвидше. Нову дитину додають короткою заявою.`,
    ar: `## أنت أجنبي

تُمنح البطاقة لمواطني الاتحاد الأوروبي وأسرهم ممن لهم حق الإقامة، ولحاملي تصريح الإقامة الدائمة أو المقيم الطويل الأمد في الاتحاد، وللاجئين ولمن لهم حماية تكميلية، ولحاملي بعض تصاريح الإقامة المؤقتة. وصفة UKR وحدها لا تكفي.

## الأطفال يعيشون معك ومع طليقك أو طليقتك

يمكن إدراج الطفل في طلب كل من الوالدين.

## تغيّرت الأسرة أو العنوان أو دراسة الابن

أبلغ المركز (MOPS) في أقرب وقت. ويُضاف المولود الجديد بطلب قصير.`,
    en: `## You are a foreign national

The card is for EU citizens and their families with the right of residence, for people with a permanent or EU long-term resident’s permit, refugee status or subsidiary protection, and for holders of some temporary residence permits. UKR status alone is not enough.

## The children live with you and with your former spouse

A child can be entered in the application of each parent.

## Your family, address or a child’s education has changed

Tell MOPS as soon as you can. You add a new child with a short application.`,
  },
  lifeEvents: ['family', 'birth', 'disability'],
  faq: [
    {
      question: {
        pl: 'Moje dzieci mają po 40 lat. Czy mogę dostać kartę?',
        uk: 'Моїм дітям по 40 років. Чи можу я отримати карту?',
        ar: 'أبنائي في الأربعين، فهل أحصل على البطاقة؟',
        en: 'My children are in their forties. Can I get the card?',
      },
      answer: {
        pl: 'Tak, jeśli kiedykolwiek było na twoim utrzymaniu łącznie troje dzieci. Kartę dostaniesz bezterminowo, dzieci już nie.',
        uk: 'Так, якщо ви колись утримували разом трьох дітей. Ви отримаєте карту безстроково, а діти – вже ні.',
        ar: 'نعم، إذا كنت تعيل في وقت ما ثلاثة أطفال في المجموع. تحصل أنت على البطاقة دون تحديد مدة، أما أبناؤك فلا.',
        en: 'Yes, if you ever supported three children in all. You get the card indefinitely; your children do not.',
      },
    },
    {
      question: {
        pl: 'Gdzie sprawdzę, kto daje zniżki?',
        uk: 'Де перевірити, хто дає знижки?',
        ar: 'أين أجد من يقدّم التخفيضات؟',
        en: 'Where can I see who gives discounts?',
      },
      answer: {
        pl: 'Na mapie partnerów na portalu Emp@tia. Szukaj też naklejki z napisem „Tu honorujemy Kartę Dużej Rodziny”.',
        uk: 'На мапі партнерів на порталі Emp@tia. Шукайте також наліпку «Tu honorujemy Kartę Dużej Rodziny».',
        ar: 'على خريطة الشركاء في بوابة Emp@tia. وابحث أيضًا عن الملصق «Tu honorujemy Kartę Dużej Rodziny».',
        en: 'On the partner map on the Emp@tia portal. Look out too for the sticker “Tu honorujemy Kartę Dużej Rodziny”.',
      },
    },
  ],
  searchSynonyms: {
    pl: ['KDR', 'rodzina wielodzietna', 'troje dzieci', 'rodzina 3+', 'zniżki dla rodzin', 'karta rodziny', 'duplikat KDR'],
    uk: [
      'багатодітна сім’я',
      'карта багатодітної родини',
      'троє дітей',
      'знижки для родини',
      'карта сім’ї',
      'KDR',
      'велика родина',
    ],
    ar: ['عائلة كبيرة', 'ثلاثة أطفال', 'تخفيضات للعائلات', 'بطاقة العائلة', 'كثيرة الأولاد'],
    en: ['KDR', 'family card', 'three children', 'family discounts', 'large family', 'big family card'],
  },
}
