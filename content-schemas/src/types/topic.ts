import { z } from 'zod'
import { localisedText, requiredText } from '../fields.ts'
import { localisedRequired } from '../locales.ts'
import { SLUG_PATTERN } from '../slug.ts'

export const TOPIC_ICONS = [
  'waste',
  'taxes',
  'documents',
  'building',
  'family',
  'education',
  'health',
  'transport',
  'environment',
  'sea',
  'culture',
  'sport',
  'business',
  'safety',
  'water',
  'tourism',
] as const

/** What content is about; every type can be filed under topics. */
export const topicSchema = z.object({
  title: requiredText(100),
  slug: localisedRequired(z.string().regex(SLUG_PATTERN)),
  summary: localisedText(255).default({}),
  description: localisedText(2000).default({}),
  icon: z.enum(TOPIC_ICONS).nullable().default(null),
  order: z.number().int().default(0),
})
