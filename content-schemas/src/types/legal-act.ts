import { z } from 'zod'
import { baseShape, dateSchema, httpUrlSchema, text } from '../fields.ts'

/**
 * An act of law that texts rest on, recorded once. `journalRef` is the citation, e.g. `Dz.U. 2010 nr 217 poz. 1427 ze zm.`;
 * the title is that of the act, with its date.
 */
export const legalActSchema = z
  .object({
    ...baseShape,
    journalRef: text(200).nullable().default(null),
    url: httpUrlSchema.nullable().default(null),
    validFrom: dateSchema.nullable().default(null),
    validTo: dateSchema.nullable().default(null),
  })
  .refine(({ validFrom, validTo }) => validFrom === null || validTo === null || validTo >= validFrom, {
    message: 'the end is before the start',
    path: ['validTo'],
  })
