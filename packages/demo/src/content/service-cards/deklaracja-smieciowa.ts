import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { ordynacjaPodatkowa } from '../legal-acts/more-state-acts.ts'
import { czystoscWGminach } from '../legal-acts/state-acts.ts'
import { uchwalaOdpady } from '../legal-acts/town-acts.ts'
import { appealsBoard, ownTaxAccount } from './municipal-parts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  fourteenDays,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  townHallCounter,
} from './parts.ts'

export const deklaracjaSmieciowa: DemoDocument<'service-cards'> = {
  key: 'deklaracja-smieciowa',
  forms: ['deklaracja-odpady'],
  places: ['ratusz', 'pszok'],
  number: 'GK-01',
  title: {
    pl: 'Deklaracja śmieciowa',
    uk: 'Декларація про плату за відходи (deklaracja śmieciowa)',
    ar: 'إقرار رسم النفايات (deklaracja śmieciowa)',
    en: 'Waste charge declaration (deklaracja śmieciowa)',
  },
  summary: {
    pl: 'Właściciel domu składa deklarację w 14 dni od zamieszkania pierwszej osoby. Gdy zmienia się liczba osób, nową do 10. dnia następnego miesiąca. W bloku robi to zarządca.',
    uk: 'Власник будинку подає декларацію за 14 днів від заселення першої особи. Коли кількість мешканців змінюється – нову до 10-го числа наступного місяця. У багатоквартирному будинку це робить управитель.',
    ar: 'يقدّم صاحب البيت الإقرار خلال 14 يومًا من سكن أول شخص. وعند تغيّر عدد السكان يقدّم إقرارًا جديدًا حتى اليوم 10 من الشهر التالي. وفي العمارة يتولى ذلك مدير المبنى.',
    en: 'The owner of a house files it within 14 days of the first person moving in, and a new one by the 10th of the next month when the number of people changes. In a block the manager does it.',
  },
  topics: ['odpady', 'podatki'],
  audiences: ['residents', 'families', 'newcomers', 'businesses'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  reviewAt: day(85),
  updateType: 'major',
  changeNote: {
    pl: 'Podaliśmy stawki, które zaczną obowiązywać od pierwszego dnia przyszłego kwartału.',
    uk: 'Ми вказали ставки, які діятимуть з першого дня наступного кварталу.',
    ar: 'أضفنا الرسوم السارية من أول يوم في الربع القادم من السنة.',
    en: 'We have given the rates that apply from the first day of the next quarter.',
  },
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-5),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla właściciela, współwłaściciela lub użytkownika wieczystego nieruchomości, na której powstają odpady:

- **dom jednorodzinny** – deklarację składa właściciel,
- **blok** – składa ją spółdzielnia lub wspólnota; ty tylko podajesz administracji liczbę osób,
- **domek letniskowy** – składa właściciel, a opłata jest roczna,
- **pensjonat, sklep, biuro** – składa właściciel albo ten, kto włada lokalem; opłata zależy od pojemników.

Najemca domu umawia się z właścicielem, kto płaci. Za złożenie deklaracji odpowiada właściciel.`,
    uk: `Для власника, співвласника або вічного користувача нерухомості, на якій утворюються відходи:

- **приватний будинок** – декларацію подає власник,
- **багатоквартирний будинок** – подає кооператив (spółdzielnia) або спільнота (wspólnota); ви лише повідомляєте адміністрації кількість осіб,
- **дачний будиночок** – подає власник, плата річна,
- **пансіонат, крамниця, офіс** – подає власник або той, хто користується приміщенням; плата залежить від контейнерів.

Орендар будинку домовляється з власником, хто платить. За подання декларації відповідає власник.`,
    ar: `لمالك العقار الذي تنتج عنه نفايات أو الشريك فيه أو صاحب حق الانتفاع الدائم:

- **البيت المستقل**: يقدّم المالك الإقرار،
- **العمارة**: تقدّمه التعاونية السكنية (spółdzielnia) أو اتحاد الملاك (wspólnota)، وأنت تبلغ الإدارة بعدد السكان فقط،
- **البيت الصيفي**: يقدّمه المالك والرسم سنوي،
- **النزل والمتجر والمكتب**: يقدّمه المالك أو شاغل المحل، ويتوقف الرسم على الحاويات.

يتفق مستأجر البيت مع المالك على من يدفع، لكن المالك هو المسؤول عن تقديم الإقرار.`,
    en: `For the owner, co-owner or perpetual usufructuary of a property that produces waste:

- **a house** – the owner files the declaration,
- **a block of flats** – the housing co-operative (spółdzielnia) or owners’ association (wspólnota) does; you only tell them how many people live with you,
- **a holiday cottage** – the owner does, and the charge is yearly,
- **a guest house, shop or office** – the owner or whoever holds the premises does; the charge depends on the bins.

If you rent a house, agree with the owner who pays. The owner is responsible for the declaration.`,
  },
  howTo: {
    pl: `1. Policz, ile osób naprawdę mieszka w domu, nie ile jest zameldowanych. Student, który mieszka w akademiku, może się u nas nie liczyć.
2. Wypełnij deklarację: liczba osób razy stawka, minus zniżki za kompostownik lub Kartę Dużej Rodziny.
3. Złóż ją w pokoju 110 w [Referacie Gospodarki Komunalnej](ref:units/referat-gospodarki-komunalnej), w Biurze Obsługi, listem albo na adres do e-Doręczeń.
4. Odbierz bezpłatne worki do segregacji w pokoju 110. Pojemnik na zmieszane kupujesz lub wynajmujesz sam. Dni odbioru są w [harmonogramie](ref:pages/harmonogram-odbioru-odpadow).
5. Płać co miesiąc, do 15. dnia, na własny numer rachunku. Nie wysyłamy wezwań.`,
    uk: `1. Порахуйте, скільки людей справді живе в будинку, а не скільки зареєстровано. Студента, який живе в гуртожитку, можна не враховувати.
2. Заповніть декларацію: кількість осіб помножте на ставку й відніміть знижки за компостер або Карту великої родини.
3. Подайте її в кімнаті 110 у [Відділі комунального господарства](ref:units/referat-gospodarki-komunalnej), у бюро обслуговування, листом або на адресу e-Doręczenia.
4. Заберіть безкоштовні мішки для сортування в кімнаті 110. Бак для змішаних відходів купуєте або орендуєте самі. Дні вивезення – у [графіку](ref:pages/harmonogram-odbioru-odpadow).
5. Платіть щомісяця, до 15-го числа, на власний номер рахунку. Нагадувань ми не надсилаємо.`,
    ar: `1. احسب عدد من يسكنون البيت فعلًا لا عدد المسجَّلين فيه. الطالب المقيم في السكن الجامعي قد لا يُحسب عندنا.
2. املأ الإقرار: عدد الأشخاص مضروبًا في الرسم، ناقص تخفيض السماد أو بطاقة الأسرة الكبيرة.
3. قدّمه في الغرفة 110 في [قسم المرافق البلدية](ref:units/referat-gospodarki-komunalnej) أو في مكتب خدمة السكان أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).
4. تسلّم أكياس الفرز مجانًا من الغرفة 110. أما حاوية النفايات المختلطة فتشتريها أو تستأجرها بنفسك. مواعيد الجمع في [الجدول](ref:pages/harmonogram-odbioru-odpadow).
5. ادفع كل شهر حتى اليوم 15 إلى رقم حسابك الخاص. لا نرسل إشعارات مطالبة.`,
    en: `1. Count the people who really live in the house, not those registered there. A student living in a hall of residence need not count here.
