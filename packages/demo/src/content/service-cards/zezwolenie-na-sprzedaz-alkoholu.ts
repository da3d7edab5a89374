import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kpa, prawoPrzedsiebiorcow, wychowanieWTrzezwosci } from '../legal-acts/state-acts.ts'
import { uchwalaAlkohol } from '../legal-acts/town-acts.ts'
import { appealsBoard, appealToBoard } from './municipal-parts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  fourteenDays,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  stateService,
  townHallCounter,
} from './parts.ts'

export const zezwolenieNaSprzedazAlkoholu: DemoDocument<'service-cards'> = {
  key: 'zezwolenie-na-sprzedaz-alkoholu',
  number: 'OR-01',
  title: {
    pl: 'Zezwolenie na sprzedaż alkoholu',
    uk: 'Дозвіл на продаж алкоголю (zezwolenie na sprzedaż alkoholu)',
    ar: 'رخصة بيع الكحول (zezwolenie na sprzedaż alkoholu)',
    en: 'Licence to sell alcohol (zezwolenie na sprzedaż alkoholu)',
  },
  summary: {
    pl: 'Sklep, bar i firma cateringowa potrzebują osobnego zezwolenia na każdy z trzech rodzajów napojów. W pierwszym roku opłata wynosi 525, 525 i 2100 zł, liczona do końca roku.',
    uk: 'Крамниця, бар і кейтерингова фірма потребують окремого дозволу на кожен із трьох видів напоїв. За перший рік плата 525, 525 і 2100 злотих, пропорційно до кінця року.',
    ar: 'يحتاج المتجر والمطعم وشركة تقديم الطعام إلى رخصة لكل نوع من ثلاثة أنواع من المشروبات. رسم السنة الأولى 525 و525 و2100 زلوتي، يُحسب حتى نهاية السنة.',
    en: 'A shop, bar or catering firm needs a separate licence for each of three kinds of drink. In the first year the charge is PLN 525, 525 and 2,100, in proportion to the end of the year.',
  },
  topics: ['gospodarka', 'bezpieczenstwo'],
  audiences: ['businesses'],
  ownerUnit: 'referat-organizacyjny',
  reviewAt: day(55),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-60),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla przedsiębiorcy, który chce sprzedawać alkohol w Jantarowie. Zezwolenie dotyczy jednego punktu i jednego rodzaju:

| Rodzaj | Co to | Sklep | Lokal |
| --- | --- | --- | --- |
| A | piwo i napoje do 4,5% | na wynos, na co najmniej 2 lata | na miejscu, na co najmniej 4 lata |
| B | od 4,5% do 18%, bez piwa (wino, cydr) | jak wyżej | jak wyżej |
| C | powyżej 18% | jak wyżej | jak wyżej |

Liczbę zezwoleń ogranicza uchwała Rady Miejskiej. Punkt musi stać co najmniej 50 m od szkoły, przedszkola, kościoła i strzeżonego kąpieliska. W sklepach i na stacjach nie wolno sprzedawać alkoholu od 23:00 do 6:00.`,
    uk: `Для підприємця, який хоче продавати алкоголь у Янтаровому. Дозвіл стосується однієї точки й одного виду:

| Вид | Що це | Крамниця | Заклад |
| --- | --- | --- | --- |
| A | пиво й напої до 4,5 % | на виніс, щонайменше на 2 роки | на місці, щонайменше на 4 роки |
| B | від 4,5 % до 18 %, крім пива (вино, сидр) | так само | так само |
| C | понад 18 % | так само | так само |

Кількість дозволів обмежує ухвала Міської ради. Точка має бути щонайменше за 50 м від школи, дитсадка, костелу й охоронюваного місця для купання. У крамницях і на заправках не можна продавати алкоголь від 23:00 до 6:00.`,
    ar: `لصاحب العمل الذي يريد بيع الكحول في يانتاروفو. الرخصة لنقطة واحدة ولنوع واحد:

| النوع | ما هو | المتجر | المطعم أو المقهى |
| --- | --- | --- | --- |
| A | البيرة والمشروبات حتى 4.5% | للخارج، سنتان على الأقل | في المكان، 4 سنوات على الأقل |
| B | من 4.5% إلى 18% عدا البيرة (نبيذ، سيدر) | كما سبق | كما سبق |
| C | أكثر من 18% | كما سبق | كما سبق |

يحدد قرار مجلس المدينة عدد الرخص. ويجب أن تبعد النقطة 50 م على الأقل عن المدرسة والروضة والكنيسة والمسبح المحروس. ويُمنع البيع في المتاجر والمحطات من 23:00 إلى 6:00.`,
    en: `For a business that wants to sell alcohol in Jantarowo. A licence covers one outlet and one kind:

