import { z } from 'zod'
import {
  BUSINESS_EVENTS,
  baseShape,
  CURRENCIES,
  citationSchema,
  dateSchema,
  faqSchema,
  httpUrlSchema,
  idSchema,
  isAnswered,
  LIFE_EVENTS,
  localisedRichText,
  localisedText,
  notApplicable,
  requiredRichText,
  requiredText,
  text,
} from '../fields.ts'

export const SERVICE_STATUSES = ['running', 'limited', 'suspended', 'ended'] as const
export const SERVICE_CHANNEL_KINDS = ['online', 'inPerson', 'post', 'phone', 'email', 'eDelivery'] as const
export const SIGN_IN_METHODS = ['none', 'trustedProfile', 'mObywatel', 'eId', 'bank', 'qualifiedSignature'] as const
export const DURATION_UNITS = ['immediately', 'days', 'workingDays', 'weeks', 'months'] as const

const shape = {
  ...baseShape,
  number: text(50).nullable().default(null),
  serviceStatus: z.enum(SERVICE_STATUSES).default('running'),
  statusReason: localisedText(500).default({}),
  whoFor: requiredRichText(),
  howTo: requiredRichText(),
  requiredDocuments: z
    .array(
      z.object({
        name: requiredText(300),
        form: idSchema.nullable().default(null),
        kind: z.enum(['original', 'copy', 'originalOrCopy', 'form', 'show']).default('original'),
        condition: localisedText(300).default({}),
      }),
    )
    .default([]),
  /** Forms to fill in, as documents of their own: the newest file always, whatever the card says. */
  forms: z.array(idSchema).default([]),
  fees: z
    .array(
      z.object({
        label: requiredText(300),
        amount: z.number().min(0),
        currency: z.enum(CURRENCIES).default('PLN'),
        /** Set where the fee differs by how the matter is done: cheaper online. */
        channel: z.enum(SERVICE_CHANNEL_KINDS).nullable().default(null),
        validFrom: dateSchema.nullable().default(null),
        exemptions: localisedText(1000).default({}),
      }),
    )
    .default([]),
  feeNote: localisedText(1000).default({}),
  bankAccount: text(100).nullable().default(null),
  places: z.array(idSchema).default([]),
  channels: z
    .array(
      z.object({
        kind: z.enum(SERVICE_CHANNEL_KINDS),
        url: httpUrlSchema.nullable().default(null),
        label: localisedText(300).default({}),
        signIn: z.array(z.enum(SIGN_IN_METHODS)).default([]),
      }),
    )
    .default([]),
  processingTime: z
    .object({
      value: z.number().min(0).nullable().default(null),
      unit: z.enum(DURATION_UNITS).default('days'),
      text: localisedText(1000).default({}),
    })
    .refine(
      ({ value, unit, text: words }) =>
        value !== null || unit === 'immediately' || Object.values(words).some((said) => said?.trim()),
      'a number, at once, or words',
    ),
  outcome: requiredRichText(),
  collection: localisedText(1000).default({}),
  appeal: z
    .object({
      isPossible: z.boolean().default(false),
      authority: localisedText(300).default({}),
      deadline: localisedText(300).default({}),
      fee: localisedText(300).default({}),
      text: localisedText(2000).default({}),
    })
    .prefault({}),
  legalActs: z.array(citationSchema).default([]),
  responsibleUnit: idSchema,
  specialCases: localisedRichText().default({}),
  lifeEvents: z.array(z.enum(LIFE_EVENTS)).default([]),
  businessEvents: z.array(z.enum(BUSINESS_EVENTS)).default([]),
  faq: z.array(faqSchema).default([]),
  bookingUrl: httpUrlSchema.nullable().default(null),
  notApplicable: notApplicable('requiredDocuments', 'fees', 'channels', 'legalActs'),
}

/** A service card (*karta usługi*): what a resident can get done, with what, for how much, how long, where. */
export const serviceCardSchema = z
  .object(shape)
  .refine(({ legalActs, notApplicable: excuses }) => isAnswered(legalActs, 'legalActs', excuses), {
    message: 'at least one, or why there is none',
    path: ['legalActs'],
  })
