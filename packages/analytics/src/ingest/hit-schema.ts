import { localeSchema } from '@ratusz/content-schemas/locales'
import { z } from 'zod'
import type { WidthClass } from '../store/types.ts'
import { pathSchema } from './path.ts'

/** What would make a spreadsheet take exported words for a formula, in East Asia as wide signs. */
const LEADING_SIGNS = /^[\s=+\-@＝＋－＠]+/u
const HOST = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62}\.)*[a-z0-9_-]{1,63}$/

const referrerSchema = z
  .string({ error: 'must be a text' })
  .max(1024, 'must be at most 1024 characters long')
  .transform((text, context) => {
    const host = hostOf(text.trim().toLowerCase())
    if (host === '' || HOST.test(host)) return host
    context.addIssue({ code: 'custom', message: 'must be a host such as example.org, or empty' })
    return z.NEVER
  })

const widthSchema = z
  .number({ error: 'must be a number of pixels' })
  .min(0, 'must not be negative')
  .max(100_000, 'must be a number of pixels')
  .transform(widthClassOf)

const searchSchema = z
  .string({ error: 'must be a text' })
  .max(200, 'must be at most 200 characters long')
  .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), 'must not hold control characters')
  .transform((text) => text.normalize('NFC').replace(LEADING_SIGNS, '').trim().replace(/\s+/gu, ' ').toLowerCase())

/**
 * What a page says when it is opened: `{path, referrer, width, language}`; from a kiosk also
 * `kiosk`, its id. With `search`, the words of a search that found nothing, it is no view.
 */
export const hitSchema = z.strictObject(
  {
    path: pathSchema,
    referrer: referrerSchema.default(''),
    width: widthSchema.default('unknown'),
    language: z.enum(localeSchema.options, { error: `must be one of ${localeSchema.options.join(', ')}` }),
    kiosk: z
      .string({ error: 'must be a text' })
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be up to 40 small letters, digits and dashes')
      .optional(),
    search: searchSchema.optional(),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? 'is no field of a hit' : 'must be a JSON object') },
)

/** Which class a window's width in CSS pixels falls into. */
export function widthClassOf(width: number): WidthClass {
  if (width <= 0) return 'unknown'
  if (width < 640) return 'narrow'
  return width < 1024 ? 'medium' : 'wide'
}

/** The host of a referrer that is a host or an address, in small letters; empty for what is no web page. */
export function hostOf(referrer: string): string {
  if (!referrer.includes(':')) return referrer.replace(/\.$/, '')
  const url = URL.parse(referrer.includes('://') ? referrer : `http://${referrer}`)
  return url !== null && /^https?:$/.test(url.protocol) ? url.hostname.replace(/\.$/, '') : ''
}

/**
 * Whether words that someone searched for may be kept. People paste addresses and numbers into
 * search fields: whatever holds an @ or five digits in a row is thrown away.
 */
export const isFitToKeep = (words: string): boolean => words !== '' && !/@|\d[\d\s-]{3,}\d/u.test(words)
