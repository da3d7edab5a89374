import { z } from 'zod'
import { baseShape, contactSchema, idSchema, localisedText, referenceSchema, requiredRichText } from '../fields.ts'

/** A standing page. `parent` makes the breadcrumb and the section menu; `order` sorts among siblings. */
export const pageSchema = z.object({
  ...baseShape,
  body: requiredRichText(),
  hero: idSchema.nullable().default(null),
  parent: idSchema.nullable().default(null),
  navTitle: localisedText(100).default({}),
  order: z.number().int().default(0),
  hasContents: z.boolean().default(false),
  attachments: z.array(idSchema).default([]),
  related: z.array(referenceSchema).default([]),
  contacts: z.array(contactSchema).default([]),
})
