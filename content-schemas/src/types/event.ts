import { z } from 'zod'
import {
  answerSchema,
  baseShape,
  CURRENCIES,
  contactSchema,
  dateSchema,
  httpUrlSchema,
  idSchema,
  localisedText,
  positionShape,
  requiredRichText,
  requiredText,
  text,
  timeSchema,
} from '../fields.ts'
import { localeSchema } from '../locales.ts'

export const EVENT_KINDS = ['culture', 'sport', 'education', 'family', 'fair', 'nature', 'council', 'consultation'] as const
export const EVENT_STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const
export const ATTENDANCES = ['inPerson', 'online', 'both'] as const

/** One time at which an event happens, in the town's wall-clock time. `allDay` ignores the times. */
export const occurrenceSchema = z
  .object({
    startDate: dateSchema,
    startTime: timeSchema.nullable().default(null),
    endDate: dateSchema.nullable().default(null),
    endTime: timeSchema.nullable().default(null),
    allDay: z.boolean().default(false),
  })
  .refine(
    ({ startDate, startTime, endDate, endTime }) => {
      const lastDay = endDate ?? startDate
      if (lastDay !== startDate) return lastDay > startDate
      return !startTime || !endTime || endTime >= startTime
    },
    { message: 'the end is before the start', path: ['endDate'] },
  )

export const FREQUENCIES = ['none', 'daily', 'weekly', 'monthly'] as const

/**
 * A rule by which each occurrence comes again (RFC 5545, section 3.3.10): every `interval` days, weeks or months until a day.
 * `weekdays` (1 = Monday) may name several days of a week; `exceptions` are days on which it does not happen.
 */
export const recurrenceSchema = z
  .object({
    frequency: z.enum(FREQUENCIES).default('none'),
    interval: z.number().int().min(1).max(52).default(1),
    weekdays: z.array(z.number().int().min(1).max(7)).default([]),
    until: dateSchema.nullable().default(null),
    exceptions: z.array(z.object({ date: dateSchema })).default([]),
  })
  .refine(({ frequency, until }) => frequency === 'none' || until !== null, {
    message: 'say until when it comes again',
    path: ['until'],
  })

/** When an event takes place, and by which rule it comes again. */
export const eventTimesSchema = z.object({
  occurrences: z.array(occurrenceSchema).min(1),
  recurrence: recurrenceSchema.prefault({}),
})

/** Something that happens at a time and a place, one time or several. */
export const eventSchema = z.object({
  ...baseShape,
  kind: z.enum(EVENT_KINDS),
  body: requiredRichText(),
  hero: idSchema.nullable().default(null),
  attachments: z.array(idSchema).default([]),
  ...eventTimesSchema.shape,
  timezone: z.string().default('Europe/Warsaw'),
  status: z.enum(EVENT_STATUSES).default('scheduled'),
  statusNote: localisedText(500).default({}),
  attendance: z.enum(ATTENDANCES).default('inPerson'),
  /** A place of the town's; `placeName` and `address` say it in words where it is none of those. */
  place: idSchema.nullable().default(null),
  placeName: localisedText(200).default({}),
  address: text(300).nullable().default(null),
  ...positionShape,
  onlineUrl: httpUrlSchema.nullable().default(null),
  organiser: localisedText(200).default({}),
  isFree: z.boolean().default(true),
  prices: z
    .array(
      z.object({ label: localisedText(200).default({}), amount: z.number().min(0), currency: z.enum(CURRENCIES).default('PLN') }),
    )
    .default([]),
  registration: z
    .object({
      needed: z.boolean().default(false),
      url: httpUrlSchema.nullable().default(null),
      deadline: dateSchema.nullable().default(null),
      capacity: z.number().int().positive().nullable().default(null),
    })
    .prefault({}),
  accessibility: z
    .object({
      stepFree: answerSchema,
      hearingLoop: answerSchema,
      signLanguage: answerSchema,
      note: localisedText(500).default({}),
    })
    .prefault({}),
  languages: z.array(localeSchema).default([]),
  contacts: z.array(contactSchema).default([]),
  streamUrl: httpUrlSchema.nullable().default(null),
  recordingUrl: httpUrlSchema.nullable().default(null),
  agenda: z
    .array(
      z.object({ time: timeSchema.nullable().default(null), title: requiredText(300), text: localisedText(1000).default({}) }),
    )
    .default([]),
})
