import type { ContentData } from '@ratusz/content-schemas'
import type { Phrase } from '../phrase.ts'

/** Places of the town, each with its kind. */
export const PLACES: readonly { kind: ContentData<'places'>['kind']; name: Phrase }[] = [
  { kind: 'office', name: { pl: 'Ratusz', uk: 'Ратуша', ar: 'دار البلدية', en: 'Town hall' } },
  { kind: 'culture', name: { pl: 'Kino „Bałtyk”', uk: 'Кінотеатр «Bałtyk»', ar: 'سينما «Bałtyk»', en: 'Bałtyk cinema' } },
  { kind: 'sport', name: { pl: 'Stadion miejski', uk: 'Міський стадіон', ar: 'ملعب المدينة', en: 'Town stadium' } },
  { kind: 'beach', name: { pl: 'Plaża wschodnia', uk: 'Східний пляж', ar: 'الشاطئ الشرقي', en: 'Eastern beach' } },
  { kind: 'monument', name: { pl: 'Stara latarnia', uk: 'Старий маяк', ar: 'المنارة القديمة', en: 'Old lighthouse' } },
  { kind: 'nature', name: { pl: 'Rezerwat Wydmy', uk: 'Заповідник Дюни', ar: 'محمية الكثبان', en: 'Dunes reserve' } },
  {
    kind: 'recycling',
    name: { pl: 'Punkt zbiórki odpadów', uk: 'Пункт збору відходів', ar: 'نقطة جمع النفايات', en: 'Recycling point' },
  },
  { kind: 'parking', name: { pl: 'Parking przy porcie', uk: 'Паркінг біля порту', ar: 'موقف الميناء', en: 'Harbour car park' } },
  { kind: 'transport', name: { pl: 'Dworzec autobusowy', uk: 'Автовокзал', ar: 'محطة الحافلات', en: 'Bus station' } },
  { kind: 'health', name: { pl: 'Przychodnia', uk: 'Поліклініка', ar: 'المركز الصحي', en: 'Health centre' } },
  {
    kind: 'education',
    name: { pl: 'Biblioteka pod Żaglami', uk: 'Бібліотека під вітрилами', ar: 'مكتبة الأشرعة', en: 'Sails library' },
  },
  { kind: 'other', name: { pl: 'Targowisko', uk: 'Ринок', ar: 'السوق', en: 'Marketplace' } },
]

/** Documents for download, each with its kind. */
export const DOCUMENTS: readonly { kind: ContentData<'documents'>['kind']; name: Phrase }[] = [
  {
    kind: 'form',
    name: {
      pl: 'Wniosek o wydanie zaświadczenia',
      uk: 'Заява про видачу довідки',
      ar: 'طلب إصدار شهادة',
      en: 'Application for a certificate',
    },
  },
  {
    kind: 'form',
    name: { pl: 'Deklaracja śmieciowa', uk: 'Декларація про відходи', ar: 'إقرار النفايات', en: 'Waste declaration' },
  },
  {
    kind: 'resolution',
    name: { pl: 'Uchwała w sprawie budżetu', uk: 'Рішення про бюджет', ar: 'قرار الميزانية', en: 'Resolution on the budget' },
  },
  {
    kind: 'resolution',
    name: {
      pl: 'Uchwała w sprawie planu miejscowego',
      uk: 'Рішення про місцевий план',
      ar: 'قرار المخطط المحلي',
      en: 'Resolution on the local plan',
    },
  },
  {
    kind: 'order',
    name: { pl: 'Zarządzenie burmistrza', uk: 'Розпорядження міського голови', ar: 'أمر رئيس البلدية', en: 'Order of the mayor' },
  },
  {
    kind: 'notice',
    name: { pl: 'Ogłoszenie o przetargu', uk: 'Оголошення про тендер', ar: 'إعلان مناقصة', en: 'Tender notice' },
  },
  {
    kind: 'report',
    name: {
      pl: 'Raport o stanie gminy',
      uk: 'Звіт про стан гміни',
      ar: 'تقرير عن حالة البلدية',
      en: 'Report on the state of the town',
    },
  },
  { kind: 'plan', name: { pl: 'Plan rozwoju', uk: 'План розвитку', ar: 'خطة التنمية', en: 'Development plan' } },
  {
    kind: 'guide',
    name: {
      pl: 'Przewodnik dla nowych mieszkańców',
      uk: 'Путівник для нових жителів',
      ar: 'دليل السكان الجدد',
      en: 'Guide for newcomers',
    },
  },
]

