import { m } from './types'

/** What each table of the statistics is called. */
export const tableLabels = {
  time: m('Odsłony i odwiedzający', 'Перегляди та відвідувачі', 'المشاهدات والزوار', 'Page views and visitors'),
  pages: m('Najczęściej czytane strony', 'Найчитаніші сторінки', 'الصفحات الأكثر قراءة', 'Most read pages'),
  types: m('Rodzaje treści', 'Типи матеріалів', 'أنواع المحتوى', 'Types of content'),
  topics: m('Tematy', 'Теми', 'المواضيع', 'Topics'),
  languages: m('Języki', 'Мови', 'اللغات', 'Languages'),
  referrers: m('Skąd przychodzą', 'Звідки приходять', 'من أين يأتون', 'Where they come from'),
  widths: m('Szerokość okna', 'Ширина вікна', 'عرض النافذة', 'Width of the window'),
  entries: m('Od czego zaczynają', 'З чого починають', 'من أين يبدؤون', 'Where they begin'),
  kiosks: m('Kioski', 'Кіоски', 'الأكشاك', 'Kiosks'),
  searches: m('Szukane bez wyniku', 'Шукали й не знайшли', 'عمليات بحث بلا نتيجة', 'Searches without a result'),
  documents: m('Dokumenty', 'Матеріали', 'المستندات', 'Documents'),
  unread: m('Nieczytane od 12 miesięcy', 'Не читані 12 місяців', 'لم تُقرأ منذ 12 شهرًا', 'Not read for 12 months'),
  missing: m(
    'Szukane, a nieznalezione w ostatnich 12 miesiącach',
    'Шукали й не знайшли за останні 12 місяців',
    'بُحث عنها ولم توجد خلال آخر 12 شهرًا',
    'Searched for, not found, in the last 12 months',
  ),
} as const

/** A sentence about a table, where its name does not say enough. */
export const tableNotes = {
  types: m(
    'Dokumenty i listy dokumentów, we wszystkich językach razem.',
    'Матеріали та їхні списки, усіма мовами разом.',
    'المستندات وقوائمها بكل اللغات معًا.',
    'Documents and lists of documents, all languages together.',
  ),
  topics: m(
    'Dokument z kilkoma tematami liczy się w każdym z nich.',
    'Матеріал із кількома темами враховано в кожній.',
    'يُحسب المستند متعدد المواضيع في كل موضوع منها.',
    'A document with several topics counts in each of them.',
  ),
  referrers: m(
    'Odwiedziny to jedna przeglądarka w jednym dniu. Bez adresu: wpisany ręcznie, z zakładki, aplikacji albo z samego portalu.',
    'Відвідування — це один браузер за один день. Без адреси: введено вручну, із закладки, застосунку або із самого порталу.',
    'الزيارة متصفح واحد في يوم واحد. بلا عنوان: كُتب يدويًا أو جاء من إشارة مرجعية أو تطبيق أو من البوابة نفسها.',
    'A visit is one browser on one day. Without an address: typed, from a bookmark, an app or the portal itself.',
  ),
  entries: m(
    'Strona, na której zaczęły się odwiedziny danego dnia.',
    'Сторінка, з якої почалося відвідування того дня.',
    'الصفحة التي بدأت بها الزيارة في ذلك اليوم.',
    'The page on which a day’s visit began.',
  ),
  kiosks: m(
    'Dotknięcia ekranu, które otworzyły stronę. Nie wiadomo, ile osób stało przy kiosku.',
    'Дотики до екрана, що відкрили сторінку. Скільки людей було біля кіоску, невідомо.',
    'لمسات الشاشة التي فتحت صفحة. لا يُعرف كم شخصًا وقف أمام الكشك.',
    'Touches that opened a page. How many people stood there is not known.',
  ),
  unread: m(
    'Opublikowane ponad rok temu i od 12 miesięcy przez nikogo nieotwarte. Popraw tytuł, połącz z innym dokumentem albo wycofaj.',
    'Опубліковані понад рік тому й уже 12 місяців ніким не відкриті. Уточніть назву, об’єднайте з іншим матеріалом або зніміть.',
    'نُشرت قبل أكثر من عام ولم يفتحها أحد منذ 12 شهرًا. حسّن العنوان أو ادمجها مع غيرها أو اسحبها.',
    'Published over a year ago and opened by nobody for 12 months. Better the title, merge it with another, or withdraw it.',
  ),
  missing: m(
    'Dodaj te słowa do tytułu albo do synonimów dokumentu, który na nie odpowiada, lub napisz nowy.',
    'Додайте ці слова до назви або синонімів матеріалу, що на них відповідає, або напишіть новий.',
    'أضف هذه الكلمات إلى عنوان أو مرادفات المستند الذي يجيب عنها، أو اكتب مستندًا جديدًا.',
    'Add these words to the title or the synonyms of the document that answers them, or write a new one.',
  ),
} as const

