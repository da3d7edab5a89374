import type { ContentInput } from '../feed.ts'
import { base, EXAMPLE, fact } from './base.ts'
import { say } from './rich.ts'

/** An online service of the state's. */
export const eServiceExample: ContentInput<'e-services'> = {
  ...base,
  title: say(
    'Wniosek o dowód dla dziecka',
    'Заява на посвідчення для дитини',
    'طلب بطاقة هوية لطفل',
    'Identity card for a child',
  ),
  slug: { pl: 'wniosek-o-dowod', uk: 'zaiava-na-posvidchennia', ar: 'tlb-btaqa', en: 'identity-card-for-a-child' },
  summary: say('Bez wychodzenia z domu.', 'Не виходячи з дому.', 'دون مغادرة البيت.', 'Without leaving home.'),
  provider: 'state',
  providerName: say(
    'Ministerstwo Cyfryzacji',
    'Міністерство цифровізації',
    'وزارة الشؤون الرقمية',
    'Ministry of Digital Affairs',
  ),
  url: 'https://www.gov.pl/web/gov/dowod-dla-dziecka',
  signIn: ['trustedProfile', 'bank'],
  cost: say('bezpłatnie', 'безкоштовно', 'مجانًا', 'free of charge'),
  languages: ['pl', 'en'],
  outage: say(
    'Przerwa w sobotę do 8:00.',
    'Перерва в суботу до 8:00.',
    'توقف يوم السبت حتى 8:00.',
    'Down on Saturday until 8:00.',
  ),
  serviceCard: EXAMPLE,
  linkCheckedAt: '2026-11-20',
  fallback: [fact('phone', '58 000 10 21')],
}
