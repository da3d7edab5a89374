import { m } from './types'

/** What the server says of input that it refuses. `{…}` is filled in. */
export const errors = {
  onlyEditorsPublish: m(
    'Portal publikują tylko redaktorzy i administratorzy.',
    'Портал публікують лише редактори та адміністратори.',
    'لا ينشر البوابة إلا المحررون والمديرون.',
    'Only editors and administrators publish the portal.',
  ),
  noSuchRelease: m(
    'Nie ma takiego wydania portalu.',
    'Такого випуску порталу немає.',
    'لا يوجد إصدار كهذا من البوابة.',
    'There is no such release of the portal.',
  ),
  noDocumentToWithhold: m(
    'Ta publikacja nie wskazuje dokumentu, który można pominąć.',
    'Ця публікація не називає документа, який можна пропустити.',
    'لا تحدد عملية النشر هذه مستندًا يمكن استبعاده.',
    'This publication names no document that could be left out.',
  ),
  required: m(
    'To pole jest wymagane przed publikacją.',
    'Це поле обов’язкове перед публікацією.',
    'هذا الحقل مطلوب قبل النشر.',
    'This field is required before publishing.',
  ),
  tooLong: m(
    'Najwyżej {max} znaków; jest {count}.',
    'Не більше ніж {max} знаків; зараз {count}.',
    'الحد الأقصى {max} حرفًا؛ عددها الآن {count}.',
    'At most {max} characters; there are {count}.',
  ),
  time: m('Godzina wygląda tak: 09:30.', 'Час має вигляд 09:30.', 'يُكتب الوقت هكذا: 09:30.', 'A time looks like 09:30.'),
  url: m(
    'Adres zaczyna się od https:// lub http://.',
    'Адреса починається з https:// або http://.',
    'يبدأ الرابط بـ https:// أو http://.',
    'An address starts with https:// or http://.',
  ),
  link: m(
    'Odnośnik zaczyna się od https://, http://, mailto:, tel: lub /.',
    'Посилання починається з https://, http://, mailto:, tel: або /.',
    'يبدأ الرابط بـ https:// أو http:// أو mailto: أو tel: أو /.',
    'A link starts with https://, http://, mailto:, tel: or /.',
  ),
  path: m(
    'Ścieżka zaczyna się od jednego / i nie ma spacji.',
    'Шлях починається з одного / і не має пробілів.',
    'يبدأ المسار بشرطة / واحدة دون مسافات.',
    'A path starts with one / and holds no spaces.',
  ),
  colour: m(
    'Kolor wygląda tak: #0b5c8a.',
    'Колір має вигляд #0b5c8a.',
    'يُكتب اللون هكذا: #0b5c8a.',
    'A colour looks like #0b5c8a.',
  ),
  slug: m(
    'Tylko małe litery łacińskie, cyfry i łączniki.',
    'Лише малі латинські літери, цифри й дефіси.',
    'أحرف لاتينية صغيرة وأرقام وشرطات فقط.',
    'Only small Latin letters, digits and hyphens.',
  ),
  slugTaken: m(
    'Ten adres ma już inny dokument.',
    'Цю адресу вже має інший документ.',
    'هذا العنوان مستخدم في مستند آخر.',
    'Another document has this address already.',
  ),
  slugReserved: m(
    'Ten adres jest zajęty przez portal. Wybierz inny.',
    'Ця адреса зайнята порталом. Виберіть іншу.',
    'هذا العنوان محجوز للبوابة. اختر غيره.',
    'The portal itself uses this address. Choose another.',
  ),
  richText: m(
    'Tekst zawiera coś, czego portal nie pokazuje ({where}). Usuń to i zapisz ponownie.',
    'Текст містить те, чого портал не показує ({where}). Вилучіть це й збережіть знову.',
    'يحتوي النص على ما لا تعرضه البوابة ({where}). احذفه ثم احفظ من جديد.',
    'The text holds something the portal does not show ({where}). Remove it and save again.',
  ),
  altRequired: m(
    'Opisz obraz albo zaznacz, że jest tylko ozdobny.',
    'Опишіть зображення або позначте, що воно лише декоративне.',
    'صف الصورة أو ضع علامة على أنها زخرفية فقط.',
    'Describe the picture, or mark it decorative.',
  ),
  endBeforeStart: m(
    'Koniec jest przed początkiem.',
    'Кінець раніше за початок.',
    'النهاية قبل البداية.',
    'The end is before the start.',
  ),
  redirectTarget: m(
    'Podaj, dokąd prowadzi przekierowanie.',
    'Вкажіть, куди веде переспрямування.',
    'حدد وجهة إعادة التوجيه.',
    'Say where the redirect leads.',
  ),
  redirectLoop: m(
    'To przekierowanie prowadzi do samego siebie.',
    'Це переспрямування веде саме на себе.',
    'إعادة التوجيه تعود إلى نفسها.',
    'This redirect leads back to itself.',
  ),
  taskTarget: m(
    'Podaj dokument albo adres, jedno z nich.',
    'Вкажіть документ або адресу, щось одне.',
    'حدد مستندًا أو رابطًا، أحدهما فقط.',
    'Give a document or an address, one of the two.',
  ),
  notPublishable: m(
    'Tej treści portal nie pokaże: {issues}',
    'Портал не зможе показати цей матеріал: {issues}',
    'لا يمكن للبوابة عرض هذا المحتوى: {issues}',
    'The portal cannot show this: {issues}',
  ),
  ownUnitOnly: m(
    'Autor pisze tylko dla swojej jednostki.',
    'Автор пише лише для свого підрозділу.',
    'يكتب الكاتب لوحدته فقط.',
    'An author writes for their own unit only.',
  ),
  lastAdministrator: m(
    'To ostatni administrator. Najpierw nadaj tę rolę komuś innemu.',
    'Це останній адміністратор. Спершу надайте цю роль комусь іншому.',
    'هذا آخر مدير للنظام. امنح الدور لشخص آخر أولًا.',
    'This is the last administrator. Give the role to somebody else first.',
  ),
  unitNeeded: m(
    'Nie można usunąć tego wydziału: odpowiada za usługi ({cards}). Najpierw przypisz je innemu.',
    'Цей підрозділ не можна видалити: він відповідає за послуги ({cards}). Спершу передайте їх іншому.',
    'لا يمكن حذف هذه الإدارة لأنها مسؤولة عن خدمات ({cards}). أسند هذه الخدمات إلى إدارة أخرى أولًا.',
    'This office cannot be deleted: it is responsible for services ({cards}). Give them to another one first.',
  ),
  passwordTooShort: m(
    'Hasło ma co najmniej {min} znaków.',
    'Пароль має щонайменше {min} знаків.',
    'لا يقل طول كلمة المرور عن {min} حرفًا.',
    'A password has at least {min} characters.',
  ),
  passwordByAdministrator: m(
    'Nowe hasło nadaje administrator portalu. Zwróć się do niego.',
    'Новий пароль встановлює адміністратор порталу. Зверніться до нього.',
    'يعيّن مدير البوابة كلمة المرور الجديدة. تواصل معه.',
    'The portal’s administrator sets a new password. Please ask them.',
  ),
  firstUserBySetup: m(
    'Pierwszego administratora zakłada uruchomienie portalu (npm start).',
    'Першого адміністратора створює запуск порталу (npm start).',
    'يُنشأ أول مدير عند تشغيل البوابة (npm start).',
    'The first administrator is made when the portal is started (npm start).',
  ),
  unknownReference: m(
    'Nie ma takiego dokumentu: {id}.',
    'Такого документа немає: {id}.',
    'لا يوجد مستند كهذا: {id}.',
    'There is no such document: {id}.',
  ),
  number: m(
    'Podaj liczbę od {min} do {max}.',
    'Вкажіть число від {min} до {max}.',
    'أدخل رقمًا بين {min} و{max}.',
    'Give a number from {min} to {max}.',
  ),
} as const

export type ErrorName = keyof typeof errors
