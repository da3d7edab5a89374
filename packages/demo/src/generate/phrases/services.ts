import type { Phrase } from '../phrase.ts'

/** Names of services; those of guides are told further down. */
export const SERVICE_TITLES: readonly Phrase[] = [
  { pl: 'Wydanie dowodu osobistego', uk: 'Видача посвідчення особи', ar: 'إصدار بطاقة الهوية', en: 'Getting an identity card' },
  {
    pl: 'Zameldowanie na pobyt stały',
    uk: 'Реєстрація постійного місця проживання',
    ar: 'تسجيل الإقامة الدائمة',
    en: 'Registering a permanent address',
  },
  {
    pl: 'Zameldowanie na pobyt czasowy',
    uk: 'Реєстрація тимчасового місця проживання',
    ar: 'تسجيل الإقامة المؤقتة',
    en: 'Registering a temporary address',
  },
  { pl: 'Odpis aktu urodzenia', uk: 'Копія акта про народження', ar: 'نسخة من شهادة الميلاد', en: 'Copy of a birth certificate' },
  { pl: 'Odpis aktu małżeństwa', uk: 'Копія акта про шлюб', ar: 'نسخة من عقد الزواج', en: 'Copy of a marriage certificate' },
  { pl: 'Zgłoszenie zgonu', uk: 'Реєстрація смерті', ar: 'تسجيل الوفاة', en: 'Registering a death' },
  { pl: 'Podatek od nieruchomości', uk: 'Податок на нерухомість', ar: 'ضريبة العقارات', en: 'Property tax' },
  { pl: 'Podatek od środków transportowych', uk: 'Податок на транспортні засоби', ar: 'ضريبة وسائل النقل', en: 'Vehicle tax' },
  {
    pl: 'Deklaracja o wysokości opłaty za odpady',
    uk: 'Декларація про плату за відходи',
    ar: 'إقرار رسوم النفايات',
    en: 'Declaration for the waste charge',
  },
  {
    pl: 'Zezwolenie na usunięcie drzewa',
    uk: 'Дозвіл на видалення дерева',
    ar: 'تصريح بإزالة شجرة',
    en: 'Permit to remove a tree',
  },
  { pl: 'Zajęcie pasa drogowego', uk: 'Зайняття смуги дороги', ar: 'إشغال الطريق العام', en: 'Occupying part of a road' },
  {
    pl: 'Decyzja o warunkach zabudowy',
    uk: 'Рішення про умови забудови',
    ar: 'قرار شروط البناء',
    en: 'Decision on building conditions',
  },
  {
    pl: 'Wypis i wyrys z planu miejscowego',
    uk: 'Витяг із місцевого плану',
    ar: 'مستخرج من المخطط المحلي',
    en: 'Extract from the local plan',
  },
  { pl: 'Nadanie numeru porządkowego', uk: 'Присвоєння номера будинку', ar: 'منح رقم للمبنى', en: 'Getting a house number' },
  {
    pl: 'Karta Dużej Rodziny',
    uk: 'Картка великої родини (Karta Dużej Rodziny)',
    ar: 'بطاقة الأسرة الكبيرة',
    en: 'Large Family Card',
  },
  { pl: 'Dodatek mieszkaniowy', uk: 'Житлова допомога', ar: 'بدل السكن', en: 'Housing allowance' },
  { pl: 'Stypendium szkolne', uk: 'Шкільна стипендія', ar: 'منحة مدرسية', en: 'School grant' },
  { pl: 'Zezwolenie na sprzedaż alkoholu', uk: 'Дозвіл на продаж алкоголю', ar: 'ترخيص بيع الكحول', en: 'Alcohol licence' },
  {
    pl: 'Wpis do ewidencji działalności gospodarczej',
    uk: 'Реєстрація підприємницької діяльності',
    ar: 'التسجيل في سجل الأعمال',
    en: 'Registering a business',
  },
  {
    pl: 'Organizacja imprezy masowej',
    uk: 'Організація масового заходу',
    ar: 'تنظيم فعالية جماهيرية',
    en: 'Holding a large event',
  },
  {
    pl: 'Zaświadczenie o niezaleganiu w podatkach',
    uk: 'Довідка про відсутність податкової заборгованості',
    ar: 'شهادة بعدم وجود متأخرات ضريبية',
    en: 'Certificate of no tax arrears',
  },
  {
    pl: 'Dopisanie do spisu wyborców',
    uk: 'Внесення до списку виборців',
    ar: 'القيد في سجل الناخبين',
    en: 'Joining the electoral roll',
  },
  {
    pl: 'Dofinansowanie wymiany pieca',
    uk: 'Співфінансування заміни печі',
    ar: 'دعم استبدال الموقد',
    en: 'Grant for replacing a stove',
  },
  {
    pl: 'Przyłączenie do sieci wodociągowej',
    uk: 'Підключення до водопроводу',
    ar: 'التوصيل بشبكة المياه',
    en: 'Connecting to the water supply',
  },
  { pl: 'Rejestracja psa', uk: 'Реєстрація собаки', ar: 'تسجيل كلب', en: 'Registering a dog' },
]

