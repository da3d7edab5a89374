import type { Payload } from 'payload'
import { lookAtHook, settleUnknownTargets } from './hookLane'
import { startLoop } from './loop'
import { HOOK_PACE, PACE, type Pace } from './pace'
import { lookAtPublisher } from './publisherLane'
import { hasPublisher, hookTargets } from './targets'
import { registerDispatcher, unregisterDispatcher } from './wake'

/**
 * Starts the loops that take waiting requests from the database to each target: the publisher, and the hosts
 * elsewhere, none of which waits for another. Starting it twice in a process does nothing.
 *
 * @param parameters.clock gives the time in milliseconds, by which requests are due
 * @param parameters.timeoutMs how long a host elsewhere may take to answer
 * @returns a function that stops it, and settles when nothing of it is under way any more
 */
export const startDispatcher = (parameters: {
  payload: Payload
  pace?: Pace
  hookPace?: Pace
  clock?: () => number
  timeoutMs?: number
}): (() => Promise<void>) => {
  const { payload, pace = PACE, hookPace = HOOK_PACE, clock = Date.now, timeoutMs } = parameters
  const onError = (error: unknown): void => {
    payload.logger.error({ err: error, msg: 'The queue of deploy requests could not be worked on; it is tried again.' })
  }
  const looks = [
    ...(hasPublisher ? [() => lookAtPublisher({ payload, pace, clock })] : []),
    ...hookTargets.map(
      (target) => () => lookAtHook({ payload, target, pace: hookPace, clock, ...(timeoutMs !== undefined && { timeoutMs }) }),
    ),
  ]
  let wakeAll = (): void => undefined
  if (!registerDispatcher(() => wakeAll())) return async () => undefined
  const settling = settleUnknownTargets(payload).catch(onError)
  const loops = looks.map((look) => startLoop({ look, afterError: pace.pollMs, onError }))
  wakeAll = () => {
    for (const loop of loops) loop.wake(pace.quietMs)
  }
  return async () => {
    unregisterDispatcher()
    await Promise.all([settling, ...loops.map((loop) => loop.stop())])
  }
}