| Kind | What | Shop | Premises |
| --- | --- | --- | --- |
| A | beer and drinks up to 4.5% | to take away, at least 2 years | on the premises, at least 4 years |
| B | from 4.5% to 18%, not beer (wine, cider) | as above | as above |
| C | above 18% | as above | as above |

A Town Council resolution limits the number of licences. The outlet must be at least 50 m from a school, nursery school, church or guarded bathing place. Shops and petrol stations may not sell alcohol from 23:00 to 6:00.`,
  },
  howTo: {
    pl: `1. Zarejestruj firmę ([CEIDG](ref:service-cards/wpis-do-ceidg) lub KRS) i zgłoś lokal do sanepidu.
2. Złóż wniosek w Biurze Obsługi (pokój 1), przez biznes.gov.pl, listem albo na adres do e-Doręczeń. Zaznacz rodzaje zezwoleń.
3. Gminna Komisja Rozwiązywania Problemów Alkoholowych sprawdzi, czy miejsce jest zgodne z uchwałami, i wyda opinię. Zbiera się co dwa tygodnie.
4. Zapłać opłatę przed wydaniem zezwolenia. Kwotę podamy telefonicznie, bo zależy od liczby dni do końca roku.
5. Odbierz zezwolenie. Powieś je w punkcie sprzedaży, w widocznym miejscu, obok informacji o szkodliwości alkoholu.`,
    uk: `1. Зареєструйте фірму ([CEIDG](ref:service-cards/wpis-do-ceidg) або KRS) і повідомте про приміщення санепід.
2. Подайте заяву в бюро обслуговування (кімната 1), через biznes.gov.pl, листом або на адресу e-Doręczenia. Позначте види дозволів.
3. Комісія гміни з питань алкогольних проблем перевірить, чи місце відповідає ухвалам, і дасть висновок. Вона збирається раз на два тижні.
4. Заплатіть до видачі дозволу. Суму скажемо телефоном, бо вона залежить від кількості днів до кінця року.
5. Заберіть дозвіл. Повісьте його в точці продажу на видному місці, поруч з інформацією про шкоду алкоголю.`,
    ar: `1. سجّل شركتك ([CEIDG](ref:service-cards/wpis-do-ceidg) أو KRS) وأخطر الرقابة الصحية (sanepid) بالمحل.
2. قدّم الطلب في مكتب خدمة السكان (الغرفة 1) أو عبر biznes.gov.pl أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia). حدّد أنواع الرخص.
3. تتحقق لجنة البلدية لمشكلات الكحول من مطابقة المكان للقرارات وتبدي رأيها. وتجتمع كل أسبوعين.
4. ادفع الرسم قبل إصدار الرخصة. نخبرك بالمبلغ هاتفيًا لأنه يتوقف على الأيام الباقية من السنة.
5. تسلّم الرخصة وعلّقها في نقطة البيع في مكان ظاهر بجانب التنبيه إلى أضرار الكحول.`,
    en: `1. Register your business ([CEIDG](ref:service-cards/wpis-do-ceidg) or KRS) and report the premises to the sanitary inspectorate (sanepid).
