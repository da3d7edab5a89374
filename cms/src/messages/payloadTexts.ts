/** Texts of Payload's own catalogues that lack a translation, or the name that they are about, or say it in words of programmers. */
export const payloadTexts = {
  pl: {
    general: {
      filterWhere: 'Pokaż: {{label}}, gdzie',
      locale: 'Język treści',
      locales: 'Języki treści',
      noLabel: '{{label}}: brak',
      searchBy: 'Szukaj według: {{label}}',
      titleRestored: '{{label}} „{{title}}”: przywrócono.',
    },
    version: { noRowsSelected: 'Nie wybrano: {{label}}' },
  },
  uk: {
    general: { locale: 'Мова змісту', locales: 'Мови змісту', noLabel: '{{label}}: немає' },
  },
  ar: {
    fields: { toggleBlock: 'إظهار القسم أو إخفاؤه' },
    general: { schedulePublishFor: 'جدولة نشر {{title}}' },
  },
} as const
