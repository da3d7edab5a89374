import type { ContentInput } from '../feed.ts'
import { base } from './base.ts'
import { say } from './rich.ts'

/** A warning on some pages. */
export const alertExample: ContentInput<'alerts'> = {
  ...base,
  title: say('Silny wiatr nad morzem', 'Сильний вітер біля моря', 'رياح قوية على البحر', 'Strong wind at the sea'),
  slug: { pl: 'silny-wiatr', uk: 'sylnyi-viter', ar: 'ryah-qwya', en: 'strong-wind' },
  summary: say('Do jutra rana.', 'До завтрашнього ранку.', 'حتى صباح الغد.', 'Until tomorrow morning.'),
  level: 'warning',
  category: 'met',
  body: say('W porywach do 90 km/h.', 'Пориви до 90 км/год.', 'هبات تصل إلى 90 كم/س.', 'Gusts of up to 90 km/h.'),
  instruction: say('Nie wchodź na molo.', 'Не виходьте на мол.', 'لا تصعد إلى الرصيف.', 'Stay off the pier.'),
  link: '/o-gminie/',
  areas: [{ name: say('Molo i plaża', 'Мол і пляж', 'الرصيف والشاطئ', 'Pier and beach') }],
  scope: 'paths',
  paths: ['/miejsca/', '/wydarzenia/'],
  startsAt: '2026-11-22T06:00:00.000Z',
  expiresAt: '2026-11-23T06:00:00.000Z',
  isDismissible: true,
  message: 'alert',
}