/** Online services, each with who provides it. */
export const E_SERVICES: readonly { provider: ContentData<'e-services'>['provider']; name: Phrase }[] = [
  {
    provider: 'state',
    name: {
      pl: 'Sprawdź stan swojej sprawy',
      uk: 'Перевірити стан справи',
      ar: 'تحقق من حالة معاملتك',
      en: 'Check the state of your case',
    },
  },
  {
    provider: 'state',
    name: { pl: 'Zastrzeż numer PESEL', uk: 'Заблокувати номер PESEL', ar: 'حظر رقم PESEL', en: 'Block your PESEL number' },
  },
  {
    provider: 'town',
    name: {
      pl: 'Zapłać podatek przez internet',
      uk: 'Сплатити податок через інтернет',
      ar: 'دفع الضريبة عبر الإنترنت',
      en: 'Pay your tax online',
    },
  },
  {
    provider: 'town',
    name: {
      pl: 'Umów wizytę w urzędzie',
      uk: 'Записатися на прийом',
      ar: 'احجز موعدًا في البلدية',
      en: 'Book a visit to the town hall',
    },
  },
  { provider: 'town', name: { pl: 'Mapa miasta', uk: 'Карта міста', ar: 'خريطة المدينة', en: 'Map of the town' } },
  {
    provider: 'other',
    name: { pl: 'Odczyt wodomierza', uk: 'Показник лічильника води', ar: 'قراءة عداد المياه', en: 'Water meter reading' },
  },
]

export const OUTAGES: readonly Phrase[] = [
  { pl: 'Nie działa do {day}.', uk: 'Не працює до {day}.', ar: 'متوقف حتى {day}.', en: 'Out of order until {day}.' },
  {
    pl: 'Działa powoli, pracujemy nad tym.',
    uk: 'Працює повільно, ми це виправляємо.',
    ar: 'يعمل ببطء ونحن نعالج ذلك.',
    en: 'It is slow; we are working on it.',
  },
]

/** Alerts, each with its category. */
export const ALERTS: readonly { category: ContentData<'alerts'>['category']; title: Phrase; body: Phrase }[] = [
  {
    category: 'met',
    title: { pl: 'Silny wiatr {where}', uk: 'Сильний вітер {where}', ar: 'رياح قوية {where}', en: 'Strong wind {where}' },
    body: {
      pl: 'Porywy do {number} kilometrów na godzinę, najsilniejsze po godzinie {time}.',
      uk: 'Пориви до {number} кілометрів на годину, найсильніші після {time}.',
      ar: 'هبّات تصل إلى {number} كيلومترًا في الساعة، أشدها بعد الساعة {time}.',
      en: 'Gusts of up to {number} kilometres per hour, strongest after {time}.',
    },
  },
  {
    category: 'infra',
    title: { pl: 'Nie ma wody {where}', uk: 'Немає води {where}', ar: 'انقطاع المياه {where}', en: 'No water {where}' },
    body: {
      pl: 'Naprawiamy rurę; woda wróci około godziny {time}.',
      uk: 'Ремонтуємо трубу; вода з’явиться близько {time}.',
      ar: 'نصلح الأنبوب، وتعود المياه نحو الساعة {time}.',
      en: 'We are mending a pipe; the water will be back at about {time}.',
    },
  },
  {
    category: 'transport',
    title: { pl: 'Zamknięta ulica {where}', uk: 'Вулицю перекрито {where}', ar: 'طريق مغلق {where}', en: 'Road closed {where}' },
    body: {
      pl: 'Objazd jest oznakowany, autobusy mogą się spóźnić o {number} minut.',
      uk: 'Об’їзд позначено, автобуси можуть запізнитися на {number} хвилин.',
      ar: 'الطريق البديل معلَّم، وقد تتأخر الحافلات {number} دقيقة.',
      en: 'The diversion is signed; buses may be {number} minutes late.',
    },
  },
]

export const INSTRUCTIONS: readonly Phrase[] = [
  {
    pl: 'Zostań w domu i zamknij okna.',
    uk: 'Залишайтеся вдома й зачиніть вікна.',
    ar: 'ابق في المنزل وأغلق النوافذ.',
    en: 'Stay at home and close the windows.',
  },
  {
    pl: 'Zadzwoń pod numer 112, jeśli ktoś jest w niebezpieczeństwie.',
    uk: 'Телефонуйте 112, якщо хтось у небезпеці.',
    ar: 'اتصل بالرقم 112 إذا كان أحد في خطر.',
    en: 'Call 112 if somebody is in danger.',
  },
]