/** Whom a variant of a service is for; stands after its name. */
export const QUALIFIERS: readonly Phrase[] = [
  { pl: 'przedsiębiorcy', uk: 'підприємці', ar: 'أصحاب الأعمال', en: 'businesses' },
  { pl: 'cudzoziemcy', uk: 'іноземці', ar: 'الأجانب', en: 'foreigners' },
  { pl: 'pełnomocnicy', uk: 'довірені особи', ar: 'الوكلاء', en: 'representatives' },
  { pl: 'wspólnoty mieszkaniowe', uk: 'об’єднання власників житла', ar: 'اتحادات الملاك', en: 'housing associations' },
  { pl: 'organizacje', uk: 'організації', ar: 'المنظمات', en: 'organisations' },
]

export const SERVICE_SENTENCES: readonly Phrase[] = [
  {
    pl: 'Sprawę załatwi osoba pełnoletnia albo jej pełnomocnik.',
    uk: 'Справу може вирішити повнолітня особа або її довірена особа.',
    ar: 'ينجز المعاملة شخص بالغ أو وكيله.',
    en: 'An adult or their representative can do this.',
  },
  {
    pl: 'Wypełnij wniosek, podpisz go i dołącz załączniki.',
    uk: 'Заповніть заяву, підпишіть її та додайте документи.',
    ar: 'املأ الطلب ووقّعه وأرفق الوثائق.',
    en: 'Fill in the application, sign it and attach the documents.',
  },
  {
    pl: 'Złóż go {where} albo wyślij przez internet.',
    uk: 'Подайте її {where} або надішліть через інтернет.',
    ar: 'قدّمه {where} أو أرسله عبر الإنترنت.',
    en: 'Hand it in {where} or send it online.',
  },
  {
    pl: 'Jeśli czegoś zabraknie, wezwiemy do uzupełnienia w ciągu 7 dni.',
    uk: 'Якщо чогось бракуватиме, попросимо доповнити протягом 7 днів.',
    ar: 'إذا نقصت وثيقة فسنطلب استكمالها خلال 7 أيام.',
    en: 'If something is missing, we will ask for it; you then have 7 days.',
  },
  {
    pl: 'Opłatę wniesiesz kartą, przelewem albo w kasie do godziny {time}.',
    uk: 'Збір можна сплатити карткою, переказом або в касі до {time}.',
    ar: 'تُدفع الرسوم بالبطاقة أو بالتحويل أو في الصندوق حتى الساعة {time}.',
    en: 'Pay the fee by card, by transfer or at the cash desk until {time}.',
  },
  {
    pl: 'Decyzję odbierzesz osobiście, dostaniesz pocztą albo na adres do e-Doręczeń.',
    uk: 'Рішення отримаєте особисто, поштою або на електронну адресу.',
    ar: 'تستلم القرار شخصيًا أو بالبريد أو على عنوانك الإلكتروني.',
    en: 'You get the decision in person, by post or at your e-delivery address.',
  },
  {
    pl: 'Wizytę umówisz pod numerem {phone}, ale możesz też przyjść bez umówienia.',
    uk: 'На прийом запишіться за номером {phone}, але можна прийти й без запису.',
    ar: 'احجز موعدًا على الرقم {phone}، ويمكنك الحضور دون موعد أيضًا.',
    en: 'Book a visit on {phone}, or come without an appointment.',
  },
]

