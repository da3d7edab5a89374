import { LOCALES, type Locale } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '../access/roles'
import { SCHEDULED_ACTIONS, type ScheduledAction } from '../collections/Schedules'
import { aside } from '../hooks/aside'
import { languageOf } from '../messages/translate'
import type { Schedule } from '../payload-types'
import { defaultLocale, locales, settings } from '../settings'
import { instantOfWallTime, WALL_TIME } from '../wallTime'
import { refuse } from './refusal'
import { columnsOf, isWorkflowType, keyOf, newestVersion, type Target, targetSchema } from './target'
import { inTransaction } from './transaction'
import { withdrawalSchema } from './withdrawal'

export const scheduleSchema = targetSchema.extend({
  action: z.enum(SCHEDULED_ACTIONS),
  /** By the town's clock. */
  at: z.string().regex(WALL_TIME),
  /** The languages that are published: each has a draft of its own. */
  locales: z
    .array(z.enum(LOCALES).refine((locale) => locales.includes(locale)))
    .min(1)
    .default([defaultLocale]),
  withdrawal: withdrawalSchema.default({ kind: 'gone' }),
})
export const unscheduleSchema = targetSchema.extend({ action: z.enum(SCHEDULED_ACTIONS) })

const scheduleKey = (target: Target, action: ScheduledAction): string => `${keyOf(target)}:${action}`

/** What is ahead of a document. */
export const schedulesOf = async (req: PayloadRequest, target: Target): Promise<Schedule[]> => {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { documentKey: { equals: keyOf(target) } },
    sort: 'at',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return docs
}

/** The languages that a scheduled publication is about. */
export const localesOf = ({ locales: kept }: Pick<Schedule, 'locales'>): Locale[] =>
  z.array(z.enum(LOCALES)).safeParse(kept).data ?? [defaultLocale]

/**
 * Has a document published or taken off the portal at a minute to come. One that was set before is replaced.
 *
 * @throws APIError 403 for who may not, 400 for a minute that is past or in the wrong order
 */
export const schedule = async (
  req: PayloadRequest,
  { action, at: wallTime, locales: languages, withdrawal, ...target }: z.infer<typeof scheduleSchema>,
): Promise<void> => {
  if (!isEditor(req)) return refuse(req, 'onlyEditorsPublish', 403)
  const doc = await newestVersion(req, target)
  if (!doc) return refuse(req, 'noSuchDocument', 404)
  const at = instantOfWallTime(wallTime, settings.TIMEZONE).toISOString()
  if (at <= new Date().toISOString()) return refuse(req, 'scheduleInPast')
  await inTransaction(req, async () => {
    const others = (await schedulesOf(req, target)).filter((row) => row.action !== action)
    if (others.some((row) => (action === 'publish' ? row.at <= at : row.at >= at))) return refuse(req, 'scheduleOrder')
    await dropSchedules(req, target, action)
    await req.payload.create({
      collection: 'schedules',
      data: {
        ...columnsOf(target),
        key: scheduleKey(target, action),
        action,
        at,
        nextAttemptAt: at,
        state: 'waiting',
        locales: action === 'publish' ? [...new Set(languages)] : null,
        withdrawal: action === 'unpublish' ? withdrawal : null,
        requestedBy: req.user?.id ?? null,
        language: languageOf(req),
      },
      overrideAccess: true,
      req: aside(req),
    })
  })
}

/** Takes back what was set. @throws APIError 403 for who may not */
export const unschedule = async (req: PayloadRequest, { action, ...target }: z.infer<typeof unscheduleSchema>): Promise<void> => {
  if (!isEditor(req)) return refuse(req, 'onlyEditorsPublish', 403)
  await dropSchedules(req, target, action)
}

/** Forgets what is ahead of a document: one action, or all of it. */
export const dropSchedules = async (req: PayloadRequest, target: Target, action?: ScheduledAction): Promise<void> => {
  await req.payload.delete({
    collection: 'schedules',
    where: action ? { key: { equals: scheduleKey(target, action) } } : { documentKey: { equals: keyOf(target) } },
    overrideAccess: true,
    req: aside(req),
  })
}

/** What is off the portal needs no removal any more. */
export const forgetRemoval = async ({
  req,
  type,
  id,
}: {
  req: PayloadRequest
  type: string
  id: string | number
}): Promise<void> => {
  if (isWorkflowType(type)) await dropSchedules(req, { type, id }, 'unpublish')
}
