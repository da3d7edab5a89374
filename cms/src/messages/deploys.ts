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
    'Próbowaliśmy przez {hours} godziny i przerwaliśmy próby. Ostatnia przeszkoda:',
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
  start: m('Przygotowanie', 'Підготовка', 'التحضير', 'Getting ready'),
  waiting: m('Oczekiwanie', 'Очікування', 'الانتظار', 'Waiting'),
  copy: m('Kopia wydania', 'Копія випуску', 'نسخ الإصدار', 'Copying the release'),
  media: m('Zdjęcia i pliki', 'Зображення та файли', 'الصور والملفات', 'Pictures and files'),
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

/** How far a request has come at one target. */
export const deliveryStates = {
  queued: m('Czeka', 'Чекає', 'في الانتظار', 'Waiting'),
  sent: m('Wysłane', 'Надіслано', 'أُرسل', 'Sent'),
  accepted: m('Przyjęte', 'Прийнято', 'قُبل', 'Accepted'),
  building: m('Budowanie', 'Збирання', 'قيد البناء', 'Building'),
  live: m('Na portalu', 'На порталі', 'منشور', 'Live'),
  failed: m('Nie udało się', 'Не вдалося', 'فشل', 'Failed'),
} as const

/** The texts of the screens about publishing. */
export const deployTexts = {
  nextAttempt: m('Następna próba: {time}.', 'Наступна спроба: {time}.', 'المحاولة التالية: {time}.', 'Next attempt: {time}.'),
  portalShows: m(
    'Portal pokazuje wydanie z {time}.',
    'Портал показує випуск від {time}.',
    'تعرض البوابة إصدار {time}.',
    'The portal shows the release of {time}.',
  ),
  portalShowsEarlier: m(
    'Portal pokazuje wcześniejsze wydanie, z {time}. Następna publikacja pokaże znów aktualne treści.',
    'Портал показує попередній випуск, від {time}. Наступна публікація знову покаже актуальний вміст.',
    'تعرض البوابة إصدارًا سابقًا، من {time}. سيُظهر النشر التالي المحتوى الحالي من جديد.',
    'The portal shows an earlier release, of {time}. The next publication will show the current content again.',
  ),
  portalUnknown: m(
    'Usługa publikująca nie odpowiada, więc nie wiadomo, które wydanie widać na portalu.',
    'Служба публікації не відповідає, тому невідомо, який випуск видно на порталі.',
    'خدمة النشر لا تستجيب، فلا يُعرف أي إصدار تعرضه البوابة.',
    'The publisher does not answer, so it is not known which release the portal shows.',
  ),
  keptUnknown: m(
    'Usługa publikująca nie odpowiada. Gdy odpowie, będzie tu widać, które wydania można przywrócić.',
    'Служба публікації не відповідає. Коли відповість, тут буде видно, які випуски можна повернути.',
    'خدمة النشر لا تستجيب. حين تستجيب ستظهر هنا الإصدارات التي يمكن استعادتها.',
    'The publisher does not answer. When it does, the releases that can be brought back show here.',
  ),
  portalElsewhere: m(
    'Portal budują serwery poza tym systemem. Tutaj widać, czy przyjęły zlecenie.',
    'Портал збирають сервери поза цією системою. Тут видно, чи вони прийняли замовлення.',
    'تبني البوابةَ خوادمُ خارج هذا النظام. يظهر هنا هل قبلت الطلب.',
    'The portal is built by hosts elsewhere. Here you see whether they took the request.',
  ),
  withheld: m(
    'Zmiany, których nie ma na portalu',
    'Зміни, яких немає на порталі',
    'تغييرات لا تظهر على البوابة',
    'Changes that are not on the portal',
  ),
  withheldHelp: m(
    'Tych stron nie udało się zbudować, więc portal pokazuje je tak jak wcześniej albo wcale. Popraw dokument i opublikuj go ponownie.',
    'Ці сторінки не вдалося зібрати, тож портал показує їх так, як раніше, або не показує зовсім. Виправте документ і опублікуйте його ще раз.',
    'تعذّر بناء هذه الصفحات، لذا تعرضها البوابة كما كانت أو لا تعرضها. صحّح المستند ثم انشره من جديد.',
    'These pages could not be built, so the portal shows them as they were, or not at all. Correct the document and publish it again.',
  ),
  isWithheld: m(
    'Tej wersji nie ma na portalu, bo nie udało się zbudować strony. Popraw dokument i opublikuj go ponownie.',
    'Цієї версії немає на порталі, бо сторінку не вдалося зібрати. Виправте документ і опублікуйте його ще раз.',
    'هذه النسخة غير ظاهرة على البوابة لتعذّر بناء الصفحة. صحّح المستند ثم انشره من جديد.',
    'This version is not on the portal, because its page could not be built. Correct the document and publish it again.',
  ),
  isOut: m(
    'Portal pokazuje teraz wydanie z {time}, sprzed tej publikacji.',
    'Портал зараз показує випуск від {time}, що був до цієї публікації.',
    'تعرض البوابة الآن إصدار {time}، السابق لهذا النشر.',
    'The portal now shows the release of {time}, from before this publication.',
  ),
  kept: m('Zachowane wydania', 'Збережені випуски', 'الإصدارات المحفوظة', 'Releases that are kept'),
  made: m('Wydanie z', 'Випуск від', 'إصدار', 'Release of'),
  pages: m('Strony', 'Сторінки', 'الصفحات', 'Pages'),
  pagesWritten: m('Zapisane strony', 'Записані сторінки', 'الصفحات المكتوبة', 'Pages written'),
  writtenOf: m('{changed} z {pages}', '{changed} із {pages}', '{changed} من {pages}', '{changed} of {pages}'),
  isShown: m('Na portalu', 'На порталі', 'معروض الآن', 'On the portal'),
  rollBack: m('Przywróć to wydanie', 'Повернути цей випуск', 'استعد هذا الإصدار', 'Roll back to this'),
  rollBackTo: m(
    'Przywrócić wydanie z {time}?',
    'Повернути випуск від {time}?',
    'هل تستعيد إصدار {time}؟',
    'Roll back to the release of {time}?',
  ),
  rollBackHelp: m(
    'Portal od razu pokaże strony z tamtej chwili. To, co opublikowano później, zniknie z portalu do następnej publikacji. W tym systemie nic się nie zmieni.',
    'Портал одразу покаже сторінки з того часу. Те, що опубліковано пізніше, зникне з порталу до наступної публікації. У цій системі нічого не зміниться.',
    'ستعرض البوابة فورًا الصفحات كما كانت حينها. ما نُشر بعد ذلك يختفي من البوابة حتى النشر التالي. لا يتغير شيء في هذا النظام.',
    'The portal will at once show its pages as they were then. What was published later is gone from the portal until the next publication. Nothing changes in this system.',
  ),
  rollBackWhy: m(
    'Dlaczego? Zobaczą to inni redaktorzy.',
    'Чому? Це побачать інші редактори.',
    'لماذا؟ سيراه المحررون الآخرون.',
    'Why? The other editors will see it.',
  ),
  rollBackDone: m(
    'Przywrócono. Portal pokazuje już tamto wydanie.',
    'Повернуто. Портал уже показує той випуск.',
    'تمت الاستعادة. تعرض البوابة ذلك الإصدار الآن.',
    'Done. The portal shows that release already.',
  ),
  rollBackOpen: m(
    'Usługa publikująca nie odpowiedziała. Sprawdzamy, czy wydanie przywrócono.',
    'Служба публікації не відповіла. Перевіряємо, чи випуск повернуто.',
    'لم تستجب خدمة النشر. نتحقق هل استُعيد الإصدار.',
    'The publisher did not answer. We are finding out whether the release was brought back.',
  ),
  rollBackFailed: m(
    'Nie udało się przywrócić tego wydania.',
    'Не вдалося повернути цей випуск.',
    'تعذّرت استعادة هذا الإصدار.',
    'This release could not be brought back.',
  ),
  without: m(
    'Opublikuj bez tego dokumentu',
    'Опублікувати без цього документа',
    'انشر من دون هذا المستند',
    'Publish without this document',
  ),
  withoutAsk: m(
    'Opublikować portal bez dokumentu „{title}”?',
    'Опублікувати портал без документа «{title}»?',
    'هل تنشر البوابة من دون المستند «{title}»؟',
    'Publish the portal without the document “{title}”?',
  ),
  withoutHelp: m(
    'Pozostałe zmiany pojawią się na portalu. Ten dokument zostanie tam w poprzedniej wersji, a nowy nie pojawi się wcale, dopóki nie opublikujesz go ponownie.',
    'Решта змін з’явиться на порталі. Цей документ залишиться там у попередній версії, а новий не з’явиться, доки ви не опублікуєте його ще раз.',
    'ستظهر بقية التغييرات على البوابة. يبقى هذا المستند بنسخته السابقة، وإن كان جديدًا فلن يظهر، حتى تنشره من جديد.',
    'The other changes will appear on the portal. This document stays there as it was, and a new one does not appear, until you publish it again.',
  ),
  withoutDone: m(
    'Zlecono publikację bez tego dokumentu.',
    'Замовлено публікацію без цього документа.',
    'طُلب النشر من دون هذا المستند.',
    'The publication without this document is under way.',
  ),
  withoutFailed: m(
    'Nie udało się zlecić tej publikacji.',
    'Не вдалося замовити цю публікацію.',
    'تعذّر طلب هذا النشر.',
    'This publication could not be requested.',
  ),
  cancel: m('Anuluj', 'Скасувати', 'إلغاء', 'Cancel'),
  requestedAt: m('Zlecono', 'Замовлено', 'طُلب في', 'Requested'),
  automatic: m('Samoczynnie', 'Автоматично', 'تلقائيًا', 'Automatically'),
  steps: m('Kroki', 'Кроки', 'الخطوات', 'Steps'),
  step: m('Krok', 'Крок', 'الخطوة', 'Step'),
  time: m('Czas', 'Час', 'الزمن', 'Time'),
  targets: m('Dokąd', 'Куди', 'إلى أين', 'Where to'),
  target: m('Miejsce', 'Місце', 'الوجهة', 'Target'),
  attempts: m('Próby', 'Спроби', 'المحاولات', 'Attempts'),
  publisher: m('Ten serwer', 'Цей сервер', 'هذا الخادم', 'This server'),
  details: m('Szczegóły publikacji', 'Подробиці публікації', 'تفاصيل النشر', 'About this publication'),
  inQueue: m('w kolejce', 'у черзі', 'في الانتظار', 'queued'),
  underWay: m('budowanie', 'збирання', 'قيد البناء', 'building'),
  onPortal: m('na portalu', 'на порталі', 'على البوابة', 'live'),
  liveIn: m('na portalu po {seconds}', 'на порталі за {seconds}', 'على البوابة بعد {seconds}', 'live in {seconds}'),
} as const
