import { z } from 'zod'
import { linkUrlSchema, portalPathSchema } from '../fields.ts'

/** An old address and where it leads; 410 says that the page is gone for good. Paths are the portal's: `/stara-strona`. */
export const redirectSchema = z
  .object({
    from: portalPathSchema,
    to: linkUrlSchema.nullable().default(null),
    status: z.union([z.literal(301), z.literal(302), z.literal(410)]).default(301),
  })
  .refine(({ to, status }) => status === 410 || to !== null, { message: 'a redirect needs a target', path: ['to'] })
