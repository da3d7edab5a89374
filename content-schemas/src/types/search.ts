import { z } from 'zod'
import { referenceSchema, text } from '../fields.ts'
import { localised } from '../locales.ts'

const words = () => localised(z.array(text(100))).default({})

/** What editors teach the search: documents that lead the results for certain words, and words that mean the same. */
export const searchSchema = z.object({
  /** A document, and the words (in each language) for which it is recommended before all others. */
  bestBets: z.array(z.object({ words: words(), reference: referenceSchema })).default([]),
  /** One idea each: whoever searches for one of its words finds the others too. */
  synonyms: z.array(z.object({ words: words() })).default([]),
})
