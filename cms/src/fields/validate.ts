import { isRichTextEmpty, richTextSchema } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { errorText } from '../messages/translate'
import { defaultLocale } from '../settings'

/** What a field's check is told beside the value. */
export type ValidateOptions = { req: PayloadRequest; data?: unknown; siblingData?: unknown }
/** One check of a value that is not blank: true, or what is wrong in the language of whoever sent it. */
export type Check = (value: unknown, options: ValidateOptions) => string | true

/** Whether a field holds nothing: absent, blank text, an empty list, rich text that shows nothing. */
export const isBlank = (value: unknown): boolean => {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && 'root' in value) {
    const parsed = richTextSchema.safeParse(value)
    return parsed.success && isRichTextEmpty(parsed.data)
  }
  return false
}

/**
 * Whether a localised field must be filled now: always in the default language; in another one as soon
 * as the document has a title there, so that a translation is never half.
 */
const isLanguageWanted = ({ req, data }: ValidateOptions): boolean => {
  if (!req.locale || req.locale === defaultLocale || req.locale === 'all') return true
  return typeof data === 'object' && data !== null && 'title' in data && !isBlank(data.title)
}

/** Whether what is being saved is a draft: it may be incomplete, but not malformed. */
export const isDraft = ({ req }: { req: PayloadRequest }): boolean => req.context.isSavingDraft === true

/** Puts checks after one another; the first message wins. Nothing is checked in an empty field but whether it may be empty. */
export const checked =
  (parameters: { isRequired?: boolean; isLocalised?: boolean }, ...checks: Check[]) =>
  (value: unknown, options: ValidateOptions): string | true => {
    if (isBlank(value)) {
      const isWanted = parameters.isRequired && !isDraft(options) && (!parameters.isLocalised || isLanguageWanted(options))
      return isWanted ? errorText(options.req, 'required') : true
    }
    for (const check of checks) {
      const answer = check(value, options)
      if (answer !== true) return answer
    }
    return true
  }

export const atMost =
  (max: number): Check =>
  (value, { req }) => {
    const count = typeof value === 'string' ? [...value].length : 0
    if (typeof value !== 'string') return errorText(req, 'required')
    return count <= max || errorText(req, 'tooLong', { max, count })
  }

/** Every line of a list of texts. */
export const eachAtMost =
  (max: number): Check =>
  (value, options) => {
    const answers = (Array.isArray(value) ? value : [value]).map((line) => atMost(max)(line, options))
    return answers.find((answer) => answer !== true) ?? true
  }

const matching =
  (pattern: RegExp, message: 'time' | 'url' | 'link' | 'path' | 'colour' | 'slug'): Check =>
  (value, { req }) =>
    (typeof value === 'string' && pattern.test(value)) || errorText(req, message)

export const isTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')
export const isHttpUrl: Check = (value, { req }) =>
  (typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)) || errorText(req, 'url')
export const isLink = matching(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)\S*$/i, 'link')
export const isPath = matching(/^\/(?!\/)\S*$/, 'path')
export const isColour = matching(/^#[0-9a-f]{6}$/i, 'colour')
export const isSlug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')

export const between =
  (min: number, max: number): Check =>
  (value, { req }) =>
    (typeof value === 'number' && value >= min && value <= max) || errorText(req, 'number', { min, max })

/** The other fields of the row that a field stands in. */
export const siblingOf = ({ siblingData }: { siblingData?: unknown }): Record<string, unknown> =>
  typeof siblingData === 'object' && siblingData !== null ? { ...siblingData } : {}

/**
 * Payload's own check of a field, made lenient for drafts: what is empty may stay so until publication,
 * what is there must be of the right kind.
 */
export const lenient =
  <V, O extends { req: PayloadRequest; data?: unknown; required?: boolean }>(
    validate: (value: V, options: O) => string | true | Promise<string | true>,
  ) =>
  (value: V, options: O): string | true | Promise<string | true> =>
    isBlank(value) && (isDraft(options) || !options.required) ? true : validate(value, options)
