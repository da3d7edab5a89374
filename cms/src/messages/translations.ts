import type { Locale } from '@ratusz/content-schemas'
import type { AdminLanguage } from './languages'
import { optionLabels } from './options'
import { m } from './types'

/** How a language stands in a document. */
export const LANGUAGE_STATES = ['missing', 'older', 'current', 'machine', 'reviewed'] as const
export type LanguageState = (typeof LANGUAGE_STATES)[number]

/** The texts about a document's languages: in its form, in lists and on the desk. */
export const translationTexts = {
  languages: m('Języki', 'Мови', 'اللغات', 'Languages'),
  source: m('tekst źródłowy', 'оригінал', 'نص الأصل', 'source text'),
  missing: m('brak', 'немає', 'غير موجودة', 'missing'),
  current: m('aktualne', 'актуальний', 'محدَّثة', 'current'),
  older: m('starsze niż źródło', 'старіший за оригінал', 'أقدم من الأصل', 'older than its source'),
  machine: m('maszynowe, niesprawdzone', 'машинний, не перевірений', 'آلية ولم تُراجع', 'machine-made, not reviewed'),
  reviewed: m('sprawdzone', 'перевірений', 'مُراجَعة', 'reviewed'),
  written: m('napisany', 'написано', 'مكتوب', 'written'),
  notPublished: m('jeszcze nie na portalu', 'ще не на порталі', 'ليست على البوابة بعد', 'not on the portal yet'),
  ahead: m('zmiany czekają na publikację', 'зміни чекають на публікацію', 'تعديلات تنتظر النشر', 'changes wait to be published'),
  unfinished: m('nieukończone', 'не завершено', 'غير مكتملة', 'unfinished'),
  reviewedBy: m('Sprawdzono {day}: {name}', 'Перевірено {day}: {name}', 'رُوجعت في {day}: {name}', 'Reviewed on {day}: {name}'),
  reviewedOn: m('Sprawdzono {day}', 'Перевірено {day}', 'رُوجعت في {day}', 'Reviewed on {day}'),
  markReviewed: m('Oznacz jako sprawdzone', 'Позначити як перевірене', 'ضع علامة «مُراجَعة»', 'Mark as reviewed'),
  willBeReviewed: m(
    'Zostanie oznaczone jako sprawdzone przez Ciebie.',
    'Буде позначено як перевірене вами.',
    'ستُعلَّم بأنك راجعتها.',
    'Will be marked as reviewed by you.',
  ),
  undo: m('Cofnij', 'Скасувати', 'تراجع', 'Undo'),
  isMachineMade: m('Przetłumaczone maszynowo', 'Перекладено машиною', 'تُرجمت آليًا', 'Translated by a machine'),
  machineHelp: m(
    'Czytelnicy zobaczą to na stronie, dopóki ktoś nie sprawdzi tekstu.',
    'Читачі побачать це на сторінці, доки хтось не перевірить текст.',
    'سيرى القراء ذلك في الصفحة إلى أن يراجع أحدهم النص.',
    'Readers see this on the page until somebody reviews the text.',
  ),
  changedSince: m(
    'Co zmieniło się w źródle od tego czasu',
    'Що відтоді змінилося в оригіналі',
    'ما الذي تغيّر في الأصل منذ ذلك الحين',
    'What changed in the source since then',
  ),
  changedOn: m('Źródło zmieniono {day}.', 'Оригінал змінено {day}.', 'عُدِّل الأصل في {day}.', 'The source changed on {day}.'),
  historyGone: m(
    'Dawnego brzmienia już nie ma w historii wersji. Porównaj cały tekst.',
    'Попереднього тексту вже немає в історії версій. Порівняйте весь текст.',
    'لم يعد النص السابق محفوظًا في سجل النسخ. قارن النص كاملًا.',
    'The earlier wording is no longer kept. Compare the whole text.',
  ),
  before: m('Było', 'Було', 'قبل', 'Before'),
  after: m('Jest', 'Є', 'بعد', 'Now'),
  emptyText: m('(pusto)', '(порожньо)', '(فارغ)', '(empty)'),
  rowNumber: m('wiersz {n}', 'рядок {n}', 'صف {n}', 'row {n}'),
  takesIn: m(
    'Ten tekst uwzględnia już te zmiany',
    'Цей текст уже враховує ці зміни',
    'هذا النص يشمل هذه التعديلات',
    'This text takes these changes in',
  ),
  willBeCurrent: m(
    'Po zapisaniu tłumaczenie będzie aktualne.',
    'Після збереження переклад буде актуальним.',
    'ستصبح الترجمة محدَّثة بعد الحفظ.',
    'Once saved, the translation is current.',
  ),
  publishRest: m(
    'Opublikuj wszystkie gotowe języki',
    'Опублікувати всі готові мови',
    'انشر كل اللغات الجاهزة',
    'Publish all finished languages',
  ),
  published: m('Opublikowano: {languages}', 'Опубліковано: {languages}', 'نُشر: {languages}', 'Published: {languages}'),
  notReady: m(
    '{language}: nie opublikowano. {why}',
    '{language}: не опубліковано. {why}',
    '{language}: لم يُنشر. {why}',
    '{language}: not published. {why}',
  ),
  publishFailed: m(
    'Nie udało się opublikować. Spróbuj ponownie.',
    'Не вдалося опублікувати. Спробуйте ще раз.',
    'تعذّر النشر. حاول مرة أخرى.',
    'It could not be published. Try again.',
  ),
  behind: m('Tłumaczenia, które czekają', 'Переклади, що чекають', 'ترجمات تنتظر العمل', 'Translations that wait'),
} as const

/** The name of a language as it stands inside a sentence. */
export const languageInWords = (locale: Locale, language: AdminLanguage): string => {
  const name = optionLabels.language[locale][language]
  return language === 'en' ? name : name.toLocaleLowerCase(language)
}

/** The button that publishes the language in view. */
export const publishIn: Record<Locale, ReturnType<typeof m>> = {
  pl: m('Opublikuj po polsku', 'Опублікувати польською', 'انشر بالبولندية', 'Publish in Polish'),
  uk: m('Opublikuj po ukraińsku', 'Опублікувати українською', 'انشر بالأوكرانية', 'Publish in Ukrainian'),
  ar: m('Opublikuj po arabsku', 'Опублікувати арабською', 'انشر بالعربية', 'Publish in Arabic'),
  en: m('Opublikuj po angielsku', 'Опублікувати англійською', 'انشر بالإنجليزية', 'Publish in English'),
}
