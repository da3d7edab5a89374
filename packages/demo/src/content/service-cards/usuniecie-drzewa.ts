import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kpa, ochronaPrzyrody, stawkiZaDrzewa } from '../legal-acts/state-acts.ts'
import { appealsBoard, appealToBoard } from './municipal-parts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  fourteenDays,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  townHallCounter,
} from './parts.ts'

export const usuniecieDrzewa: DemoDocument<'service-cards'> = {
  key: 'usuniecie-drzewa',
  forms: ['wniosek-usuniecie-drzewa'],
  places: ['ratusz'],
  number: 'GK-02',
  title: {
    pl: 'Usunięcie drzewa lub krzewu',
    uk: 'Видалення дерева або куща (usunięcie drzewa)',
    ar: 'إزالة شجرة أو شجيرة (usunięcie drzewa)',
    en: 'Removing a tree or shrub (usunięcie drzewa)',
  },
  summary: {
    pl: 'Prywatny właściciel grubsze drzewo tylko zgłasza: w 21 dni je obejrzymy, a potem mamy 14 dni na sprzeciw. Firma, wspólnota i spółdzielnia potrzebują zezwolenia.',
    uk: 'Приватний власник про товще дерево лише повідомляє: за 21 день ми його оглянемо, а потім маємо 14 днів на заперечення. Фірмі, спільноті та кооперативу потрібен дозвіл.',
    ar: 'المالك الخاص يكتفي بالإخطار عن الشجرة السميكة: نعاينها خلال 21 يومًا ثم لنا 14 يومًا للاعتراض. أما الشركة واتحاد الملاك والتعاونية فتحتاج إلى تصريح.',
    en: 'A private owner only notifies us of a thicker tree: we inspect it within 21 days and then have 14 days to object. Companies, owners’ associations and co-operatives need a permit.',
  },
  topics: ['srodowisko'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  reviewAt: day(110),
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-75),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `**Zgłoszenie** – jesteś osobą prywatną, działka jest twoja, a wycinka nie wiąże się z działalnością gospodarczą.

**Zezwolenie** – jesteś firmą, wspólnotą, spółdzielnią, najemcą albo wycinasz pod inwestycję firmy.

**Nic nie załatwiasz**, jeśli obwód pnia na wysokości 5 cm nie przekracza:

| Obwód | Gatunki |
| --- | --- |
| 80 cm | topola, wierzba, klon jesionolistny, klon srebrzysty |
| 65 cm | kasztanowiec zwyczajny, robinia akacjowa, platan klonolistny |
| 50 cm | wszystkie pozostałe, także sosna i brzoza |

Bez formalności usuniesz też drzewo owocowe i krzewy ozdobne w ogrodzie oraz krzewy do 25 m² w jednym skupisku. Nie dotyczy to terenu wpisanego do rejestru zabytków.`,
    uk: `**Повідомлення (zgłoszenie)** – ви приватна особа, ділянка ваша, а вирубка не пов’язана з бізнесом.

**Дозвіл (zezwolenie)** – ви фірма, спільнота власників, кооператив, орендар або вирубуєте під будівництво фірми.

**Нічого не потрібно**, якщо обхват стовбура на висоті 5 см не перевищує:

| Обхват | Види |
| --- | --- |
| 80 см | тополя, верба, клен ясенелистий, клен сріблястий |
| 65 см | гіркокаштан звичайний, робінія (біла акація), платан кленолистий |
| 50 см | усі інші, також сосна й береза |

Без формальностей можна видалити також плодове дерево, декоративні кущі в саду та кущі до 25 м² в одній групі. Це не стосується території, внесеної до реєстру пам’яток.`,
    ar: `**الإخطار (zgłoszenie)**: إذا كنت شخصًا عاديًا والأرض ملكك والقطع لا صلة له بنشاط تجاري.

**التصريح (zezwolenie)**: إذا كنت شركة أو اتحاد ملاك أو تعاونية أو مستأجرًا، أو كان القطع لمشروع شركة.

**لا حاجة إلى شيء** إذا لم يتجاوز محيط الجذع على ارتفاع 5 سم:

| المحيط | الأنواع |
| --- | --- |
| 80 سم | الحور، الصفصاف، القيقب الرمادي الأوراق، القيقب الفضي |
| 65 سم | كستناء الحصان، الروبينيا، الدلب |
| 50 سم | سائر الأنواع، ومنها الصنوبر والبتولا |

ويمكنك من دون إجراءات إزالة شجرة مثمرة أو شجيرات الزينة في الحديقة أو شجيرات حتى 25 م² في مجموعة واحدة. ولا ينطبق ذلك على أرض مقيَّدة في سجل الآثار.`,
    en: `**Notification (zgłoszenie)** – you are a private person, the plot is yours and the felling has nothing to do with business.

**Permit (zezwolenie)** – you are a company, owners’ association, co-operative or tenant, or you are clearing the site for a business project.

**You need nothing** if the trunk’s girth at a height of 5 cm is no more than:

| Girth | Species |
| --- | --- |
| 80 cm | poplar, willow, box elder, silver maple |
| 65 cm | horse chestnut, black locust, London plane |
| 50 cm | all others, pine and birch included |

No formalities either for a fruit tree, ornamental garden shrubs, or shrubs covering up to 25 m² in one group. This does not apply to land in the register of historic monuments.`,
  },
  howTo: {
    pl: `## Zgłoszenie

1. Zmierz obwód pnia na wysokości 5 cm. Gdy jest większy niż w tabeli, zgłoś zamiar usunięcia: imię i nazwisko, działka, rysunek lub mapka z drzewem.
2. Złóż zgłoszenie w [Referacie Gospodarki Komunalnej](ref:units/referat-gospodarki-komunalnej) (pokój 112), listem albo na adres do e-Doręczeń.
3. Obejrzymy drzewo w ciągu 21 dni. Zmierzymy też obwód na wysokości 130 cm.
4. Poczekaj 14 dni od oględzin. Jeśli nie wniesiemy sprzeciwu, możesz je usunąć. Masz na to 6 miesięcy od oględzin.

## Zezwolenie

1. Zmierz obwód na wysokości 130 cm i wypełnij wniosek. Dołącz mapę i – gdy nie jesteś właścicielem – jego zgodę.
2. Obejrzymy drzewo i sprawdzimy gniazda.
3. Dostaniesz decyzję: z opłatą, z nasadzeniami zastępczymi albo bez nich. Usuń drzewo w terminie, który w niej podamy.`,
    uk: `## Повідомлення

1. Виміряйте обхват стовбура на висоті 5 см. Якщо він більший, ніж у таблиці, повідомте про намір: ім’я та прізвище, ділянка, малюнок чи карта з деревом.
2. Подайте повідомлення у [Відділі комунального господарства](ref:units/referat-gospodarki-komunalnej) (кімната 112), листом або на адресу e-Doręczenia.
3. Ми оглянемо дерево протягом 21 дня. Виміряємо й обхват на висоті 130 см.
4. Зачекайте 14 днів від огляду. Якщо ми не заперечимо, дерево можна видалити. На це у вас є 6 місяців від огляду.

## Дозвіл

1. Виміряйте обхват на висоті 130 см і заповніть заяву. Додайте карту, а якщо ви не власник – його згоду.
2. Ми оглянемо дерево й перевіримо гнізда.
3. Ви отримаєте рішення: з оплатою, з компенсаційними насадженнями або без них. Видаліть дерево в указаний строк.`,
    ar: `## الإخطار

1. قِس محيط الجذع على ارتفاع 5 سم. إذا زاد على ما في الجدول فأخطرنا بنيّتك: الاسم واللقب وقطعة الأرض ورسم أو خريطة تبيّن الشجرة.
2. قدّم الإخطار في [قسم المرافق البلدية](ref:units/referat-gospodarki-komunalnej) (الغرفة 112) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).
3. نعاين الشجرة خلال 21 يومًا، ونقيس المحيط أيضًا على ارتفاع 130 سم.
4. انتظر 14 يومًا من المعاينة. إذا لم نعترض فلك أن تزيلها خلال 6 أشهر من المعاينة.

## التصريح

1. قِس المحيط على ارتفاع 130 سم واملأ الطلب. أرفق خريطة، وموافقة المالك إن لم تكن أنت المالك.
2. نعاين الشجرة ونتحقق من الأعشاش.
3. تتسلّم قرارًا: برسم أو بغرس بديل أو من دونهما. أزل الشجرة في المدة المذكورة فيه.`,
    en: `## Notification

1. Measure the girth at a height of 5 cm. If it is more than in the table, notify us: your name, the plot, a sketch or map showing the tree.
2. Hand the notification in at the [Municipal Services Department](ref:units/referat-gospodarki-komunalnej) (room 112), by post or to our e-Delivery address.
3. We inspect the tree within 21 days and also measure its girth at 130 cm.
4. Wait 14 days from the inspection. If we do not object, you may remove the tree, within 6 months of the inspection.

## Permit

1. Measure the girth at 130 cm and fill in the application. Attach a map and, if you are not the owner, the owner’s consent.
2. We inspect the tree and check for nests.
3. You receive a decision: with a fee, with replacement planting, or with neither. Remove the tree by the date it gives.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Zgłoszenie zamiaru usunięcia drzewa z rysunkiem lub mapką',
        uk: 'Повідомлення про намір видалити дерево з малюнком або картою',
        ar: 'إخطار بنيّة إزالة الشجرة مع رسم أو خريطة',
        en: 'Notification of intent to remove a tree, with a sketch or map',
      },
      kind: 'form',
      condition: {
        pl: 'Prywatny właściciel, cel niezwiązany z firmą',
        uk: 'Приватний власник, мета не пов’язана з бізнесом',
        ar: 'مالك خاص ولغرض غير تجاري',
        en: 'Private owner, no business purpose',
      },
    },
    {
      name: {
        pl: 'Wniosek o zezwolenie na usunięcie drzewa lub krzewu',
        uk: 'Заява на дозвіл видалити дерево або кущ',
        ar: 'طلب تصريح بإزالة شجرة أو شجيرة',
        en: 'Application for a permit to remove a tree or shrub',
      },
      kind: 'form',
      form: 'wniosek-usuniecie-drzewa',
      condition: {
        pl: 'Firma, wspólnota, spółdzielnia, posiadacz działki',
        uk: 'Фірма, спільнота, кооператив, користувач ділянки',
        ar: 'شركة أو اتحاد ملاك أو تعاونية أو حائز للأرض',
        en: 'Company, owners’ association, co-operative or holder of the plot',
      },
    },
    {
      name: {
        pl: 'Zgoda właściciela lub wszystkich współwłaścicieli',
        uk: 'Згода власника або всіх співвласників',
        ar: 'موافقة المالك أو جميع الشركاء في الملكية',
        en: 'Consent of the owner or of all co-owners',
      },
      kind: 'original',
      condition: {
        pl: 'Jeśli działka nie jest tylko twoja (wspólnota i spółdzielnia powiadamia mieszkańców)',
        uk: 'Якщо ділянка не лише ваша (спільнота й кооператив повідомляють мешканців)',
        ar: 'إذا لم تكن الأرض لك وحدك (ويُخطر اتحاد الملاك والتعاونية السكان)',
        en: 'If the plot is not yours alone (associations and co-operatives inform residents)',
      },
    },
    {
      name: {
        pl: 'Projekt nasadzeń zastępczych',
        uk: 'Проєкт компенсаційних насаджень',
        ar: 'مخطط الغرس البديل',
        en: 'A plan of replacement planting',
      },
      kind: 'original',
      condition: {
        pl: 'Jeśli chcesz posadzić nowe drzewa zamiast płacić',
        uk: 'Якщо хочете посадити нові дерева замість оплати',
        ar: 'إذا أردت غرس أشجار بدل الدفع',
        en: 'If you want to plant new trees instead of paying',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [powerOfAttorneyFee],
  feeNote: {
    pl: 'Zgłoszenie i wniosek są bezpłatne. Opłatę za samo usunięcie (12–210 zł za centymetr obwodu, zależnie od gatunku i grubości) płaci tylko ten, kto wycina w związku z działalnością gospodarczą. Możemy ją odroczyć na 3 lata i umorzyć, jeśli nowe drzewa się przyjmą.',
    uk: 'Повідомлення й заява безкоштовні. За саме видалення (12–210 злотих за сантиметр обхвату, залежно від виду й товщини) платить лише той, хто вирубує у зв’язку з бізнесом. Оплату можна відстрочити на 3 роки й списати, якщо нові дерева приймуться.',
    ar: 'الإخطار والطلب مجانيان. أما رسم الإزالة نفسها (12–210 زلوتيات للسنتيمتر من المحيط حسب النوع والسُّمك) فيدفعه فقط من يقطع لغرض تجاري. ويمكننا تأجيله 3 سنوات ثم إسقاطه إذا عاشت الأشجار الجديدة.',
    en: 'The notification and the application are free. A fee for the removal itself (PLN 12–210 per centimetre of girth, by species and thickness) is due only from those who fell for business. We can defer it for 3 years and cancel it if the new trees take.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [townHallCounter, postToTownHall, eDeliveryBox],
  processingTime: {
    value: 35,
    unit: 'days',
    text: {
      pl: 'Zgłoszenie: 21 dni na oględziny i 14 dni na sprzeciw. Zezwolenie: miesiąc, w trudnej sprawie 2 miesiące, a przy drodze dodatkowo do 30 dni na uzgodnienie z regionalnym dyrektorem ochrony środowiska.',
      uk: 'Повідомлення: 21 день на огляд і 14 днів на заперечення. Дозвіл: місяць, у складній справі 2 місяці, а біля дороги ще до 30 днів на погодження з регіональним директором охорони довкілля.',
      ar: 'الإخطار: 21 يومًا للمعاينة و14 يومًا للاعتراض. التصريح: شهر، وشهران في المعاملات الصعبة، وقرب الطريق تُضاف 30 يومًا لموافقة المدير الإقليمي لحماية البيئة.',
      en: 'Notification: 21 days for the inspection and 14 days to object. Permit: a month, 2 months in a difficult case, and beside a road up to 30 days more for the regional director for environmental protection.',
    },
  },
  outcome: {
    pl: 'Po zgłoszeniu: brak sprzeciwu oznacza zgodę. Na życzenie wydamy zaświadczenie, że sprzeciwu nie ma, i wtedy nie musisz czekać do końca 14 dni. Po wniosku: dostaniesz zezwolenie albo odmowę.',
    uk: 'Після повідомлення: якщо заперечення немає, це згода. За бажанням видамо довідку, що ми не заперечуємо, і тоді не треба чекати до кінця 14 днів. Після заяви: отримаєте дозвіл або відмову.',
    ar: 'بعد الإخطار: عدم الاعتراض موافقة. وعند الطلب نصدر شهادة بعدم الاعتراض، فلا تنتظر نهاية 14 يومًا. وبعد الطلب: تتسلّم تصريحًا أو رفضًا.',
    en: 'After a notification: no objection means consent. If you ask, we certify that there is none, and then you need not wait out the 14 days. After an application: you receive a permit or a refusal.',
  },
  collection: {
    pl: 'Decyzję i protokół oględzin wysyłamy listem lub na adres do e-Doręczeń. Możesz je odebrać w pokoju 112.',
    uk: 'Рішення та протокол огляду надсилаємо листом або на адресу e-Doręczenia. Їх можна забрати в кімнаті 112.',
    ar: 'نرسل القرار ومحضر المعاينة بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia). ويمكنك تسلّمهما من الغرفة 112.',
    en: 'We send the decision and the inspection report by post or to your e-Delivery address. You can collect them in room 112.',
  },
  appeal: {
    isPossible: true,
    authority: appealsBoard,
    deadline: fourteenDays,
    text: {
      pl: `Odwołasz się i od sprzeciwu, i od odmowy zezwolenia. ${appealToBoard.pl}`,
      uk: `Оскаржити можна і заперечення, і відмову в дозволі. ${appealToBoard.uk}`,
      ar: `يحق لك الطعن في الاعتراض وفي رفض التصريح. ${appealToBoard.ar}`,
      en: `You can appeal against an objection and against the refusal of a permit. ${appealToBoard.en}`,
    },
  },
  legalActs: [cite(ochronaPrzyrody, '83', '83b', '83f', '84', '88'), cite(stawkiZaDrzewa), cite(kpa)],
  responsibleUnit: 'referat-gospodarki-komunalnej',
  specialCases: {
    pl: `## Drzewo złamał albo wywrócił wiatr

Zadzwoń: 58 000 10 32. Przyjdziemy, potwierdzimy wywrot lub złom i możesz je usunąć bez zgłoszenia. Gdy drzewo zaraz spadnie na ludzi, dzwoń pod 112.

## W koronie jest gniazdo

Od 1 marca do 15 października gniazd nie wolno niszczyć. Poczekaj albo poproś o zgodę regionalnego dyrektora ochrony środowiska.

## Działka jest w rejestrze zabytków albo rośnie na niej pomnik przyrody

Zabytek: zezwolenie wydaje wojewódzki konserwator zabytków. Pomnik przyrody: ochronę może znieść tylko Rada Miejska.

## Za 5 lat chcesz na tej działce otworzyć firmę

Jeśli w ciągu 5 lat od oględzin wystąpisz o pozwolenie na budowę związane z firmą w miejscu drzewa, naliczymy opłatę.`,
    uk: `## Дерево зламав або повалив вітер

Зателефонуйте: 58 000 10 32. Ми прийдемо, підтвердимо це, і дерево можна прибрати без повідомлення. Якщо воно ось-ось упаде на людей, телефонуйте 112.

## У кроні гніздо

Від 1 березня до 15 жовтня гнізда нищити не можна. Зачекайте або попросіть згоди регіонального директора охорони довкілля.

## Ділянка в реєстрі пам’яток або на ній росте пам’ятка природи

Пам’ятка: дозвіл дає воєводський охоронець пам’яток. Пам’ятка природи: охорону може зняти лише Міська рада.

## За 5 років хочете відкрити на цій ділянці фірму

Якщо протягом 5 років від огляду ви попросите дозвіл на будівництво для бізнесу на місці дерева, ми нарахуємо оплату.`,
    ar: `## كسرت الريح الشجرة أو قلعتها

اتصل بالرقم 58 000 10 32. نحضر ونثبت الحالة فتزيلها من دون إخطار. وإذا كانت على وشك السقوط على الناس فاتصل بالرقم 112.

## في الشجرة عش

من 1 مارس إلى 15 أكتوبر يُمنع إتلاف الأعشاش. انتظر أو اطلب موافقة المدير الإقليمي لحماية البيئة.

## الأرض في سجل الآثار أو الشجرة معلم طبيعي

الآثار: يصدر التصريح حافظ الآثار في المقاطعة. المعلم الطبيعي: لا يرفع الحماية عنه إلا مجلس المدينة.

## تنوي فتح شركة في الأرض خلال 5 سنوات

إذا طلبت خلال 5 سنوات من المعاينة رخصة بناء لنشاط تجاري مكان الشجرة فسنحتسب الرسم.`,
    en: `## The wind has broken or uprooted the tree

Call 58 000 10 32. We will come and confirm it, and you may clear the tree without notification. If it is about to fall on people, call 112.

## There is a nest in the crown

Nests must not be destroyed from 1 March to 15 October. Wait, or ask the regional director for environmental protection for consent.

## The plot is a listed monument, or the tree is a natural monument

Listed land: the provincial monument conservator issues the permit. Natural monument: only the Town Council can lift the protection.

## You plan a business on the plot within 5 years

If within 5 years of the inspection you apply for a building permit for business where the tree stood, we will charge the fee.`,
  },
  lifeEvents: ['home', 'environment'],
  faq: [
    {
      question: {
        pl: 'Czy mogę przyciąć gałęzie bez pytania?',
        uk: 'Чи можна обрізати гілки без дозволу?',
        ar: 'هل يمكنني تقليم الأغصان من دون إذن؟',
        en: 'May I prune branches without asking?',
      },
      answer: {
        pl: 'Tak, do 30% korony. Większe cięcie to uszkodzenie, a powyżej połowy – zniszczenie drzewa, za które grozi kara.',
        uk: 'Так, до 30 % крони. Більше обрізання – це пошкодження, а понад половину – знищення дерева, за яке загрожує штраф.',
        ar: 'نعم، حتى 30% من التاج. ما زاد يُعدّ إضرارًا، وأكثر من النصف إتلافًا للشجرة تترتب عليه غرامة.',
        en: 'Yes, up to 30% of the crown. More counts as damage, and over half as destroying the tree, which carries a penalty.',
      },
    },
    {
      question: {
        pl: 'Sąsiad wycina duże drzewo. Jak sprawdzić, czy może?',
        uk: 'Сусід рубає велике дерево. Як перевірити, чи можна?',
        ar: 'جاري يقطع شجرة كبيرة. كيف أعرف هل يحق له؟',
        en: 'My neighbour is felling a big tree. How do I check?',
      },
      answer: {
        pl: 'Zadzwoń: 58 000 10 32, a po godzinach do straży miejskiej, 58 000 10 98. Sprawdzimy w rejestrze zgłoszeń.',
        uk: 'Зателефонуйте: 58 000 10 32, а після роботи – міській варті, 58 000 10 98. Ми перевіримо в реєстрі повідомлень.',
        ar: 'اتصل بالرقم 58 000 10 32، وبعد الدوام بالحرس البلدي 58 000 10 98. نتحقّق من سجل الإخطارات.',
        en: 'Call 58 000 10 32 or, after hours, the municipal guard on 58 000 10 98. We will check the register of notifications.',
      },
    },
    {
      question: {
        pl: 'Co grozi za wycinkę bez zgody?',
        uk: 'Що загрожує за вирубку без згоди?',
        ar: 'ما عقوبة القطع من دون موافقة؟',
        en: 'What is the penalty for felling without consent?',
      },
      answer: {
        pl: 'Administracyjna kara pieniężna, zwykle dwa razy wyższa niż opłata za usunięcie. Za grube drzewo to kilka lub kilkanaście tysięcy złotych.',
        uk: 'Адміністративний штраф, зазвичай удвічі більший за плату за видалення. За товсте дерево це кілька або й понад десять тисяч злотих.',
        ar: 'غرامة إدارية تبلغ عادةً ضعف رسم الإزالة، أي آلاف الزلوتيات عن شجرة سميكة.',
        en: 'An administrative fine, usually twice the removal fee. For a thick tree that is several or a dozen thousand zloty.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'GK-02',
      'wycinka drzewa',
      'ścięcie drzewa',
      'zgłoszenie wycinki',
      'wyciąć sosnę',
      'drzewo na działce',
      'przycinanie drzew',
      'krzewy',
    ],
    uk: ['GK-02', 'зрубати дерево', 'вирубка дерева', 'спиляти дерево', 'зрізати сосну', 'дозвіл на вирубку', 'обрізання гілок'],
    ar: ['GK-02', 'قطع شجرة', 'تصريح قطع', 'قص شجرة', 'تقليم', 'شجرة في الحديقة'],
    en: ['GK-02', 'tree felling', 'cut down a tree', 'tree permit', 'pruning', 'tree in my garden'],
  },
}
