import { createLocalReq, type Payload } from 'payload'
import { startLoop } from '../publishing/loop'
import { settings } from '../settings'
import { dayOf } from '../wallTime'
import { openChecks } from './checks'
import { keyOf } from './target'
import { inTransaction } from './transaction'

const LOOK_EVERY_MS = 10 * 60_000

type Parameters = { payload: Payload; clock?: () => number }

/** Starts to look for acts of law that have expired. @returns a function that stops it, and settles when nothing is under way */
export const startExpiredActs = (parameters: Parameters): (() => Promise<void>) => {
  const { stop } = startLoop({
    look: async () => {
      await askAboutExpiredActs(parameters)
      return LOOK_EVERY_MS
    },
    afterError: LOOK_EVERY_MS,
    onError: (error) => {
      parameters.payload.logger.error({ err: error, msg: 'Expired acts of law could not be looked for; it is tried again.' })
    },
  })
  return stop
}

/**
 * When the last day of an act of law has passed, by the town's calendar, puts the published texts that refer to it on the worklist:
 * once for each act and day, whatever instance looks and after any restart.
 */
export const askAboutExpiredActs = async ({ payload, clock = Date.now }: Parameters): Promise<void> => {
  const today = dayOf(new Date(clock()), settings.TIMEZONE)
  const { docs } = await payload.find({
    collection: 'legal-acts',
    where: { and: [{ validTo: { less_than: `${today}T00:00:00.000Z` } }, { _status: { equals: 'published' } }] },
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id, validTo } of docs) {
    const act = { type: 'legal-acts', id } as const
    const key = `${keyOf(act)}:${String(validTo).slice(0, 10)}:expired`
    const { totalDocs } = await payload.count({ collection: 'reminders', where: { key: { equals: key } }, overrideAccess: true })
    if (totalDocs > 0) continue
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      // The key is unique: whoever writes it first asks, and nobody else does.
      await payload.create({
        collection: 'reminders',
        data: { key, documentKey: keyOf(act), sentAt: new Date(clock()).toISOString() },
        overrideAccess: true,
        req,
      })
      await openChecks({ req, cause: 'expired', causeOf: act })
    })
  }
}
