import { z } from 'zod'
import { localeSchema, localised, localisedRequired } from './locales.ts'
import { REFERABLE_TYPES } from './referable.ts'
import { linkUrlSchema, richTextSchema } from './rich-text.ts'
import { SLUG_MAX_LENGTH, SLUG_PATTERN } from './slug.ts'

/** The id of another document. Opaque: a number in SQLite, an ObjectID in MongoDB, here a string. */
export const idSchema = z.string().min(1)

/** A calendar day without a time, in the town's time zone: `2026-11-22`. */
export const dateSchema = z.iso.date()
/** A wall-clock time in the town's time zone: `09:30`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time looks like 09:30')
/** An instant, UTC: `2026-11-22T08:30:00.000Z`. */
export const instantSchema = z.iso.datetime()

export const text = (max = 2000) => z.string().trim().min(1).max(max)
export const localisedText = (max = 2000) => localised(text(max))
export const localisedRichText = () => localised(richTextSchema)
export const requiredText = (max = 2000) => localisedRequired(text(max))
export const requiredRichText = () => localisedRequired(richTextSchema)
export const httpUrlSchema = z.url({ protocol: /^https?$/ }).max(2000)
export { linkUrlSchema, REFERABLE_TYPES }

export const AUDIENCES = ['residents', 'tourists', 'businesses', 'families', 'seniors', 'newcomers', 'disabled'] as const
export const LIFE_EVENTS = [
  'birth',
  'marriage',
  'death',
  'moving',
  'home',
  'documents',
  'family',
  'school',
  'vehicle',
  'disability',
  'environment',
  'business',
] as const

export const BUSINESS_EVENTS = [
  'starting',
  'registering',
  'hiring',
  'building',
  'licences',
  'taxes',
  'environment',
  'tendering',
  'changing',
  'closing',
] as const

export const CONTACT_KINDS = ['phone', 'email', 'post', 'web', 'eDelivery', 'inPerson'] as const
/** One way to reach somebody: `value` is the number, address or URL as it is shown. */
export const contactSchema = z.object({
  kind: z.enum(CONTACT_KINDS),
  value: text(300),
  label: localisedText(200).default({}),
  hours: localisedText(200).default({}),
})

/** Opening hours of one weekday, 1 = Monday … 7 = Sunday (ISO 8601); a day without an entry is closed. */
export const openingHoursSchema = z.object({
  day: z.number().int().min(1).max(7),
  opens: timeSchema,
  closes: timeSchema,
})

/** Days on which the usual hours do not hold: closed, or open at other hours. `until` is left out for a single day. */
export const openingExceptionSchema = z
  .object({
    from: dateSchema,
    until: dateSchema.nullable().default(null),
    isClosed: z.boolean().default(true),
    opens: timeSchema.nullable().default(null),
    closes: timeSchema.nullable().default(null),
    note: localisedText(200).default({}),
  })
  .refine(({ from, until }) => until === null || until >= from, { message: 'the end is before the start', path: ['until'] })
  .refine(({ isClosed, opens, closes }) => isClosed || (opens !== null && closes !== null && closes > opens), {
    message: 'closed, or hours of opening',
    path: ['opens'],
  })

/** Where a text rests on an act of law: the shared record, and the provisions that matter (`art. 83, 83f`). */
export const citationSchema = z.object({ act: idSchema, provisions: localisedText(300).default({}) })

/**
 * Says once why a list that must not be empty is: "not applicable, because …". `field` names the list; the reason stands
 * in its place on the portal.
 */
export const notApplicable = <const Field extends string>(...fields: [Field, ...Field[]]) =>
  z.array(z.object({ field: z.enum(fields), reason: requiredText(500) })).default([])

/** Whether a list holds something, or says why it cannot. */
export const isAnswered = (list: readonly unknown[], field: string, excuses: readonly { field: string }[]): boolean =>
  list.length > 0 || excuses.some((excuse) => excuse.field === field)

/** A path on the portal: `/stara-strona`. Browsers read a backslash as a slash, so none may follow the first one. */
export const portalPathSchema = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s]*$/, 'a path starts with one / and holds no spaces')

export const faqSchema = z.object({ question: requiredText(300), answer: requiredText(3000) })

/** A reference to a document of any type that has a page of its own. */
export const referenceSchema = z.object({ type: z.enum(REFERABLE_TYPES), id: idSchema })
export type Reference = z.infer<typeof referenceSchema>

/** Money in one currency; `amount` in whole units with at most two decimals: 17, 5.5. */
export const CURRENCIES = ['PLN', 'EUR'] as const

export const ANSWERS = ['yes', 'no', 'partly', 'unknown'] as const
export const answerSchema = z.enum(ANSWERS).default('unknown')

export const latitudeSchema = z.number().min(-90).max(90)
export const longitudeSchema = z.number().min(-180).max(180)

/** Where something is, in degrees (WGS 84); both are known or neither. */
export const positionShape = {
  lat: latitudeSchema.nullable().default(null),
  lng: longitudeSchema.nullable().default(null),
}

/**
 * What is known of a document's languages. An instant is that of a publication: `changedAt` when the text of a language last
 * changed so that its translations have to follow, `madeFrom` that of the source's text which a translation holds with.
 */
export const translationSchema = z
  .object({
    changedAt: localised(instantSchema).default({}),
    madeFrom: localised(instantSchema).default({}),
    isMachineMade: localised(z.boolean()).default({}),
    reviewedAt: localised(instantSchema).default({}),
  })
  .default({ changedAt: {}, madeFrom: {}, isMachineMade: {}, reviewedAt: {} })

/** What every type of content carries. `producedBy` and `publishedBy` are what Polish public-information law asks for. */
export const baseShape = {
  title: requiredText(300),
  slug: localisedRequired(z.string().max(SLUG_MAX_LENGTH).regex(SLUG_PATTERN)),
  summary: localisedText(255).default({}),
  topics: z.array(idSchema).default([]),
  audiences: z.array(z.enum(AUDIENCES)).default([]),
  ownerUnit: idSchema.nullable().default(null),
  reviewAt: dateSchema.nullable().default(null),
  updateType: z.enum(['minor', 'major']).default('minor'),
  changeNote: localisedText(500).default({}),
  /** What earlier publications said had changed, the newest first; `on` is the day in the town. */
  changes: z.array(z.object({ on: dateSchema, note: localisedText(500) })).default([]),
  producedBy: text(200).nullable().default(null),
  producedAt: dateSchema.nullable().default(null),
  publishedBy: text(200).nullable().default(null),
  searchSynonyms: localised(z.array(text(100))).default({}),
  /** Old addresses on the portal that lead here: from an earlier site, or printed somewhere. */
  redirectsFrom: z.array(portalPathSchema).default([]),
  /** The language that the others are translated from; null: the portal's default one. */
  sourceLanguage: localeSchema.nullable().default(null),
  translation: translationSchema,
}
