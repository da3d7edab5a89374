import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { ewidencjaAdresow, prawoGeodezyjne, sadyAdministracyjne } from '../legal-acts/more-state-acts.ts'
import { oplataSkarbowa } from '../legal-acts/state-acts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  townHallCounter,
} from './parts.ts'

export const numerPorzadkowy: DemoDocument<'service-cards'> = {
  key: 'numer-porzadkowy',
  number: 'BP-03',
  title: {
    pl: 'Numer porządkowy budynku',
    uk: 'Номер будинку (numer porządkowy)',
    ar: 'رقم المبنى (numer porządkowy)',
    en: 'House number (numer porządkowy)',
  },
  summary: {
    pl: 'Nowy dom potrzebuje numeru: do umów na prąd i wodę, meldunku i poczty. Nadamy go bezpłatnie w 30 dni, także dla budynku w budowie. Tabliczkę wieszasz sam.',
    uk: 'Новому будинку потрібен номер: для договорів на світло й воду, реєстрації та пошти. Надаємо його безкоштовно за 30 днів, також для будівлі, що будується. Табличку вішаєте самі.',
    ar: 'يحتاج البيت الجديد إلى رقم لعقود الكهرباء والماء ولتسجيل العنوان والبريد. نمنحه مجانًا خلال 30 يومًا، حتى للمبنى قيد الإنشاء. واللوحة تعلّقها بنفسك.',
    en: 'A new house needs a number: for electricity and water contracts, registering your address and post. We assign it free within 30 days, even while you build. You put up the plate yourself.',
  },
  topics: ['budownictwo', 'dokumenty'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-budownictwa',
  reviewAt: day(260),
  producedBy: 'Referat Budownictwa',
  producedAt: day(-230),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla właściciela, inwestora albo zarządcy budynku mieszkalnego lub takiego, w którym ktoś pracuje: domu, pensjonatu, sklepu, hali.

Numer dostaje budynek stojący, w budowie albo z pozwoleniem. Pusta działka, garaż i szopa numeru nie dostają.`,
    uk: `Для власника, інвестора або управителя житлової будівлі чи такої, де хтось працює: будинку, пансіонату, крамниці, цеху.

Номер отримує готова будівля, будівля в процесі спорудження або та, на яку є дозвіл. Порожня ділянка, гараж і сарай номера не мають.`,
    ar: `لمالك المبنى أو صاحب المشروع أو مدير المبنى السكني أو الذي يعمل فيه أحد: بيت أو نزل أو متجر أو ورشة.

يُمنح الرقم لمبنى قائم أو قيد الإنشاء أو حاصل على رخصة. ولا يُمنح لأرض خالية أو مرآب أو مخزن.`,
    en: `For the owner, developer or manager of a building where people live or work: a house, guest house, shop or workshop.

A number is given to a building that stands, is being built or has a permit. An empty plot, a garage or a shed gets none.`,
  },
  howTo: {
    pl: `1. Złóż wniosek, gdy stoją już mury albo gdy dostawca prądu pyta o adres. Nie czekaj na odbiór domu.
2. Podaj numer działki, obręb, rodzaj budynku i pokaż na mapie, gdzie jest wejście.
3. Złóż go w [Referacie Budownictwa](ref:units/referat-budownictwa) (pokój 208), listem albo na adres do e-Doręczeń.
4. Odbierz zawiadomienie o numerze. Wpisujemy go od razu do ewidencji adresów.
5. Zawieś tabliczkę w ciągu 30 dni: przy wejściu lub na ogrodzeniu, widoczną z ulicy, z nazwą ulicy i oświetloną po zmroku.`,
    uk: `1. Подайте заяву, коли вже стоять стіни або коли постачальник світла питає про адресу. Не чекайте здачі будинку.
2. Вкажіть номер ділянки, обруб (obręb), вид будівлі й покажіть на карті, де вхід.
3. Подайте заяву у [Відділі будівництва](ref:units/referat-budownictwa) (кімната 208), листом або на адресу e-Doręczenia.
4. Отримайте повідомлення про номер. Ми одразу вносимо його до реєстру адрес.
5. Повісьте табличку за 30 днів: біля входу або на огорожі, щоб було видно з вулиці, з назвою вулиці та підсвіткою після смерку.`,
    ar: `1. قدّم الطلب حين ترتفع الجدران أو حين تسأل شركة الكهرباء عن العنوان. لا تنتظر تسليم البيت.
2. اذكر رقم القطعة والمنطقة المساحية (obręb) ونوع المبنى، وبيّن على الخريطة موضع المدخل.
3. قدّمه في [قسم البناء](ref:units/referat-budownictwa) (الغرفة 208) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).
4. تسلّم الإشعار بالرقم. نقيّده فورًا في سجل العناوين.
5. علّق اللوحة خلال 30 يومًا عند المدخل أو على السياج، ظاهرةً من الشارع وعليها اسمه، ومضاءةً ليلًا.`,
    en: `1. Apply when the walls are up, or when the electricity company asks for an address. Do not wait for the house to be finished.
2. Give the plot number, precinct (obręb) and kind of building, and show on a map where the entrance is.
3. Hand it in at the [Building Department](ref:units/referat-budownictwa) (room 208), by post or to our e-Delivery address.
4. Receive the notice of the number. We enter it in the address register at once.
5. Put up the plate within 30 days: by the entrance or on the fence, visible from the street, with the street name and lit after dark.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o nadanie numeru porządkowego (wzór dostaniesz w urzędzie)',
        uk: 'Заява про надання номера будинку (зразок є в управлінні)',
        ar: 'طلب منح رقم للمبنى (النموذج في البلدية)',
        en: 'An application for a house number (form available at the town hall)',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Mapa z zaznaczonym budynkiem i wejściem, na przykład z projektu zagospodarowania działki',
        uk: 'Карта з позначеною будівлею та входом, наприклад із проєкту забудови ділянки',
        ar: 'خريطة يظهر عليها المبنى ومدخله، كمخطط الأرض في التصميم',
        en: 'A map with the building and entrance marked, for example the site plan from your design',
      },
      kind: 'copy',
    },
    {
      name: {
        pl: 'Pozwolenie na budowę albo zgłoszenie',
        uk: 'Дозвіл на будівництво або повідомлення',
        ar: 'رخصة البناء أو الإخطار به',
        en: 'The building permit or notification',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli budynku jeszcze nie ma na mapach',
        uk: 'Якщо будівлі ще немає на картах',
        ar: 'إذا لم يظهر المبنى على الخرائط بعد',
        en: 'If the building is not on the maps yet',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Zaświadczenie o numerze porządkowym, jeśli o nie poprosisz',
        uk: 'Довідка про номер будинку, якщо ви про неї попросите',
        ar: 'شهادة برقم المبنى إذا طلبتها',
        en: 'Certificate of the house number, if you ask for one',
      },
      amount: 17,
      exemptions: {
        pl: 'Nie płacisz w sprawach budownictwa mieszkaniowego.',
        uk: 'У справах житлового будівництва платити не треба.',
        ar: 'لا رسم في شؤون بناء المساكن.',
        en: 'There is no fee in housing matters.',
      },
    },
    powerOfAttorneyFee,
  ],
  feeNote: {
    pl: 'Nadanie numeru i zawiadomienie są bezpłatne. Tabliczkę kupujesz sam.',
    uk: 'Надання номера й повідомлення безкоштовні. Табличку купуєте самі.',
    ar: 'منح الرقم والإشعار به مجانيان. أما اللوحة فتشتريها بنفسك.',
    en: 'The number and the notice are free. You buy the plate yourself.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [townHallCounter, postToTownHall, eDeliveryBox],
  processingTime: {
    value: 30,
    unit: 'days',
    text: {
      pl: 'Zwykle do 10 dni, najdłużej 30 dni.',
      uk: 'Зазвичай до 10 днів, щонайдовше 30 днів.',
      ar: 'خلال 10 أيام عادةً، وفي 30 يومًا على الأكثر.',
      en: 'Usually within 10 days, at most 30 days.',
    },
  },
  outcome: {
    pl: 'Dostaniesz zawiadomienie z pełnym adresem. Adres pojawi się w państwowym rejestrze i w nawigacjach, a pogotowie i kurier trafią do ciebie. Można się pod nim zameldować.',
    uk: 'Ви отримаєте повідомлення з повною адресою. Вона з’явиться в державному реєстрі та навігаторах, і швидка чи кур’єр вас знайдуть. За нею можна зареєструватися.',
    ar: 'تتسلّم إشعارًا بالعنوان الكامل. يظهر العنوان في السجل الوطني وأجهزة الملاحة فيصل إليك الإسعاف وساعي البريد، ويمكن تسجيل السكن فيه.',
    en: 'You receive a notice with the full address. It appears in the national register and in navigation apps, so an ambulance or courier can find you. People can register as living there.',
  },
  collection: {
    pl: 'Zawiadomienie wyślemy listem albo na adres do e-Doręczeń. Możesz je też odebrać w pokoju 208.',
    uk: 'Повідомлення надішлемо листом або на адресу e-Doręczenia. Його можна також забрати в кімнаті 208.',
    ar: 'نرسل الإشعار بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia). ويمكنك تسلّمه من الغرفة 208.',
    en: 'We send the notice by post or to your e-Delivery address. You can also collect it in room 208.',
  },
  appeal: {
    isPossible: true,
    authority: {
      pl: 'Wojewódzki Sąd Administracyjny w Gdańsku',
      uk: 'Воєводський адміністративний суд у Гданську (Wojewódzki Sąd Administracyjny)',
      ar: 'المحكمة الإدارية للمقاطعة في غدانسك (Wojewódzki Sąd Administracyjny)',
      en: 'The Provincial Administrative Court in Gdańsk (Wojewódzki Sąd Administracyjny)',
    },
    deadline: {
      pl: '30 dni od dnia, w którym dowiesz się o numerze',
      uk: '30 днів від дня, коли ви дізналися про номер',
      ar: '30 يومًا من يوم علمك بالرقم',
      en: '30 days from the day you learn of the number',
    },
    text: {
      pl: 'Numer nadajemy bez decyzji, dlatego nie ma odwołania do kolegium. Najpierw napisz do nas, co jest nie tak: numer można poprawić. Możesz też wnieść skargę do sądu za pośrednictwem Burmistrza Jantarowa. Wpis kosztuje 200 zł.',
      uk: 'Номер надаємо без рішення, тому скарги до колегії немає. Спершу напишіть нам, що не так: номер можна виправити. Можна також подати скаргу до суду через бургомістра Янтарового. Судовий збір – 200 злотих.',
      ar: 'يُمنح الرقم من دون قرار، لذلك لا طعن أمام هيئة الطعون. اكتب إلينا أولًا وبيّن الخطأ، فالرقم قابل للتصحيح. ويمكنك رفع شكوى إلى المحكمة عن طريق رئيس بلدية يانتاروفو برسم 200 زلوتي.',
      en: 'We assign a number without a decision, so there is no appeal to the board. First write and tell us what is wrong: a number can be corrected. You can also complain to the court through the Mayor of Jantarowo. The court fee is PLN 200.',
    },
  },
  legalActs: [cite(prawoGeodezyjne), cite(ewidencjaAdresow), cite(sadyAdministracyjne), cite(oplataSkarbowa)],
  responsibleUnit: 'referat-budownictwa',
  specialCases: {
    pl: `## Droga nie ma jeszcze nazwy

Nadamy numer przy najbliższej ulicy albo w ramach miejscowości. O nazwę wystąp do Rady Miejskiej: wystarczy pismo i propozycja.

## Gmina zmienia twój numer

Dostaniesz zawiadomienie. Dowodu osobistego nie wymieniasz, bo nie ma w nim adresu. Bezpłatnie zmienisz wpis w CEIDG. O nowy adres w KRS, banku i umowach zadbaj sam.

## Dwa wejścia albo dwa mieszkania

Bliźniak i szereg dostają osobne numery. Mieszkania w jednym budynku mają wspólny numer i numery lokali.`,
    uk: `## Дорога ще не має назви

Надамо номер за найближчою вулицею або в межах населеного пункту. Про назву зверніться до Міської ради: досить листа з пропозицією.

## Гміна змінює ваш номер

Ви отримаєте повідомлення. Посвідчення особи міняти не треба, бо адреси в ньому немає. Запис у CEIDG зміните безкоштовно. Про нову адресу в KRS, банку та договорах подбайте самі.

## Два входи або дві квартири

Дуплекс і таунхауси отримують окремі номери. Квартири в одній будівлі мають спільний номер і номери приміщень.`,
    ar: `## الطريق بلا اسم بعد

نمنح رقمًا حسب أقرب شارع أو ضمن البلدة. ولطلب اسم توجّه إلى مجلس المدينة برسالة تتضمن اقتراحك.

## البلدية تغيّر رقمك

تتلقى إشعارًا. لا تبدّل بطاقة الهوية لأن العنوان غير مكتوب فيها. تعدّل القيد في CEIDG مجانًا. أما العنوان في KRS والمصرف والعقود فعليك تحديثه.

## مدخلان أو شقتان

للبيت المزدوج والبيوت المتلاصقة أرقام منفصلة. أما شقق المبنى الواحد فلها رقم مشترك وأرقام للشقق.`,
    en: `## The road has no name yet

We give a number on the nearest street or within the village. To ask for a name, write to the Town Council with a suggestion.

## The town changes your number

You get a notice. You need not replace your identity card, as it shows no address. Changing your CEIDG entry is free. See to KRS, your bank and contracts yourself.

## Two entrances or two flats

Semi-detached and terraced houses get separate numbers. Flats in one building share a number and have flat numbers.`,
  },
  lifeEvents: ['home', 'moving', 'business'],
  faq: [
    {
      question: {
        pl: 'Co grozi za brak tabliczki?',
        uk: 'Що загрожує за відсутність таблички?',
        ar: 'ما عقوبة عدم تعليق اللوحة؟',
        en: 'What if I have no plate?',
      },
      answer: {
        pl: 'Grzywna do 250 zł albo nagana (art. 64 Kodeksu wykroczeń). Ważniejsze jest to, że karetka może nie trafić.',
        uk: 'Штраф до 250 злотих або догана (ст. 64 Кодексу правопорушень). Важливіше те, що швидка може вас не знайти.',
        ar: 'غرامة حتى 250 زلوتيًا أو توبيخ (المادة 64 من قانون المخالفات). والأهم أن سيارة الإسعاف قد لا تجدك.',
        en: 'A fine of up to PLN 250 or a reprimand (Art. 64 of the Petty Offences Code). More important: an ambulance may not find you.',
      },
    },
    {
      question: {
        pl: 'Mogę wybrać sobie numer?',
        uk: 'Чи можна вибрати номер?',
        ar: 'هل يمكنني اختيار الرقم؟',
        en: 'Can I choose my number?',
      },
      answer: {
        pl: 'Nie. Numery idą po kolei: po jednej stronie parzyste, po drugiej nieparzyste. Między 5 a 7 powstanie 5A, a nie 6.',
        uk: 'Ні. Номери йдуть по порядку: з одного боку парні, з іншого непарні. Між 5 і 7 буде 5A, а не 6.',
        ar: 'لا. الأرقام متسلسلة: الزوجية في جهة والفردية في الأخرى. وبين 5 و7 يكون 5A لا 6.',
        en: 'No. Numbers run in order: even on one side, odd on the other. Between 5 and 7 there will be 5A, not 6.',
      },
    },
  ],
  searchSynonyms: {
    pl: ['BP-03', 'numer domu', 'adres domu', 'tabliczka z numerem', 'nadanie adresu', 'numer budynku', 'EMUiA', 'nowy adres'],
    uk: ['BP-03', 'адреса будинку', 'номер дому', 'табличка з номером', 'присвоїти адресу', 'нова адреса'],
    ar: ['BP-03', 'عنوان البيت', 'رقم البيت', 'لوحة الرقم', 'عنوان جديد'],
    en: ['BP-03', 'building number', 'street address', 'address for a new house', 'number plate on a house', 'new address'],
  },
}
