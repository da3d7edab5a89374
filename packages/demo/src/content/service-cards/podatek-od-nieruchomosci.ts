import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { drukiPodatkuOdNieruchomosci, ordynacjaPodatkowa } from '../legal-acts/more-state-acts.ts'
import { podatkiLokalne } from '../legal-acts/state-acts.ts'
import { uchwalaPodatekOdNieruchomosci } from '../legal-acts/town-acts.ts'
import { appealsBoard, appealToBoard, ownTaxAccount } from './municipal-parts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  fourteenDays,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  townHallCounter,
} from './parts.ts'

export const podatekOdNieruchomosci: DemoDocument<'service-cards'> = {
  key: 'podatek-od-nieruchomosci',
  number: 'FP-01',
  title: {
    pl: 'Podatek od nieruchomości',
    uk: 'Податок на нерухомість (podatek od nieruchomości)',
    ar: 'ضريبة العقارات (podatek od nieruchomości)',
    en: 'Property tax (podatek od nieruchomości)',
  },
  summary: {
    pl: 'Kupujesz, budujesz, sprzedajesz albo zaczynasz działalność w domu? Złóż informację IN-1 w ciągu 14 dni. Kwotę wyliczymy my i co roku przyślemy decyzję. Płacisz w czterech ratach.',
    uk: 'Купуєте, будуєте, продаєте житло або відкриваєте в ньому бізнес? Подайте інформацію IN-1 за 14 днів. Суму обчислимо ми й щороку надішлемо рішення. Платите чотирма частинами.',
    ar: 'هل تشتري عقارًا أو تبنيه أو تبيعه أو تبدأ فيه نشاطًا تجاريًا؟ قدّم البيان IN-1 خلال 14 يومًا. نحسب المبلغ ونرسل القرار كل سنة، وتدفع على أربعة أقساط.',
    en: 'Buying, building, selling or starting a business at home? File form IN-1 within 14 days. We work out the amount and send a decision every year. You pay in four instalments.',
  },
  topics: ['podatki'],
  audiences: ['residents', 'businesses', 'newcomers'],
  ownerUnit: 'referat-podatkow',
  reviewAt: day(40),
  producedBy: 'Referat Podatków',
  producedAt: day(-120),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Podatek płaci właściciel, użytkownik wieczysty albo posiadacz samoistny domu, mieszkania, garażu, domku letniskowego lub działki w gminie Jantarowo. Nie płaci go najemca mieszkania.

Formularz zależy od tego, kim jesteś:

| Kto | Formularz | Kiedy |
| --- | --- | --- |
| Osoba fizyczna | IN-1 | 14 dni od zmiany |
| Firma, spółka, wspólnota, stowarzyszenie | DN-1 | do 31 stycznia i 14 dni od zmiany |

Jeśli współwłaścicielem jest osoba prawna, wszyscy składają DN-1. Stawki są na stronie [Stawki podatków i opłat](ref:pages/stawki-podatkow-i-oplat).`,
    uk: `Податок платить власник, вічний користувач або фактичний володілець будинку, квартири, гаража, дачного будиночка чи ділянки в гміні Янтарове. Орендар житла його не платить.

Бланк залежить від того, хто ви:

| Хто | Бланк | Коли |
| --- | --- | --- |
| Фізична особа | IN-1 | 14 днів від зміни |
| Фірма, товариство, спільнота власників, об’єднання | DN-1 | до 31 січня і 14 днів від зміни |

Якщо серед співвласників є юридична особа, усі подають DN-1. Ставки – на сторінці [Ставки податків і зборів](ref:pages/stawki-podatkow-i-oplat).`,
    ar: `يدفع الضريبة المالك أو صاحب حق الانتفاع الدائم أو الحائز الفعلي لمنزل أو شقة أو مرآب أو بيت صيفي أو قطعة أرض في بلدية يانتاروفو. ولا يدفعها مستأجر المسكن.

يتوقف النموذج على صفتك:

| من | النموذج | متى |
| --- | --- | --- |
| شخص عادي | IN-1 | خلال 14 يومًا من التغيير |
| مؤسسة أو شركة أو اتحاد ملاك أو جمعية | DN-1 | حتى 31 يناير، وخلال 14 يومًا من التغيير |

إذا كان بين الشركاء في الملكية شخص اعتباري فالجميع يقدّمون DN-1. المعدلات في صفحة [معدلات الضرائب والرسوم](ref:pages/stawki-podatkow-i-oplat).`,
    en: `The tax is paid by the owner, perpetual usufructuary or owner-like possessor of a house, flat, garage, holiday cottage or plot in the municipality of Jantarowo. Tenants do not pay it.

The form depends on who you are:

| Who | Form | When |
| --- | --- | --- |
| An individual | IN-1 | 14 days from the change |
| A company, owners’ association or society | DN-1 | by 31 January, and 14 days from a change |

If one of the co-owners is a legal person, all of them file DN-1. The rates are on the page [Rates of taxes and charges](ref:pages/stawki-podatkow-i-oplat).`,
  },
  howTo: {
    pl: `1. Przygotuj akt notarialny, numer księgi wieczystej i powierzchnię użytkową. Liczysz ją po podłodze: od 2,20 m wysokości w całości, od 1,40 do 2,20 m w połowie, niższych miejsc nie liczysz.
2. Wypełnij IN-1 i załącznik ZIN-1, a jeśli masz zwolnienie – ZIN-2. Druki są w urzędzie, w pokojach 5 i 6. Pomożemy je wypełnić.
3. Złóż formularz w [Referacie Podatków](ref:units/referat-podatkow), wyślij listem albo na adres do e-Doręczeń. Masz 14 dni od zakupu, sprzedaży lub innej zmiany.
4. Poczekaj na decyzję z kwotą i numerem rachunku. Przyślemy ją pocztą lub na adres do e-Doręczeń.
5. Zapłać raty: do 15 marca, 15 maja, 15 września i 15 listopada. Gdy podatek nie przekracza 100 zł, całość do 15 marca.`,
    uk: `1. Підготуйте нотаріальний акт, номер земельної книги (księga wieczysta) і корисну площу. Її рахують по підлозі: за висоти від 2,20 м повністю, від 1,40 до 2,20 м наполовину, нижчі місця не рахують.
2. Заповніть IN-1 і додаток ZIN-1, а якщо маєте пільгу – ZIN-2. Бланки є в управлінні, у кімнатах 5 і 6. Ми допоможемо заповнити.
3. Подайте бланк у [Податковому відділі](ref:units/referat-podatkow), надішліть листом або на адресу e-Doręczenia. У вас є 14 днів від купівлі, продажу чи іншої зміни.
4. Дочекайтеся рішення із сумою та номером рахунку. Ми надішлемо його поштою або на адресу e-Doręczenia.
5. Сплачуйте частини: до 15 березня, 15 травня, 15 вересня та 15 листопада. Якщо податок не перевищує 100 злотих, усе до 15 березня.`,
    ar: `1. جهّز عقد كاتب العدل ورقم السجل العقاري (księga wieczysta) والمساحة المستعملة. تُحسب المساحة على الأرضية: كاملةً حيث الارتفاع 2.20 م فأكثر، ونصفها من 1.40 إلى 2.20 م، ولا يُحسب ما دون ذلك.
2. املأ النموذج IN-1 والملحق ZIN-1، وإذا كان لك إعفاء فالملحق ZIN-2. النماذج في البلدية، الغرفتان 5 و6، ونساعدك في ملئها.
3. قدّم النموذج في [قسم الضرائب](ref:units/referat-podatkow) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia)، خلال 14 يومًا من الشراء أو البيع أو أي تغيير آخر.
4. انتظر القرار الذي يتضمن المبلغ ورقم الحساب. نرسله بالبريد أو إلى عنوان التسليم الإلكتروني.
5. ادفع الأقساط حتى 15 مارس و15 مايو و15 سبتمبر و15 نوفمبر. وإذا لم تتجاوز الضريبة 100 زلوتي فادفعها كلها حتى 15 مارس.`,
    en: `1. Have your notarial deed, the land register number (księga wieczysta) and the usable floor area ready. Measure along the floor: count it in full where the height is 2.20 m or more, half from 1.40 to 2.20 m, and nothing below that.
