import type { ContentInput } from '../feed.ts'
import { base, EXAMPLE, fact } from './base.ts'
import { say, words } from './rich.ts'

/** An event that comes again each week. */
export const eventExample: ContentInput<'events'> = {
  ...base,
  title: say('Kółko rozmów', 'Розмовний гурток', 'حلقة محادثة', 'Conversation circle'),
  slug: { pl: 'kolko-rozmow', uk: 'rozmovnyi-hurtok', ar: 'hlqa-mhadtha', en: 'conversation-circle' },
  summary: say('Po polsku, co wtorek.', 'Польською, щовівторка.', 'بالبولندية كل ثلاثاء.', 'In Polish, every Tuesday.'),
  kind: 'education',
  body: words('Przyjdź i mów.', 'Приходьте й говоріть.', 'تعال وتحدث.', 'Come and talk.'),
  hero: EXAMPLE,
  attachments: [EXAMPLE],
  occurrences: [{ startDate: '2026-12-01', startTime: '17:00', endTime: '18:30' }],
  recurrence: {
    frequency: 'weekly',
    interval: 1,
    weekdays: [2, 4],
    until: '2027-03-31',
    exceptions: [{ date: '2026-12-24' }],
  },
  status: 'rescheduled',
  statusNote: say('Nowa godzina.', 'Новий час.', 'وقت جديد.', 'A new time.'),
  attendance: 'both',
  place: EXAMPLE,
  placeName: say('Biblioteka', 'Бібліотека', 'المكتبة', 'Library'),
  address: 'Rynek 8, 84-009 Jantarowo',
  lat: 54.83,
  lng: 18.3,
  onlineUrl: 'https://spotkanie.jantarowo.example/',
  organiser: say('Biblioteka', 'Бібліотека', 'المكتبة', 'The library'),
  isFree: false,
  prices: [{ label: say('normalny', 'повний', 'عادي', 'full price'), amount: 5, currency: 'PLN' }],
  registration: { needed: true, url: 'https://zapisy.jantarowo.example/', deadline: '2026-11-30', capacity: 12 },
  accessibility: {
    stepFree: 'yes',
    hearingLoop: 'partly',
    signLanguage: 'no',
    note: say('Winda z tyłu.', 'Ліфт позаду.', 'المصعد في الخلف.', 'The lift is at the back.'),
  },
  languages: ['pl', 'uk'],
  contacts: [fact('phone', '58 000 10 30')],
  streamUrl: 'https://transmisja.jantarowo.example/',
  recordingUrl: 'https://nagranie.jantarowo.example/',
  agenda: [
    {
      time: '17:00',
      title: say('Powitanie', 'Привітання', 'ترحيب', 'Welcome'),
      text: say('Przedstawiamy się.', 'Знайомимося.', 'نتعارف.', 'We introduce ourselves.'),
    },
  ],
}
