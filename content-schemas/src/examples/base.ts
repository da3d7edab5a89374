import { say } from './rich.ts'

/** Every example has this id: ids are unique within a type. */
export const EXAMPLE = 'example'

const inEach = <T>(value: T) => ({ pl: value, uk: value, ar: value, en: value })

/** What every type carries, filled in. */
export const base = {
  topics: [EXAMPLE],
  audiences: ['residents' as const],
  ownerUnit: EXAMPLE,
  reviewAt: '2027-11-22',
  updateType: 'major' as const,
  changeNote: say(
    'Poprawiliśmy godziny.',
    'Ми виправили години роботи.',
    'صححنا ساعات العمل.',
    'We corrected the opening hours.',
  ),
  changes: [
    {
      on: '2026-11-21',
      note: say('Poprawiliśmy godziny.', 'Ми виправили години роботи.', 'صححنا ساعات العمل.', 'We corrected the opening hours.'),
    },
    {
      on: '2026-10-02',
      note: say('Nowy numer telefonu.', 'Новий номер телефону.', 'رقم هاتف جديد.', 'A new telephone number.'),
    },
  ],
  producedBy: 'Referat Organizacyjny',
  producedAt: '2026-11-20',
  publishedBy: 'Sekretariat',
  sourceLanguage: 'pl' as const,
  translation: {
    changedAt: inEach('2026-11-20T09:00:00.000Z'),
    madeFrom: { ...inEach('2026-11-20T09:00:00.000Z'), ar: '2026-11-01T09:00:00.000Z' },
    isMachineMade: { ...inEach(false), en: true },
    reviewedAt: { ...inEach('2026-11-20T09:00:00.000Z'), en: '2026-11-01T09:00:00.000Z' },
  },
  searchSynonyms: { pl: ['magistrat'], uk: ['мерія'], ar: ['بلدية'], en: ['council'] },
}

export const fact = (kind: 'phone' | 'email', value: string) => ({
  kind,
  value,
  label: say('Sekretariat', 'Секретаріат', 'السكرتارية', 'Front desk'),
  hours: say('pon.–pt. 7:30–15:30', 'пн.–пт. 7:30–15:30', 'الاثنين–الجمعة 7:30–15:30', 'Mon–Fri 7:30–15:30'),
})

export const citation = {
  act: EXAMPLE,
  provisions: say('art. 7, 9', 'ст. 7, 9', 'المادتان 7 و9', 'Arts 7, 9'),
}
