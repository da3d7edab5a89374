import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import {
  ceidg,
  czystoscWGminach,
  podatkiLokalne,
  prawoPrzedsiebiorcow,
  ubezpieczeniaSpoleczne,
} from '../legal-acts/state-acts.ts'
import { FREE, ONLINE, TAX_SECTION, TOWN_HALL } from './phrases.ts'

export const zalozenieFirmy: DemoDocument<'procedures'> = {
  key: 'zalozenie-firmy',
  title: {
    pl: 'Założenie firmy jednoosobowej',
    uk: 'Відкриття власної справи (ФОП у Польщі)',
    ar: 'تأسيس عمل فردي',
    en: 'Starting a one-person business',
  },
  summary: {
    pl: 'Wpis do CEIDG, ZUS, podatki i sprawy lokalne: lokal, śmieci, szyld, alkohol, sezon. Założenie firmy nic nie kosztuje.',
    uk: 'Запис у CEIDG, ZUS, податки і місцеві справи: приміщення, сміття, вивіска, алкоголь, сезон. Відкриття справи безкоштовне.',
    ar: 'القيد في CEIDG وZUS والضرائب والشؤون المحلية: المحل والنفايات واللافتة والكحول والموسم. التأسيس مجاني.',
    en: 'CEIDG entry, ZUS, taxes and local matters: premises, waste, signs, alcohol, the season. Setting up a business costs nothing.',
  },
  topics: ['gospodarka', 'podatki'],
  audiences: ['businesses', 'residents', 'newcomers'],
  ownerUnit: 'referat-promocji',
  reviewAt: day(130),
  producedBy: 'Referat Promocji i Rozwoju Gospodarczego',
  producedAt: day(-58),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: [
      'działalność gospodarcza',
      'CEIDG',
      'jednoosobowa działalność',
      'własny biznes',
      'ulga na start',
      'działalność nierejestrowana',
      'samozatrudnienie',
    ],
    uk: ['ФОП', 'підприємець', 'відкрити бізнес', 'CEIDG', 'пільга на старт', 'незареєстрована діяльність'],
    ar: ['عمل حر', 'تسجيل شركة', 'نشاط تجاري', 'CEIDG', 'مشروع صغير'],
    en: ['sole trader', 'self-employed', 'register a business', 'CEIDG', 'start-up relief', 'small business'],
  },
  intro: {
    pl: 'Firmę założysz w kilkanaście minut przez internet. Nikt nie może żądać za to pieniędzy: listy z „fakturą za wpis do rejestru” to oszustwo. Zanim zaczniesz, wybierz formę opodatkowania i sprawdź, czy twój lokal i pomysł pasują do lokalnych zasad.',
    uk: 'Справу можна відкрити через інтернет за чверть години. Ніхто не може вимагати за це грошей: листи з «рахунком за запис у реєстр» – шахрайство. Перш ніж почати, оберіть форму оподаткування і перевірте, чи приміщення та ідея відповідають місцевим правилам.',
    ar: 'تؤسس عملك عبر الإنترنت في نحو ربع ساعة. ولا يحق لأحد طلب مال مقابل ذلك: رسائل «فاتورة القيد في السجل» احتيال. قبل أن تبدأ اختر شكل الضريبة وتحقق من توافق محلك وفكرتك مع القواعد المحلية.',
    en: 'You can set up a business online in a quarter of an hour. Nobody may charge for it: letters with an “invoice for entry in the register” are a scam. Before you start, choose how you will be taxed and check that your premises and idea fit the local rules.',
  },
  whoFor: {
    pl: 'Dla osób pełnoletnich, które chcą prowadzić jednoosobową działalność. Także dla obywateli UE i cudzoziemców, którym pozwala na to dokument pobytowy, w tym osób z PESEL UKR.',
    uk: 'Для повнолітніх, які хочуть вести власну справу. Також для громадян ЄС та іноземців, яким це дозволяє документ про перебування, зокрема людей з PESEL UKR.',
    ar: 'للبالغين الراغبين في عمل فردي. ولمواطني الاتحاد الأوروبي والأجانب الذين تسمح لهم وثيقة إقامتهم بذلك، ومنهم حاملو PESEL UKR.',
    en: 'For adults who want to trade on their own account. EU citizens too, and foreigners whose residence document allows it, including holders of PESEL UKR.',
  },
  steps: [
    {
      title: {
        pl: 'Sprawdź, czy w ogóle musisz rejestrować firmę',
        uk: 'Перевірте, чи взагалі треба реєструватися',
        ar: 'تحقق هل تحتاج إلى التسجيل أصلًا',
        en: 'Check whether you need to register at all',
      },
      body: {
        pl: `Przy małych przychodach wystarczy **działalność nierejestrowana**. Limit to 225% minimalnego wynagrodzenia na kwartał, czyli 10 813,50 zł w 2026 roku. Prowadzisz prostą ewidencję sprzedaży i rozliczasz się w rocznym PIT. Nie możesz tak robić rzeczy, które wymagają zezwolenia, na przykład sprzedaży alkoholu.

Usługi dla kilku klientów i sezonową sprzedaż na plaży warto policzyć od razu: w lipcu limit łatwo przekroczyć. Wtedy masz 7 dni na rejestrację.`,
        uk: `За малих доходів досить **незареєстрованої діяльності** (działalność nierejestrowana). Межа – 225% мінімальної зарплати на квартал, тобто 10 813,50 злотого у 2026 році. Ведете простий облік продажів і звітуєте в річному PIT. Так не можна робити того, що потребує дозволу, наприклад продавати алкоголь.

Послуги для кількох клієнтів і сезонну торгівлю на пляжі порахуйте одразу: у липні межу легко перевищити. Тоді маєте 7 днів на реєстрацію.`,
        ar: `مع الإيرادات الصغيرة يكفي **النشاط غير المسجَّل** (działalność nierejestrowana). الحد 225% من الأجر الأدنى في ربع السنة، أي 10813.50 زلوتي في 2026. تمسك سجلًا بسيطًا للمبيعات وتصرّح به في إقرار PIT السنوي. ولا يجوز بهذه الطريقة ما يتطلب رخصة، كبيع الكحول.

احسب مسبقًا إذا كنت تخدم عدة زبائن أو تبيع في الموسم على الشاطئ: يسهل تجاوز الحد في يوليو. عندئذ لديك 7 أيام للتسجيل.`,
        en: `With small revenue **unregistered activity** (działalność nierejestrowana) is enough. The limit is 225% of the minimum wage per quarter: PLN 10,813.50 in 2026. You keep a simple sales record and report it in your yearly PIT. Anything that needs a licence, such as selling alcohol, is excluded.

Do the sums for services to several clients or seasonal sales on the beach: in July the limit is easily passed. Then you have 7 days to register.`,
      },
      duration: { pl: '30 minut', uk: '30 хвилин', ar: '30 دقيقة', en: '30 minutes' },
      cost: FREE,
      where: ONLINE,
    },
    {
      title: {
        pl: 'Wybierz nazwę, kody PKD i podatek',
        uk: 'Оберіть назву, коди PKD і податок',
        ar: 'اختر الاسم ورموز PKD والضريبة',
        en: 'Choose a name, PKD codes and a tax',
      },
      body: {
        pl: `Nazwa firmy musi zawierać twoje imię i nazwisko. Kody PKD opisują, co robisz; możesz wpisać kilka. Podatek wybierasz z trzech:

- **skala** 12% i 32%, z kwotą wolną 30 000 zł
- **podatek liniowy** 19%
- **ryczałt** od przychodu, 2–17% zależnie od usługi

Zapytaj księgowego albo bezpłatnie zadzwoń do Centrum Pomocy [biznes.gov.pl](https://www.biznes.gov.pl).`,
        uk: `Назва фірми має містити ваші ім’я та прізвище. Коди PKD описують, що ви робите; можна вказати кілька. Податок обираєте з трьох:

- **шкала** 12% і 32%, з неоподатковуваною сумою 30 000 злотих
- **лінійний податок** 19%
- **ryczałt** від доходу, 2–17% залежно від послуги

Порадьтеся з бухгалтером або безкоштовно зателефонуйте до Центру допомоги [biznes.gov.pl](https://www.biznes.gov.pl).`,
        ar: `يجب أن يتضمن اسم العمل اسمك ولقبك. رموز PKD تصف نشاطك ويمكن ذكر عدة رموز. وتختار الضريبة من ثلاث:

- **التصاعدية** 12% و32% مع إعفاء 30000 زلوتي
- **الثابتة** 19%
- **المقطوعة** (ryczałt) على الإيراد من 2 إلى 17% حسب الخدمة

اسأل محاسبًا أو اتصل مجانًا بمركز المساعدة [biznes.gov.pl](https://www.biznes.gov.pl).`,
        en: `The name must contain your first name and surname. PKD codes describe what you do; you may give several. Choose one of three taxes:

- the **scale**, 12% and 32%, with PLN 30,000 tax-free
- the **flat tax**, 19%
- the **lump sum** (ryczałt) on revenue, 2–17% depending on the service

Ask an accountant, or call the free helpline of [biznes.gov.pl](https://www.biznes.gov.pl).`,
      },
      duration: { pl: '1 dzień', uk: '1 день', ar: 'يوم واحد', en: '1 day' },
      cost: FREE,
      where: ONLINE,
    },
    {
      title: { pl: 'Złóż wniosek CEIDG-1', uk: 'Подайте заяву CEIDG-1', ar: 'قدّم طلب CEIDG-1', en: 'File CEIDG-1' },
      body: {
        pl: `Jednym wnioskiem zakładasz firmę, dostajesz NIP i REGON i zgłaszasz się do urzędu skarbowego oraz ZUS. Zrób to na [biznes.gov.pl](https://www.biznes.gov.pl) z profilem zaufanym albo u nas: [wpis do CEIDG](ref:service-cards/wpis-do-ceidg). Firma może działać od dnia złożenia wniosku.`,
        uk: `Однією заявою ви відкриваєте справу, отримуєте NIP і REGON та реєструєтеся в податковій і ZUS. Зробіть це на [biznes.gov.pl](https://www.biznes.gov.pl) з довірчим профілем (profil zaufany) або в нас: [запис у CEIDG](ref:service-cards/wpis-do-ceidg). Працювати можна від дня подання.`,
        ar: `بطلب واحد تؤسس عملك وتحصل على NIP وREGON وتُسجَّل في مصلحة الضرائب وZUS. افعل ذلك في [biznes.gov.pl](https://www.biznes.gov.pl) بالملف الموثوق (profil zaufany) أو لدينا: [القيد في CEIDG](ref:service-cards/wpis-do-ceidg). ويمكنك العمل من يوم تقديم الطلب.`,
        en: `One form sets up the business, gives you NIP and REGON numbers and reports you to the tax office and ZUS. File it on [biznes.gov.pl](https://www.biznes.gov.pl) with a trusted profile (profil zaufany) or with us: [entry in CEIDG](ref:service-cards/wpis-do-ceidg). You may trade from the day you file.`,
      },
      duration: {
        pl: '15–30 minut; wpis następnego dnia roboczego',
        uk: '15–30 хвилин; запис наступного робочого дня',
        ar: '15–30 دقيقة؛ والقيد في يوم العمل التالي',
        en: '15–30 minutes; entered the next working day',
      },
      cost: FREE,
      where: TOWN_HALL,
      items: [
        {
          label: {
            pl: 'dowód osobisty lub paszport z dokumentem pobytowym',
            uk: 'посвідчення особи або паспорт із документом про перебування',
            ar: 'بطاقة هوية أو جواز سفر مع وثيقة الإقامة',
            en: 'identity card, or passport with residence document',
          },
        },
        {
          label: {
            pl: 'PESEL, adres firmy, numer konta',
            uk: 'PESEL, адреса фірми, номер рахунку',
            ar: 'رقم PESEL وعنوان العمل ورقم الحساب',
            en: 'PESEL, business address, account number',
          },
        },
        {
          label: {
            pl: 'tytuł do lokalu (najem, własność, zgoda właściciela)',
            uk: 'право на приміщення (оренда, власність, згода власника)',
            ar: 'سند للمحل (إيجار أو ملكية أو موافقة المالك)',
            en: 'a right to the premises (lease, title, owner’s consent)',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Zgłoś się do ZUS i, jeśli trzeba, do VAT',
        uk: 'Зареєструйтеся в ZUS і, якщо треба, у VAT',
        ar: 'سجّل في ZUS وفي ضريبة القيمة المضافة عند الحاجة',
        en: 'Register with ZUS and, if needed, for VAT',
      },
      body: {
        pl: `Masz **7 dni** na zgłoszenie do ubezpieczeń (ZUA albo ZZA, możesz dołączyć do CEIDG-1). **Ulga na start** oznacza 6 miesięcy bez składek społecznych, potem 24 miesiące niskich składek. Składkę zdrowotną płacisz od początku. Później sprawdź Mały ZUS Plus i wakacje składkowe (jeden miesiąc w roku).

VAT jest dobrowolny, dopóki sprzedaż nie przekroczy limitu w roku. Niektóre usługi, na przykład prawnicze i jubilerskie, wymagają go od razu. Formularz: VAT-R.`,
        uk: `Маєте **7 днів** на реєстрацію в страхуванні (ZUA або ZZA, можна додати до CEIDG-1). **Пільга на старт** (ulga na start) – це 6 місяців без соціальних внесків, потім 24 місяці низьких внесків. Медичний внесок платите від початку. Пізніше перевірте Mały ZUS Plus і «канікули від внесків» (один місяць на рік).

VAT добровільний, поки продажі не перевищать річної межі. Деякі послуги, наприклад юридичні чи ювелірні, потребують його одразу. Бланк: VAT-R.`,
        ar: `لديك **7 أيام** للتسجيل في التأمينات (ZUA أو ZZA، ويمكن إرفاقه بطلب CEIDG-1). **تسهيل البداية** (ulga na start) يعني 6 أشهر دون اشتراكات اجتماعية ثم 24 شهرًا باشتراكات مخفضة. أما الاشتراك الصحي فتدفعه من البداية. ثم اطلع على Mały ZUS Plus وإجازة الاشتراكات (شهر واحد في السنة).

ضريبة القيمة المضافة (VAT) اختيارية ما لم تتجاوز المبيعات الحد السنوي. وبعض الخدمات، كالقانونية والمجوهرات، تتطلبها فورًا. النموذج: VAT-R.`,
        en: `You have **7 days** to register for insurance (ZUA or ZZA, which can go with CEIDG-1). **Start-up relief** (ulga na start) means 6 months without social contributions, then 24 months of low ones. The health contribution is due from the start. Later look at Mały ZUS Plus and the contribution holiday (one month a year).

VAT is voluntary until your sales pass the yearly limit. Some services, such as legal advice or jewellery, need it at once. Form: VAT-R.`,
      },
      duration: { pl: '7 dni', uk: '7 днів', ar: '7 أيام', en: '7 days' },
      cost: {
        pl: 'zgłoszenie bezpłatne; składka zdrowotna co miesiąc',
        uk: 'реєстрація безкоштовна; медичний внесок щомісяця',
        ar: 'التسجيل مجاني؛ والاشتراك الصحي شهري',
        en: 'registration free; health contribution monthly',
      },
      where: {
        pl: 'eZUS, e-Urząd Skarbowy',
        uk: 'eZUS, e-Urząd Skarbowy',
        ar: 'eZUS وe-Urząd Skarbowy',
        en: 'eZUS, e-Urząd Skarbowy',
      },
    },
    {
      title: {
        pl: 'Załatw sprawy lokalne',
        uk: 'Залагодьте місцеві справи',
        ar: 'أنجز الشؤون المحلية',
        en: 'Deal with local matters',
      },
      body: {
        pl: `- **Podatek od nieruchomości:** część domu zajęta na firmę ma wyższą stawkę. Zgłoś zmianę w 14 dni: [podatek](ref:service-cards/podatek-od-nieruchomosci).
- **Śmieci:** lokal firmy potrzebuje [deklaracji](ref:service-cards/deklaracja-smieciowa) albo umowy na odbiór. Zachowaj rachunki.
- **Zmiana lokalu na sklep lub gastronomię:** zgłoszenie w starostwie, odbiór sanepidu, czasem zmiana sposobu użytkowania.
- **Szyld i ogródek:** na chodniku potrzebujesz zgody na [zajęcie pasa drogowego](ref:service-cards/zajecie-pasa-drogowego).
- **Alkohol:** [zezwolenie](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu) przed pierwszą sprzedażą.
- **Pokoje dla turystów:** osobny [poradnik](ref:procedures/wynajem-pokoi-turystom).`,
        uk: `- **Податок на нерухомість:** частина дому, зайнята під справу, має вищу ставку. Повідомте про зміну за 14 днів: [податок](ref:service-cards/podatek-od-nieruchomosci).
- **Сміття:** приміщення фірми потребує [декларації](ref:service-cards/deklaracja-smieciowa) або договору на вивезення. Зберігайте рахунки.
- **Переробка приміщення на крамницю чи кафе:** повідомлення в старостві, приймання санепідом, інколи зміна призначення.
- **Вивіска й літній майданчик:** на тротуарі потрібен дозвіл на [зайняття дорожньої смуги](ref:service-cards/zajecie-pasa-drogowego).
- **Алкоголь:** [дозвіл](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu) до першого продажу.
- **Кімнати для туристів:** окремий [порадник](ref:procedures/wynajem-pokoi-turystom).`,
        ar: `- **ضريبة العقار:** الجزء المستعمل للعمل من بيتك سعره أعلى. أبلغ عن التغيير خلال 14 يومًا: [الضريبة](ref:service-cards/podatek-od-nieruchomosci).
- **النفايات:** يحتاج محل العمل إلى [إقرار](ref:service-cards/deklaracja-smieciowa) أو عقد جمع. احتفظ بالفواتير.
- **تحويل المكان إلى متجر أو مطعم:** إخطار في إدارة المحافظة وموافقة الرقابة الصحية (sanepid) وأحيانًا تغيير الاستعمال.
- **اللافتة والجلسة الخارجية:** على الرصيف تلزم موافقة [إشغال الطريق](ref:service-cards/zajecie-pasa-drogowego).
- **الكحول:** [رخصة](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu) قبل أول بيع.
- **غرف للسياح:** لها [دليل](ref:procedures/wynajem-pokoi-turystom) مستقل.`,
        en: `- **Property tax:** the part of a home used for business has a higher rate. Report the change within 14 days: [tax](ref:service-cards/podatek-od-nieruchomosci).
- **Waste:** business premises need a [declaration](ref:service-cards/deklaracja-smieciowa) or a collection contract. Keep the bills.
- **Turning premises into a shop or café:** notification at the county office, approval by the sanitary inspectorate (sanepid), sometimes a change of use.
- **Signs and outdoor tables:** on the pavement you need consent for [occupying the road](ref:service-cards/zajecie-pasa-drogowego).
- **Alcohol:** a [licence](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu) before the first sale.
- **Rooms for tourists:** see the separate [guide](ref:procedures/wynajem-pokoi-turystom).`,
      },
      duration: { pl: '14–30 dni', uk: '14–30 днів', ar: 'من 14 إلى 30 يومًا', en: '14–30 days' },
      cost: { pl: 'zależnie od sprawy', uk: 'залежно від справи', ar: 'حسب المعاملة', en: 'depends on the matter' },
      where: TAX_SECTION,
    },
    {
      title: { pl: 'Skorzystaj z pomocy', uk: 'Скористайтеся допомогою', ar: 'استفد من الدعم', en: 'Get support' },
      body: {
        pl: `Powiatowy Urząd Pracy przyznaje bezrobotnym dotację na start, do sześciokrotności przeciętnego wynagrodzenia. **Wniosek składasz przed założeniem firmy.** W naszym urzędzie raz w miesiącu dyżuruje doradca podatkowy i ZUS, a w bibliotece jest stanowisko z profilem zaufanym. Lokale i działki znajdziesz na stronie [Dla inwestorów](ref:pages/dla-inwestorow).`,
        uk: `Повітове управління праці (Powiatowy Urząd Pracy) надає безробітним дотацію на старт, до шести середніх зарплат. **Заяву подають до відкриття справи.** У нашому управлінні раз на місяць приймають податковий консультант і фахівець ZUS, а в бібліотеці є комп’ютер, де можна користуватися довірчим профілем. Приміщення й ділянки – на сторінці [Для інвесторів](ref:pages/dla-inwestorow).`,
        ar: `يمنح مكتب العمل في المحافظة (Powiatowy Urząd Pracy) العاطلين منحة بداية تصل إلى ستة أضعاف متوسط الأجر. **تقدّم الطلب قبل تأسيس العمل.** وفي مكتبنا يستقبلك مرة في الشهر مستشار ضرائب وموظف من ZUS، وفي المكتبة حاسوب لاستعمال الملف الموثوق. تجد المحال والأراضي في صفحة [للمستثمرين](ref:pages/dla-inwestorow).`,
        en: `The county labour office (Powiatowy Urząd Pracy) grants the unemployed a start-up subsidy of up to six average wages. **Apply before you set up the business.** Once a month a tax adviser and a ZUS officer are on duty at the town hall, and the library has a place to use your trusted profile. Premises and plots are on the page [For investors](ref:pages/dla-inwestorow).`,
      },
      duration: { pl: 'dotacja: do 30 dni', uk: 'дотація: до 30 днів', ar: 'المنحة: حتى 30 يومًا', en: 'subsidy: up to 30 days' },
      cost: FREE,
      where: {
        pl: 'Powiatowy Urząd Pracy, urząd, biblioteka',
        uk: 'Powiatowy Urząd Pracy, управління, бібліотека',
        ar: 'Powiatowy Urząd Pracy ومكتب البلدية والمكتبة',
        en: 'Powiatowy Urząd Pracy, town hall, library',
      },
    },
  ],
  services: [
    'wpis-do-ceidg',
    'podatek-od-nieruchomosci',
    'deklaracja-smieciowa',
    'zezwolenie-na-sprzedaz-alkoholu',
    'zajecie-pasa-drogowego',
    'zaswiadczenie-o-niezaleganiu',
  ],
  legalActs: [
    cite(prawoPrzedsiebiorcow, '5', '17', '18'),
    cite(ceidg, '5', '6', '7'),
    cite(ubezpieczeniaSpoleczne, '36'),
    cite(podatkiLokalne, '5', '6'),
    cite(czystoscWGminach, '5', '6'),
  ],
  outcome: {
    pl: 'Firma jest w CEIDG, ma NIP i REGON, ZUS wie o tobie, a lokal spełnia miejscowe wymagania.',
    uk: 'Справа є в CEIDG, має NIP і REGON, ZUS про вас знає, а приміщення відповідає місцевим вимогам.',
    ar: 'عملك مقيد في CEIDG وله NIP وREGON، وZUS على علم بك، والمحل مستوفٍ للشروط المحلية.',
    en: 'The business is in CEIDG with NIP and REGON, ZUS knows about you, and the premises meet local requirements.',
  },
  faq: [
    {
      question: {
        pl: 'Przyszło wezwanie do zapłaty za wpis do rejestru. Płacić?',
        uk: 'Мені надіслали вимогу заплатити за реєстр. Платити?',
        ar: 'وصلتني مطالبة بدفع رسم القيد في سجل. هل أدفع؟',
        en: 'I was sent a demand to pay for a register entry. Should I pay?',
      },
      answer: {
        pl: 'Nie. Wpis do CEIDG jest bezpłatny. Takie pisma wysyłają prywatne firmy, które udają urząd. Zgłoś to policji lub UOKiK.',
        uk: 'Ні. Запис у CEIDG безкоштовний. Такі листи надсилають приватні фірми, що вдають установу. Повідомте поліцію або UOKiK.',
        ar: 'لا. القيد في CEIDG مجاني. هذه الرسائل من شركات خاصة تتظاهر بأنها جهة رسمية. أبلغ الشرطة أو UOKiK.',
        en: 'No. Entry in CEIDG is free. Such letters come from private firms posing as an authority. Tell the police or UOKiK.',
      },
    },
    {
      question: {
        pl: 'Czy mogę zawiesić firmę poza sezonem?',
        uk: 'Чи можна призупинити справу поза сезоном?',
        ar: 'هل أعلّق العمل خارج الموسم؟',
        en: 'Can I suspend the business out of season?',
      },
      answer: {
        pl: 'Tak, jeśli nie zatrudniasz pracowników, na co najmniej 30 dni, bez górnego limitu. Zgłaszasz to bezpłatnie w CEIDG. W tym czasie nie płacisz składek. Podatek od nieruchomości i śmieci płacisz dalej, chyba że lokal jest zamknięty i zmienisz deklarację.',
        uk: 'Так, якщо не маєте працівників, щонайменше на 30 днів, без верхньої межі. Повідомляєте безкоштовно в CEIDG. У цей час внесків не платите. Податок на нерухомість і сміття платите далі, хіба що приміщення зачинене і ви зміните декларацію.',
        ar: 'نعم، إن لم يكن لديك عاملون، لمدة 30 يومًا على الأقل ودون حد أقصى. تبلغ عنه مجانًا في CEIDG. ولا تدفع الاشتراكات خلاله. وتستمر ضريبة العقار ورسم النفايات إلا إذا أُغلق المحل وعدّلت الإقرار.',
        en: 'Yes, if you employ nobody, for at least 30 days and with no upper limit. Report it free of charge in CEIDG. You pay no contributions meanwhile. Property tax and waste go on, unless the premises are closed and you change the declaration.',
      },
    },
    {
      question: {
        pl: 'Czy mogę prowadzić firmę w mieszkaniu?',
        uk: 'Чи можна вести справу у квартирі?',
        ar: 'هل أدير العمل من شقتي؟',
        en: 'Can I run the business from my flat?',
      },
      answer: {
        pl: 'Zwykle tak, jeśli nie przeszkadza sąsiadom i zgadza się właściciel. Sam adres nie podnosi podatku. Wyższa stawka dotyczy tylko pomieszczenia używanego wyłącznie do firmy.',
        uk: 'Зазвичай так, якщо це не заважає сусідам і згоден власник. Сама адреса не підвищує податку. Вища ставка стосується лише приміщення, яке використовується тільки для справи.',
        ar: 'عادة نعم، إذا لم يزعج الجيران ووافق المالك. العنوان وحده لا يرفع الضريبة. السعر الأعلى يخص الغرفة المستعملة للعمل وحده.',
        en: 'Usually yes, if it does not disturb the neighbours and the owner agrees. The address alone does not raise tax. The higher rate applies only to a room used solely for business.',
      },
    },
  ],
}