2. Fill in the declaration: number of people times the rate, minus the discounts for a compost bin or a Large Family Card.
3. Hand it in at room 110 in the [Municipal Services Department](ref:units/referat-gospodarki-komunalnej) or the service desk, post it or send it to our e-Delivery address.
4. Collect free sorting bags in room 110. You buy or hire the bin for mixed waste yourself. Collection days are in the [calendar](ref:pages/harmonogram-odbioru-odpadow).
5. Pay every month by the 15th into your own account number. We do not send reminders.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Deklaracja o wysokości opłaty za gospodarowanie odpadami komunalnymi',
        uk: 'Декларація про розмір плати за поводження з побутовими відходами',
        ar: 'إقرار بمقدار رسم إدارة النفايات',
        en: 'The declaration of the waste management charge',
      },
      kind: 'form',
      form: 'deklaracja-odpady-wzor',
    },
    {
      name: {
        pl: 'Karta Dużej Rodziny',
        uk: 'Карта великої родини (Karta Dużej Rodziny)',
        ar: 'بطاقة الأسرة الكبيرة (Karta Dużej Rodziny)',
        en: 'Large Family Card (Karta Dużej Rodziny)',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli korzystasz ze zniżki dla rodzin wielodzietnych',
        uk: 'Якщо користуєтеся знижкою для багатодітних родин',
        ar: 'إذا كنت تستفيد من تخفيض الأسر الكبيرة',
        en: 'If you claim the discount for large families',
      },
    },
    {
      name: {
        pl: 'Wyjaśnienie, dlaczego liczba osób jest mniejsza, na przykład zaświadczenie z uczelni lub umowa pracy za granicą',
        uk: 'Пояснення, чому осіб менше, наприклад довідка з університету або договір про роботу за кордоном',
        ar: 'ما يفسّر نقص العدد، مثل شهادة من الجامعة أو عقد عمل في الخارج',
        en: 'An explanation of why fewer people live there, such as a university certificate or a contract for work abroad',
      },
      kind: 'originalOrCopy',
      condition: {
        pl: 'Jeśli o nie poprosimy, bo dane różnią się od meldunku',
        uk: 'Якщо ми попросимо, бо дані відрізняються від реєстрації',
        ar: 'إذا طلبناه لاختلاف البيانات عن التسجيل',
        en: 'If we ask for it, because your figure differs from registered addresses',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Od osoby miesięcznie, od przyszłego kwartału (do końca tego kwartału 33 zł)',
        uk: 'З особи на місяць, від наступного кварталу (до кінця цього кварталу 33 злоті)',
        ar: 'عن الشخص شهريًا من الربع القادم (33 زلوتيًا حتى نهاية هذا الربع)',
        en: 'Per person per month from the next quarter (PLN 33 until the end of this one)',
      },
      amount: 36,
      exemptions: {
        pl: 'Kompostownik przy domu jednorodzinnym: 4 zł mniej od osoby. Karta Dużej Rodziny: 9 zł mniej od osoby. Bez segregacji stawka jest podwójna.',
        uk: 'Компостер біля приватного будинку: на 4 злоті менше з особи. Карта великої родини: на 9 злотих менше з особи. Без сортування ставка подвійна.',
        ar: 'صندوق السماد عند البيت المستقل: أقل بـ4 زلوتيات للشخص. بطاقة الأسرة الكبيرة: أقل بـ9 زلوتيات للشخص. ومن دون فرز يتضاعف الرسم.',
        en: 'Compost bin at a single-family house: PLN 4 less per person. Large Family Card: PLN 9 less per person. Without sorting the rate doubles.',
      },
    },
    {
      label: {
        pl: 'Domek letniskowy, za rok',
        uk: 'Дачний будиночок, за рік',
        ar: 'البيت الصيفي، عن السنة',
        en: 'Holiday cottage, per year',
      },
      amount: 290,
    },
    {
      label: {
        pl: 'Firma lub pensjonat: pojemnik 120 l, za jedno opróżnienie',
        uk: 'Фірма або пансіонат: бак 120 л, за одне вивезення',
        ar: 'شركة أو نزل: حاوية 120 لترًا، عن كل تفريغ',
        en: 'Business or guest house: 120-litre bin, per emptying',
      },
      amount: 9.8,
    },
    powerOfAttorneyFee,
  ],
  feeNote: ownTaxAccount,
  bankAccount: BANK_ACCOUNT,
  channels: [townHallCounter, postToTownHall, eDeliveryBox],
  processingTime: {
    unit: 'immediately',
    text: {
      pl: 'Deklaracja działa od dnia złożenia. Numer rachunku dostaniesz na miejscu, a listem w ciągu 7 dni. Odpady zaczniemy odbierać od najbliższego terminu w harmonogramie.',
      uk: 'Декларація діє з дня подання. Номер рахунку ви отримаєте на місці, а листом – протягом 7 днів. Відходи почнемо вивозити з найближчої дати в графіку.',
      ar: 'يسري الإقرار من يوم تقديمه. تتسلّم رقم الحساب في الحال، وبالبريد خلال 7 أيام. ونبدأ جمع النفايات من أقرب موعد في الجدول.',
      en: 'The declaration takes effect the day you file it. You get the account number on the spot, or by post within 7 days. Collection starts on the next date in the calendar.',
    },
  },
  outcome: {
    pl: 'Odbieramy twoje odpady, a ty możesz korzystać z PSZOK przy ul. Leśnej 40. Opłata z deklaracji obowiązuje, dopóki nie złożysz nowej. Gdy zmienia się sama stawka, przyślemy zawiadomienie.',
    uk: 'Ми вивозимо ваші відходи, а ви можете користуватися пунктом PSZOK на ul. Leśna 40. Плата з декларації діє, доки ви не подасте нову. Якщо змінюється лише ставка, ми надішлемо повідомлення.',
    ar: 'نجمع نفاياتك ويحق لك استعمال مركز PSZOK في ul. Leśna 40. يبقى الرسم ساريًا حتى تقدّم إقرارًا جديدًا. وإذا تغيّر سعر الرسم وحده نرسل إليك إشعارًا.',
    en: 'We collect your waste and you can use the recycling centre (PSZOK) at ul. Leśna 40. The charge you declared stays until you file again. When only the rate changes, we send a notice.',
  },
  collection: {
    pl: 'Nic nie odbierasz. Na życzenie potwierdzimy złożenie deklaracji na twojej kopii.',
    uk: 'Забирати нічого не треба. За бажанням підтвердимо подання на вашій копії.',
    ar: 'لا تتسلّم شيئًا. وعند الطلب نختم نسختك إثباتًا لتقديم الإقرار.',
    en: 'There is nothing to collect. If you wish, we will stamp your copy as proof.',
  },
  appeal: {
    isPossible: true,
    authority: appealsBoard,
    deadline: fourteenDays,
    text: {
      pl: 'Sama deklaracja nie kończy się decyzją. Decyzję wydamy, gdy jej nie złożysz, gdy mamy wątpliwości co do danych albo gdy nie segregujesz odpadów. Wtedy możesz się odwołać do Samorządowego Kolegium Odwoławczego, za pośrednictwem Burmistrza Jantarowa.',
      uk: 'Сама декларація не завершується рішенням. Ми видамо його, якщо ви не подасте декларацію, якщо дані викликають сумнів або якщо ви не сортуєте відходи. Тоді можна подати скаргу до Самоврядної апеляційної колегії через бургомістра Янтарового.',
      ar: 'لا يصدر عن الإقرار نفسه قرار. نصدر قرارًا إذا لم تقدّمه أو شككنا في بياناته أو لم تفرز النفايات. عندئذ يمكنك الطعن أمام هيئة الطعون المحلية عن طريق رئيس بلدية يانتاروفو.',
      en: 'A declaration does not end in a decision. We issue one if you do not file, if the details are in doubt or if you do not sort your waste. You can then appeal to the Local Government Appeals Board through the Mayor of Jantarowo.',
    },
  },
  legalActs: [cite(czystoscWGminach, '6h', '6j', '6k', '6m'), cite(ordynacjaPodatkowa), cite(uchwalaOdpady)],
  responsibleUnit: 'referat-gospodarki-komunalnej',
  specialCases: {
    pl: `## Urodziło się dziecko albo ktoś się wyprowadził

Złóż nową deklarację do 10. dnia następnego miesiąca. Nowa kwota liczy się od miesiąca, w którym nastąpiła zmiana.

## Zmarł domownik

Masz 6 miesięcy na nową deklarację. Opłata zmniejszy się wstecz, od miesiąca po śmierci.

## Kompostujesz

Zniżka jest tylko dla domów jednorodzinnych. Wtedy nie odbieramy brązowego pojemnika. Jeśli przy kontroli kompostownika nie będzie, stracisz zniżkę na co najmniej 6 miesięcy.`,
    uk: `## Народилася дитина або хтось виїхав

Подайте нову декларацію до 10-го числа наступного місяця. Нова сума рахується з місяця, у якому сталася зміна.

## Помер хтось із домашніх

На нову декларацію у вас є 6 місяців. Плату зменшать заднім числом, від місяця після смерті.

## Ви компостуєте

Знижка діє лише для приватних будинків. Тоді коричневий бак ми не забираємо. Якщо під час перевірки компостера не виявиться, ви втратите знижку щонайменше на 6 місяців.`,
    ar: `## وُلد طفل أو غادر أحد السكان

قدّم إقرارًا جديدًا حتى اليوم 10 من الشهر التالي. يُحسب المبلغ الجديد من الشهر الذي حدث فيه التغيير.

## توفي أحد أفراد البيت

لديك 6 أشهر لتقديم إقرار جديد. يُخفَّض الرسم بأثر رجعي من الشهر التالي للوفاة.

## تنتج السماد

التخفيض للبيوت المستقلة فقط، وعندئذ لا نجمع الحاوية البنية. وإذا لم يُعثر على صندوق السماد عند التفتيش تفقد التخفيض 6 أشهر على الأقل.`,
    en: `## A child is born or someone moves out

File a new declaration by the 10th of the next month. The new amount counts from the month of the change.

## Someone in the household has died

You have 6 months to file. The charge is lowered retrospectively, from the month after the death.

## You compost

The discount is only for single-family houses, and then we do not empty a brown bin. If an inspection finds no compost bin, you lose the discount for at least 6 months.`,
  },
  lifeEvents: ['home', 'moving', 'birth', 'death', 'environment'],
  faq: [
    {
      question: {
        pl: 'Zmieniła się stawka. Czy składam nową deklarację?',
        uk: 'Змінилася ставка. Чи подавати нову декларацію?',
        ar: 'تغيّر سعر الرسم. هل أقدّم إقرارًا جديدًا؟',
        en: 'The rate has changed. Do I file again?',
      },
      answer: {
        pl: 'Nie. Przyślemy zawiadomienie z nową kwotą i to ją płacisz. Numer rachunku się nie zmienia.',
        uk: 'Ні. Ми надішлемо повідомлення з новою сумою, її й платите. Номер рахунку не змінюється.',
        ar: 'لا. نرسل إليك إشعارًا بالمبلغ الجديد فتدفعه. ورقم الحساب لا يتغيّر.',
        en: 'No. We send a notice with the new amount, and that is what you pay. The account number stays the same.',
      },
    },
    {
      question: {
        pl: 'Dom stoi pusty. Czy płacę?',
        uk: 'Будинок порожній. Чи плачу я?',
        ar: 'البيت خالٍ. هل أدفع؟',
        en: 'The house is empty. Do I pay?',
      },
      answer: {
        pl: 'Nie, jeśli nikt w nim nie mieszka i nie powstają odpady. Złóż deklarację z liczbą zero i datą wyprowadzki. Jeśli przyjeżdżasz tu na lato, płacisz stawkę jak za domek letniskowy.',
        uk: 'Ні, якщо в ньому ніхто не живе й немає відходів. Подайте декларацію з нулем і датою виїзду. Якщо ви приїздите сюди на літо, платите ставку як за дачний будиночок.',
        ar: 'لا، إذا لم يسكنه أحد ولم تنتج عنه نفايات. قدّم إقرارًا بعدد صفر وتاريخ المغادرة. وإذا كنت تأتي صيفًا فتدفع رسم البيت الصيفي.',
        en: 'No, if nobody lives there and there is no waste. File a declaration with zero people and the date you moved out. If you come for the summer, you pay the holiday cottage rate.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'GK-01',
      'DO-1',
      'śmieci',
      'opłata za śmieci',
      'wywóz śmieci',
      'deklaracja odpady',
      'kompostownik',
      'zmiana liczby osób',
      'pojemnik na śmieci',
    ],
    uk: ['GK-01', 'сміття', 'плата за сміття', 'вивезення сміття', 'компостер', 'змінити кількість мешканців', 'бак для сміття'],
    ar: ['GK-01', 'زبالة', 'قمامة', 'رسم الزبالة', 'جمع القمامة', 'تغيير عدد السكان', 'سماد'],
    en: ['GK-01', 'rubbish', 'bin tax', 'refuse collection', 'garbage fee', 'compost discount', 'number of people'],
  },
}
