import { z } from 'zod'
import { baseShape, citationSchema, faqSchema, idSchema, localisedRichText, localisedText, requiredText } from '../fields.ts'

/** How a step stands to the one before it: after it, beside it, or instead of it. */
export const STEP_JOINS = ['after', 'and', 'or'] as const

/** A step of a procedure guide. `items` are what to have at hand: they become a checklist. */
export const procedureStepSchema = z.object({
  join: z.enum(STEP_JOINS).default('after'),
  title: requiredText(200),
  body: localisedRichText().default({}),
  duration: localisedText(200).default({}),
  cost: localisedText(200).default({}),
  where: localisedText(300).default({}),
  items: z.array(z.object({ label: requiredText(300) })).default([]),
})

/** One way through the office: how to apply, with what, how long. */
export const procedureSchema = z.object({
  ...baseShape,
  intro: requiredText(3000),
  whoFor: localisedText(2000).default({}),
  steps: z.array(procedureStepSchema).min(1),
  services: z.array(idSchema).default([]),
  legalActs: z.array(citationSchema).default([]),
  outcome: localisedText(2000).default({}),
  faq: z.array(faqSchema).default([]),
})
