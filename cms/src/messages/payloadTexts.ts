/** Texts of Payload's own catalogues that lack a translation, or the name that they are about, or say it in words of programmers. */
export const payloadTexts = {
  pl: {
    general: {
      creatingNewLabel: 'Nowy dokument: {{label}}',
      filterWhere: 'Pokaż: {{label}}, gdzie',
      locale: 'Język treści',
      locales: 'Języki treści',
      noLabel: '{{label}}: brak',
      searchBy: 'Szukaj według: {{label}}',
      titleRestored: '{{label}} „{{title}}”: przywrócono.',
    },
    version: {
      compareVersions: 'Porównaj wersje',
      comparingAgainst: 'Porównanie z wersją',
      currentlyViewing: 'Ta wersja',
      modifiedOnly: 'Tylko zmiany',
      noRowsSelected: 'Nie wybrano: {{label}}',
      previousVersion: 'Poprzednia wersja',
    },
  },
  uk: {
    general: {
      creatingNewLabel: 'Новий документ: {{label}}',
      locale: 'Мова змісту',
      locales: 'Мови змісту',
      noLabel: '{{label}}: немає',
    },
    version: { comparingAgainst: 'Порівняння з версією', currentlyViewing: 'Ця версія', modifiedOnly: 'Лише зміни' },
  },
  ar: {
    fields: { toggleBlock: 'إظهار القسم أو إخفاؤه' },
    general: { creatingNewLabel: 'مستند جديد: {{label}}', schedulePublishFor: 'جدولة نشر {{title}}' },
    version: { currentlyViewing: 'هذه النسخة', modifiedOnly: 'التغييرات فقط' },
  },
} as const
