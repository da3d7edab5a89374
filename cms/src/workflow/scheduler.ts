import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'
import { isEditor } from '../access/roles'
import { claimRow } from '../database/claim'
import { aside } from '../hooks/aside'
import { type AdminLanguage, DEFAULT_LOCALE_FALLBACK, isAdminLanguage } from '../messages/languages'
import type { Schedule } from '../payload-types'
import { startLoop } from '../publishing/loop'
import { failureOf, type ScheduleFailure } from './failure'
import { dropSchedules, localesOf } from './schedule'
import { isWorkflowType, newestVersion, type Target } from './target'
import { inTransaction } from './transaction'
import { unpublish } from './unpublish'
import { withdrawalSchema } from './withdrawal'

/** A minute is kept to this: other instances write schedules too, so the database is asked again and again. */
const LOOK_EVERY_MS = 10_000
/** Longer than any publication: an instance that has not ended by then has died. */
const CLAIM_MS = 120_000
const RETRY_AFTER_MS = [60_000, 60_000, 300_000, 900_000, 3_600_000]
const MOST_AT_ONCE = 50

type Parameters = { payload: Payload; clock?: () => number }

/** Starts to publish and take off what is due. @returns a function that stops it, and settles when nothing is under way */
export const startScheduler = (parameters: Parameters): (() => Promise<void>) => {
  const { stop } = startLoop({
    look: () => runDue(parameters),
    afterError: LOOK_EVERY_MS,
    onError: (error) => {
      parameters.payload.logger.error({ err: error, msg: 'What is scheduled could not be looked at; it is tried again.' })
    },
  })
  return stop
}

/**
 * Publishes and takes off everything that is due, each once, whichever instance looks first. What fails keeps its row, with the
 * reason, and is tried again.
 *
 * @returns how long to wait until the next look, in milliseconds
 */
export const runDue = async ({ payload, clock = Date.now }: Parameters): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [{ state: { equals: 'waiting' } }, { nextAttemptAt: { less_than_equal: new Date(clock()).toISOString() } }],
    },
    sort: 'at',
    limit: MOST_AT_ONCE,
    depth: 0,
    overrideAccess: true,
  })
  for (const row of docs) if (await claim(payload, row, clock())) await carryOut(payload, row, clock)
  if (docs.length === MOST_AT_ONCE) return 0
  return Math.min(LOOK_EVERY_MS, await untilNext(payload, clock()))
}

const untilNext = async (payload: Payload, now: number): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: { state: { equals: 'waiting' } },
    sort: 'nextAttemptAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [next] = docs
  return next ? Math.max(0, Date.parse(next.nextAttemptAt) - now) : LOOK_EVERY_MS
}

/** Takes a row for this instance: whoever moves its time ahead first has it. */
const claim = (payload: Payload, row: Schedule, now: number): Promise<boolean> =>
  claimRow({
    payload,
    collection: 'schedules',
    where: {
      and: [
        { id: { equals: row.id } },
        { state: { equals: 'waiting' } },
        { nextAttemptAt: { less_than_equal: new Date(now).toISOString() } },
      ],
    },
    data: { nextAttemptAt: new Date(now + CLAIM_MS).toISOString() },
  })

const carryOut = async (payload: Payload, row: Schedule, clock: () => number): Promise<void> => {
  const language = isAdminLanguage(row.language) ? row.language : DEFAULT_LOCALE_FALLBACK
  try {
    const req = await requestOf(payload, row, language)
    if (!isEditor(req)) return await hold(payload, row)
    await inTransaction(req, () => perform(req, row))
  } catch (error) {
    const failure = failureOf(error, language)
    payload.logger.warn({ err: error, msg: `${row.key} could not be carried out; it is tried again.` })
    await noteFailure({ payload, row, failure, now: clock() })
  }
}

const perform = async (req: PayloadRequest, row: Schedule): Promise<void> => {
  if (!isWorkflowType(row.documentType)) return
  const target: Target = { type: row.documentType, id: row.documentId }
  if (row.action === 'unpublish') {
    const isGone = (await newestVersion(req, target)) === undefined
    const withdrawal = withdrawalSchema.safeParse(row.withdrawal).data ?? { kind: 'gone' }
    if (!isGone) await unpublish(req, { ...target, withdrawal })
  } else
    for (const locale of localesOf(row))
      await req.payload.update({
        collection: target.type,
        id: target.id,
        data: { _status: 'published' },
        locale,
        overrideAccess: false,
        user: req.user,
        req: aside(req),
      })
  await dropSchedules(req, target, row.action)
}

/** As the editor who asked for it, with what they may now: who is no editor any more publishes nothing. */
const requestOf = async (payload: Payload, row: Schedule, language: AdminLanguage): Promise<PayloadRequest> => {
  const id = typeof row.requestedBy === 'object' ? row.requestedBy?.id : row.requestedBy
  const user = id
    ? await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true })
    : undefined
  const i18n = await getLocalI18n({ config: payload.config, language })
  return createLocalReq({ ...(user && { user: { ...user, collection: 'users' as const } }), req: { i18n } }, payload)
}

const hold = async (payload: Payload, row: Schedule): Promise<void> => {
  const failure: ScheduleFailure = { code: 'noEditor', issues: [] }
  await payload.update({ collection: 'schedules', id: row.id, data: { state: 'held', failure }, overrideAccess: true })
}

const noteFailure = async (parameters: {
  payload: Payload
  row: Schedule
  failure: ScheduleFailure
  now: number
}): Promise<void> => {
  const { payload, row, failure, now } = parameters
  const attempts = (row.attempts ?? 0) + 1
  const pause = RETRY_AFTER_MS[Math.min(attempts, RETRY_AFTER_MS.length) - 1] ?? 0
  await payload.update({
    collection: 'schedules',
    where: { id: { equals: row.id } },
    data: { failure, attempts, nextAttemptAt: new Date(now + pause).toISOString() },
    overrideAccess: true,
  })
}
