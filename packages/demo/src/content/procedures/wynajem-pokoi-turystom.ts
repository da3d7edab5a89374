import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { najemKrotkoterminowy } from '../legal-acts/other-acts.ts'
import { czystoscWGminach, obiektyHotelarskie, podatkiLokalne, ryczalt, uslugiHotelarskie } from '../legal-acts/state-acts.ts'
import { BUILDING_SECTION, FREE, TAX_SECTION, TOWN_HALL } from './phrases.ts'

export const wynajemPokoiTurystom: DemoDocument<'procedures'> = {
  key: 'wynajem-pokoi-turystom',
  title: {
    pl: 'Wynajem pokoi i apartamentów turystom',
    uk: 'Оренда кімнат і апартаментів туристам',
    ar: 'تأجير الغرف والشقق للسياح',
    en: 'Letting rooms and apartments to tourists',
  },
  summary: {
    pl: 'Ewidencja obiektu, podatek, opłata miejscowa, śmieci i zasady dla gości. Załatw to przed pierwszym ogłoszeniem.',
    uk: 'Реєстр об’єкта, податок, туристичний збір, сміття і правила для гостей. Зробіть це до першого оголошення.',
    ar: 'قيد المكان والضريبة والرسم المحلي والنفايات وقواعد الضيوف. أنجزها قبل أول إعلان.',
    en: 'Registering the place, tax, the visitor charge, waste and house rules. Do it before your first advert.',
  },
  topics: ['turystyka', 'gospodarka', 'podatki'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-promocji',
  reviewAt: day(90),
  producedBy: 'Referat Promocji i Rozwoju Gospodarczego',
  producedAt: day(-31),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: [
      'noclegi',
      'kwatery',
      'najem krótkoterminowy',
      'apartament',
      'agroturystyka',
      'Booking',
      'Airbnb',
      'pensjonat',
      'ewidencja obiektów',
    ],
    uk: ['здати кімнату', 'короткострокова оренда', 'апартаменти', 'агротуризм', 'житло для туристів'],
    ar: ['تأجير قصير الأجل', 'شقة سياحية', 'غرف للإيجار', 'نزل', 'سياحة ريفية'],
    en: ['short-term rental', 'holiday let', 'bed and breakfast', 'guest house', 'agritourism', 'visitor tax'],
  },
  intro: {
    pl: 'Wynajmujesz pokój, domek albo apartament na doby? To usługa hotelarska, nawet jeśli robisz to tylko w wakacje. Wpis w naszej ewidencji jest bezpłatny i zajmuje kilkanaście minut. Brak wpisu to wykroczenie, a portal może usunąć ofertę.',
    uk: 'Здаєте кімнату, будиночок чи апартаменти подобово? Це готельна послуга, навіть якщо лише на канікули. Запис у нашому реєстрі безкоштовний і триває чверть години. Без нього це правопорушення, а портал може зняти оголошення.',
    ar: 'هل تؤجّر غرفة أو بيتًا صغيرًا أو شقة باليوم؟ هذه خدمة فندقية حتى لو كانت في العطلة فقط. القيد في سجلنا مجاني ويستغرق نحو ربع ساعة. ودونه تقع في مخالفة، وقد تحذف المنصة عرضك.',
    en: 'Do you let a room, cottage or apartment by the night? That is a hotel service, even if only in the holidays. Entry in our register is free and takes a quarter of an hour. Without it you commit an offence, and a portal may take your advert down.',
  },
  whoFor: {
    pl: 'Dla osób i firm, które oferują w gminie Jantarowo noclegi na doby: pokoje, apartamenty, domki, pola namiotowe, agroturystykę. Hotele i pensjonaty kategoryzuje marszałek województwa.',
    uk: 'Для людей і фірм, які пропонують у гміні Янтарове житло подобово: кімнати, апартаменти, будиночки, кемпінги, агротуризм. Готелі та пансіонати категоризує маршалок воєводства.',
    ar: 'للأفراد والشركات التي تعرض في بلدية يانتاروفو مبيتًا باليوم: غرفًا أو شققًا أو بيوتًا صغيرة أو مخيمات أو سياحة ريفية. أما الفنادق وبيوت الضيافة المصنفة فيصنفها مارشال المقاطعة.',
    en: 'For people and companies offering accommodation by the night in the municipality: rooms, apartments, cottages, campsites, farm stays. Hotels and boarding houses are graded by the regional marshal.',
  },
  steps: [
    {
      title: { pl: 'Sprawdź budynek', uk: 'Перевірте будівлю', ar: 'تحقق من المبنى', en: 'Check the building' },
      body: {
        pl: `Upewnij się, że plan miejscowy pozwala na usługi turystyczne: [wypis z planu](ref:service-cards/wypis-i-wyrys-z-planu). W bloku sprawdź statut wspólnoty. Jeśli garaż lub strych ma stać się pokojem, potrzebna jest zmiana sposobu użytkowania (starostwo), inaczej to [samowola](ref:violations/samowola-budowlana).

Zadbaj o gaśnicę, czujki dymu i czadu, wolne wyjście i aktualny przegląd kominów, gazu i prądu.`,
        uk: `Переконайтеся, що місцевий план дозволяє туристичні послуги: [виписка з плану](ref:service-cards/wypis-i-wyrys-z-planu). У багатоквартирному будинку перевірте статут спільноти. Якщо гараж чи горище має стати кімнатою, потрібна зміна призначення (староство), інакше це [самовільне будівництво](ref:violations/samowola-budowlana).

Подбайте про вогнегасник, датчики диму й чадного газу, вільний вихід і чинну перевірку комина, газу та світла.`,
        ar: `تأكد أن المخطط المحلي يسمح بالخدمات السياحية: [مستخرج المخطط](ref:service-cards/wypis-i-wyrys-z-planu). وفي العمارة راجع نظام اتحاد السكان. وتحويل المرآب أو العلّية إلى غرفة يتطلب تغيير الاستعمال (إدارة المحافظة)، وإلا فهو [بناء دون ترخيص](ref:violations/samowola-budowlana).

وفّر مطفأة وكاشف دخان وكاشف أول أكسيد الكربون ومخرجًا خاليًا وفحصًا ساريًا للمدخنة والغاز والكهرباء.`,
        en: `Make sure the local plan allows tourist services: [extract from the plan](ref:service-cards/wypis-i-wyrys-z-planu). In a block of flats check the association’s rules. Turning a garage or loft into a room takes a change of use (county office); otherwise it is [building without permission](ref:violations/samowola-budowlana).

See to an extinguisher, smoke and carbon monoxide alarms, a clear exit and valid checks of chimney, gas and electricity.`,
      },
      duration: { pl: '1–30 dni', uk: '1–30 днів', ar: 'من يوم إلى 30 يومًا', en: '1–30 days' },
      cost: {
        pl: 'wypis z planu od 30 zł',
        uk: 'виписка з плану від 30 злотих',
        ar: 'مستخرج المخطط من 30 زلوتي',
        en: 'plan extract from PLN 30',
      },
      where: BUILDING_SECTION,
    },
    {
      title: {
        pl: 'Zgłoś obiekt do ewidencji',
        uk: 'Внесіть об’єкт до реєстру',
        ar: 'قيّد المكان في السجل',
        en: 'Register the place',
      },
      body: {
        pl: `Przed pierwszym gościem złóż w urzędzie wniosek o wpis do **ewidencji innych obiektów, w których są świadczone usługi hotelarskie**. Podajesz adres, liczbę pokoi i miejsc oraz oświadczasz, że obiekt spełnia wymagania sanitarne, przeciwpożarowe i minimalne wymagania z rozporządzenia. Numer wpisu dostaniesz od ręki lub e-mailem.

Portale rezerwacyjne stosują unijne rozporządzenie 2024/1028 i pytają o numer rejestracyjny. Powiemy ci, jaki numer podać w ogłoszeniu.`,
        uk: `До першого гостя подайте в управління заяву про внесення до **реєстру інших об’єктів, де надають готельні послуги** (ewidencja innych obiektów). Вказуєте адресу, кількість кімнат і місць та заявляєте, що об’єкт відповідає санітарним, пожежним і мінімальним вимогам. Номер отримаєте одразу або електронною поштою.

Портали бронювання застосовують регламент ЄС 2024/1028 і питають реєстраційний номер. Ми скажемо, який номер указати в оголошенні.`,
        ar: `قبل أول ضيف قدّم طلبًا للقيد في **سجل الأماكن الأخرى التي تقدَّم فيها خدمات فندقية** (ewidencja innych obiektów). تذكر العنوان وعدد الغرف والأسرّة وتصرّح باستيفاء الشروط الصحية وشروط الحريق والحد الأدنى من المتطلبات. وتتسلم رقم القيد فورًا أو بالبريد الإلكتروني.

تطبق منصات الحجز لائحة الاتحاد الأوروبي 2024/1028 وتسأل عن رقم التسجيل. نخبرك بالرقم الذي تذكره في الإعلان.`,
        en: `Before the first guest, apply for entry in the **register of other places offering hotel services** (ewidencja innych obiektów). You give the address, number of rooms and beds, and declare that the place meets sanitary, fire and minimum requirements. You get the entry number at once or by e-mail.

Booking portals apply EU Regulation 2024/1028 and ask for a registration number. We tell you which number to put in your advert.`,
      },
      duration: {
        pl: '15 minut; do 7 dni, gdy coś trzeba wyjaśnić',
        uk: '15 хвилин; до 7 днів, якщо треба щось з’ясувати',
        ar: '15 دقيقة؛ وحتى 7 أيام إذا لزم توضيح',
        en: '15 minutes; up to 7 days if something is unclear',
      },
      cost: {
        pl: 'wpis bezpłatnie; zaświadczenie 17 zł',
        uk: 'запис безкоштовно; довідка 17 злотих',
        ar: 'القيد مجانًا؛ والشهادة 17 زلوتي',
        en: 'entry free; a certificate PLN 17',
      },
      where: TOWN_HALL,
      items: [
        {
          label: {
            pl: 'wniosek z opisem obiektu',
            uk: 'заява з описом об’єкта',
            ar: 'طلب مع وصف المكان',
            en: 'application with a description',
          },
        },
        {
          label: {
            pl: 'tytuł prawny do lokalu',
            uk: 'право на приміщення',
            ar: 'سند الحق في المكان',
            en: 'right to the premises',
          },
        },
        {
          label: {
            pl: 'oświadczenie o spełnieniu wymagań',
            uk: 'заява про відповідність вимогам',
            ar: 'تصريح باستيفاء الشروط',
            en: 'declaration that requirements are met',
          },
        },
      ],
    },
    {
      title: { pl: 'Wybierz podatek', uk: 'Оберіть податок', ar: 'اختر الضريبة', en: 'Choose how you are taxed' },
      body: {
        pl: `- **Najem prywatny:** ryczałt 8,5% od przychodu do 100 000 zł rocznie, 12,5% od nadwyżki.
- **Działalność gospodarcza:** gdy prowadzisz to w sposób zorganizowany, sprzątasz, podajesz śniadania. Zobacz [założenie firmy](ref:procedures/zalozenie-firmy).
- **Agroturystyka:** rolnik, który wynajmuje do 5 pokoi w domu w gospodarstwie na wsi, jest zwolniony z podatku dochodowego.

Portale przekazują dane o twoich przychodach skarbówce. Wątpliwości rozstrzyga [Krajowa Informacja Skarbowa](https://www.kis.gov.pl).`,
        uk: `- **Приватна оренда:** ryczałt 8,5% від доходу до 100 000 злотих на рік, 12,5% від решти.
- **Підприємництво:** коли ведете це організовано, прибираєте, подаєте сніданки. Дивіться [відкриття справи](ref:procedures/zalozenie-firmy).
- **Агротуризм:** фермер, який здає до 5 кімнат у домі на селі, звільнений від прибуткового податку.

Портали передають дані про ваші доходи податковій. Сумніви вирішує [податкова довідка (Krajowa Informacja Skarbowa)](https://www.kis.gov.pl).`,
        ar: `- **الإيجار الخاص:** ضريبة مقطوعة 8.5% على الإيراد حتى 100000 زلوتي سنويًا و12.5% على ما زاد.
- **النشاط الاقتصادي:** إذا كان عملًا منظمًا مع تنظيف وإفطار. انظر [تأسيس عمل](ref:procedures/zalozenie-firmy).
- **السياحة الريفية:** المزارع الذي يؤجر حتى 5 غرف في بيته بالريف معفى من ضريبة الدخل.

ترسل المنصات بيانات إيراداتك إلى مصلحة الضرائب. وللاستفسار: [مكتب المعلومات الضريبية (Krajowa Informacja Skarbowa)](https://www.kis.gov.pl).`,
        en: `- **Private letting:** lump sum of 8.5% on revenue up to PLN 100,000 a year, 12.5% above.
- **Business:** when it is organised, with cleaning and breakfasts. See [starting a business](ref:procedures/zalozenie-firmy).
- **Agritourism:** a farmer letting up to 5 rooms in a farmhouse in the country is exempt from income tax.

Portals pass your revenue on to the tax authorities. Doubts are settled by the [national tax information service (Krajowa Informacja Skarbowa)](https://www.kis.gov.pl).`,
      },
      duration: {
        pl: 'do 20. dnia miesiąca po pierwszym przychodzie',
        uk: 'до 20 числа місяця після першого доходу',
        ar: 'حتى اليوم 20 من الشهر التالي لأول إيراد',
        en: 'by the 20th of the month after the first revenue',
      },
      cost: {
        pl: '8,5% lub 12,5% przychodu albo stawka firmy',
        uk: '8,5% або 12,5% доходу чи ставка фірми',
        ar: '8.5% أو 12.5% من الإيراد أو سعر الشركة',
        en: '8.5% or 12.5% of revenue, or your business rate',
      },
      where: {
        pl: 'urząd skarbowy, podatki.gov.pl',
        uk: 'податкова (urząd skarbowy), podatki.gov.pl',
        ar: 'مصلحة الضرائب (urząd skarbowy)، podatki.gov.pl',
        en: 'tax office (urząd skarbowy), podatki.gov.pl',
      },
    },
    {
      title: {
        pl: 'Pobieraj opłatę miejscową',
        uk: 'Стягуйте туристичний збір',
        ar: 'حصّل الرسم المحلي',
        en: 'Collect the visitor charge',
      },
      body: {
        pl: `Od gości, którzy nocują dłużej niż dobę w celach wypoczynkowych, pobierasz opłatę miejscową i wydajesz pokwitowanie. Zostajesz inkasentem: zgłoś się do Referatu Podatków po druki lub konto w systemie. Pieniądze przekazujesz do 10. dnia następnego miesiąca i dostajesz prowizję. Stawki i zwolnienia są w karcie [opłata miejscowa](ref:service-cards/oplata-miejscowa).`,
        uk: `З гостей, які відпочивають довше за добу, ви берете місцевий збір (opłata miejscowa) і видаєте квитанцію. Ви стаєте збирачем: зверніться до відділу податків по бланки або доступ до системи. Гроші передаєте до 10 числа наступного місяця й отримуєте комісію. Ставки й пільги – у картці [місцевий збір](ref:service-cards/oplata-miejscowa).`,
        ar: `تحصّل من الضيوف الذين يقيمون للراحة أكثر من يوم الرسم المحلي (opłata miejscowa) وتعطيهم إيصالًا. وتصبح محصّلًا: راجع قسم الضرائب لتسلّم الدفاتر أو حساب في النظام. تسلّم المبالغ قبل اليوم العاشر من الشهر التالي وتحصل على عمولة. الأسعار والإعفاءات في بطاقة [الرسم المحلي](ref:service-cards/oplata-miejscowa).`,
        en: `From guests who stay longer than a day for leisure you collect the visitor charge (opłata miejscowa) and give a receipt. You become a collector: come to the Tax Section for forms or an account. Pay the money in by the 10th of the next month and receive a commission. Rates and exemptions are in the card [visitor charge](ref:service-cards/oplata-miejscowa).`,
      },
      duration: { pl: 'co miesiąc', uk: 'щомісяця', ar: 'كل شهر', en: 'monthly' },
      cost: { pl: 'płaci gość', uk: 'платить гість', ar: 'يدفعه الضيف', en: 'paid by the guest' },
      where: TAX_SECTION,
    },
    {
      title: {
        pl: 'Zgłoś śmieci i podatek od nieruchomości',
        uk: 'Задекларуйте сміття і податок на нерухомість',
        ar: 'صرّح بالنفايات وضريبة العقار',
        en: 'Declare waste and property tax',
      },
      body: {
        pl: `Obiekt dla turystów wytwarza więcej śmieci niż dom. Zmień [deklarację](ref:service-cards/deklaracja-smieciowa) do 10. dnia następnego miesiąca i postaw pojemniki na każdą frakcję.

Pokoje zajęte na działalność mają wyższą stawkę [podatku od nieruchomości](ref:service-cards/podatek-od-nieruchomosci). Wyjątek: do 5 pokoi w domu na wsi, jeśli właściciel stale tu mieszka.`,
        uk: `Об’єкт для туристів дає більше сміття, ніж дім. Змініть [декларацію](ref:service-cards/deklaracja-smieciowa) до 10 числа наступного місяця і поставте контейнери на кожну фракцію.

Кімнати, зайняті під бізнес, мають вищу ставку [податку на нерухомість](ref:service-cards/podatek-od-nieruchomosci). Виняток: до 5 кімнат у сільському домі, якщо власник постійно тут живе.`,
        ar: `مكان السياح ينتج نفايات أكثر من البيت. عدّل [الإقرار](ref:service-cards/deklaracja-smieciowa) قبل اليوم العاشر من الشهر التالي وضع حاويات لكل نوع.

الغرف المستعملة للنشاط لها سعر أعلى في [ضريبة العقار](ref:service-cards/podatek-od-nieruchomosci). ويُستثنى حتى 5 غرف في بيت ريفي يسكن مالكه هنا بصفة دائمة.`,
        en: `A place for tourists makes more waste than a home. Change the [declaration](ref:service-cards/deklaracja-smieciowa) by the 10th of the next month and put out a bin for each type.

Rooms used for business carry a higher rate of [property tax](ref:service-cards/podatek-od-nieruchomosci). Exception: up to 5 rooms in a country house whose owner lives here permanently.`,
      },
      duration: {
        pl: 'podatek: 14 dni od zmiany',
        uk: 'податок: 14 днів від зміни',
        ar: 'الضريبة: 14 يومًا من التغيير',
        en: 'tax: 14 days from the change',
      },
      cost: { pl: 'zgłoszenie bezpłatnie', uk: 'подання безкоштовне', ar: 'التصريح مجاني', en: 'filing is free' },
      where: TAX_SECTION,
    },
    {
      title: { pl: 'Ustal zasady dla gości', uk: 'Визначте правила для гостей', ar: 'ضع قواعد للضيوف', en: 'Set house rules' },
      body: {
        pl: `Powieś regulamin po polsku i w języku gości: cisza nocna 22:00–6:00, segregacja, parkowanie, zakaz wchodzenia na wydmy. Podaj numer telefonu czynny całą dobę, żeby sąsiad dzwonił do ciebie, a nie do straży.

Musisz też mieć **standardy ochrony małoletnich**: sprawdzasz, kim jest dla dziecka dorosły, z którym przyjechało, a gdy coś niepokoi, dzwonisz pod 112.`,
        uk: `Повісьте правила польською і мовою гостей: нічна тиша 22:00–6:00, сортування, паркування, заборона ходити дюнами. Вкажіть цілодобовий телефон, щоб сусід дзвонив вам, а не варті.

Ви також повинні мати **стандарти захисту неповнолітніх**: перевіряєте, ким є для дитини дорослий, з яким вона приїхала, а коли щось насторожує – телефонуєте 112.`,
        ar: `علّق القواعد بالبولندية وبلغة الضيوف: هدوء ليلي 22:00–6:00 وفرز النفايات ومواقف السيارات وعدم الصعود إلى الكثبان. واذكر رقم هاتف على مدار الساعة ليتصل بك الجار لا بالحرس.

ويجب أن تكون لديك **معايير حماية القاصرين**: تتحقق من صلة البالغ بالطفل الذي معه، وإذا راعك شيء فاتصل بالرقم 112.`,
        en: `Put up rules in Polish and the guests’ language: quiet 22:00–6:00, sorting, parking, no walking on the dunes. Give a phone number that is answered round the clock, so that a neighbour calls you, not the guard.

You must also have **child protection standards**: check how an adult is related to the child they bring and, if something worries you, call 112.`,
      },
      duration: { pl: '1 dzień', uk: '1 день', ar: 'يوم واحد', en: '1 day' },
      cost: FREE,
      where: { pl: 'w twoim obiekcie', uk: 'у вашому об’єкті', ar: 'في مكانك', en: 'at your place' },
    },
  ],
  services: ['oplata-miejscowa', 'deklaracja-smieciowa', 'podatek-od-nieruchomosci', 'wpis-do-ceidg', 'wypis-i-wyrys-z-planu'],
  legalActs: [
    cite(uslugiHotelarskie, '35', '38', '39'),
    cite(obiektyHotelarskie),
    cite(najemKrotkoterminowy),
    cite(podatkiLokalne, '1a', '5', '17'),
    cite(czystoscWGminach, '6c', '6m'),
    cite(ryczalt, '12'),
  ],
  outcome: {
    pl: 'Twój obiekt jest w ewidencji, ma numer do ogłoszeń, a podatki, opłata miejscowa i śmieci są zgłoszone.',
    uk: 'Ваш об’єкт у реєстрі, має номер для оголошень, а податки, збір і сміття задекларовано.',
    ar: 'مكانك مقيد في السجل وله رقم للإعلانات، والضرائب والرسم المحلي والنفايات مصرَّح بها.',
    en: 'Your place is registered, has a number for adverts, and tax, visitor charge and waste are declared.',
  },
  faq: [
    {
      question: {
        pl: 'Wynajmuję jeden pokój przez dwa tygodnie w roku. Czy to też?',
        uk: 'Здаю одну кімнату два тижні на рік. Це теж?',
        ar: 'أؤجّر غرفة واحدة أسبوعين في السنة. هل ينطبق عليّ؟',
        en: 'I let one room for two weeks a year. Does this apply?',
      },
      answer: {
        pl: 'Tak. Ewidencja nie zna progu liczby pokoi ani dni. Na obiekt całoroczny i sezonowy jest ten sam wniosek.',
        uk: 'Так. Для реєстру немає порогу ні кімнат, ні днів. Заява однакова для цілорічного й сезонного об’єкта.',
        ar: 'نعم. لا حد أدنى في السجل لعدد الغرف أو الأيام. والطلب واحد للمكان الدائم والموسمي.',
        en: 'Yes. The register has no threshold of rooms or days. Year-round and seasonal places use the same form.',
      },
    },
    {
      question: {
        pl: 'Co grozi za brak wpisu?',
        uk: 'Що загрожує без запису?',
        ar: 'ما عقوبة عدم القيد؟',
        en: 'What if I am not registered?',
      },
      answer: {
        pl: 'Prowadzenie noclegów bez zgłoszenia to wykroczenie z art. 60¹ Kodeksu wykroczeń: ograniczenie wolności lub grzywna. Sprawdzamy oferty w internecie i najpierw zwykle wzywamy do wpisu.',
        uk: 'Здавати житло без повідомлення – правопорушення за ст. 60¹ Кодексу правопорушень: обмеження волі або штраф. Ми перевіряємо оголошення в інтернеті й зазвичай спершу закликаємо зареєструватися.',
        ar: 'تقديم المبيت دون إخطار مخالفة وفق المادة 60¹ من قانون المخالفات: تقييد الحرية أو غرامة. نراجع العروض على الإنترنت وندعو عادة إلى القيد أولًا.',
        en: 'Running accommodation without notifying it is an offence under Art. 60¹ of the Petty Offences Code: restriction of liberty or a fine. We check adverts online and usually ask people to register first.',
      },
    },
    {
      question: {
        pl: 'Czy wspólnota może zabronić najmu na doby?',
        uk: 'Чи може спільнота заборонити подобову оренду?',
        ar: 'هل يستطيع اتحاد السكان منع التأجير اليومي؟',
        en: 'Can a housing association ban nightly letting?',
      },
      answer: {
        pl: 'Nie może odebrać ci prawa do lokalu, ale może ustalić regulamin porządku i dochodzić jego przestrzegania w sądzie. Najlepiej porozmawiaj z sąsiadami, zanim wystawisz ofertę.',
        uk: 'Вона не може забрати ваше право на житло, але може встановити правила порядку і вимагати їх виконання через суд. Краще поговоріть із сусідами, перш ніж викладати оголошення.',
        ar: 'لا يستطيع أن يسلبك حقك في الشقة، لكنه يضع قواعد للنظام ويطالب بها أمام المحكمة. الأفضل أن تتحدث مع الجيران قبل نشر العرض.',
        en: 'It cannot take away your right to the flat, but it can set rules of order and enforce them in court. Best talk to your neighbours before you advertise.',
      },
    },
  ],
}
