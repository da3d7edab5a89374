import type { ContentInput } from '../feed.ts'
import { EXAMPLE } from './base.ts'

const months = (year: number, least: number) =>
  Array.from({ length: 12 }, (_, index) => ({
    month: `${year}-${String(index + 1).padStart(2, '0')}`,
    views: least + index * 110,
  }))

const sumOf = (counts: { views: number }[]): number => counts.reduce((sum, { views }) => sum + views, 0)

const figures = (year: number, least: number) => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  articles: 180 + (year % 10),
  events: 64,
  alerts: 12,
  services: 31,
  views: sumOf(months(year, least)),
  visitors: 92.4,
  busiestDay: { date: `${year}-07-04`, visitors: 410 },
  countedFrom: `${year}-01-02`,
  kiosks: 3,
  touches: 2140,
  publications: 402,
  medianSeconds: 2.5,
  months: months(year, least),
  languages: [
    { language: 'pl' as const, views: 60_000 },
    { language: 'uk' as const, views: 9_000 },
    { language: 'en' as const, views: 4_100 },
    { language: 'ar' as const, views: 1_200 },
  ],
})

export const yearReportExample: ContentInput<'year-reports'> = {
  year: 2025,
  report: {
    year: 2025,
    madeAt: '2026-01-08T09:00:00.000Z',
    figures: figures(2025, 5200),
    before: figures(2024, 4100),
    bestRead: [
      {
        reference: { type: 'service-cards', id: EXAMPLE },
        titles: { pl: 'Dowód osobisty', uk: 'Посвідчення особи', ar: 'بطاقة الهوية', en: 'Identity card' },
        views: 2310,
      },
    ],
    accessibility: { status: 'partial', preparedAt: '2025-03-01', reviewedAt: '2025-11-20' },
  },
  note: {
    pl: 'Najwięcej osób zajrzało na portal latem.',
    uk: 'Найбільше людей зазирнуло на портал улітку.',
    ar: 'كان الصيف أكثر الفصول زيارة للبوابة.',
    en: 'Summer brought most people to the portal.',
  },
}
