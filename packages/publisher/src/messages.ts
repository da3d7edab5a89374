import type { Locale } from '@ratusz/content-schemas'
import type { DeployError, PageRule } from './protocol.ts'

type Parameters = DeployError['parameters']
type Catalogue = {
  rules: Record<PageRule, string>
  more: (count: number) => string
  errors: Record<DeployError['code'], (parameters: Parameters, rules: Record<PageRule, string>) => string>
}

/**
 * Says in plain words why a deploy failed and what can be done.
 *
 * @param error the failure: its code and parameters decide the sentence
 * @param language the reader's language
 */
export const describeDeployError = (error: Pick<DeployError, 'code' | 'parameters'>, language: Locale): string => {
  const catalogue = CATALOGUES[language]
  const sentence = catalogue.errors[error.code](error.parameters, catalogue.rules)
  const others = Number(error.parameters.count ?? 1) - 1
  return others > 0 ? `${sentence} ${catalogue.more(others)}` : sentence
}

const ruleText = (parameters: Parameters, rules: Record<PageRule, string>): string =>
  Object.entries(rules).find(([rule]) => rule === parameters.rule)?.[1] ?? ''

/** Chooses the form that a number takes in a language. */
const plural = (language: Locale, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) =>
  (forms[new Intl.PluralRules(language).select(count)] ?? forms.other).replace('#', new Intl.NumberFormat(language).format(count))

const minutes = (parameters: Parameters): number => Math.max(1, Math.round(Number(parameters.seconds ?? 60) / 60))

