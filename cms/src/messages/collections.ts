import { type Message, m } from './types'

type Names = { singular: Message; plural: Message }

/** What each collection is called, one and many. */
export const collectionLabels = {
  articles: { singular: m('Aktualność', 'Новина', 'خبر', 'Article'), plural: m('Aktualności', 'Новини', 'الأخبار', 'Articles') },
  events: { singular: m('Wydarzenie', 'Подія', 'فعالية', 'Event'), plural: m('Wydarzenia', 'Події', 'الفعاليات', 'Events') },
  procedures: {
    singular: m('Poradnik', 'Порадник', 'دليل إجراءات', 'Procedure guide'),
    plural: m('Poradniki', 'Порадники', 'أدلة الإجراءات', 'Procedure guides'),
  },
  violations: {
    singular: m('Wykroczenie', 'Порушення', 'مخالفة', 'Violation guide'),
    plural: m('Wykroczenia', 'Порушення', 'المخالفات', 'Violation guides'),
  },
  'service-cards': {
    singular: m('Karta usługi', 'Картка послуги', 'بطاقة خدمة', 'Service card'),
    plural: m('Karty usług', 'Картки послуг', 'بطاقات الخدمات', 'Service cards'),
  },
  pages: { singular: m('Strona', 'Сторінка', 'صفحة', 'Page'), plural: m('Strony', 'Сторінки', 'الصفحات', 'Pages') },
  media: {
    singular: m('Plik', 'Файл', 'ملف', 'File'),
    plural: m('Zdjęcia i pliki', 'Зображення та файли', 'الصور والملفات', 'Pictures and files'),
  },
  topics: { singular: m('Temat', 'Тема', 'موضوع', 'Topic'), plural: m('Tematy', 'Теми', 'المواضيع', 'Topics') },
  units: {
    singular: m('Jednostka', 'Підрозділ', 'وحدة', 'Unit'),
    plural: m('Wydziały i jednostki', 'Відділи та установи', 'الأقسام والمؤسسات', 'Offices'),
  },
  alerts: {
    singular: m('Komunikat', 'Повідомлення', 'تنبيه', 'Alert'),
    plural: m('Komunikaty', 'Повідомлення', 'التنبيهات', 'Alerts'),
  },
  places: { singular: m('Miejsce', 'Місце', 'مكان', 'Place'), plural: m('Miejsca', 'Місця', 'الأماكن', 'Places') },
  documents: {
    singular: m('Dokument', 'Документ', 'مستند', 'Document'),
    plural: m('Dokumenty', 'Документи', 'المستندات', 'Documents'),
  },
  'legal-acts': {
    singular: m('Akt prawny', 'Правовий акт', 'قانون', 'Legal act'),
    plural: m('Akty prawne', 'Правові акти', 'القوانين', 'Legal acts'),
  },
  'e-services': {
    singular: m('E-usługa', 'Е-послуга', 'خدمة إلكترونية', 'Online service'),
    plural: m('E-usługi', 'Е-послуги', 'الخدمات الإلكترونية', 'Online services'),
  },
  'year-reports': {
    singular: m('Raport roczny', 'Річний звіт', 'تقرير سنوي', 'Yearly report'),
    plural: m('Raporty roczne', 'Річні звіти', 'التقارير السنوية', 'Yearly reports'),
  },
  imports: {
    singular: m('Import', 'Імпорт', 'استيراد', 'Import'),
    plural: m('Importy', 'Імпорти', 'عمليات الاستيراد', 'Imports'),
  },
  redirects: {
    singular: m('Przekierowanie', 'Переспрямування', 'إعادة توجيه', 'Redirect'),
    plural: m('Przekierowania', 'Переспрямування', 'عمليات إعادة التوجيه', 'Redirects'),
  },
  users: {
    singular: m('Użytkownik', 'Користувач', 'مستخدم', 'User'),
    plural: m('Użytkownicy', 'Користувачі', 'المستخدمون', 'Users'),
  },
  deploys: {
    singular: m('Publikacja portalu', 'Публікація порталу', 'عملية نشر', 'Deploy'),
    plural: m('Publikacje portalu', 'Публікації порталу', 'عمليات النشر', 'Deploys'),
  },
} as const satisfies Record<string, Names>

export const globalLabels = {
  portal: m('Ustawienia portalu', 'Налаштування порталу', 'إعدادات البوابة', 'Portal settings'),
  search: m('Wyszukiwarka', 'Пошук', 'البحث', 'Search'),
  home: m('Strona główna', 'Головна сторінка', 'الصفحة الرئيسية', 'Home page'),
} as const

/** What one row of a list is called; Payload would make an English name of the field's. */
export const rowLabel = m('wiersz', 'рядок', 'صف', 'row')

/** The groups of the admin's menu. */
export const groupLabels = {
  content: m('Treści', 'Матеріали', 'المحتوى', 'Content'),
  town: m('Gmina', 'Громада', 'البلدية', 'The town'),
  files: m('Pliki', 'Файли', 'الملفات', 'Files'),
  system: m('System', 'Система', 'النظام', 'System'),
} as const

/** The tabs of the forms. */
export const tabLabels = {
  content: m('Treść', 'Зміст', 'المحتوى', 'Content'),
  details: m('Szczegóły', 'Подробиці', 'التفاصيل', 'Details'),
  howAndCost: m('Jak i za ile', 'Як і за скільки', 'الكيفية والتكلفة', 'How and how much'),
  after: m('Co dalej', 'Що далі', 'ما بعد ذلك', 'Afterwards'),
  when: m('Kiedy i gdzie', 'Коли й де', 'متى وأين', 'When and where'),
  report: m('Zgłoszenie i skutki', 'Повідомлення та наслідки', 'الإبلاغ والعواقب', 'Reporting and consequences'),
  legal: m('Prawo', 'Право', 'القانون', 'Law'),
  visit: m('Na miejscu', 'На місці', 'في المكان', 'On site'),
  contact: m('Kontakt', 'Контакти', 'الاتصال', 'Contact'),
  filing: m('Porządkowanie', 'Упорядкування', 'التصنيف', 'Filing'),
} as const