export const columnLabels = {
  from: m('Od', 'Від', 'من', 'From'),
  to: m('Do', 'До', 'إلى', 'To'),
  day: m('Dzień', 'День', 'اليوم', 'Day'),
  views: m('Odsłony', 'Перегляди', 'المشاهدات', 'Page views'),
  before: m('Przedtem', 'Раніше', 'سابقًا', 'Before'),
  visitors: m('Odwiedzający dziennie', 'Відвідувачів за день', 'الزوار في اليوم', 'Daily visitors'),
  viewsBefore: m('Odsłony przedtem', 'Перегляди раніше', 'المشاهدات سابقًا', 'Page views before'),
  visitorsBefore: m('Odwiedzający przedtem', 'Відвідувачі раніше', 'الزوار سابقًا', 'Daily visitors before'),
  visits: m('Odwiedziny', 'Відвідування', 'الزيارات', 'Visits'),
  page: m('Strona', 'Сторінка', 'الصفحة', 'Page'),
  path: m('Adres', 'Адреса', 'العنوان', 'Address'),
  type: m('Rodzaj', 'Тип', 'النوع', 'Type'),
  topic: m('Temat', 'Тема', 'الموضوع', 'Topic'),
  language: m('Język', 'Мова', 'اللغة', 'Language'),
  host: m('Witryna', 'Сайт', 'الموقع', 'Website'),
  width: m('Okno', 'Вікно', 'النافذة', 'Window'),
  kiosk: m('Kiosk', 'Кіоск', 'الكشك', 'Kiosk'),
  touches: m('Dotknięcia', 'Дотики', 'اللمسات', 'Touches'),
  lastDay: m('Ostatnio', 'Востаннє', 'آخر مرة', 'Last on'),
  words: m('Szukane słowa', 'Слова пошуку', 'كلمات البحث', 'Words searched for'),
  times: m('Ile razy', 'Скільки разів', 'عدد المرات', 'Times'),
  title: m('Tytuł', 'Назва', 'العنوان', 'Title'),
  publishedAt: m('Opublikowano', 'Опубліковано', 'تاريخ النشر', 'Published'),
} as const

/** Classes of windows by their width, as the statistics keep them. */
export const widthLabels = {
  narrow: m('Telefon (do 639 px)', 'Телефон (до 639 px)', 'هاتف (حتى 639 بكسل)', 'Phone (up to 639 px)'),
  medium: m('Tablet (640–1023 px)', 'Планшет (640–1023 px)', 'جهاز لوحي (640–1023 بكسل)', 'Tablet (640–1023 px)'),
  wide: m('Komputer (od 1024 px)', 'Комп’ютер (від 1024 px)', 'حاسوب (من 1024 بكسل)', 'Computer (from 1024 px)'),
  unknown: m('Nie podano', 'Не вказано', 'غير محدد', 'Not told'),
} as const

/** Names of what has none of its own. */
export const otherLabels = {
  noReferrer: m('Bez adresu', 'Без адреси', 'بلا عنوان', 'Without an address'),
  noTopic: m('Bez tematu', 'Без теми', 'بلا موضوع', 'No topic'),
  otherPages: m('Strona główna i inne', 'Головна сторінка та інші', 'الصفحة الرئيسية وغيرها', 'Home page and others'),
} as const

/** Parts of the portal that hold no documents of one type. */
export const sectionLabels = {
  search: m('Wyszukiwarka', 'Пошук', 'البحث', 'Search'),
  siteMap: m('Mapa strony', 'Мапа сайту', 'خريطة الموقع', 'Site map'),
  accessibility: m('Deklaracja dostępności', 'Декларація доступності', 'بيان سهولة الوصول', 'Accessibility statement'),
  yearInFigures: m('Rok w liczbach', 'Рік у цифрах', 'العام بالأرقام', 'Year in figures'),
  openData: m('Otwarte dane', 'Відкриті дані', 'البيانات المفتوحة', 'Open data'),
  kiosk: m('Kiosk', 'Кіоск', 'الكشك', 'Kiosk'),
  offline: m('Portal na telefonie', 'Портал на телефоні', 'البوابة على الهاتف', 'The portal on a phone'),
} as const
