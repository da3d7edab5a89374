import { z } from 'zod'
import { baseShape, dateSchema, idSchema, referenceSchema, requiredRichText } from '../fields.ts'

export const ARTICLE_KINDS = ['news', 'notice', 'press', 'consultation', 'job'] as const

/** A piece of news or a notice. Lists sort by `date`, newest first; a pinned one leads until `pinnedUntil`. */
export const articleSchema = z.object({
  ...baseShape,
  kind: z.enum(ARTICLE_KINDS).default('news'),
  body: requiredRichText(),
  hero: idSchema.nullable().default(null),
  gallery: z.array(idSchema).default([]),
  attachments: z.array(idSchema).default([]),
  date: dateSchema,
  expiresAt: dateSchema.nullable().default(null),
  pinnedUntil: dateSchema.nullable().default(null),
  places: z.array(idSchema).default([]),
  related: z.array(referenceSchema).default([]),
})