2. Apply at the service desk (room 1), through biznes.gov.pl, by post or to our e-Delivery address. Tick the kinds of licence.
3. The municipal committee on alcohol problems checks that the place complies with the resolutions and gives an opinion. It meets every two weeks.
4. Pay the charge before the licence is issued. We will phone you with the amount, as it depends on the days left in the year.
5. Collect the licence. Hang it where you sell, in plain view, next to the notice on the harm of alcohol.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o zezwolenie, osobny dla każdego punktu',
        uk: 'Заява на дозвіл, окрема для кожної точки',
        ar: 'طلب الرخصة، لكل نقطة بيع على حدة',
        en: 'The application, one for each outlet',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Tytuł prawny do lokalu: umowa najmu, dzierżawy, akt własności',
        uk: 'Право на приміщення: договір оренди, акт власності',
        ar: 'سند الحق في المحل: عقد إيجار أو سند ملكية',
        en: 'Your right to the premises: lease, rental agreement or deed',
      },
      kind: 'copy',
    },
    {
      name: {
        pl: 'Zgoda właściciela, użytkownika, zarządcy lub administratora budynku',
        uk: 'Згода власника, користувача, управителя або адміністратора будинку',
        ar: 'موافقة مالك المبنى أو منتفعه أو مديره',
        en: 'Consent of the building’s owner, user, manager or administrator',
      },
      kind: 'original',
      condition: {
        pl: 'Jeśli lokal jest w budynku mieszkalnym wielorodzinnym',
        uk: 'Якщо приміщення в багатоквартирному будинку',
        ar: 'إذا كان المحل في مبنى متعدد الشقق',
        en: 'If the premises are in a block of flats',
      },
    },
    {
      name: {
        pl: 'Decyzja sanepidu o zatwierdzeniu zakładu albo zaświadczenie o wpisie do rejestru',
        uk: 'Рішення санепіду про затвердження закладу або довідка про внесення до реєстру',
        ar: 'قرار الرقابة الصحية باعتماد المحل أو شهادة قيده في السجل',
        en: 'The sanitary inspectorate’s approval or a certificate of entry in its register',
      },
      kind: 'copy',
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Rodzaj A: piwo i do 4,5%, za rok',
        uk: 'Вид A: пиво та до 4,5 %, за рік',
        ar: 'النوع A: البيرة وحتى 4.5%، عن السنة',
        en: 'Kind A: beer and up to 4.5%, per year',
      },
      amount: 525,
    },
    {
      label: {
        pl: 'Rodzaj B: 4,5–18%, za rok',
        uk: 'Вид B: 4,5–18 %, за рік',
        ar: 'النوع B: من 4.5% إلى 18%، عن السنة',
        en: 'Kind B: 4.5–18%, per year',
      },
      amount: 525,
    },
    {
      label: {
        pl: 'Rodzaj C: powyżej 18%, za rok',
        uk: 'Вид C: понад 18 %, за рік',
        ar: 'النوع C: أكثر من 18%، عن السنة',
        en: 'Kind C: above 18%, per year',
      },
      amount: 2100,
    },
    {
      label: {
        pl: 'Jednorazowe, do 2 dni: rodzaj A lub B (każdy)',
        uk: 'Разовий, до 2 днів: вид A або B (кожен)',
        ar: 'لمرة واحدة حتى يومين: النوع A أو B (كل منهما)',
        en: 'One-off, up to 2 days: kind A or B (each)',
      },
      amount: 43.75,
    },
    {
      label: {
        pl: 'Jednorazowe, do 2 dni: rodzaj C',
        uk: 'Разовий, до 2 днів: вид C',
        ar: 'لمرة واحدة حتى يومين: النوع C',
        en: 'One-off, up to 2 days: kind C',
      },
      amount: 175,
    },
    powerOfAttorneyFee,
  ],
  feeNote: {
    pl: 'W pierwszym roku płacisz za dni do 31 grudnia. W następnych latach do 31 stycznia złóż oświadczenie o wartości sprzedaży. Gdy przekroczyła 37 500 zł (A lub B), opłata to 1,4% wartości, a gdy 77 000 zł (C) – 2,7%. Płacisz naraz albo w trzech ratach: do 31 stycznia, 31 maja i 30 września.',
    uk: 'За перший рік платите за дні до 31 грудня. У наступні роки до 31 січня подайте заяву про вартість продажу. Якщо вона перевищила 37 500 злотих (A або B), плата – 1,4 % вартості, а якщо 77 000 злотих (C) – 2,7 %. Платите одразу або трьома частинами: до 31 січня, 31 травня та 30 вересня.',
    ar: 'في السنة الأولى تدفع عن الأيام حتى 31 ديسمبر. وفي السنوات التالية قدّم حتى 31 يناير إقرارًا بقيمة المبيعات. إذا تجاوزت 37500 زلوتي (A أو B) فالرسم 1.4% من القيمة، وإذا تجاوزت 77000 زلوتي (C) فهو 2.7%. تدفع مرة واحدة أو على ثلاثة أقساط: حتى 31 يناير و31 مايو و30 سبتمبر.',
    en: 'In the first year you pay for the days to 31 December. In later years declare the value of your sales by 31 January. Above PLN 37,500 (A or B) the charge is 1.4% of the value, above PLN 77,000 (C) 2.7%. Pay at once or in three instalments: by 31 January, 31 May and 30 September.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [
    stateService({
      url: 'https://www.biznes.gov.pl',
      label: {
        pl: 'Wniosek na biznes.gov.pl',
        uk: 'Заява на biznes.gov.pl',
        ar: 'الطلب في biznes.gov.pl',
        en: 'Application on biznes.gov.pl',
      },
      signIn: ['trustedProfile', 'mObywatel', 'eId', 'bank', 'qualifiedSignature'],
    }),
    townHallCounter,
    postToTownHall,
    eDeliveryBox,
  ],
  processingTime: {
    value: 30,
    unit: 'days',
    text: {
      pl: 'Do 30 dni od kompletnego wniosku. Przed sezonem, od maja, licz pełny miesiąc. Jednorazowe: 7 dni.',
      uk: 'До 30 днів від повної заяви. Перед сезоном, від травня, розраховуйте на повний місяць. Разовий: 7 днів.',
      ar: 'حتى 30 يومًا من اكتمال الطلب. قبل الموسم، ابتداءً من مايو، احسب شهرًا كاملًا. رخصة المرة الواحدة: 7 أيام.',
      en: 'Up to 30 days from a complete application. Before the season, from May on, allow the whole month. One-off: 7 days.',
    },
  },
  outcome: {
    pl: 'Dostaniesz zezwolenie w formie decyzji, osobne na każdy rodzaj napojów. Działa od dnia podanego w decyzji, w jednym miejscu.',
    uk: 'Ви отримаєте дозвіл у формі рішення, окремий на кожен вид напоїв. Він діє від дня, вказаного в рішенні, в одному місці.',
    ar: 'تتسلّم الرخصة في صورة قرار، لكل نوع من المشروبات على حدة. وتسري من اليوم المذكور فيها وفي مكان واحد.',
    en: 'You receive the licence as a decision, one for each kind of drink. It applies from the day it names, at one place.',
  },
  collection: {
    pl: 'W Biurze Obsługi (pokój 1) albo na adres do e-Doręczeń.',
    uk: 'У бюро обслуговування (кімната 1) або на адресу e-Doręczenia.',
    ar: 'في مكتب خدمة السكان (الغرفة 1) أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).',
    en: 'At the service desk (room 1) or at your e-Delivery address.',
  },
  appeal: { isPossible: true, authority: appealsBoard, deadline: fourteenDays, text: appealToBoard },
  legalActs: [cite(wychowanieWTrzezwosci, '11¹', '12', '18', '18¹'), cite(prawoPrzedsiebiorcow), cite(kpa), cite(uchwalaAlkohol)],
  responsibleUnit: 'referat-organizacyjny',
  specialCases: {
    pl: `## Impreza plenerowa

Zezwolenie jednorazowe, do 2 dni, dostanie tylko firma, która ma już stałe zezwolenie, albo ochotnicza straż pożarna. Zobacz [Impreza na plaży](ref:procedures/impreza-na-plazy).

## Zmieniasz adres, formę prawną albo wspólnika

Zezwolenie nie przechodzi na nikogo. Przy nowym adresie lub nowej firmie potrzebujesz nowego. Wygasa też, gdy w spółce cywilnej zmieni się skład wspólników. Inne zmiany danych zgłoś w 14 dni.

## Spóźniłeś się z opłatą lub oświadczeniem

Masz jeszcze 30 dni, ale zapłacisz 30% więcej. Potem zezwolenie wygasa i o nowe możesz się starać po 6 miesiącach.

## Kończysz sprzedaż

Napisz do nas. Zezwolenie wygaśnie, a niewykorzystaną część opłaty zwrócimy. Masz 6 miesięcy na wyprzedaż zapasów: poproś o osobne zezwolenie.`,
    uk: `## Захід просто неба

Разовий дозвіл, до 2 днів, отримає лише фірма, яка вже має постійний, або добровільна пожежна дружина. Дивіться [Захід на пляжі](ref:procedures/impreza-na-plazy).

## Ви змінюєте адресу, форму фірми чи партнера

Дозвіл ні до кого не переходить. За нової адреси чи фірми потрібен новий. Він втрачає силу й тоді, коли в простому товаристві (spółka cywilna) змінюється склад учасників. Про інші зміни повідомте за 14 днів.

## Ви спізнилися з оплатою чи заявою

У вас є ще 30 днів, але заплатите на 30 % більше. Потім дозвіл втрачає силу, а новий можна просити через 6 місяців.

## Ви припиняєте продаж

Напишіть нам. Дозвіл втратить силу, а невикористану частину плати повернемо. На розпродаж запасів є 6 місяців: попросіть окремий дозвіл.`,
    ar: `## فعالية في الهواء الطلق

رخصة المرة الواحدة، حتى يومين، تُمنح فقط لشركة لديها رخصة دائمة أو لفرقة إطفاء تطوعية. انظر [فعالية على الشاطئ](ref:procedures/impreza-na-plazy).

## تغيّر العنوان أو الشكل القانوني أو الشريك

لا تنتقل الرخصة إلى أحد. العنوان الجديد أو الشركة الجديدة يحتاجان إلى رخصة جديدة. وتسقط أيضًا إذا تغيّر الشركاء في الشركة المدنية (spółka cywilna). أما التغييرات الأخرى فأخطرنا بها خلال 14 يومًا.

## تأخرت في الدفع أو الإقرار

لديك 30 يومًا أخرى مع زيادة 30%. ثم تسقط الرخصة، ولا تطلب غيرها إلا بعد 6 أشهر.

## تنهي البيع

اكتب إلينا. تسقط الرخصة ونعيد الجزء غير المستعمل من الرسم. ولديك 6 أشهر لتصفية المخزون برخصة مستقلة تطلبها منا.`,
    en: `## An open-air event

A one-off licence, for up to 2 days, goes only to a firm that already holds a regular one, or to a volunteer fire brigade. See [An event on the beach](ref:procedures/impreza-na-plazy).

## You change address, legal form or partner

A licence passes to nobody. A new address or a new firm needs a new one. It also lapses when the partners of a civil partnership (spółka cywilna) change. Report other changes within 14 days.

## You are late with the charge or the declaration

You have 30 more days but pay 30% extra. After that the licence lapses, and you may apply for a new one after 6 months.

## You stop selling

Write to us. The licence lapses and we refund the unused part of the charge. You have 6 months to sell off stock: ask for a separate licence.`,
  },
  lifeEvents: ['business'],
  faq: [
    {
      question: {
        pl: 'Otwieram bar tylko na lipiec i sierpień. Ile zapłacę?',
        uk: 'Відкриваю бар лише на липень і серпень. Скільки заплачу?',
        ar: 'أفتح مقهى في يوليو وأغسطس فقط. كم أدفع؟',
        en: 'I open a bar for July and August only. What do I pay?',
      },
      answer: {
        pl: 'Zezwolenie wydajemy na co najmniej 4 lata, ale po sezonie możesz z niego zrezygnować. Opłata jest proporcjonalna, nadwyżkę zwrócimy: przy piwie za 62 dni zostaje 525 zł × 62/365, czyli 89,18 zł. Na następne lato złóż nowy wniosek.',
        uk: 'Дозвіл ми видаємо щонайменше на 4 роки, але після сезону від нього можна відмовитися. Плата пропорційна, решту повернемо: за пиво за 62 дні залишається 525 × 62/365, тобто 89,18 злотого. На наступне літо подайте нову заяву.',
        ar: 'نصدر الرخصة لأربع سنوات على الأقل، لكن يمكنك التنازل عنها بعد الموسم. الرسم بالتناسب ونعيد الباقي: للبيرة عن 62 يومًا 525 × 62/365، أي 89.18 زلوتي. وللصيف التالي قدّم طلبًا جديدًا.',
        en: 'We issue a licence for at least 4 years, but you can give it up after the season. The charge is in proportion and we refund the rest: for beer over 62 days it comes to PLN 525 × 62/365, that is PLN 89.18. Apply again for the next summer.',
      },
    },
    {
      question: {
        pl: 'Czy sprzedaż przez internet jest dozwolona?',
        uk: 'Чи можна продавати через інтернет?',
        ar: 'هل يُسمح بالبيع عبر الإنترنت؟',
        en: 'May I sell online?',
      },
      answer: {
        pl: 'Ustawa mówi o sprzedaży w konkretnym miejscu, dlatego zezwolenie nie obejmuje wysyłki. Sprzedaż bez zezwolenia to przestępstwo.',
        uk: 'Закон говорить про продаж у конкретному місці, тому дозвіл не охоплює доставку поштою. Продаж без дозволу – злочин.',
        ar: 'يتحدث القانون عن البيع في مكان محدد، فالرخصة لا تشمل الشحن. والبيع من دون رخصة جريمة.',
        en: 'The act speaks of sale at a given place, so the licence does not cover mail order. Selling without a licence is a crime.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'OR-01',
      'koncesja na alkohol',
      'koncesja',
      'sprzedaż piwa',
      'alkohol w barze',
      'pozwolenie na alkohol',
      'opłata alkoholowa',
      'GKRPA',
      'korkowe',
    ],
    uk: ['OR-01', 'ліцензія на алкоголь', 'продаж пива', 'концесія', 'бар', 'алкогольна ліцензія'],
    ar: ['OR-01', 'رخصة خمور', 'بيع البيرة', 'مقهى', 'امتياز الكحول'],
    en: ['OR-01', 'alcohol licence', 'liquor licence', 'selling beer', 'bar licence', 'off-licence'],
  },
}
