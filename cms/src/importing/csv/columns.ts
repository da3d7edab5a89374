import type { Locale } from '@ratusz/content-schemas'

/** Columns that hold one value for all languages. */
export const PLAIN_COLUMNS = [
  'number',
  'unit',
  'status',
  'fees',
  'bankAccount',
  'processingValue',
  'processingUnit',
  'legalActs',
  'lifeEvents',
  'bookingUrl',
] as const
/** Columns of which there is one for each language: `title_pl`, `title_uk` and so on. */
export const LOCALISED_COLUMNS = [
  'title',
  'summary',
  'whoFor',
  'howTo',
  'outcome',
  'requiredDocuments',
  'processingText',
  'feeNote',
  'legalActsReason',
] as const

/** The columns of a table for a town that has these languages. */
export const columnsFor = (locales: readonly Locale[]): string[] => [
  ...PLAIN_COLUMNS,
  ...LOCALISED_COLUMNS.flatMap((name) => locales.map((locale) => `${name}_${locale}`)),
]

const EXAMPLE: Record<string, string> = {
  number: 'SO-01',
  unit: 'Referat Spraw Obywatelskich',
  status: 'running',
  fees: 'Opłata skarbowa: 17 PLN | Odpis: 22,50 PLN',
  bankAccount: '00 0000 0000 0000 0000 0000 0000',
  processingValue: '30',
  processingUnit: 'days',
  lifeEvents: 'moving',
  title_pl: 'Zameldowanie na pobyt stały',
  title_uk: 'Реєстрація постійного місця проживання',
  title_ar: 'تسجيل الإقامة الدائمة',
  title_en: 'Registering a permanent address',
  summary_pl: 'Jak zgłosić nowy adres.',
  whoFor_pl: 'Dla każdego, kto zamieszkał w gminie.',
  howTo_pl: 'Złóż wniosek w urzędzie.\n\n- weź dowód\n- weź umowę najmu',
  outcome_pl: 'Zaświadczenie o zameldowaniu.',
  requiredDocuments_pl: 'Dowód osobisty | Umowa najmu',
  legalActsReason_pl: 'Podstawę prawną uzupełni wydział.',
}

const quoted = (cell: string): string => (/[";\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell)

/** The table to fill in: its header and one card as an example, as Excel opens it (UTF-8 with its mark, semicolons). */
export const templateCsv = (locales: readonly Locale[]): string => {
  const columns = columnsFor(locales)
  const lines = [columns, columns.map((name) => EXAMPLE[name] ?? '')]
  return `\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`
}
