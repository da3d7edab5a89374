import { z } from 'zod'
import {
  contactSchema,
  dateSchema,
  httpUrlSchema,
  idSchema,
  linkUrlSchema,
  localisedText,
  openingHoursSchema,
  requiredText,
  text,
} from '../fields.ts'
import { readMapGround } from '../map-ground.ts'

/** Settings of the whole portal: the town's name, crest, address, hours, links and colour. */
export const portalSchema = z.object({
  name: requiredText(200),
  tagline: localisedText(200).default({}),
  crest: idSchema.nullable().default(null),
  themeColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'a colour looks like #005ea5')
    .default('#0b5c8a'),
  address: text(300).nullable().default(null),
  contacts: z.array(contactSchema).default([]),
  openingHours: z.array(openingHoursSchema).default([]),
  eDelivery: text(100).nullable().default(null),
  bipUrl: httpUrlSchema.nullable().default(null),
  social: z.array(z.object({ name: text(50), url: httpUrlSchema })).default([]),
  headerLinks: z
    .array(z.object({ label: requiredText(100), url: linkUrlSchema }))
    .max(5)
    .default([]),
  footerLinks: z.array(z.object({ label: requiredText(100), url: linkUrlSchema })).default([]),
  accessibilityStatement: z
    .object({
      siteUrl: httpUrlSchema.nullable().default(null),
      publishedAt: dateSchema.nullable().default(null),
      updatedAt: dateSchema.nullable().default(null),
      preparedAt: dateSchema.nullable().default(null),
      reviewedAt: dateSchema.nullable().default(null),
      status: z.enum(['full', 'partial', 'none']).default('partial'),
      gaps: localisedText(3000).default({}),
      contactPerson: text(200).nullable().default(null),
      email: z.email().nullable().default(null),
      phone: text(50).nullable().default(null),
      architecture: localisedText(3000).default({}),
    })
    .prefault({}),
  defaultImage: idSchema.nullable().default(null),
  /** What is drawn under the places of the map: GeoJSON as `readMapGround` reads it. */
  mapGround: z
    .string()
    .max(200_000)
    .refine((ground) => readMapGround(ground) !== undefined, 'the ground of a map is GeoJSON with kinds')
    .nullable()
    .default(null),
})
