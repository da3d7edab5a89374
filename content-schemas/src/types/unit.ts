import { z } from 'zod'
import {
  answerSchema,
  baseShape,
  contactSchema,
  httpUrlSchema,
  idSchema,
  localisedText,
  openingHoursSchema,
  positionShape,
  requiredRichText,
  text,
} from '../fields.ts'

export const UNIT_KINDS = ['department', 'body', 'institution'] as const

/** An office department, a municipal body, or an institution that the town runs. */
export const unitSchema = z.object({
  ...baseShape,
  kind: z.enum(UNIT_KINDS).default('department'),
  parent: idSchema.nullable().default(null),
  order: z.number().int().default(0),
  competences: requiredRichText(),
  head: text(200).nullable().default(null),
  headRole: localisedText(200).default({}),
  /** The place where it sits; its hours and accessibility are told there, unless the unit says its own. */
  place: idSchema.nullable().default(null),
  address: text(300).nullable().default(null),
  room: localisedText(100).default({}),
  ...positionShape,
  openingHours: z.array(openingHoursSchema).default([]),
  contacts: z.array(contactSchema).min(1),
  eDelivery: text(100).nullable().default(null),
  bipUrl: httpUrlSchema.nullable().default(null),
  accessibility: z
    .object({
      stepFree: answerSchema,
      lift: answerSchema,
      toilet: answerSchema,
      parking: answerSchema,
      hearingLoop: answerSchema,
      signLanguage: answerSchema,
      note: localisedText(500).default({}),
    })
    .prefault({}),
})
