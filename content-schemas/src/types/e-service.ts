import { z } from 'zod'
import { baseShape, contactSchema, dateSchema, httpUrlSchema, idSchema, localisedText } from '../fields.ts'
import { localeSchema } from '../locales.ts'
import { SIGN_IN_METHODS } from './service-card.ts'

export const PROVIDERS = ['town', 'state', 'other'] as const

/** An online service of the town's, the state's or somebody else's, and what to do when it does not work. */
export const eServiceSchema = z.object({
  ...baseShape,
  provider: z.enum(PROVIDERS),
  /** The provider by name: the ministry, the company. */
  providerName: localisedText(200).default({}),
  url: httpUrlSchema,
  signIn: z.array(z.enum(SIGN_IN_METHODS)).default([]),
  cost: localisedText(300).default({}),
  languages: z.array(localeSchema).default([]),
  /** What does not work now, and until when; empty while all does. */
  outage: localisedText(500).default({}),
  serviceCard: idSchema.nullable().default(null),
  linkCheckedAt: dateSchema.nullable().default(null),
  fallback: z.array(contactSchema).default([]),
})
