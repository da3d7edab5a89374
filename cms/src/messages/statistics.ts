import { m } from './types'

/** The texts of the statistics screen. `{…}` is filled in. */
export const statistics = {
  title: m('Statystyki', 'Статистика', 'الإحصاءات', 'Statistics'),
  all: m('Wszystkie statystyki', 'Уся статистика', 'كل الإحصاءات', 'All statistics'),
  yearlyReport: m('Raport roczny', 'Річний звіт', 'التقرير السنوي', 'Yearly report'),
  worklists: m('Do zrobienia', 'Що зробити', 'ما ينبغي عمله', 'What to do'),
  period: m('Okres', 'Період', 'الفترة', 'Period'),
  from: m('Od dnia', 'Від дня', 'من يوم', 'From'),
  to: m('Do dnia', 'До дня', 'إلى يوم', 'To'),
  show: m('Pokaż', 'Показати', 'اعرض', 'Show'),
  unit: m('Podział', 'Розподіл', 'التقسيم', 'Divided by'),
  shownPeriod: m(
    '{period}. Porównanie: {before}.',
    '{period}. Порівняння: {before}.',
    '{period}. المقارنة: {before}.',
    '{period}. Compared with {before}.',
  ),
  countedFrom: m(
    'Liczymy od {day}: wcześniejszych dni nie ma w średniej.',
    'Рахуємо з {day}: попередніх днів у середньому немає.',
    'بدأ العدّ في {day}، ولا تدخل الأيام السابقة في المتوسط.',
    'Counting began on {day}: earlier days are not in the average.',
  ),
  views: m('Odsłony', 'Перегляди', 'المشاهدات', 'Page views'),
  visitors: m(
    'Odwiedzający dziennie, średnio',
    'Відвідувачів за день, у середньому',
    'الزوار في اليوم، في المتوسط',
    'Daily visitors, on average',
  ),
  visitorsWhy: m(
    'Ilu odwiedzających było w jednym dniu. Następnego dnia nikogo nie rozpoznajemy, więc nie da się powiedzieć, ile różnych osób było w całym okresie.',
    'Скільки відвідувачів було за один день. Наступного дня ми нікого не впізнаємо, тому не можна сказати, скільки різних людей було за весь період.',
    'عدد الزوار في اليوم الواحد. لا نتعرف على أحد في اليوم التالي، لذلك لا يمكن معرفة عدد الأشخاص المختلفين خلال الفترة كلها.',
    'How many visitors came on one day. Nobody is recognised on the next, so it cannot be said how many different people came in the whole period.',
  ),
  busiest: m('Dzień z największym ruchem', 'День із найбільшою кількістю відвідувачів', 'أكثر الأيام زيارة', 'The busiest day'),
  busiestVisitors: m('Odwiedzający: {visits}', 'Відвідувачі: {visits}', 'الزوار: {visits}', 'Visitors: {visits}'),
  unknownAverage: m(
    'Dni z tego okresu już nie przechowujemy.',
    'Дні цього періоду вже не зберігаються.',
    'لم تعد أيام هذه الفترة محفوظة.',
    'The days of this period are no longer kept.',
  ),
  more: m(
    'o {percent} więcej niż przedtem ({before})',
    'на {percent} більше, ніж раніше ({before})',
    'أكثر بنسبة {percent} من السابق ({before})',
    '{percent} more than before ({before})',
  ),
  less: m(
    'o {percent} mniej niż przedtem ({before})',
    'на {percent} менше, ніж раніше ({before})',
    'أقل بنسبة {percent} من السابق ({before})',
    '{percent} less than before ({before})',
  ),
  same: m('tyle samo co przedtem', 'стільки ж, як раніше', 'مثل السابق', 'the same as before'),
  noneBefore: m('przedtem 0', 'раніше 0', 'سابقًا 0', '0 before'),
  chart: m(
    '{title}: {count} słupków, od {from} do {to}. Najwięcej: {most} ({at}). Te same liczby są w tabeli.',
    '{title}: стовпчиків {count}, від {from} до {to}. Найбільше: {most} ({at}). Ті самі числа є в таблиці.',
    '{title}: عدد الأعمدة {count}، من {from} إلى {to}. الأعلى: {most} ({at}). الأرقام نفسها في الجدول.',
    '{title}: {count} bars, from {from} to {to}. The most: {most} ({at}). The same figures are in the table.',
  ),
  barsAre: m('Słupki: {period}', 'Стовпчики: {period}', 'الأعمدة: {period}', 'Bars: {period}'),
  sameWeekdays: m(
    '{before}, te same dni tygodnia',
    '{before}, ті самі дні тижня',
    '{before}، أيام الأسبوع نفسها',
    '{before}, the same days of the week',
  ),
  marksAre: m('Kreski: {before}', 'Риски: {before}', 'الخطوط: {before}', 'Lines: {before}'),
  download: m('Pobierz', 'Завантажити', 'تنزيل', 'Download'),
  downloadOf: m(
    'Pobierz „{table}” jako {format}',
    'Завантажити «{table}» як {format}',
    'تنزيل «{table}» بصيغة {format}',
    'Download “{table}” as {format}',
  ),
  downloadAll: m(
    'Wszystkie dane od początku',
    'Усі дані від початку',
    'كل البيانات منذ البداية',
    'All figures since the beginning',
  ),
  shownOf: m(
    'Pokazano {shown} z {all}; w pliku są wszystkie.',
    'Показано {shown} з {all}; у файлі всі.',
    'يُعرض {shown} من {all}؛ والملف يحتويها كلها.',
    '{shown} of {all} are shown; the file has them all.',
  ),
  onPortal: m('Na portalu', 'На порталі', 'على البوابة', 'On the portal'),
  onPortalOf: m('Na portalu: {title}', 'На порталі: {title}', 'على البوابة: {title}', 'On the portal: {title}'),
  nothing: m('Nic w tym okresie.', 'За цей період нічого.', 'لا شيء في هذه الفترة.', 'Nothing in this period.'),
  away: m(
    'Statystyki są teraz niedostępne, bo portal nie odpowiada. Nic nie zginęło: liczby pokażą się, gdy portal znów zacznie działać.',
    'Статистика зараз недоступна, бо портал не відповідає. Нічого не втрачено: числа з’являться, коли портал знову запрацює.',
    'الإحصاءات غير متاحة الآن لأن البوابة لا تستجيب. لم يضع شيء: ستظهر الأرقام حين تعود البوابة إلى العمل.',
    'Statistics are not available now, because the portal does not answer. Nothing is lost: the figures show once it runs again.',
  ),
  live: m('Teraz', 'Зараз', 'الآن', 'Now'),
  liveViews: m(
    'Odsłony w ostatnich 30 minutach',
    'Перегляди за останні 30 хвилин',
    'المشاهدات خلال آخر 30 دقيقة',
    'Page views in the last 30 minutes',
  ),
  liveAt: m('Stan z godziny {time}.', 'Станом на {time}.', 'حتى الساعة {time}.', 'As of {time}.'),
  liveSince: m(
    'Portal uruchomiono o {time}. Co było wcześniej, tu nie wchodzi.',
    'Портал запущено о {time}. Те, що було раніше, сюди не входить.',
    'شُغّلت البوابة الساعة {time}، وما قبل ذلك غير محسوب هنا.',
    'The portal was started at {time}. What was before is not in here.',
  ),
  ownDocuments: m('Dokumenty Twojej jednostki', 'Матеріали вашого підрозділу', 'مستندات وحدتك', 'Your office’s documents'),
  noUnit: m(
    'Nie masz przypisanej jednostki, więc nie ma czego pokazać. Zwróć się do administratora.',
    'Вам не призначено підрозділу, тому показати нічого. Зверніться до адміністратора.',
    'لم تُسند إليك وحدة، فلا شيء يُعرض. تواصل مع مدير النظام.',
    'You have no office assigned, so there is nothing to show. Please ask an administrator.',
  ),
} as const

