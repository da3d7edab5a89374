import { m } from './types'

/** Why a request waits or failed, where the CMS and not the publisher says so, by the error's code. `{…}` is filled in. */
export const deployErrors = {
  publisher_unreachable: m(
    'Usługa publikująca nie odpowiada. Próbujemy dalej.',
    'Служба публікації не відповідає. Пробуємо далі.',
    'خدمة النشر لا تستجيب. نعيد المحاولة.',
    'The publisher does not answer. We keep trying.',
  ),
  gave_up: m(
    'Próbowaliśmy przez {hours} godzin i przerwaliśmy próby. Ostatnia przeszkoda:',
    'Ми пробували {hours} години й припинили спроби. Остання перешкода:',
    'حاولنا طوال {hours} ساعة ثم توقفنا. آخر عائق:',
    'We tried for {hours} hours and stopped. What stood in the way at last:',
  ),
  rollback_not_done: m(
    'Wydania nie przywrócono: usługa publikująca nie odebrała polecenia. Możesz spróbować ponownie.',
    'Випуск не повернуто: служба публікації не отримала вказівки. Можна спробувати ще раз.',
    'لم يُستعد الإصدار: لم تتلقَّ خدمة النشر الطلب. يمكنك المحاولة من جديد.',
    'The release was not brought back: the publisher did not get the request. You can try again.',
  ),
  target_unreachable: m('{target} nie odpowiada.', '{target} не відповідає.', '{target} لا يستجيب.', '{target} does not answer.'),
  target_busy: m(
    '{target} odpowiada błędem {status}.',
    '{target} відповідає помилкою {status}.',
    'يجيب {target} بالخطأ {status}.',
    '{target} answers with the error {status}.',
  ),
  target_refused: m(
    '{target} odrzuca zlecenie (odpowiedź {status}). Administrator powinien sprawdzić adres i token w ustawieniach.',
    '{target} відхиляє замовлення (відповідь {status}). Адміністратор має перевірити адресу й токен у налаштуваннях.',
    'يرفض {target} الطلب (الرد {status}). على المدير التحقق من العنوان والرمز في الإعدادات.',
    '{target} refuses the request (answer {status}). An administrator should check the address and the token in the settings.',
  ),
  target_redirected: m(
    '{target} odsyła pod inny adres (odpowiedź {status}). Przekierowań nie wykonujemy: administrator powinien wpisać właściwy adres w DEPLOY_TARGETS.',
    '{target} переспрямовує на іншу адресу (відповідь {status}). Переспрямувань ми не виконуємо: адміністратор має вказати правильну адресу в DEPLOY_TARGETS.',
    'يحيل {target} إلى عنوان آخر (الرد {status}). لا نتبع الإحالات: على المدير كتابة العنوان الصحيح في DEPLOY_TARGETS.',
    '{target} redirects elsewhere (answer {status}). Redirects are not followed: an administrator should put the right address into DEPLOY_TARGETS.',
  ),
  target_removed: m(
    '{target} nie jest już w ustawieniach.',
    '{target} більше немає в налаштуваннях.',
    'لم يعد {target} في الإعدادات.',
    '{target} is not in the settings any more.',
  ),
} as const

/** What the steps of a deploy are called; a step that is not here is shown by its own name. */
export const phaseNames = {
  sync: m('Pobranie zmian', 'Отримання змін', 'جلب التغييرات', 'Reading changes'),
  build: m('Budowanie stron', 'Збирання сторінок', 'بناء الصفحات', 'Building pages'),
  render: m('Budowanie stron', 'Збирання сторінок', 'بناء الصفحات', 'Building pages'),
  check: m('Sprawdzenie', 'Перевірка', 'التحقق', 'Checking'),
  write: m('Zapis', 'Запис', 'الكتابة', 'Writing'),
  compress: m('Kompresja', 'Стиснення', 'الضغط', 'Compressing'),
  search: m('Wyszukiwarka', 'Пошук', 'البحث', 'Search'),
  swap: m('Podmiana', 'Заміна', 'التبديل', 'Swapping'),
  total: m('Razem', 'Разом', 'المجموع', 'In all'),
} as const

/** The texts of the screens about publishing. */
export const deployTexts = {
  nextAttempt: m('Następna próba: {time}.', 'Наступна спроба: {time}.', 'المحاولة التالية: {time}.', 'Next attempt: {time}.'),
} as const