const CATALOGUES: Record<Locale, Catalogue> = {
  pl: {
    rules: {
      language: 'nie podaje języka',
      direction: 'nie ma kierunku pisma od prawej do lewej',
      title: 'nie ma tytułu',
      main: 'nie ma dokładnie jednej części głównej',
      heading: 'nie ma dokładnie jednego nagłówka pierwszego poziomu',
    },
    more: (count) =>
      plural('pl', count, {
        one: 'Jest jeszcze # taki błąd; szczegóły w dzienniku.',
        few: 'Są jeszcze # takie błędy; szczegóły w dzienniku.',
        many: 'Jest jeszcze # takich błędów; szczegóły w dzienniku.',
        other: 'Jest jeszcze # takiego błędu; szczegóły w dzienniku.',
      }),
    errors: {
      document_failed: ({ title, detail }) =>
        `Nie udało się zbudować strony dokumentu${title ? ` „${title}”` : ''}: ${detail}. Popraw go i opublikuj ponownie.`,
      broken_link: ({ page, target }) =>
        `Strona ${page} odsyła pod adres ${target}, którego nie ma. Popraw odnośnik albo przywróć tę stronę.`,
      page_invalid: (parameters, rules) => `Strona ${parameters.page} ${ruleText(parameters, rules)}.`,
      empty_file: ({ file }) => `Plik ${file} jest pusty. Prześlij go ponownie.`,
      no_pages: () => 'Budowanie nie utworzyło ani jednej strony, więc portal pozostał bez zmian.',
      build_failed: ({ detail }) => `Budowanie portalu nie powiodło się${detail ? `: ${detail}` : ''}. Szczegóły są w dzienniku.`,
      build_timeout: (parameters) =>
        `Budowanie portalu przekroczyło limit czasu (${plural('pl', minutes(parameters), { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' })}) i zostało przerwane. Spróbuj ponownie.`,
      builder_missing: () =>
        'Nie można uruchomić programu, który buduje portal. Administrator powinien ponownie uruchomić npm start.',
      cms_unreachable: () => 'Budowanie nie mogło odczytać treści z systemu redakcyjnego. Spróbuj ponownie za chwilę.',
      disk_full: () => 'Na dysku serwera brakuje miejsca. Administrator musi zwolnić miejsce; potem opublikuj ponownie.',
      out_of_memory: () =>
        'Serwer przerwał budowanie portalu, najczęściej z braku pamięci. Spróbuj ponownie albo powiadom administratora.',
      superseded: ({ release }) =>
        `W tym czasie przywrócono wcześniejsze wydanie portalu (${release}), więc tej publikacji nie wykonano.`,
      release_gone: ({ release }) => `Wydania ${release} już nie ma, więc nie można do niego wrócić. Wybierz nowsze.`,
      internal: ({ detail }) =>
        `Nieoczekiwany błąd publikowania${detail ? `: ${detail}` : ''}. Spróbuj ponownie albo powiadom administratora.`,
    },
  },
  uk: {
    rules: {
      language: 'не вказує мови',
      direction: 'не має напрямку письма справа наліво',
      title: 'не має назви',
      main: 'не має рівно однієї головної частини',
      heading: 'не має рівно одного заголовка першого рівня',
    },
    more: (count) =>
      plural('uk', count, {
        one: 'Є ще # така помилка; дивіться журнал.',
        few: 'Є ще # такі помилки; дивіться журнал.',
        many: 'Є ще # таких помилок; дивіться журнал.',
        other: 'Є ще # такої помилки; дивіться журнал.',
      }),
    errors: {
      document_failed: ({ title, detail }) =>
        `Не вдалося створити сторінку документа${title ? ` «${title}»` : ''}: ${detail}. Виправте його й опублікуйте ще раз.`,
      broken_link: ({ page, target }) =>
        `Сторінка ${page} посилається на адресу ${target}, якої немає. Виправте посилання або поверніть ту сторінку.`,
      page_invalid: (parameters, rules) => `Сторінка ${parameters.page} ${ruleText(parameters, rules)}.`,
      empty_file: ({ file }) => `Файл ${file} порожній. Завантажте його ще раз.`,
      no_pages: () => 'Збірка не створила жодної сторінки, тому портал залишився без змін.',
      build_failed: ({ detail }) => `Не вдалося зібрати портал${detail ? `: ${detail}` : ''}. Подробиці в журналі.`,
      build_timeout: (parameters) =>
        `Збірка порталу тривала довше, ніж дозволено (${plural('uk', minutes(parameters), { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' })}), і її зупинено. Спробуйте ще раз.`,
      builder_missing: () => 'Не вдається запустити програму, що збирає портал. Адміністратор має знову виконати npm start.',
      cms_unreachable: () => 'Збірка не змогла прочитати вміст із системи редагування. Спробуйте ще раз за хвилину.',
      disk_full: () => 'На диску сервера бракує місця. Адміністратор має звільнити місце; потім опублікуйте ще раз.',
      out_of_memory: () =>
        'Сервер зупинив збірку порталу, найчастіше через брак памʼяті. Спробуйте ще раз або повідомте адміністратора.',
      superseded: ({ release }) => `Тим часом відновлено попередній випуск порталу (${release}), тому цю публікацію не виконано.`,
      release_gone: ({ release }) => `Випуску ${release} вже немає, тому до нього не можна повернутися. Виберіть новіший.`,
      internal: ({ detail }) =>
        `Неочікувана помилка публікації${detail ? `: ${detail}` : ''}. Спробуйте ще раз або повідомте адміністратора.`,
    },
  },
  ar: {
    rules: {
      language: 'لا تذكر لغتها',
      direction: 'لا تحدد اتجاه الكتابة من اليمين إلى اليسار',
      title: 'بلا عنوان',
      main: 'لا تحتوي على قسم رئيسي واحد بالضبط',
      heading: 'لا تحتوي على عنوان واحد بالضبط من المستوى الأول',
    },
    more: (count) =>
      plural('ar', count, {
        one: 'ويوجد خطأ آخر مماثل؛ انظر السجل.',
        two: 'ويوجد خطآن آخران مماثلان؛ انظر السجل.',
        few: 'وتوجد # أخطاء أخرى مماثلة؛ انظر السجل.',
        many: 'ويوجد # خطأً آخر مماثلاً؛ انظر السجل.',
        other: 'ويوجد # خطأ آخر مماثل؛ انظر السجل.',
      }),
    errors: {
      document_failed: ({ title, detail }) =>
        `تعذّر إنشاء صفحة المستند${title ? ` «${title}»` : ''}: ${detail}. صحّحه ثم انشره من جديد.`,
      broken_link: ({ page, target }) => `الصفحة ${page} تشير إلى العنوان ${target} وهو غير موجود. صحّح الرابط أو أعد تلك الصفحة.`,
      page_invalid: (parameters, rules) => `الصفحة ${parameters.page} ${ruleText(parameters, rules)}.`,
      empty_file: ({ file }) => `الملف ${file} فارغ. ارفعه من جديد.`,
      no_pages: () => 'لم ينتج البناء أي صفحة، فبقي الموقع كما كان.',
      build_failed: ({ detail }) => `فشل بناء الموقع${detail ? `: ${detail}` : ''}. التفاصيل في السجل.`,
      build_timeout: (parameters) =>
        `تجاوز بناء الموقع الوقت المسموح (${plural('ar', minutes(parameters), { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' })}) فأُوقف. حاول من جديد.`,
      builder_missing: () => 'تعذّر تشغيل البرنامج الذي يبني الموقع. على المسؤول تشغيل npm start من جديد.',
      cms_unreachable: () => 'لم يتمكن البناء من قراءة المحتوى من نظام التحرير. حاول من جديد بعد قليل.',
      disk_full: () => 'لا توجد مساحة كافية على قرص الخادم. على المسؤول إخلاء مساحة، ثم انشر من جديد.',
      out_of_memory: () => 'أوقف الخادم بناء الموقع، وغالبًا ما يكون ذلك لنقص الذاكرة. حاول من جديد أو أبلغ المسؤول.',
      superseded: ({ release }) => `استُعيد في هذه الأثناء إصدار سابق من الموقع (${release})، فلم يُنفَّذ هذا النشر.`,
      release_gone: ({ release }) => `لم يعد الإصدار ${release} محفوظًا، فلا يمكن الرجوع إليه. اختر إصدارًا أحدث.`,
      internal: ({ detail }) => `حدث خطأ غير متوقع أثناء النشر${detail ? `: ${detail}` : ''}. حاول من جديد أو أبلغ المسؤول.`,
    },
  },
  en: {
    rules: {
      language: 'does not name its language',
      direction: 'is not set to be written from right to left',
      title: 'has no title',
      main: 'does not have exactly one main part',
      heading: 'does not have exactly one top-level heading',
    },
    more: (count) =>
      plural('en', count, {
        one: 'There is # more such mistake; see the log.',
        other: 'There are # more such mistakes; see the log.',
      }),
    errors: {
      document_failed: ({ title, detail }) =>
        `The page of the document${title ? ` “${title}”` : ''} could not be built: ${detail}. Correct it and publish again.`,
      broken_link: ({ page, target }) =>
        `The page ${page} links to ${target}, which does not exist. Correct the link or bring that page back.`,
      page_invalid: (parameters, rules) => `The page ${parameters.page} ${ruleText(parameters, rules)}.`,
      empty_file: ({ file }) => `The file ${file} is empty. Upload it again.`,
      no_pages: () => 'The build made no page at all, so the portal was left as it was.',
      build_failed: ({ detail }) => `The portal could not be built${detail ? `: ${detail}` : ''}. The log has the details.`,
      build_timeout: (parameters) =>
        `Building the portal took longer than allowed (${plural('en', minutes(parameters), { one: '# minute', other: '# minutes' })}) and was stopped. Try again.`,
      builder_missing: () => 'The program that builds the portal cannot be started. An administrator should run npm start again.',
      cms_unreachable: () => 'The build could not read the content from the CMS. Try again in a moment.',
      disk_full: () => 'The server’s disk is full. An administrator has to free some space; then publish again.',
      out_of_memory: () =>
        'The server stopped building the portal, most often because it ran out of memory. Try again, or tell an administrator.',
      superseded: ({ release }) =>
        `An earlier release of the portal (${release}) was brought back meanwhile, so this was not published.`,
      release_gone: ({ release }) =>
        `The release ${release} is not kept any more, so it cannot be brought back. Choose a newer one.`,
      internal: ({ detail }) =>
        `Something unexpected went wrong while publishing${detail ? `: ${detail}` : ''}. Try again, or tell an administrator.`,
    },
  },
}