export const presetLabels = {
  days7: m('Ostatnie 7 dni', 'Останні 7 днів', 'آخر 7 أيام', 'Last 7 days'),
  days30: m('Ostatnie 30 dni', 'Останні 30 днів', 'آخر 30 يومًا', 'Last 30 days'),
  days90: m('Ostatnie 90 dni', 'Останні 90 днів', 'آخر 90 يومًا', 'Last 90 days'),
  thisMonth: m('Ten miesiąc', 'Цей місяць', 'هذا الشهر', 'This month'),
  thisYear: m('Ten rok', 'Цей рік', 'هذا العام', 'This year'),
  lastYear: m('Poprzedni rok', 'Минулий рік', 'العام الماضي', 'Last year'),
  own: m('Własne daty', 'Власні дати', 'تواريخ أخرى', 'Own dates'),
} as const

export const unitLabels = {
  day: m('dni', 'дні', 'أيام', 'days'),
  week: m('tygodnie', 'тижні', 'أسابيع', 'weeks'),
  month: m('miesiące', 'місяці', 'أشهر', 'months'),
} as const

/** Why dates were not taken. */
export const periodMistakes = {
  noDay: m(
    'Podaj obie daty z kalendarza. Na razie pokazujemy ostatnie 30 dni.',
    'Вкажіть обидві дати з календаря. Поки що показуємо останні 30 днів.',
    'أدخل تاريخين صحيحين. نعرض الآن آخر 30 يومًا.',
    'Give both dates, as they are in the calendar. For now the last 30 days are shown.',
  ),
  turnedRound: m(
    'Dzień początkowy musi być przed końcowym i nie może być w przyszłości. Na razie pokazujemy ostatnie 30 dni.',
    'Перший день має бути раніше за останній і не в майбутньому. Поки що показуємо останні 30 днів.',
    'يجب أن يسبق يوم البداية يوم النهاية وألا يكون في المستقبل. نعرض الآن آخر 30 يومًا.',
    'The first day must come before the last, and not lie in the future. For now the last 30 days are shown.',
  ),
  tooLong: m(
    'Dni przechowujemy przez 25 miesięcy; wybierz krótszy okres. Na razie pokazujemy ostatnie 30 dni.',
    'Дні зберігаються 25 місяців; виберіть коротший період. Поки що показуємо останні 30 днів.',
    'نحتفظ بالأيام مدة 25 شهرًا؛ اختر فترة أقصر. نعرض الآن آخر 30 يومًا.',
    'Days are kept for 25 months; choose a shorter period. For now the last 30 days are shown.',
  ),
} as const