2. Fill in IN-1 with annex ZIN-1 and, if you are exempt, ZIN-2. Forms are at the town hall, rooms 5 and 6. We will help you fill them in.
3. Hand the form in at the [Tax Department](ref:units/referat-podatkow), post it or send it to our e-Delivery address. You have 14 days from the purchase, sale or other change.
4. Wait for the decision with the amount and the account number. It comes by post or to your e-Delivery address.
5. Pay the instalments by 15 March, 15 May, 15 September and 15 November. If the tax is no more than PLN 100, pay it all by 15 March.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Informacja IN-1 z załącznikiem ZIN-1 (firmy: deklaracja DN-1 z ZDN-1)',
        uk: 'Інформація IN-1 з додатком ZIN-1 (фірми: декларація DN-1 із ZDN-1)',
        ar: 'البيان IN-1 مع الملحق ZIN-1 (للشركات: الإقرار DN-1 مع ZDN-1)',
        en: 'Form IN-1 with annex ZIN-1 (companies: declaration DN-1 with ZDN-1)',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Akt notarialny, postanowienie sądu o spadku albo inny dokument własności',
        uk: 'Нотаріальний акт, рішення суду про спадщину або інший документ власності',
        ar: 'عقد كاتب العدل أو قرار المحكمة بالإرث أو وثيقة ملكية أخرى',
        en: 'The notarial deed, a court’s inheritance ruling or other proof of ownership',
      },
      kind: 'show',
      condition: {
        pl: 'Nie jest obowiązkowy, ale przyspiesza sprawę',
        uk: 'Не обов’язково, але пришвидшує справу',
        ar: 'غير إلزامي، لكنه يسرّع المعاملة',
        en: 'Not compulsory, but it speeds things up',
      },
    },
    {
      name: {
        pl: 'Załącznik ZIN-2 o zwolnieniu',
        uk: 'Додаток ZIN-2 про пільгу',
        ar: 'الملحق ZIN-2 عن الإعفاء',
        en: 'Annex ZIN-2 on an exemption',
      },
      kind: 'form',
      condition: {
        pl: 'Jeśli korzystasz ze zwolnienia, na przykład dla budynków gospodarczych rolnika',
        uk: 'Якщо маєте пільгу, наприклад на господарські будівлі фермера',
        ar: 'إذا كان لك إعفاء، كمباني المزرعة للمزارع',
        en: 'If you are exempt, for example for a farmer’s outbuildings',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [powerOfAttorneyFee],
  feeNote: ownTaxAccount,
  bankAccount: BANK_ACCOUNT,
  channels: [
    townHallCounter,
    postToTownHall,
    eDeliveryBox,
    {
      kind: 'online',
      url: 'https://www.podatki.gov.pl',
      label: {
        pl: 'Druki IN-1 i DN-1 do pobrania na podatki.gov.pl',
        uk: 'Бланки IN-1 і DN-1 для завантаження на podatki.gov.pl',
        ar: 'تنزيل النموذجين IN-1 وDN-1 من podatki.gov.pl',
        en: 'Forms IN-1 and DN-1 to download from podatki.gov.pl',
      },
      signIn: ['none'],
    },
  ],
  processingTime: {
    value: 1,
    unit: 'months',
    text: {
      pl: 'Decyzję po zmianie wysyłamy w ciągu miesiąca, w trudnej sprawie do 2 miesięcy. Decyzje roczne dostaniesz w lutym. Jeśli przyjdzie później, masz na zapłatę 14 dni od jej otrzymania.',
      uk: 'Рішення після зміни надсилаємо протягом місяця, у складній справі – до 2 місяців. Річні рішення надходять у лютому. Якщо воно прийде пізніше, на оплату є 14 днів від отримання.',
      ar: 'نرسل القرار بعد التغيير خلال شهر، وفي المعاملات الصعبة خلال شهرين. تصل القرارات السنوية في فبراير. وإذا وصل القرار متأخرًا فلديك 14 يومًا من تسلّمه للدفع.',
      en: 'After a change we send a decision within a month, in a difficult case within 2 months. Yearly decisions come in February. If yours comes later, you have 14 days from receiving it to pay.',
    },
  },
  outcome: {
    pl: 'Dostaniesz decyzję z kwotą podatku na dany rok, terminami rat i własnym numerem rachunku. Obowiązek zaczyna się od pierwszego dnia miesiąca po zakupie, a dla nowego domu od 1 stycznia następnego roku. Firmy liczą podatek same w DN-1 i nie dostają decyzji.',
    uk: 'Ви отримаєте рішення із сумою податку на рік, строками платежів і власним номером рахунку. Обов’язок починається з першого дня місяця після купівлі, а для нового будинку – з 1 січня наступного року. Фірми самі обчислюють податок у DN-1 і рішення не отримують.',
    ar: 'تتسلّم قرارًا بمبلغ الضريبة للسنة ومواعيد الأقساط ورقم حسابك الخاص. يبدأ الالتزام من أول يوم في الشهر التالي للشراء، وللبيت الجديد من 1 يناير من السنة التالية. أما الشركات فتحسب الضريبة بنفسها في DN-1 ولا تتلقى قرارًا.',
    en: 'You receive a decision with the tax for the year, the payment dates and your own account number. Liability starts on the first day of the month after the purchase and, for a new house, on 1 January of the next year. Companies work out the tax themselves in DN-1 and get no decision.',
  },
  collection: {
    pl: 'Decyzję przynosi listonosz za potwierdzeniem odbioru albo trafia ona na twój adres do e-Doręczeń. Możesz ją też odebrać w pokoju 5.',
    uk: 'Рішення приносить листоноша під підпис або воно надходить на вашу адресу e-Doręczenia. Його можна також забрати в кімнаті 5.',
    ar: 'يسلّمك ساعي البريد القرار مقابل توقيعك، أو يصل إلى عنوان التسليم الإلكتروني (e-Doręczenia). ويمكنك تسلّمه أيضًا في الغرفة 5.',
    en: 'The postman brings the decision for you to sign for, or it goes to your e-Delivery address. You can also collect it in room 5.',
  },
  appeal: { isPossible: true, authority: appealsBoard, deadline: fourteenDays, text: appealToBoard },
  legalActs: [
    cite(podatkiLokalne, '2', '3', '5', '6'),
    cite(ordynacjaPodatkowa),
    cite(drukiPodatkuOdNieruchomosci),
    cite(uchwalaPodatekOdNieruchomosci),
  ],
  responsibleUnit: 'referat-podatkow',
  specialCases: {
    pl: `## Wynajmujesz pokoje turystom

Pokoje zajęte na działalność mają wyższą stawkę. Wyjątek: do 5 pokoi w domu na wsi, jeśli stale w nim mieszkasz. Zobacz [wynajem pokoi turystom](ref:procedures/wynajem-pokoi-turystom).

## Dom ma kilku właścicieli

Złóżcie jedną informację z danymi wszystkich albo każdy swoją. Odpowiadacie solidarnie: urząd może żądać całej kwoty od każdego z was. Mieszkanie w bloku rozlicza się osobno.

## Trudno ci zapłacić

Przed terminem możesz poprosić o odroczenie lub raty. Gdy zaległość już jest, także o umorzenie. Dołącz dowody: dochody, rachunki za leki, wypowiedzenie umowy.`,
    uk: `## Ви здаєте кімнати туристам

Для кімнат, зайнятих під бізнес, ставка вища. Виняток: до 5 кімнат у сільському будинку, де ви постійно живете. Дивіться [оренду кімнат туристам](ref:procedures/wynajem-pokoi-turystom).

## Будинок має кількох власників

Подайте одну інформацію з даними всіх або кожен свою. Ви відповідаєте солідарно: управління може вимагати всю суму від будь-кого з вас. Квартира в багатоквартирному будинку оподатковується окремо.

## Вам важко заплатити

До настання строку можна попросити про відстрочення чи розстрочення. Якщо борг уже виник – також про списання. Додайте докази: доходи, рахунки за ліки, звільнення з роботи.`,
    ar: `## تؤجّر غرفًا للسياح

للغرف المستعملة في النشاط معدل أعلى. ويُستثنى حتى 5 غرف في بيت ريفي تسكنه بصفة دائمة. انظر [تأجير الغرف للسياح](ref:procedures/wynajem-pokoi-turystom).

## للبيت عدة مالكين

قدّموا بيانًا واحدًا بأسماء الجميع أو بيانًا لكل منكم. أنتم مسؤولون بالتضامن، وللبلدية أن تطالب أيًّا منكم بالمبلغ كله. أما الشقة في عمارة فتُحسب على حدة.

## يصعب عليك الدفع

قبل الموعد يمكنك طلب التأجيل أو التقسيط. وإذا تراكمت متأخرات فيمكنك طلب الإعفاء منها أيضًا. أرفق ما يثبت وضعك: الدخل وفواتير الدواء وإنهاء عقد العمل.`,
    en: `## You let rooms to tourists

Rooms used for business carry a higher rate. Exception: up to 5 rooms in a country house where you live permanently. See [letting rooms to tourists](ref:procedures/wynajem-pokoi-turystom).

## The house has several owners

File one form with everybody’s details, or one each. You are jointly liable: the town may ask any of you for the whole amount. A flat in a block is taxed separately.

## You find it hard to pay

Before the due date you can ask for deferral or instalments. If you are already in arrears, you can ask for remission too. Attach evidence: income, bills for medicine, notice of dismissal.`,
  },
  lifeEvents: ['home', 'moving', 'death', 'business'],
  faq: [
    {
      question: {
        pl: 'Sprzedałem mieszkanie w czerwcu. Za co płacę?',
        uk: 'Я продав квартиру в червні. За що я плачу?',
        ar: 'بعت شقتي في يونيو. عن أي مدة أدفع؟',
        en: 'I sold my flat in June. What do I pay for?',
      },
      answer: {
        pl: 'Za miesiące do czerwca włącznie. Złóż IN-1 w ciągu 14 dni od sprzedaży, a przyślemy decyzję ze zmniejszoną kwotą. Nadpłatę zwrócimy.',
        uk: 'За місяці до червня включно. Подайте IN-1 протягом 14 днів від продажу, і ми надішлемо рішення зі зменшеною сумою. Переплату повернемо.',
        ar: 'عن الأشهر حتى نهاية يونيو. قدّم IN-1 خلال 14 يومًا من البيع فنرسل قرارًا بمبلغ أقل، ونعيد إليك ما دفعته زيادةً.',
        en: 'For the months up to and including June. File IN-1 within 14 days of the sale and we will send a decision with a lower amount. Any overpayment comes back to you.',
      },
    },
    {
      question: {
        pl: 'Czy notariusz nie zgłasza zakupu za mnie?',
        uk: 'Хіба нотаріус не повідомляє про купівлю замість мене?',
        ar: 'ألا يبلّغ كاتب العدل عن الشراء نيابةً عني؟',
        en: 'Does the notary not report the purchase for me?',
      },
      answer: {
        pl: 'Nie. Notariusz wysyła akt do sądu i starostwa, ale informację IN-1 musisz złożyć sam. Za spóźnienie grozi grzywna.',
        uk: 'Ні. Нотаріус надсилає акт до суду та староства, але інформацію IN-1 ви мусите подати самі. За спізнення загрожує штраф.',
        ar: 'لا. يرسل كاتب العدل العقد إلى المحكمة وإدارة المحافظة، أما البيان IN-1 فعليك تقديمه بنفسك. والتأخير قد يعرّضك لغرامة.',
        en: 'No. The notary sends the deed to the court and the county, but you must file IN-1 yourself. Being late can mean a fine.',
      },
    },
    {
      question: {
        pl: 'Nie dostałem decyzji. Czy mam płacić?',
        uk: 'Я не отримав рішення. Чи треба платити?',
        ar: 'لم يصلني القرار. هل أدفع؟',
        en: 'I have not received a decision. Should I pay?',
      },
      answer: {
        pl: 'Poczekaj, ale zadzwoń do nas. Obowiązek zapłaty powstaje, gdy doręczymy decyzję. Możliwe, że mamy twój stary adres.',
        uk: 'Зачекайте, але зателефонуйте нам. Обов’язок заплатити виникає, коли рішення вручено. Можливо, у нас ваша стара адреса.',
        ar: 'انتظر، لكن اتصل بنا. ينشأ واجب الدفع عند تسليم القرار، وربما لدينا عنوانك القديم.',
        en: 'Wait, but give us a call. You only have to pay once the decision has been delivered. We may have your old address.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'FP-01',
      'IN-1',
      'DN-1',
      'podatek od domu',
      'podatek od mieszkania',
      'podatek gruntowy',
      'podatek za garaż',
      'kataster',
      'nakaz płatniczy',
    ],
    uk: [
      'FP-01',
      'IN-1',
      'податок на житло',
      'податок на квартиру',
      'податок на землю',
      'податок за будинок',
      'купівля квартири',
    ],
    ar: ['FP-01', 'IN-1', 'ضريبة البيت', 'ضريبة الشقة', 'ضريبة الأرض', 'ضريبة المسقفات', 'شراء شقة'],
    en: ['FP-01', 'IN-1', 'real estate tax', 'council tax', 'house tax', 'land tax', 'buying a flat'],
  },
}
