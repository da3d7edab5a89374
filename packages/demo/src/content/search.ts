import type { DemoDocument } from '../define.ts'

/** What the town's editors have taught the search. */
export const search: DemoDocument<'search'> = {
  key: 'search',
  bestBets: [
    {
      reference: { type: 'pages', id: 'harmonogram-odbioru-odpadow' },
      words: {
        pl: ['śmieci', 'odpady', 'wywóz śmieci', 'kiedy śmieci'],
        uk: ['сміття', 'відходи', 'вивіз сміття', 'коли вивозять сміття'],
        ar: ['القمامة', 'النفايات', 'جمع القمامة', 'مواعيد جمع النفايات'],
        en: ['rubbish', 'waste', 'bin collection', 'bin days'],
      },
    },
    {
      reference: { type: 'service-cards', id: 'zameldowanie-na-pobyt-staly' },
      words: {
        pl: ['meldunek', 'zameldowanie'],
        uk: ['реєстрація місця проживання', 'прописка'],
        ar: ['تسجيل العنوان', 'تسجيل السكن'],
        en: ['register address', 'registering an address'],
      },
    },
    {
      reference: { type: 'pages', id: 'kontakt' },
      words: {
        pl: ['telefon', 'godziny otwarcia', 'adres urzędu'],
        uk: ['телефон', 'години роботи', 'адреса уряду'],
        ar: ['هاتف', 'ساعات العمل', 'عنوان البلدية'],
        en: ['phone', 'opening hours', 'town hall address'],
      },
    },
  ],
  synonyms: [
    {
      words: {
        pl: ['śmieci', 'odpady'],
        uk: ['сміття', 'відходи'],
        ar: ['القمامة', 'النفايات', 'الزبالة'],
        en: ['rubbish', 'waste', 'trash', 'garbage'],
      },
    },
    {
      words: {
        pl: ['auto', 'samochód', 'pojazd'],
        uk: ['авто', 'автомобіль', 'машина'],
        ar: ['سيارة', 'مركبة', 'عربة'],
        en: ['car', 'vehicle', 'automobile'],
      },
    },
    {
      words: {
        pl: ['praca', 'zatrudnienie', 'etat', 'wakat'],
        uk: ['робота', 'працевлаштування', 'вакансія'],
        ar: ['عمل', 'وظيفة', 'توظيف'],
        en: ['job', 'work', 'vacancy', 'employment'],
      },
    },
    {
      words: {
        pl: ['komunikacja', 'autobus', 'rozkład jazdy'],
        uk: ['автобус', 'громадський транспорт', 'розклад руху'],
        ar: ['حافلة', 'باص', 'أوتوبيس'],
        en: ['bus', 'coach', 'public transport'],
      },
    },
    {
      words: {
        pl: ['wycinka', 'ścięcie drzewa', 'usunięcie drzewa'],
        uk: ['зрубування дерева', 'вирубка', 'видалення дерева'],
        ar: ['قطع شجرة', 'إزالة شجرة'],
        en: ['felling a tree', 'cutting down a tree', 'tree removal'],
      },
    },
  ],
}
