import { z } from 'zod'
import {
  baseShape,
  CURRENCIES,
  citationSchema,
  idSchema,
  isAnswered,
  localisedRichText,
  localisedText,
  notApplicable,
  requiredRichText,
  requiredText,
  text,
} from '../fields.ts'

export const REPORT_CHANNEL_KINDS = ['phone', 'email', 'web', 'inPerson', 'post', 'app'] as const

const shape = {
  ...baseShape,
  whatItIs: requiredRichText(),
  examples: localisedRichText().default({}),
  isEmergency: z.boolean().default(false),
  howToRecognise: localisedRichText().default({}),
  evidence: localisedRichText().default({}),
  whoHandles: requiredText(300),
  handlingUnit: idSchema.nullable().default(null),
  reportChannels: z
    .array(
      z.object({
        kind: z.enum(REPORT_CHANNEL_KINDS),
        value: text(300),
        label: localisedText(200).default({}),
        hours: localisedText(200).default({}),
        isAnonymous: z.boolean().default(false),
      }),
    )
    .default([]),
  whatHappensNext: requiredRichText(),
  deadlines: localisedText(1000).default({}),
  penalty: z
    .object({
      from: z.number().min(0).nullable().default(null),
      to: z.number().min(0).nullable().default(null),
      currency: z.enum(CURRENCIES).default('PLN'),
      text: localisedText(1000).default({}),
    })
    .prefault({}),
  appeal: localisedRichText().default({}),
  ifYouAreAccused: localisedRichText().default({}),
  legalActs: z.array(citationSchema).default([]),
  notApplicable: notApplicable('reportChannels', 'legalActs'),
}

/** What is not allowed, what follows, how to report it. */
export const violationSchema = z
  .object(shape)
  .refine(({ reportChannels, notApplicable: excuses }) => isAnswered(reportChannels, 'reportChannels', excuses), {
    message: 'at least one, or why there is none',
    path: ['reportChannels'],
  })
  .refine(({ legalActs, notApplicable: excuses }) => isAnswered(legalActs, 'legalActs', excuses), {
    message: 'at least one, or why there is none',
    path: ['legalActs'],
  })