export const DOCUMENT_NAMES: readonly Phrase[] = [
  { pl: 'Wniosek', uk: 'Заява', ar: 'الطلب', en: 'Application' },
  {
    pl: 'Dowód osobisty lub paszport',
    uk: 'Посвідчення особи або паспорт',
    ar: 'بطاقة الهوية أو جواز السفر',
    en: 'Identity card or passport',
  },
  { pl: 'Pełnomocnictwo', uk: 'Довіреність', ar: 'الوكالة', en: 'Power of attorney' },
  { pl: 'Dowód wpłaty', uk: 'Підтвердження оплати', ar: 'إيصال الدفع', en: 'Proof of payment' },
  { pl: 'Mapa działki', uk: 'Карта ділянки', ar: 'خريطة قطعة الأرض', en: 'Map of the plot' },
  { pl: 'Zgoda właściciela', uk: 'Згода власника', ar: 'موافقة المالك', en: 'The owner’s consent' },
]

export const FEE_LABELS: readonly Phrase[] = [
  { pl: 'Opłata skarbowa', uk: 'Гербовий збір', ar: 'رسم الطابع', en: 'Stamp duty' },
  { pl: 'Opłata za wydanie decyzji', uk: 'Збір за видачу рішення', ar: 'رسم إصدار القرار', en: 'Fee for the decision' },
  { pl: 'Pełnomocnictwo', uk: 'Довіреність', ar: 'الوكالة', en: 'Power of attorney' },
]

export const QUESTIONS: readonly { question: Phrase; answer: Phrase }[] = [
  {
    question: {
      pl: 'Czy muszę przyjść osobiście?',
      uk: 'Чи треба прийти особисто?',
      ar: 'هل يجب أن أحضر بنفسي؟',
      en: 'Do I have to come in person?',
    },
    answer: {
      pl: 'Nie. Możesz ustanowić pełnomocnika albo wysłać wniosek przez internet.',
      uk: 'Ні. Можна призначити довірену особу або надіслати заяву через інтернет.',
      ar: 'لا. يمكنك تعيين وكيل أو إرسال الطلب عبر الإنترنت.',
      en: 'No. You can name a representative or send the application online.',
    },
  },
  {
    question: { pl: 'Ile to trwa?', uk: 'Скільки це триває?', ar: 'كم يستغرق ذلك؟', en: 'How long does it take?' },
    answer: {
      pl: 'Zwykle do {number} dni od złożenia kompletu dokumentów.',
      uk: 'Зазвичай до {number} днів від подання всіх документів.',
      ar: 'عادةً حتى {number} يومًا من تقديم جميع الوثائق.',
      en: 'Usually up to {number} days after you hand in all documents.',
    },
  },
  {
    question: {
      pl: 'Co zrobić, gdy zmienią się dane?',
      uk: 'Що робити, якщо дані змінилися?',
      ar: 'ماذا أفعل إذا تغيرت البيانات؟',
      en: 'What if my details change?',
    },
    answer: {
      pl: 'Zgłoś zmianę w ciągu 14 dni, telefonicznie albo na piśmie.',
      uk: 'Повідомте про зміну протягом 14 днів телефоном або письмово.',
      ar: 'أبلغ عن التغيير خلال 14 يومًا بالهاتف أو كتابةً.',
      en: 'Tell us within 14 days, by phone or in writing.',
    },
  },
]

/** Acts that cards and guides cite: fictional local ones, by number. */
export const ACT_TITLES: readonly Phrase[] = [
  {
    pl: 'Uchwała Rady Miejskiej w sprawie opłat lokalnych',
    uk: 'Рішення Міської ради про місцеві збори',
    ar: 'قرار مجلس المدينة بشأن الرسوم المحلية',
    en: 'Resolution of the Town Council on local charges',
  },
  {
    pl: 'Uchwała Rady Miejskiej w sprawie utrzymania czystości i porządku',
    uk: 'Рішення Міської ради про підтримання чистоти й порядку',
    ar: 'قرار مجلس المدينة بشأن النظافة والنظام',
    en: 'Resolution of the Town Council on cleanliness and order',
  },
  {
    pl: 'Zarządzenie Burmistrza w sprawie organizacji urzędu',
    uk: 'Розпорядження міського голови про організацію роботи установи',
    ar: 'أمر رئيس البلدية بشأن تنظيم العمل',
    en: 'Order of the Mayor on the organisation of the town hall',
  },
  {
    pl: 'Kodeks postępowania administracyjnego',
    uk: 'Кодекс адміністративного провадження',
    ar: 'قانون الإجراءات الإدارية',
    en: 'Code of Administrative Procedure',
  },
]
