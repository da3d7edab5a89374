import { isRichTextEmpty, readMapGround, richTextSchema } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { errorText } from '../messages/translate'
import { defaultLocale } from '../settings'

export { isRecord } from './isRecord'

/** What a field's check is told beside the value. */
export type ValidateOptions = {
  req: PayloadRequest
  data?: unknown
  siblingData?: unknown
  id?: string | number | undefined
  event?: string | undefined
  collectionSlug?: string | undefined
}
/** One check of a value that is not blank: true, or what is wrong in the language of whoever sent it. */
export type Check = (value: unknown, options: ValidateOptions) => string | true

/** A check that may have to look something up. */
export type Judge = (value: unknown, options: ValidateOptions) => string | true | Promise<string | true>

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
 * Whether a localised field must be filled now: in the language that is being published, and always in the default one; where
 * there are no drafts, in another one as soon as the document has a title there, so that a translation is never half.
 */
const isLanguageWanted = ({ req, data }: ValidateOptions): boolean => {
  if (!req.locale || req.locale === defaultLocale || req.locale === 'all') return true
  if (typeof data === 'object' && data !== null && '_status' in data && data._status === 'published') return true
  return typeof data === 'object' && data !== null && 'title' in data && !isBlank(data.title)
}

/** Whether what is being saved is a draft: it may be incomplete, but not malformed. */
export const isDraft = ({ req }: { req: PayloadRequest }): boolean => req.context.isSavingDraft === true

/** Whether a field is required, by the other fields of its row. */
type IsRequiredWhen = (sibling: Record<string, unknown>) => boolean

/** Puts checks after one another; the first message wins. Nothing is checked in an empty field but whether it may be empty. */
export const checked =
  (
    parameters: { isRequired?: boolean; isRequiredWhen?: IsRequiredWhen | undefined; isLocalised?: boolean },
    ...checks: Check[]
  ) =>
  (value: unknown, options: ValidateOptions): string | true => {
    if (isBlank(value)) {
      const isRequired = parameters.isRequired || parameters.isRequiredWhen?.(siblingOf(options))
      const isWanted = isRequired && !isDraft(options) && (!parameters.isLocalised || isLanguageWanted(options))
      return isWanted ? errorText(options.req, 'required') : true
    }
    for (const check of checks) {
      const answer = check(value, options)
      if (answer !== true) return answer
    }
    return true
  }

/** The same checks for each of several values. */
export const checkedEach =
  (...checks: Check[]) =>
  (value: unknown, options: ValidateOptions): string | true => {
    const items: unknown[] = Array.isArray(value) ? value : isBlank(value) ? [] : [value]
    for (const item of items) {
      const answer = checked({ isRequired: true }, ...checks)(item, options)
      if (answer !== true) return answer
    }
    return true
  }

/**
 * Payload's own check of a field, and after it ours: that the field is filled where the others of its row want it, and what
 * is there. Drafts may be incomplete; what is there is judged in them too.
 */
export const judged =
  <V, O extends ValidateOptions>(
    validate: (value: V, options: O) => string | true | Promise<string | true>,
    parameters: {
      isRequiredWhen?: IsRequiredWhen | undefined
      isMissing?: (options: O) => string | true
      check?: Judge | undefined
    },
  ) =>
  async (value: V, options: O): Promise<string | true> => {
    const answer = await validate(value, options)
    if (answer !== true) return answer
    if (!isBlank(value)) return parameters.check?.(value, options) ?? true
    if (isDraft(options)) return true
    if (parameters.isRequiredWhen?.(siblingOf(options))) return errorText(options.req, 'required')
    return parameters.isMissing?.(options) ?? true
  }

/** Says that an empty list must be filled or excused, unless the document says why it does not apply. */
export const isUnexcused =
  (field: string) =>
  ({ data, req }: ValidateOptions): string | true => {
    const excuses: unknown[] =
      typeof data === 'object' && data !== null && 'notApplicable' in data && Array.isArray(data.notApplicable)
        ? data.notApplicable
        : []
    const isExcused = excuses.some(
      (excuse) => typeof excuse === 'object' && excuse !== null && 'field' in excuse && excuse.field === field,
    )
    return isExcused || errorText(req, 'requiredOrReason')
  }

export const atMost =
  (max: number): Check =>
  (value, { req }) => {
    const count = typeof value === 'string' ? [...value].length : 0
    if (typeof value !== 'string') return errorText(req, 'required')
    return count <= max || errorText(req, 'tooLong', { max, count })
  }

const matching =
  (pattern: RegExp, message: 'time' | 'url' | 'link' | 'path' | 'colour' | 'slug'): Check =>
  (value, { req }) =>
    (typeof value === 'string' && pattern.test(value)) || errorText(req, message)

/** GeoJSON as maps draw it under their places. */
export const isMapGround: Check = (value, { req }) =>
  (typeof value === 'string' && readMapGround(value) !== undefined) || errorText(req, 'mapGround')

export const isTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')
export const isHttpUrl: Check = (value, { req }) =>
  (typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)) || errorText(req, 'url')
export const isLink = matching(/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)\S*$/i, 'link')
export const isPath = matching(/^\/(?![/\\])\S*$/, 'path')
export const isColour = matching(/^#[0-9a-f]{6}$/i, 'colour')
export const isSlug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')

export const between =
  (min: number, max: number): Check =>
  (value, { req }) =>
    (typeof value === 'number' && value >= min && value <= max) || errorText(req, 'number', { min, max })

/** A day not before that of another field of its row. */
export const notBeforeDay =
  (other: string): Check =>
  (value, options) => {
    const start = siblingOf(options)[other]
    if (typeof value !== 'string' || typeof start !== 'string') return true
    return value.slice(0, 10) >= start.slice(0, 10) || errorText(options.req, 'endBeforeStart')
  }

/** An instant after that of another field of its row. */
export const afterInstant =
  (other: string): Check =>
  (value, options) => {
    const start = siblingOf(options)[other]
    if (typeof value !== 'string' || typeof start !== 'string') return true
    return Date.parse(value) > Date.parse(start) || errorText(options.req, 'endBeforeStart')
  }

/** A time of day after that of another field of its row. */
export const afterTime =
  (other: string): Check =>
  (value, options) => {
    const start = siblingOf(options)[other]
    return typeof value !== 'string' || typeof start !== 'string' || value > start || errorText(options.req, 'closesBeforeOpens')
  }

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
