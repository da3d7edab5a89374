import type { ContentInput } from '../feed.ts'
import { base, EXAMPLE } from './base.ts'
import { say, words } from './rich.ts'

/** A piece of news. */
export const articleExample: ContentInput<'articles'> = {
  ...base,
  title: say('Nowy plac zabaw', 'Новий майданчик', 'ملعب جديد للأطفال', 'A new playground'),
  slug: { pl: 'nowy-plac-zabaw', uk: 'novyi-maidanchyk', ar: 'mlab-jdyd', en: 'a-new-playground' },
  summary: say('Otwarcie w sobotę.', 'Відкриття в суботу.', 'الافتتاح يوم السبت.', 'It opens on Saturday.'),
  kind: 'news',
  body: words('Przyjdźcie wszyscy.', 'Приходьте всі.', 'أهلًا بالجميع.', 'Come along, everybody.'),
  hero: EXAMPLE,
  gallery: [EXAMPLE],
  attachments: [EXAMPLE],
  date: '2026-11-20',
  expiresAt: '2027-01-31',
  pinnedUntil: '2026-11-30',
  places: [EXAMPLE],
  related: [{ type: 'pages', id: EXAMPLE }],
}
