import { z } from 'zod'
import { baseShape, idSchema, instantSchema, linkUrlSchema, localisedText, portalPathSchema, requiredText } from '../fields.ts'

export const ALERT_LEVELS = ['information', 'warning', 'emergency'] as const
/** The categories of the Common Alerting Protocol (CAP 1.2, section 3.2.2). */
export const ALERT_CATEGORIES = [
  'geo',
  'met',
  'safety',
  'security',
  'rescue',
  'fire',
  'health',
  'env',
  'transport',
  'infra',
  'cbrne',
  'other',
] as const
/** What an alert does (CAP's msgType): a new one, or one that replaces or takes back another. */
export const ALERT_MESSAGES = ['alert', 'update', 'cancel'] as const
export const ALERT_SCOPES = ['site', 'paths'] as const

/** A warning or a piece of urgent news above every page while it holds. Its title is the heading. */
export const alertSchema = z
  .object({
    ...baseShape,
    level: z.enum(ALERT_LEVELS),
    category: z.enum(ALERT_CATEGORIES).default('other'),
    body: requiredText(2000),
    /** What to do, in the imperative. */
    instruction: localisedText(1000).default({}),
    link: linkUrlSchema.nullable().default(null),
    areas: z.array(z.object({ name: requiredText(200) })).default([]),
    scope: z.enum(ALERT_SCOPES).default('site'),
    /** With scope `paths`: the pages at these paths and everything below them. */
    paths: z.array(portalPathSchema).default([]),
    startsAt: instantSchema,
    expiresAt: instantSchema,
    isDismissible: z.boolean().default(false),
    message: z.enum(ALERT_MESSAGES).default('alert'),
    refersTo: idSchema.nullable().default(null),
  })
  .refine(({ startsAt, expiresAt }) => expiresAt > startsAt, { message: 'the end is before the start', path: ['expiresAt'] })
  .refine(({ level, isDismissible }) => level !== 'emergency' || !isDismissible, {
    message: 'an emergency cannot be dismissed',
    path: ['isDismissible'],
  })
  .refine(({ message, refersTo }) => message === 'alert' || refersTo !== null, {
    message: 'an update or cancellation names the alert that it is about',
    path: ['refersTo'],
  })
  .refine(({ scope, paths }) => scope === 'site' || paths.length > 0, { message: 'name at least one path', path: ['paths'] })
