import { z } from 'zod'
import {
  answerSchema,
  baseShape,
  contactSchema,
  httpUrlSchema,
  idSchema,
  latitudeSchema,
  localisedText,
  longitudeSchema,
  openingExceptionSchema,
  openingHoursSchema,
  requiredRichText,
  text,
} from '../fields.ts'

export const PLACE_KINDS = [
  'office',
  'culture',
  'sport',
  'education',
  'health',
  'transport',
  'beach',
  'monument',
  'nature',
  'recycling',
  'parking',
  'worship',
  'other',
] as const

/** The facts of a place's accessibility, in the order in which they are told. */
export const PLACE_ACCESSIBILITY = ['stepFree', 'lift', 'toilet', 'parking', 'hearingLoop', 'signLanguage', 'guideDog'] as const

/** Somewhere one can go: what it is, where, when it is open, and who can get in. */
export const placeSchema = z
  .object({
    ...baseShape,
    kind: z.enum(PLACE_KINDS),
    description: requiredRichText(),
    hero: idSchema.nullable().default(null),
    address: text(300),
    lat: latitudeSchema,
    lng: longitudeSchema,
    openingHours: z.array(openingHoursSchema).default([]),
    openingExceptions: z.array(openingExceptionSchema).default([]),
    accessibility: z
      .object({
        stepFree: answerSchema,
        lift: answerSchema,
        toilet: answerSchema,
        parking: answerSchema,
        hearingLoop: answerSchema,
        signLanguage: answerSchema,
        guideDog: answerSchema,
        note: localisedText(500).default({}),
      })
      .prefault({}),
    transport: localisedText(1000).default({}),
    contacts: z.array(contactSchema).default([]),
    unit: idSchema.nullable().default(null),
    /** A view all around, as a picture or at an address, with a text that tells as much to who does not see it. */
    panorama: z
      .object({
        image: idSchema.nullable().default(null),
        url: httpUrlSchema.nullable().default(null),
        textAlternative: localisedText(3000).default({}),
      })
      .prefault({}),
  })
  .refine(
    ({ panorama: { image, url, textAlternative } }) =>
      (image === null && url === null) || Object.keys(textAlternative).length > 0,
    { message: 'a panorama needs a text that tells as much', path: ['panorama', 'textAlternative'] },
  )
