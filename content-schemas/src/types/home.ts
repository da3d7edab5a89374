import { z } from 'zod'
import { idSchema, linkUrlSchema, localisedText, referenceSchema, requiredText } from '../fields.ts'

/** A link of the home page: to a document, or to an address. */
export const taskSchema = z
  .object({
    label: requiredText(100),
    reference: referenceSchema.nullable().default(null),
    url: linkUrlSchema.nullable().default(null),
  })
  .refine(({ reference, url }) => (reference === null) !== (url === null), {
    message: 'either a document or an address',
    path: ['url'],
  })

/** The parts of the home page below its first screen. */
export const HOME_PARTS = ['services', 'news', 'events', 'violations', 'sections'] as const

/** What the home page shows beyond what it finds by itself (newest articles, next events). */
export const homeSchema = z.object({
  question: localisedText(100).default({}),
  picture: idSchema.nullable().default(null),
  topTasks: z.array(taskSchema).max(12).default([]),
  highlightedServices: z.array(idSchema).default([]),
  sections: z
    .array(
      z.object({
        audience: z.enum(['tourists', 'businesses', 'newcomers', 'residents']),
        title: requiredText(100),
        text: localisedText(500).default({}),
        page: idSchema.nullable().default(null),
        picture: idSchema.nullable().default(null),
      }),
    )
    .default([]),
  /** Which parts stand there, in this order. */
  parts: z.array(z.enum(HOME_PARTS)).default([...HOME_PARTS]),
})
