import { m } from './types'

/** The texts of Ratusz's own screens in the admin. */
export const screens = {
  views30: m(
    'Odsłony w ostatnich 30 dniach',
    'Перегляди за останні 30 днів',
    'المشاهدات خلال آخر 30 يومًا',
    'Page views in the last 30 days',
  ),
  noViews: m(
    'Nikt jeszcze nie otworzył portalu w tym okresie.',
    'За цей період ще ніхто не відкривав портал.',
    'لم يفتح أحد البوابة في هذه الفترة بعد.',
    'Nobody opened the portal in this period yet.',
  ),
  asTable: m('Pokaż jako tabelę', 'Показати як таблицю', 'عرض كجدول', 'Show as a table'),
  home: m('Strona główna', 'Головна сторінка', 'الصفحة الرئيسية', 'Home page'),
  portalOpen: m('Otwórz portal', 'Відкрити портал', 'افتح البوابة', 'Open the portal'),
  drafts: m(
    'Szkice czekające na publikację',
    'Чернетки, що чекають на публікацію',
    'مسودات تنتظر النشر',
    'Drafts waiting to be published',
  ),
  noDrafts: m('Żaden szkic nie czeka.', 'Жодна чернетка не чекає.', 'لا مسودات في الانتظار.', 'No draft is waiting.'),
  reviews: m(
    'Do sprawdzenia w ciągu 30 dni',
    'Перевірити протягом 30 днів',
    'للمراجعة خلال 30 يومًا',
    'To be checked within 30 days',
  ),
  noReviews: m(
    'Nic nie wymaga teraz sprawdzenia.',
    'Зараз нічого перевіряти не треба.',
    'لا شيء يحتاج إلى مراجعة الآن.',
    'Nothing needs checking now.',
  ),
  lastDeploy: m('Ostatnia publikacja portalu', 'Остання публікація порталу', 'آخر نشر للبوابة', 'Last publication of the portal'),
  noDeploy: m(
    'Portal jeszcze nie był publikowany z tego panelu.',
    'Портал ще не публікували з цієї панелі.',
    'لم تُنشر البوابة من هذه اللوحة بعد.',
    'The portal has not been published from here yet.',
  ),
  allDeploys: m('Wszystkie publikacje', 'Усі публікації', 'كل عمليات النشر', 'All publications'),
  buildNow: m('Opublikuj portal teraz', 'Опублікувати портал зараз', 'انشر البوابة الآن', 'Publish the portal now'),
  buildRequested: m(
    'Zlecono. Stan widać na liście poniżej.',
    'Замовлено. Стан видно у списку нижче.',
    'تم الطلب. تظهر الحالة في القائمة أدناه.',
    'Requested. The list below shows how it goes.',
  ),
  buildRefused: m(
    'Nie udało się zlecić publikacji.',
    'Не вдалося замовити публікацію.',
    'تعذّر طلب النشر.',
    'The publication could not be requested.',
  ),
  onPortal: m('Na portalu', 'На порталі', 'على البوابة', 'On the portal'),
  openPage: m(
    'Otwórz stronę na portalu',
    'Відкрити сторінку на порталі',
    'افتح الصفحة على البوابة',
    'Open the page on the portal',
  ),
  notPublished: m(
    'Jeszcze nieopublikowane. Na portalu tego nie widać.',
    'Ще не опубліковано. На порталі цього не видно.',
    'لم يُنشر بعد. لا يظهر على البوابة.',
    'Not published yet. It cannot be seen on the portal.',
  ),
  noChange: m(
    'Na portalu jest ostatnia opublikowana wersja.',
    'На порталі — остання опублікована версія.',
    'تعرض البوابة آخر نسخة منشورة.',
    'The portal shows the last published version.',
  ),
  liveIn: m('Na portalu po {seconds}', 'На порталі за {seconds}', 'ظهر على البوابة بعد {seconds}', 'Live in {seconds}'),
  ownViews: m(
    'Odsłony tej strony, 30 dni',
    'Перегляди цієї сторінки, 30 днів',
    'مشاهدات هذه الصفحة، 30 يومًا',
    'Views of this page, 30 days',
  ),
  nothing: m('Brak', 'Немає', 'لا يوجد', 'None'),
  welcome: m('Dzień dobry', 'Добрий день', 'مرحبًا', 'Good day'),
  untitled: m('Bez tytułu', 'Без назви', 'بلا عنوان', 'Untitled'),
} as const
