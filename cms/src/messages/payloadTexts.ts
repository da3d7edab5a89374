/** Texts of Payload's own catalogues that lack a translation, or the name that they are about. */
export const payloadTexts = {
  pl: {
    general: {
      filterWhere: 'Pokaż: {{label}}, gdzie',
      searchBy: 'Szukaj według: {{label}}',
      titleRestored: '{{label}} „{{title}}”: przywrócono.',
    },
    version: { noRowsSelected: 'Nie wybrano: {{label}}' },
  },
  ar: {
    fields: { toggleBlock: 'إظهار القسم أو إخفاؤه' },
    general: { schedulePublishFor: 'جدولة نشر {{title}}' },
  },
} as const
