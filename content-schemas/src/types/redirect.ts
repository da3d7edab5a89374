import { z } from 'zod'
import { linkUrlSchema, portalPathSchema, text } from '../fields.ts'
import { localeSchema } from '../locales.ts'

/**
 * An old address and where it leads; 410 says that the page is gone for good, and with an explanation, why. Paths are the portal's:
 * `/stara-strona`.
 */
export const redirectSchema = z
  .object({
    from: portalPathSchema,
    to: linkUrlSchema.nullable().default(null),
    status: z.union([z.literal(301), z.literal(302), z.literal(410)]).default(301),
    /** What the page was called, and why it was taken off; in one language, that of the address where it can be. */
    title: text(300).nullable().default(null),
    explanation: text(1000).nullable().default(null),
    language: localeSchema.nullable().default(null),
  })
  .refine(({ to, status }) => status === 410 || to !== null, { message: 'a redirect needs a target', path: ['to'] })
