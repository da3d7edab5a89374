import type { Payload } from 'payload'
import type { Deploy } from '../payload-types'
import { isGivenUp, type Pace, pauseAfter } from './pace'
import { withIds, writeRows } from './rows'

/**
 * Puts requests back into the queue for their next attempt, and says why. What has been tried for too long fails, in
 * words that say so.
 *
 * @param parameters.error why they did not come through
 * @param parameters.now in milliseconds
 * @returns how long they wait, in milliseconds
 */
export const retryLater = async (parameters: {
  payload: Payload
  rows: Deploy[]
  error: Record<string, unknown>
  log?: string | null
  now: number
  pace: Pace
}): Promise<number> => {
  const { payload, rows, error, log = null, now, pace } = parameters
  const attempts = Math.max(...rows.map((row) => row.attempts ?? 0)) + 1
  const waitMs = pauseAfter(attempts, pace)
  const isOver = (row: Deploy): boolean => isGivenUp({ createdAt: row.createdAt, now, pace })
  const [over, again] = [rows.filter(isOver), rows.filter((row) => !isOver(row))]
  if (again.length > 0)
    await writeRows(payload, withIds(again), {
      state: 'queued',
      build: null,
      attempts,
      nextAttemptAt: new Date(now + waitMs).toISOString(),
      error,
      log,
    })
  if (over.length > 0)
    await writeRows(payload, withIds(over), {
      state: 'failed',
      attempts,
      nextAttemptAt: null,
      finishedAt: new Date(now).toISOString(),
      error: { code: 'gave_up', parameters: { hours: pace.giveUpMs / 3_600_000 }, message: 'given up', last: error },
      log,
    })
  return waitMs
}
