import { z } from 'zod'
import { baseShape, citationSchema, dateSchema, httpUrlSchema, idSchema, localisedRichText, text } from '../fields.ts'
import { localeSchema } from '../locales.ts'

export const DOCUMENT_KINDS = ['form', 'resolution', 'order', 'notice', 'report', 'plan', 'guide'] as const
/** `official`: official documents are outside copyright (Polish copyright act, article 4). */
export const LICENCES = ['official', 'cc0', 'ccBy', 'ccBySa', 'allRightsReserved'] as const

/** A form, a resolution or a notice: what it is, whether it holds, and its files by language. */
export const documentSchema = z
  .object({
    ...baseShape,
    kind: z.enum(DOCUMENT_KINDS),
    number: text(100).nullable().default(null),
    issuedAt: dateSchema.nullable().default(null),
    validFrom: dateSchema.nullable().default(null),
    validTo: dateSchema.nullable().default(null),
    files: z
      .array(
        z.object({
          file: idSchema,
          language: localeSchema,
          isAccessible: z.boolean().default(false),
          /** The same for who cannot read the file: another file, in a format that can be read aloud. */
          alternative: idSchema.nullable().default(null),
        }),
      )
      .min(1),
    howToFill: localisedRichText().default({}),
    electronicUrl: httpUrlSchema.nullable().default(null),
    /** The earlier documents that this one replaces. */
    supersedes: z.array(idSchema).default([]),
    unit: idSchema.nullable().default(null),
    legalActs: z.array(citationSchema).default([]),
    licence: z.enum(LICENCES).default('official'),
  })
  .refine(({ validFrom, validTo }) => validFrom === null || validTo === null || validTo >= validFrom, {
    message: 'the end is before the start',
    path: ['validTo'],
  })
