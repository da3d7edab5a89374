import { m } from './types'

/** Help shown under a field, where its label does not say enough. */
export const help = {
  summary: m(
    'Jedno lub dwa zdania, do 255 znaków. Widać je na listach i w wyszukiwarce.',
    'Одне-два речення, до 255 знаків. Їх видно у списках і в пошуку.',
    'جملة أو جملتان، حتى 255 حرفًا. تظهر في القوائم ونتائج البحث.',
    'One or two sentences, up to 255 characters. Shown in lists and search results.',
  ),
  slug: m(
    'Powstaje z tytułu. Po zmianie stary adres przekierowuje na nowy.',
    'Утворюється з назви. Після зміни стара адреса веде на нову.',
    'يُنشأ من العنوان. بعد التغيير يحوَّل العنوان القديم إلى الجديد.',
    'Made from the title. After a change the old address leads to the new one.',
  ),
  reviewAt: m(
    'Kiedy trzeba sprawdzić, czy treść jest aktualna.',
    'Коли слід перевірити, чи зміст актуальний.',
    'متى يجب التأكد من أن المحتوى محدَّث.',
    'When the text has to be checked.',
  ),
  internalNotes: m(
    'Tylko dla urzędu. Nigdy nie trafia na portal.',
    'Лише для установи. Ніколи не потрапляє на портал.',
    'للبلدية فقط. لا تظهر أبدًا على البوابة.',
    'For the office only. Never leaves the CMS.',
  ),
  time: m('Na przykład 09:30', 'Наприклад, 09:30', 'مثلًا 09:30', 'For example 09:30'),
  alt: m(
    'Opisz, co widać, tak jak przez telefon. Pomiń „zdjęcie przedstawia”.',
    'Опишіть, що видно, ніби телефоном. Без слів «на фото».',
    'صف ما يظهر كما لو كنت تتحدث هاتفيًا، دون عبارة «صورة لـ».',
    'Say what can be seen, as on the telephone. Leave out “picture of”.',
  ),
  redirectFrom: m(
    'Stary adres na portalu, na przykład /stara-strona',
    'Стара адреса на порталі, наприклад /stara-strona',
    'العنوان القديم على البوابة، مثل /stara-strona',
    'The old address on the portal, such as /old-page',
  ),
  redirectTo: m(
    'Nowy adres: /nowa-strona/ albo https://…',
    'Нова адреса: /nowa-strona/ або https://…',
    'العنوان الجديد: /nowa-strona/ أو https://…',
    'The new address: /new-page/ or https://…',
  ),
  themeColour: m(
    'Zapis szesnastkowy, na przykład #0b5c8a. Z niego powstaje cała paleta.',
    'Шістнадцятковий запис, наприклад #0b5c8a. З нього утворюється вся палітра.',
    'بالصيغة الست عشرية، مثل #0b5c8a. تُشتق منه كل الألوان.',
    'Hexadecimal, such as #0b5c8a. The whole palette follows from it.',
  ),
  searchSynonyms: m(
    'Wpisz słowo i naciśnij Enter.',
    'Введіть слово й натисніть Enter.',
    'اكتب كلمة ثم اضغط Enter.',
    'Type a word and press Enter.',
  ),
  bestBets: m(
    'Kto wpisze jedno z tych słów, zobaczy tę stronę na górze wyników, oznaczoną jako polecana.',
    'Хто введе одне із цих слів, побачить цю сторінку першою серед результатів із позначкою «Рекомендуємо».',
    'من يكتب إحدى هذه الكلمات يرى هذه الصفحة في أعلى النتائج وعليها علامة «موصى بها».',
    'Whoever types one of these words sees this page first among the results, marked as recommended.',
  ),
  synonyms: m(
    'Słowa z jednej grupy znaczą to samo: kto szuka jednego, znajdzie też pozostałe. W każdym języku osobno.',
    'Слова однієї групи означають те саме: хто шукає одне, знайде й інші. Для кожної мови окремо.',
    'كلمات المجموعة الواحدة بمعنى واحد: من يبحث عن إحداها يجد الأخرى. لكل لغة كلماتها.',
    'The words of a group mean the same: whoever searches for one finds the others too. Each language has its own.',
  ),
  unit: m(
    'Autor pisze szkice tylko dla swojej jednostki.',
    'Автор пише чернетки лише для свого підрозділу.',
    'يكتب الكاتب مسودات لوحدته فقط.',
    'An author writes drafts for this unit only.',
  ),
} as const
