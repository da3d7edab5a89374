import { z } from 'zod'
import { dateSchema, instantSchema, localisedText, referenceSchema } from '../fields.ts'
import { localeSchema, localised } from '../locales.ts'

const count = z.number().int().min(0)

/**
 * What a year, or the part of it that has passed, came to. Only what was measured: null is what is not known, and
 * visitors of several days are never added up, since nobody is known again on another day.
 */
export const yearFiguresSchema = z.object({
  from: dateSchema,
  to: dateSchema,
  /** Articles that were published for the first time; those taken off again count, those deleted do not. */
  articles: count,
  /** Events that took place on at least one day, neither cancelled nor postponed. */
  events: count,
  /** Alerts that were published, each once however often it was brought up to date. */
  alerts: count,
  /** Service cards that were published, for the first time or anew. */
  services: count,
  views: count,
  /** Daily visitors on average of the days counted; null where days are no longer kept apart. */
  visitors: z.number().min(0).nullable(),
  busiestDay: z.object({ date: dateSchema, visitors: count }).nullable(),
  /** The first day counted, where that was within the year. */
  countedFrom: dateSchema.nullable(),
  kiosks: count,
  touches: count,
  /** Changes of the portal that readers got, and in how many seconds at the middle (the median). */
  publications: count,
  medianSeconds: z.number().min(0).nullable(),
  /** Views by month, in order; empty where months are no longer kept apart. */
  months: z.array(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), views: count })).max(12),
  languages: z.array(z.object({ language: localeSchema, views: count })),
})
export type YearFigures = z.output<typeof yearFiguresSchema>

/** The views of a year's month, counted from 0; null where there is none, or where counting began only after it: that is no nought. */
export const viewsOfMonth = ({ months, countedFrom }: YearFigures, index: number): number | null => {
  const found = months[index]
  return found && (countedFrom === null || found.month >= countedFrom.slice(0, 7)) ? found.views : null
}

/** A year in figures with the year before beside it, as it was when somebody made the report. */
export const yearInFiguresSchema = z.object({
  year: z.number().int().min(2000).max(2999),
  madeAt: instantSchema,
  figures: yearFiguresSchema,
  before: yearFiguresSchema,
  /** The most read documents, all their languages together, by the titles that they had. */
  bestRead: z.array(z.object({ reference: referenceSchema, titles: localised(z.string()), views: count })).max(10),
  /** What the accessibility statement said. */
  accessibility: z.object({
    status: z.enum(['full', 'partial', 'none']),
    preparedAt: dateSchema.nullable(),
    reviewedAt: dateSchema.nullable(),
  }),
})
export type YearReport = z.output<typeof yearInFiguresSchema>

/** A yearly report that the town has put on its portal, and what it wants to say of the year. */
export const yearReportSchema = z.object({
  year: z.number().int().min(2000).max(2999),
  report: yearInFiguresSchema,
  note: localisedText(2000).default({}),
})
