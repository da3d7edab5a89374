import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { claimRow } from '../database/claim'
import type { Deploy } from '../payload-types'
import { isGivenUp, type Pace, sendingTime } from './pace'
import { askDeploy, PublisherError, sendDeploy } from './publisherClient'
import { applyReport } from './report'
import { retryLater } from './retry'
import { documentsOf, reasonsOf, rowsIn, withIds, writeRows } from './rows'
import { readWithheld } from './withheld'

type Lane = { payload: Payload; pace: Pace; clock: () => number }

/**
 * One look at what waits for the publisher: one build at a time, everything that waits in it, each followed to its
 * end. Everything it knows is in the database, so it goes on after a crash.
 *
 * @returns how long to wait until the next look, in milliseconds
 */
export const lookAtPublisher = async (lane: Lane): Promise<number> => {
  const { payload, pace, clock } = lane
  const [open] = await rowsIn(payload, ['sent', 'building'])
  if (open) {
    await follow(lane, open)
    return pace.pollMs
  }
  const now = clock()
  const waiting = await rowsIn(payload, ['queued'])
  const at = sendingTime({ waiting, now, pace })
  if (at === undefined) return pace.pollMs
  if (at > now) return at - now
  // A build shows everything published until then, so what was refused before goes with it, due or not.
  await send(lane, waiting)
  return pace.pollMs
}

const send = async ({ payload, pace, clock }: Lane, waiting: Deploy[]): Promise<void> => {
  const build = randomUUID()
  const withheld = await readWithheld(payload)
  const rows: Deploy[] = []
  for (const row of waiting) if (await claim({ payload, row, build, at: clock() })) rows.push(row)
  // Another instance of the CMS sends them.
  if (rows.length === 0) return
  await writeRows(payload, withIds(rows), { error: null, log: null, withheld })
  try {
    await sendDeploy({
      type: 'deploy.requested',
      deployId: build,
      reason: reasonsOf(rows),
      documents: documentsOf(rows),
    })
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    const why = { code: 'publisher_unreachable', message: error.message }
    const waitMs = await retryLater({ payload, rows, error: why, now: clock(), pace })
    payload.logger.warn({
      msg: `The publisher took no deploy (${error.message}); the request waits and is sent again in ${waitMs / 1000} s.`,
    })
  }
}

/** Takes a request for this instance, as a part of a build. */
const claim = (parameters: { payload: Payload; row: Deploy; build: string; at: number }): Promise<boolean> => {
  const { payload, row, build, at } = parameters
  return claimRow({
    payload,
    collection: 'deploys',
    where: { and: [{ id: { equals: row.id } }, { state: { equals: 'queued' } }] },
    data: { state: 'sent', build, startedAt: new Date(at).toISOString() },
  })
}

/** Asks about a build from which nothing was heard. */
const follow = async ({ payload, pace, clock }: Lane, row: Deploy): Promise<void> => {
  if (clock() - Date.parse(row.updatedAt) < pace.silenceMs) return
  const status = row.build
    ? await askDeploy(row.build).catch((error: unknown) =>
        error instanceof PublisherError ? 'unreachable' : Promise.reject(error),
      )
    : undefined
  if (status === 'unreachable') {
    // It may be under way all the same: a request that is not known to be lost is not sent twice.
    if (isGivenUp({ createdAt: row.createdAt, now: clock(), pace }))
      await retryLater({ payload, rows: [row], error: { code: 'publisher_unreachable', message: '' }, now: clock(), pace })
    return
  }
  if (status?.report) return applyReport({ payload, report: status.report, now: clock(), pace })
  if (status) return
  await forget(payload, row)
}

/** What the publisher does not know goes back into the queue; an old rollback does not, for it would undo what came after. */
const forget = async (payload: Payload, row: Deploy): Promise<void> => {
  const isSame = row.build ? { equals: row.build } : { exists: false }
  const where: Where = { and: [{ build: isSame }, { state: { in: ['sent', 'building'] } }] }
  if (row.reason === 'rollback')
    await writeRows(payload, where, {
      state: 'failed',
      finishedAt: new Date().toISOString(),
      error: { code: 'rollback_not_done', message: 'the publisher was not reached' },
    })
  else await writeRows(payload, where, { state: 'queued', build: null })
}
