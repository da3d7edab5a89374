import { m } from './types'

/** The e-mail that reminds the owner of texts that it is time to read them again. `{count}` stands with its form of "text". */
export const reminderTexts = {
  subject: m('Czas sprawdzić: {texts}', 'Час перевірити: {texts}', 'حان وقت المراجعة: {texts}', 'Time to check: {texts}'),
  intro: m(
    'Dzień dobry,\n\nminął termin przeglądu tych treści. Przeczytaj je, popraw, co się zmieniło, i wpisz datę następnego przeglądu.',
    'Добрий день!\n\nНастав термін перегляду цих матеріалів. Прочитайте їх, виправте те, що змінилося, і вкажіть дату наступного перегляду.',
    'مرحبًا،\n\nحان موعد مراجعة هذه النصوص. اقرأها وصحح ما تغيّر ثم حدد تاريخ المراجعة التالية.',
    'Good day,\n\nthese texts were due to be checked. Read them, mend what has changed, and enter the next date.',
  ),
  due: m('termin: {day}', 'термін: {day}', 'الموعد: {day}', 'due {day}'),
  all: m('Cała lista:', 'Увесь список:', 'القائمة كاملة:', 'The whole list:'),
} as const

/** "3 texts" in each language, by the plural form of the number. */
export const textCounts = {
  pl: { one: '{count} treść', few: '{count} treści', many: '{count} treści', other: '{count} treści' },
  uk: { one: '{count} матеріал', few: '{count} матеріали', many: '{count} матеріалів', other: '{count} матеріалу' },
  ar: {
    zero: '{count} نص',
    one: 'نص واحد',
    two: 'نصان',
    few: '{count} نصوص',
    many: '{count} نصًا',
    other: '{count} نص',
  },
  en: { one: '{count} text', other: '{count} texts' },
} as const satisfies Record<string, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
