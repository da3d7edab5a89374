import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Deploy } from '../payload-types'
import { announce, HookError } from './hookClient'
import { isGivenUp, type Pace, pauseAfter, sendingTime } from './pace'
import { documentsOf, reasonsOf, rowsWhere, writeRows } from './rows'
import { type Delivery, deliveriesOf, type HookTarget, hasPublisher, hookTargets, isOpenDelivery } from './targets'

type Lane = { payload: Payload; target: HookTarget; pace: Pace; clock: () => number; timeoutMs?: number }

/**
 * One look at what waits for a host elsewhere: everything that waits goes there as one message. A message that a crash
 * cut short is sent again: a host builds what is published then, once or twice.
 *
 * @returns how long to wait until the next look, in milliseconds
 */
export const lookAtHook = async (lane: Lane): Promise<number> => {
  const { payload, target, pace, clock, timeoutMs } = lane
  const rows = (await openRows(payload)).filter((row) => deliveryTo(target.name, row) !== undefined)
  const now = clock()
  const waiting = rows.map((row) => ({ createdAt: row.createdAt, nextAttemptAt: deliveryTo(target.name, row)?.nextAttemptAt }))
  const at = sendingTime({ waiting, now, pace })
  if (at === undefined) return pace.pollMs
  if (at > now) return at - now

  await note(lane, rows, (delivery) => ({ ...delivery, state: 'sent', attempts: delivery.attempts + 1 }))
  try {
    const announcement = { deployId: randomUUID(), reason: reasonsOf(rows), documents: documentsOf(rows) }
    await announce({ target, announcement, ...(timeoutMs !== undefined && { timeoutMs }) })
    await note(lane, rows, (delivery) => ({ ...delivery, state: 'accepted', nextAttemptAt: null, error: null }))
  } catch (error) {
    if (!(error instanceof HookError)) throw error
    payload.logger.warn({ msg: `${target.name} took no request to build (${error.code}).` })
    await note(lane, rows, (delivery, row) => afterFailure({ delivery, row, error, now: clock(), pace }))
  }
  return pace.pollMs
}

/** Ends what waits for a host, or for the publisher here, that the settings do not name any more. */
export const settleUnknownTargets = async (payload: Payload): Promise<void> => {
  if (!hasPublisher)
    await writeRows(
      payload,
      { and: [{ state: { in: ['queued', 'sent', 'building'] } }, { hasOpenTargets: { not_equals: true } }] },
      {
        state: 'failed',
        finishedAt: new Date().toISOString(),
        error: { code: 'target_removed', parameters: { target: 'publisher' } },
      },
    )
  const known = new Set(hookTargets.map(({ name }) => name))
  for (const row of await openRows(payload))
    for (const { target } of deliveriesOf(row.targets).filter(
      (delivery) => isOpenDelivery(delivery) && !known.has(delivery.target),
    ))
      await change({ payload, row, target, at: new Date().toISOString() }, (delivery) => ({
        ...delivery,
        state: 'failed',
        nextAttemptAt: null,
        error: { code: 'target_removed', parameters: { target } },
      }))
}

const afterFailure = (parameters: { delivery: Delivery; row: Deploy; error: HookError; now: number; pace: Pace }): Delivery => {
  const { delivery, row, error, now, pace } = parameters
  const why = { code: error.code, parameters: error.parameters }
  const isOver = error.isFinal || isGivenUp({ createdAt: row.createdAt, now, pace })
  return {
    ...delivery,
    state: isOver ? 'failed' : 'queued',
    nextAttemptAt: isOver ? null : new Date(now + pauseAfter(delivery.attempts, pace)).toISOString(),
    error: isOver && !error.isFinal ? { code: 'gave_up', parameters: { hours: pace.giveUpMs / 3_600_000 }, last: why } : why,
  }
}

const openRows = (payload: Payload): Promise<Deploy[]> => rowsWhere(payload, { hasOpenTargets: { equals: true } })

const deliveryTo = (target: string, row: Deploy): Delivery | undefined =>
  deliveriesOf(row.targets).find((delivery) => delivery.target === target && isOpenDelivery(delivery))

const note = async (
  { payload, target, clock }: Lane,
  rows: Deploy[],
  next: (delivery: Delivery, row: Deploy) => Delivery,
): Promise<void> => {
  const at = new Date(clock()).toISOString()
  for (const row of rows) await change({ payload, row, target: target.name, at }, (delivery) => next(delivery, row))
}

// The hosts' lanes write into the same field of a row: one after the other, or one would undo what the other wrote.
let writing: Promise<unknown> = Promise.resolve()

const change = (
  parameters: { payload: Payload; row: Deploy; target: string; at: string },
  next: (delivery: Delivery) => Delivery,
): Promise<void> => {
  const turn = writing.then(() => changeNow(parameters, next))
  writing = turn.catch(() => undefined)
  return turn
}

const changeNow = async (
  { payload, row, target, at }: { payload: Payload; row: Deploy; target: string; at: string },
  next: (delivery: Delivery) => Delivery,
): Promise<void> => {
  const fresh = await payload.findByID({ collection: 'deploys', id: row.id, depth: 0, overrideAccess: true })
  const targets = deliveriesOf(fresh.targets).map((delivery) =>
    delivery.target === target ? { ...next(delivery), at } : delivery,
  )
  const isOpen = targets.some(isOpenDelivery)
  const data: Partial<Deploy> = {
    targets,
    hasOpenTargets: isOpen,
    ...(!hasPublisher && { ...stateOf(targets), finishedAt: isOpen ? null : at }),
  }
  await payload.update({ collection: 'deploys', id: row.id, data, overrideAccess: true })
}

/** Where only hosts elsewhere build, a request is through when each of them has taken it. */
const stateOf = (targets: Delivery[]): Pick<Deploy, 'state' | 'error'> => {
  const error = targets.find((delivery) => delivery.error)?.error ?? null
  if (targets.some(isOpenDelivery)) return { state: 'queued', error }
  return targets.some(({ state }) => state === 'failed') ? { state: 'failed', error } : { state: 'handed', error: null }
}
